// The list of programmes: filtered, ordered, and every part under the programme it belongs to.

import { regionOf } from '@jastar/catalogue'
import type { ProgrammeKind, ThemeCode } from '@jastar/catalogue'
import type { ProgrammeSummary } from '@jastar/contract'
import { nameOrder } from '../../language/name-order.ts'

/** What the address asks for; an empty string or null lets everything pass. */
export type ProgrammeFilter = { readonly words: string; readonly referenceArea: string | null; readonly kind: ProgrammeKind | null; readonly theme: ThemeCode | null }

/** A programme in its place: 0 stands alone, 1 under its parent. */
export type PlacedProgramme = { readonly programme: ProgrammeSummary; readonly depth: number }

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('kk').replaceAll('ё', 'е')

/** True where every word of the search stands in one of the names. */
function tellsWords(programme: ProgrammeSummary, words: string): boolean {
  const names = folded([programme.name, ...Object.values(programme.names)].join(' '))
  return folded(words).split(/\s+/).every((word) => names.includes(word))
}

/** A region asks for its towns too. */
const isIn = (programme: ProgrammeSummary, area: string): boolean => programme.referenceAreas.some((code) => code === area || regionOf(code)?.code === area)

/** The programmes that pass every filter. */
export function filterProgrammes(programmes: readonly ProgrammeSummary[], filter: ProgrammeFilter): readonly ProgrammeSummary[] {
  return programmes.filter((programme) =>
    tellsWords(programme, filter.words)
    && (filter.referenceArea === null || isIn(programme, filter.referenceArea))
    && (filter.kind === null || programme.kind === filter.kind)
    && (filter.theme === null || programme.themes.includes(filter.theme)))
}

/** A programme with its parts below it, and what all of them tell together. */
type Family = { readonly placed: readonly PlacedProgramme[]; readonly name: string; readonly figures: number; readonly mentions: number }

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Families with most figures first, then those named most often, then by name. */
const mostTold = (left: Family, right: Family): number => right.figures - left.figures || right.mentions - left.mentions || nameOrder('kk')(left.name, right.name)

/** Programmes in reading order, each part right under its parent; a part whose parent is filtered out stands alone. */
export function placeProgrammes(programmes: readonly ProgrammeSummary[]): readonly PlacedProgramme[] {
  const shown = new Set(programmes.map((programme) => programme.id))
  const parentOf = ({ id, parent }: ProgrammeSummary): string | null => (parent !== null && parent.id !== id && shown.has(parent.id) ? parent.id : null)
  const byParent = Map.groupBy(programmes, parentOf)
  const familiesOf = (parent: string | null, depth: number): readonly Family[] =>
    (byParent.get(parent) ?? []).map((programme) => {
      const parts = familiesOf(programme.id, depth + 1)
      return {
        name: programme.name,
        placed: [{ programme, depth }, ...parts.flatMap((part) => part.placed)],
        figures: programme.observationCount + sum(parts.map((part) => part.figures)),
        mentions: programme.mentionCount + sum(parts.map((part) => part.mentions)),
      }
    }).toSorted(mostTold)
  return familiesOf(null, 0).flatMap((family) => family.placed)
}
