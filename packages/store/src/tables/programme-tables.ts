// Rows of programmes: known ones from the catalogue, discovered ones from texts, and every name they go by.

import type { Names, ProgrammeKind, ThemeCode } from '@jastar/catalogue'
import type { Generated } from 'kysely'
import type { JsonText } from '../json-text.ts'

/** What a programme was before people changed it. */
export type ProgrammeAsRead = { readonly name: string; readonly names: Names; readonly kind: ProgrammeKind; readonly parentId: string | null }

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
  /** Null for a programme that nobody changed. */
  asRead: JsonText<ProgrammeAsRead> | null
  /** The programme whose name all its names are now. */
  mergedInto: string | null
}

/** Names, aliases and translations, folded for searching: each means one programme. */
export type ProgrammeNameTable = {
  fold: string
  programmeId: string
  /** 1 where a person gave or moved the name; `readProgrammeId` is whose it was, null for a name no rule knew. */
  curated: Generated<number>
  readProgrammeId: string | null
}
