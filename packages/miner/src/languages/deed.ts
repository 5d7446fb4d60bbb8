// What people did, told by two words together: an object and a verb, «жұмысқа» and «тұрды», «нашли» and «работу».

import type { IndicatorCode } from '@jastar/catalogue'

/** Beginnings of an object and of a verb; without an object the verb tells it alone. */
export type Deed = { readonly indicator: IndicatorCode; readonly objects: readonly string[]; readonly verbs: readonly string[] }

/** A deed from beginnings of words, separated by spaces. */
export function deedsOf(indicator: IndicatorCode, objects: string, verbs: string): readonly Deed[] {
  return [{ indicator, objects: objects.split(' ').filter((stem) => stem !== ''), verbs: verbs.split(' ') }]
}
