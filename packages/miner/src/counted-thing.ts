// What a number counts: the noun behind it («120-дан астам іс-шара», «570 экологических акций»), before it («участников – 850»,
// «жастардың үлесі 22%»), or, where neither stands there, the noun of the figure before («из них 70 – в Актобе»).

import type { IndicatorCode } from '@jastar/catalogue'
import type { Place } from './context.ts'
import { textAt, wordOf } from './context.ts'
import { lexiconOfLanguage } from './languages/lexicons.ts'
import { findNameAround } from './quotes.ts'
import type { NounSense, Word } from './word.ts'
import { formPattern } from './form-pattern.ts'

export type CountedThing = {
  /** Token of the head noun. */
  readonly head: number
  readonly first: number
  readonly last: number
  readonly noun: NounSense
  /** The words of the text, the Kazakh head in its base form. */
  readonly text: string
  /** `known`: the vocabulary has the noun; `unknown`: it stands where a counted noun stands. */
  readonly sure: boolean
  readonly side: 'behind' | 'before' | 'inherited'
}

const mostModifiers = 5
const peopleCounts = new Set<IndicatorCode>(['participants', 'students', 'trained', 'employed', 'members', 'volunteers', 'beneficiaries'])
const unknownNoun: NounSense = { indicator: 'other' }
const abbreviated: NounSense = { indicator: 'organisations', built: true }

/** The noun phrase that begins at a token, behind the number and its unit or qualifier. */
export function findBehind(place: Place, from: number): CountedThing | undefined {
  return place.sentence.language === 'kk' ? kazakhBehind(place, from) : russianBehind(place, from)
}

/** Steps over a name in quotes: "50 «Жасыл ел» жасағы". −1 where the quote is no name. */
function behindQuote(place: Place, index: number): number {
  const quote = findNameAround(place.quotes, index + 1)
  return quote?.first === index + 1 ? quote.last + 1 : -1
}

function kazakhBehind(place: Place, from: number): CountedThing | undefined {
  if (capacity.test(textAt(place, from))) return { ...phrase(place, from, from, 'behind'), noun: textAt(place, from).startsWith('пәтер') ? flats : unknownNoun, sure: true }
  let head = -1
  let index = from
  for (let steps = 0; steps < mostModifiers && index < place.sentence.last; steps += 1) {
    const token = place.document.tokens[index]
    if (token?.text === '«' || token?.text === '"') {
      index = behindQuote(place, index)
      if (index < 0) break
      continue
    }
    if (token?.kind !== 'word') break
    const word = wordOf(place, index)
    if (isCounted(word) || compoundSense(place, index)) {
      head = index
      if (!word.noun?.hollow && !goesOn(place, index)) break
    } else if (isUnknownPerson(place, index)) {
      head = index
      break
    } else if (head >= 0 && joinsName(place, index)) {
      index += 1
      continue
    } else if ((head >= 0 && !wordOf(place, head).ending.plural && word.roles?.includes('and') !== true) || closesPhrase(word)) break
    index += 1
  }
  if (head < 0) return unknownKazakh(place, from)
  return phrase(place, from, isUnknownOwned(place, head + 1) && !goesOn(place, head) && isBare(wordOf(place, head)) ? head + 1 : head, 'behind')
}

function isBare({ ending, noun }: Word): boolean {
  return ending.case === 'nominative' && !ending.possessive && !ending.plural && noun?.hollow !== true
}

/** "28 мал қорымы", "145 қоқыс үйіндісі": a noun no table knows, owned by the noun before it, is the head. */
function isUnknownOwned(place: Place, index: number): boolean {
  if (index >= place.sentence.last) return false
  const { lemmas, form, ending } = wordOf(place, index)
  const token = place.document.tokens[index]
  return token?.kind === 'word' && !token.capital && lemmas.length === 0 && form.length > 4 && /[ыі]$/.test(form) && ending.possessive && !ending.derived && !verbal.test(form)
}

/** "600 орындық мектеп", "40 пәтерлік үй": the number tells how much the house holds. */
const capacity = formPattern(/^(?:орындық|пәтерлі)/)
const flats: NounSense = { indicator: 'facilities' }

/** Endings of Kazakh verb forms: no noun is counted behind them. */
export const verbal = formPattern(/(?:ды|ді|ты|ті|ып|іп|ады|еді|(?:ған|ген|қан|кен)(?:ы|і|ын|ін|да|де|дай|дей)?|уда|уде|мақ|мек|пақ|пек|са|се)$/)

/** Small words behind a Kazakh number that are no nouns. */
const particle = formPattern(/^(?:ғана|шама|жуық|қана|болса|болып|тағы|бірақ|сондай|яғни|сіл|әрең|дерлік|екен|едi|шейін|кейін|бұрын|қайта|толық|түгел|рұқсатсыз$)/)

/** A noun the vocabulary does not know, right behind digits: "52 интернет-ресурс бұғатталды". */
function unknownKazakh(place: Place, from: number): CountedThing | undefined {
  if (place.numeral.spelled || place.numeral.kind !== 'count' || from !== place.numeral.last) return undefined
  for (let index = from; index < Math.min(place.sentence.last, from + 2); index += 1) {
    const token = place.document.tokens[index]
    const word = wordOf(place, index)
    if (isAbbreviation(place, index)) return phrase(place, from, index, 'behind')
    if (token?.kind !== 'word' || token.latin || token.capital || word.lemmas.length > 0 || word.form.length < 4 || verbal.test(word.form) || particle.test(word.form) || uncounted.test(word.form)) return undefined
    if (!word.ending.derived && /^(?:nominative|accusative|genitive)$/.test(word.ending.case)) return phrase(place, from, index, 'behind')
  }
  return undefined
}

/** True for a word texts count: a noun of the vocabulary, or people of a place. */
export function isCounted(word: Word): boolean {
  if (word.noun) return true
  return word.areas?.some((area) => area.kind === 'inhabitant') ?? false
}

/** A verb or a small word ends the phrase: nothing counted stands behind it. */
function closesPhrase(word: Word): boolean {
  if (word.noun || word.areas) return false
  if (word.change !== undefined || word.roles?.some((role) => role === 'partOf' || role === 'ofThem' || role === 'and' || role === 'not') === true) return true
  return (word.cue !== undefined || word.claim !== undefined) && /(?:ды|ді|ты|ті|ып|іп|п|ады|еді|ған|ген|қан|кен|уда|уде)$/.test(word.form)
}

/** Unknown, but by its ending one who does something: "самбошы", "айтишник", "пользователь". */
export function isUnknownPerson(place: Place, index: number): boolean {
  const { form, lemmas, numeral, time } = wordOf(place, index)
  if (isDoer(place, index)) return true
  if (lemmas.length > 0 || numeral || time || form.length < 5) return false
  return place.sentence.language === 'kk' ? !/(?:қыш|ғыш|кіш|гіш)/.test(form) && /[а-яіңғқүұөәһ]{3}(?:шы|ші)(?:лар|лер|сы|сі|ның|нің|ға|ге|ны|ні|дан|ден)?$/.test(form) : /(?:ист|тел|чик|щик|лог)(?:ов|ей|а|я|ам|ям|ами|ями|ь)?$/.test(form)
}

/** "алғандар", "жүгінгендердің", "обратившихся": those who did what the participle says. */
function isDoer(place: Place, index: number): boolean {
  const { form, noun } = wordOf(place, index)
  if (noun) return false
  if (place.sentence.language === 'kk') return /[а-яіңғқүұөәһ]{2}(?:ған|ген|қан|кен)(?:дар|дер)(?:дың|дің|ы|і|ының|інің)?$/.test(form)
  return /(?:вшихся|ющихся|ащихся|ящихся|вших|ющих)$/.test(form) && wordOf(place, index + 1).noun === undefined && place.document.tokens[index - 1]?.text !== ','
}

/** "қызмет көрсету орталығы": what a deed in a name belongs to. */
function joinsName(place: Place, index: number): boolean {
  const { noun, ending } = wordOf(place, index + 1)
  return /(?:у|ю)$/.test(textAt(place, index)) && !wordOf(place, index).noun && ending.possessive && noun?.indicator === 'organisations'
}

/** "жас мүше", "жұмыс орны", "студент жасағы": the next noun is the head. "300 адам қоқыс жинады" ends at адам. */
function goesOn(place: Place, index: number): boolean {
  const word = wordOf(place, index)
  if (word.ending.case !== 'nominative' || word.ending.possessive || index + 1 >= place.sentence.last) return false
  if (word.ending.plural) return true
  if (/(?:лық|лік|дық|дік|тық|тік)$/.test(word.form) && word.noun?.people === true && isCounted(wordOf(place, index + 1))) return true
  const next = wordOf(place, index + 1)
  if (word.lemmas.includes('тұрғын') && next.lemmas.includes('үй')) return true
  if (joinsName(place, index + 1)) return true
  const joined = next.roles?.includes('and') === true ? wordOf(place, index + 3) : undefined
  if (joined?.ending.possessive && isCounted(joined) && isCounted(wordOf(place, index + 2))) return true
  if (!isCounted(next)) return false
  if (next.ending.possessive) return !next.ending.plural
  return word.lemmas.includes('жас') && !word.ending.plural && (next.noun?.people === true || next.noun === undefined)
}

/** The noun phrase behind a Russian number: adjectives, then the noun. */
export function russianBehind(place: Place, from: number): CountedThing | undefined {
  const { morphology } = lexiconOfLanguage('ru').language
  let index = from
  for (let steps = 0; steps < mostModifiers && index < place.sentence.last; steps += 1) {
    const token = place.document.tokens[index]
    const word = wordOf(place, index)
    if (token?.text === '«' || token?.text === '"') {
      index = behindQuote(place, index)
      if (index < 0) return undefined
      continue
    }
    if (token?.kind === 'mark' && token.text === ',' && steps > 0 && morphology.looksLikeAdjective(textAt(place, index + 1))) {
      index += 1
      continue
    }
    if (token?.kind !== 'word' || /^(?:такими|этими|данными)$/.test(word.form)) return undefined
    if ((isCounted(word) || compoundSense(place, index)) && !isAdjectiveBeforeNoun(place, index)) {
      if (word.noun?.hollow !== true) return phrase(place, from, index, 'behind')
    } else if (!morphology.looksLikeAdjective(word.form) && word.roles?.includes('adjective') !== true) {
      const joinsAdjectives = steps > 0 && word.roles?.includes('and') === true && morphology.looksLikeAdjective(textAt(place, index + 1))
      if (!joinsAdjectives) return isUnknownNoun(place, index) ? phrase(place, from, index, 'behind') : undefined
    }
    index += 1
  }
  return undefined
}

/** "молодых людей", "рабочих мест": a noun that declines as an adjective stands before the real one. */
function isAdjectiveBeforeNoun(place: Place, index: number): boolean {
  const word = wordOf(place, index)
  return lexiconOfLanguage('ru').language.morphology.looksLikeAdjective(word.form) && isCounted(wordOf(place, index + 1))
}

/** A word of no other meaning, long enough for a noun, in a form nouns have behind a number. */
export function isUnknownNoun(place: Place, index: number): boolean {
  const word = wordOf(place, index)
  const token = place.document.tokens[index]
  if (isAbbreviation(place, index)) return true
  if (token?.latin || ((token?.capital ?? false) && index > place.sentence.first) || word.form.length < 4 || uncounted.test(word.form)) return false
  if (word.cue ?? word.claim ?? word.change ?? word.numeral ?? word.time ?? word.roles ?? word.place) return false
  return /(?:[а-я](?:ов|ев|ей|ий|ок|ек|а|я|ы|и|ь)|[бвгджзклмнпрстфхцчшщ])$/.test(word.form) && !/(?:нят[аоы]?|нут[аоы]?|[аяеи]н[аоы]|ть|ла|ли|ло|[иы]л|[аоыи]вал|ся|сь|но|ны|на|ют|ут|ит|ет|ат|ят|чем|лишь|уже|еще)$/.test(word.form)
}

/** "12 МЦРБ", "5 ЦОНов": letters that stand for an organisation. */
function isAbbreviation(place: Place, index: number): boolean {
  const token = place.document.tokens[index]
  if (token?.kind !== 'word' || !token.capital || token.latin) return false
  const { noun, unit, areas, numeral, roles } = wordOf(place, index)
  return !noun && !unit && !areas && !numeral && !roles && /^[А-ЯӘҒҚҢӨҰҮҺІ]{3,6}(?:-?[а-яәғқңөұүһі]{1,4})?$/.test(place.document.shadow.text.slice(token.start, token.end))
}

/** Nouns that sort things out and count nothing of interest: kinds, ways, reasons, steps. */
const uncounted = new RegExp([
  '^(?:вид|тип|способ|вариант|принцип|шаг|экзамен|фактор|этаж)(?:а|у|ом|е|ы|и|ов|ей|ам|ами|ах)?$', '^(?:правил|слов|услови|причин|сторон)(?:о|а|ы|е|я|й|ам|ами|ах|ям|ях)?$', '^част(?:ь|и|ей|ям|ями|ях)$', '^назад$',
  '^(?:түр|тәсіл|нұсқа|себеп|себеб|сөз|бөлік|бөліг|қадам|тармақ|тармағ|жақ|жағ|тұжырым)(?:і|ы|ін|ын|[дт][ыі]|[тд][еа]н|[ғгқк][ае]|[нд][іы]ң|[мпб]ен|інен|ынан)?$', '^(?:қабатты|бөлмелі|жақты|тілді|дүркін|метрлік|сағаттық|күндік|апталық)',
].join('|'))

/** True where a number sorts out kinds, ways or steps. */
export function countsKinds(place: Place, index: number): boolean {
  const { morphology } = lexiconOfLanguage('ru').language
  const at = place.sentence.language === 'ru' && morphology.looksLikeAdjective(textAt(place, index)) ? index + 1 : index
  return at < place.sentence.last && uncounted.test(textAt(place, at))
}

/** The phrase from its first word to its head. */
export function phrase(place: Place, first: number, head: number, side: CountedThing['side']): CountedThing {
  const word = wordOf(place, head)
  const noun = compoundSense(place, head) ?? word.noun ?? (isAbbreviation(place, head) ? abbreviated : unknownNoun)
  const inhabitant = word.areas?.some((area) => area.kind === 'inhabitant') === true && word.noun === undefined
  return {
    head, first, last: head + 1, noun: inhabitant || isUnknownPerson(place, head) ? { indicator: 'participants', people: true } : noun,
    text: textOf(place, first, head), sure: word.noun !== undefined || compoundSense(place, head) !== undefined || inhabitant || isUnknownPerson(place, head), side,
  }
}

function compoundSense(place: Place, head: number): NounSense | undefined {
  const word = wordOf(place, head)
  const { compounds } = lexiconOfLanguage(place.sentence.language).language
  const before = textAt(place, head - 1)
  for (const lemma of word.lemmas) {
    const found = compounds[lemma]?.find(([stem]) => before.startsWith(stem))
    if (found) return { indicator: found[1], ...(peopleCounts.has(found[1]) && { people: true }) }
  }
  return undefined
}

/** The words of the phrase as the text writes them; a Kazakh head without its case ending. */
export function textOf(place: Place, first: number, head: number): string {
  const start = place.document.tokens[first]?.start ?? 0
  const token = place.document.tokens[head]
  const word = wordOf(place, head)
  const before = place.document.shadow.text.slice(start, token?.start ?? start)
  const { case: ending, plural, possessive } = word.ending
  const bare = place.sentence.language === 'kk' && !possessive && (plural || ending !== 'nominative') ? word.lemmas.find((lemma) => word.form.startsWith(lemma.slice(0, -1))) : undefined
  return (before + (bare ?? place.document.shadow.text.slice(token?.start ?? 0, token?.end ?? 0))).replace(/[«»"\n]/g, '').trim()
}

/** True where the noun phrase names how many there are: "жастар саны", "численность молодежи". */
export function countsStock(place: Place, thing: CountedThing): boolean {
  for (let index = thing.first - 2; index <= thing.last; index += 1) if (/^(?:сан|численност)/.test(textAt(place, index))) return true
  return false
}

const anyone = new Set(['человек', 'людей', 'адам', 'жан'])

/** True for "человек", "адам": people of whom nothing more is said. */
export function isAnyone(place: Place, thing: CountedThing): boolean {
  return anyone.has(textAt(place, thing.head)) || (place.sentence.language === 'kk' && wordOf(place, thing.head).lemmas.some((lemma) => anyone.has(lemma)))
}
