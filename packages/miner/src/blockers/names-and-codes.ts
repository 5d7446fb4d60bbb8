// Numbers that name or address something: «TURKCUP 2025», «Референдум-2026», № 12, ст. 434, 5G, +7 701 …, «ул. Абая, 20», 1-орын, «100 книг».

import { after, before, isYearLike, plays, textAt, wordOf } from '../context.ts'
import type { Place } from '../context.ts'
import { markAt } from '../document.ts'
import { findNameAround } from '../quotes.ts'
import type { Blocker } from './blocker.ts'

export const nameBlockers: readonly Blocker[] = [
  {
    name: '<word>-<number>', reason: 'name', examples: ['#Референдум-[2026] күні', 'Болашақ-[2030] жобасы'],
    blocks: (place) => markAt(place.document, before(place, 1)) === '-' && gluedAt(place, place.numeral.first) && gluedAt(place, before(place, 1)) && place.document.tokens[before(place, 2)]?.kind === 'word',
  },
  {
    name: '<Latin name> <year>', reason: 'name', examples: ['TURKCUP [2025] жобасы', 'Форум Digital Bridge [2024] завершён'],
    blocks: (place) => isYearLike(place) && (place.document.tokens[before(place, 1)]?.latin ?? false) && (place.document.tokens[before(place, 1)]?.capital ?? false),
  },
  {
    name: '№ <number>', reason: 'name', examples: ['№ [12] мектеп ашылды', 'школа №[7]', 'решение № 8С-31-[4] принято'],
    blocks: (place) => textAt(place, before(place, 1)) === '№' || isInCode(place),
  },
  {
    name: 'number in a quoted name', reason: 'name', examples: ['«[100] кітап» жобасы басталды', 'по программе «[1000] шагов к мечте» учатся'],
    blocks: (place) => isInName(place),
  },
  {
    name: 'address of a page', reason: 'name', examples: ['Сайт enbek24.kz/job/[15]'],
    blocks: (place) => /^[/@_=&?#]$/.test(textAt(place, before(place, 1))) && gluedAt(place, place.numeral.first) && !isYearLike(place),
  },
  {
    name: 'hashtag', reason: 'name', examples: ['#[100]кітап'],
    blocks: (place) => textAt(place, before(place, 1)) === '#',
  },
]

export const codeBlockers: readonly Blocker[] = [
  {
    name: 'article of law', reason: 'law', examples: ['Заңның [15]-бабы', 'статья [1] проекта', 'по статьям 297 и [299] УК', 'статья [434] КоАП', '[3]-тармақ бойынша', 'в пункте [7] закона'],
    blocks: (place) => /^(?:стать|пункт|подпункт|бап|тармақ)/.test(textAt(place, before(place, 1))) || (plays(place, before(place, 1), 'law') && !isYearLike(place) && !countsSomething(place)) || (/^(?:и|,|және|мен)$/.test(textAt(place, before(place, 1))) && plays(place, before(place, 3), 'law')) || (plays(place, after(place, 1), 'law') && place.numeral.kind !== 'count' && place.numeral.kind !== 'percent') || /^(?:бап|баб|тармақ|тармағ|бұйрық|қаулы)/.test(suffix(place)),
  },
  {
    name: 'telephone number', reason: 'phone', examples: ['Байланыс: [8] (7172) 55-40-12', 'Телефон штаба: [54]-31-07', '+[7] 701 123 45 67', 'Анықтама телефоны [1414]'],
    blocks: (place) => isPhone(place),
  },
  {
    name: 'house and street', reason: 'address', examples: ['Абай көшесі, [20] үйде', 'на улице Байтурсынова, [20], обновили', 'мкр. [12], дом 4', '[9] микрорайон'],
    blocks: (place) => isAddress(place),
  },
  {
    name: 'letters and digits', reason: 'model', examples: ['[5]G желісі', '[3]D-модель', 'COVID-[19] кезінде', 'сообщает [7]-su.kz', 'Boeing [737] MAX ұшағы'],
    blocks: (place) => gluedLatin(place) || isModelName(place) || (textAt(place, after(place, 1)) === '-' && gluedAt(place, after(place, 1)) && gluedAt(place, after(place, 2)) && (place.document.tokens[after(place, 2)]?.latin ?? false)) || (markAt(place.document, before(place, 1)) === '-' && gluedAt(place, place.numeral.first) && (place.document.tokens[before(place, 2)]?.latin ?? false)),
  },
  {
    name: 'place in a ranking', reason: 'rank', examples: ['[1]-орын алды', 'заняла [2] место', 'ТОП-[10] тізімі', '[үшінші] орын'],
    blocks: (place) => isRank(place),
  },
  {
    name: 'number of a list', reason: 'ordinal', examples: ['[1]. Жиын өтті', '[2]) Встреча'],
    blocks: (place) => place.numeral.first === place.sentence.first && place.numeral.value < 30 && /^(?:[.)]|\u20e3)$/.test(textAt(place, after(place, 1))) && gluedAt(place, after(place, 1)),
  },
  {
    name: 'school class or year', reason: 'ordinal', examples: ['[9]-сынып оқушысы', 'ученица [10] класса', '[2] курс студенті', 'ученик [10] «Б» класса'],
    blocks: (place) => (plays(place, after(place, 1), 'grade') && !textAt(place, after(place, 1)).includes('-') && place.numeral.value <= 12 && !isPluralRussian(textAt(place, after(place, 1)))) || /^(?:сынып|сыныб|курс|класс|разряд)/.test(suffix(place)) || (/^[«"]$/.test(textAt(place, after(place, 1))) && plays(place, after(place, 4), 'grade')),
  },
  {
    name: 'how often', reason: 'not_statistical', examples: ['Жоба [5] рет өтті', 'Фестиваль проводится [три] раза в год', '[бір] рет'],
    blocks: (place) => /^(?:рет|мәрте)$/.test(textAt(place, after(place, 1))) || (/^раза?$/.test(textAt(place, after(place, 1))) && !precededByIn(place)),
  },
  {
    name: 'technical measure', reason: 'not_statistical', examples: ['Жылдамдығы [500] Мбит/с', 'қуаты [50] мегаватт', '[40] градус'],
    blocks: (place) => /^(?:мбит|гбит|мвт|квт|мегаватт|киловатт|градус|см|мм|сантиметр|миллиметр|вольт|пиксель|гб|мб|тб|гц|балл|баллов|балла|секунд|литр)/.test(textAt(place, after(place, 1))),
  },
]

const countsSomething = (place: Place): boolean => {
  const { noun, unit } = wordOf(place, after(place, 1))
  return noun !== undefined || unit !== undefined
}
const gluedAt = (place: Place, index: number): boolean => index >= 0 && (place.document.tokens[index]?.glued ?? false)
const suffix = (place: Place): string => place.document.tokens[place.numeral.first]?.suffix ?? ''

/** In a short name in quotes, beside other words and before no unit: «1000 шагов к мечте». */
function isInName({ quotes, numeral, document }: Place): boolean {
  const quote = findNameAround(quotes, numeral.first)
  if (!quote || numeral.last > quote.last || numeral.kind === 'percent') return false
  const length = quote.last - quote.first
  return length < 9 && length > numeral.last - numeral.first && (document.words[numeral.last]?.unit === undefined || numeral.last >= quote.last)
}

/** "№ 8С-31-4": glued to a document number by hyphens. */
function isInCode(place: Place): boolean {
  let index = place.numeral.first
  while (index > place.sentence.first && place.numeral.first - index < 8 && gluedAt(place, index)) index -= 1
  return index < place.numeral.first && (textAt(place, index) === '№' || textAt(place, index - 1) === '№')
}

/** "Boeing 737 MAX", "500 Startups": Latin words with capitals on a side, no counted noun. */
function isModelName(place: Place): boolean {
  if (place.numeral.spelled || place.numeral.kind !== 'count' || countsSomething(place)) return false
  const next = place.document.tokens[after(place, 1)]
  const previous = place.document.tokens[before(place, 1)]
  const named = (token: typeof next): boolean => token?.kind === 'word' && token.latin && token.capital && token.text.length > 2
  return (named(next) && (next?.text.length ?? 0) > 4) || (named(previous) && /^\d{1,4}$/.test(textAt(place, place.numeral.first)) && (next === undefined || next.kind !== 'word' || named(next)))
}

function gluedLatin(place: Place): boolean {
  const next = place.document.tokens[after(place, 1)]
  return next?.kind === 'word' && next.glued && /^[a-z]/.test(next.text)
}

/** Three or more groups of digits joined by hyphens, brackets or a plus; or a number beside the word for telephone. */
function isPhone(place: Place): boolean {
  const { document, numeral } = place
  if (markAt(document, before(place, 1)) === '+' && gluedAt(place, numeral.first)) return true
  if (!/^\d{1,5}$/.test(textAt(place, numeral.first))) return false
  if (/^(?:10[1-9]|11[0-2]|150|1414|111)$/.test(textAt(place, numeral.first)) && /^(?:хабарлас|қоңырау|звон|линии|желі)/.test(textAt(place, after(place, 1)) + textAt(place, before(place, 2)))) return true
  if (isSpacedPhone(place)) return true
  const digits: number[] = []
  let joined = false
  for (const step of [-1, 1]) {
    for (let index = numeral.first + (step > 0 ? 0 : -1); Math.abs(index - numeral.first) < 14; index += step) {
      const token = index < document.header ? undefined : document.tokens[index]
      if (token?.kind === 'digits' && /^\d{1,5}$/.test(token.text)) digits.push(index)
      else if (token?.kind === 'mark' && /^[()+]$/.test(token.text)) joined = true
      else if (token?.text === '-' && token.glued && document.tokens[index + 1]?.glued) joined = true
      else break
    }
  }
  if (digits.length >= 3 && joined) return true
  const named = [1, 2, 3, 4].some((distance) => plays(place, before(place, distance), 'phone'))
  return named && numeral.kind === 'count' && wordOf(place, after(place, 1)).noun === undefined
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

function isAddress(place: Place): boolean {
  const next = after(place, 1)
  if (/^(?:микрорайон|мкр|ықшамаудан|шағынаудан|мөлтек)/.test(textAt(place, next)) && place.numeral.value < 100) return true
  if (/^(?:үй|пәтер|корпус|кабинет|микрорайон)/.test(suffix(place))) return true
  if (place.numeral.kind !== 'count' || place.numeral.spelled) return false
  const known = wordOf(place, next)
  if ((known.noun && !/^(?:үй|пәтер)/.test(known.form)) || known.unit) return false
  const previous = before(place, 1)
  if ((plays(place, previous, 'address') && (place.sentence.language === 'ru' || wordOf(place, previous).ending.possessive)) || (textAt(place, previous) === '.' && plays(place, before(place, 2), 'address'))) return true
  if (/^(?:адрес|мекенжай|мекен-жай)/.test(textAt(place, place.sentence.first))) return true
  const comma = textAt(place, previous) === ','
  return comma && [2, 3, 4, 5].some((distance) => plays(place, before(place, distance), 'address'))
}

function isRank(place: Place): boolean {
  const next = after(place, 1)
  if (/^(?:орын|орн)/.test(suffix(place))) return true
  if (plays(place, before(place, 1), 'rank') && !/^(?:место|места|мест)$/.test(textAt(place, before(place, 1))) && place.sentence.language === 'ru') return true
  if (/^топ$/.test(textAt(place, before(place, 2))) && textAt(place, before(place, 1)) === '-') return true
  if (!plays(place, next, 'rank') || place.numeral.value > 10 || place.numeral.high !== undefined) return false
  return /^(?:орын|орынды|орынға|место|месте|места)$/.test(textAt(place, next))
}

function isPluralRussian(form: string): boolean {
  return /^(?:классов|курсов|разрядов)$/.test(form)
}

function precededByIn(place: Place): boolean {
  return [1, 2, 3, 4].some((distance) => /^(?:в|во)$/.test(textAt(place, before(place, distance))))
}
