// The workbook of an export: data, what the codes mean, method and citation.

import type { Language } from '@jastar/catalogue'
import { columnsFor, headingOf } from '../columns.ts'
import type { Rows } from '../json.ts'
import { aboutTexts } from '../language/about-texts.ts'
import type { ExportFacts } from '../package/about.ts'
import type { CodeList } from '../package/code-lists.ts'
import { aboutSections } from '../package/readme.ts'
import type { WideTable } from '../wide.ts'
import { sheetRows } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { workbook } from './workbook.ts'

const plainWidth = 14

/** The bytes of a workbook with one row a figure; rows beyond what one sheet holds stand in further sheets. */
export function observationWorkbook(facts: ExportFacts, lists: readonly CodeList[], rows: Rows): AsyncGenerator<Uint8Array> {
  const columns = columnsFor(facts.language).map((column) => ({ heading: headingOf(column, facts.language), width: column.width ?? plainWidth, isDate: column.type === 'date' }))
  const stretches = inSheets(rows, sheetRows - 1)
  const count = Math.max(1, Math.ceil(facts.rows / (sheetRows - 1)))
  const sheets = Array.from({ length: count }, (_, index): Sheet => ({ name: sheetName(facts.language, index), columns, rows: stretches }))
  return workbook([...sheets, ...aboutSheets(facts, lists)], new Date(facts.instant))
}

/** The bytes of a workbook in the wide layout. */
export function wideWorkbook(facts: ExportFacts, lists: readonly CodeList[], { headings, rows }: WideTable): AsyncGenerator<Uint8Array> {
  const data: Sheet = { name: sheetName(facts.language, 0), columns: headings.map((heading) => ({ heading, width: 18 })), rows: () => [rows] }
  return workbook([data, ...aboutSheets(facts, lists)], new Date(facts.instant))
}

const sheetName = (language: Language, index: number): string => `${aboutTexts[language].sheets.data}${index === 0 ? '' : ` ${index + 1}`}`

/** Gives the rows of one sheet after another: each call goes on where the sheet before ended. */
function inSheets(rows: Rows, size: number): () => Rows {
  const stretches = rows[Symbol.iterator]()
  let left: Rows extends Iterable<infer Stretch> ? Stretch : never = []
  return function* sheet() {
    let room = size
    while (room > 0) {
      if (left.length === 0) {
        const next = stretches.next()
        if (next.done === true) return
        left = next.value
      }
      yield left.slice(0, room)
      const taken = Math.min(room, left.length)
      left = left.slice(taken)
      room -= taken
    }
  }
}

function aboutSheets(facts: ExportFacts, lists: readonly CodeList[]): Sheet[] {
  const { language } = facts
  const { sheets, codeHeadings, title, description } = aboutTexts[language]
  const [list, code, meaning] = codeHeadings
  return [
    {
      name: sheets.codes,
      columns: [{ heading: list, width: 22 }, { heading: code, width: 26 }, ...(['kk', 'ru', 'en'] as const).map((heading) => ({ heading, width: 36 })), { heading: meaning, width: 70 }],
      rows: () => [
        columnsFor(language).map((column) => [column.name, headingOf(column, language), column.headings.kk, column.headings.ru, column.headings.en, column.meaning[language]]),
        ...lists.map(({ names, codes }) => codes.map((entry) => [names[language], entry.code, entry.names.kk, entry.names.ru, entry.names.en, entry.definition?.[language] ?? null])),
      ],
      wraps: true,
    },
    { name: sheets.method, columns: [{ heading: title, width: 28 }, { heading: description, width: 100 }], rows: () => [aboutSections(facts).map(([heading, text]) => [heading, text])], wraps: true },
  ]
}
