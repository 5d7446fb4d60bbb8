// Where a figure stands beside a time: told of now, the first of two levels, beside a clause that only describes.

import { wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { isPresent } from './languages/kk/tenses.ts'
import type { NamedPeriod } from './named-period.ts'
import { segmentAround } from './segments.ts'
import type { Segment } from './segments.ts'
import { formPattern } from './form-pattern.ts'

const textAt = (document: Document, index: number): string => document.tokens[index]?.text ?? ''

const now = new Set(['сейчас', 'сегодня', 'ныне', 'теперь', 'қазір', 'бүгінде', 'қазіргі'])

/** "Қазір …", "сегодня их 200": how things stand when the text appears, whatever was told before. */
export function isToldNow(document: Document, sentence: Sentence, own: NamedPeriod | undefined, first: number, last: number): boolean {
  const segment = segmentAround(document, sentence, first, last)
  if (own && own.first >= segment.first && own.last <= segment.last) return isOfThose(document, own, first, last, segment)
  for (let index = own ? segment.first : sentence.first; index < first; index += 1) if (now.has(textAt(document, index))) return true
  return false
}

/** "Өткен жылғы түлектердің 20-сы қазір …": the year says which people they are, the word for now how they stand. */
function isOfThose(document: Document, { first, last, basis }: NamedPeriod, figure: number, behind: number, segment: Segment): boolean {
  if (basis !== 'relative' || last > figure || !/(?:ғы|гі|қы|кі)$/.test(textAt(document, last - 1)) || figure - first > 5) return false
  for (let index = behind; index < segment.last; index += 1) if (now.has(textAt(document, index))) return true
  return false
}

/** True for a sentence that says near its start that it tells of now. */
export function opensNow(document: Document, sentence: Sentence): boolean {
  return [0, 1, 2].some((distance) => now.has(textAt(document, sentence.first + distance)))
}

const russianPresent = formPattern(/(?:ают|яют|ует|уют|аются|яются|уются|уется|ается|яется|ится|ятся|атся|оят|оит|ает|яет|еет|еют|ивут|ивет|ят)$/)
const noSign = formPattern(/^(?:равня|превыша|сообща|отмеча|счита|пишет|переда|быва|означа|показыва|свидетельств|говор|напомина|информиру|знача|приход|рассказыва|поясня|подчеркива|утвержда|добавля|уточня|делится)/)
const comesTo = formPattern(/^составля/)
const goesOn = formPattern(/^(?:идет|идут|ведет|ведут|ведется|ведутся|несут)$/)
const stock = formPattern(/^(?:дол[яиюей]|удельн|уровень|размер|стипенди|пособи)/)
const kazakhState = formPattern(/^(?:бар|тұр|отыр|жүр|жатыр)$|(?:уда|уде)$/)

/** How things stand: "работают 7 центров", "на учете состоят 40", "1 830 адам есепте тұр". */
export function isPresentTold(document: Document, sentence: Sentence, first: number, last: number): boolean {
  if (sentence.language === 'kk') return isKazakhPresent(document, sentence, last)
  const segment = segmentAround(document, sentence, first, last)
  return holdsPresent(document, segment)
}

function holdsPresent(document: Document, segment: Segment): boolean {
  for (let index = segment.first; index < segment.last; index += 1) if (isPresentVerb(document, index)) return true
  return false
}

function isPresentVerb(document: Document, index: number): boolean {
  const { form, noun, claim } = wordAt(document, index)
  if (document.tokens[index]?.kind !== 'word' || noun !== undefined || claim !== undefined) return false
  if (goesOn.test(form)) return true
  return form.length > 4 && russianPresent.test(form) && !noSign.test(form) && !comesTo.test(form)
}

/** "Здесь 14 преподавателей, занятия идут в две смены": a Russian sentence of the present, its verb before or behind the figures. */
export function tellsPresent(document: Document, sentence: Sentence): boolean {
  if (sentence.language !== 'ru') return false
  return holdsPresent(document, sentence) || opensHere(document, sentence)
}

/** "Здесь 14 преподавателей": no verb, so the present. */
function opensHere(document: Document, { first }: Sentence): boolean {
  return /^(?:здесь|тут|там)$/.test(textAt(document, first)) && document.tokens[first + 1]?.kind === 'digits'
}

/** "Доля … составляет 5,4%, это около 9 тысяч": what a share or a rate comes to, and the number it is in other words. */
export function isStandingLevel(document: Document, sentence: Sentence, first: number, last: number): boolean {
  if (sentence.language !== 'ru') return false
  if (opensHere(document, sentence)) return true
  const segment = segmentAround(document, sentence, first, last)
  const restates = document.tokens.slice(segment.first, first).some(({ text }) => text === 'это')
  const from = restates ? segmentAround(document, sentence, segment.first - 2, segment.first - 1).first : segment.first
  const texts = document.tokens.slice(from, segment.last).map(({ text }) => text)
  return texts.some((text) => comesTo.test(text)) && texts.some((text) => stock.test(text))
}

function isKazakhPresent(document: Document, sentence: Sentence, last: number): boolean {
  for (let index = last; index < sentence.last; index += 1) {
    const { form, noun } = wordAt(document, index)
    const next = textAt(document, index + 1)
    if (noun !== undefined || document.tokens[index]?.kind !== 'word') continue
    const closes = index + 1 >= sentence.last || document.tokens[index + 1]?.kind !== 'word' || /^(?:және|ал|деп|деді|дейді)$/.test(next)
    if (closes && (kazakhState.test(form) || isPresent(form))) return !/^(?:құрайды|құрап|деп|дейді)/.test(form)
    if (closes && /(?:ды|ді|ты|ті|ған|ген|қан|кен)$/.test(form)) return false
  }
  return false
}

/** "с 70 до 105 выросло", "143-тен 122-ге төмендеді" beside one year: the first level is the year's before. */
export function isFirstOfTwoLevels(document: Document, sentence: Sentence, period: NamedPeriod, first: number, last: number): boolean {
  if (sentence.language === 'ru') {
    if (!/^со?$/.test(textAt(document, first - 1)) || period.first === last || (period.first >= last && period.first - last < 4)) return false
    return [0, 1, 2, 3].some((distance) => textAt(document, last + distance) === 'до' && document.tokens[last + distance + 1]?.kind === 'digits')
  }
  const opens = /^[тдн][ае]н$/.test(document.tokens[last - 1]?.suffix ?? '') || wordAt(document, last - 1).ending.case === 'ablative'
  if (!opens || first - period.last < 1) return false
  const second = [0, 1].map((distance) => document.tokens[last + distance]).find((token) => token?.kind === 'digits')
  return second !== undefined && /^[ғгқкн][ае]$/.test(second.suffix)
}

/** "былтырғы 318-ден 274-ке", "с 6,9% в прошлом году до 5,4%": the time beside the first level is not the second's. */
export function isOfFirstLevel(document: Document, sentence: Sentence, period: NamedPeriod, first: number): boolean {
  if (sentence.language === 'ru') {
    if (textAt(document, first - 1) !== 'до' || period.last > first) return false
    for (let index = period.first - 1; index >= Math.max(sentence.first, period.first - 6); index -= 1) if (textAt(document, index) === 'с' && document.tokens[index + 1]?.kind === 'digits') return true
    return false
  }
  const level = document.tokens[period.last]
  if (level?.kind !== 'digits' || period.last >= first || !/^[ғгқкн][ае]$/.test(document.tokens[first]?.suffix ?? '') && wordAt(document, first + 1).ending.case !== 'dative') return false
  const unit = wordAt(document, period.last + 1).ending.case
  return first - period.last <= 4 && (/^[тдн][ае]н$/.test(level.suffix) || unit === 'ablative' || wordAt(document, period.last + 2).ending.case === 'ablative')
}

/** The round brackets a token stands in, half open, the marks left out; undefined outside them. */
export function bracketAround(document: Document, sentence: Sentence, token: number): Segment | undefined {
  let first = token
  while (first > sentence.first && !/^[()]$/.test(textAt(document, first - 1))) first -= 1
  if (textAt(document, first - 1) !== '(') return undefined
  let last = token
  while (last < sentence.last && textAt(document, last) !== ')') last += 1
  return { first, last }
}

/** A time told aside holds for its own clause, and for one that opens with "когда", "тогда". */
export function isAsideFrom(document: Document, period: NamedPeriod, figure: Segment): boolean {
  if (period.aside !== true || (period.first >= figure.first && period.last <= figure.last)) return false
  return !(period.last <= figure.first && /^(?:когда|тогда)$/.test(textAt(document, figure.first)))
}

/** "49 (55), 81 (86)": a number alone in brackets behind another one is of the time the brackets before it told. */
export function isColumnInBrackets(document: Document, first: number, last: number): boolean {
  return textAt(document, first - 1) === '(' && textAt(document, last) === ')' && document.tokens[first - 2]?.kind === 'digits'
}

const participle = formPattern(/(?:анн|енн|вш|ющ|ящ|ущ|ащ|ят|нут|ыт|ит)(?:ый|ая|ое|ые|ого|ой|ую|ых|ым|ыми|ий|ее|ие|его|ей|их|ими|им)(?:ся)?$/)

/** "центр, открытый в 2021 году, обслуживает 500": the clause describes a thing, the figure stands outside it. */
export function standsInAside(document: Document, sentence: Sentence, period: NamedPeriod, figure: Segment): boolean {
  const segment = segmentAround(document, sentence, period.first, period.last)
  if (segment.first === figure.first || segment.first <= sentence.first || segment.last >= sentence.last) return false
  const opening = textAt(document, segment.first)
  return (participle.test(opening) || opening.startsWith('котор')) && /^[,)]$/.test(textAt(document, segment.last))
}
