// Dates, years, clock times and durations are no figures: «15 наурыз», «2025 жылы», «в 10 часов», «три месяца».

import { after, before, isYearLike, textAt, wordOf } from '../context.ts'
import type { Place } from '../context.ts'
import { findQualifierAfter, findQualifierBefore } from '../qualifiers.ts'
import { findUnit } from '../unit.ts'
import type { Blocker } from './blocker.ts'
import { formPattern } from '../form-pattern.ts'

const dayAndMonth = formPattern(/^(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$/)
const timeOfDay = formPattern(/^(?:таңғы|кешкі|түскі|түнгі|таңертеңгі)$/)
const ofMorningOrEvening = formPattern(/^(?:утра|вечера|ночи)$/)
const ofIndex = formPattern(/^(?:есеп|көрсеткіш|расчетн)/)
const ofDays = formPattern(/(?:их|ых|толық|күнтізбелік|жұмыс)$/)
const ofLessons = formPattern(/^(?:классн|кураторск|академическ)/)

const spanAt = (place: Place, index: number) => (index < 0 ? undefined : wordOf(place, index).time?.span)
const monthAt = (place: Place, index: number) => (index < 0 ? undefined : wordOf(place, index).time?.month)
const isDay = (value: number): boolean => value >= 1 && value <= 31 && Number.isInteger(value)

export const calendarBlockers: readonly Blocker[] = [
  {
    name: 'header date', reason: 'date', examples: [' date [2026]-02-23 Тақырып осы'],
    blocks: ({ numeral, document }) => numeral.first < document.header,
  },
  {
    name: 'year-month-day', reason: 'date', examples: ['Жарияланған күні [2025]-04-12 болды'],
    blocks: (place) => (textAt(place, place.numeral.first - 1) === '-' || textAt(place, place.numeral.first + 1) === '-' || textAt(place, place.numeral.last) === '-') && /^(?:19|20)\d\d-\d\d-\d\d$/.test(chainAround(place)),
  },
  {
    name: '<day> <month>', reason: 'date', examples: ['[15] наурыз күні жиын өтті', 'Форум пройдет [7]–9 апреля', 'Встреча пройдет [3] и 4 мая'],
    blocks: (place) => isDay(place.numeral.value) && !isCollective(place) && (monthAt(place, after(place, 1)) !== undefined || daysBeforeMonth(place)),
  },
  {
    name: '<month in the genitive> <day>', reason: 'date', examples: ['Наурыздың [15]-інде жиналды', 'Қазан айының [24]-інде өтті', 'Наурыздың бесі мен [он төрті] аралығында'],
    blocks: (place) => isDay(place.numeral.value) && place.numeral.high === undefined && isDayOfMonth(place),
  },
  {
    name: 'күні <day>-інде', reason: 'date', examples: ['Кетер күні [он бірінде] хабарласты', '[24]-інде жиналыс болады'],
    blocks: (place) => isDay(place.numeral.value) && place.numeral.kind === 'count' && place.numeral.possessive && place.numeral.ending === 'locative' && (before(place, 1) < 0 || textAt(place, before(place, 1)) === 'күні'),
  },
  {
    name: '<day>.<month>', reason: 'date', examples: ['Келесі кездесу – [14.06], сағат 17:30', 'Сбор [07.09] в парке'],
    blocks: (place) => dayAndMonth.test(textAt(place, place.numeral.first)) && place.numeral.kind === 'count' && place.numeral.last === place.numeral.first + 1 && spanOrNothing(place),
  },
  {
    name: '<day>-<month>', reason: 'date', examples: ['Жиын [15]-наурызда өтті'],
    blocks: ({ document, numeral }) => numeral.reason === 'name' && /^(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/.test(document.tokens[numeral.first]?.suffix ?? ''),
  },
  {
    name: '<year> жылы', reason: 'year', examples: ['[2025] жылы жоба қолға алынды', 'В [2024] году открыт центр', '[2023]–2025 жылдары', 'за 2024–[2025] учебный год'],
    blocks: (place) => isYearLike(place) && (spanAt(place, after(place, 1)) === 'year' || spanAt(place, after(place, 2)) === 'year' || isYearRange(place)),
  },
  {
    name: 'year with an ordinal ending', reason: 'year', examples: ['Рост начался в [2024]-м'],
    blocks: ({ numeral }) => numeral.kind === 'ordinal' && numeral.value >= 1900 && numeral.value <= 2100,
  },
  {
    name: 'bare year', reason: 'year', examples: ['Жоба ([2025]) сәтті аяқталды', 'Итоги: [2024]/2025'],
    blocks: (place) => isYearLike(place) && !countsSomething(place) && findUnit(place, place.numeral.last) === undefined && !isLimited(place) && !place.numeral.possessive && !isListed(place),
  },
  {
    name: 'в <year> <noun in another case>', reason: 'year', examples: ['В [2024] студентам выдали 300 грантов', 'в [2025] молодёжи помогут'],
    blocks: (place) => isYearLike(place) && place.sentence.language === 'ru' && /^(?:в|к|с)$/.test(textAt(place, before(place, 1))) && !isLimited(place) && cannotBeCounted(textAt(place, after(place, 1))),
  },
  {
    name: 'hours.minutes', reason: 'time', examples: ['Жиын сағат [10.30]-да басталады', 'Начало в [18.00]'],
    blocks: (place) => /^\d{1,2}\.\d{2}$/.test(textAt(place, place.numeral.first)) && place.numeral.value < 24 && /^(?:сағат|в|с|до|к|начало|начала)$/.test(textAt(place, before(place, 1))) && spanOrNothing(place),
  },
  {
    name: '<hours.minutes>-дан', reason: 'time', examples: ['Форум [9.30]-дан басталды'],
    blocks: (place) => /^\d{1,2}\.[0-5]\d$/.test(textAt(place, place.numeral.first)) && place.numeral.value < 24 && /^(?:ablative|dative|locative)$/.test(place.numeral.ending) && spanOrNothing(place),
  },
  {
    name: 'сағат <hour>', reason: 'time', examples: ['Таңғы сағат [9]-да жиналды'],
    blocks: (place) => spanAt(place, before(place, 1)) === 'hour' && place.numeral.value <= 24 && wordOf(place, before(place, 1)).ending.case === 'nominative',
  },
  {
    name: 'сағат <hour> <minutes>', reason: 'time', examples: ['Жиын сағат жиырма бір [отызда] басталды', 'сағат он [нөл] бесте'],
    blocks: (place) => place.numeral.value < 60 && isHourBefore(place),
  },
  {
    name: 'түннің <hour> уағы', reason: 'time', examples: ['түннің [1] уағына дейін', '[екі] кештің арасында'],
    blocks: (place) => place.numeral.value <= 12 && (textAt(place, after(place, 1)).startsWith('уағы') || (place.numeral.value === 2 && textAt(place, after(place, 1)) === 'кештің')),
  },
  {
    name: 'в <hour> <minutes>', reason: 'time', examples: ['Начало в [двадцать один] тридцать.', 'Начало в двадцать один [тридцать].'],
    blocks: (place) => isSpokenTime(place),
  },
  {
    name: 'таңғы <hour>', reason: 'time', examples: ['таңғы [9]-дан кешкі 8-ге дейін', 'кешкі [жетіде] басталады'],
    blocks: (place) => timeOfDay.test(textAt(place, before(place, 1))) && place.numeral.value <= 24 && place.numeral.kind === 'count' && !countsSomething(place),
  },
  {
    name: '<ordinal> тоқсан', reason: 'duration', examples: ['биылғы алғашқы [тоқсанда] артты', 'бірінші [тоқсан] қорытындысы'],
    blocks: (place) => textAt(place, place.numeral.first).startsWith('тоқсан') && place.numeral.last === place.numeral.first + 1 && before(place, 1) >= 0 && (wordOf(place, before(place, 1)).numeral?.kind === 'ordinal' || /^(?:алғашқы|өткен|келесі|осы|соңғы|ағымдағы|биылғы|i|ii|iii|iv)$/.test(textAt(place, before(place, 1))) || (place.document.tokens[before(place, 1)]?.suffix ?? '') !== ''),
  },
  {
    name: 'в <hour> часов', reason: 'time', examples: ['Сбор в [10] часов утра'],
    blocks: (place) => place.sentence.language === 'ru' && textAt(place, before(place, 1)) === 'в' && spanAt(place, after(place, 1)) === 'hour' && place.numeral.value <= 24,
  },
  {
    name: 'с <hour> до <hour>', reason: 'time', examples: ['Музей открыт с [9] до 20 часов', 'Касса работает с 9 до [18]', 'Клуб [10]-нан 19-ға дейін жұмыс істейді'],
    blocks: (place) => isOpeningHour(place),
  },
  {
    name: '<hour> утра', reason: 'time', examples: ['до [девяти] утра', 'в [7] вечера'],
    blocks: (place) => ofMorningOrEvening.test(textAt(place, after(place, 1))) && place.numeral.value <= 12,
  },
  {
    name: '<number> <stretch of time>', reason: 'duration', examples: ['Жоба [3] айға созылады', 'Смена длится [15] рабочих дней', 'За последние [два] года', '[Он] күн бойы', '[отызға] жуық жыл еңбек етті', '[10] шақты жыл бұрын'],
    blocks: (place) => ['minute', 'hour', 'day', 'week', 'month', 'year', 'season', 'quarter', 'half'].includes(spanBehind(place) ?? ''),
  },
  {
    name: '<number> жеті', reason: 'duration', examples: ['[Екі] жеті үйде отырды', 'Бір [жетіден] асқан'],
    blocks: (place) => isWeeks(place),
  },
  {
    name: '<ordinal> жарты', reason: 'duration', examples: ['осы жылдың 1-ші [жартысында] дайын болады', 'екінші [жартыда] гол соқты'],
    blocks: (place) => place.numeral.kind === 'part' && isOrdinalAt(place, before(place, 1)),
  },
  {
    name: '<number>-<stretch of time>', reason: 'duration', examples: ['Лагерь [10]-дневный', '[3]-күндік жиын'],
    blocks: ({ document, numeral }) => numeral.kind === 'odd' && /^(?:дне|недел|месяч|час|минут|күн|апта|ай|сағат|жыл)/.test(document.tokens[numeral.first]?.suffix ?? ''),
  },
]

/** Digits and hyphens joined to the number: "2025-04-12". */
function chainAround({ document, numeral }: Place): string {
  const first = document.tokens[numeral.first]
  return first ? document.shadow.text.slice(Math.max(0, first.start - 8), first.start + 14).match(/\d[\d-]{5,}/)?.[0] ?? '' : ''
}

/** "наурыздың 15-інде", "наурыздың бесі мен он төрті": the month just before, or another day between. */
function isDayOfMonth(place: Place): boolean {
  const isMonth = (distance: number): boolean => {
    const index = before(place, distance)
    return monthAt(place, index) !== undefined && wordOf(place, index).ending.case === 'genitive'
  }
  return isMonth(1) || (textAt(place, before(place, 1)) === 'айының' && monthAt(place, before(place, 2)) !== undefined) || (/^(?:мен|бен|пен|және)$/.test(textAt(place, before(place, 1))) && (isMonth(3) || isMonth(4)))
}

const isOrdinalAt = (place: Place, index: number): boolean =>
  index >= 0 && (wordOf(place, index).numeral?.kind === 'ordinal' || /^(?:[ыі]?нш[ыі]|ш[ыі])$/.test(place.document.tokens[index]?.suffix ?? ''))

/** "екі жеті": seven is also the word for week, where a unit that cannot join it stands before. */
function isWeeks(place: Place): boolean {
  const { kind, value } = place.numeral
  if (place.sentence.language !== 'kk' || value > 9 || (kind !== 'count' && kind !== 'pronoun')) return false
  const isWeek = (index: number): boolean => index >= 0 && wordOf(place, index).lemmas.includes('жеті')
  const previous = before(place, 1)
  const counted = previous >= 0 && (place.document.tokens[previous]?.kind === 'digits' || /^(?:unit|pronoun)$/.test(wordOf(place, previous).numeral?.kind ?? ''))
  return isWeek(after(place, 1)) || (isWeek(place.numeral.first) && counted)
}

/** "екеуі желтоқсанда", "двое в мае": so many of them, no day of a month. */
function isCollective({ document, numeral }: Place): boolean {
  return document.words[numeral.first]?.numeral?.kind === 'collective'
}

/** "7–9 апреля", "3 и 4 мая", "7, 8 и 9 апреля". */
function daysBeforeMonth(place: Place): boolean {
  for (let distance = 1; distance <= 6; distance += 1) {
    const index = after(place, distance)
    if (index < 0) return false
    if (monthAt(place, index) !== undefined) return distance > 1
    const token = place.document.tokens[index]
    const joins = token?.text === '-' || token?.text === ',' || token?.text === 'и' || token?.text === 'және' || token?.text === 'мен'
    if (!joins && !(token?.kind === 'digits' && isDay(Number(token.text)))) return false
  }
  return false
}

function isYearRange({ numeral }: Place): boolean {
  return numeral.high !== undefined && numeral.high >= 1900 && numeral.high <= 2100 && numeral.high - numeral.value < 100
}

function countsSomething(place: Place): boolean {
  const index = after(place, 1)
  if (index < 0) return false
  const { noun, unit, time } = wordOf(place, index)
  return (noun !== undefined || unit !== undefined) && time === undefined
}

/** Behind a number in the nominative stand genitives: "студентов", "книг"; no dative or instrumental, no accusative in -жь. */
function cannotBeCounted(form: string): boolean {
  return form.length > 4 && /(?:ам|ям|ами|ями|ах|ях|[её]жи|ёжь|ежь)$/.test(form)
}

/** "Қарағанды – 2590, Шымкент – 1921, Алматы – 1836": one of a list of counts behind dashes. */
function isListed(place: Place): boolean {
  if (textAt(place, before(place, 1)) !== '-' || place.document.tokens[before(place, 2)]?.kind !== 'word') return false
  const isItem = (index: number): boolean => place.document.tokens[index]?.kind === 'digits' && textAt(place, index - 1) === '-' && place.document.tokens[index - 2]?.kind === 'word' && !/^(?:19|20)\d\d$/.test(textAt(place, index))
  return [4, 5, 6].some((distance) => isItem(after(place, distance)) || isItem(before(place, distance)))
}

/** "2000-нан астам", "около 2000": a limited number is a count, no year. */
function isLimited(place: Place): boolean {
  const behind = findQualifierAfter(place, place.numeral.last, place.numeral.ending)
  const ahead = findQualifierBefore(place)
  return (behind !== undefined && behind.qualifier !== 'at_most') || (ahead !== undefined && ahead.qualifier !== 'at_most')
}

/** "сағат 10.30-да", "в 18.00": no counted thing behind. */
function spanOrNothing(place: Place): boolean {
  const { unit, noun } = wordOf(place, after(place, 1))
  return unit === undefined && noun === undefined
}

/** "сағат жиырма бір [отызда]": an hour in words stands between the word for hour and the minutes. */
function isHourBefore(place: Place): boolean {
  if (!place.numeral.spelled || place.sentence.language !== 'kk' || countsSomething(place)) return false
  for (let distance = 1; distance <= 3; distance += 1) {
    const index = before(place, distance)
    if (spanAt(place, index) === 'hour' && distance > 1) return textAt(place, index) === 'сағат'
    if (wordOf(place, index).numeral === undefined) return false
  }
  return false
}

/** "в двадцать один тридцать": two numbers in words behind "в", the first an hour, the second minutes, nothing counted. */
function isSpokenTime(place: Place): boolean {
  if (!place.numeral.spelled || place.sentence.language !== 'ru' || place.numeral.kind !== 'count' || place.numeral.value >= 60) return false
  const wordsOf = (index: number): boolean => index >= 0 && /^(?:ten|teen|unit|pronoun)$/.test(wordOf(place, index).numeral?.kind ?? '')
  const opens = textAt(place, before(place, 1)) === 'в' && place.numeral.value < 24
  const second = after(place, 1)
  if (opens) return wordsOf(second) && wordOf(place, second).numeral?.kind !== 'unit' && /^[.,]?$/.test(textAt(place, second + 1))
  const hour = [2, 3].find((distance) => textAt(place, before(place, distance)) === 'в')
  return hour !== undefined && Array.from({ length: hour - 1 }, (_, step) => before(place, step + 1)).every(wordsOf) && /^[.,]?$/.test(textAt(place, second))
}

/** The word for time behind the number, one adjective between allowed: "15 рабочих дней", "3 жыл". */
function spanBehind(place: Place): string | undefined {
  const limit = findQualifierAfter(place, place.numeral.last, place.numeral.ending)
  const next = limit === undefined ? after(place, 1) : after(place, limit.last - place.numeral.last + 1)
  const direct = ofIndex.test(textAt(place, next + 1)) ? undefined : spanAt(place, next)
  if (direct !== undefined) return isCompoundHour(place, next) ? undefined : direct
  if (next < 0 || !ofDays.test(textAt(place, next))) return undefined
  const second = next + 1 < place.sentence.last ? next + 1 : -1
  return isCompoundHour(place, second) ? undefined : spanAt(place, second)
}

/** "5 классных часов" are lessons, no time. */
function isCompoundHour(place: Place, index: number): boolean {
  return ofLessons.test(textAt(place, index - 1)) || (wordOf(place, index).time?.month !== undefined)
}

const openAt = formPattern(/^(?:откры[тв]|работа[ею]т$|принима[ею]т$|часов$|ашы[қл]|істейді|қабылда)/)

const isHour = (value: number): boolean => value <= 24 && Number.isInteger(value)

/** "открыт с 9 до 20 часов", "9-дан 18-ге дейін жұмыс істейді": both ends are hours of the day, nothing counted, and it is open or works. */
function isOpeningHour(place: Place): boolean {
  const { numeral, sentence, document } = place
  if (numeral.kind !== 'count' || !isHour(numeral.value) || (numeral.high !== undefined && !isHour(numeral.high))) return false
  if (sentence.language === 'kk') return numeral.high !== undefined && numeral.rule.startsWith('<number>-дан') && [2, 3].some((distance) => openAt.test(textAt(place, after(place, distance)))) && !countsSomething(place)
  const opens = /^(?:с|со)$/.test(textAt(place, before(place, 1))) && textAt(place, after(place, 1)) === 'до'
  const closes = textAt(place, before(place, 1)) === 'до' && /^(?:с|со)$/.test(textAt(place, before(place, 3)))
  const other = document.tokens[opens ? numeral.last + 1 : numeral.first - 2]
  if ((!opens && !closes) || other?.kind !== 'digits' || !isHour(Number(other.text)) || (closes && countsSomething(place))) return false
  const from = opens ? numeral.first - 1 : numeral.first - 3
  return openAt.test(textAt(place, from - 1)) || [3, 1].some((distance) => textAt(place, after(place, distance)) === 'часов')
}
