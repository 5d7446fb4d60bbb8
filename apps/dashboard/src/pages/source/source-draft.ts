// The facts about a text as their form holds them, and what of them was changed.

import type { SourceChanges } from '@jastar/contract'

export const sourceFields = ['date', 'publisher', 'title', 'url'] as const
export type SourceField = (typeof sourceFields)[number]

/** An empty text is "not given". */
export type SourceDraft = Readonly<Record<SourceField, string>>

/** Fields that differ from the present ones; a title cannot be emptied, so an empty one is sent as it is and refused. */
export function changesOfSource(present: SourceDraft, draft: SourceDraft): SourceChanges {
  const changed = sourceFields.filter((name) => draft[name].trim() !== present[name])
  return Object.fromEntries(changed.map((name) => [name, draft[name].trim() === '' && name !== 'title' ? null : draft[name].trim()]))
}
