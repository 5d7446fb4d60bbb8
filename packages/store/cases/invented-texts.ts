// Texts and mentions invented for tests only: places and numbers that no source tells.

import { createHash } from 'node:crypto'
import type { Mention, Mined, SourceText } from '@jastar/catalogue'

/** Mentions are written as the words they stand on; offsets follow from the text. */
type InventedMention = Partial<Omit<Mention, 'start' | 'end' | 'surface' | 'sentence'>> & { readonly surface: string; readonly value: number }

export type InventedText = { readonly source: SourceText; readonly mined: Mined }

/** A source with the mentions given, each at its surface's first place in the text; the sentence is the line it stands on. */
export function inventText(text: string, about: Partial<SourceText>, mentions: readonly InventedMention[], mined: Partial<Mined> = {}): InventedText {
  const source: SourceText = {
    text, hash: createHash('sha256').update(text).digest('hex'), title: text.split('\n')[0] ?? '', date: null, publisher: null, url: null, languages: ['kk'], ...about,
  }
  const nothing: Mined = { mentions: [], programmeMentions: [], themes: [], referenceAreas: [], leftovers: [], furniture: [] }
  return { source, mined: { ...nothing, ...mined, mentions: mentions.map((mention) => inventMention(text, mention)) } }
}

function inventMention(text: string, { surface, ...slots }: InventedMention): Mention {
  const start = text.indexOf(surface)
  return {
    start, end: start + surface.length, surface, sentence: lineAt(text, start), language: 'kk', qualifier: 'exact', unitMeasure: '1', measure: 'level',
    indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-39', programme: null, themes: [], year: 2024, timePeriod: '2024', timePeriodBasis: 'stated',
    claim: 'achieved', confidence: 0.9, evidence: { value: { basis: 'explicit', rule: 'digits', span: { start, end: start + surface.length }, confidence: 1 } }, ...slots,
  }
}

function lineAt(text: string, at: number): { start: number; end: number } {
  const end = text.indexOf('\n', at)
  return { start: text.lastIndexOf('\n', at) + 1, end: end === -1 ? text.length : end }
}

/** A place of a word in a text, for programme mentions, themes and areas. */
export function placeOf(text: string, surface: string): { start: number; end: number; surface: string } {
  const start = text.indexOf(surface)
  return { start, end: start + surface.length, surface }
}

const report = `Қостанайдағы жасыл күз қорытындысы
2024 жылы «Жасыл көпір» акциясы аясында 410-нан астам іс-шара өтті, оның ішінде 90-ы ауылда.
Ёлка егу науқаны келесі жылға жоспарланды: 25 алаң.`

/** A dated report of one region: a whole, its part, a plan, a discovered programme, a leftover. */
export const regionReport = inventText(
  report,
  { date: '2024-11-12', publisher: 'Zakon.kz', url: 'https://zakon.kz/invented-1' },
  [
    { surface: '410-нан', value: 410, qualifier: 'more_than', programme: 'Жасыл көпір', themes: ['ecology'] },
    { surface: '90-ы', value: 90, programme: 'Жасыл көпір', partOf: 0 },
    { surface: '25', value: 25, indicator: 'facilities', countedThing: 'алаң', claim: 'planned', year: 2025, timePeriod: '2025' },
  ],
  {
    programmeMentions: [{ ...placeOf(report, 'Жасыл көпір'), programme: 'Жасыл көпір', kind: 'action', referenceArea: 'KZ-39', sentence: lineAt(report, 40) }],
    themes: [{ theme: 'ecology', ...placeOf(report, 'жасыл күз') }],
    referenceAreas: [{ referenceArea: 'KZ-39', ...placeOf(report, 'Қостанайдағы') }],
    leftovers: [{ ...placeOf(report, '2024'), reason: 'year', rule: 'year-word' }],
    furniture: [{ start: 0, end: 5 }],
  },
)

/** The same release in Russian, a day later. */
const releaseText = `Итоги зелёной осени в Костанае
В рамках акции «Жасыл көпір» в 2024 году прошло более 410 мероприятий, из них 90 в сёлах.
В 2025 году планируется 25 площадок.`

export const russianRelease = inventText(releaseText, { date: '2024-11-13', publisher: 'BAQ.KZ', languages: ['ru'] }, [
  { surface: '410', value: 410, qualifier: 'more_than', programme: 'Жасыл көпір', language: 'ru', countedThing: 'мероприятие', confidence: 0.95 },
  { surface: '90', value: 90, programme: 'Жасыл көпір', language: 'ru', countedThing: 'мероприятие', partOf: 0 },
  { surface: '25', value: 25, indicator: 'facilities', countedThing: 'площадка', language: 'ru', claim: 'planned', year: 2025, timePeriod: '2025' },
], { referenceAreas: [{ referenceArea: 'KZ-39', ...placeOf(releaseText, 'Костанае') }] })

const undatedText = `Ауыл жастарының жиыны
Рудныйда 17 үйірме жұмыс істейді.`

/** An undated text of a locality's region without a year. */
export const undatedNote = inventText(undatedText, {}, [
  { surface: '17', value: 17, indicator: 'organisations', countedThing: 'үйірме', year: null, timePeriod: null, timePeriodBasis: 'unknown', referenceArea: 'KZ-15-aktobe' },
])
