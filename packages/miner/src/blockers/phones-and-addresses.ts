// Numbers that reach somebody: «+7 701 123 45 67», «54-31-07», «111» нөмірі, call-центр 109, «ул. Абая, 20», «9 микрорайон», «20-үй».

import { after, before, plays, textAt, wordOf } from '../context.ts'
import type { Place } from '../context.ts'
import { markAt } from '../document.ts'
import type { Blocker } from './blocker.ts'
import { formPattern } from '../form-pattern.ts'

const groupWord = formPattern(/^\d{1,5}$/)
const call = formPattern(/^(?:звоните|хабарласыңыз)$/)
const house = formPattern(/^(?:үй|пәтер|корпус|кабинет|микрорайон|ықшамаудан|мөлтек)/)
const calling = formPattern(/^(?:хабарлас|қоңырау)/)

export const addressBlockers: readonly Blocker[] = [
  {
    name: 'telephone number', reason: 'phone', examples: ['Байланыс: [8] (7172) 55-40-12', 'Телефон штаба: [54]-31-07', '+[7] 701 123 45 67', 'Анықтама телефоны [1414]', 'Байланыс орталығы – [1414]', 'Анықтама телефоны күні бойы қосулы: [1414]'],
    blocks: (place) => isPhone(place),
  },
  {
    name: 'number to call', reason: 'phone', examples: ['[109] нөміріне хабарласыңыз', 'Қауіп болса, [102]-ге хабарласыңыз', '«[111]» бірыңғай байланыс нөміріне қоңырау шалды', '[жүз он бір] нөмірі', 'iKomek [109] орталығына түсті', 'Колл-центр [109] принял звонки', 'По номеру [111] звонят дети', 'звоните [112] по номеру', 'полицияның [102] арнасына хабарлама түсті', '[109] қызметіне өтініш келді', 'в службу [112] поступили вызовы', 'по каналу [102] сообщили', 'Горячая линия: [109]', 'Служба доверия – [111]'],
    blocks: (place) => isShortCode(place),
  },
  {
    name: 'house and street', reason: 'address', examples: ['Абай көшесі, [20] үйде', 'Абай көшесі, 20 үй, [5] пәтер', 'на улице Байтурсынова, [20], обновили', 'мкр. [12], дом 4', '[9] микрорайон', 'Ол [9] ықшамауданда тұрады'],
    blocks: (place) => isAddress(place),
  },
]

const callCentre = formPattern(/^(?:ikomek|айкөмек|call-центр|колл-центр|call-орталық|call-орталығы|контакт-центр)$/)

/** Three or more groups of digits joined by hyphens, brackets or a plus, six digits at least; or digits behind the word for telephone. */
function isPhone(place: Place): boolean {
  const { document, numeral } = place
  if (markAt(document, before(place, 1)) === '+' && document.tokens[numeral.first]?.glued && !document.tokens[before(place, 1)]?.glued) return true
  if (!groupWord.test(textAt(place, numeral.first))) return false
  return (hasNeighbour(place) && (isSpacedPhone(place) || isJoinedPhone(place))) || isBehindPhoneWord(place)
}

/** A group of a telephone number has digits or a joining mark beside it. */
function hasNeighbour({ document, numeral }: Place): boolean {
  const joins = (index: number): boolean => document.tokens[index]?.kind === 'digits' || /^[-()+]$/.test(markAt(document, index))
  return joins(Math.max(0, numeral.first - 1)) || joins(numeral.first + 1)
}

/** "8 (7172) 55-40-12". */
function isJoinedPhone({ document, numeral }: Place): boolean {
  const groups: string[] = []
  let joined = false
  for (const step of [-1, 1]) {
    for (let index = numeral.first + (step > 0 ? 0 : -1); Math.abs(index - numeral.first) < 14; index += step) {
      const token = index < document.header ? undefined : document.tokens[index]
      if (token?.kind === 'digits' && groupWord.test(token.text)) groups.push(token.text)
      else if (token?.kind === 'mark' && /^[()+]$/.test(token.text)) joined = true
      else if (token?.text === '-' && token.glued && document.tokens[index + 1]?.glued) joined = true
      else break
    }
  }
  return joined && groups.length >= 3 && groups.join('').length >= 6
}

/** "8 700 123 45 67": ten digits or more in groups, two of them pairs. */
function isSpacedPhone({ document, numeral }: Place): boolean {
  let first = numeral.first
  let last = numeral.first
  while (document.tokens[first - 1]?.kind === 'digits' && numeral.first - first < 6) first -= 1
  while (document.tokens[last + 1]?.kind === 'digits' && last - numeral.first < 6) last += 1
  const groups = document.tokens.slice(first, last + 1).map((token) => token.text)
  return groups.length > 3 && groups.join('').length >= 10 && groups.filter((group) => group.length === 2).length > 1
}

/** "Анықтама телефоны 1414": three digits or more, no other number between, nothing counted behind. */
function isBehindPhoneWord(place: Place): boolean {
  if (!isCode(place) || counts(place)) return false
  const reach = textAt(place, before(place, 1)) === ':' ? 7 : 4
  for (let distance = 1; distance <= reach; distance += 1) {
    const index = before(place, distance)
    if (index < 0 || place.document.tokens[index]?.kind === 'digits' || wordOf(place, index).numeral) return false
    if (plays(place, index, 'phone') && isPhoneWord(place, index, distance)) return true
  }
  return false
}

/** "байланыс" is also a tie between people: it announces a number only just before it or its colon. */
function isPhoneWord(place: Place, index: number, distance: number): boolean {
  const form = textAt(place, index)
  if (form.startsWith('байланыс')) return distance === 1 || /^(?::|-|орталығы)$/.test(textAt(place, index + 1))
  return !/^нөмір|^номер/.test(form) || distance <= 2
}

/** Three or four digits, or a whole number of that size in words, without a limit or an ending. */
function isCode(place: Place): boolean {
  return isSize(place) && place.numeral.ending === 'nominative'
}

function isSize({ document, numeral }: Place): boolean {
  const size = numeral.value >= 100 && numeral.value < 10_000
  return size && numeral.kind === 'count' && numeral.high === undefined && (numeral.spelled || /^\d{3,5}$/.test(document.tokens[numeral.first]?.text ?? ''))
}

const counts = (place: Place): boolean => {
  const { noun, unit } = wordOf(place, after(place, 1))
  return noun !== undefined || unit !== undefined
}

/** "109 нөміріне", "«111» байланыс нөміріне", "call-центр 109", "звоните 112". */
function isShortCode(place: Place): boolean {
  if (isSize(place) && calling.test(textAt(place, after(place, 1))) && !/^(?:түс|келіп)/.test(textAt(place, after(place, 2)))) return place.numeral.ending === 'dative'
  if (!isCode(place)) return false
  const quoted = /^[«"]$/.test(textAt(place, before(place, 1))) && /^[»"]$/.test(textAt(place, after(place, 1)))
  const start = quoted ? 2 : 1
  const ahead = textAt(place, before(place, start))
  if (callCentre.test(ahead) || call.test(ahead)) return true
  if (ahead === 'номеру' && !counts(place)) return true
  if (place.numeral.value < 1000 && (service.test(ahead) || isAnnounced(place) || /^(?:арнасы|қызметі|желісі|пульті)/.test(textAt(place, after(place, start))))) return true
  return (quoted ? [2, 3, 4] : [1]).some((distance) => /^(?:нөмірі|телефоны)/.test(textAt(place, after(place, distance))))
}

const service = /^(?:служб[аеуы]|службой|канал(?:у|а|е)?|лини[яиюе])$/

/** "Горячая линия области: 109", "Служба доверия – 111": the service opens its line, at most two words of its name between. */
function isAnnounced(place: Place): boolean {
  return /^[-:]$/.test(textAt(place, before(place, 1))) && !counts(place) && [2, 3, 4].some((distance) => /^(?:служба|линия)$/.test(textAt(place, before(place, distance))))
}

function isAddress(place: Place): boolean {
  const { document, numeral, sentence } = place
  const suffix = document.tokens[numeral.first]?.suffix ?? ''
  if (house.test(suffix)) return true
  if (numeral.kind !== 'count' || numeral.spelled || numeral.last > numeral.first + 1 || !Number.isInteger(numeral.value)) return false
  if (isNamedDistrict(place)) return true
  const known = wordOf(place, after(place, 1))
  if ((known.noun && !/^(?:үй|пәтер)/.test(known.form)) || known.unit) return false
  if (/^(?:адрес|мекенжай|мекен-жай)/.test(textAt(place, sentence.first))) return true
  return sentence.language === 'kk' ? isKazakhAddress(place) : isRussianAddress(place)
}

/** "9 микрорайон", "9 ықшамауданда"; "9 ықшамауданға су жүргізілді" counts them. */
function isNamedDistrict(place: Place): boolean {
  const form = textAt(place, after(place, 1))
  if (/^(?:микрорайон(?:а|е|у|ом)?|мкр)$/.test(form)) return place.numeral.value < 100
  if (!/^(?:ықшамаудан|шағынаудан|мөлтек)/.test(form) || place.numeral.value >= 100) return false
  return wordOf(place, after(place, 1)).ending.case === 'locative' || /^[,.]?$/.test(textAt(place, after(place, 2)))
}

/** "Абай көшесі 20", "Абай көшесі, 20 үй, 5 пәтер": a street, or a numbered house, just before; "балалар үйінен 16 бүлдіршін" is none. */
function isKazakhAddress(place: Place): boolean {
  const index = before(place, textAt(place, before(place, 1)) === ',' ? 2 : 1)
  const { form, ending } = wordOf(place, index)
  if (!plays(place, index, 'address') || ending.case !== 'nominative' || ending.plural || ending.attributive) return false
  return /^(?:үй|пәтер|корпус)/.test(form) ? place.document.tokens[index - 1]?.kind === 'digits' : ending.possessive
}

/** "ул. Абая, 20", "дом 4", "мкр. 12". */
function isRussianAddress(place: Place): boolean {
  const previous = before(place, 1)
  if (plays(place, previous, 'address') || (textAt(place, previous) === '.' && plays(place, before(place, 2), 'address'))) return true
  return textAt(place, previous) === ',' && [2, 3, 4, 5].some((distance) => plays(place, before(place, distance), 'address'))
}
