// Laws of the whole miner: what typography must not change, what a text may never break.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mined, SourceText } from '@jastar/catalogue'
import { loadPress, pressCases } from '../cases/press/load.ts'
import { mine } from './mine.ts'

const sourceOf = (text: string): SourceText => {
  const header = /^ date (\d{4}-\d\d-\d\d) (.*)/.exec(text)
  return { text, hash: '', title: header?.[2] ?? '', date: header?.[1] ?? null, publisher: null, url: null, languages: ['kk', 'ru'] }
}

/** What was read, places aside. */
const readOf = (text: string): unknown =>
  mine(sourceOf(text)).mentions.map(({ value, qualifier, unitMeasure, measure, indicator, referenceArea, programme, year, claim }) => ({ value, qualifier, unitMeasure, measure, indicator, referenceArea, programme, year, claim }))

const texts = pressCases.map((pressCase) => loadPress(pressCase).text)
const idOf = (text: string): string => pressCases[texts.indexOf(text)]?.id ?? ''

const retypings: Readonly<Record<string, (text: string) => string>> = {
  'no-break spaces between a number and its word': (text) => text.replace(/(?<!^ date .{9})(\d) (?=\p{L})/gu, '$1\u00a0'),
  'long dashes for short ones': (text) => text.replace(/ – /g, ' — '),
  'straight quotation marks for «»': (text) => text.replace(/[«»]/g, '"'),
  'Latin look-alikes in Cyrillic words': (text) => text.replace(/(?<=\p{Script=Cyrillic})[ао](?=\p{Script=Cyrillic})/gu, (letter) => (letter === 'а' ? 'a' : 'o')),
  'soft hyphens in long words': (text) => text.replace(/(\p{Script=Cyrillic}{5})(?=\p{Script=Cyrillic}{4})/gu, '$1\u00ad'),
  'decomposed letters': (text) => text.normalize('NFD'),
  'thin spaces between groups of digits': (text) => text.replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, '\u2009'),
  'soft hyphens and zero-width spaces inside numbers': (text) => text.replace(/(?<!^ date .{0,12})(\d)(?=\d)/g, '$1\u00ad\u200b'),
  'zero-width joiners inside words': (text) => text.replace(/(\p{Script=Cyrillic}{3})(?=\p{Script=Cyrillic}{3})/gu, '$1\u200d'),
  'direction marks round numbers': (text) => text.replace(/(?<!^ date .{0,12})(?<![\d.,:-])(\d+)/g, '\u200e$1\u200f'),
  'curly quotation marks for «»': (text) => text.replaceAll('«', '“').replaceAll('»', '”'),
  'capitals in scale words': (text) => text.replace(/(?<=\d )(?:мың|млн|млрд|миллион|миллиард|тысяч[аи]?|миллион(?:а|ов)|миллиард(?:а|ов))(?!\p{L})/gu, (word) => word.toUpperCase()),
}

test.each(Object.entries(retypings))('%s change nothing that is read', (_name, retype) => {
  const changed = texts.filter((text) => JSON.stringify(readOf(retype(text))) !== JSON.stringify(readOf(text)))
  expect(changed.map(idOf)).toEqual([])
})

test.each([['Kazakh', '\nДалада күн ашық, жел жоқ еді.'], ['Russian', '\nЗа окном было тепло и солнечно.']])('a %s sentence without a figure, added at the end, changes nothing else', (_name, sentence) => {
  const changed = texts.filter((text) => JSON.stringify(readOf(text + sentence)) !== JSON.stringify(readOf(text)))
  expect(changed.map(idOf)).toEqual([])
})

/** Every place in every list leads back to its own words. */
function places({ mentions, programmeMentions, themes, referenceAreas, leftovers }: Mined): readonly { start: number; end: number; surface: string }[] {
  return [...mentions, ...programmeMentions, ...themes, ...referenceAreas, ...leftovers]
}

test('every surface stands at its offsets, behind emoji and combining marks too', () => {
  for (const text of texts) {
    for (const decorated of [text, `👩🏽‍🎓🇰🇿 ${text}`, text.normalize('NFD'), text.replace(/\. /g, '. 😀 ')]) {
      for (const { start, end, surface } of places(mine(sourceOf(decorated)))) expect(decorated.slice(start, end)).toBe(surface)
    }
  }
})

test('the same text gives the same answer', () => {
  for (const text of texts.slice(0, 40)) expect(mine(sourceOf(text))).toEqual(mine(sourceOf(text)))
})

test('no string makes it throw', () => {
  const pieces = fc.constantFrom('1', '9', ' ', '.', ',', '%', '-', '«', '"', 'мың', 'жүз', 'тысяч', 'жылы', '№', 'на', '\n', 'адам')
  const strings = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join('')))
  fc.assert(fc.property(strings, (text) => { expect(() => mine(sourceOf(text))).not.toThrow() }), { numRuns: 1200 })
})

test.each([
  ['nothing', ''], ['one letter', 'а'], ['digits without end', '9'.repeat(20_000)], ['ones and spaces', '1 '.repeat(20_000)], ['quotation marks', '«'.repeat(20_000)],
  ['one line', 'жас '.repeat(20_000)], ['lone surrogates', '\ud83d 300 адам \udc00 қатысты \ud83d'.repeat(50)], ['binary', String.fromCharCode(...Array.from({ length: 4096 }, (_, code) => code * 16))],
  ['invisible characters only', '\u200b\u00ad\ufeff\u202e'.repeat(5000)], ['combining marks without end', `а${'\u0301'.repeat(20_000)}`], ['right-to-left marks', '\u200f300 адам қатысты\u202e'],
])('%s is read without complaint', (_name, text) => {
  expect(() => mine(sourceOf(text))).not.toThrow()
})
