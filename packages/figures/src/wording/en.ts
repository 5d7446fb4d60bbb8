// English wording.

import { findProgramme, indicatorOf, unitSymbols } from '@jastar/catalogue'
import type { Claim, IndicatorCode, Names, Observation, ProgrammeKind } from '@jastar/catalogue'
import type { Figure } from '../figure.ts'
import { cite } from './citation.ts'
import type { CitationWords } from './citation.ts'
import { enMonths, enPhrases, enProgrammeWords } from './data/en-phrases.ts'
import type { EnPhrase } from './data/en-phrases.ts'
import { enChange, enLevel, enNumber, enSize, isSingular } from './en-figure.ts'
import { partsOf, textOf } from './figure-parts.ts'
import type { Typography } from './figure-parts.ts'
import { partsOfDay, sayPeriod } from './period-words.ts'
import type { PeriodWords } from './period-words.ts'
import { summarise } from './summary.ts'
import type { SummaryWords } from './summary.ts'
import type { FigureParts, FindingItem, SentenceContext, Wording } from './wording.ts'

const typography: Typography = {
  formatNumber: enNumber,
  scaleSigns: { million: 'm', billion: 'bn', trillion: 'tn' },
  unitSign: ({ unitMeasure }) => unitSymbols[unitMeasure].en,
}

const month = (number: number): string => enMonths[number - 1] ?? ''

const periodAsLabel: PeriodWords = {
  year: (year) => year,
  years: (first, last) => `${first}–${last}`,
  month: (year, number) => `${month(number)} ${year}`,
  months: (year, first, last) => `${month(first)}–${month(last)} ${year}`,
  across: (firstYear, first, lastYear, last) => `${month(first)} ${firstYear} – ${month(last)} ${lastYear}`,
  unknown: 'year unknown',
}
const periodInSentence: PeriodWords = {
  ...periodAsLabel,
  year: (year) => `in ${year}`,
  years: (first, last) => `in ${first}–${last}`,
  month: (year, number) => `in ${month(number)} ${year}`,
  months: (year, first, last) => `in ${month(first)}–${month(last)} ${year}`,
  across: (firstYear, first, lastYear, last) => `from ${month(first)} ${firstYear} to ${month(last)} ${lastYear}`,
}

const summaryWords: SummaryWords = {
  none: 'No figures.',
  count: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  highest: 'Highest', lowest: 'Lowest', mixedUnits: 'Units differ',
  told: { open: (count) => `Only a lower bound told: ${count}`, ceiling: (count) => `Only an upper bound told: ${count}`, about: (count) => `Approximate: ${count}` },
}
const citationWords: CitationWords = {
  quotes: ['“', '”'], noPublisher: 'publisher not named', figure: 'Figure',
  accessed: (day) => `accessed ${day}`, dataVersion: (version) => `data version ${version}`,
}

/** Phrases of indicators that have a thing to count; a share and `other` have only their words. */
const phraseOf = (indicator: IndicatorCode): EnPhrase | null => (indicator === 'share' || indicator === 'other' ? null : enPhrases[indicator])

const changeNoun = ({ value }: Figure): string => (value < 0 ? 'a fall' : 'a rise')
const changeOf = (figure: Figure): string => (figure.unitMeasure === 'x' ? `of ${enChange(figure)}` : enChange(figure).replace(/^by/, 'of'))

function spokenFigure(figure: Figure, { indicator, noun }: { readonly indicator?: IndicatorCode; readonly noun?: string } = {}): string {
  if (figure.measure === 'change') return `${changeNoun(figure)} ${changeOf(figure)}`
  if (noun !== undefined) return `${enLevel(figure, null)} ${noun}`
  return enLevel(figure, indicator === undefined ? null : phraseOf(indicator))
}

const programmeIn = (names: Names, kind: ProgrammeKind | null | undefined): string => `${enProgrammeWords[kind ?? 'programme']} “${names.en}”`

function dateText(date: string | null, form: 'short' | 'long' = 'short'): string {
  if (date === null) return 'undated'
  const { year, month: number, day } = partsOfDay(date)
  return `${day} ${form === 'short' ? month(number).slice(0, 3) : month(number)} ${year}`
}

function leadOf({ publisherName, date }: SentenceContext): string {
  if (publisherName === null) return date === null ? 'According to a text without date or publisher' : `According to a text of ${dateText(date, 'long')}`
  return `According to ${publisherName} (${date === null ? 'undated' : dateText(date, 'long')})`
}

function predicateOf(observation: Observation): string {
  const isPlanned = observation.claim === 'planned'
  const phrase = phraseOf(observation.indicator)
  const subject = phrase?.total ?? `the figure for “${observation.countedThing}”`
  if (observation.measure === 'change') {
    const [done, will] = observation.value < 0 ? ['fell', 'fall'] : ['rose', 'rise']
    return `${subject} ${isPlanned ? `is planned to ${will}` : done} ${enChange(observation)}`
  }
  if (!phrase) return `${subject} ${isPlanned ? 'is planned to be' : 'was'} ${enLevel(observation, null)}`
  return `${enLevel(observation, phrase)} ${phrase[isPlanned ? 'planned' : 'achieved'][isSingular(observation) ? 0 : 1]}`
}

function sentenceFor(observation: Observation, context: SentenceContext): string {
  const parts = [
    predicateOf(observation),
    context.programmeNames === null ? '' : programmeIn(context.programmeNames, context.programmeKind ?? findProgramme(observation.programme ?? '')?.kind),
    context.areaNames === null ? '' : `in ${context.areaNames.en}`,
    observation.timePeriod === null ? '(year unknown)' : sayPeriod(observation.timePeriod, periodInSentence),
  ].filter((part) => part !== '')
  return `${leadOf(context)}, ${parts.join(' ')}.`
}

function meaningOf(figure: Figure): string {
  const unsaid = figure.unitMeasure === '1' ? 'no exact number was given' : 'no exact amount was given'
  if (figure.measure === 'change') return `${changeNoun(figure)} ${changeOf(figure)}; the starting level was not given`
  switch (figure.qualifier) {
    case 'exact': return `the text states exactly: ${enSize(figure.value, figure, null)}`
    case 'at_least': return `${enLevel(figure, null)}; no upper bound was given`
    default: return `${enLevel(figure, null)}; ${unsaid}`
  }
}

function meaningText(figure: Figure, claim?: Claim): string {
  return claim === 'planned' ? `${meaningOf(figure)}; this is a plan, not a result` : meaningOf(figure)
}

function placeOf(item: FindingItem): string {
  if (item.by === 'programme') return item.names === null ? 'under no programme' : programmeIn(item.names, item.kind)
  if (item.by === 'referenceArea') return `in ${item.names.en}`
  return item.year === 'unknown' ? 'in an unknown year' : `in ${item.year}`
}

const finding: Wording['finding'] = (items, { indicator, claim, lead }) => {
  const [first, second] = items
  const before = lead === '' ? '' : `${lead}: `
  if (!first) return `${before}no ${indicatorOf(indicator).names.en.toLowerCase()} told`
  const said = [`${spokenFigure(first.figure, { indicator })} ${placeOf(first)}`, ...(second ? [`${spokenFigure(second.figure)} ${placeOf(second)}`] : [])]
  return `${before}${said.join(', ')}${claim === 'planned' ? ' (planned)' : ''}`
}

/** The percent sign stands at its digits: "22%". */
function figureParts(figure: Figure): FigureParts {
  const parts = partsOf(figure, typography)
  return figure.unitMeasure === '%' ? { ...parts, digits: `${parts.digits}%`, unit: '' } : parts
}

const figureText = (figure: Figure): string => textOf(figureParts(figure))

export const en: Wording = {
  formatNumber: enNumber,
  figureParts,
  figureText,
  spokenFigure,
  periodText: (timePeriod, basis) => `${sayPeriod(timePeriod, periodInSentence)}${timePeriod !== null && basis === 'publication' ? ' (year of publication)' : ''}`,
  periodLabel: (timePeriod) => sayPeriod(timePeriod, periodAsLabel),
  meaningText,
  sentenceFor,
  citationFor: (observation, context, form) => cite(figureText(observation), context, form, citationWords, dateText),
  dateText,
  summaryOf: (figures, opening) => summarise(figures, figureText, summaryWords, opening),
  finding,
}
