// The API as functions: the only file that knows fetch and addresses. Every answer is parsed by the contract.

import {
  apiRoot, compare, coverage, indicatorList, observationDetail, observationList, paths, problem, programmeList, programmeProfile, referenceAreaList,
  series, sourceDetail, sourceList, themeList,
} from '@jastar/contract'
import type { Problem } from '@jastar/contract'
import type { Language } from '@jastar/catalogue'
import { stringifySearch } from './address/search-grammar.ts'
import type { Search } from './address/search-grammar.ts'

/** The API refused: what it said, as RFC 9457 problem details. */
export class ApiProblem extends Error {
  readonly problem: Problem

  constructor(body: Problem) {
    super(body.detail)
    this.name = 'ApiProblem'
    this.problem = body
  }
}

/** The server could not be reached, or what answered is not our API. */
export class NoAnswer extends Error {
  constructor(address: string, cause: unknown) {
    super(`No answer from ${address}.`, { cause })
    this.name = 'NoAnswer'
  }
}

type Schema<Answer> = { readonly parse: (body: unknown) => Answer }

const addressOf = (path: string, search: Search): string => `${apiRoot}${path}${stringifySearch(search)}`

async function send(address: string, signal: AbortSignal): Promise<{ ok: boolean; body: unknown }> {
  try {
    const response = await fetch(address, { signal, headers: { 'Accept-Language': document.documentElement.lang } })
    return { ok: response.ok, body: await response.json() }
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new NoAnswer(address, cause)
  }
}

async function get<Answer>(schema: Schema<Answer>, path: string, search: Search, signal: AbortSignal): Promise<Answer> {
  const address = addressOf(path, search)
  const { ok, body } = await send(address, signal)
  if (ok) return schema.parse(body)
  const refused = problem.safeParse(body)
  throw refused.success ? new ApiProblem(refused.data) : new NoAnswer(address, refused.error)
}

export const getObservations = (search: Search, signal: AbortSignal) => get(observationList, paths.observations, search, signal)
export const getObservation = (id: string, signal: AbortSignal) => get(observationDetail, paths.observation(id), {}, signal)
export const getSeries = (search: Search, signal: AbortSignal) => get(series, paths.series, search, signal)
export const getCompare = (search: Search, signal: AbortSignal) => get(compare, paths.compare, search, signal)
export const getCoverage = (signal: AbortSignal) => get(coverage, paths.coverage, {}, signal)
export const getReferenceAreas = (signal: AbortSignal) => get(referenceAreaList, paths.referenceAreas, {}, signal)
export const getIndicators = (signal: AbortSignal) => get(indicatorList, paths.indicators, {}, signal)
export const getThemes = (signal: AbortSignal) => get(themeList, paths.themes, {}, signal)
export const getProgrammes = (signal: AbortSignal) => get(programmeList, paths.programmes, {}, signal)
export const getProgramme = (id: string, signal: AbortSignal) => get(programmeProfile, paths.programme(id), {}, signal)
export const getSources = (search: Search, signal: AbortSignal) => get(sourceList, paths.sources, search, signal)
export const getSource = (id: string, signal: AbortSignal) => get(sourceDetail, paths.source(id), {}, signal)

/** Address of the CSV of the figures that pass these filters, headers in one language. */
export function csvAddress(filters: Search, profile: 'excel' | 'machine', language: Language): string {
  return addressOf(paths.observationsCsv, { ...filters, profile, lang: language })
}
