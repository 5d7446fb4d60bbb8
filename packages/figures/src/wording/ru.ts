// Russian wording.

import { findProgramme, indicatorOf, unitSymbols } from '@jastar/catalogue'
import type { Claim, IndicatorCode, Names, Observation, ProgrammeKind } from '@jastar/catalogue'
import type { Figure } from '../figure.ts'
import { cite } from './citation.ts'
import type { CitationWords } from './citation.ts'
import { ruMonths, ruPhrases, ruProgrammeWords, ruUnits } from './data/ru-phrases.ts'
import type { RuPhrase } from './data/ru-phrases.ts'
import { partsOf, textOf } from './figure-parts.ts'
import type { Typography } from './figure-parts.ts'
import { dottedDay, partsOfDay, sayPeriod } from './period-words.ts'
import type { PeriodWords } from './period-words.ts'
import { inRussianPlace, nounAfter } from './ru-cases.ts'
import type { Gender, RuNoun } from './ru-cases.ts'
import { ruChange, ruGender, ruLevel, ruNumber } from './ru-figure.ts'
import { summarise } from './summary.ts'
import type { SummaryWords } from './summary.ts'
import type { FindingItem, SentenceContext, Wording } from './wording.ts'

const typography: Typography = {
  formatNumber: ruNumber,
  scaleSigns: { million: 'млн', billion: 'млрд', trillion: 'трлн' },
  unitSign: ({ value, unitMeasure }) => (unitMeasure === 'x' ? nounAfter(value, ruUnits.x) : unitSymbols[unitMeasure].ru),
}

const monthIn = (number: number): string => ruMonths.prepositional[number - 1] ?? ''
const monthOf = (number: number): string => ruMonths.genitive[number - 1] ?? ''
const month = (number: number): string => ruMonths.nominative[number - 1] ?? ''

const periodInSentence: PeriodWords = {
  year: (year) => `в ${year} году`,
  years: (first, last) => `в ${first}–${last} годах`,
  month: (year, number) => `в ${monthIn(number)} ${year} года`,
  months: (year, first, last) => `в ${monthIn(first)}–${monthIn(last)} ${year} года`,
  across: (firstYear, first, lastYear, last) => `с ${monthOf(first)} ${firstYear} года по ${month(last)} ${lastYear} года`,
  unknown: 'год не указан',
}
const periodAsLabel: PeriodWords = {
  year: (year) => year,
  years: (first, last) => `${first}–${last}`,
  month: (year, number) => `${month(number)} ${year}`,
  months: (year, first, last) => `${month(first)}–${month(last)} ${year}`,
  across: (firstYear, first, lastYear, last) => `${month(first)} ${firstYear} – ${month(last)} ${lastYear}`,
  unknown: 'год не указан',
}

const figureNoun: RuNoun = { one: 'показатель', few: 'показателя', many: 'показателей', gender: 'm' }
const summaryWords: SummaryWords = {
  none: 'Данных нет.',
  count: (count) => `${count} ${nounAfter(count, figureNoun)}`,
  highest: 'Наибольший', lowest: 'Наименьший', mixedUnits: 'Единицы разные',
  told: { open: (count) => `Названа только нижняя граница: ${count}`, ceiling: (count) => `Названа только верхняя граница: ${count}`, about: (count) => `Примерно: ${count}` },
}
const citationWords: CitationWords = {
  quotes: ['«', '»'], noPublisher: 'издатель не указан', figure: 'Показатель',
  accessed: (day) => `дата обращения: ${day}`, dataVersion: (version) => `версия данных ${version}`,
}

/** Phrases of indicators that have a thing to count; a share and `other` have only their words. */
const phraseOf = (indicator: IndicatorCode): RuPhrase | null => (indicator === 'share' || indicator === 'other' ? null : ruPhrases[indicator])

const changeNoun = ({ value }: Figure): string => (value < 0 ? 'снижение' : 'рост')

function spokenFigure(figure: Figure, { indicator, noun }: { readonly indicator?: IndicatorCode; readonly noun?: string } = {}): string {
  if (figure.measure === 'change') return `${changeNoun(figure)} ${ruChange(figure)}`
  const phrase = indicator === undefined ? null : phraseOf(indicator)
  if (noun !== undefined) return `${ruLevel(figure, null)} ${noun}`
  return ruLevel(figure, phrase)
}

/** "Год рабочих профессий" is inflected: "в рамках Года рабочих профессий"; any other name stands quoted. */
const quoted = (name: string, words: string): string => (name.startsWith('Год ') ? `в рамках ${name.replace(/^Год/, 'Года')}` : `${words} «${name}»`)
/** In a title the quoted name is enough; a sentence says what it is: "в рамках акции «Таза Қазақстан»". */
const programmeInTitle = (names: Names, kind: ProgrammeKind | null | undefined): string => quoted(names.ru, ruProgrammeWords[kind === 'organisation' ? kind : 'year'])
const programmeIn = (names: Names, kind: ProgrammeKind | null | undefined): string => quoted(names.ru, ruProgrammeWords[kind ?? 'year'])

function dateText(date: string | null, form: 'short' | 'long' = 'short'): string {
  if (date === null) return 'дата не указана'
  const { year, month: number, day } = partsOfDay(date)
  return form === 'short' ? dottedDay(date) : `${day} ${monthOf(number)} ${year} года`
}

/** A name that Russian would inflect stands in quotation marks behind a word that is inflected instead. */
function leadOf({ publisherName, date }: SentenceContext): string {
  if (publisherName === null) return date === null ? 'По данным текста без даты и издателя' : `По данным текста от ${dateText(date)}`
  const name = /^[\p{Script=Latin}\d]/u.test(publisherName) ? publisherName : `источника «${publisherName}»`
  return `По данным ${name} (${dateText(date)})`
}

/** What grew or was so large, and its gender. */
function subjectOf({ indicator, countedThing }: Observation): RuPhrase['total'] {
  return phraseOf(indicator)?.total ?? { text: `показатель «${countedThing}»`, gender: 'm' }
}

const grew: Readonly<Record<Gender, string>> = { m: 'вырос', f: 'выросла', n: 'выросло' }
const shrank: Readonly<Record<Gender, string>> = { m: 'снизился', f: 'снизилась', n: 'снизилось' }

function predicateOf(observation: Observation): string {
  const isPlanned = observation.claim === 'planned'
  const subject = subjectOf(observation)
  if (observation.measure === 'change') {
    const done = (observation.value < 0 ? shrank : grew)[subject.gender]
    const will = observation.value < 0 ? 'по плану снизится' : 'по плану вырастет'
    return `${subject.text} ${isPlanned ? will : done} ${ruChange(observation)}`
  }
  const phrase = phraseOf(observation.indicator)
  if (!phrase) return `${subject.text} ${isPlanned ? 'по плану составит' : 'составил'} ${ruLevel(observation, null)}`
  if (isPlanned) return `${phrase.planned} ${ruLevel(observation, phrase, 'genitive')}`
  return `${phrase.achieved[ruGender(observation, phrase)]} ${ruLevel(observation, phrase)}`
}

function sentenceFor(observation: Observation, context: SentenceContext): string {
  const known = observation.timePeriod !== null
  const parts = [
    known ? sayPeriod(observation.timePeriod, periodInSentence) : '',
    context.areaNames === null ? '' : inRussianPlace(context.areaNames.ru),
    context.programmeNames === null ? '' : programmeIn(context.programmeNames, context.programmeKind ?? findProgramme(observation.programme ?? '')?.kind),
    predicateOf(observation),
  ].filter((part) => part !== '')
  return `${leadOf(context)}, ${parts.join(' ')}${known ? '' : ' (год не указан)'}.`
}

/** In digits, as the chart beside it shows the number: "300 000", "200 тонн". */
const inDigits = (figure: Figure): string =>
  figure.unitMeasure === '1' ? ruNumber(figure.value) : ruLevel({ ...figure, qualifier: 'exact' }, null, 'genitive')

function meaningOf(figure: Figure): string {
  const unsaid = figure.unitMeasure === '1' ? 'точное число не названо' : 'точная величина не названа'
  if (figure.measure === 'change') return `${changeNoun(figure)} ${ruChange(figure)}, исходный уровень не назван`
  switch (figure.qualifier) {
    case 'more_than': return `больше ${inDigits(figure)}, ${unsaid}`
    case 'less_than': return `меньше ${inDigits(figure)}, ${unsaid}`
    case 'at_least': return `не менее ${inDigits(figure)}, верхняя граница не названа`
    case 'at_most': return `не более ${inDigits(figure)}, ${unsaid}`
    case 'about': return `${ruLevel(figure, null)}, ${unsaid}`
    case 'range': return `${ruLevel(figure, null)}, ${unsaid}`
    default: return `в тексте названо точно: ${ruLevel(figure, null)}`
  }
}

function meaningText(figure: Figure, claim?: Claim): string {
  return claim === 'planned' ? `${meaningOf(figure)}; это план, а не результат` : meaningOf(figure)
}

function placeOf(item: FindingItem): string {
  if (item.by === 'programme') return item.names === null ? 'вне программ' : programmeInTitle(item.names, item.kind)
  if (item.by === 'referenceArea') return inRussianPlace(item.names.ru)
  return item.year === 'unknown' ? 'без указания года' : `в ${item.year} году`
}

const finding: Wording['finding'] = (items, { indicator, claim, lead }) => {
  const [first, second] = items
  const before = lead === '' ? '' : `${lead}: `
  if (!first) return `${before}${indicatorOf(indicator).names.ru.toLowerCase()} не названы`
  const plan = claim === 'planned' ? ' (план)' : ''
  const said = [`${spokenFigure(first.figure, { indicator })} ${placeOf(first)}`, ...(second ? [`${spokenFigure(second.figure)} ${placeOf(second)}`] : [])]
  return `${before}${said.join(', ')}${plan}`
}

const figureText = (figure: Figure): string => textOf(partsOf(figure, typography))

export const ru: Wording = {
  formatNumber: ruNumber,
  figureParts: (figure) => partsOf(figure, typography),
  figureText,
  spokenFigure,
  periodText: (timePeriod, basis) => `${sayPeriod(timePeriod, periodInSentence)}${timePeriod !== null && basis === 'publication' ? ' (год публикации)' : ''}`,
  periodLabel: (timePeriod) => sayPeriod(timePeriod, periodAsLabel),
  meaningText,
  sentenceFor,
  citationFor: (observation, context, form) => cite(figureText(observation), context, form, citationWords, dateText),
  dateText,
  summaryOf: (figures, opening) => summarise(figures, figureText, summaryWords, opening),
  finding,
}
