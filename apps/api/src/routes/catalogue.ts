// GET /catalogue.jsonld: what this server offers as data, in DCAT 3, for catalogues that harvest it.

import { Hono } from 'hono'
import { languages } from '@jastar/catalogue'
import type { Language } from '@jastar/catalogue'
import { apiRoot, exportFormats, noQuery, paths } from '@jastar/contract'
import type { ExportFormat } from '@jastar/contract'
import { aboutTexts, licence } from '@jastar/exporters'
import { listProgrammes, readYears } from '@jastar/store'
import { answer } from '../answer.ts'
import type { Dependencies } from '../dependencies.ts'
import { formats } from '../exports/order.ts'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** Standards the files follow. */
const standards: Partial<Record<ExportFormat, string>> = {
  csv: 'https://www.rfc-editor.org/rfc/rfc4180', 'sdmx.csv': 'https://github.com/sdmx-twg/sdmx-csv', zip: 'https://datapackage.org/profiles/2.0/datapackage.json',
}

const addresses: Readonly<Record<ExportFormat, string>> = {
  csv: `${paths.observationsCsv}?profile=machine`, xlsx: paths.observationsXlsx, json: paths.observationsJson, ndjson: paths.observationsNdjson, 'sdmx.csv': paths.observationsSdmx, zip: paths.bundle,
}

export function catalogueRoutes(dependencies: Dependencies): Hono {
  const { db } = dependencies
  return new Hono().get(paths.catalogue, async (c) => {
    const { origin } = new URL(c.req.url)
    const response = await answer(c, dependencies, noQuery, async (_, dataVersion) => {
      const years = (await readYears(db)).filter((year) => typeof year === 'number')
      const programmes = (await listProgrammes(db)).filter((programme) => programme.observationCount > 0)
      return {
        '@context': context, '@id': `${origin}${apiRoot}${paths.catalogue}`, '@type': 'dcat:Catalog',
        ...inLanguages('dct:title', (language) => aboutTexts[language].title),
        'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': 'Jastar Atlas', 'foaf:homepage': { '@id': origin } },
        'dcat:dataset': [
          dataset(origin, { query: '', dataVersion, years, name: (language) => aboutTexts[language].title }),
          ...programmes.map(({ id, names }) => dataset(origin, { query: `programme=${encodeURIComponent(id)}`, dataVersion, years: [], name: (language) => names[language] })),
        ],
      }
    }, origin)
    response.headers.set('Content-Type', 'application/ld+json; charset=utf-8')
    return response
  })
}

const inLanguages = (property: string, text: (language: Language) => string) => ({ [property]: languages.map((language) => ({ '@language': language, '@value': text(language) })) })

type Described = { readonly query: string; readonly dataVersion: number; readonly years: readonly number[]; readonly name: (language: Language) => string }

function dataset(origin: string, { query, dataVersion, years, name }: Described): object {
  return {
    '@id': `${origin}/data${query === '' ? '' : `?${query}`}`, '@type': 'dcat:Dataset',
    ...inLanguages('dct:title', name), ...inLanguages('dct:description', (language) => aboutTexts[language].description),
    'dct:identifier': `jastar-atlas${query === '' ? '' : `:${query}`}`, 'dcat:version': String(dataVersion), 'dct:license': { '@id': licence.path }, 'dct:language': languages, 'dct:spatial': { '@id': 'http://publications.europa.eu/resource/authority/country/KAZ' },
    ...(years.length === 0 ? {} : { 'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': year(Math.min(...years)), 'dcat:endDate': year(Math.max(...years)) } }),
    'dcat:distribution': exportFormats.map((format) => distribution(`${origin}${apiRoot}${addresses[format]}`, query, format)),
  }
}

const year = (value: number) => ({ '@type': 'xsd:gYear', '@value': String(value) })

function distribution(address: string, query: string, format: ExportFormat): object {
  const url = query === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${query}`
  const standard = standards[format]
  return { '@type': 'dcat:Distribution', 'dcat:accessURL': { '@id': url }, 'dcat:downloadURL': { '@id': url }, 'dcat:mediaType': formats[format].mediaType.split(';')[0], 'dct:format': format, ...(standard === undefined ? {} : { 'dct:conformsTo': { '@id': standard } }) }
}
