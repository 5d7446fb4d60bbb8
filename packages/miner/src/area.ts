// Which area a figure is about: the place nearest in its clause, its sentence, its paragraph, then the title, the text, the publisher.

import { regionOf } from '@jastar/catalogue'
import type { SlotBasis } from '@jastar/catalogue'
import { publisherArea } from './areas.ts'
import type { NamedArea } from './areas.ts'
import { hasRole, sentenceAt, wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { distanceBetween, segmentAround } from './segments.ts'
import type { Segment } from './segments.ts'
import { formPattern } from './form-pattern.ts'
import type { FormPattern } from './form-pattern.ts'

const ministry = formPattern(/^(?:министерств|министрлі|бюро$|бюросы)/)
const data = formPattern(/^(?:данны|информаци|статистик|мәлімет|дерек|есеб|ақпарат)/)
const ofRegion = formPattern(/^(?:регион|област|облыс|өңір|город|қала|аудан|район)/)

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

/** The area a whole text is about: its title's, its publisher's, the country's where a body of the state speaks, else the region it names most. */
function mainArea(document: Document, named: readonly NamedArea[], usable: readonly NamedArea[]): ReadArea {
  const inTitle = usable.filter((area) => sentenceAt(document, area.first).inTitle)
  const title = inTitle.find((area) => area.code !== 'KZ' && area.by !== 'word') ?? inTitle[0]
  if (title) return { code: title.code, basis: 'title', rule: 'place in the title', confidence: 0.85, first: title.first, last: title.last }
  const publisher = publisherArea(document)
  if (publisher) return { code: publisher, basis: 'publisher', rule: 'area of the publisher', confidence: 0.75 }
  const places = usable.filter((area) => area.code !== 'KZ' && area.by !== 'word' && !(area.code === 'KZ-71' && isDateline(document, area)))
  const [opening] = places
  if (!isOfOneRegion(usable) && (opensNationally(document, opening) || opensWithCountry(document, named, opening))) return { code: 'KZ', basis: 'inherited', rule: 'a body of the state speaks', confidence: 0.7 }
  const most = mostNamed(places)
  if (most) return { code: regionFirst(usable, most) ? liftToRegion(most.code) : most.code, basis: 'inherited', rule: 'the region named most', confidence: 0.7, first: most.first, last: most.last }
  if (places.length > 0 || named.some((area) => area.code === 'KZ')) return { code: 'KZ', basis: 'default', rule: 'country', confidence: 0.5 }
  const [capital] = usable
  return capital ? { code: capital.code, basis: 'default', rule: 'dateline', confidence: 0.5, first: capital.first, last: capital.last } : { code: null, basis: 'default', rule: 'no place named', confidence: 0.4 }
}

/** One region named and told again by its word ("облыстық", "в регионе"), no other: the text is its own, whoever speaks. */
function isOfOneRegion(usable: readonly NamedArea[]): boolean {
  const regions = new Set(usable.filter(({ code }) => code !== 'KZ' && code !== null).map(({ code }) => liftToRegion(code)))
  const isNamed = usable.some(({ by, code }) => by === 'name' && code !== 'KZ' && code === liftToRegion(code))
  return regions.size === 1 && isNamed && usable.some(({ by, code }) => by === 'word' && code === liftToRegion(code))
}

/** "Өңірде қанша жас бар? … Ақтөбе қаласында": the region's own word before its town is named tells that the text is the region's. */
function regionFirst(usable: readonly NamedArea[], town: NamedArea): boolean {
  return town.code !== liftToRegion(town.code) && usable.some(({ by, code, first }) => by === 'word' && code === liftToRegion(town.code) && first < town.first)
}

/** How many regions a text compares where none of them is its own. */
const manyRegions = 4

/** The first place of the region told most; undefined where a text goes through many regions, none told most. */
function mostNamed(places: readonly NamedArea[]): NamedArea | undefined {
  const groups = [...Map.groupBy(places, ({ code }) => liftToRegion(code)).values()].toSorted((one, other) => other.length - one.length)
  const [first] = groups
  if (!first || (groups.length >= manyRegions && first.length * 2 < places.length)) return undefined
  return first.length > (groups[1]?.length ?? 0) + 1 ? first[0] : places[0]
}

const stateBody = formPattern(/^(?:министр|вице-министр|правительств|премьер|мажилис|парламент|сенатор|үкімет|мәжіліс|генпрокур|бюро$|бюросы)/)

/** "Ауыл шаруашылығы министрі Үкімет отырысында мәлімдеді": a minister, a ministry or the statistics office before any region is named. */
function opensNationally(document: Document, opening: NamedArea | undefined): boolean {
  const told = document.sentences.filter((sentence) => !sentence.furniture).slice(0, openingSentences)
  const last = told.at(-1)?.last ?? 0
  const until = Math.min(last, opening?.first ?? last)
  for (let index = document.header; index < until; index += 1) if (stateBody.test(document.tokens[index]?.text ?? '')) return true
  return false
}

/** "АСТАНА. Елімізде …": the country before any region. */
function opensWithCountry(document: Document, named: readonly NamedArea[], opening: NamedArea | undefined): boolean {
  const country = named.find((area) => area.country)
  const last = document.sentences.filter((sentence) => !sentence.furniture).slice(0, openingSentences).at(-1)?.last ?? 0
  return country !== undefined && country.first < last && (opening === undefined || country.first < opening.first)
}

/** The sentences in which a report says whose it is. */
const openingSentences = 4

/** The area of what stands at tokens `first` to `last`. `ofCountry`: the thing counted is the country's where no place is named. */
export function areaAt(document: Document, areas: Areas, first: number, last: number, ofCountry: boolean): ReadArea {
  const sentence = sentenceAt(document, first)
  const own = areas.bySentence.get(sentence.index) ?? []
  const hosts = own.filter((area) => area.origin === undefined)
  const placed = hosts.length > 0 || own.length === 0 || isFirstPlace(areas, sentence, own) ? (hosts.length > 0 ? hosts : own) : []
  const nearby = inSegment(document, sentence, placed, first, last) ?? inSentence(document, placed, first, last)
  const explicit = nearby && firstOfJoined(document, placed, nearby, first)
  if (explicit) return { code: explicit.code, basis: 'explicit', rule: `place in the sentence, ${explicit.by}`, confidence: explicit.by === 'word' ? 0.85 : 0.95, first: explicit.first, last: explicit.last }
  if (ofCountry && !hasLocalWord(document, sentence)) return { code: 'KZ', basis: 'default', rule: 'of the whole country', confidence: 0.8 }
  if (isDataOfState(document, sentence)) return { code: 'KZ', basis: 'explicit', rule: 'data of a ministry', confidence: 0.7 }
  return inParagraph(document, areas, sentence) ?? areas.main
}

/** "Батыс Қазақстан мен Ақмола облыстарында", "в Актобе и Атырау": of places told in one breath the first. */
function firstOfJoined(document: Document, placed: readonly NamedArea[], area: NamedArea, figure: number): NamedArea {
  const before = placed.findLast((other) => other.last <= area.first)
  if (!before || before.by !== 'name' || area.by !== 'name' || before.code === 'KZ' || before.code === null || area.first - before.last !== 1) return area
  return hasRole(document, before.last, 'and') && (area.last <= figure || before.first >= figure) ? before : area
}

/** No other place than where guests come from is told: not in the title, not before. */
function isFirstPlace({ main }: Areas, sentence: Sentence, own: readonly NamedArea[]): boolean {
  return main.code === null || main.code === 'KZ' || sentence.inTitle || own.some(({ code }) => code === main.code)
}

/** "аудан халқының", "население города": of the place the text tells of, not of the country. */
function hasLocalWord(document: Document, sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const { place } = wordAt(document, index)
    if (place !== undefined && place !== 'country') return true
  }
  return false
}

/** "министрлігінің мәліметі бойынша", "по данным Бюро национальной статистики": told of the country where no place is named. */
function isDataOfState(document: Document, sentence: Sentence): boolean {
  const tells = (words: FormPattern): boolean => {
    for (let index = sentence.first; index < sentence.last; index += 1) if (words.test(document.tokens[index]?.text ?? '')) return true
    return false
  }
  return tells(ministry) && tells(data) && !tells(ofRegion)
}

function inSegment(document: Document, sentence: Sentence, own: readonly NamedArea[], first: number, last: number): NamedArea | undefined {
  const segment = segmentAround(document, sentence, first, last)
  const inside = own.filter((area) => area.first >= segment.first && area.last <= segment.last)
  const regional = inside.filter((area) => area.code !== 'KZ' || area.country === true)
  const reaching = (regional.length > 0 ? regional : inside).filter((area) => area.last <= first || !labelsNext(document, area))
  return nearest(document, reaching, { first, last })
}

/** Places before the figure come first; one behind it counts where no other figure stands between. */
function inSentence(document: Document, own: readonly NamedArea[], first: number, last: number): NamedArea | undefined {
  const regional = own.some((area) => area.code !== 'KZ' && area.last <= first) ? own.filter((area) => area.code !== 'KZ') : own
  const before = regional.findLast((area) => area.last <= first)
  if (before) return before
  return regional.find((area) => area.first >= last && !hasDigits(document, last, area.first) && !labelsNext(document, area))
}

/** "13 (Абайская – 1, …)": a place with a dash and a number behind it is told of that number. */
function labelsNext(document: Document, area: NamedArea): boolean {
  return /^[-:]$/.test(document.tokens[area.last]?.text ?? '') && document.tokens[area.last + 1]?.kind === 'digits'
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
    const told = areas.bySentence.get(index) ?? []
    const before = document.sentences[index]
    if (told.length > 0 ? told.every((area) => area.country) : before !== undefined && isDataOfState(document, before)) return { code: 'KZ', basis: 'inherited', rule: 'the country earlier in the paragraph', confidence: 0.75 }
    const carried = told.findLast((area) => area.code !== 'KZ' && (area.code !== null || areas.main.code === null || areas.main.code === 'KZ') && area.origin === undefined && !isDateline(document, area) && !isOfPart(document, document.sentences[index], area))
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
