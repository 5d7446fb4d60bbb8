// Level or change: «22%-ға артты», «увеличилась на 10 тысяч», «2 есе өсті» are changes; «500-ге жетті», «выросло до 90» are levels.

import type { Measure } from '@jastar/catalogue'
import { after, before, textAt, wordOf } from './context.ts'
import type { Place } from './context.ts'
import type { Case } from './word.ts'
import { formPattern } from './form-pattern.ts'

export type ReadMeasure = { readonly measure: Measure; readonly sign: 1 | -1; readonly rule: string; readonly token?: number }

const level: ReadMeasure = { measure: 'level', sign: 1, rule: 'no verb of change' }

/** "500-ге дейін өсті": what was reached. */
export const levelReached: ReadMeasure = { measure: 'level', sign: 1, rule: 'rose or fell to <number>' }

/** The measure of a figure. `ending` is the case of the number or its unit; `last` the token behind both. */
export function measureOf(place: Place, isMultiple: boolean, ending: Case, last: number): ReadMeasure {
  const read = place.sentence.language === 'kk' ? kazakhMeasure(place, isMultiple, ending, last) : russianMeasure(place, isMultiple)
  return isMultiple ? { ...read, measure: 'change', rule: '<number> times' } : read
}

function changed(place: Place, token: number, rule: string): ReadMeasure {
  return { measure: 'change', sign: wordOf(place, token).change ?? 1, rule, token }
}

/** The number or its unit in the dative and a verb of change just behind; "дейін" between makes it the level reached. */
function kazakhMeasure(place: Place, isMultiple: boolean, ending: Case, last: number): ReadMeasure {
  if (place.numeral.ending === 'dative' && moreOrLess.test(textAt(place, place.numeral.last))) return isSecondLevel(place) ? levelReached : byMore(place, place.numeral.last)
  if ((place.numeral.kind === 'percent' || isMultiple || ending === 'nominative') && moreOrLess.test(textAt(place, last)) && followsLevelThen(place)) return byMore(place, last)
  if (/^(?:тармаққа|тармағына|пунктке)$/.test(textAt(place, last)) && moreOrLess.test(textAt(place, last + 1))) return byMore(place, last + 1)
  for (let index = last; index < Math.min(place.sentence.last, last + 5); index += 1) {
    const text = textAt(place, index)
    if (text === 'дейін' || text === ';' || text === ',') return level
    if (ending === 'dative' && index === last && moreOrLess.test(text)) return byMore(place, index)
    if (wordOf(place, index).change !== undefined) {
      if (ending === 'dative' && isSecondLevel(place)) return levelReached
      return ending === 'dative' || isMultiple || place.numeral.kind === 'percent' ? changed(place, index, '<number in the dative> rose or fell') : level
    }
    if (place.document.tokens[index]?.kind === 'digits') break
  }
  const shared = ending === 'dative' ? sharedVerb(place, last) : undefined
  if (shared !== undefined) return changed(place, shared, '<number in the dative> rose or fell')
  const noun = growthNounBefore(place)
  return noun === undefined ? level : changed(place, noun, 'growth was <number>')
}

/** "өнім 11%-ға және мал саны 1,1%-ға ұлғайды": the verb behind the second of two datives is the first's too. */
function sharedVerb(place: Place, last: number): number | undefined {
  let joined = false
  for (let index = last; index < Math.min(place.sentence.last, last + 10); index += 1) {
    const token = place.document.tokens[index]
    if (/^(?:және|мен|бен|пен)$/.test(token?.text ?? '')) joined = true
    if (token?.kind === 'digits' && !(joined && /^[ғгқкн][ае]$/.test(token.suffix))) return undefined
    if (wordOf(place, index).change !== undefined) return joined ? index : undefined
  }
  return undefined
}

const moreOrLess = formPattern(/^(?:көп|артық|жоғары|аз|кем|төмен)$/)

function byMore(place: Place, token: number): ReadMeasure {
  return { measure: 'change', sign: /^(?:аз|кем|төмен)$/.test(textAt(place, token)) ? -1 : 1, rule: 'by <number> more or less', token }
}

/** "2024 жылғы 27 мыңнан 2025 жылы 33,4 мыңға": behind a level in the ablative the dative is the level reached. */
function isSecondLevel(place: Place): boolean {
  for (let distance = 1; distance <= 7; distance += 1) {
    const index = before(place, distance)
    if (index < 0 || textAt(place, index) === ',') return false
    const token = place.document.tokens[index]
    if (token?.kind !== 'digits' || wordOf(place, index + 1).time?.span === 'year') continue
    const follows = [index + 1, index + 2].filter((next) => next < place.numeral.first)
    const signed = textAt(place, index + 1) === '%' && /^[тдн][ае]н$/.test(textAt(place, index + 3))
    return signed || /^[тдн][ае]н$/.test(token.suffix) || follows.some((next) => wordOf(place, next).ending.case === 'ablative')
  }
  return false
}

/** "былтырғы көрсеткіштен 9,1% көп", "былтырғыдан 2 есе аз": what it is compared with stands before in the ablative. */
function followsLevelThen(place: Place): boolean {
  const { form, ending } = wordOf(place, before(place, 1))
  return ending.case === 'ablative' || /(?:[тдн]ен|[тдн]ан)$/.test(form)
}

/** "қаржының өсімі 8 пайызды құрады". */
function growthNounBefore(place: Place): number | undefined {
  for (let distance = 1; distance <= 3; distance += 1) if (/^(?:өсім|өсу|төмендеу|азаю)/.test(textAt(place, before(place, distance)))) return before(place, distance)
  return undefined
}

/** "на <number>" beside a verb of change; "рост составил <number>"; "в 2 раза"; "на 15 больше". "до <number>" is the level reached. */
function russianMeasure(place: Place, isMultiple: boolean): ReadMeasure {
  const preposition = prepositionBefore(place)
  const verb = changeWord(place)
  if (isMultiple) return verb === undefined ? { ...level, measure: 'change', rule: '<number> times' } : changed(place, verb, '<number> times')
  if (preposition === 'на') {
    if (verb !== undefined) return changed(place, verb, 'rose or fell by <number>')
    const more = [1, 2, 3].map((distance) => textAt(place, after(place, distance))).find((text) => /^(?:больше|выше|меньше|ниже)$/.test(text))
    if (more) return { measure: 'change', sign: /^(?:меньше|ниже)$/.test(more) ? -1 : 1, rule: 'by <number> more or less' }
    const compared = comparisonBefore(place) ?? exceedsBehind(place)
    if (compared) return { measure: 'change', sign: /^(?:меньше|ниже)$/.test(compared) ? -1 : 1, rule: 'by <number> more or less' }
  }
  if (verb !== undefined && preposition !== 'до' && preposition !== 'с' && isGrowthNoun(place, verb)) return changed(place, verb, 'growth was <number>')
  return level
}

const levelThen = formPattern(/^(?:данн|показател|значени|уровн|результат|цифр|прошлогодн|план|норм|смет|объем|чем$)/)

/** "ниже данных за 2024 год на 1307", "выше уровня 2023 года на 12%", "превышает объем на 40": more or less than a level told between. */
function comparisonBefore(place: Place): string | undefined {
  let told = false
  for (let distance = 2; distance <= 9; distance += 1) {
    const index = before(place, distance)
    const text = textAt(place, index)
    if (index < 0 || text === ',' || text === ';') return undefined
    if (place.document.tokens[index]?.kind === 'digits' && !/^(?:19|20)\d\d$/.test(text)) return undefined
    if (levelThen.test(text)) told = true
    if (/^(?:больше|меньше|выше|ниже)$/.test(text)) return told ? text : undefined
    if (exceeds.test(text)) return text
  }
  return undefined
}

const exceeds = /^(?:превыша\p{L}+|превыси\p{L}+|опережа\p{L}+|опереди\p{L}+)$/u

/** "на 4,3% превышает показатели". */
function exceedsBehind(place: Place): string | undefined {
  return [1, 2, 3].map((distance) => textAt(place, after(place, distance))).find((text) => exceeds.test(text))
}

/** The preposition before the number, words that limit it between: "на более чем 300", "почти на 20". */
function prepositionBefore(place: Place): string {
  for (let distance = 1; distance <= 4; distance += 1) {
    const text = textAt(place, before(place, distance))
    if (/^(?:на|до|с|в)$/.test(text)) return text
    if (!/^(?:более|чем|почти|около|примерно|порядка|свыше|менее|не|целых|сразу|уже|еще|чуть)$/.test(text)) return ''
  }
  return ''
}

function changeWord(place: Place): number | undefined {
  for (let distance = 1; distance <= 14; distance += 1) {
    const index = before(place, distance)
    if (index < 0 || textAt(place, index) === ';') break
    if (wordOf(place, index).change !== undefined) return index
  }
  for (let distance = 1; distance <= 5; distance += 1) {
    const index = after(place, distance)
    if (index < 0 || place.document.tokens[index]?.kind === 'mark') break
    if (wordOf(place, index).change !== undefined) return index
  }
  return undefined
}

function isGrowthNoun(place: Place, token: number): boolean {
  return /^(?:рост|прирост|снижени|сокращени|спад|увеличени|уменьшени|повышени)/.test(textAt(place, token)) && place.numeral.first - token < 10
}

/** True where a change verb makes "до"/"дейін" the level reached, no ceiling: "увеличилась до 10 тысяч", "500-ге дейін өсті". */
export function isLevelReached(place: Place): boolean {
  if (place.sentence.language === 'ru') return changeWord(place) !== undefined || /^(?:довести|доведен|доведено|доведут)$/.test(textAt(place, before(place, 2))) || reaches(place)
  if (isSecondLevel(place)) return true
  for (let distance = 1; distance <= 5; distance += 1) {
    const index = after(place, distance)
    if (index >= 0 && (wordOf(place, index).change !== undefined || /^(?:жетк|жетт|жеткіз)/.test(textAt(place, index)))) return true
  }
  return false
}

function reaches(place: Place): boolean {
  for (let distance = 1; distance <= 8; distance += 1) if (/^(?:довест|довед|расшир)/.test(textAt(place, before(place, distance)))) return true
  return false
}
