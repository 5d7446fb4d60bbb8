// The rows of an export out of a snapshot, heaviest first, a stretch of the order at a time: memory holds one stretch, whatever the size of the store.

import type SqliteDatabase from 'better-sqlite3'
import { expressionBuilder, sql } from 'kysely'
import type { Tables } from '../database.ts'
import { countObservations } from '../queries/list-observations.ts'
import { matching } from '../queries/observation-filters.ts'
import type { ObservationFilters } from '../queries/observation-filters.ts'
import { csvRowSql } from './csv-cells.ts'
import type { CsvDialect } from './csv-cells.ts'
import { cellSql } from './export-cells.ts'
import type { CellOptions, ExportColumnName } from './export-cells.ts'
import type { Snapshot } from './snapshot.ts'

export type ExportedCell = string | number | null

/** A selection of a snapshot: what it counts and where its stretches begin. */
export type Selection = { readonly snapshot: Snapshot; readonly filters: ObservationFilters; readonly rows: number; readonly places: readonly Place[] }

type Place = readonly [weight: number, id: string]

/** Rows of one stretch: large enough that statements cost nothing, small enough for 1 MB of text. */
const stretch = 1000

const beforeAll: Place = [Number.POSITIVE_INFINITY, '']
const behindAll: Place = [Number.NEGATIVE_INFINITY, '']

/** Counts what passes and finds the place of every thousandth row. */
export async function selectForExport(snapshot: Snapshot, filters: ObservationFilters): Promise<Selection> {
  const rows = await countObservations(snapshot.db, filters)
  const places = rows <= stretch ? [] : readPlaces(snapshot, filters)
  return { snapshot, filters, rows, places: [beforeAll, ...places, behindAll] }
}

function readPlaces(snapshot: Snapshot, filters: ObservationFilters): Place[] {
  const { sql: text, parameters } = sql`
    select weight, id from (
      select observation.weight, observation.id, row_number() over (order by observation.weight desc, observation.id desc) as place
      from observation where ${condition(filters)}
    ) where place % ${sql.lit(stretch)} = 0 order by weight desc, id desc`.compile(snapshot.db)
  return snapshot.sqlite.prepare<unknown[], [number, string]>(text).raw().all(...parameters)
}

const condition = (filters: ObservationFilters) => matching(filters)(expressionBuilder<Tables, 'observation'>())

/** The rows as CSV in UTF-8, without a heading. */
export function* csvRows(selection: Selection, names: readonly ExportColumnName[], options: CellOptions, dialect: CsvDialect): Generator<Buffer> {
  const { statement, ends } = stretchesOf<Buffer | null>(selection, { result: `cast(group_concat(line, '') as blob)`, columns: `${csvRowSql(names, options, dialect)} as line` })
  statement.pluck()
  for (const values of ends) {
    const lines = statement.get(...values)
    if (lines) yield lines
  }
}

/** The rows as values, in the order of the names; a flag is its word. */
export function* cellRows(selection: Selection, names: readonly ExportColumnName[], options: CellOptions): Generator<ExportedCell[][]> {
  const columns = names.map((name, index) => `${cellSql(name, options)} as c${index}`).join(', ')
  const { statement, ends } = stretchesOf<ExportedCell[]>(selection, { result: names.map((_, index) => `c${index}`).join(', '), columns })
  statement.raw()
  for (const values of ends) yield statement.all(...values)
}

type Stretched<Row> = { readonly statement: SqliteDatabase.Statement<unknown[], Row>; readonly ends: Iterable<readonly unknown[]> }

/** A statement that is compiled once and run once a stretch, bound to the stretch's two ends. */
function stretchesOf<Row>({ snapshot, filters, places }: Selection, { result, columns }: { readonly result: string; readonly columns: string }): Stretched<Row> {
  const slots = ['after weight', 'after id', 'last weight', 'last id'].map((name) => Symbol(name))
  const [afterWeight, afterId, lastWeight, lastId] = slots
  // With several stretches the order's own index must lead, or every stretch would sort the whole selection anew.
  const leading = places.length > 2 ? sql.raw('indexed by observation_weight') : sql.raw('')
  const { sql: text, parameters } = sql`
    select ${sql.raw(result)} from (
      select ${sql.raw(columns)}
      from observation ${leading}
      cross join mention on mention.id = observation.mention_id
      cross join source on source.id = mention.source_id
      left join programme on programme.id = observation.programme_id
      where (observation.weight, observation.id) < (${afterWeight}, ${afterId}) and (observation.weight, observation.id) >= (${lastWeight}, ${lastId}) and ${condition(filters)}
      order by observation.weight desc, observation.id desc)`.compile(snapshot.db)
  const stretches = places.slice(0, -1).map((after, index) => [...after, ...(places[index + 1] ?? [])])
  return {
    statement: snapshot.sqlite.prepare<unknown[], Row>(text),
    ends: stretches.map((values) => parameters.map((parameter) => (typeof parameter === 'symbol' ? values[slots.indexOf(parameter)] : parameter))),
  }
}
