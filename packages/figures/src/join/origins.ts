// Which sources are versions of one release: Kazakh and Russian, reprints. A release is one origin and cannot contradict itself.

import { significantDigits } from '../decimal.ts'
import { connected } from './connected.ts'
import type { JoinSource } from './join-source.ts'

/** Versions appear at most this many days apart. */
const releaseDays = 2
/** Versions share at least this part of the shorter text's (value, unit) pairs. */
const sharedPart = 0.6
/** One shared round number proves nothing: two are needed, one of three digits, or three where a date is missing. */
const sharedPairs = { dated: 2, undated: 3 } as const
const tellingDigits = 3

/** A source with its pairs; the number itself is kept for its digits. */
type Told = { readonly source: JoinSource; readonly pairs: ReadonlyMap<string, number> }

const told = (source: JoinSource): Told =>
  ({ source, pairs: new Map(source.mentions.map(({ value, valueHigh, unitMeasure }) => [`${value}|${valueHigh ?? ''}|${unitMeasure}`, value])) })

/** Days between two texts; null where one has no date. Dates are ISO days, read as UTC. */
export function daysBetween(a: JoinSource, b: JoinSource): number | null {
  if (a.date === null || b.date === null) return null
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) / 86_400_000
}

function areVersions(a: Told, b: Told): boolean {
  const days = daysBetween(a.source, b.source)
  if (days !== null && days > releaseDays) return false
  const shared = [...a.pairs].filter(([pair]) => b.pairs.has(pair))
  if (shared.length < sharedPart * Math.min(a.pairs.size, b.pairs.size)) return false
  if (days === null) return shared.length >= sharedPairs.undated
  return shared.length >= sharedPairs.dated || shared.some(([, value]) => significantDigits(value) >= tellingDigits)
}

/** Sources that share a pair at all, each couple once: only these need a closer look. */
function* couples(all: readonly Told[]): Generator<readonly [Told, Told]> {
  const holders = new Map<string, Told[]>()
  for (const each of all) {
    const met = new Set([...each.pairs.keys()].flatMap((pair) => holders.get(pair) ?? []))
    for (const other of met) yield [other, each]
    for (const pair of each.pairs.keys()) {
      const holding = holders.get(pair)
      if (holding) holding.push(each)
      else holders.set(pair, [each])
    }
  }
}

/** Sources grouped by release; a source alone is a release of its own. Sources and groups by id. */
export function releasesOf(sources: readonly JoinSource[]): readonly (readonly JoinSource[])[] {
  const sorted = sources.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const byId = new Map(sorted.map((source) => [source.id, source]))
  const links = [...couples(sorted.map(told))].filter(([a, b]) => areVersions(a, b)).map(([a, b]) => [a.source.id, b.source.id] as const)
  return connected(sorted.map((source) => source.id), links).map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
}
