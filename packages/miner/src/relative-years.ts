// Years told by their distance from the source's: «былтыр», «в позапрошлом году», «годом ранее», «два года назад», «с начала года», «за последние три года».

import { wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import type { Numeral } from './numeral.ts'
import { pad, relative, sourceDate, spanAt } from './named-period.ts'
import type { NamedPeriod } from './named-period.ts'

const textAt = (document: Document, index: number): string => document.tokens[index]?.text ?? ''

/** "былтыр", "өткен жылы", "в прошлом году", "былтырғы жылы", "годом ранее", "год назад". */
export function relativeAt(document: Document, sentence: Sentence, index: number): NamedPeriod | undefined {
  const { time, form } = wordAt(document, index)
  if (time !== undefined && /^(?:годом|год|жыл)$/.test(form) && /^(?:ранее|раньше|бұрын|назад)$/.test(textAt(document, index + 1))) return { ...relative(document, index, index + 2, -1, 'a year ago'), beforeTold: 1 }
  if (time?.relativeYear === undefined) return undefined
  const between = /^(?:учебн|календарн|финансов|бюджетн|оқу|қаржы|күнтізбелік)/.test(textAt(document, index + 1))
  const year = between ? index + 2 : index + 1
  if (spanAt(document, sentence, year) === 'year') {
    if (isOtherYear(document, sentence, index)) return undefined
    if (endsBefore(document, index, year)) return relative(document, index, year + 1, 0, 'to the end of the year')
    const previous = /^(?:предыдущ|алдыңғы)/.test(form)
    const named = relative(document, index, year + 1, offsetOf(document, time.relativeYear, /^(?:учебн|оқу)/.test(textAt(document, index + 1))), '<relative> year')
    return previous ? { ...named, beforeTold: 1 } : named
  }
  const away = awayAt(document, sentence, index, time.relativeYear)
  if (away) return away
  if (time.alone === true) return relative(document, index, index + 1, time.relativeYear, 'this or last year')
  return isElliptic(document, index) ? relative(document, index, index + 1, time.relativeYear, '<relative> (year)') : undefined
}

/** "алдағы айда", "на прошлой неделе": this year's, but for a month across its turn. */
function awayAt(document: Document, sentence: Sentence, index: number, direction: number): NamedPeriod | undefined {
  const span = spanAt(document, sentence, index + 1)
  if (span !== 'month' && span !== 'week') return undefined
  const month = sourceDate(document)?.month
  const turns = span === 'month' && ((direction === -1 && month === 1) || (direction === 1 && month === 12))
  return relative(document, index, index + 2, turns ? direction : 0, 'a month or week away')
}

/** "келесі жылға дейін", "до следующего года": this year still. */
function endsBefore(document: Document, index: number, year: number): boolean {
  const next = /^(?:келесі|следующего)$/.test(textAt(document, index))
  return next && (textAt(document, index - 1) === 'до' || (wordAt(document, year).ending.case === 'dative' && textAt(document, year + 1) === 'дейін'))
}

/** The last school year ended in the source's own year where the source is of its autumn. */
function offsetOf(document: Document, offset: number, ofSchool: boolean): number {
  const date = sourceDate(document)
  return ofSchool && offset === -1 && date !== null && date.month >= 7 ? 0 : offset
}

/** "осы жылдар ішінде", "алдағы жылдары", "в прошлые годы": no one year. */
function isOtherYear(document: Document, sentence: Sentence, index: number): boolean {
  const next = textAt(document, index + 1)
  if (sentence.language === 'kk') return next.startsWith('жылдар')
  return /^(?:годы|годов|годах|лет|годам|годами)$/.test(next)
}

/** "в прошлом году – 33, в нынешнем – уже 18", "в нынешнем заложено 204". */
function isElliptic(document: Document, index: number): boolean {
  const next = document.tokens[index + 1]
  return /^(?:прошлом|нынешнем|текущем|минувшем|позапрошлом|предыдущем)$/.test(textAt(document, index)) && textAt(document, index - 1) === 'в' && (next === undefined || next.kind === 'break' || next.kind === 'digits' || /^[-.,;)]$/.test(next.text) || /(?:ано|ено|ято|ыто)$/.test(next.text))
}

/** "два года назад", "двумя годами ранее", "үш жыл бұрын": so many years before. */
export function agoAt(document: Document, sentence: Sentence, numeral: Numeral): NamedPeriod | undefined {
  const { value, last, first } = numeral
  if (spanAt(document, sentence, last) !== 'year' || value < 1 || value > 30 || !Number.isInteger(value)) return undefined
  const next = textAt(document, last + 1)
  if (!/^(?:назад|ранее|раньше|бұрын|бұрынғы)$/.test(next)) return undefined
  const named = relative(document, first, last + 2, -value, 'a year ago')
  return /^(?:ранее|раньше)$/.test(next) ? { ...named, beforeTold: value } : named
}

/** "с начала года", "жыл басынан бері": from January to the source's month. "до конца года": this year. */
export function sinceStart(document: Document, sentence: Sentence, index: number): NamedPeriod | undefined {
  const { time, form } = wordAt(document, index)
  if (time?.part !== 'since' && time?.part !== 'end') return undefined
  const years = [index - 1, index + 1, index + 2].filter((place) => place >= sentence.first && spanAt(document, sentence, place) === 'year')
  if (years.length === 0 || (time.part === 'since' && !/^(?:начала|басынан)/.test(form))) return undefined
  if (document.tokens[index - 2]?.kind === 'digits' && sentence.language === 'kk') return undefined
  if (spanAt(document, sentence, index + 2) === 'year' && (wordAt(document, index + 1).time?.relativeYear ?? 0) !== 0) return undefined
  if (/^(?:учебн|оқу)/.test(textAt(document, index + 1)) || document.tokens[index + 1]?.kind === 'digits') return undefined
  const date = sourceDate(document)
  const first = Math.min(index, ...years)
  const last = Math.max(index, ...years) + 1
  const base = relative(document, first, last, 0, time.part === 'since' ? 'since the start of the year' : 'to the end of the year')
  return date && time.part === 'since' ? { ...base, timePeriod: `${date.year}-01/${date.year}-${pad(date.month)}` } : base
}

/** "за последние три года", "за два года", "соңғы үш жылда": the years up to the source's. */
export function yearsBack(document: Document, sentence: Sentence, numeral: Numeral): NamedPeriod | undefined {
  const date = sourceDate(document)
  if (spanAt(document, sentence, numeral.last) !== 'year' || numeral.kind === 'ordinal' || numeral.value < 2 || numeral.value > 20 || !Number.isInteger(numeral.value) || date === null) return undefined
  const before = textAt(document, numeral.first - 1)
  if (/^(?:ближайшие|ближайших|следующие|предстоящие|алдағы|келесі|таяу)$/.test(before)) {
    const year = date.year + numeral.value - 1
    return { ...relative(document, numeral.first, numeral.last + 1, numeral.value - 1, 'the next <number> years'), timePeriod: `${date.year}/${year}` }
  }
  const last = wordAt(document, numeral.first - 1).time?.part === 'last' || (/^(?:эти|прошедшие|минувшие)$/.test(before) && textAt(document, numeral.first - 2) === 'за')
  const during = sentence.language === 'ru' ? before === 'за' : wordAt(document, numeral.last).ending.case === 'locative' || textAt(document, numeral.last + 1) === 'ішінде'
  if (!last && !during) return undefined
  return { ...relative(document, numeral.first, numeral.last + 1, 0, 'the last <number> years'), timePeriod: `${date.year - numeral.value + 1}/${date.year}` }
}
