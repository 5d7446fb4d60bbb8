// Slots put right, in every mention of a fact or in one alone.

import { findReferenceArea, isTimePeriod } from '@jastar/catalogue'
import type { Claim, IndicatorCode, Measure, Qualifier, UnitMeasure } from '@jastar/catalogue'
import type { Database } from '../database.ts'
import { findProgrammeId } from '../programmes.ts'
import type { StoredSlots } from '../tables/curation-tables.ts'
import type { Actor, Outcome } from './act.ts'
import { UnknownTarget, WrongEdit } from './curation-error.ts'
import { doAct } from './do-act.ts'
import { settleReportsOf } from './reports.ts'
import type { Place } from './standing-acts.ts'
import { findCurrent, namedMentions, placesOf, readTargetMentions, requireObservation } from './targets.ts'

/** Slots a person may put right; null empties one, an absent one stays as it is. `partOf` is the id of the whole. */
export type SlotChanges = {
  readonly value?: number | undefined
  readonly valueHigh?: number | null | undefined
  readonly qualifier?: Qualifier | undefined
  readonly unitMeasure?: UnitMeasure | undefined
  readonly measure?: Measure | undefined
  readonly indicator?: IndicatorCode | undefined
  readonly countedThing?: string | undefined
  readonly referenceArea?: string | null | undefined
  readonly programme?: string | null | undefined
  readonly timePeriod?: string | null | undefined
  readonly claim?: Claim | undefined
  readonly ageBand?: string | null | undefined
  readonly partOf?: string | null | undefined
}

type Correcting = { readonly changes: SlotChanges; readonly mentionId?: string | undefined; readonly edition: number }

/** Puts slots right. Throws UnknownTarget, EditConflict, and a WrongEdit for a slot that cannot be so. */
export async function correctObservation(db: Database, id: string, { changes, mentionId, edition }: Correcting, actor: Actor): Promise<Outcome> {
  return doAct(db, actor, async (transaction) => {
    const mentions = await requireObservation(transaction, id, edition)
    const chosen = mentionId === undefined ? mentions : namedMentions(mentions, [mentionId])
    const slots = await slotsOf(transaction, id, changes)
    return { kind: 'correct', body: { slots }, places: [...placesOf(chosen), ...(await wholePlaces(transaction, id, changes.partOf))], observationId: id }
  }, (transaction, at) => settleReportsOf(transaction, [id], actor.who, at))
}

/** The changes as the log keeps them: checked, the programme by its name, a number's word and upper end together. */
async function slotsOf(db: Database, id: string, changes: SlotChanges): Promise<StoredSlots> {
  const { value, valueHigh, qualifier, programme, partOf, ...rest } = changes
  requireKnown(changes)
  if (Object.values(changes).every((change) => change === undefined)) throw new WrongEdit('changes', '{}', 'name at least one slot')
  const isNumber = value !== undefined || valueHigh !== undefined || qualifier !== undefined
  return {
    ...withoutAbsent(rest),
    ...(isNumber && (await numberSlots(db, id, { value, valueHigh, qualifier }))),
    ...(programme !== undefined && { programme: programme === null ? null : await programmeName(db, programme) }),
    ...(partOf !== undefined && { partOf: partOf === null ? null : 'placed' as const }),
  }
}

function withoutAbsent(changes: Omit<SlotChanges, 'value' | 'valueHigh' | 'qualifier' | 'programme' | 'partOf'>): Omit<StoredSlots, 'partOf'> {
  const { unitMeasure, measure, indicator, countedThing, referenceArea, timePeriod, claim, ageBand } = changes
  return {
    ...(unitMeasure !== undefined && { unitMeasure }), ...(measure !== undefined && { measure }), ...(indicator !== undefined && { indicator }),
    ...(countedThing !== undefined && { countedThing }), ...(referenceArea !== undefined && { referenceArea }), ...(timePeriod !== undefined && { timePeriod }),
    ...(claim !== undefined && { claim }), ...(ageBand !== undefined && { ageBand }),
  }
}

function requireKnown({ value, referenceArea, timePeriod }: SlotChanges): void {
  if (value !== undefined && !Number.isFinite(value)) throw new WrongEdit('value', String(value), 'it is no number')
  if (typeof referenceArea === 'string' && !findReferenceArea(referenceArea)) throw new WrongEdit('referenceArea', referenceArea, 'the catalogue has no such area')
  if (typeof timePeriod === 'string' && !isTimePeriod(timePeriod)) throw new WrongEdit('timePeriod', timePeriod, 'it is no year, month or interval of them')
}

/** Word and upper end are kept together: a range has an upper end, and nothing else has. */
async function numberSlots(db: Database, id: string, asked: Pick<SlotChanges, 'value' | 'valueHigh' | 'qualifier'>): Promise<StoredSlots> {
  const present = await db.selectFrom('observation').select(['value', 'valueHigh', 'qualifier']).where('id', '=', id).executeTakeFirstOrThrow()
  const value = asked.value ?? present.value
  const qualifier = asked.qualifier ?? (typeof asked.valueHigh === 'number' ? 'range' : asked.valueHigh === null && present.qualifier === 'range' ? 'exact' : present.qualifier)
  const valueHigh = asked.valueHigh === undefined ? present.valueHigh : asked.valueHigh
  if (qualifier !== 'range') {
    if (typeof asked.valueHigh === 'number') throw new WrongEdit('valueHigh', String(asked.valueHigh), `only a range has an upper end, and this is ${qualifier}`)
    return { ...(asked.value !== undefined && { value }), qualifier, valueHigh: null }
  }
  if (valueHigh === null || valueHigh <= value) throw new WrongEdit('valueHigh', String(valueHigh), `a range from ${value} ends above it`)
  return { value, qualifier, valueHigh }
}

async function programmeName(db: Database, nameOrId: string): Promise<string> {
  const id = await findProgrammeId(db, nameOrId)
  if (id === undefined) return nameOrId
  return (await db.selectFrom('programme').select('name').where('id', '=', id).executeTakeFirstOrThrow()).name
}

/** Where the whole stands, merges followed. */
async function wholePlaces(db: Database, id: string, wholeId: string | null | undefined): Promise<Place[]> {
  if (wholeId === undefined || wholeId === null) return []
  const whole = await findCurrent(db, wholeId)
  if (!whole) throw new UnknownTarget('observation', wholeId)
  if (whole.id === id) throw new WrongEdit('partOf', wholeId, 'a figure is no part of itself')
  return placesOf(await readTargetMentions(db, whole.id), 1)
}
