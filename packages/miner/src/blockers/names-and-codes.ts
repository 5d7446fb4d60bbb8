// Numbers that name something: «TURKCUP 2025», «Референдум-2026», № 12, ст. 434, 5G, Boeing 737, ГРЭС 18, 55/12 әскери бөлімі, 1-орын, «100 книг».

import { after, before, isYearLike, plays, textAt, wordOf } from '../context.ts'
import type { Place } from '../context.ts'
import { markAt } from '../document.ts'
import type { Document } from '../document.ts'
import { findNameAround } from '../quotes.ts'
import type { Blocker } from './blocker.ts'
import { formPattern } from '../form-pattern.ts'

const ofAddress = formPattern(/^[/@_=&?#]$/)
const lawSuffix = formPattern(/^(?:бап|баб|тармақ|тармағ|бұйрық|қаулы|қосымша)/)
const rankSuffix = formPattern(/^(?:орын|орн)/)
const gradeSuffix = formPattern(/^(?:сынып|сыныб|курс|класс|разряд)/)
const times = formPattern(/^(?:рет|мәрте)$/)
const russianTimes = formPattern(/^раза?$/)
const points = formPattern(/^(?:очк|ұпай)/)
const technical = formPattern(/^(?:мбит|гбит|мвт|квт|мегаватт|киловатт|градус|см|мм|сантиметр|миллиметр|вольт|пиксель|гб|мб|тб|гц|балл|баллов|балла|секунд|литр)/)
const article = formPattern(/^(?:стать|пункт|подпункт|бап|тармақ)/)
const listJoint = formPattern(/^(?:и|,|және|мен)$/)
const number = formPattern(/^(?:нөмірі?|номер(?:ом)?)$/)
const quoteWord = formPattern(/^[«"]$/)
const strokeWord = formPattern(/^(?:да|де|та|те)$/)
const top = formPattern(/^топ$/)

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
    name: '№ <number>', reason: 'name', examples: ['№ [12] мектеп ашылды', 'школа №[7]', 'решение № 8С-31-[4] принято', 'Нөмірі [40] автобус келді', 'Автобус номер [40] пришёл', 'капитан под номером [10]', 'ішкі нөмір – [7]', '№ 3, 5 және [8] мектептер', 'в школах № 12, [27] и 30'],
    blocks: (place) => textAt(place, before(place, 1)) === '№' || isInCode(place) || isListedName(place) || (place.numeral.value < 100 && number.test(textAt(place, before(place, /^[-:]$/.test(textAt(place, before(place, 1))) ? 2 : 1)))),
  },
  {
    name: 'number in a quoted name', reason: 'name', examples: ['«[100] кітап» жобасы басталды', 'по программе «[1000] шагов к мечте» учатся', '«2 жаға, [8] арал» деп аталатын саябақ'],
    blocks: (place) => isInName(place),
  },
  {
    name: 'address of a page', reason: 'name', examples: ['Сайт enbek24.kz/job/[15]'],
    blocks: (place) => ofAddress.test(textAt(place, before(place, 1))) && gluedAt(place, place.numeral.first) && !isYearLike(place),
  },
  {
    name: '<number>/<number>', reason: 'name', examples: ['АК-159/[20] мекемесі', '[55]/12 әскери бөлімі', 'воинская часть 55/[12]'],
    blocks: (place) => !isYearLike(place) && (isSlashed(place, place.numeral.first - 1, place.numeral.first - 2) || isSlashed(place, place.numeral.last, place.numeral.last + 1)),
  },
  {
    name: '<number> әскери бөлім', reason: 'name', examples: ['[елу екі] әскери бөлімінде өтті', '[отыз] да он екі әскери бөлімінде өтті'],
    blocks: (place) => isMilitaryUnit(place),
  },
  {
    name: '<abbreviation> <number>', reason: 'name', examples: ['Апат болған жер – ГРЭС [18].', 'Мына нысан – ГРЭС [он сегіз].', 'Ремонт завершили на ТЭЦ [3].'],
    blocks: (place) => isAbbreviation(place, before(place, 1)) && place.numeral.kind === 'count' && place.numeral.value < 1000 && (place.numeral.spelled || /^\d{1,3}$/.test(textAt(place, place.numeral.first))) && (plainEnd(place) || wordOf(place, after(place, 1)).ending.possessive),
  },
  {
    name: '<number>-ке сілтеме', reason: 'name', examples: ['Бұл туралы «Хабар [24]-ке» сілтеме жасап хабарлады', 'Хабар [24]-ке сілтеме жасады'],
    blocks: (place) => [1, 2].some((distance) => textAt(place, after(place, distance)).startsWith('сілтеме')) && place.numeral.value < 100,
  },
  {
    name: '<number> + <number>', reason: 'not_statistical', examples: ['[50] + 1 үлгісі', 'модель 2+[2]'],
    blocks: (place) => (textAt(place, before(place, 1)) === '+' || textAt(place, after(place, 1)) === '+') && [before(place, 1), after(place, 1)].some((index, behind) => index >= 0 && textAt(place, index) === '+' && place.document.tokens[behind === 1 ? index + 1 : index - 1]?.kind === 'digits'),
  },
  {
    name: 'hashtag', reason: 'name', examples: ['#[100]кітап'],
    blocks: (place) => textAt(place, before(place, 1)) === '#',
  },
]

export const codeBlockers: readonly Blocker[] = [
  {
    name: 'article of law', reason: 'law', examples: ['Заңның [15]-бабы', 'статья [1] проекта', 'по статьям 297 и [299] УК', 'статья [434] КоАП', '[3]-тармақ бойынша', 'в пункте [7] закона', 'Ережеге [3]-қосымша', 'приложение [2] к приказу'],
    blocks: (place) => isArticleOfLaw(place),
  },
  {
    name: 'letters and digits', reason: 'model', examples: ['[5]G желісі', '[3]D-модель', 'COVID-[19] кезінде', 'сообщает [7]-su.kz', 'Boeing [737] MAX ұшағы', 'Boeing [737] сел в Актобе'],
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
    blocks: (place) => (plays(place, after(place, 1), 'grade') && !textAt(place, after(place, 1)).includes('-') && place.numeral.value <= 12 && !isPluralRussian(textAt(place, after(place, 1)))) || gradeSuffix.test(suffix(place)) || (quoteWord.test(textAt(place, after(place, 1))) && plays(place, after(place, 4), 'grade')),
  },
  {
    name: 'how often', reason: 'not_statistical', examples: ['Жоба [5] рет өтті', 'Фестиваль проводится [три] раза в год', '[бір] рет'],
    blocks: (place) => (place.numeral.value < fewestVisits || isCounter(place)) && (times.test(textAt(place, after(place, 1))) || (russianTimes.test(textAt(place, after(place, 1))) && !precededByIn(place))),
  },
  {
    name: 'points of a game', reason: 'score', examples: ['Защитник набрал [31] очко', 'Команда [20] ұпай жинады'],
    blocks: (place) => points.test(textAt(place, after(place, 1))),
  },
  {
    name: 'technical measure', reason: 'not_statistical', examples: ['Жылдамдығы [500] Мбит/с', 'қуаты [50] мегаватт', '[40] градус'],
    blocks: (place) => technical.test(textAt(place, after(place, 1))),
  },
]

/** So many times are visits, views and calls that a text reports. */
const fewestVisits = 100

/** "402 рет" alone on its line, "402 рет көрсетілді": a counter of the page. */
function isCounter(place: Place): boolean {
  return place.sentence.last - place.sentence.first <= 3 || /^(?:көрсетілді|оқылды)$/.test(textAt(place, after(place, 2)))
}

const countsSomething = (place: Place): boolean => {
  const { noun, unit } = wordOf(place, after(place, 1))
  return noun !== undefined || unit !== undefined
}
/** "2,3 млрд", "15 мың": no number of an article, a house or a page. */
const isScaled = ({ numeral }: Place): boolean => numeral.high === undefined && (numeral.last > numeral.first + 1 || !Number.isInteger(numeral.value))
const gluedAt = (place: Place, index: number): boolean => index >= 0 && (place.document.tokens[index]?.glued ?? false)
const suffix = (place: Place): string => place.document.tokens[place.numeral.first]?.suffix ?? ''

/** A law word before or behind; "6 кодекс пен алты заң" counts laws, "кодекстің үш бабы" their articles. */
function isArticleOfLaw(place: Place): boolean {
  const previous = before(place, 1)
  if (lawSuffix.test(suffix(place))) return true
  if (isScaled(place)) return false
  if (article.test(textAt(place, previous))) return true
  if (textAt(place, previous) === '-' && gluedAt(place, previous) && place.document.tokens[before(place, 2)]?.kind === 'digits' && plays(place, before(place, 3), 'law')) return true
  if (plays(place, after(place, 1), 'law')) return place.numeral.kind === 'ordinal'
  if (listJoint.test(textAt(place, previous)) && place.document.tokens[before(place, 2)]?.kind === 'digits' && plays(place, before(place, 3), 'law')) return true
  return plays(place, previous, 'law') && !place.numeral.spelled && !isYearLike(place) && !countsSomething(place)
}

/** In a short name in quotes, beside other words and before no unit: «1000 шагов к мечте». */
function isInName({ quotes, numeral, document }: Place): boolean {
  const quote = findNameAround(quotes, numeral.first)
  if (!quote || numeral.last > quote.last || numeral.kind === 'percent') return false
  const length = quote.last - quote.first
  if (endsAsSpeech(document, quote.last)) return false
  return length < 9 && length > numeral.last - numeral.first && (document.words[numeral.last]?.unit === undefined || numeral.last >= quote.last)
}

/** "«…», – деді", "«…», – сказал", "«…» деді": a comma and a dash, or a word of saying, behind the closing quotation mark follow speech, no name. */
function endsAsSpeech(document: Document, closing: number): boolean {
  const next = document.tokens[closing + 1]?.text ?? ''
  if (/^(?:деді|дейді)$/.test(next)) return true
  return markAt(document, closing + 1) === ',' && markAt(document, closing + 2) === '-'
}

/** "№ 8С-31-4": glued to a document number by hyphens. */
function isInCode(place: Place): boolean {
  let index = place.numeral.first
  while (index > place.sentence.first && place.numeral.first - index < 8 && gluedAt(place, index)) index -= 1
  return index < place.numeral.first && (textAt(place, index) === '№' || textAt(place, index - 1) === '№')
}

/** "№ 3, 5 және [8]": a list of digits that begins with the sign. */
function isListedName(place: Place): boolean {
  if (place.numeral.kind !== 'count' || isScaled(place)) return false
  for (let index = before(place, 1); index >= place.sentence.first && place.numeral.first - index < 14; index -= 1) {
    if (textAt(place, index) === '№') return place.document.tokens[index + 1]?.kind === 'digits'
    if (place.document.tokens[index]?.kind !== 'digits' && !/^(?:,|и|және|мен|пен)$/.test(textAt(place, index))) return false
  }
  return false
}

/** "елу екі әскери бөлімі"; "отыз да он екі әскери бөлімі" spells a number with a stroke. */
function isMilitaryUnit(place: Place): boolean {
  if (place.sentence.language !== 'kk') return false
  const distances = strokeWord.test(textAt(place, after(place, 1))) ? [3, 4] : [1]
  return distances.some((distance) => textAt(place, after(place, distance)) === 'әскери' && textAt(place, after(place, distance + 1)).startsWith('бөлімі'))
}

/** "55/12": a stroke with digits glued on both sides. */
function isSlashed({ document }: Place, stroke: number, other: number): boolean {
  const [mark, digits] = [document.tokens[stroke], document.tokens[other]]
  return mark?.text === '/' && digits?.kind === 'digits' && (document.tokens[stroke + 1]?.start ?? 0) - (document.tokens[stroke - 1]?.end ?? 0) <= 3
}

/** "ГРЭС", "ТЭЦ": three letters or more, capitals only, in a text that is not all capitals. */
function isAbbreviation({ document }: Place, index: number): boolean {
  const token = index < 0 ? undefined : document.tokens[index]
  if (token?.kind !== 'word' || token.end - token.start < 3 || token.end - token.start > 6) return false
  const written = document.shadow.text.slice(token.start, token.end)
  return written === written.toUpperCase()
}

/** No word follows that the number could count. */
function plainEnd(place: Place): boolean {
  const next = after(place, 1)
  return next < 0 || place.document.tokens[next]?.kind === 'mark' && textAt(place, next) !== '%'
}

/** "Boeing 737 MAX", "500 Startups": Latin words with capitals on a side, no counted noun. */
function isModelName(place: Place): boolean {
  const next = place.document.tokens[after(place, 1)]
  const previous = place.document.tokens[before(place, 1)]
  const named = (token: typeof next): boolean => token?.kind === 'word' && token.latin && token.capital && token.text.length > 2
  if (place.numeral.kind !== 'count') return false
  if (named(previous) && isPossessed(place, after(place, 1))) return true
  // Villages, "сёл", do not follow a name that the number belongs to: it landed.
  if (named(previous) && next?.text === 'сел') return true
  if (place.numeral.spelled || countsSomething(place)) return false
  return (named(next) && (next?.text.length ?? 0) > 4) || (named(previous) && /^\d{1,4}$/.test(textAt(place, place.numeral.first)) && (next === undefined || next.kind !== 'word' || named(next) || isFiniteVerb(place, next.text)))
}

/** "Boeing 737 ұшағы": the noun in the possessive belongs to the name before it. */
function isPossessed(place: Place, index: number): boolean {
  if (place.sentence.language !== 'kk' || index < 0) return false
  const { lemmas, ending, form, unit, noun } = wordOf(place, index)
  return unit === undefined && noun?.people !== true && (lemmas.length > 0 ? ending.possessive && !ending.plural : /(?:[ғг]ы|[ғг]і|[сы]ы|сі)(?:н[ае]|нда|нде|ның|нің|нан|нен|н)?$/.test(form))
}

/** "Boeing 737 взлетел": a Russian verb in the past. */
function isFiniteVerb(place: Place, form: string): boolean {
  return place.sentence.language === 'ru' && /(?:[аеиыоуяю]л[аои]?|л[аио]?с[ья])$/.test(form)
}

function gluedLatin(place: Place): boolean {
  const next = place.document.tokens[after(place, 1)]
  return next?.kind === 'word' && next.glued && /^[a-z]/.test(next.text)
}

function isRank(place: Place): boolean {
  const next = after(place, 1)
  if (rankSuffix.test(suffix(place))) return true
  if (plays(place, before(place, 1), 'rank') && !/^(?:место|места|мест)$/.test(textAt(place, before(place, 1))) && place.sentence.language === 'ru') return true
  if (top.test(textAt(place, before(place, 2))) && textAt(place, before(place, 1)) === '-' && gluedAt(place, before(place, 1))) return true
  if (!plays(place, next, 'rank') || place.numeral.value > 10 || place.numeral.high !== undefined) return false
  if (place.sentence.language === 'kk' && (place.numeral.spelled || place.numeral.ending !== 'nominative') && place.numeral.kind === 'count') return false
  return /^(?:орын|орынға|место|месте|места)$/.test(textAt(place, next)) || (textAt(place, next) === 'орынды' && isWon(place, after(place, 2)))
}

/** "2 орынды иеленді", "1 орынды алды"; "2 орынды бөлме" has two seats. */
function isWon(place: Place, index: number): boolean {
  return /^(?:ал|ие|жеңіп|қанағат|бер|еншіл)/.test(textAt(place, index))
}

function isPluralRussian(form: string): boolean {
  return /^(?:классов|курсов|разрядов)$/.test(form)
}

function precededByIn(place: Place): boolean {
  return [1, 2, 3, 4].some((distance) => /^(?:в|во)$/.test(textAt(place, before(place, distance))))
}
