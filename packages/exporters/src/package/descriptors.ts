// What programs read about a package: a Data Package (v2) and CSV on the Web, both made from the same columns.

import { columnsFor } from '../columns.ts'
import type { Column, ColumnType } from '../columns.ts'
import { aboutTexts } from '../language/about-texts.ts'
import { dataAddress, licence } from './about.ts'
import type { ExportFacts } from './about.ts'
import { codeListColumns, codeListFile } from './code-lists.ts'
import type { CodeList } from './code-lists.ts'

/** A file of the package as it was written. */
export type WrittenFile = { readonly bytes: number; readonly hash: string }

const columns = columnsFor(null)

const fieldTypes: Readonly<Record<ColumnType, object>> = {
  text: { type: 'string' }, code: { type: 'string' }, address: { type: 'string', format: 'uri' }, year: { type: 'string' },
  number: { type: 'number', decimalChar: '.' }, integer: { type: 'integer' }, date: { type: 'date' }, flag: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
}

const csvDialect = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true }
const profiles = 'https://datapackage.org/profiles/2.0'

/** `datapackage.json` (Data Package v2) of data.csv and its code lists. */
export function dataPackage(facts: ExportFacts, lists: readonly CodeList[], data: WrittenFile): object {
  const { title, description } = aboutTexts[facts.language]
  return {
    $schema: `${profiles}/datapackage.json`,
    name: 'jastar-atlas-observations', title, description, version: String(facts.dataVersion), created: facts.instant, homepage: facts.origin,
    licenses: [licence],
    contributors: [{ title: 'Jastar Atlas', roles: ['publisher'] }],
    sources: [{ title: 'Jastar Atlas API', path: dataAddress(facts) }],
    resources: [
      {
        $schema: `${profiles}/dataresource.json`,
        name: 'data', path: 'data.csv', type: 'table', title, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', bytes: data.bytes, hash: `sha256:${data.hash}`, dialect: csvDialect,
        schema: {
          fields: columns.map((column) => ({ name: column.name, title: column.headings[facts.language], description: column.meaning[facts.language], ...fieldTypes[column.type], ...constraintsOf(column) })),
          primaryKey: ['id'], missingValues: [''], fieldsMatch: 'exact',
          foreignKeys: lists.map(({ column }) => ({ fields: [column], reference: { resource: resourceName(column), fields: ['code'] } })),
        },
      },
      ...lists.map((list) => ({
        $schema: `${profiles}/dataresource.json`,
        name: resourceName(list.column), path: codeListFile(list), type: 'table', title: list.names[facts.language], format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: csvDialect,
        schema: { fields: codeListColumns.map((name) => ({ name, type: 'string' })), primaryKey: ['code'], missingValues: [''], fieldsMatch: 'exact' },
      })),
    ],
  }
}

const resourceName = (column: string): string => `codelist-${column.replaceAll('_', '-')}`

const constraintsOf = ({ name }: Column): object => (name === 'id' ? { constraints: { required: true, unique: true } } : {})

const datatypes: Readonly<Record<ColumnType, unknown>> = {
  text: 'string', code: 'string', address: 'anyURI', year: 'string', number: { base: 'decimal', format: { decimalChar: '.' } }, integer: 'integer', date: { base: 'date', format: 'yyyy-MM-dd' }, flag: { base: 'boolean', format: 'true|false' },
}

/** CSVW metadata of a data file for programs; `url` is the file's address, relative or whole. */
export function csvwMetadata(facts: ExportFacts, url: string): object {
  const { title, description } = aboutTexts[facts.language]
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': facts.language }],
    '@type': 'Table',
    url,
    'dc:title': title, 'dc:description': description, 'dc:license': { '@id': licence.path }, 'dc:source': { '@id': dataAddress(facts) }, 'dc:created': facts.instant, 'dc:identifier': String(facts.dataVersion),
    dialect: { delimiter: ',', encoding: 'utf-8', header: true, headerRowCount: 1, lineTerminators: ['\r\n'], quoteChar: '"', doubleQuote: true },
    tableSchema: {
      columns: columns.map(({ name, headings, meaning, type }) => ({ name, titles: { und: [name], ...headings }, 'dc:description': meaning[facts.language], datatype: datatypes[type], ...(name === 'id' ? { required: true } : {}) })),
      primaryKey: 'id',
      aboutUrl: `${facts.origin}/?figure={id}`,
    },
  }
}
