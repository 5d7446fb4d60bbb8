// Observations as SDMX-CSV 2.1 (SDMX 3.1, May 2025): fixed columns, codes of the SDMX code lists, one status flag by rule.

import { decimalPlaces, plainDigits, roundTo } from '@jastar/figures'
import { csvLine } from './csv.ts'
import type { Cell, Rows } from './json.ts'
import { sdmxTime } from './sdmx-time.ts'

/** Media type of the format. */
export const sdmxMediaType = 'application/vnd.sdmx.data+csv; version=2.1.0'

const header = [
  'STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'FREQ', 'REF_AREA', 'INDICATOR', 'SEX', 'AGE', 'TIME_PERIOD', 'OBS_VALUE', 'UNIT_MEASURE', 'UNIT_MULT', 'DECIMALS', 'OBS_STATUS', 'CONF_STATUS',
  'REPORTING_YEAR_START_DAY', 'COMMENT_OBS', 'SOURCE_ID', 'SOURCE_URL', 'SOURCE_DATE', 'QUOTE', 'UPDATED',
] as const

/** Columns of the store that the format is made of, in the order `sdmxText` reads them. */
export const sdmxColumns = [
  'area', 'indicator', 'age_band', 'period', 'year', 'value', 'value_high', 'unit', 'qualifier', 'measure', 'claim', 'review', 'disputed', 'programme', 'counted_thing', 'part_of', 'id',
  'source_id', 'url', 'source_date', 'sentence', 'source_added',
] as const
type SdmxColumn = (typeof sdmxColumns)[number]
type Fact = (column: SdmxColumn) => Cell

const structureId = 'JASTAR:DF_YOUTH_PROG(1.0.0)'

/** Figures that count people are told in persons. */
const ofPeople = new Set<Cell>(['participants', 'members', 'volunteers', 'beneficiaries', 'employed', 'trained', 'students', 'youth_population', 'population'])
const units: Readonly<Record<string, string>> = { '%': 'PT', t: 'T', kg: 'KG', ha: 'HA', km: 'KM', m: 'M', m2: 'M2', m3: 'M3', KZT: 'KZT', AEK: 'AEK', x: 'TIMES' }

/** Years in which a region's borders changed: 2018 Shymkent left its region, 2022 three regions were founded out of three others. */
const breaks: Readonly<Record<number, readonly string[]>> = { 2018: ['KZ-61', 'KZ-79'], 2022: ['KZ-10', 'KZ-63', 'KZ-19', 'KZ-33', 'KZ-35', 'KZ-62'] }

/** The format, a stretch of rows at a time. */
export function* sdmxText(rows: Rows): Generator<string> {
  yield csvLine(header)
  for (const stretch of rows) yield stretch.map((row) => csvLine(lineOf((column) => row[sdmxColumns.indexOf(column)] ?? null))).join('')
}

function lineOf(fact: Fact): (string | null)[] {
  const { frequency, timePeriod } = sdmxTime(textOf(fact('period')))
  const { value, multiplier } = scaled(Number(fact('value')))
  return [
    'dataflow', structureId, 'R', frequency, textOf(fact('area')) ?? '_X', `${String(fact('indicator')).toUpperCase()}${fact('measure') === 'change' ? '_CHANGE' : ''}`, '_T', ageOf(textOf(fact('age_band'))), timePeriod,
    plainDigits(value), fact('unit') === '1' ? (ofPeople.has(fact('indicator')) ? 'PS' : 'PURE_NUMB') : (units[String(fact('unit'))] ?? String(fact('unit'))), String(multiplier), String(decimalPlaces(value)), statusOf(fact), 'F',
    null, commentOf(fact), textOf(fact('source_id')), textOf(fact('url')), textOf(fact('source_date')), textOf(fact('sentence')), textOf(fact('source_added')),
  ]
}

const textOf = (cell: Cell): string | null => (cell === null ? null : String(cell))

/** One flag, a break of the series before all others (SDMX, CL_OBS_STATUS); `A` only for what a person has confirmed. */
function statusOf(fact: Fact): string {
  if (breaks[Number(fact('year'))]?.includes(String(fact('area'))) === true) return 'B'
  if (fact('claim') === 'planned') return 'F'
  if (fact('disputed') === 'true') return 'U'
  if (fact('review') === 'auto') return 'V'
  return fact('qualifier') === 'about' ? 'E' : 'A'
}

/** What the dimensions cannot say: it keeps a bound from being read as an exact number. */
function commentOf(fact: Fact): string {
  const said = (['qualifier', 'value_high', 'measure', 'claim', 'review', 'programme', 'counted_thing', 'part_of', 'id'] as const).filter((column) => fact(column) !== null)
  return said.map((column) => `${column}=${fact(column)}`).join('; ')
}

/** `14–35 жас` is `Y14T35`; a group without two ages is everybody. */
function ageOf(ageBand: string | null): string {
  const ages = /(\d{1,2})\D+(\d{1,2})/.exec(ageBand ?? '')
  return ages ? `Y${ages[1]}T${ages[2]}` : '_T'
}

/** The number as the press says it: 210 500 000 is 210.5 with the multiplier 6; nothing is rounded away. */
function scaled(value: number): { readonly value: number; readonly multiplier: number } {
  for (const multiplier of [9, 6, 3]) {
    const places = multiplier === 3 ? 0 : 2
    const inScale = roundTo(value / 10 ** multiplier, 12)
    if (Math.abs(inScale) >= 1 && decimalPlaces(inScale) <= places) return { value: inScale, multiplier }
  }
  return { value, multiplier: 0 }
}
