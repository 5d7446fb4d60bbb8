// English words of the wording: months, scales, units, and for each indicator its noun, its verbs and its total.

import type { IndicatorCode, ProgrammeKind, UnitMeasure } from '@jastar/catalogue'
import type { Scale } from '../number-text.ts'

export const enMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** Singular and plural. */
export type EnForms = readonly [one: string, many: string]

export const enScales: Readonly<Record<Exclude<Scale, 'thousand'>, string>> = { million: 'million', billion: 'billion', trillion: 'trillion' }

export const enUnits: Readonly<Record<Exclude<UnitMeasure, '1'>, EnForms>> = {
  '%': ['per cent', 'per cent'], t: ['tonne', 'tonnes'], kg: ['kilogram', 'kilograms'], ha: ['hectare', 'hectares'], km: ['kilometre', 'kilometres'],
  m: ['metre', 'metres'], m2: ['square metre', 'square metres'], m3: ['cubic metre', 'cubic metres'], KZT: ['tenge', 'tenge'],
  AEK: ['monthly calculation index', 'monthly calculation indices'], x: ['time', 'times'],
}

/** The preposition before a quoted name. */
export const enProgrammeWords: Readonly<Record<ProgrammeKind, string>> = {
  programme: 'under', action: 'under', project: 'under', forum: 'at', event: 'at', concept: 'under', year: 'under', organisation: 'in',
}

export type EnPhrase = {
  readonly noun: EnForms
  /** What a unit is of: "200 tonnes of waste"; empty where the unit says it all. */
  readonly of: string
  readonly achieved: EnForms
  readonly planned: EnForms
  readonly total: string
}

const people: EnForms = ['person', 'people']
const same = (text: string): EnForms => [text, text]
const be = (rest: string): EnForms => [`was ${rest}`, `were ${rest}`]
const expected = (rest: string): EnForms => [`is expected to ${rest}`, `are expected to ${rest}`]
const planned = (rest: string): EnForms => [`is planned to be ${rest}`, `are planned to be ${rest}`]

/** "more than 300,000 people took part", "9 projects are planned to be carried out", "the number of events rose by 10". */
export const enPhrases: Readonly<Record<Exclude<IndicatorCode, 'share' | 'other'>, EnPhrase>> = {
  participants: { noun: people, of: '', achieved: same('took part'), planned: expected('take part'), total: 'the number of participants' },
  members: { noun: ['member', 'members'], of: '', achieved: be('counted'), planned: expected('join'), total: 'the number of members' },
  volunteers: { noun: ['volunteer', 'volunteers'], of: '', achieved: same('took part'), planned: expected('take part'), total: 'the number of volunteers' },
  beneficiaries: { noun: people, of: '', achieved: same('received support'), planned: expected('receive support'), total: 'the number of beneficiaries' },
  employed: { noun: people, of: '', achieved: be('placed in work'), planned: expected('be placed in work'), total: 'the number of people placed in work' },
  trained: { noun: people, of: '', achieved: be('trained'), planned: expected('be trained'), total: 'the number of people trained' },
  students: { noun: ['student', 'students'], of: '', achieved: be('enrolled'), planned: expected('be enrolled'), total: 'the number of students' },
  youth_population: { noun: ['young person', 'young people'], of: '', achieved: ['lives', 'live'], planned: expected('live'), total: 'the youth population' },
  population: { noun: people, of: '', achieved: ['lives', 'live'], planned: expected('live'), total: 'the population' },
  events: { noun: ['event', 'events'], of: '', achieved: be('held'), planned: planned('held'), total: 'the number of events' },
  projects: { noun: ['project', 'projects'], of: '', achieved: be('carried out'), planned: planned('carried out'), total: 'the number of projects' },
  media_products: { noun: ['media product', 'media products'], of: '', achieved: be('produced'), planned: planned('produced'), total: 'the number of media products' },
  organisations: { noun: ['organisation', 'organisations'], of: '', achieved: be('active'), planned: planned('set up'), total: 'the number of organisations' },
  grants: { noun: ['grant', 'grants'], of: '', achieved: be('awarded'), planned: planned('awarded'), total: 'the number of grants' },
  jobs: { noun: ['job', 'jobs'], of: '', achieved: be('created'), planned: planned('created'), total: 'the number of jobs' },
  funding: { noun: ['tenge', 'tenge'], of: '', achieved: be('allotted'), planned: planned('allotted'), total: 'funding' },
  waste_collected: { noun: ['unit of waste', 'units of waste'], of: 'of waste', achieved: be('collected'), planned: planned('collected'), total: 'the amount of waste collected' },
  area_cleaned: { noun: ['site', 'sites'], of: 'of land', achieved: be('cleaned'), planned: planned('cleaned'), total: 'the area cleaned' },
  trees_planted: { noun: ['tree', 'trees'], of: '', achieved: be('planted'), planned: planned('planted'), total: 'the number of trees planted' },
  facilities: { noun: ['facility', 'facilities'], of: '', achieved: be('counted'), planned: planned('built'), total: 'the number of facilities' },
}
