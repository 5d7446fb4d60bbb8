// What a page tells machines in its head: schema.org Dataset, its files and feeds. Data blocks and links: the content security policy lets them stand.

import { allReferenceAreas } from '@jastar/catalogue'
import type { Language } from '@jastar/catalogue'
import { apiRoot, coverage, health, paths } from '@jastar/contract'
import type { Coverage } from '@jastar/contract'
import type { AskApp } from './drawn-page.ts'
import { texts } from './language/texts.ts'

/** Pages whose parameters are filters of the API: their files hold what they show. */
const filteredPages = ['/explore', '/embed', '/data']

/** Parameters of pages that are filters of the API. */
const filterNames = ['referenceArea', 'programme', 'indicator', 'theme', 'year', 'claim', 'measure', 'review', 'q']

/** Files by media type, each at its address of the API. */
const files = [
  { path: paths.observationsCsv, type: 'text/csv', parameters: { profile: 'machine' } },
  { path: paths.observations, type: 'application/json', parameters: {} },
] as const

export type HeadWish = { /** The whole address of the page, its host checked. */ readonly address: URL; readonly language: Language }

/** Elements for the head of a page; what the store holds is asked again only when it has changed. */
export function headWriter(askApp: AskApp): (wish: HeadWish) => Promise<string> {
  const ask = async (path: string): Promise<unknown> => {
    const response = await askApp(`${apiRoot}${path}`, {})
    if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
    return response.json()
  }
  let held: Coverage | null = null
  return async (wish) => {
    const { dataVersion } = health.parse(await ask(paths.health))
    if (held?.dataVersion !== dataVersion) held = coverage.parse(await ask(paths.coverage))
    return headOf(wish, held)
  }
}

/** The elements from what the store holds. Pure. */
export function headOf({ address, language }: HeadWish, { rows, years, totals, dataVersion }: Coverage): string {
  const filters = filtersOf(address)
  const offered = files.map(({ path, type, parameters }) => ({ type, href: `${address.origin}${apiRoot}${path}${queryOf({ ...filters, ...parameters, lang: language }, path)}` }))
  const known = years.filter((year) => year !== 'unknown')
  const { dataset } = texts[language]
  const described = {
    '@context': 'https://schema.org', '@type': 'Dataset',
    name: dataset.name, description: dataset.description(totals.observations, totals.sources), inLanguage: language, version: String(dataVersion),
    url: `${address.origin}${address.pathname}${queryOf(filters)}`, isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Jastar Atlas', url: address.origin },
    ...(known.length === 0 ? {} : { temporalCoverage: `${Math.min(...known)}/${Math.max(...known)}` }),
    spatialCoverage: rows.map(({ referenceArea }) => ({ '@type': 'Place', name: nameOf(referenceArea, language), identifier: referenceArea })),
    measurementTechnique: dataset.technique,
    distribution: offered.map(({ type, href }) => ({ '@type': 'DataDownload', encodingFormat: type, contentUrl: href })),
  }
  const feeds = [
    { type: 'application/feed+json', href: `${address.origin}${apiRoot}${paths.correctionsFeed}` },
    { type: 'application/atom+xml', href: `${address.origin}${apiRoot}${paths.correctionsAtom}` },
  ]
  const links = [...offered, ...feeds].map(({ type, href }) => `<link rel="alternate" type="${type}" href="${attribute(href)}" />`)
  return `${links.join('')}<script type="application/ld+json">${JSON.stringify(described).replaceAll('<', '\\u003c')}</script>`
}

const nameOf = (code: string, language: Language): string => allReferenceAreas.find((area) => area.code === code)?.names[language] ?? code

const attribute = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** What the page shows of the store; nothing for a page that shows all. */
function filtersOf({ pathname, searchParams }: URL): Readonly<Record<string, string>> {
  if (!filteredPages.includes(pathname)) return {}
  return Object.fromEntries(filterNames.flatMap((name) => (searchParams.has(name) ? [[name, searchParams.getAll(name).join(',')]] : [])))
}

/** A list answer is told in the language of the request: it has no `lang`. */
function queryOf(parameters: Readonly<Record<string, string>>, path = ''): string {
  const query = new URLSearchParams(Object.entries(parameters).filter(([name]) => name !== 'lang' || path !== paths.observations)).toString()
  return query === '' ? '' : `?${query}`
}
