// One sheet of a workbook as XML (ECMA-376), a stretch of rows at a time: typed cells, a frozen bold heading row, widths.

import type { Cell } from '../json.ts'

export type SheetColumn = { readonly heading: string; readonly width: number; readonly isDate?: boolean }

export type Sheet = {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** Rows under the heading. */
  readonly rows: () => Iterable<readonly (readonly Cell[])[]>
  /** Text columns that break their lines. */
  readonly wraps?: boolean
}

/** Excel's own limits: rows of a sheet with its heading, characters of a cell. */
export const sheetRows = 1_048_576
export const cellLength = 32_767

/** Rows written in one piece: a piece is no larger than what the ZIP takes at once. */
const rowsAtOnce = 40

/** Places in `styles.xml`. */
const styles = { plain: 0, heading: 1, date: 2, wrapped: 3 } as const

/** The sheet's XML. */
export function* sheetXml({ columns, rows, wraps = false }: Sheet): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>` +
    `${columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`
  const letters = columns.map((_, index) => lettersOf(index))
  yield `<row r="1">${columns.map(({ heading }, index) => textCell(`${letters[index]}1`, heading, styles.heading)).join('')}</row>`
  const textStyle = wraps ? styles.wrapped : styles.plain
  let number = 1
  for (const stretch of rows()) {
    for (let from = 0; from < stretch.length; from += rowsAtOnce) {
      yield stretch.slice(from, from + rowsAtOnce).map((row) => {
        number += 1
        return `<row r="${number}">${row.map((cell, index) => cellXml(`${letters[index]}${number}`, cell, columns[index]?.isDate === true, textStyle)).join('')}</row>`
      }).join('')
    }
  }
  yield '</sheetData></worksheet>'
}

/** 0 → A, 25 → Z, 26 → AA. */
function lettersOf(index: number): string {
  return (index < 26 ? '' : lettersOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))
}

/** A cell at its place; nothing at all for an empty one. */
function cellXml(place: string, cell: Cell, isDate: boolean, textStyle: number): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  const day = isDate ? serialDay(cell) : null
  return day === null ? textCell(place, cell, textStyle) : `<c r="${place}" s="${styles.date}"><v>${day}</v></c>`
}

const textCell = (place: string, text: string, style: number): string => `<c r="${place}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${escaped(shortened(text))}</t></is></c>`

/** Text longer than a cell holds ends with an ellipsis; the sheet of the method says so. */
const shortened = (text: string): string => (text.length > cellLength ? `${text.slice(0, cellLength - 1)}…` : text)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML forbids is written `_x001F_`, and text that looks like that is protected (ECMA-376, ST_Xstring). */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // oxlint-disable-next-line no-control-regex -- these are the characters XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\r]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

/** Days since 30 December 1899, as Excel counts them from March 1900 on; null for text that is no such day. */
function serialDay(text: string): number | null {
  const time = Date.parse(`${text}T00:00:00Z`)
  const day = time / 86_400_000 + 25_569
  return Number.isInteger(day) && day > 60 ? day : null
}
