// Every blocker blocks the number its example brackets, and no two share a name.

import { expect, test } from 'vitest'
import type { SourceText } from '@jastar/catalogue'
import { placeOf } from '../context.ts'
import { documentOf } from '../document.ts'
import { numeralsOf } from '../numerals.ts'
import { quotesOf } from '../quotes.ts'
import { blockers } from './blockers.ts'

const examples = blockers.flatMap(({ name, examples }) => examples.map((example) => ({ name, example })))

/** Names of the blockers that block the bracketed number of an example. */
function blockingNames(example: string): readonly string[] {
  const start = example.indexOf('[')
  const text = example.replace(/[[\]]/g, '')
  const kazakh = /[әғқңөұүһі]|жас|тоқсан|алпыс/i.test(text)
  const source: SourceText = { text, hash: '', title: '—', date: null, publisher: null, url: null, languages: [kazakh ? 'kk' : 'ru'] }
  const document = documentOf(source)
  const quotes = quotesOf(document)
  const numerals = document.sentences.flatMap((sentence) => numeralsOf(document, sentence))
  const numeral = numerals.find((candidate) => candidate.start <= start && candidate.end > start)
  return numeral ? blockers.filter((blocker) => blocker.blocks(placeOf(document, numeral, quotes))).map(({ name }) => name) : []
}

test.each(examples)('$name blocks $example', ({ name, example }) => {
  expect(blockingNames(example)).toContain(name)
})

test('no two blockers share a name', () => {
  const names = blockers.map(({ name }) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
