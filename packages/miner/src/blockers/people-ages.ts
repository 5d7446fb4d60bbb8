// Ages only describe a group: «14–35 жас», «до 35 лет», «18 жасқа толған», «в возрасте 20 лет». The band is kept on the figure.
// "300 жас" are three hundred young people.

import { after, before, plays, textAt, wordOf } from '../context.ts'
import type { Place } from '../context.ts'
import type { Blocker } from './blocker.ts'
import { formPattern } from '../form-pattern.ts'

const age = formPattern(/^жас(?:ы|ымыз)$/)
const agedSuffix = formPattern(/^(?:летн|жасар|жастағы)/)
const aged = formPattern(/^(?:жасар|жас(?:ын|ым|ың|ымыз|ыңыз)да|жастағы)$/)
const atNumber = formPattern(/[дт][ае][ғг][ыі]$/)

const oldest = 110

export const ageBlockers: readonly Blocker[] = [
  {
    name: '<number> жасқа', reason: 'age', examples: ['[35] жасқа дейінгі азаматтар', '14 пен [29] жас аралығындағы жастар', '[14]–35 жас', 'Ол [18] жастан асқан', 'Жасы [сексеннен] асқан қариялар', 'жоғарғы шегі [35] жас болды', 'Үш жастан [алты] жасқа дейінгі балалар', '[Үш] жастан алты жасқа дейін', '[он бес] пен жиырма тоғыз жас аралығында', 'Әнші [тоқсан] жасқа толды', '[1] және 6 жастағы балалар'],
    blocks: (place) => place.sentence.language === 'kk' && place.numeral.value <= oldest && isKazakhAge(place),
  },
  {
    name: '<number> лет', reason: 'age', examples: ['Молодежь [14]–35 лет', 'люди до [35] лет', 'в возрасте от [14] до 29 лет', 'Ей [21] год'],
    blocks: (place) => place.sentence.language === 'ru' && place.numeral.value <= oldest && isRussianAge(place),
  },
  {
    name: '<number>-летний', reason: 'age', examples: ['[18]-летний студент победил', '[20] жасар жігіт', 'Сіз [24] жасыңызда келдіңіз', '[қырық] үштегі ұлы', '[25]-тегі жігіт келді'],
    blocks: (place) => agedSuffix.test(place.document.tokens[place.numeral.first]?.suffix ?? '') || isOfAge(place) || aged.test(textAt(place, after(place, 1))),
  },
]

/** "қырық үштегі ұлы", "25-тегі жігіт": at so many years, before somebody. */
function isOfAge(place: Place): boolean {
  const { document, numeral } = place
  const last = document.tokens[numeral.last - 1]
  const ending = last?.kind === 'digits' ? last.suffix : (last?.text ?? '')
  return numeral.value >= 10 && numeral.value <= oldest && atNumber.test(ending) && after(place, 1) >= 0 && wordOf(place, after(place, 1)).unit === undefined
}

function isKazakhAge(place: Place): boolean {
  if (isBehindAgeWord(place)) return true
  const index = ageWordBehind(place)
  if (index < 0) return false
  const { ending } = wordOf(place, index)
  const next = textAt(place, index + 1)
  if (place.numeral.high !== undefined) return place.numeral.high <= oldest
  if (index !== after(place, 1)) return next.startsWith('аралығ') || textAt(place, index).startsWith('жастағы')
  if (/^(?:аралығ|шамасында|мөлшерінде)/.test(next)) return true
  if (ending.plural || ending.possessive) return false
  const bound = /^(?:дейін|дейінгі|асқан|асатын|тол\p{L}*|бастап|жоғары|асты|келген)$/u.test(next)
  if (ending.case === 'locative') return true
  const reached = /^(?:тол|асқан|келген)/.test(next)
  if (ending.case === 'ablative' && (/^(?:енді|әлі)$/.test(next) || wordOf(place, index + 1).numeral !== undefined || place.document.tokens[index + 1]?.kind === 'digits')) return true
  return (ending.case === 'dative' || ending.case === 'ablative') && bound && (reached || place.numeral.value <= 75)
}

/** "жасы сексеннен асқан", "жастары 14 пен 29 аралығында", "жоғарғы шегі 35 жас": "жастары" are mostly young people, so there the number must count nothing. */
function isBehindAgeWord(place: Place): boolean {
  const near = [1, 2, 3, 4].map((distance) => before(place, distance))
  if (near.some((index) => age.test(textAt(place, index)))) return true
  const { noun, unit, roles } = wordOf(place, after(place, 1))
  if (roles?.includes('age')) return near.some((index) => /^шегі?$/.test(textAt(place, index)))
  return noun === undefined && unit === undefined && textAt(place, before(place, 1)) === 'жастары'
}

/** "14 пен 29 жас аралығында": the word for years may stand behind the second number. */
function ageWordBehind(place: Place): number {
  const next = after(place, 1)
  if (plays(place, next, 'age')) return next
  if (!/^(?:пен|мен|бен|және|-)$/.test(textAt(place, next))) return -1
  for (let distance = 2; distance <= 4; distance += 1) {
    const index = after(place, distance)
    if (distance > 2 && plays(place, index, 'age')) return index
    if (index < 0 || (place.document.tokens[index]?.kind !== 'digits' && wordOf(place, index).numeral === undefined)) return -1
  }
  return -1
}

function isRussianAge(place: Place): boolean {
  const opened = opensAge(place)
  const next = after(place, 1)
  const years = /^(?:лет|года|годов|год)$/.test(textAt(place, next))
  if (years && (opened || place.numeral.high !== undefined) && place.numeral.value >= 5) return !/^(?:последн|ближайш)/.test(textAt(place, before(place, 1)))
  if (opened && /^(?:старше|моложе|младше)$/.test(textAt(place, before(place, 1)))) return true
  if (/^(?:до|и|-)$/.test(textAt(place, next)) && /^(?:лет|года)$/.test(textAt(place, after(place, 3)))) return opened || place.numeral.value >= 5
  if (years && /^(?:назад|подряд)$/.test(textAt(place, after(place, 2)))) return false
  return years && /^(?:ей|ему|мне|им)$/.test(textAt(place, before(place, 1)))
}

/** "до 35 лет", "старше 18", "в возрасте 20 лет", "от 14 до 35 лет". */
function opensAge(place: Place): boolean {
  const previous = textAt(place, before(place, 1))
  if (/^(?:старше|моложе|младше|возрасте|возраста|возраст|возрастом)$/.test(previous)) return true
  return /^(?:до|от|с)$/.test(previous)
}
