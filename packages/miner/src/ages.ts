// The age band a figure is told with: "14–35 жас", "до 35 лет". The numbers themselves are leftovers.

import { textAt } from './context.ts'
import type { Place } from './context.ts'

export type AgeBand = { readonly first: number; readonly last: number; readonly sentence: number; readonly text: string }

/** The words of an age, from the number that was blocked as one. */
export function ageBandOf(place: Place): AgeBand {
  const { numeral, sentence, document } = place
  const first = /^(?:до|старше|моложе|от|с)$/.test(textAt(place, numeral.first - 1)) ? numeral.first - 1 : numeral.first
  let last = numeral.last
  while (last < sentence.last && /^(?:жас|жасқа|жастан|жастағы|жасар|лет|года|год|и|пен|мен|до|дейін|дейінгі|асқан|аралығындағы|аралығында|\d+|-)$/.test(textAt(place, last))) last += 1
  const start = document.tokens[first]?.start ?? 0
  const end = document.tokens[last - 1]?.end ?? start
  return { first, last, sentence: sentence.index, text: document.source.text.slice(document.shadow.toText(start), document.shadow.toText(end)) }
}

/** The age band nearest to a figure in its sentence; `bands` by sentence. */
export function findAgeBand(bands: ReadonlyMap<number, readonly AgeBand[]>, place: Place): string | undefined {
  const near = bands.get(place.sentence.index) ?? []
  const distance = (band: AgeBand): number => Math.min(Math.abs(band.first - place.numeral.last), Math.abs(place.numeral.first - band.last))
  return near.toSorted((one, other) => distance(one) - distance(other)).find((band) => distance(band) < 8)?.text
}
