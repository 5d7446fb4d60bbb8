// Rows that joining keeps for itself.

import type { Sketch } from '@jastar/figures'
import type { JsonText } from '../json-text.ts'

export type JoinSourceTable = {
  sourceId: string
  /** The text's wording in short, computed once; JSON null for a text too short for one, NULL until it is computed. */
  sketch: JsonText<Sketch | null> | null
  /** Id of the first of the texts that are versions of one release with it; null until it is joined. */
  releaseId: string | null
}

/** One row: the names that people gave to programmes, as every source was last joined with them. */
export type JoinStateTable = { only: number; programmeNames: JsonText<readonly (readonly [string, string])[]> }

/** A key by which the join finds a source: a figure, a band of its wording, a coordinate it tells. Two sources without a common key never touch. */
export type JoinKeyTable = { key: string; sourceId: string }
