// Which figures a page shows, as filters of the API: what a link to it can be checked by.

import { listOf, parseSearch } from '../address/search-grammar.ts'
import type { Search } from '../address/search-grammar.ts'

const filterNames = ['referenceArea', 'within', 'programme', 'indicator', 'theme', 'year', 'claim', 'measure', 'review', 'source', 'q'] as const

/** Filters of a page's figures; empty for a page that shows the whole store. */
export function pageFilters(path: string, search: Search): Search {
  const [, page, id] = path.split('/')
  if (page === 'programmes' && id !== undefined) return { programme: decodeURIComponent(id) }
  if (page === 'sources' && id !== undefined) return { source: decodeURIComponent(id) }
  if (page === 'compare') return { referenceArea: search['areas'] ?? 'KZ-75,KZ-15' }
  return Object.fromEntries(filterNames.flatMap((name) => (listOf(search[name]).length > 0 ? [[name, search[name]]] : [])))
}

/** What a reader pasted to be checked: a figure by id or link, a view by its link; null for nothing of ours. */
export type Pasted = { readonly kind: 'figure'; readonly id: string } | { readonly kind: 'view'; readonly filters: Search; readonly dataVersion: string } | null

export function readPasted(text: string): Pasted {
  const told = text.trim()
  if (/^[\w-]{2,80}$/.test(told)) return { kind: 'figure', id: told }
  const address = URL.parse(told)
  if (address === null) return null
  const search = parseSearch(address.search)
  const { figure, dataVersion } = search
  if (figure !== undefined) return { kind: 'figure', id: figure }
  return dataVersion === undefined || !/^\d{1,9}$/.test(dataVersion) ? null : { kind: 'view', filters: pageFilters(address.pathname, search), dataVersion }
}
