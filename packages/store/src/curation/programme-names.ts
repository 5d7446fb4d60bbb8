// Names that people gave to programmes: which name a mention's programme goes by now.

import { findProgramme } from '@jastar/catalogue'
import type { Database } from '../database.ts'
import { foldName } from '../fold.ts'

/** Folded names and catalogue ids of programmes that people renamed, merged or gave a name, with the name they go by. */
export type ProgrammeNames = ReadonlyMap<string, string>

/** The names of programmes that people changed; empty where nobody did. */
export async function readProgrammeNames(db: Database): Promise<ProgrammeNames> {
  const rows = await db
    .selectFrom('programmeName')
    .innerJoin('programme', 'programme.id', 'programmeName.programmeId')
    .select(['fold', 'programme.id', 'programme.name'])
    .where((eb) => eb.or([eb('programmeName.curated', '=', 1), eb('programme.asRead', 'is not', null)]))
    .execute()
  const merged = await db
    .selectFrom('programme')
    .innerJoin('programme as target', 'target.id', 'programme.mergedInto')
    .select(['programme.id', 'target.name'])
    .execute()
  return new Map([...rows.flatMap(({ fold, id, name }) => [[fold, name], [id, name]] as const), ...merged.map(({ id, name }) => [id, name] as const)])
}

/** The name a programme goes by now; the name itself where nobody changed it. */
export function resolveName(names: ProgrammeNames, name: string | null): string | null {
  if (name === null || names.size === 0) return name
  return names.get(foldName(name)) ?? names.get(findProgramme(name)?.id ?? '') ?? name
}
