// Rows of what people put right: acts, the places in texts they are about, and readers' reports.

import type { Generated } from 'kysely'
import type { JsonText } from '../json-text.ts'

export type CurationKind = 'correct' | 'review' | 'split' | 'join' | 'recommend' | 'source' | 'programme'

/** One act of a person. It is never deleted: undoing it sets `undoneAt`. */
export type CurationTable = {
  number: Generated<number>
  /** The same in every store it is carried to. */
  id: string
  kind: CurationKind
  at: string
  who: string
  why: string | null
  /** What it was done to, as it was called then. */
  observationId: string | null
  sourceId: string | null
  programmeId: string | null
  body: JsonText<Readonly<Record<string, unknown>>>
  /** How many figures it changed. */
  changed: Generated<number>
  undoneAt: string | null
  undoneBy: string | null
}

/** One place in a text an act is about; re-mining finds it again by overlap. `side` tells the two sides of a join or split apart. */
export type CurationPlaceTable = { act: number; side: Generated<number>; sourceId: string; start: number; end: number; surface: string }

/** A reader's word that a figure is wrong; it never raises the data version. */
export type ReportTable = { number: Generated<number>; observationId: string; text: string; at: string; settledAt: string | null; settledBy: string | null }
