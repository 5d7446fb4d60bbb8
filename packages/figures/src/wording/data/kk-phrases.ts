// Kazakh words of the wording: months, units, and for each indicator its noun, its verbs and its total.

import type { IndicatorCode, ProgrammeKind, UnitMeasure } from '@jastar/catalogue'
import type { Scale } from '../number-text.ts'

export const kkMonths = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'] as const

export const kkScales: Readonly<Record<Scale, string>> = { thousand: 'мың', million: 'миллион', billion: 'миллиард', trillion: 'триллион' }

/** Words of units as they are spoken; a plain count has none. */
export const kkUnits: Readonly<Record<UnitMeasure, string>> = {
  '1': '', '%': 'пайыз', t: 'тонна', kg: 'килограмм', ha: 'гектар', km: 'шақырым', m: 'метр', m2: 'шаршы метр', m3: 'текше метр',
  KZT: 'теңге', AEK: 'айлық есептік көрсеткіш', x: 'есе',
}

/** What kind of thing a quoted name is; the name of a year says so itself. */
export const kkProgrammeWords: Readonly<Record<ProgrammeKind, string>> = {
  programme: 'бағдарламасы аясында', action: 'акциясы аясында', project: 'жобасы аясында', forum: 'форумы аясында', event: 'іс-шарасы аясында',
  concept: 'тұжырымдамасы аясында', year: 'аясында', organisation: 'ұйымында',
}

export type KkPhrase = {
  /** What is counted, singular as after a number; empty where the unit says it all. */
  readonly noun: string
  readonly achieved: string
  readonly planned: string
  /** What grows or shrinks: "іс-шаралар саны". */
  readonly total: string
}

/** "300 мыңнан астам адам қамтылды", "9 жоба жүзеге асырылады деп жоспарланған", "іс-шаралар саны 10-ға артты". */
export const kkPhrases: Readonly<Record<Exclude<IndicatorCode, 'share' | 'other'>, KkPhrase>> = {
  participants: { noun: 'адам', achieved: 'қамтылды', planned: 'қамтылады деп жоспарланған', total: 'қатысушылар саны' },
  members: { noun: 'мүше', achieved: 'бар', planned: 'болады деп жоспарланған', total: 'мүшелер саны' },
  volunteers: { noun: 'ерікті', achieved: 'атсалысты', planned: 'атсалысады деп жоспарланған', total: 'еріктілер саны' },
  beneficiaries: { noun: 'адам', achieved: 'қолдау алды', planned: 'қолдау алады деп жоспарланған', total: 'қолдау алғандар саны' },
  employed: { noun: 'адам', achieved: 'жұмысқа орналасты', planned: 'жұмысқа орналасады деп жоспарланған', total: 'жұмысқа орналасқандар саны' },
  trained: { noun: 'адам', achieved: 'оқудан өтті', planned: 'оқудан өтеді деп жоспарланған', total: 'оқудан өткендер саны' },
  students: { noun: 'адам', achieved: 'оқиды', planned: 'оқиды деп жоспарланған', total: 'оқушылар мен студенттер саны' },
  youth_population: { noun: 'жас', achieved: 'тұрады', planned: 'тұрады деп күтіледі', total: 'жастар саны' },
  population: { noun: 'адам', achieved: 'тұрады', planned: 'тұрады деп күтіледі', total: 'халық саны' },
  events: { noun: 'іс-шара', achieved: 'өтті', planned: 'өтеді деп жоспарланған', total: 'іс-шаралар саны' },
  projects: { noun: 'жоба', achieved: 'жүзеге асты', planned: 'жүзеге асырылады деп жоспарланған', total: 'жобалар саны' },
  media_products: { noun: 'медиа өнім', achieved: 'дайындалды', planned: 'дайындалады деп жоспарланған', total: 'медиа өнімдер саны' },
  organisations: { noun: 'ұйым', achieved: 'жұмыс істейді', planned: 'ашылады деп жоспарланған', total: 'ұйымдар саны' },
  grants: { noun: 'грант', achieved: 'бөлінді', planned: 'бөлінеді деп жоспарланған', total: 'гранттар саны' },
  jobs: { noun: 'жұмыс орны', achieved: 'ашылды', planned: 'ашылады деп жоспарланған', total: 'жұмыс орындарының саны' },
  funding: { noun: 'қаржы', achieved: 'бөлінді', planned: 'бөлінеді деп жоспарланған', total: 'қаржыландыру көлемі' },
  waste_collected: { noun: 'қоқыс', achieved: 'жиналды', planned: 'жиналады деп жоспарланған', total: 'жиналған қоқыс көлемі' },
  area_cleaned: { noun: 'аумақ', achieved: 'тазартылды', planned: 'тазартылады деп жоспарланған', total: 'тазартылған аумақ көлемі' },
  trees_planted: { noun: 'ағаш', achieved: 'отырғызылды', planned: 'отырғызылады деп жоспарланған', total: 'отырғызылған ағаштар саны' },
  facilities: { noun: 'нысан', achieved: 'бар', planned: 'салынады деп жоспарланған', total: 'нысандар саны' },
}
