// Programmes in the store: the catalogue's, kept in step with it, and those discovered in texts.

import { findProgramme, knownProgrammes } from '@jastar/catalogue'
import type { Programme, ProgrammeKind } from '@jastar/catalogue'
import type { ExpressionBuilder, Insertable, Selectable } from 'kysely'
import { applyProgrammeActs, findNamedProgramme, followMerges } from './curation/apply-programmes.ts'
import type { Database } from './database.ts'
import { raiseDataVersion } from './data-version.ts'
import { fold, foldName } from './fold.ts'
import { fingerprint } from './ids.ts'
import { fromJson, toJson } from './json-text.ts'
import { readableId } from './programme-id.ts'
import type { ProgrammeTable } from './tables/programme-tables.ts'
import { inTransaction } from './transaction.ts'

/** A programme as a text names it. */
export type NamedProgramme = { readonly name: string; readonly kind: ProgrammeKind; readonly parent?: string | undefined }

const columns = ['id', 'name', 'names', 'kind', 'parentId', 'themes', 'known'] as const

/** Writes the catalogue's programmes where the store has them otherwise, what people changed on top; raises the data version when something changed. */
export async function addKnownProgrammes(db: Database): Promise<void> {
  await inTransaction(db, async (transaction) => {
    const stored = await transaction.selectFrom('programme').select([...columns, 'asRead']).where('known', '=', 1).execute()
    const before = new Map(stored.map(asWritten).map((row) => [row.id, JSON.stringify(columns.map((column) => row[column]))]))
    const changed = knownProgrammes.filter((programme) => before.get(programme.id) !== JSON.stringify(columns.map((column) => knownRow(programme)[column])))
    if (changed.length === 0) return
    await writeProgrammes(transaction, changed.map((programme) => ({ row: knownRow(programme), names: namesOf(programme) })))
    await applyProgrammeActs(transaction)
    await raiseDataVersion(transaction)
  })
}

type WrittenRow = Pick<Selectable<ProgrammeTable>, (typeof columns)[number] | 'asRead'>

/** The row as the catalogue wrote it, before people changed it. */
function asWritten({ asRead, ...row }: WrittenRow): Omit<WrittenRow, 'asRead'> {
  if (asRead === null) return row
  const { name, names, kind, parentId } = fromJson(asRead)
  return { ...row, name, names: toJson(names), kind, parentId }
}

/** The id of the programme a text names, known, discovered earlier, or written now as discovered. */
export async function ensureProgramme(db: Database, named: NamedProgramme): Promise<string> {
  const stored = await findNamedProgramme(db, named.name)
  if (stored !== undefined) return stored
  const row = await discoveredRow(db, named)
  await writeProgrammes(db, [{ row, names: [named.name] }])
  return (await isAwaited(db, row)) ? ((await findNamedProgramme(db, named.name)) ?? row.id) : row.id
}

/** True where people's acts speak of a programme that no text named until now; they are applied then. */
async function isAwaited(db: Database, { id, name }: Insertable<ProgrammeTable>): Promise<boolean> {
  const acts = await db.selectFrom('curation').select('body').where('kind', '=', 'programme').where('undoneAt', 'is', null).execute()
  const isNamed = acts.map((act) => fromJson(act.body).programme).some((changes) => [changes?.target, changes?.mergeInto, changes?.parent].some((each) => each?.id === id || each?.name === name))
  if (isNamed) await applyProgrammeActs(db)
  return isNamed
}

/** The id of a stored programme by any of its names or by its id; undefined where the store has none of that name. */
export async function findProgrammeId(db: Database, nameOrId: string): Promise<string | undefined> {
  const byId = await db.selectFrom('programme').select('id').where('id', '=', nameOrId).executeTakeFirst()
  if (byId) return followMerges(db, byId.id)
  const byName = await db.selectFrom('programmeName').select('programmeId').where('fold', '=', foldName(nameOrId)).executeTakeFirst()
  return byName && followMerges(db, byName.programmeId)
}

/** Whether a programme is an action, a project, a year …; null without one. */
export async function findProgrammeKind(db: Database, id: string | null): Promise<ProgrammeKind | null> {
  if (id === null) return null
  const programme = await db.selectFrom('programme').select('kind').where('id', '=', id).executeTakeFirst()
  return programme?.kind ?? null
}

const namesOf = (programme: Programme): string[] => [programme.name, ...Object.values(programme.names), ...programme.aliases]

function knownRow(programme: Programme): Insertable<ProgrammeTable> {
  const parent = programme.parent === undefined ? undefined : findProgramme(programme.parent)
  const { id, name, kind } = programme
  return { id, name, names: toJson(programme.names), kind, parentId: parent?.id ?? null, themes: toJson(programme.themes), known: 1 }
}

async function discoveredRow(db: Database, { name, kind, parent }: NamedProgramme): Promise<Insertable<ProgrammeTable>> {
  const id = await freeId(db, name)
  const parentId = parent === undefined || foldName(parent) === foldName(name) ? null : await ensureProgramme(db, { name: parent, kind: 'programme' })
  return { id, name, names: toJson({ kk: name, ru: name, en: name }), kind, parentId, themes: toJson([]), known: 0 }
}

/** Two names may read alike in Latin letters; the later one gets its fingerprint. */
async function freeId(db: Database, name: string): Promise<string> {
  const id = readableId(fold(name))
  const taken = await db.selectFrom('programme').select('id').where('id', '=', id).executeTakeFirst()
  return taken ? `${id}-${fingerprint(foldName(name)).slice(0, 4)}` : id
}

type NamedRow = { readonly row: Insertable<ProgrammeTable>; readonly names: readonly string[] }

/** Rows a statement may carry: SQLite binds at most 32 766 values. */
const rowsAtOnce = 500

/** Writes programmes as they are read; of two that claim a name the later one has it. */
async function writeProgrammes(db: Database, programmes: readonly NamedRow[]): Promise<void> {
  const names = new Map(programmes.flatMap(({ row, names }) => names.map((name) => [foldName(name), row.id] as const)))
  for (const rows of chunked(programmes.map(({ row }) => ({ ...row, asRead: null, mergedInto: null })))) {
    await db.insertInto('programme').values(rows).onConflict((conflict) => conflict.column('id').doUpdateSet(excluded([...columns, 'asRead', 'mergedInto']))).execute()
  }
  for (const rows of chunked([...names].map(([fold, programmeId]) => ({ fold, programmeId, curated: 0, readProgrammeId: null })))) {
    await db.insertInto('programmeName').values(rows).onConflict((conflict) => conflict.column('fold').doUpdateSet(excluded(['programmeId', 'curated', 'readProgrammeId']))).execute()
  }
}

/** Every column as the new row has it. */
const excluded = <Column extends string>(names: readonly Column[]) => (eb: ExpressionBuilder<Record<'excluded', Record<Column, unknown>>, 'excluded'>) =>
  Object.fromEntries(names.map((name) => [name, eb.ref(`excluded.${name}`)]))

const chunked = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, index) => rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce))
