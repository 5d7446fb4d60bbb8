// Kazakh wording.

import { findProgramme, indicatorOf, unitSymbols } from '@jastar/catalogue'
import type { Claim, IndicatorCode, Names, Observation, ProgrammeKind } from '@jastar/catalogue'
import type { Figure } from '../figure.ts'
import { cite } from './citation.ts'
import type { CitationWords } from './citation.ts'
import { kkMonths, kkPhrases, kkProgrammeWords } from './data/kk-phrases.ts'
import type { KkPhrase } from './data/kk-phrases.ts'
import { partsOf, textOf } from './figure-parts.ts'
import type { Typography } from './figure-parts.ts'
import { kkChange, kkLevel, kkNumber, kkSize, kkRange } from './kk-figure.ts'
import { endingAfterDigits, inKazakhCase } from './kk-suffixes.ts'
import { dottedDay, partsOfDay, sayPeriod } from './period-words.ts'
import type { PeriodWords } from './period-words.ts'
import { summarise } from './summary.ts'
import type { SummaryWords } from './summary.ts'
import type { FindingItem, SentenceContext, Wording } from './wording.ts'

const typography: Typography = {
  formatNumber: kkNumber,
  scaleSigns: { million: 'млн', billion: 'млрд', trillion: 'трлн' },
  unitSign: ({ unitMeasure }) => unitSymbols[unitMeasure].kk,
}

const month = (number: number): string => kkMonths[number - 1] ?? ''
const monthIn = (number: number): string => inKazakhCase(month(number), 'locative')

const periodInSentence: PeriodWords = {
  year: (year) => `${year} жылы`,
  years: (first, last) => `${first}–${last} жылдары`,
  month: (year, number) => `${year} жылғы ${monthIn(number)}`,
  months: (year, first, last) => `${year} жылғы ${month(first)}–${monthIn(last)}`,
  across: (firstYear, first, lastYear, last) => `${firstYear} жылғы ${month(first)} – ${lastYear} жылғы ${month(last)} аралығында`,
  unknown: 'жылы белгісіз',
}
const periodAsLabel: PeriodWords = {
  year: (year) => year,
  years: (first, last) => `${first}–${last}`,
  month: (year, number) => `${month(number)} ${year}`,
  months: (year, first, last) => `${month(first)}–${month(last)} ${year}`,
  across: (firstYear, first, lastYear, last) => `${month(first)} ${firstYear} – ${month(last)} ${lastYear}`,
  unknown: 'жылы белгісіз',
}

const summaryWords: SummaryWords = {
  none: 'Дерек жоқ.',
  count: (count) => `${count} дерек`,
  highest: 'Ең үлкені', lowest: 'Ең кішісі', mixedUnits: 'Өлшем бірліктері әртүрлі',
  told: { open: (count) => `Төменгі шегі ғана айтылғаны: ${count}`, ceiling: (count) => `Жоғарғы шегі ғана айтылғаны: ${count}`, about: (count) => `Шамамен айтылғаны: ${count}` },
}
const citationWords: CitationWords = {
  quotes: ['«', '»'], noPublisher: 'баспагері көрсетілмеген', figure: 'Дерек',
  accessed: (day) => `қаралған күні: ${day}`, dataVersion: (version) => `деректердің ${version}-нұсқасы`,
}

/** Phrases of indicators that have a thing to count; a share and `other` have only their words. */
const phraseOf = (indicator: IndicatorCode): KkPhrase | null => (indicator === 'share' || indicator === 'other' ? null : kkPhrases[indicator])

function spokenFigure(figure: Figure, { indicator, noun }: { readonly indicator?: IndicatorCode; readonly noun?: string } = {}): string {
  if (figure.measure === 'change') return kkChange(figure, 'өсу', 'азаю')
  const thing = noun ?? (indicator === undefined ? '' : phraseOf(indicator)?.noun ?? '')
  return `${kkLevel(figure)} ${thing}`.trim()
}

/** In a title the quoted name is enough; a sentence says what it is: "«Таза Қазақстан» акциясы аясында". */
const programmeInTitle = (names: Names, kind: ProgrammeKind | null | undefined): string => `«${names.kk}» ${kkProgrammeWords[kind === 'organisation' ? kind : 'year']}`
const programmeIn = (names: Names, kind: ProgrammeKind | null | undefined): string => `«${names.kk}» ${kkProgrammeWords[kind ?? 'year']}`
const placeIn = (names: Names): string => inKazakhCase(names.kk, 'locative')

function dateText(date: string | null, form: 'short' | 'long' = 'short'): string {
  if (date === null) return 'күні белгісіз'
  const { year, month: number, day } = partsOfDay(date)
  return form === 'short' ? dottedDay(date) : `${year} жылғы ${day} ${month(number)}`
}

function leadOf({ publisherName, date }: SentenceContext): string {
  if (publisherName === null) return date === null ? 'Күні мен баспагері көрсетілмеген мәтін бойынша' : `${dateText(date)} күнгі мәтін бойынша`
  const name = /^[\p{Script=Latin}\d]/u.test(publisherName) ? publisherName : `«${publisherName}»`
  return `${name} мәліметінше (${dateText(date)})`
}

/** The thing a share is of, in its own words; a foreign text's words stand in quotation marks. */
function subjectOf(observation: Observation, { countedThingLanguage }: SentenceContext): string {
  const phrase = phraseOf(observation.indicator)
  if (phrase) return phrase.total
  const thing = countedThingLanguage === 'kk' ? observation.countedThing : `«${observation.countedThing}»`
  return observation.indicator !== 'share' || /үлесі»?$/.test(thing) ? thing : `${thing} үлесі`
}

function predicateOf(observation: Observation, context: SentenceContext): string {
  const isPlanned = observation.claim === 'planned'
  if (observation.measure === 'change') {
    const change = isPlanned ? kkChange(observation, 'артады деп жоспарланған', 'азаяды деп жоспарланған') : kkChange(observation, 'артты', 'азайды')
    return `${subjectOf(observation, context)} ${change}`
  }
  const phrase = phraseOf(observation.indicator)
  if (!phrase) return `${subjectOf(observation, context)} – ${kkLevel(observation)}${isPlanned ? ' (жоспар)' : ''}`
  const noun = context.countedThingLanguage === 'kk' && observation.unitMeasure === '1' ? observation.countedThing : phrase.noun
  return `${spokenFigure(observation, { noun })} ${isPlanned ? phrase.planned : phrase.achieved}`
}

function sentenceFor(observation: Observation, context: SentenceContext): string {
  const known = observation.timePeriod !== null
  const parts = [
    known ? sayPeriod(observation.timePeriod, periodInSentence) : '',
    context.areaNames === null ? '' : placeIn(context.areaNames),
    context.programmeNames === null ? '' : programmeIn(context.programmeNames, context.programmeKind ?? findProgramme(observation.programme ?? '')?.kind),
    predicateOf(observation, context),
  ].filter((part) => part !== '')
  return `${leadOf(context)}, ${parts.join(' ')}${known ? '' : ' (жылы белгісіз)'}.`
}

/** In digits, as the chart beside it shows the number: "300 000-нан". */
const inDigits = (figure: Figure): string =>
  figure.unitMeasure === '1' ? kkNumber(figure.value) + endingAfterDigits(figure.value, 'ablative') : kkSize(figure.value, figure, 'ablative')

function meaningOf(figure: Figure): string {
  const { value, qualifier, unitMeasure, measure } = figure
  const unsaid = unitMeasure === '1' ? 'нақты саны айтылмаған' : 'нақты шамасы айтылмаған'
  if (measure === 'change') return `${kkChange(figure, 'артқан', 'азайған')}, бастапқы деңгейі айтылмаған`
  switch (qualifier) {
    case 'more_than': return `${inDigits(figure)} көп, ${unsaid}`
    case 'less_than': return `${inDigits(figure)} аз, ${unsaid}`
    case 'at_least': return `${kkLevel(figure)}, жоғарғы шегі айтылмаған`
    case 'at_most': return `${kkLevel(figure)}, ${unsaid}`
    case 'about': return `${kkLevel(figure)}, ${unsaid}`
    case 'range': return `${kkRange(figure)} аралығында, ${unsaid}`
    default: return `мәтінде нақты айтылған: ${kkSize(value, figure)}`
  }
}

function meaningText(figure: Figure, claim?: Claim): string {
  return claim === 'planned' ? `${meaningOf(figure)}; бұл – жоспар, нәтиже емес` : meaningOf(figure)
}

function placeOf(item: FindingItem): string {
  if (item.by === 'programme') return item.names === null ? 'бағдарламасыз' : programmeInTitle(item.names, item.kind)
  if (item.by === 'referenceArea') return placeIn(item.names)
  return item.year === 'unknown' ? 'жылы белгісіз мәтінде' : `${item.year} жылы`
}

const finding: Wording['finding'] = (items, { indicator, claim, lead }) => {
  const phrase = phraseOf(indicator)
  const said = items.slice(0, 2)
  const isChange = said.some(({ figure }) => figure.measure === 'change')
  const tail = phrase && !isChange ? ` ${phrase.noun} ${claim === 'planned' ? phrase.planned : phrase.achieved}` : ''
  const text = said.map((item) => `${placeOf(item)} ${spokenFigure(item.figure)}`).join(', ') + tail
  if (said.length === 0) return `${lead === '' ? '' : `${lead}: `}${indicatorOf(indicator).names.kk.toLowerCase()} айтылмаған`
  return lead === '' ? text : `${lead}: ${text}`
}

const figureText = (figure: Figure): string => textOf(partsOf(figure, typography))

export const kk: Wording = {
  formatNumber: kkNumber,
  figureParts: (figure) => partsOf(figure, typography),
  figureText,
  spokenFigure,
  periodText: (timePeriod, basis) => `${sayPeriod(timePeriod, periodInSentence)}${timePeriod !== null && basis === 'publication' ? ' (мәтін жарияланған жыл)' : ''}`,
  periodLabel: (timePeriod) => sayPeriod(timePeriod, periodAsLabel),
  meaningText,
  sentenceFor,
  citationFor: (observation, context, form) => cite(figureText(observation), context, form, citationWords, dateText),
  dateText,
  summaryOf: (figures, opening) => summarise(figures, figureText, summaryWords, opening),
  finding,
}
