// Observations as CSV, a row at a time: for Excel on Kazakh and Russian machines, or for programs (RFC 4180).

import type { Language } from '@jastar/catalogue'
import { plainDigits } from '@jastar/figures'
import { columns } from './columns.ts'
import type { Cell, CellContext } from './columns.ts'
import type { ExportRow } from './export-row.ts'

/**
 * `excel`: byte order mark, `;`, decimal comma, names in the reader's language, text that looks like a formula disarmed.
 * `machine`: RFC 4180 with `,` and `.`, stable column names and codes, no text altered.
 * Both end every row with CRLF and hold nothing but a heading and the data.
 */
export type CsvProfile = 'excel' | 'machine'

export type CsvOptions = {
  readonly profile: CsvProfile
  readonly language: Language
  readonly dataVersion: number
  /** The address where the figure stands for good. */
  readonly permalinkOf: (id: string) => string
}

/** Excel reads UTF-8 for certain only behind this mark. */
const byteOrderMark = '\uFEFF'

/** What Excel and its kin take for a formula, full-width signs included (OWASP, CSV injection). */
const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/

const separators = { excel: ';', machine: ',' } as const

/** The heading row; for Excel with the byte order mark in front. */
export function csvHeader({ profile, language }: Pick<CsvOptions, 'profile' | 'language'>): string {
  const headings = columns.map((column) => written(profile === 'excel' ? column.headings[language] : column.name, profile))
  return (profile === 'excel' ? byteOrderMark : '') + rowOf(headings, profile)
}

/** One observation as a row. */
export function csvRow(row: ExportRow, { profile, language, dataVersion, permalinkOf }: CsvOptions): string {
  const context: CellContext = { language: profile === 'excel' ? language : null, dataVersion, permalinkOf }
  return rowOf(columns.map((column) => written(column.cell(row, context), profile)), profile)
}

const rowOf = (cells: readonly string[], profile: CsvProfile): string => `${cells.join(separators[profile])}\r\n`

function written(cell: Cell, profile: CsvProfile): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return decimal(cell, profile)
  const safe = profile === 'excel' && formulaStart.test(cell) ? `'${cell}` : cell
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Plain digits without exponent or grouping, whatever the size. */
function decimal(value: number, profile: CsvProfile): string {
  const plain = plainDigits(value)
  return profile === 'excel' ? plain.replace('.', ',') : plain
}
