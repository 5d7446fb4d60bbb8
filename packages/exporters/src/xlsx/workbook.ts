// A workbook (ECMA-376, SpreadsheetML): its sheets and the few parts around them, zipped while they are written.

import { zipped } from '../zip.ts'
import type { ZipEntry } from '../zip.ts'
import { escaped, sheetXml } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/** Media type of a workbook. */
export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const part = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The bytes of a workbook with these sheets, in this order; `at` dates its parts. */
export function workbook(sheets: readonly Sheet[], at: Date): AsyncGenerator<Uint8Array> {
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }))
  const entries: ZipEntry[] = [
    { name: '[Content_Types].xml', chunks: () => [contentTypes(numbered.map(({ number }) => number))] },
    { name: '_rels/.rels', chunks: () => [relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])] },
    { name: 'xl/workbook.xml', chunks: () => [workbookXml(sheets.map(({ name }) => name))] },
    { name: 'xl/_rels/workbook.xml.rels', chunks: () => [relationships([...numbered.map(({ number }) => [`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`] as const), ['styles', 'styles', 'styles.xml']])] },
    { name: 'xl/styles.xml', chunks: () => [stylesXml] },
    ...numbered.map(({ sheet, number }) => ({ name: `xl/worksheets/sheet${number}.xml`, chunks: () => sheetXml(sheet) })),
  ]
  return zipped(entries, at)
}

function contentTypes(numbers: readonly number[]): string {
  const parts = [['/xl/workbook.xml', 'sheet.main'], ['/xl/styles.xml', 'styles'], ...numbers.map((number) => [`/xl/worksheets/sheet${number}.xml`, 'worksheet'])]
  return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${parts.map(([path, kind]) => `<Override PartName="${path}" ContentType="${part}.${kind}+xml"/>`).join('')}</Types>`
}

function relationships(targets: readonly (readonly [id: string, kind: string, target: string])[]): string {
  return `${declaration}<Relationships xmlns="${packages}/relationships">${targets.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`
}

/** Plain, heading, date, text that breaks its lines: in this order `sheet.ts` names them. */
const stylesXml = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/>' +
  '<xf applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>'
