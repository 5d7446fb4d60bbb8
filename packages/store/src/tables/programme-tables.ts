// Rows of programmes: known ones from the catalogue, discovered ones from texts, and every name they go by.

import type { Names, ProgrammeKind, ThemeCode } from '@jastar/catalogue'
import type { JsonText } from '../json-text.ts'

export type ProgrammeTable = {
  id: string
  /** Base form, unique. */
  name: string
  names: JsonText<Names>
  kind: ProgrammeKind
  parentId: string | null
  themes: JsonText<readonly ThemeCode[]>
  /** 1 for a programme of the catalogue. */
  known: number
}

/** Names, aliases and translations, folded for searching: each means one programme. */
export type ProgrammeNameTable = { fold: string; programmeId: string }
