// Which sources are versions of one release: Kazakh and Russian, reprints. A release is one origin and cannot contradict itself.

import { significantDigits } from '../decimal.ts'
import { connected } from './connected.ts'
import type { JoinSource } from './join-source.ts'
import { bandsOf, likenessOf } from './sketch.ts'
import type { Sketch } from './sketch.ts'

/** Versions appear at most this many days apart. */
const releaseDays = 2
/** Versions share at least this part of the shorter text's (value, unit) pairs. */
const sharedPart = 0.6
/**
 * One shared round number proves nothing: two are needed, or one of three digits. Where a date is missing, three that count the same in
 * the same place: else an undated text of round numbers would tie the reports of all regions and years together.
 */
const sharedPairs = { dated: 2, undated: 3 } as const
const tellingDigits = 3
/** Reprints share at least this part of their wording; without dates nearly all, because yearly reports copy last year's sentences. */
const sharedWording = { dated: 0.5, undated: 0.8 } as const

/** What decides whether two sources are versions of one release. */
export type VersionTraits = {
  readonly id: string
  /** Day of publication, in days since 1970; null for an undated text. */
  readonly day: number | null
  readonly sketch: Sketch | null
  /** Its (value, unit) pairs, alone and with what and where they count, and the bands of its wording: sources that share no key are no versions of one release. */
  readonly keys: ReadonlySet<string>
}

const dayOf = (date: string | null): number | null => (date === null ? null : Date.parse(date) / 86_400_000)

const isPair = (key: string): boolean => key.startsWith('pair ')
const isBand = (key: string): boolean => key.startsWith('wording ')
const isPlaced = (key: string): boolean => key.startsWith('told ')
const valueOf = (pairKey: string): number => Number(pairKey.split(' ')[1])

/** A source's keys, as a store keeps them to find the versions of a new text. */
export function versionKeysOf({ mentions, sketch }: JoinSource): ReadonlySet<string> {
  const pairs = mentions.map(({ value, valueHigh, unitMeasure }) => `pair ${value} ${valueHigh ?? ''} ${unitMeasure}`)
  const placed = mentions.map(({ value, valueHigh, unitMeasure, indicator, referenceArea }) => `told ${value} ${valueHigh ?? ''} ${unitMeasure} ${indicator} ${referenceArea ?? ''}`)
  return new Set([...pairs, ...placed, ...(sketch ? bandsOf(sketch) : []).map((band) => `wording ${band}`)])
}

/** The traits of a source whose keys are known. */
export function traitsOf({ id, date, sketch }: Pick<JoinSource, 'id' | 'date' | 'sketch'>, keys: ReadonlySet<string>): VersionTraits {
  return { id, day: dayOf(date), sketch: sketch ?? null, keys }
}

/** Days between two texts; null where one has no date. Dates are ISO days, read as UTC. */
export function daysBetween(a: Pick<JoinSource, 'date'>, b: Pick<JoinSource, 'date'>): number | null {
  const [one, other] = [dayOf(a.date), dayOf(b.date)]
  return one === null || other === null ? null : Math.abs(one - other)
}

function shareWording(a: VersionTraits, b: VersionTraits, least: number): boolean {
  return a.sketch !== null && b.sketch !== null && likenessOf(a.sketch, b.sketch) >= least
}

/** True where one text repeats the other's sentences. */
export function areReprints(a: Pick<JoinSource, 'sketch'>, b: Pick<JoinSource, 'sketch'>): boolean {
  return a.sketch !== null && a.sketch !== undefined && b.sketch !== null && b.sketch !== undefined && likenessOf(a.sketch, b.sketch) >= sharedWording.dated
}

function sharePairs(a: VersionTraits, shared: readonly string[], b: VersionTraits, isDated: boolean): boolean {
  const pairs = shared.filter(isPair)
  const fewest = Math.min([...a.keys].filter(isPair).length, [...b.keys].filter(isPair).length)
  if (pairs.length < sharedPart * fewest) return false
  if (!isDated) return shared.filter(isPlaced).length >= sharedPairs.undated
  return pairs.length >= sharedPairs.dated || pairs.some((pair) => significantDigits(valueOf(pair)) >= tellingDigits)
}

/** Whether two sources are versions of one release; it follows from the two alone. */
export function areVersions(a: VersionTraits, b: VersionTraits): boolean {
  const days = a.day === null || b.day === null ? null : Math.abs(a.day - b.day)
  if (days !== null && days > releaseDays) return false
  const shared = [...a.keys].filter((key) => b.keys.has(key))
  if (shared.some(isBand) && shareWording(a, b, days === null ? sharedWording.undated : sharedWording.dated)) return true
  return sharePairs(a, shared, b, days !== null)
}

/** Sources that share a key at all, each couple once: only these need a closer look. */
function* couples(all: readonly VersionTraits[]): Generator<readonly [VersionTraits, VersionTraits]> {
  const holders = new Map<string, VersionTraits[]>()
  for (const each of all) {
    const met = new Set([...each.keys].flatMap((key) => holders.get(key) ?? []))
    for (const other of met) yield [other, each]
    for (const key of each.keys) {
      const holding = holders.get(key)
      if (holding) holding.push(each)
      else holders.set(key, [each])
    }
  }
}

/** Sources grouped by release; a source alone is a release of its own. Sources and groups by id. */
export function releasesOf(sources: readonly JoinSource[]): readonly (readonly JoinSource[])[] {
  const sorted = sources.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const byId = new Map(sorted.map((source) => [source.id, source]))
  const traits = sorted.map((source) => traitsOf(source, versionKeysOf(source)))
  const links = [...couples(traits)].filter(([a, b]) => areVersions(a, b)).map(([a, b]) => [a.id, b.id] as const)
  return connected(sorted.map((source) => source.id), links).map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
}
