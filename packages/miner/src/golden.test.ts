// The five seed texts read exactly as a person reads them: every slot of every figure, every programme, every other number with its reason.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Mined, SourceText, TextLanguage } from '@jastar/catalogue'
import { goldSeeds } from '../cases/seeds.gold.ts'
import { mine } from './index.ts'

const seeds = join(import.meta.dirname, '../../../seeds')

/** What the reader makes of each seed; the miner knows no reader. */
const read: Readonly<Record<string, Pick<SourceText, 'title' | 'publisher'> & { readonly languages: readonly TextLanguage[] }>> = {
  '000': { title: 'Ақтөбенің креативті жастары Жаңа Конституцияны қолдады', publisher: null, languages: ['kk'] },
  '001': { title: 'В Алматы на площадке центра робототехники…', publisher: 'BAQ.KZ', languages: ['ru'] },
  '002': { title: 'Алматыда цифрлық буын белсенділік танытып, жаңа бастаманы қолдады', publisher: 'BAQ.KZ', languages: ['kk'] },
  '003': { title: '2025 жылы 300 мыңнан астам жас алматылық қалалық жобаларға тартылды', publisher: 'Zakon.kz', languages: ['kk'] },
  '004': { title: 'Коворкинг орталық ашу туралы бастаманы…', publisher: 'Ақтөбе облысы әкімдігі, Telegram', languages: ['ru', 'kk'] },
}

function minedSeed(file: string): { readonly text: string; readonly mined: Mined } {
  const text = readFileSync(join(seeds, file), 'utf8')
  const known = read[file.slice(0, 3)]
  if (!known) throw new Error(`No reading is known for the seed ${file}`)
  const date = /^ date (\S+)/.exec(text)?.[1] ?? null
  return { text, mined: mine({ text, hash: createHash('sha256').update(text).digest('hex'), date, url: null, ...known }) }
}

test.each(goldSeeds)('$file: every figure, every slot, and nothing else', ({ file, mentions }) => {
  const { mined } = minedSeed(file)
  const told = mined.mentions.map(({ start, end, surface, value, qualifier, unitMeasure, measure, indicator, referenceArea, programme, year, timePeriod, timePeriodBasis, claim, partOf, sameAs, yearOffset }) =>
    ({ start, end, surface, value, qualifier, unitMeasure, measure, indicator, referenceArea, programme, year, timePeriod, timePeriodBasis, claim, partOf, sameAs, yearOffset }))
  const gold = mentions.map(({ countedThing: _, ...slots }) => ({ partOf: undefined, sameAs: undefined, yearOffset: undefined, timePeriod: slots.year === null ? null : String(slots.year), ...slots }))
  expect(told).toEqual(gold)
})

test.each(goldSeeds)('$file: the thing counted stands in its sentence', ({ file }) => {
  const { text, mined } = minedSeed(file)
  for (const { countedThing, sentence } of mined.mentions) {
    const head = countedThing.split(' ').at(-1) ?? ''
    expect(text.slice(sentence.start, sentence.end).toLowerCase()).toContain(head.slice(0, 4).toLowerCase())
  }
})

test.each(goldSeeds)('$file: every programme, its kind, area and parent', ({ file, programmeMentions }) => {
  const { mined } = minedSeed(file)
  const told = mined.programmeMentions.map(({ sentence: _, ...slots }) => slots)
  expect(told).toEqual(programmeMentions.toSorted((one, other) => one.start - other.start))
})

test.each(goldSeeds)('$file: every other number is a leftover with its reason', ({ file, leftovers }) => {
  expect(minedSeed(file).mined.leftovers.map(({ surface, reason }) => [surface, reason])).toEqual(leftovers)
})
