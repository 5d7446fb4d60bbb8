// What each column of an export is, in SQL: once in codes for programs, once in words of a language for people.

import type { Language } from '@jastar/catalogue'

/** Words by their codes; a code without a word is written itself. */
type WordsOf = Readonly<Record<string, string>>

/** Words of one language for what the store keeps as codes. */
export type ExportWords = {
  readonly language: Language
  readonly indicator: WordsOf
  readonly qualifier: WordsOf
  readonly unit: WordsOf
  readonly measure: WordsOf
  readonly claim: WordsOf
  readonly review: WordsOf
  readonly yes: string
  readonly no: string
  readonly yearUnknown: string
}

/** What cells depend on beside their row; without words they are codes. */
export type CellOptions = {
  readonly words: ExportWords | null
  readonly dataVersion: number
  /** An address that a figure's id completes. */
  readonly permalinkStart: string
}

/**
 * Functions the snapshot must have: `plain_digits(number)` writes any number without an exponent, `fragment_address(url, sentence)`
 * leads to a sentence; with words also `area_name(code)`, `period_label(period)` and `publisher_name(publisher)`.
 */
export const exportFunctions = ['plain_digits', 'fragment_address', 'area_name', 'period_label', 'publisher_name'] as const

/** How a cell travels: `code` never needs quotes; `flag` is yes or no. */
export type CellKind = 'text' | 'code' | 'number' | 'integer' | 'date' | 'flag'

type Cell = { readonly kind: CellKind; readonly sql: (options: CellOptions) => string }

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

const column = (kind: CellKind, sql: string): Cell => ({ kind, sql: () => sql })

/** A code, or its word where there are words. */
function worded(code: string, wordsOf: (words: ExportWords) => WordsOf): Cell {
  return {
    kind: 'code',
    sql: ({ words }) => (words ? `case ${code} ${Object.entries(wordsOf(words)).map(([from, to]) => `when ${literal(from)} then ${literal(to)}`).join(' ')} else ${code} end` : code),
  }
}

const flag = (condition: string): Cell => ({ kind: 'flag', sql: ({ words }) => `iif(${condition}, ${literal(words?.yes ?? 'true')}, ${literal(words?.no ?? 'false')})` })

/** Every column an export can have. */
export const exportCells = {
  area_code: column('code', 'observation.reference_area'),
  area: { kind: 'text', sql: ({ words }) => (words ? 'area_name(observation.reference_area)' : 'observation.reference_area') },
  programme: { kind: 'text', sql: ({ words }) => (words ? `programme.names ->> '$.${words.language}'` : 'observation.programme_id') },
  indicator: worded('observation.indicator', (words) => words.indicator),
  counted_thing: column('text', 'observation.counted_thing'),
  period: { kind: 'text', sql: ({ words }) => (words ? 'period_label(observation.time_period)' : 'observation.time_period') },
  year: { kind: 'code', sql: ({ words }) => `coalesce(observation.year, ${literal(words?.yearUnknown ?? 'unknown')})` },
  value: column('number', 'observation.value'),
  value_high: column('number', 'observation.value_high'),
  qualifier: worded('observation.qualifier', (words) => words.qualifier),
  lower_bound: column('number', 'observation.lower_bound'),
  upper_bound: column('number', 'observation.upper_bound'),
  unit: worded('observation.unit_measure', (words) => words.unit),
  measure: worded('observation.measure', (words) => words.measure),
  claim: worded('observation.claim', (words) => words.claim),
  age_band: column('text', 'observation.age_band'),
  part_of: column('code', 'observation.part_of'),
  review: worded('observation.review', (words) => words.review),
  confidence: column('number', 'round(observation.confidence, 3)'),
  sentence: column('text', 'mention.sentence'),
  publisher: { kind: 'text', sql: ({ words }) => (words ? 'publisher_name(source.publisher)' : 'source.publisher') },
  url: column('text', 'fragment_address(source.url, mention.sentence)'),
  source_title: column('text', 'source.title'),
  source_date: column('date', 'source.date'),
  told_by: column('integer', 'observation.told_by'),
  disputed: flag(`observation.disputed_by <> '[]'`),
  recommended: flag('observation.recommended = 1'),
  data_version: { kind: 'integer', sql: ({ dataVersion }) => String(dataVersion) },
  permalink: { kind: 'text', sql: ({ permalinkStart }) => `${literal(permalinkStart)} || observation.id` },
  id: column('code', 'observation.id'),
  edition: column('integer', 'observation.edition'),
  source_id: column('code', 'source.id'),
  source_added: column('code', 'source.added_at'),
} as const satisfies Record<string, Cell>

export type ExportColumnName = keyof typeof exportCells

/** The kind of a column. */
export function kindOf(name: ExportColumnName): CellKind {
  return exportCells[name].kind
}

/** A column's value as SQL. */
export function cellSql(name: ExportColumnName, options: CellOptions): string {
  return exportCells[name].sql(options)
}
