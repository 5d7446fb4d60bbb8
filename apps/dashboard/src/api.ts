// The API's questions as functions: the only file that knows fetch. Every answer is parsed by the contract. Writes stand in api-edits.ts.

import {
  apiRoot, checkAnswer, compare, correctionList, coverage, curationLog, facets, indicatorList, observationDetail, observationList, paths, problem, programmeList, programmeProfile,
  referenceAreaList, reviewQueue, series, session, sourceDetail, sourceList, themeList,
} from '@jastar/contract'
import type { CheckAnswer, Problem } from '@jastar/contract'
import { stringifySearch } from './address/search-grammar.ts'
import { ask, interfaceLanguage } from './ask.ts'
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

/** The address of a path of the API with its parameters. */
export const addressOf = (path: string, search: Search): string => `${apiRoot}${path}${stringifySearch(search)}`

/** Asks in the interface's language; what answers with something else than JSON is not our API. */
export async function send(address: string, { headers, ...request }: Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> }): Promise<{ ok: boolean; body: unknown }> {
  try {
    const response = await ask(address, { ...request, headers: { 'Accept-Language': interfaceLanguage(), ...headers } })
    return { ok: response.ok, body: await response.json() }
  } catch (cause) {
    if (request.signal?.aborted) throw cause
    throw new NoAnswer(address, cause)
  }
}

/** The error that says why the API refused. */
export function refusalOf(address: string, body: unknown): ApiProblem | NoAnswer {
  const refused = problem.safeParse(body)
  return refused.success ? new ApiProblem(refused.data) : new NoAnswer(address, refused.error)
}

async function get<Answer>(schema: Schema<Answer>, path: string, search: Search, signal: AbortSignal): Promise<Answer> {
  const address = addressOf(path, search)
  const { ok, body } = await send(address, { signal })
  if (ok) return schema.parse(body)
  throw refusalOf(address, body)
}

export const getObservations = (search: Search, signal: AbortSignal) => get(observationList, paths.observations, search, signal)
export const getObservation = (id: string, signal: AbortSignal) => get(observationDetail, paths.observation(id), {}, signal)
export const getFacets = (search: Search, signal: AbortSignal) => get(facets, paths.facets, search, signal)
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
export const getSession = (signal: AbortSignal) => get(session, paths.session, {}, signal)
export const getReview = (search: Search, signal: AbortSignal) => get(reviewQueue, paths.review, search, signal)
export const getCuration = (search: Search, signal: AbortSignal) => get(curationLog, paths.curation, search, signal)
export const getCorrections = (search: Search, signal: AbortSignal) => get(correctionList, paths.corrections, search, signal)

export const getCheck = (search: Search, signal: AbortSignal) => get(checkAnswer, paths.check, search, signal)

/** What has become of the figures of a file downloaded earlier; the file is read by the server and not kept. */
export async function checkFile(file: File): Promise<CheckAnswer> {
  const address = addressOf(paths.check, {})
  const { ok, body } = await send(address, { method: 'POST', body: file, headers: { 'Content-Type': /\.(nd)?json$/i.test(file.name) ? 'application/json' : 'text/csv' } })
  if (ok) return checkAnswer.parse(body)
  throw refusalOf(address, body)
}

/** Address of a feed of corrections, of one area or of all. */
export function feedAddress(format: 'json' | 'atom', referenceArea: string | null): string {
  return addressOf(format === 'json' ? paths.correctionsFeed : paths.correctionsAtom, { referenceArea: referenceArea ?? undefined })
}
