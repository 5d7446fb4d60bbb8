// Acts whose place in a text no rule reads as a figure any more: they wait for a person and are never deleted.

import { readStandingActs } from '../curation/standing-acts.ts'
import type { StandingAct } from '../curation/standing-acts.ts'
import type { Database } from '../database.ts'
import { sourceLine } from '../observation-row.ts'
import type { SourceLine } from '../observation-row.ts'

export type Misfit = {
  readonly act: number
  readonly source: SourceLine
  readonly start: number
  readonly end: number
  readonly surface: string
  /** What the act says of the place: a slot, or the kind of the act. */
  readonly slot: string
  readonly value: string | null
}

export type Misfits = { readonly misfits: readonly Misfit[]; /** Mentions that acts still find while another place of the act is lost. */ readonly mentionIds: readonly string[] }

/** Every lost place of a text the store holds; places in texts it does not hold wait for the text. */
export async function listMisfits(db: Database): Promise<Misfits> {
  const acts = await readStandingActs(db)
  const lost = acts.flatMap((act) => act.places.filter((place) => place.mentionId === null).map((place) => ({ act, place })))
  if (lost.length === 0) return { misfits: [], mentionIds: [] }
  const ids = [...new Set(lost.map(({ place }) => place.sourceId))]
  const sources = await db.selectFrom('source').select(['id', 'title', 'publisher', 'date', 'url', 'languages']).where('id', 'in', ids).execute()
  const byId = new Map(sources.map((source) => [source.id, sourceLine(source)]))
  const held = lost.filter(({ place }) => byId.has(place.sourceId))
  return {
    misfits: held.flatMap(({ act, place: { sourceId, start, end, surface } }) => {
      const source = byId.get(sourceId)
      return source ? saidOf(act).map(({ slot, value }) => ({ act: act.number, source, start, end, surface, slot, value })) : []
    }),
    mentionIds: held.flatMap(({ act }) => act.places.map((place) => place.mentionId)).filter((id) => id !== null),
  }
}

function saidOf({ kind, body }: StandingAct): { slot: string; value: string | null }[] {
  if (body.slots) return Object.entries(body.slots).map(([slot, value]) => ({ slot, value: value === null ? null : String(value) }))
  return [{ slot: kind, value: body.verdict ?? null }]
}
