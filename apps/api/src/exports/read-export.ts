// An exported file read back: CSV of either profile in any language, JSON or NDJSON; only what a check needs of it.

import { languages } from '@jastar/catalogue'
import { columnsFor } from '@jastar/exporters'
import { parse } from 'csv-parse/sync'

/** One figure of a file. Edition and value are null where the file tells none. */
export type FiledFigure = { readonly id: string; readonly edition: number | null; readonly value: number | null }

/** The figures of a file and the oldest data version among them, null where none is told. */
export type FiledExport = { readonly figures: readonly FiledFigure[]; readonly dataVersion: number | null }

type FiledRow = Readonly<Record<string, unknown>>

/** The figures of a file's text; null for a text that is none of our exports. */
export function readExport(text: string): FiledExport | null {
  const body = text.replace(/^\uFEFF/, '').trimStart()
  const rows = /^[[{]/.test(body) ? jsonRows(body) : csvRows(body)
  const figures = rows.flatMap(figureOf)
  const versions = rows.map((row) => numberOf(row['data_version'])).filter((version) => version !== null)
  return figures.length === 0 ? null : { figures, dataVersion: versions.length === 0 ? null : Math.min(...new Set(versions)) }
}

function figureOf({ id, edition, value }: FiledRow): FiledFigure[] {
  return typeof id === 'string' && id !== '' ? [{ id, edition: numberOf(edition), value: numberOf(value) }] : []
}

/** A number of JSON, or one written with either decimal sign. */
function numberOf(cell: unknown): number | null {
  if (typeof cell === 'number') return cell
  return typeof cell === 'string' && /^-?\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : null
}

/** An array, or one object a line. Text that is no JSON has no rows: the caller refuses it. */
function jsonRows(body: string): FiledRow[] {
  try {
    const values: unknown = JSON.parse(body.startsWith('[') ? body : `[${body.trim().split('\n').join(',')}]`)
    return Array.isArray(values) ? values.filter((value) => typeof value === 'object' && value !== null) : []
  } catch {
    return []
  }
}

/** What a heading names: stable names and the headings of every language. */
const names = new Map<string, string>([null, ...languages].flatMap((language) => columnsFor(language).map((column) => [language === null ? column.name : column.headings[language], column.name] as const)))

/** Rows under their stable names. Text that is no CSV has no rows: the caller refuses it. */
function csvRows(body: string): FiledRow[] {
  const heading = body.split('\n', 1)[0] ?? ''
  try {
    return parse<FiledRow>(body, { delimiter: heading.includes(';') ? ';' : ',', columns: (headings: string[]) => headings.map((text) => names.get(text) ?? text) })
  } catch {
    return []
  }
}
