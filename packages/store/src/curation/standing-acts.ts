// The acts that stand, oldest first, each with the mentions that its places in texts overlap now.

import type { Span } from '@jastar/catalogue'
import type { Database } from '../database.ts'
import { fromJson } from '../json-text.ts'
import type { ActBody, CurationKind } from '../tables/curation-tables.ts'

export type Place = Span & { readonly side: number; readonly sourceId: string; readonly surface: string }
/** A place with the mention that stands there; null where no rule reads a figure there any more. */
export type FoundPlace = Place & { readonly mentionId: string | null }

export type StandingAct = {
  readonly number: number
  readonly kind: CurationKind
  readonly body: ActBody
  readonly places: readonly FoundPlace[]
}

/** Every act on figures that was not undone, in the order they were done. */
export async function readStandingActs(db: Database): Promise<StandingAct[]> {
  const acts = await db
    .selectFrom('curation')
    .select(['number', 'kind', 'body'])
    .where('undoneAt', 'is', null)
    .where('kind', 'not in', ['source', 'programme'])
    .orderBy('at')
    .orderBy('id')
    .execute()
  if (acts.length === 0) return []
  const places = Map.groupBy(await readPlaces(db), (place) => place.act)
  return acts.map(({ number, kind, body }) => ({ number, kind, body: fromJson(body), places: places.get(number) ?? [] }))
}

async function readPlaces(db: Database): Promise<(FoundPlace & { readonly act: number })[]> {
  const places = await db
    .selectFrom('curationPlace')
    .innerJoin('curation', 'curation.number', 'curationPlace.act')
    .where('curation.undoneAt', 'is', null)
    .select(['act', 'side', 'curationPlace.sourceId', 'start', 'end', 'surface'])
    .orderBy('curationPlace.sourceId')
    .orderBy('start')
    .execute()
  const mentions = Map.groupBy(await readMentionPlaces(db), (mention) => mention.sourceId)
  return places.map((place) => ({ ...place, mentionId: findMention(mentions.get(place.sourceId) ?? [], place) }))
}

type MentionPlace = Span & { readonly id: string; readonly sourceId: string }

async function readMentionPlaces(db: Database): Promise<MentionPlace[]> {
  return db
    .selectFrom('mention')
    .select(['id', 'sourceId', 'start', 'end'])
    .where('sourceId', 'in', (eb) => eb.selectFrom('curationPlace').select('curationPlace.sourceId'))
    .orderBy('start')
    .execute()
}

/** The mention that shares most of a place, the earlier one of two that share as much; null where none overlaps. */
export function findMention(mentions: readonly MentionPlace[], { start, end }: Span): string | null {
  const shared = (mention: Span): number => Math.min(end, mention.end) - Math.max(start, mention.start)
  const best = mentions.filter((mention) => shared(mention) > 0).toSorted((a, b) => shared(b) - shared(a) || (a.end - a.start) - (b.end - b.start) || a.start - b.start)[0]
  return best?.id ?? null
}
