// The rows of joined observations: the fact, its links, and what lists need of its mentions.

import { weigh } from '@jastar/figures'
import type { JoinSource, JoinedObservation } from '@jastar/figures'
import type { Mention } from '@jastar/catalogue'
import type { Selectable } from 'kysely'
import { reviewOf } from '../curation/overlay.ts'
import type { Overlay } from '../curation/overlay.ts'
import type { Database } from '../database.ts'
import { toJson } from '../json-text.ts'
import { ensureProgramme } from '../programmes.ts'
import type { ObservationTable } from '../tables/observation-tables.ts'

/** Everything a join decides; the edition counts its changes and is the writer's. */
export type ObservationRow = Omit<Selectable<ObservationTable>, 'edition'>

export type JoinedFacts = {
  readonly joined: readonly JoinedObservation[]
  /** Ids of the facts that are to be written, by their places in `joined`. */
  readonly ids: ReadonlyMap<number, string>
  readonly sources: readonly JoinSource[]
  /** Id of each fact's whole, by the fact's id. */
  readonly wholes: ReadonlyMap<string, string | null>
  readonly overlay: Overlay
}

type ToldMention = Mention & { readonly id: string; readonly sourceId: string; readonly date: string | null }

/** One row for each fact that has an id. Throws a RangeError where it contradicts a fact that has none. */
export async function observationRows(db: Database, { joined, ids, sources, wholes, overlay }: JoinedFacts): Promise<ObservationRow[]> {
  const told = new Map(sources.flatMap((source) => source.mentions.map((mention) => [mention.id, { ...mention, sourceId: source.id, date: source.date }] as const)))
  const programmeIds = await readProgrammeIds(db, joined.filter((_, index) => ids.has(index)))
  return [...ids].flatMap(([index, id]) => {
    const observation = joined[index]
    if (!observation) return []
    const { programme, themes, ...fact } = observation.fact
    const links = { id, partOf: wholes.get(id) ?? null, review: reviewOf(overlay, observation.mentionIds), disputedBy: observation.disputedBy.map((other) => idAt(ids, other)) }
    const mentions = observation.mentionIds.map((id) => told.get(id)).filter((mention) => mention !== undefined)
    return [{
      ...fact, ...links,
      themes: toJson(themes), disputedBy: toJson(links.disputedBy), retoldAs: toJson(observation.retoldAs.map((other) => idAt(ids, other))), wholes: toJson(observation.wholeIds),
      programmeId: programme === null ? null : (programmeIds.get(programme) ?? null),
      weight: weigh({ ...observation.fact, ...links }),
      recommended: observation.recommended ? 1 : 0,
      ...tellingOf(observation.fact, mentions),
    }]
  })
}

function idAt(ids: ReadonlyMap<number, string>, index: number): string {
  const id = ids.get(index)
  if (id === undefined) throw new RangeError(`The fact at place ${index} has no id, and one of the ${ids.size} that have links to it.`)
  return id
}

async function readProgrammeIds(db: Database, joined: readonly JoinedObservation[]): Promise<Map<string, string>> {
  const names = new Set(joined.map((observation) => observation.fact.programme).filter((name) => name !== null))
  const ids = new Map<string, string>()
  for (const name of names) ids.set(name, await ensureProgramme(db, { name, kind: 'programme' }))
  return ids
}

function tellingOf(fact: JoinedObservation['fact'], mentions: readonly ToldMention[]): Pick<ObservationRow, 'mentionId' | 'mentionCount' | 'sourceCount' | 'mentionLanguages' | 'newestDate'> {
  const best = mentions.toSorted((a, b) => tellingOrder(fact, a) - tellingOrder(fact, b) || compareText(a.date ?? '9', b.date ?? '9') || compareText(a.id, b.id))[0]
  if (!best) throw new RangeError('An observation was joined of no mention that the store holds.')
  const dates = mentions.map((mention) => mention.date).filter((date) => date !== null)
  return {
    mentionId: best.id,
    mentionCount: mentions.length,
    sourceCount: new Set(mentions.map((mention) => mention.sourceId)).size,
    mentionLanguages: toJson([...new Set(mentions.map((mention) => mention.language))].toSorted()),
    newestDate: dates.toSorted().at(-1) ?? null,
  }
}

/** The sentence shown must say the value shown; among those that do, the surest mention comes first. */
function tellingOrder(fact: JoinedObservation['fact'], mention: ToldMention): number {
  const saysIt = mention.value === fact.value && mention.qualifier === fact.qualifier && mention.countedThing === fact.countedThing
  return (saysIt ? 0 : 2) - mention.confidence
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
