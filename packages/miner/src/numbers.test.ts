// Laws of number reading: any number, written in any style and case, reads back as itself. A hundred thousand of them, the same ones on every run.

import { expect, test } from 'vitest'
import type { SourceText, TextLanguage } from '@jastar/catalogue'
import { kkCases, kkInCase, kkWords, ruCases, ruWords } from '../cases/number-words.ts'
import { documentOf } from './document.ts'
import { mine } from './mine.ts'
import { numeralsOf } from './numerals.ts'

const sourceOf = (text: string, languages: readonly TextLanguage[] = ['kk', 'ru']): SourceText => ({ text, hash: '', title: '', date: '2025-06-01', publisher: null, url: null, languages: [...languages] })

/** Whole numbers, as many small as large ones: half below 10 000, half with up to twelve digits. */
function* numbers(count: number, seed: number): Generator<number> {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  for (let index = 0; index < count; index += 1) yield index % 2 === 0 ? 20 + Math.floor(next() * 9980) : Math.floor(10 ** (4 + next() * 8))
}

/** What a sentence with the number tells, in words that a failure prints. */
type Style = { readonly count: number; readonly write: (value: number) => string; readonly told?: (value: number) => string }

const plainly = (value: number): string => `${value} exact 1`
const toldBy = (text: string): string => mine(sourceOf(text)).mentions.map(({ value, qualifier, unitMeasure }) => `${value} ${qualifier} ${unitMeasure}`).join(', ')

const grouped = (value: number, space: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, space)
/** The number with its largest scale word and decimals: 1 250 000 is "1,25 млн". */
function scaled(value: number, words: readonly string[]): string {
  const power = value >= 1e9 ? 3 : value >= 1e6 ? 2 : value >= 1e3 ? 1 : 0
  return power === 0 ? String(value) : `${String(value / 10 ** (3 * power)).replace('.', ',')} ${words[power] ?? ''}`
}
/** Years stand bare; a count between 1900 and 2100 says what it counts, and does here. */
const styles: Readonly<Record<string, Style>> = {
  'plain digits': { count: 6000, write: (value) => `Акцияға ${value} адам қатысты.` },
  'digits grouped by a space': { count: 6000, write: (value) => `Акцияға ${grouped(value, ' ')} адам қатысты.` },
  'digits grouped by a no-break space': { count: 6000, write: (value) => `В акции участвовали ${grouped(value, '\u00a0')} человек.` },
  'digits grouped by a thin space': { count: 6000, write: (value) => `Акцияға ${grouped(value, '\u2009')} адам қатысты.` },
  'digits grouped by a narrow no-break space': { count: 6000, write: (value) => `В акции участвовали ${grouped(value, '\u202f')} человек.` },
  'digits and a Kazakh scale word': { count: 6000, write: (value) => `Акцияға ${scaled(value, ['', 'мың', 'миллион', 'миллиард'])} адам қатысты.` },
  'digits and a short Russian scale word': { count: 6000, write: (value) => `В акции участвовали ${scaled(value, ['', 'тыс.', 'млн', 'млрд'])} человек.` },
  'Kazakh words': { count: 6000, write: (value) => `Акцияға ${kkWords(value)} адам қатысты.` },
  'Kazakh words in the ablative and "more than"': { count: 4000, write: (value) => `Акцияға ${kkInCase(kkWords(value), 'ablative')} астам адам қатысты.`, told: (value) => `${value} more_than 1` },
  'Kazakh words in the dative and "about"': { count: 4000, write: (value) => `Акцияға ${kkInCase(kkWords(value), 'dative')} жуық адам қатысты.`, told: (value) => `${value} about 1` },
  'Russian words': { count: 4000, write: (value) => `В акции приняли участие ${ruWords(value, 'nominative')} человек.` },
  'Russian words in the genitive and "more than"': { count: 4000, write: (value) => `В акции приняли участие более ${ruWords(value, 'genitive')} человек.`, told: (value) => `${value} more_than 1` },
  'Russian words in the genitive and "about"': { count: 2000, write: (value) => `В акции приняли участие около ${ruWords(value, 'genitive')} человек.`, told: (value) => `${value} about 1` },
  'money': { count: 3000, write: (value) => `Бағдарламаға ${grouped(value, ' ')} теңге бөлінді.`, told: (value) => `${value} exact KZT` },
  'money in words': { count: 3000, write: (value) => `На программу выделили ${ruWords(value, 'accusative')} тенге.`, told: (value) => `${value} exact KZT` },
}

test.each(Object.entries(styles))('%s read back', (_name, { count, write, told = plainly }) => {
  const wrong: string[] = []
  for (const value of numbers(count, 7)) if (toldBy(write(value)) !== told(value)) wrong.push(`${value}: ${write(value)} was read as ${toldBy(write(value))}`)
  expect(wrong.slice(0, 5)).toEqual([])
})

/** Numbers of a phrase inside a sentence, read or not admitted. */
function readIn(phrase: string, language: TextLanguage): readonly number[] {
  const document = documentOf(sourceOf(language === 'kk' ? `Бұл: ${phrase} болды.` : `Стало: ${phrase} всего.`, [language]))
  return document.sentences.flatMap((sentence) => numeralsOf(document, { ...sentence, language })).map(({ value }) => value)
}

/** Last words whose forms are other words first: "оны" him, "бірге" together, "жүзінен" from the face. */
const isOtherWord = (value: number): boolean => value % 100 === 10 || value % 10 === 1 || value % 100 === 0

test.each(kkCases)('Kazakh words read back in the %s', (inCase) => {
  const wrong = [...numbers(2000, 11)].filter((value) => !isOtherWord(value)).flatMap((value) => {
    const phrase = kkInCase(kkWords(value), inCase)
    const read = readIn(phrase, 'kk')
    return read.length === 1 && read[0] === value ? [] : [`${value}: ${phrase} was read as ${read.join(', ')}`]
  })
  expect(wrong.slice(0, 5)).toEqual([])
})

test.each(ruCases)('Russian words read back in the %s', (inCase) => {
  const wrong = [...numbers(2000, 13)].flatMap((value) => {
    const read = readIn(ruWords(value, inCase), 'ru')
    return read.length === 1 && read[0] === value ? [] : [`${value}: ${ruWords(value, inCase)} was read as ${read.join(', ')}`]
  })
  expect(wrong.slice(0, 5)).toEqual([])
})

test('percentages read back in every spelling', () => {
  const spellings = ['%', ' %', '%-ы', ' пайызы', ' проценті']
  const wrong: string[] = []
  for (const value of numbers(4000, 17)) {
    const told = `${(value % 1000) / 10}`.replace('.', ',')
    const text = `Жастардың ${told}${spellings[value % spellings.length] ?? '%'} жобаға қатысты.`
    if (toldBy(text) !== `${(value % 1000) / 10} exact %`) wrong.push(`${text} was read as ${toldBy(text)}`)
  }
  expect(wrong.slice(0, 5)).toEqual([])
})
