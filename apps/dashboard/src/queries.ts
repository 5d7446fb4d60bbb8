// Every question the pages ask, with its cache key. Use as `useQuery(queries.observations({ indicator: 'events' }))`.

import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  getCheck, getCompare, getCorrections, getCoverage, getCuration, getFacets, getIndicators, getObservation, getObservations, getProgramme, getProgrammes, getReferenceAreas, getReview,
  getSeries, getSession, getSource, getSources, getThemes,
} from './api.ts'
import type { Search } from './address/search-grammar.ts'

export const queries = {
  observations: (search: Search) =>
    queryOptions({ queryKey: ['observations', search], queryFn: ({ signal }) => getObservations(search, signal), placeholderData: keepPreviousData }),
  observation: (id: string) => queryOptions({ queryKey: ['observation', id], queryFn: ({ signal }) => getObservation(id, signal) }),
  facets: (search: Search) => queryOptions({ queryKey: ['facets', search], queryFn: ({ signal }) => getFacets(search, signal) }),
  series: (search: Search) =>
    queryOptions({ queryKey: ['series', search], queryFn: ({ signal }) => getSeries(search, signal), placeholderData: keepPreviousData }),
  compare: (areas: string) => queryOptions({ queryKey: ['compare', areas], queryFn: ({ signal }) => getCompare({ areas }, signal), placeholderData: keepPreviousData }),
  /** Whether a view is what it was at `dataVersion`. */
  check: (search: Search) => queryOptions({ queryKey: ['check', search], queryFn: ({ signal }) => getCheck(search, signal) }),
  coverage: () => queryOptions({ queryKey: ['coverage'], queryFn: ({ signal }) => getCoverage(signal) }),
  referenceAreas: () => queryOptions({ queryKey: ['reference-areas'], queryFn: ({ signal }) => getReferenceAreas(signal) }),
  indicators: () => queryOptions({ queryKey: ['indicators'], queryFn: ({ signal }) => getIndicators(signal) }),
  themes: () => queryOptions({ queryKey: ['themes'], queryFn: ({ signal }) => getThemes(signal) }),
  programmes: () => queryOptions({ queryKey: ['programmes'], queryFn: ({ signal }) => getProgrammes(signal) }),
  programme: (id: string) => queryOptions({ queryKey: ['programme', id], queryFn: ({ signal }) => getProgramme(id, signal) }),
  sources: (search: Search) =>
    queryOptions({ queryKey: ['sources', search], queryFn: ({ signal }) => getSources(search, signal), placeholderData: keepPreviousData }),
  /** Sources page after page; `cursor` of the next one comes with each answer. */
  sourcePages: (search: Search) =>
    infiniteQueryOptions({
      queryKey: ['source-pages', search],
      queryFn: ({ signal, pageParam }) => getSources({ ...search, cursor: pageParam }, signal),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
      placeholderData: keepPreviousData,
    }),
  source: (id: string) => queryOptions({ queryKey: ['source', id], queryFn: ({ signal }) => getSource(id, signal) }),
  session: () => queryOptions({ queryKey: ['session'], queryFn: ({ signal }) => getSession(signal) }),
  /** The queue page after page. */
  reviewPages: (search: Search) =>
    infiniteQueryOptions({
      queryKey: ['review', search],
      queryFn: ({ signal, pageParam }) => getReview({ ...search, cursor: pageParam }, signal),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
      placeholderData: keepPreviousData,
    }),
  curation: (search: Search) => queryOptions({ queryKey: ['curation', search], queryFn: ({ signal }) => getCuration(search, signal) }),
  correctionPages: (search: Search) =>
    infiniteQueryOptions({
      queryKey: ['corrections', search],
      queryFn: ({ signal, pageParam }) => getCorrections({ ...search, cursor: pageParam }, signal),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
      placeholderData: keepPreviousData,
    }),
}
