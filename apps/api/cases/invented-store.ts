// A small store of texts invented for tests only: places and numbers that no source tells.

import { createHash } from 'node:crypto'
import type { Mention, Mined, SourceText } from '@jastar/catalogue'
import { addSource, openStore } from '@jastar/store'
import type { Database, Store } from '@jastar/store'

type Told = Partial<Omit<Mention, 'start' | 'end' | 'surface' | 'sentence'>> & { readonly surface: string; readonly value: number }
type Invented = { readonly text: string; readonly about: Partial<SourceText>; readonly told: readonly Told[]; readonly mined?: Partial<Mined> }

const placeOf = (text: string, surface: string) => ({ start: text.indexOf(surface), end: text.indexOf(surface) + surface.length, surface })

const report = `Қостанайдағы жасыл күз қорытындысы
2024 жылы «Жасыл көпір» акциясы аясында 410-нан астам іс-шара өтті, оның ішінде 90-ы ауылда.
«Жасыл көпір» үшін =2+3 формуласы керек емес; келесі жылға 25 алаң жоспарланды.
<script>alert(1)</script> деген сөз де мәтіннің бөлігі, 12 жиында айтылды.`

const townNote = 'Ақтөбе қаласындағы үйірмелер\nАқтөбеде 17 үйірме жұмыс істейді.'

/** A dated report of one region, and an undated note of a town in another. */
const inventedTexts: readonly Invented[] = [
  {
    text: report,
    about: { date: '2024-11-12', publisher: 'Zakon.kz', url: 'https://zakon.kz/invented-1' },
    told: [
      { surface: '410-нан', value: 410, qualifier: 'more_than', programme: 'Жасыл көпір', themes: ['ecology'] },
      { surface: '90-ы', value: 90, programme: 'Жасыл көпір', partOf: 0 },
      { surface: '25', value: 25, indicator: 'facilities', countedThing: '=2+3 алаң', claim: 'planned', year: 2025, timePeriod: '2025' },
      { surface: '12', value: 12, countedThing: 'жиын' },
    ],
    mined: {
      programmeMentions: [{ ...placeOf(report, 'Жасыл көпір'), programme: 'Жасыл көпір', kind: 'action', referenceArea: 'KZ-39', sentence: { start: 35, end: 127 } }],
      themes: [{ theme: 'ecology', ...placeOf(report, 'жасыл күз') }],
      referenceAreas: [{ referenceArea: 'KZ-39', ...placeOf(report, 'Қостанайдағы') }],
      leftovers: [{ ...placeOf(report, '2024'), reason: 'year', rule: 'year-word' }],
    },
  },
  {
    text: townNote,
    about: {},
    told: [{ surface: '17', value: 17, indicator: 'organisations', countedThing: 'үйірме', referenceArea: 'KZ-15-aktobe', year: null, timePeriod: null, timePeriodBasis: 'unknown' }],
  },
]

/** The clock of every test. */
export const clock = (): Date => new Date('2026-01-02T03:04:05Z')

/** A fresh store in memory that holds the invented texts. */
export async function openInventedStore(): Promise<Store> {
  const store = await openStore(':memory:')
  await tellInvented(store.db)
  return store
}

/** Adds the invented texts to a store. */
export async function tellInvented(db: Database): Promise<void> {
  for (const { text, about, told, mined } of inventedTexts) {
    const source = { text, hash: createHash('sha256').update(text).digest('hex'), title: text.split('\n')[0] ?? '', date: null, publisher: null, url: null, languages: ['kk'], ...about } satisfies SourceText
    const nothing: Mined = { mentions: [], programmeMentions: [], themes: [], referenceAreas: [], leftovers: [], furniture: [] }
    await addSource(db, source, { ...nothing, ...mined, mentions: told.map((mention) => mentionOf(text, mention)) }, { ruleVersion: 'r1', clock })
  }
}

/** The mention on a surface's first place; its sentence is the line it stands on. */
function mentionOf(text: string, { surface, ...slots }: Told): Mention {
  const place = placeOf(text, surface)
  const end = text.indexOf('\n', place.start)
  return {
    ...place, sentence: { start: text.lastIndexOf('\n', place.start) + 1, end: end === -1 ? text.length : end }, language: 'kk', qualifier: 'exact',
    unitMeasure: '1', measure: 'level', indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-39', programme: null, themes: [],
    year: 2024, timePeriod: '2024', timePeriodBasis: 'stated', claim: 'achieved', confidence: 0.9,
    evidence: { value: { basis: 'explicit', rule: 'digits', span: { start: place.start, end: place.end }, confidence: 1 } }, ...slots,
  }
}
