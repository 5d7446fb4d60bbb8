// A figure in words: the same functions in Kazakh, Russian and English, so that a chart, a report and a screen reader say one thing.

import type { Claim, Names, Observation, ProgrammeKind, TextLanguage, TimePeriodBasis } from '@jastar/catalogue'
import type { Figure } from '../figure.ts'

/** A figure for drawing as type: `sign` "≈", `digits` "300 000", `suffix` "+", `unit` "га". Empty strings where there is nothing. */
export type FigureParts = { readonly sign: string; readonly digits: string; readonly suffix: string; readonly unit: string }

/** Who told it, in the language of the wording. */
export type Telling = { readonly publisherName: string | null; readonly date: string | null }

/** What a sentence needs beside the observation. */
export type SentenceContext = Telling & {
  /** Null where the figure is about no known area. */
  readonly areaNames: Names | null
  /** Null where no programme governs the figure. */
  readonly programmeNames: Names | null
  readonly programmeKind?: ProgrammeKind | null
  /** Language of the counted thing, the language of the sentence that told it. */
  readonly countedThingLanguage?: TextLanguage
}

/** What a citation needs. Dates are ISO days. */
export type CitationContext = Telling & {
  readonly title: string
  readonly url: string | null
  /** The day the reader looked: passed in, never read from a clock. */
  readonly accessed: string
  readonly permalink: string
  readonly dataVersion: number
}

/** One figure of a chart under the name its mark has there. */
export type NamedFigure = { readonly name: string; readonly figure: Figure }

/** One figure of a finding and what sets it apart from the others: a programme, an area or a year. */
export type FindingItem = { readonly figure: Figure } & (
  | { readonly by: 'programme'; readonly names: Names | null; readonly kind?: ProgrammeKind | null }
  | { readonly by: 'referenceArea'; readonly names: Names }
  | { readonly by: 'year'; readonly year: number | 'unknown' }
)

/** What all figures of a finding share. */
export type FindingContext = {
  readonly indicator: Observation['indicator']
  readonly claim: Claim
  /** What stands before the colon: "Алматы, 2025". Empty for none. */
  readonly lead: string
}

export type Wording = {
  /** "300 000", "33,33", "−5"; digits grouped from four on. */
  readonly formatNumber: (value: number) => string
  readonly figureParts: (figure: Figure) => FigureParts
  /** Short, for labels and cells: "300 000+", "≈ 300", "30–40", "▲ +22 %", "200+ т". */
  readonly figureText: (figure: Figure) => string
  /** As a sentence says it: "300 мыңнан астам адам", "более 300 тысяч человек". Without an indicator no noun follows, only the unit. */
  readonly spokenFigure: (figure: Figure, options?: { readonly indicator?: Observation['indicator']; readonly noun?: string }) => string
  /** When, as a part of a sentence: "2025 жылы", "в 2025 году"; a basis of publication or none is said. */
  readonly periodText: (timePeriod: string | null, basis?: TimePeriodBasis) => string
  /** When, as a label: "2025", "тамыз–желтоқсан 2025", "жылы белгісіз". */
  readonly periodLabel: (timePeriod: string | null) => string
  /** What a figure says and does not say: "300 000-нан көп, нақты саны айтылмаған". Never sharper than it was told. */
  readonly meaningText: (figure: Figure, claim?: Claim) => string
  /** One sentence ready for a report, with publisher, date, period, place, programme and qualifier. */
  readonly sentenceFor: (observation: Observation, context: SentenceContext) => string
  readonly citationFor: (observation: Observation, context: CitationContext, form: 'short' | 'full') => string
  /** A day: short "23.02.2026", long "2026 жылғы 23 ақпан"; null is an undated text. */
  readonly dateText: (date: string | null, form?: 'short' | 'long') => string
  /** Alternative text of a chart, at most 220 characters: how many, highest, lowest, qualifiers. */
  readonly summaryOf: (figures: readonly NamedFigure[], opening?: string) => string
  /** A chart's title that states its finding, largest first as given: the first two items are said. */
  readonly finding: (items: readonly FindingItem[], context: FindingContext) => string
}
