// Programmes as people changed them: every touched one is put back as it was read, then the standing acts are done again in order.

import { findProgramme } from '@jastar/catalogue'
import type { Database } from '../database.ts'
import { foldName } from '../fold.ts'
import { fromJson, toJson } from '../json-text.ts'
import type { NamedTarget, StoredProgrammeChanges } from '../tables/curation-tables.ts'

/** Applies the standing acts on programmes. An act on a programme that no text names yet waits for it. */
export async function applyProgrammeActs(db: Database): Promise<void> {
  await putBack(db)
  const acts = await db.selectFrom('curation').select('body').where('kind', '=', 'programme').where('undoneAt', 'is', null).orderBy('at').orderBy('id').execute()
  for (const act of acts) {
    const changes = fromJson(act.body).programme
    const id = changes && (await findTarget(db, changes.target))
    if (changes && id !== undefined) await applyChanges(db, id, changes)
  }
  await nameMentions(db)
}

/** The programme a text's name means now: people's names first, then the catalogue's, then those of texts; merges followed. */
export async function findNamedProgramme(db: Database, name: string): Promise<string | undefined> {
  const stored = await db.selectFrom('programmeName').select(['programmeId', 'curated']).where('fold', '=', foldName(name)).executeTakeFirst()
  const id = stored?.curated === 1 ? stored.programmeId : (findProgramme(name)?.id ?? stored?.programmeId)
  return id === undefined ? undefined : followMerges(db, id)
}

/** Where a programme lives on; its own id where it was not merged. */
export async function followMerges(db: Database, id: string): Promise<string> {
  const row = await db.selectFrom('programme').select('mergedInto').where('id', '=', id).executeTakeFirst()
  return row?.mergedInto ?? id
}

async function putBack(db: Database): Promise<void> {
  const touched = await db.selectFrom('programme').select(['id', 'asRead']).where('asRead', 'is not', null).execute()
  // Names are unique: each gives its name up before another takes it back.
  for (const { id } of touched) await db.updateTable('programme').set({ name: `\u0000${id}`, mergedInto: null }).where('id', '=', id).execute()
  for (const { id, asRead } of touched) {
    if (asRead === null) continue
    const { name, names, kind, parentId } = fromJson(asRead)
    await db.updateTable('programme').set({ name, names: toJson(names), kind, parentId, asRead: null }).where('id', '=', id).execute()
  }
  await db.deleteFrom('programmeName').where('curated', '=', 1).where('readProgrammeId', 'is', null).execute()
  await db
    .updateTable('programmeName')
    .set((eb) => ({ programmeId: eb.fn.coalesce('readProgrammeId', 'programmeId'), curated: 0, readProgrammeId: null }))
    .where('curated', '=', 1)
    .execute()
}

async function findTarget(db: Database, { id, name }: NamedTarget): Promise<string | undefined> {
  const byId = await db.selectFrom('programme').select('id').where('id', '=', id).executeTakeFirst()
  return byId?.id ?? findNamedProgramme(db, name)
}

async function applyChanges(db: Database, id: string, { name, kind, addAlias, parent, mergeInto }: StoredProgrammeChanges): Promise<void> {
  await keepAsRead(db, id)
  if (name !== undefined) await rename(db, id, name)
  if (kind !== undefined) await db.updateTable('programme').set({ kind }).where('id', '=', id).execute()
  if (addAlias !== undefined) await giveName(db, addAlias, id)
  if (parent !== undefined) {
    const parentId = parent === null ? null : ((await findTarget(db, parent)) ?? null)
    if (parentId !== id) await db.updateTable('programme').set({ parentId }).where('id', '=', id).execute()
  }
  const target = mergeInto && (await findTarget(db, mergeInto))
  if (target !== undefined) await merge(db, id, await followMerges(db, target))
}

async function keepAsRead(db: Database, id: string): Promise<void> {
  const row = await db.selectFrom('programme').select(['name', 'names', 'kind', 'parentId', 'asRead']).where('id', '=', id).executeTakeFirstOrThrow()
  if (row.asRead !== null) return
  const { name, names, kind, parentId } = row
  await db.updateTable('programme').set({ asRead: toJson({ name, names: fromJson(names), kind, parentId }) }).where('id', '=', id).execute()
}

/** The old name stays an alias. A discovered programme is called by its name in every language; a known one keeps its translations. */
async function rename(db: Database, id: string, name: string): Promise<void> {
  const holder = await db.selectFrom('programme').select('id').where('name', '=', name).where('id', '<>', id).executeTakeFirst()
  if (holder) return
  const row = await db.selectFrom('programme').select(['name', 'names']).where('id', '=', id).executeTakeFirstOrThrow()
  const { kk, ru, en } = fromJson(row.names)
  const renamed = (told: string): string => (told === row.name ? name : told)
  await db.updateTable('programme').set({ name, names: toJson({ kk: renamed(kk), ru: renamed(ru), en: renamed(en) }) }).where('id', '=', id).execute()
  await giveName(db, name, id)
}

async function giveName(db: Database, name: string, programmeId: string): Promise<void> {
  const fold = foldName(name)
  const present = await db.selectFrom('programmeName').selectAll().where('fold', '=', fold).executeTakeFirst()
  if (!present) await db.insertInto('programmeName').values({ fold, programmeId, curated: 1 }).execute()
  else if (present.programmeId !== programmeId) await moveNames(db, [present], programmeId)
}

type NameRow = { readonly fold: string; readonly programmeId: string; readonly curated: number; readonly readProgrammeId: string | null }

async function moveNames(db: Database, names: readonly NameRow[], programmeId: string): Promise<void> {
  for (const { fold, programmeId: holder, curated, readProgrammeId } of names) {
    await db.updateTable('programmeName').set({ programmeId, curated: 1, readProgrammeId: curated === 1 ? readProgrammeId : holder }).where('fold', '=', fold).execute()
  }
}

/** A merge into itself, at any remove, means nothing. */
async function merge(db: Database, id: string, target: string): Promise<void> {
  if (id === target) return
  await moveNames(db, await db.selectFrom('programmeName').selectAll().where('programmeId', '=', id).execute(), target)
  await db.updateTable('programme').set({ mergedInto: target }).where((eb) => eb.or([eb('id', '=', id), eb('mergedInto', '=', id)])).execute()
  await keepAsRead(db, target)
  const children = await db.selectFrom('programme').select('id').where('parentId', '=', id).execute()
  for (const child of children) {
    await keepAsRead(db, child.id)
    await db.updateTable('programme').set({ parentId: child.id === target ? null : target }).where('id', '=', child.id).execute()
  }
}

/** Places that name a programme follow its name. */
async function nameMentions(db: Database): Promise<void> {
  const named = await db.selectFrom('programmeMention').select(['nameRead', 'programmeId']).distinct().where('nameRead', '<>', '').execute()
  for (const { nameRead, programmeId } of named) {
    const id = await findNamedProgramme(db, nameRead)
    if (id === undefined || id === programmeId) continue
    await db.updateTable('programmeMention').set({ programmeId: id }).where('nameRead', '=', nameRead).where('programmeId', '=', programmeId).execute()
  }
}
