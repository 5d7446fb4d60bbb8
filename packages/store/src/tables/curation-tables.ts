// Rows of what people put right: acts, the places in texts they are about, and readers' reports.

import type { Claim, IndicatorCode, Measure, ProgrammeKind, Qualifier, SourceText, UnitMeasure } from '@jastar/catalogue'
import type { Generated } from 'kysely'
import type { JsonText } from '../json-text.ts'

export const curationKinds = ['correct', 'review', 'split', 'join', 'recommend', 'source', 'programme'] as const
export type CurationKind = (typeof curationKinds)[number]

export const verdicts = ['accepted', 'rejected', 'auto'] as const
/** What a person says of a figure; `auto` takes an earlier verdict back. */
export type Verdict = (typeof verdicts)[number]

/** Slots as a person says they are; one that is absent stays as the rules read it. */
export type StoredSlots = {
  readonly value?: number
  readonly valueHigh?: number | null
  readonly qualifier?: Qualifier
  readonly unitMeasure?: UnitMeasure
  readonly measure?: Measure
  readonly indicator?: IndicatorCode
  readonly countedThing?: string
  readonly referenceArea?: string | null
  readonly programme?: string | null
  readonly timePeriod?: string | null
  readonly claim?: Claim
  readonly ageBand?: string | null
  /** `placed`: the whole stands at the act's places of side 1. */
  readonly partOf?: 'placed' | null
}

/** What a source says of itself, as a person put it right. */
export type StoredSourceChanges = Partial<Pick<SourceText, 'title' | 'date' | 'publisher' | 'url'>>

/** Programmes are named by id and by name: another store may know them by either. */
export type NamedTarget = { readonly id: string; readonly name: string }
export type StoredProgrammeChanges = {
  readonly target: NamedTarget
  readonly name?: string
  readonly kind?: ProgrammeKind
  readonly addAlias?: string
  readonly parent?: NamedTarget | null
  readonly mergeInto?: NamedTarget
}

/** What an act says: `slots` of a correction, a `verdict` of a review, `source` and `programme` of theirs; splits, joins and recommendations are all in their places. */
export type ActBody = { readonly slots?: StoredSlots; readonly verdict?: Verdict; readonly source?: StoredSourceChanges; readonly programme?: StoredProgrammeChanges }

/** The observation a mention told before an act: undoing the act gives it back. */
export type FormerLink = readonly [mentionId: string, observationId: string]

/** One act of a person. It is never deleted: undoing it sets `undoneAt`. */
export type CurationTable = {
  number: Generated<number>
  /** The same in every store it is carried to. */
  id: string
  kind: CurationKind
  /** No two acts of a store share an instant, so that their order is the same in every store. */
  at: string
  who: string
  why: string | null
  /** What it was done to, as it was called then. */
  observationId: string | null
  sourceId: string | null
  programmeId: string | null
  body: JsonText<ActBody>
  /** Links it changed, as they were before; of this store alone. */
  former: Generated<JsonText<readonly FormerLink[]>>
  /** How many figures it changed. */
  changed: Generated<number>
  undoneAt: string | null
  undoneBy: string | null
}

/** One place in a text an act is about; re-mining finds it again by overlap. `side` tells the two sides of a join or split apart. */
export type CurationPlaceTable = { act: number; side: Generated<number>; sourceId: string; start: number; end: number; surface: string }

/** A reader's word that a figure is wrong; it never raises the data version. */
export type ReportTable = { number: Generated<number>; observationId: string; text: string; at: string; settledAt: string | null; settledBy: string | null }
