// CSV for Excel on Kazakh and Russian machines, or for programs (RFC 4180): how each is written, and its heading row.

import type { Language } from '@jastar/catalogue'
import { columnsFor, headingOf } from './columns.ts'

/**
 * `excel`: byte order mark, `;`, decimal comma, names in the reader's language, text that looks like a formula disarmed.
 * `machine`: RFC 4180 with `,` and `.`, stable column names and codes, no text altered.
 * Both end every row with CRLF and hold nothing but a heading and the data.
 */
export type CsvProfile = 'excel' | 'machine'

/** Excel reads UTF-8 for certain only behind this mark. */
export const byteOrderMark = '\uFEFF'

export const csvDialects = {
  excel: { separator: ';', decimalSign: ',', guardsFormulas: true },
  machine: { separator: ',', decimalSign: '.', guardsFormulas: false },
} as const

/** What Excel and its kin take for a formula, full-width signs included (OWASP, CSV injection). */
const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/

/** Text with `'` in front where a spreadsheet would calculate it. */
export function guarded(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text
}

/** The heading row; for Excel with the byte order mark in front. */
export function csvHeader(profile: CsvProfile, language: Language): string {
  const spoken = profile === 'excel' ? language : null
  return (profile === 'excel' ? byteOrderMark : '') + csvLine(columnsFor(spoken).map((column) => headingOf(column, spoken)), csvDialects[profile].separator)
}

/** One row of texts with its line break; quotes where RFC 4180 asks for them. */
export function csvLine(cells: readonly (string | null)[], separator: ',' | ';' = ','): string {
  return `${cells.map((cell) => quoted(cell ?? '')).join(separator)}\r\n`
}

const quoted = (text: string): string => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
