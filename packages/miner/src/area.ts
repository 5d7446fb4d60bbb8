// Which area a figure is about: the place nearest in its clause, its sentence, its paragraph, then the title, the text, the publisher.

import { regionOf } from '@jastar/catalogue'
import type { SlotBasis } from '@jastar/catalogue'
import { publisherArea } from './areas.ts'
import type { NamedArea } from './areas.ts'
import { hasRole, sentenceAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { distanceBetween, segmentAround } from './segments.ts'
import type { Segment } from './segments.ts'

export type ReadArea = {
  readonly code: string | null
  readonly basis: SlotBasis
  readonly rule: string
  readonly confidence: number
  readonly first?: number
  readonly last?: number
}

/** The places of a text, ready to be asked: by sentence, and the area the whole text is about. */
export type Areas = { readonly all: readonly NamedArea[]; readonly bySentence: ReadonlyMap<number, readonly NamedArea[]>; readonly main: ReadArea }

/** Sorts the places a text names. */
export function areasOf(document: Document, named: readonly NamedArea[]): Areas {
  const usable = named.filter((area) => area.by !== 'whole')
  const bySentence = Map.groupBy(usable, (area) => sentenceAt(document, area.first).index)
  return { all: named, bySentence, main: mainArea(document, named, usable) }
}

/** The area a whole text is about: its title's, its publisher's, else the one its opening names. */
function mainArea(document: Document, named: readonly NamedArea[], usable: readonly NamedArea[]): ReadArea {
  const inTitle = usable.filter((area) => sentenceAt(document, area.first).inTitle)
  const title = inTitle.find((area) => area.code !== 'KZ' && area.by !== 'word') ?? inTitle[0]
  if (title) return { code: title.code, basis: 'title', rule: 'place in the title', confidence: 0.85, first: title.first, last: title.last }
  const publisher = publisherArea(document)
  if (publisher) return { code: publisher, basis: 'publisher', rule: 'area of the publisher', confidence: 0.75 }
  const opening = usable.find((area) => area.code !== 'KZ' && area.by !== 'word') ?? usable[0]
  if (opening) return { code: opening.code, basis: 'inherited', rule: 'first place of the text', confidence: 0.7, first: opening.first, last: opening.last }
  return named.some((area) => area.code === 'KZ') ? { code: 'KZ', basis: 'default', rule: 'country', confidence: 0.5 } : { code: null, basis: 'default', rule: 'no place named', confidence: 0.4 }
}

/** The area of what stands at tokens `first` to `last`. `ofCountry`: the thing counted is the country's where no place is named. */
export function areaAt(document: Document, areas: Areas, first: number, last: number, ofCountry: boolean): ReadArea {
  const sentence = sentenceAt(document, first)
  const own = areas.bySentence.get(sentence.index) ?? []
  const explicit = inSegment(document, sentence, own, first, last) ?? inSentence(document, own, first, last)
  if (explicit) return { code: explicit.code, basis: 'explicit', rule: `place in the sentence, ${explicit.by}`, confidence: explicit.by === 'word' ? 0.85 : 0.95, first: explicit.first, last: explicit.last }
  if (ofCountry) return { code: 'KZ', basis: 'default', rule: 'of the whole country', confidence: 0.8 }
  return inParagraph(document, areas, sentence) ?? areas.main
}

function inSegment(document: Document, sentence: Sentence, own: readonly NamedArea[], first: number, last: number): NamedArea | undefined {
  const segment = segmentAround(document, sentence, first, last)
  const inside = own.filter((area) => area.first >= segment.first && area.last <= segment.last)
  const regional = inside.filter((area) => area.code !== 'KZ' || area.country === true)
  return nearest(document, regional.length > 0 ? regional : inside, { first, last })
}

/** Places before the figure come first; one behind it counts where no other figure stands between. */
function inSentence(document: Document, own: readonly NamedArea[], first: number, last: number): NamedArea | undefined {
  const regional = own.some((area) => area.code !== 'KZ' && area.last <= first) ? own.filter((area) => area.code !== 'KZ') : own
  const before = regional.findLast((area) => area.last <= first)
  if (before) return before
  return regional.find((area) => area.first >= last && !hasDigits(document, last, area.first))
}

function hasDigits(document: Document, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) if (document.tokens[index]?.kind === 'digits') return true
  return false
}

/** "120 в городе Актобе и 30 – в Кандыагаше": a place before "and" belongs to the figure before. */
function isJoinedBefore(document: Document, area: NamedArea, to: Segment): boolean {
  for (let index = area.last; index < to.first; index += 1) if (hasRole(document, index, 'and')) return true
  return false
}

function nearest(document: Document, areas: readonly NamedArea[], to: Segment): NamedArea | undefined {
  const penalty = (area: NamedArea): number => distanceBetween(area, to) + (area.first >= to.last ? 0.5 : isJoinedBefore(document, area, to) ? 3 : 0)
  return areas.toSorted((one, other) => penalty(one) - penalty(other))[0]
}

/** How many sentences back a place is carried. */
const farthest = 40

/** The last place of the sentences before in the paragraph; a part's place ("оның ішінде … Ақтөбе қаласында") is not carried on. */
function inParagraph(document: Document, areas: Areas, sentence: Sentence): ReadArea | undefined {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthest) && document.sentences[index]?.paragraph === sentence.paragraph; index -= 1) {
    const carried = (areas.bySentence.get(index) ?? []).findLast((area) => area.code !== 'KZ' && !isDateline(document, area) && !isOfPart(document, document.sentences[index], area))
    if (carried) return { code: carried.code, basis: 'inherited', rule: 'place earlier in the paragraph', confidence: 0.8, first: carried.first, last: carried.last }
  }
  return undefined
}

/** "АСТАНА. …": the place a report was sent from is no more than the text's own area. */
function isDateline(document: Document, area: NamedArea): boolean {
  const token = document.tokens[area.first]
  const opens = area.first === 0 || document.tokens[area.first - 1]?.kind === 'break'
  const written = token ? document.shadow.text.slice(token.start, token.end) : ''
  return opens && written.length > 2 && written === written.toUpperCase()
}

function isOfPart(document: Document, sentence: Sentence | undefined, area: NamedArea): boolean {
  if (document.tokens[area.first - 1]?.text === '-' && document.tokens[area.first - 2]?.kind === 'digits') return true
  for (let index = area.first - 1; index >= (sentence?.first ?? 0); index -= 1) if (hasRole(document, index, 'partOf')) return true
  return false
}

/** The region of an area; the country and foreign places as they are. */
export function liftToRegion(code: string | null): string | null {
  return code === null ? null : (regionOf(code)?.code ?? code)
}
