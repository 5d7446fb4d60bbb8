// Nouns that only repeat an indicator: "жас", "человек" and "алматылық" all count participants, so they set no concept apart.
// Base forms; number and case are folded away. Inhabitants ("алматылық") come from the catalogue.

import type { IndicatorCode, TextLanguage } from '@jastar/catalogue'

type Nouns = Readonly<Record<TextLanguage, readonly string[]>>

/** People without any further trait; a girl, a pupil or a driver is a concept of its own. */
export const generalPeople: Nouns = {
  kk: ['адам', 'жас', 'жастар', 'азамат', 'тұрғын', 'қатысушы'],
  ru: ['человек', 'люди', 'молодежь', 'гражданин', 'граждане', 'житель', 'участник'],
}

/** Indicators that count people. */
export const peopleIndicators = [
  'participants', 'members', 'volunteers', 'beneficiaries', 'employed', 'trained', 'students', 'youth_population', 'population',
] as const satisfies readonly IndicatorCode[]

/** Nouns that name one indicator. */
export const generalThings: Readonly<Partial<Record<IndicatorCode, Nouns>>> = {
  members: { kk: ['мүше'], ru: ['член'] },
  volunteers: { kk: ['ерікті', 'волонтер'], ru: ['волонтер', 'доброволец', 'добровольцы'] },
  population: { kk: ['халық'], ru: ['население'] },
  events: { kk: ['іс-шара', 'шара'], ru: ['мероприятие', 'событие'] },
  projects: { kk: ['жоба'], ru: ['проект'] },
  organisations: { kk: ['ұйым'], ru: ['организация'] },
  grants: { kk: ['грант'], ru: ['грант'] },
  jobs: { kk: ['орын', 'орны'], ru: ['место'] },
  funding: { kk: ['теңге', 'қаржы', 'ақша'], ru: ['тенге', 'деньги', 'средства'] },
  waste_collected: { kk: ['қоқыс', 'қалдық'], ru: ['мусор', 'отходы'] },
  area_cleaned: { kk: ['аумақ', 'жер'], ru: ['территория', 'площадь', 'земля'] },
  trees_planted: { kk: ['ағаш', 'көшет'], ru: ['дерево', 'деревья', 'саженец', 'саженцы'] },
  facilities: { kk: ['нысан'], ru: ['объект'] },
}
