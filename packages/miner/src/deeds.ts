// What the words near a figure say was done, by whom and with whom: «қатысты», «курстан өтті», «нашли работу»; the nearest in the clause wins.

import type { IndicatorCode, TextLanguage } from '@jastar/catalogue'
import type { Place } from './context.ts'
import { textAt, wordOf } from './context.ts'
import type { CountedThing } from './counted-thing.ts'
import type { Sentence } from './document.ts'
import type { Deed } from './languages/deed.ts'
import type { Word } from './word.ts'
import { deeds as kkDeeds, hints as kkHints } from './languages/kk/cues.ts'
import { deeds as ruDeeds, hints as ruHints } from './languages/ru/cues.ts'
import { formPattern } from './form-pattern.ts'

const clauseMark = formPattern(/^[,;:(]$/)
const finite = formPattern(/(?:ды|ді|ты|ті)$/)

/** A deed told at a token; a hint is told less surely. */
type Told = { readonly index: number; readonly indicator: IndicatorCode; readonly sure: boolean }

type Verb = { readonly stem: string; readonly deed: Deed; readonly sure: boolean }

const verbsOf: Readonly<Record<TextLanguage, ReadonlyMap<string, readonly Verb[]>>> = { kk: byBeginning(kkDeeds, kkHints), ru: byBeginning(ruDeeds, ruHints) }

function byBeginning(deeds: readonly Deed[], hints: readonly Deed[]): ReadonlyMap<string, readonly Verb[]> {
  const verbs = [...deeds.map((deed) => [deed, true] as const), ...hints.map((deed) => [deed, false] as const)]
    .flatMap(([deed, sure]) => deed.verbs.map((stem): Verb => ({ stem, deed, sure })))
  return Map.groupBy(verbs, ({ stem }) => stem.slice(0, 2))
}

/** A deed near a figure; not sure where only a hint tells it. */
export type NearDeed = { readonly indicator: IndicatorCode; readonly cost: number; readonly sure: boolean }

/** How far an object may stand from its verb. */
const farthestObject = 4

const toldInSentence = new WeakMap<Sentence, readonly Told[]>()

function toldOf(place: Place): readonly Told[] {
  const known = toldInSentence.get(place.sentence)
  if (known) return known
  const told: Told[] = []
  for (let index = place.sentence.first; index < place.sentence.last; index += 1) {
    const found = deedAt(place, index)
    if (found && !isOfOffice(place, index) && (found.indicator === 'other' || !isDenied(place, index))) told.push(found)
  }
  toldInSentence.set(place.sentence, told)
  return told
}

const denied = formPattern(/(?:[аәеиоөуүұыіюяйлр]м|[зжмнң]б|[кқпстцчшщ]п)[ае](?:й|йтын|йтін|йды|йді|ды|ді|ған|ген|й-ақ)$/)

/** "жұмыс істемейтін", "не учатся": what was not done tells no deed. */
function isDenied(place: Place, index: number): boolean {
  return place.sentence.language === 'kk' ? denied.test(textAt(place, index)) : textAt(place, index - 1) === 'не'
}

const office = formPattern(/^(?:басқарма|бөлім|министрлі|департамент|комитет|агентті|управлени|департамент|отдел|министерств|агентств|центр)/)

/** "жұмыспен қамту басқармасы", "управление занятости": the name of an office tells no deed. */
function isOfOffice(place: Place, index: number): boolean {
  const [step, reach] = place.sentence.language === 'kk' ? [1, 7] : [-1, 3]
  for (let at = index + step; Math.abs(at - index) <= reach && at >= place.sentence.first && at < place.sentence.last; at += step) {
    const token = place.document.tokens[at]
    if (token?.kind !== 'word' || verbEnd.test(token.text)) return false
    if (office.test(token.text)) return !verbEnd.test(textAt(place, index))
  }
  return false
}

/** Ends of verbs that tell what was done, in either language. */
const verbEnd = formPattern(/(?:[дт][ыі]|[аеи]ді|ған|ген|қан|кен|ып|іп|[уыаие]л[аио]?|ют|ут|ат|ят|ет|ит|н[аоы]|ся|сь)$/)

const noVerbs: readonly Verb[] = []

/** The verbs each word can be, worked out once a word. */
const verbsOfWord = new WeakMap<Word, readonly Verb[]>()

function verbsThatBegin(word: Word, language: TextLanguage): readonly Verb[] {
  const known = verbsOfWord.get(word)
  if (known) return known
  const verbs = verbsOf[language].get(word.form.slice(0, 2))?.filter(({ stem }) => word.form.startsWith(stem)) ?? noVerbs
  verbsOfWord.set(word, verbs)
  return verbs
}

/** An object and its verb say more than a cue, a cue more than a hint. */
function deedAt(place: Place, index: number): Told | undefined {
  const word = wordOf(place, index)
  const { form, cue } = word
  if (form === '') return undefined
  const verbs = verbsThatBegin(word, place.sentence.language)
  if (verbs.length === 0) return cue && { index, indicator: cue, sure: true }
  const phrase = verbs.find(({ deed, sure }) => sure && hasObject(place, index, deed.objects))
  if (phrase) return { index, indicator: phrase.deed.indicator, sure: true }
  if (cue !== undefined) return { index, indicator: cue, sure: true }
  const hint = verbs.find(({ sure }) => !sure)
  return hint && { index, indicator: hint.deed.indicator, sure: false }
}

/** The object stands before a Kazakh verb, on either side of a Russian one, in its clause. */
function hasObject(place: Place, verb: number, objects: readonly string[]): boolean {
  const isObject = (index: number): boolean => objects.some((stem) => textAt(place, index).startsWith(stem))
  const search = (step: -1 | 1): boolean => {
    for (let index = verb + step; Math.abs(index - verb) <= (place.sentence.language === 'kk' ? farthestObject + 2 : farthestObject + 1) && index >= place.sentence.first && index < place.sentence.last; index += step) {
      if (clauseMark.test(textAt(place, index)) && place.document.tokens[index + 1]?.kind !== 'digits') return false
      if (isObject(index)) return true
    }
    return false
  }
  return search(-1) || (place.sentence.language === 'ru' && search(1))
}

/** A finite Kazakh verb and a comma close a clause: what it tells is not of the next one. */
function closesClause(place: Place, index: number): boolean {
  return textAt(place, index + 1) === ',' && finite.test(textAt(place, index))
}

const kazakhParticiple = formPattern(/(?:ған|ген|қан|кен|атын|етін|йтын|йтін)$/)
const russianParticiple = formPattern(/(?:вш|ющ|ящ|ащ|нн|[еи]м)(?:ий|ый|ая|ее|ое|ие|ые|его|ого|ей|ой|их|ых|им|ым|ими|ыми|ую|юю)(?:ся)?$/)

/** The indicator of the nearest deed of the kinds wanted; undefined where the sentence tells none. */
export function deedNear(place: Place, thing: CountedThing | undefined, wanted: (indicator: IndicatorCode) => boolean): NearDeed | undefined {
  let best: NearDeed | undefined
  for (const told of toldOf(place)) {
    if (!wanted(told.indicator) || (told.index === thing?.head && thing.noun.indicator !== 'participants')) continue
    const cost = costOf(place, thing, told)
    if (cost !== undefined && (!best || cost < best.cost)) best = { indicator: told.indicator, cost, sure: told.sure }
  }
  return best
}

/** How far a deed is from the figure: words, commas, other numbers between, and whether it belongs to another noun. */
function costOf(place: Place, thing: CountedThing | undefined, { index, sure }: Told): number | undefined {
  const { numeral, sentence } = place
  const end = thing?.side === 'behind' ? Math.max(numeral.last, thing.last) : numeral.last
  if (index >= numeral.first && index < end) return 0
  if (sentence.language === 'ru' && thing?.side === 'before' && isPhraseOf(place, thing, index)) return -2
  const isBehind = index >= end
  const [from, to] = isBehind ? [end, index] : [index + 1, numeral.first]
  let cost = to - from + (sure ? 0 : 6)
  for (let between = from; between < to; between += 1) {
    const text = textAt(place, between)
    if (text === ';') return undefined
    if (text === ',') cost += 4
    if (place.document.tokens[between]?.kind === 'digits') cost += 3
  }
  if (sentence.language === 'kk' && !isBehind && closesClause(place, index)) return undefined
  if (sentence.language === 'kk') return cost + kazakhPenalty(place, index, isBehind, to - from)
  return cost + russianPenalty(place, index, isBehind, to - from)
}

/** "людей, нуждающихся в жилье, – 517": the participle phrase belongs to the noun told before the number. */
function isPhraseOf(place: Place, thing: CountedThing, index: number): boolean {
  const behind = textAt(place, thing.head + 1) === ',' ? thing.head + 2 : thing.head + 1
  return index === behind && russianParticiple.test(textAt(place, index))
}

/** A Kazakh verb stands behind what it tells of; a participle before a noun belongs to that noun. */
function kazakhPenalty(place: Place, index: number, isBehind: boolean, distance: number): number {
  const next = place.document.tokens[index + 1]
  const isAttribute = kazakhParticiple.test(textAt(place, index)) && next !== undefined && (next.kind === 'word' || next.kind === 'digits')
  if (!isBehind) return isAttribute && distance <= 1 ? -4 : 10
  return isAttribute ? 8 : 0
}

/** A Russian participle right behind the noun or right before the number belongs to the figure, any other to another noun. */
function russianPenalty(place: Place, index: number, isBehind: boolean, distance: number): number {
  if (!russianParticiple.test(textAt(place, index))) return 0
  if (distance <= 1) return isBehind ? -4 : 0
  return 8
}
