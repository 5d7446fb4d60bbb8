// A row of CSV joined inside SQL: a million rows never become JavaScript values.

import { cellSql, kindOf } from './export-cells.ts'
import type { CellKind, CellOptions, ExportColumnName } from './export-cells.ts'

/** How CSV is written. */
export type CsvDialect = {
  readonly separator: ',' | ';'
  readonly decimalSign: '.' | ','
  /** Puts `'` in front of text that a spreadsheet would take for a formula. */
  readonly guardsFormulas: boolean
}

/** First characters of a formula in a spreadsheet, full-width ones and those that hide one included: `= + - @`, tab and line breaks. */
const formulaSigns = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'].map((sign) => sign.codePointAt(0))

const quoted = (text: string): string => `'"' || replace(${text}, '"', '""') || '"'`

const guarded = (text: string): string => `iif(unicode(${text}) in (${formulaSigns.join(', ')}), '''' || ${text}, ${text})`

/** Up to 15 digits SQLite writes exactly; others are written by `plain_digits`. */
const digits = (value: string): string =>
  `case when ${value} = cast(${value} as integer) and abs(${value}) < 9e14 then cast(cast(${value} as integer) as text) ` +
  `when abs(${value}) between 1e-4 and 9e14 and cast(printf('%.15g', ${value}) as real) = ${value} then printf('%.15g', ${value}) else plain_digits(${value}) end`

const writing: Readonly<Record<CellKind, (value: string, dialect: CsvDialect, worded: boolean) => string>> = {
  text: (value, { guardsFormulas }) => quoted(guardsFormulas ? guarded(value) : value),
  // Codes are ours and need no quotes; the words for them may.
  code: (value, _dialect, worded) => (worded ? quoted(value) : value),
  flag: (value) => value,
  date: (value) => value,
  integer: (value) => value,
  number: (value, { decimalSign }) => (decimalSign === ',' ? `replace(${digits(value)}, '.', ',')` : digits(value)),
}

/** One row as SQL text, with its line break. */
export function csvRowSql(names: readonly ExportColumnName[], options: CellOptions, dialect: CsvDialect): string {
  const cells = names.map((name) => `coalesce(${writing[kindOf(name)](cellSql(name, options), dialect, options.words !== null)}, '')`)
  return `${cells.join(` || '${dialect.separator}' || `)} || char(13, 10)`
}
