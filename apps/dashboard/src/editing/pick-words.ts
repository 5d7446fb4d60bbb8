// Words picked in a text, and what they say in a field: a number with its scale word, an area or a programme by its inflected name, a year.

import { allReferenceAreas, isTimePeriod, unitMeasures, unitNames, unitSymbols } from '@jastar/catalogue'
import type { Span } from '@jastar/catalogue'
import type { CorrectableSlot } from './draft.ts'

/** A name words may mean, in every language it is written in. */
export type NamedChoice = { readonly value: string; readonly names: readonly string[] }

/** The word round a place of a text, without the punctuation at its ends. Empty between words. */
export function wordAt(text: string, offset: number): Span {
  const before = /\S*$/.exec(text.slice(0, offset))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(offset))?.[0] ?? ''
  const word = before + after
  const inside = /[\p{L}\p{N}].*?[\p{L}\p{N}%₸]*(?=[^\p{L}\p{N}%₸]*$)/u.exec(word)
  const start = offset - before.length + (inside?.index ?? 0)
  return { start, end: start + (inside?.[0].length ?? 0) }
}

/** Scale words by their stems, Kazakh and Russian. */
const scales: readonly (readonly [stem: RegExp, factor: number])[] = [
  [/^(?:мың|тыс|thousand)/u, 1e3], [/^(?:млн|миллион|million)/u, 1e6], [/^(?:млрд|миллиард|billion)/u, 1e9],
]

/** The first number of the words: "125 мыңнан" is 125 000, "12,5 %" is 12.5. Null without digits. */
export function numberIn(words: string): number | null {
  const match = /[−-]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|[−-]?\d+(?:[.,]\d+)?/u.exec(words)
  if (!match) return null
  const value = Number(match[0].replace(/[\s\u00a0\u202f]/g, '').replace('−', '-').replace(',', '.'))
  const next = words.slice(match.index + match[0].length).trimStart().toLocaleLowerCase('kk')
  const scale = scales.find(([stem]) => stem.test(next))
  return scale ? Number((value * scale[1]).toPrecision(15)) : value
}

/** The year or years of the words as a period: "2023–2025" is `2023/2025`. */
export function periodIn(words: string): string | null {
  if (isTimePeriod(words.trim())) return words.trim()
  const [first, second] = [...words.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => year)
  if (first === undefined) return null
  return second === undefined || second <= first ? first : `${first}/${second}`
}

const wordsOf = (text: string): readonly string[] => text.toLocaleLowerCase('kk').replaceAll('ё', 'е').match(/[\p{L}\p{N}]+/gu) ?? []

function commonLength(left: string, right: string): number {
  let length = 0
  while (length < left.length && left[length] === right[length]) length += 1
  return length
}

/** How much of a name stands in the words, letter by letter; 0 where a word of it is missing. An ending may differ: the last two letters of each word. */
function likeness(name: readonly string[], picked: readonly string[]): number {
  let best = 0
  for (let from = 0; from + name.length <= picked.length; from += 1) {
    const shared = name.map((word, index) => commonLength(word, picked[from + index] ?? ''))
    if (shared.every((length, index) => length >= Math.max(Math.min(3, (name[index] ?? '').length), (name[index] ?? '').length - 2))) best = Math.max(best, shared.reduce((sum, length) => sum + length, 0))
  }
  return best
}

/** The choice whose name the words tell, inflected or not; the longest name wins. Null where none does. */
export function choiceIn(words: string, choices: readonly NamedChoice[]): string | null {
  const picked = wordsOf(words)
  const scored = choices.map((choice) => ({ choice, score: Math.max(0, ...choice.names.map((name) => (name === '' ? 0 : likeness(wordsOf(name), picked)))) }))
  const [best] = scored.filter(({ score }) => score > 0).toSorted((left, right) => right.score - left.score)
  return best?.choice.value ?? null
}

/** Areas with their names and their people's: texts that use another spelling are left to the list. */
export const areaChoices: readonly NamedChoice[] = allReferenceAreas.map(({ code, names, shortNames, spellings }) => ({
  value: code, names: [...Object.values(names), ...(code === 'KZ' ? [] : Object.values(shortNames)), ...(spellings.kkInhabitants ?? []), ...(spellings.ruInhabitants ?? [])],
}))

/** A symbol stands alone or behind its number; a name may be inflected. */
function unitIn(words: string): string | null {
  const symbol = unitMeasures.find((unit) => Object.values(unitSymbols[unit]).some((sign) => sign !== '' && words.replace(/[\d\s.,]/g, '') === sign))
  return symbol ?? choiceIn(words, unitMeasures.filter((unit) => unit !== '1').map((unit) => ({ value: unit, names: Object.values(unitNames[unit]) })))
}

const withoutQuotes = (words: string): string => words.trim().replace(/^[«"“„']+|[»"”'.,;:]+$/gu, '')

/** Slots that words of the text can fill, in the order of their digit keys 1 to 8. */
export const fillableSlots = ['value', 'valueHigh', 'unitMeasure', 'countedThing', 'referenceArea', 'timePeriod', 'programme', 'ageBand'] as const satisfies readonly CorrectableSlot[]
export type FillableSlot = (typeof fillableSlots)[number]

/** What picked words put into a slot's field; null where they say nothing there. A programme the list does not know keeps its words. */
export function fillOf(slot: FillableSlot, words: string, programmes: readonly NamedChoice[]): string | null {
  switch (slot) {
    case 'value': case 'valueHigh': return numberIn(words)?.toString() ?? null
    case 'unitMeasure': return unitIn(words)
    case 'referenceArea': return choiceIn(words, areaChoices)
    case 'timePeriod': return periodIn(words)
    case 'programme': return choiceIn(words, programmes) ?? (withoutQuotes(words) || null)
    default: return withoutQuotes(words) || null
  }
}
