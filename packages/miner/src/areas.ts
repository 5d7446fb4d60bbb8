// Places a text names and the area each stands for: «Алматы облысында» KZ-19, «Алматыда» KZ-75, «Ақтөбе қаласында» KZ-15-aktobe,
// «актюбинцев» KZ-15, «облыстық» the region named before, «елімізде» KZ.

import { findPublisher, findReferenceArea, regionOf } from '@jastar/catalogue'
import type { TextLanguage } from '@jastar/catalogue'
import { wordAt } from './document.ts'
import type { Document } from './document.ts'
import type { AreaPhrase } from './languages/area-names.ts'
import { lexiconOfLanguage } from './languages/lexicons.ts'
import { findNameAround } from './quotes.ts'
import type { Quote } from './quotes.ts'
import { traits } from './traits.ts'
import type { AreaSense, PlaceWord, Word } from './word.ts'
import { formPattern } from './form-pattern.ts'

export type NamedArea = {
  /** Tokens, half open. */
  readonly first: number
  readonly last: number
  /** Null for a place abroad. */
  readonly code: string | null
  /** Told by a word for the country itself: "елімізде", "по стране". */
  readonly country?: true
  /** `name` says it itself; `word` leans on a name elsewhere ("облыстық"); `people` are its inhabitants; `whole` is only what a part is taken of ("компаний Казахстана"). */
  readonly by: 'name' | 'word' | 'people' | 'whole'
  /** "35 человек из Актюбинской области": where guests come from; the host's place beats it. */
  readonly origin?: true
}

const mayNamePlace = traits.area | traits.place | traits.known

/** Every place the text names, in text order, words like "өңір" resolved. */
export function namedAreasOf(document: Document, quotes: readonly Quote[]): readonly NamedArea[] {
  const found: (NamedArea & { readonly word?: PlaceWord })[] = []
  for (const sentence of document.sentences) {
    if ((sentence.traits & mayNamePlace) === 0) continue
    for (let index = sentence.first; index < sentence.last; index += 1) {
      if (((document.traits[index] ?? 0) & mayNamePlace) === 0 || isInCredit(document, index) || findNameAround(quotes, index)) continue
      const area = namedAt(document, index, sentence.last) ?? wordFor(document, index, sentence.last)
      if (!area) continue
      found.push(area)
      index = area.last - 1
    }
  }
  return resolved(document, settleAktobe(found, document.shadow.text))
}

/** "Фото: акимат ЗКО" says where a picture is from; other furniture ("#Шымкент") may say what a post is about. */
function isInCredit(document: Document, index: number): boolean {
  if (!document.isFurniture(index)) return false
  for (let before = index - 1; document.isFurniture(before) && document.tokens[before]?.kind !== 'break'; before -= 1) {
    if (/^(?:фото|сурет|коллаж|скриншот)/.test(document.tokens[before]?.text ?? '')) return true
  }
  return false
}

function namedAt(document: Document, index: number, last: number): NamedArea | undefined {
  const token = document.tokens[index]
  const word = wordAt(document, index)
  if (token?.kind !== 'word' || (word.areas === undefined && word.lemmas.length === 0)) return undefined
  const people = word.areas?.find((area) => area.kind === 'inhabitant')
  if (people) return { first: index, last: index + 1, code: people.code, by: 'people' }
  if (!token.capital && word.areas?.every(({ kind }) => kind === 'adjective')) return chosen(document, word.areas, index, index + 1, last)
  if (!token.capital) return word.form.startsWith('елорда') && word.areas?.[0] ? { first: index, last: index + 1, code: word.areas[0].code, by: 'name' } : undefined
  const [senses, end] = phraseAt(document, index, last) ?? [word.areas ?? [], index + 1]
  return senses.length === 0 ? undefined : chosen(document, senses, index, end, last)
}

/** The phrases each word can begin, found once a word. */
const phrasesOfWord = new WeakMap<Word, readonly AreaPhrase[]>()

function phrasesThatBegin(word: Word, language: TextLanguage): readonly AreaPhrase[] {
  const known = phrasesOfWord.get(word)
  if (known) return known
  const phrases = lexiconOfLanguage(language).language.areaPhrases.filter(({ lemmas }) => word.lemmas.includes(lemmas[0] ?? ''))
  phrasesOfWord.set(word, phrases)
  return phrases
}

function phraseAt(document: Document, index: number, last: number): readonly [readonly AreaSense[], number] | undefined {
  const phrases = phrasesThatBegin(wordAt(document, index), document.sentences[document.sentenceOf[index] ?? 0]?.language ?? 'kk')
  let longest: readonly [readonly AreaSense[], number] | undefined
  for (const { lemmas, sense } of phrases) {
    if (index + lemmas.length > last) continue
    if (!lemmas.every((lemma, offset) => wordAt(document, index + offset).lemmas.includes(lemma))) continue
    const end = index + lemmas.length
    if (longest && longest[1] === end) longest = [[...longest[0], sense], end]
    else if (!longest || longest[1] < end) longest = [[sense], end]
  }
  return longest
}

/** Which of the senses is meant: the word beside the name decides between city, region and district. */
function chosen(document: Document, senses: readonly AreaSense[], first: number, end: number, last: number): NamedArea | undefined {
  const beside = placeWordBeside(document, first, end, last)
  if (isNameOfThing(document, first, end, beside !== undefined)) return undefined
  if (isVillage(document, first, end) && senses.every(({ kind, needs }) => kind !== 'locality' || needs !== undefined)) return undefined
  const needing = senses.find((sense) => sense.needs !== undefined && sense.needs === beside?.word) ?? (beside ? undefined : withoutItsWord(document, senses, first, end, last))
  const unbound = senses.filter((sense) => sense.needs === undefined && !(beside?.word === 'district' && beside.index >= end && sense.kind === 'city'))
  const plain = unbound.find((sense) => !(beside?.word === 'region' && sense.kind === 'locality')) ?? unbound[0]
  const sense = needing ?? (beside?.word === 'city' ? unbound.find((one) => one.kind === 'locality' || one.kind === 'city') : undefined) ?? plain
  if (!sense) return undefined
  const isAdjective = sense.kind === 'adjective'
  if (isAdjective && (beside?.word === 'district' || beside?.word === 'region')) return undefined
  const whole = (sense.kind === 'country' && isWhole(document, first, end)) || (sense.kind === 'abroad' && isOrigin(document, first, end))
  return { first, last: beside && beside.index >= end ? beside.index + 1 : end, code: sense.code, by: whole ? 'whole' : 'name', ...(sense.kind !== 'abroad' && isOrigin(document, first, end) && hasArrival(document, first) && { origin: true as const }) }
}

/** "в селе Алтынсарина", "Абай ауылы": a village that shares its name with a district or a region elsewhere. */
function isVillage(document: Document, first: number, end: number): boolean {
  const named = /^(?:имени|им)$/.test(document.tokens[first - 1]?.text ?? '') ? first - 2 : first - 1
  return /^(?:сел[оаеу]|селом|селах|сел|поселк\p{L}*|поселок|аул[аеу]?|ауле|станци[яию])$/u.test(document.tokens[named]?.text ?? '') || /^(?:ауылы|ауылын|ауылына|кенті|кентін|станциясы)/.test(document.tokens[end]?.text ?? '')
}

/** "имени Сатпаева", "Абай атындағы", "проспект Астаны", "Алматы көшесі": a person or a street. */
function isNameOfThing(document: Document, first: number, end: number, besidePlace: boolean): boolean {
  const before = document.tokens[first - 1]?.text ?? ''
  const behind = document.tokens[end]?.text ?? ''
  if (/^(?:улиц|проспект|бульвар|площад|микрорайон)/.test(before) || /^(?:көше|даңғыл|атындағы|алаңы|шағынаудан)/.test(behind)) return true
  if (besidePlace) return false
  const initial = before === '.' && document.tokens[first - 2]?.capital === true && (document.tokens[first - 2]?.text.length ?? 0) === 1 && !/^[гқ]$/.test(document.tokens[first - 2]?.text ?? '')
  const surname = /[оеё]в(?:а|у|ым|е)?$|[иы]н(?:а|у|ым)$|баев/.test(document.tokens[end - 1]?.text ?? '') && document.tokens[first - 1]?.capital === true && wordAt(document, first - 1).areas === undefined && document.sentences[document.sentenceOf[first] ?? 0]?.first !== first - 1
  return surname || initial || /^(?:имени|им)$/.test(before) || (before === '.' && document.tokens[first - 2]?.text === 'им')
}

const regionsWord = formPattern(/^(?:областей|областях|областям|областями|облыстары|облыстарының|облыстарында)$/)

/** "Павлодарской … и Костанайской областей": the word follows later; "Абайская – 1, Алматинская – 2": a list leaves it out; "Сайрамда": a district's bare name says where. */
function withoutItsWord(document: Document, senses: readonly AreaSense[], first: number, end: number, last: number): AreaSense | undefined {
  const region = senses.find((sense) => sense.needs === 'region')
  const follows = document.tokens.slice(end, Math.min(last, end + 12)).some((token) => regionsWord.test(token.text))
  const written = document.tokens[end - 1]?.text ?? ''
  const listed = (written.endsWith('ская') || (written.endsWith('ской') && document.tokens[end]?.text === '-')) && (/^[-,:()]$/.test(document.tokens[end]?.text ?? '') || document.tokens[end]?.kind === 'digits')
  if (region && (follows || listed)) return region
  const { case: ending } = wordAt(document, end - 1).ending
  const district = senses.length === 1 ? senses.find((sense) => sense.needs === 'district') : undefined
  const ambiguous = phrasesThatBegin(wordAt(document, first), document.sentences[document.sentenceOf[first] ?? 0]?.language ?? 'kk').length > 0
  return district && !ambiguous && (ending === 'locative' || /^(?:в|во)$/.test(document.tokens[first - 1]?.text ?? '')) ? district : undefined
}

function placeWordBeside(document: Document, first: number, end: number, last: number): { readonly word: PlaceWord; readonly index: number } | undefined {
  const next = end < last ? wordAt(document, end).place : undefined
  if (next !== undefined && next !== 'country') return { word: next, index: end }
  const joined = /^(?:және|мен|пен|бен|и)$/.test(document.tokens[end]?.text ?? '') && end + 2 < last ? wordAt(document, end + 2) : undefined
  if (joined?.place !== undefined && (joined.ending.plural || /(?:ях|ей|ям|ти|ны|нах|ов)$/.test(joined.form))) return { word: joined.place, index: end - 1 }
  const dot = document.tokens[first - 1]?.text === '.' ? 2 : 1
  const before = wordAt(document, first - dot)
  if (before.place !== undefined && before.place !== 'country' && document.sentences[document.sentenceOf[first] ?? 0]?.language === 'ru') return { word: before.place, index: first - dot }
  if (/^(?:г|қ)$/.test(document.tokens[first - dot]?.text ?? '') && dot === 2) return { word: 'city', index: first - dot }
  return undefined
}

/** "компаний Казахстана", "Қазақстанның", "Қазақстан халқы": the country is no place of the figure but a whole. */
function isWhole(document: Document, first: number, end: number): boolean {
  const word = wordAt(document, end - 1)
  const preposition = document.tokens[first - 1]?.text
  if (/^(?:в|по|во)$/.test(preposition ?? '')) return false
  if (word.ending.case === 'dative' && tellsArrival(document, end)) return false
  return word.ending.case !== 'locative' && !/^бойынша$/.test(document.tokens[end]?.text ?? '')
}

/** "Қазақстанға 111 мың турист келген": the country is where they came. */
function tellsArrival(document: Document, end: number): boolean {
  const { last = end } = document.sentences[document.sentenceOf[end] ?? 0] ?? {}
  return document.tokens.slice(end, last).some(({ text }) => /^(?:келген|келді|келіп|келеді|кірген|кірді|әкелін|қоныс)/.test(text))
}

/** "Ресейден 4 топ", "65 – из Узбекистана": where guests come from is not where they are counted. */
function isOrigin(document: Document, first: number, end: number): boolean {
  if (wordAt(document, end - 1).ending.case === 'ablative') return true
  let index = first - 1
  while (/^(?:,|и|а|также)$/.test(document.tokens[index]?.text ?? '') || (wordAt(document, index).areas !== undefined && document.tokens[index]?.capital === true)) index -= 1
  return document.tokens[index]?.text === 'из'
}

const arrival = formPattern(/^(?:приеха|прибы|съеха|собрал|прилет|делегат|гост|келді|келген|келіп|қатыс|жинал|делегат|қонақ)/)

/** The sentence tells of people who came. */
function hasArrival(document: Document, token: number): boolean {
  const sentence = document.sentences[document.sentenceOf[token] ?? 0]
  return sentence !== undefined && document.tokens.slice(sentence.first, sentence.last).some(({ text }) => arrival.test(text))
}

/** "облыстық", "өңірде", "в регионе", "елімізде", "по стране". */
function wordFor(document: Document, index: number, last: number): (NamedArea & { readonly word: PlaceWord }) | undefined {
  const word = wordAt(document, index)
  if (word.place === undefined || word.place === 'district') return undefined
  if (word.place === 'country' && !isCountryPlace(document, index, last)) return undefined
  if (word.place === 'city' && /^(?:басқа|өзге|көрші|көршілес|другой|другом|другого|соседнем|соседний)$/.test(document.tokens[index - 1]?.text ?? '')) return undefined
  if (word.ending.plural || /^(?:городов|областей|регионов|городах|областях|регионах|регионам)$/.test(word.form)) return undefined
  if (document.tokens[index - 1]?.kind === 'digits' || wordAt(document, index - 1).numeral) return undefined
  return { first: index, last: index + 1, code: null, by: 'word', word: word.place }
}

function isCountryPlace(document: Document, index: number, last: number): boolean {
  const { form, ending } = wordAt(document, index)
  if (/^(?:в|во|по)$/.test(document.tokens[index - 1]?.text ?? '')) return /^(?:стране|республике)$/.test(form)
  return ending.case === 'locative' || /^(?:елдегі|еліміздегі)/.test(form) || (index + 1 < last && document.tokens[index + 1]?.text === 'бойынша' && !form.startsWith('стран'))
}

/** A bare Kazakh "Ақтөбе" is the city, unless the text names the region and never the city. */
function settleAktobe<Area extends NamedArea>(areas: readonly Area[], text: string): readonly Area[] {
  if (!areas.some(({ code }) => code === 'KZ-15-aktobe')) return areas
  const lower = text.toLowerCase()
  const city = /ақтөбе қала/.test(lower)
  const region = /ақтөбе (?:облыс|өңір)/.test(lower)
  return region && !city ? areas.map((area) => (area.code === 'KZ-15-aktobe' && !/актоб/.test(lower) ? { ...area, code: 'KZ-15' } : area)) : areas
}

/** Words that lean on a name take the nearest named place: before them, else behind, else the publisher's. Where guests came from moves none. */
function resolved(document: Document, areas: readonly (NamedArea & { readonly word?: PlaceWord })[]): readonly NamedArea[] {
  const leansOn: Record<'region' | 'city', string | undefined> = { region: undefined, city: undefined }
  const hosts = areas.filter((area) => canBeLeantOn(area) && area.origin === undefined)
  const firstOf = { region: (hosts[0] ?? areas.find((area) => canBeLeantOn(area)))?.code, city: (hosts.find(({ code }) => isCity(code ?? '')) ?? areas.find((area) => canBeLeantOn(area) && isCity(area.code ?? '')))?.code }
  return areas.map((area) => {
    if (canBeLeantOn(area) && area.code !== null && area.origin === undefined) {
      leansOn.region = area.code
      if (isCity(area.code)) leansOn.city = area.code
    }
    if (area.by !== 'word') return area
    const { first, last, word } = area
    if (word === 'country') return { first, last, code: 'KZ', by: 'name', country: true }
    const isOfCity = /^(?:городск|қалалық)/.test(wordAt(document, first).form)
    const kind = word === 'city' ? 'city' : 'region'
    const code = leant(kind, leansOn.city ?? firstOf.city ?? undefined, isOfCity ? undefined : (leansOn.region ?? firstOf.region ?? undefined)) ?? publisherArea(document)
    const lifted = code && kind === 'region' ? (regionOf(code)?.code ?? code) : code
    return { first, last, code: lifted ?? null, by: lifted ? 'word' : 'whole' }
  })
}

/** "В городе" is the city told last where no place of another region was told since, else that place. */
function leant(kind: 'region' | 'city', city: string | undefined, near: string | undefined): string | undefined {
  if (kind === 'region') return near
  return city !== undefined && (near === undefined || regionOf(near)?.code === regionOf(city)?.code) ? city : near
}

function canBeLeantOn({ by, code }: NamedArea): boolean {
  return by !== 'word' && by !== 'whole' && code !== null && code !== 'KZ'
}

function isCity(code: string): boolean {
  const kind = findReferenceArea(code)?.kind
  return kind === 'city' || kind === 'locality'
}

/** The area a known publisher speaks of. */
export function publisherArea(document: Document): string | undefined {
  return document.source.publisher === null ? undefined : findPublisher(document.source.publisher)?.referenceArea
}
