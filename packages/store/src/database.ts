// The tables of the store. Columns are snake_case in SQL and camelCase here.

import type { Kysely } from 'kysely'
import type { CurationPlaceTable, CurationTable, ReportTable } from './tables/curation-tables.ts'
import type { JoinKeyTable, JoinSourceTable, JoinStateTable } from './tables/join-tables.ts'
import type { MentionTable } from './tables/mention-table.ts'
import type { ObservationRedirectTable, ObservationTable, ObservationVersionTable, RevisionTable } from './tables/observation-tables.ts'
import type { ProgrammeNameTable, ProgrammeTable } from './tables/programme-tables.ts'
import type {
  AreaMentionTable, FurnitureTable, LeftoverTable, ProgrammeMentionTable, SourceAreaTable, SourceTable, SourceYearTable, ThemeMentionTable,
} from './tables/source-tables.ts'

export type Tables = {
  source: SourceTable
  sourceArea: SourceAreaTable
  sourceYear: SourceYearTable
  mention: MentionTable
  observation: ObservationTable
  observationRedirect: ObservationRedirectTable
  observationVersion: ObservationVersionTable
  revision: RevisionTable
  programme: ProgrammeTable
  programmeName: ProgrammeNameTable
  programmeMention: ProgrammeMentionTable
  themeMention: ThemeMentionTable
  areaMention: AreaMentionTable
  leftover: LeftoverTable
  furniture: FurnitureTable
  curation: CurationTable
  curationPlace: CurationPlaceTable
  report: ReportTable
  joinSource: JoinSourceTable
  joinKey: JoinKeyTable
  joinState: JoinStateTable
  /** One row: the version of everything that readers can see. */
  storeState: { only: number; dataVersion: number }
}

/** The store as every question takes it: a connection or a transaction. */
export type Database = Kysely<Tables>
