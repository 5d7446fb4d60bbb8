// Programmes put right: renamed, given another name, put under a parent, merged into another.

import type { ProgrammeKind } from '@jastar/catalogue'
import type { Database } from '../database.ts'
import { findProgrammeId } from '../programmes.ts'
import type { NamedTarget, StoredProgrammeChanges } from '../tables/curation-tables.ts'
import type { Actor, Outcome } from './act.ts'
import { applyProgrammeActs } from './apply-programmes.ts'
import { UnknownTarget, WrongEdit } from './curation-error.ts'
import { doAct } from './do-act.ts'

/** What a person may change of a programme; other programmes are named by id. */
export type ProgrammeChanges = {
  readonly name?: string | undefined
  readonly kind?: ProgrammeKind | undefined
  readonly addAlias?: string | undefined
  readonly parent?: string | null | undefined
  readonly mergeInto?: string | undefined
}

/** Changes a programme and joins the figures that go by its names. Throws UnknownTarget, and a WrongEdit for a name another has or a link to itself. */
export async function changeProgramme(db: Database, programmeId: string, changes: ProgrammeChanges, actor: Actor): Promise<Outcome> {
  return doAct(db, actor, async (transaction) => {
    const target = await requireProgramme(transaction, programmeId)
    return { kind: 'programme', body: { programme: await storedChanges(transaction, target, changes) }, programmeId: target.id }
  }, (transaction) => applyProgrammeActs(transaction))
}

async function requireProgramme(db: Database, id: string): Promise<NamedTarget> {
  const found = await findProgrammeId(db, id)
  const row = found === undefined ? undefined : await db.selectFrom('programme').select(['id', 'name']).where('id', '=', found).executeTakeFirst()
  if (!row) throw new UnknownTarget('programme', id)
  return row
}

async function storedChanges(db: Database, target: NamedTarget, { name, kind, addAlias, parent, mergeInto }: ProgrammeChanges): Promise<StoredProgrammeChanges> {
  if ([name, kind, addAlias, parent, mergeInto].every((change) => change === undefined)) throw new WrongEdit('changes', '{}', 'name at least one of them')
  if (name !== undefined) await requireFreeName(db, name, target.id)
  return {
    target,
    ...(name !== undefined && { name }), ...(kind !== undefined && { kind }), ...(addAlias !== undefined && { addAlias }),
    ...(parent !== undefined && { parent: parent === null ? null : await otherProgramme(db, 'parent', parent, target) }),
    ...(mergeInto !== undefined && { mergeInto: await otherProgramme(db, 'mergeInto', mergeInto, target) }),
  }
}

async function requireFreeName(db: Database, name: string, id: string): Promise<void> {
  const holder = await db.selectFrom('programme').select('id').where('name', '=', name).where('id', '<>', id).executeTakeFirst()
  if (holder) throw new WrongEdit('name', name, `programme ${holder.id} has that name: merge them`)
}

/** Another programme. Throws a WrongEdit for itself, and for a parent that stands under this one. */
async function otherProgramme(db: Database, field: 'parent' | 'mergeInto', id: string, target: NamedTarget): Promise<NamedTarget> {
  const other = await requireProgramme(db, id)
  const isOwn = other.id === target.id || (field === 'parent' && (await readAncestors(db, other.id)).includes(target.id))
  if (isOwn) throw new WrongEdit(field, id, 'a programme is no part of itself')
  return other
}

async function readAncestors(db: Database, id: string): Promise<string[]> {
  const above: string[] = []
  for (let at: string | null = id; at !== null && !above.includes(at);) {
    above.push(at)
    const row: { parentId: string | null } | undefined = await db.selectFrom('programme').select('parentId').where('id', '=', at).executeTakeFirst()
    at = row?.parentId ?? null
  }
  return above
}
