// Vocabulary tables as entries: many lemmas that mean the same to the rules.
// Example: entries('форум фестиваль', 'noun', …) gives one entry for each of the two.

import type { Entry, Inflection } from '../language.ts'
import type { Senses } from '../word.ts'

/** One entry a lemma; lemmas as a list or separated by spaces. */
export function entries(lemmas: string | readonly string[], inflection: Inflection, senses: Senses): readonly Entry[] {
  const list = typeof lemmas === 'string' ? lemmas.split(/\s+/).filter((lemma) => lemma !== '') : lemmas
  return list.map((lemma) => ({ lemma, inflection, senses }))
}
