// Which tellings are one fact: each case names its mentions and says who stands together and who contradicts whom.
// Unsaid slots are those of case-source.ts: events of «Таза Қазақстан» in Almaty, 2025, exact, in Kazakh.

import type { JoinOptions } from '../src/index.ts'
import type { CaseSource } from './case-source.ts'

export type JoinCase = {
  readonly name: string
  readonly sources: readonly CaseSource[]
  /** Ids that stand together, "a b"; ids not named stand alone. */
  readonly together: readonly string[]
  /** Pairs of facts that contradict each other, by a mention of each. */
  readonly disputed?: readonly string[]
  /** Pairs of facts that versions of one release tell in one place, by a mention of each. */
  readonly retold?: readonly string[]
  /** A mention of each fact that stands back for another, or that a person rejected. */
  readonly back?: readonly string[]
  /** What people said of the mentions. */
  readonly said?: Omit<JoinOptions, 'reviewOf'> & { readonly rejected?: readonly string[] }
}

const people = { indicator: 'participants', countedThing: 'адам' } as const
const share = { indicator: 'share', unitMeasure: '%', programme: null } as const
const undated = { year: null, timePeriodBasis: 'unknown' } as const
const moment = { timePeriodBasis: 'publication' } as const

export const joinCases: readonly JoinCase[] = [
  // One source
  { name: 'a title rounds what the body counts', together: ['a b'], sources: [
    { id: 's', mentions: [{ id: 'a', value: 500_000, qualifier: 'more_than', ...people }, { id: 'b', value: 535_000, ...people }] },
  ] },
  { name: 'a number beyond the rounding is another fact, and one source does not dispute itself', together: [], sources: [
    { id: 's', mentions: [{ id: 'a', value: 500_000, qualifier: 'more_than', ...people }, { id: 'b', value: 612_000, ...people }] },
  ] },
  { name: 'about 300 is 290', together: ['a b'], sources: [{ id: 's', mentions: [{ id: 'a', value: 300, qualifier: 'about' }, { id: 'b', value: 290 }] }] },
  { name: 'overlap is not transitive: about 300 goes to the nearer of 260 and 330', together: ['a c'], sources: [
    { id: 's', mentions: [{ id: 'a', value: 300, qualifier: 'about' }, { id: 'b', value: 260 }, { id: 'c', value: 330 }] },
  ] },
  { name: 'more than 40 and less than 40 are two facts', together: [], sources: [
    { id: 's', mentions: [{ id: 'a', value: 40, qualifier: 'more_than' }, { id: 'b', value: 40, qualifier: 'less_than' }] },
  ] },
  { name: 'a range holds the number told later', together: ['a b'], sources: [{ id: 's', mentions: [{ id: 'a', value: 30, valueHigh: 40, qualifier: 'range' }, { id: 'b', value: 36 }] }] },
  { name: 'one number under two programmes is two facts', together: [], sources: [{ id: 's', mentions: [{ id: 'a', value: 120 }, { id: 'b', value: 120, programme: 'Бейне' }] }] },
  { name: 'one number in two areas of one sentence is two facts', together: [], sources: [
    { id: 's', mentions: [{ id: 'a', value: 50, ...people }, { id: 'b', value: 50, ...people, referenceArea: 'KZ-15-aktobe' }] },
  ] },
  { name: 'a plan is not its result', together: [], sources: [{ id: 's', mentions: [{ id: 'a', value: 100, claim: 'planned' }, { id: 'b', value: 100 }] }] },
  { name: 'grew by 22 is not 22', together: [], sources: [{ id: 's', mentions: [{ id: 'a', value: 22, measure: 'change' }, { id: 'b', value: 22 }] }] },
  { name: 'kilograms are not tonnes', together: [], sources: [
    { id: 's', mentions: [{ id: 'a', value: 200, unitMeasure: 't', indicator: 'waste_collected' }, { id: 'b', value: 200, unitMeasure: 'kg', indicator: 'waste_collected' }] },
  ] },
  { name: 'the same fact said to be the same, though the title names no programme', together: ['a b'], sources: [
    { id: 's', mentions: [{ id: 'a', value: 570, qualifier: 'more_than', programme: null }, { id: 'b', value: 572, sameAs: 0 }] },
  ] },
  { name: 'said to be the same, but not possibly so', together: [], sources: [{ id: 's', mentions: [{ id: 'a', value: 300_000 }, { id: 'b', value: 30_000, sameAs: 0 }] }] },
  { name: 'a part never joins its whole', together: [], sources: [{ id: 's', mentions: [{ id: 'a', value: 300, qualifier: 'about', ...people }, { id: 'b', value: 290, partOf: 0, ...people }] }] },
  { name: 'months from one start are states of one count, not one fact', together: [], sources: [
    { id: 's', mentions: [{ id: 'a', value: 400, timePeriod: '2025-01/2025-06' }, { id: 'b', value: 400, timePeriod: '2025-01/2025-09' }] },
  ] },
  { name: 'shares of different things stay apart', together: [], sources: [
    { id: 's', mentions: [{ id: 'a', value: 50, ...share, countedThing: 'қыздардың үлесі' }, { id: 'b', value: 50, ...share, countedThing: 'ауыл жастарының үлесі' }] },
  ] },
  { name: 'young Almaty people and people are the same participants', together: ['a b'], sources: [
    { id: 's', mentions: [{ id: 'a', value: 125_000, ...people, countedThing: 'жас алматылық' }, { id: 'b', value: 125_000, qualifier: 'more_than', ...people }] },
  ] },
  { name: 'forums are not events at large', together: [], sources: [{ id: 's', mentions: [{ id: 'a', value: 12, countedThing: 'форум' }, { id: 'b', value: 12 }] }] },
  { name: 'an undated "last year" is not plain silence', together: [], sources: [
    { id: 's', date: null, mentions: [{ id: 'a', value: 120, ...undated, yearOffset: -1 }, { id: 'b', value: 120, ...undated }] },
  ] },
  // Versions of one release
  { name: 'Kazakh and Russian versions are one release', together: ['a c', 'b d'], sources: [
    { id: 'kk', date: '2025-12-01', mentions: [{ id: 'a', value: 570, qualifier: 'more_than' }, { id: 'b', value: 300, ...people, programme: null }] },
    { id: 'ru', date: '2025-12-02', mentions: [
      { id: 'c', value: 570, qualifier: 'more_than', language: 'ru', countedThing: 'мероприятия' }, { id: 'd', value: 300, ...people, programme: null, language: 'ru', countedThing: 'молодые люди' },
    ] },
  ] },
  { name: 'versions call an unknown programme by two names', together: ['a c', 'b d'], sources: [
    { id: 'kk', mentions: [{ id: 'a', value: 45, programme: 'Жас отау' }, { id: 'b', value: 1200, ...people, programme: 'Жас отау' }] },
    { id: 'ru', mentions: [
      { id: 'c', value: 45, programme: 'Молодая семья', language: 'ru', countedThing: 'мероприятие' },
      { id: 'd', value: 1200, ...people, programme: 'Молодая семья', language: 'ru', countedThing: 'человек' },
    ] },
  ] },
  { name: 'two known programmes are never one, even in two languages', together: ['b d'], sources: [
    { id: 'kk', mentions: [{ id: 'a', value: 45, programme: 'Бейне' }, { id: 'b', value: 1200, ...people }] },
    { id: 'ru', mentions: [{ id: 'c', value: 45, programme: 'Закон и порядок', language: 'ru', countedThing: 'мероприятие' }, { id: 'd', value: 1200, ...people, language: 'ru', countedThing: 'человек' }] },
  ] },
  { name: 'shares join across versions by value and order', together: ['a c', 'b d'], sources: [
    { id: 'kk', mentions: [{ id: 'a', value: 62, ...share, countedThing: 'қыздардың үлесі' }, { id: 'b', value: 38, ...share, countedThing: 'ұлдардың үлесі' }] },
    { id: 'ru', mentions: [{ id: 'c', value: 62, ...share, language: 'ru', countedThing: 'доля девушек' }, { id: 'd', value: 38, ...share, language: 'ru', countedThing: 'доля юношей' }] },
  ] },
  { name: 'a shortened reprint is a version', together: ['a c', 'b d'], sources: [
    { id: 'long', mentions: [{ id: 'a', value: 300, ...people, programme: null }, { id: 'b', value: 40, programme: null }, { id: 'x', value: 9, indicator: 'projects', countedThing: 'жоба' }, { id: 'y', value: 7, indicator: 'grants', countedThing: 'грант' }] },
    { id: 'short', mentions: [{ id: 'c', value: 300, ...people, programme: null }, { id: 'd', value: 40, programme: null }] },
  ] },
  { name: 'a reprint with one changed number keeps both and disputes nothing', together: ['a d', 'b e'], retold: ['c f'], back: ['f'], sources: [
    { id: 'one', mentions: [{ id: 'a', value: 570 }, { id: 'b', value: 125_000, ...people }, { id: 'c', value: 200, indicator: 'waste_collected', unitMeasure: 't', countedThing: 'қоқыс' }] },
    { id: 'two', mentions: [{ id: 'd', value: 570 }, { id: 'e', value: 125_000, ...people }, { id: 'f', value: 260, indicator: 'waste_collected', unitMeasure: 't', countedThing: 'қоқыс' }] },
  ] },
  { name: 'three days apart are no versions, and round numbers of no programme stay apart', together: [], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 300, ...people, programme: null }, { id: 'b', value: 40, programme: null }] },
    { id: 'two', date: '2025-12-04', mentions: [{ id: 'c', value: 300, ...people, programme: null }, { id: 'd', value: 40, programme: null }] },
  ] },
  { name: 'one shared round number makes no release', together: [], sources: [
    { id: 'one', mentions: [{ id: 'a', value: 100, programme: null }] }, { id: 'two', mentions: [{ id: 'b', value: 100, programme: null }] },
  ] },
  { name: 'undated versions need three shared figures', together: ['a d', 'b e', 'c f'], sources: [
    { id: 'one', date: null, mentions: [{ id: 'a', value: 300, ...people, ...undated }, { id: 'b', value: 70, ...people, ...undated, referenceArea: 'KZ-15-aktobe' }, { id: 'c', value: 22, ...undated }] },
    { id: 'two', date: null, mentions: [{ id: 'd', value: 300, ...people, ...undated }, { id: 'e', value: 70, ...people, ...undated, referenceArea: 'KZ-15-aktobe' }, { id: 'f', value: 22, ...undated }] },
  ] },
  { name: 'undated texts that share two figures are two origins, and their silence about time is not one time', together: [], sources: [
    { id: 'one', date: null, mentions: [{ id: 'a', value: 311, ...people, ...undated }, { id: 'b', value: 717, ...undated }] },
    { id: 'two', date: null, mentions: [{ id: 'c', value: 311, ...people, ...undated }, { id: 'd', value: 717, ...undated }] },
  ] },
  // Different origins
  { name: 'a recognisable number of one programme is one fact', together: ['a b'], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 69_533, ...people }] }, { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 69_533, ...people }] },
  ] },
  { name: 'a round number does not join by itself', together: [], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 500_000, qualifier: 'more_than', ...people }] }, { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 535_000, ...people }] },
  ] },
  { name: 'without a programme no number joins by itself', together: [], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 69_533, ...people, programme: null }] }, { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 69_533, ...people, programme: null }] },
  ] },
  { name: 'a programme is one under its aliases', together: ['a b'], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 1125, programme: '«Заң және тәртіп»' }] },
    { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 1125, programme: 'Закон и порядок', language: 'ru', countedThing: 'мероприятия' }] },
  ] },
  { name: 'outlets round differently: 69,5 thousand is said of 69 533', together: ['a b'], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 69_500, qualifier: 'more_than', ...people }] }, { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 69_533, ...people }] },
  ] },
  { name: 'two origins that cannot both be right are disputed', together: [], disputed: ['a b'], back: ['a'], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 570 }] }, { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 615 }] },
  ] },
  { name: 'a bound that holds both disputes nothing', together: [], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 500, qualifier: 'more_than' }] }, { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 570 }] },
  ] },
  { name: 'without a programme nothing is disputed', together: [], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 570, programme: null }] }, { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 615, programme: null }] },
  ] },
  { name: 'two events of one programme in two months are no dispute', together: [], sources: [
    { id: 'one', date: '2025-04-01', mentions: [{ id: 'a', value: 120, ...people, ...moment }] }, { id: 'two', date: '2025-09-20', mentions: [{ id: 'b', value: 340, ...people, ...moment }] },
  ] },
  { name: 'two outlets on one event of the same week are', together: [], disputed: ['a b'], back: ['a'], sources: [
    { id: 'one', date: '2025-04-01', mentions: [{ id: 'a', value: 120, ...people, ...moment }] }, { id: 'two', date: '2025-04-05', mentions: [{ id: 'b', value: 340, ...people, ...moment }] },
  ] },
  { name: 'a year’s total does not contradict one event', together: [], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 9_870, ...people }] }, { id: 'two', date: '2025-12-03', mentions: [{ id: 'b', value: 340, ...people, ...moment }] },
  ] },
  { name: 'shares of different things contradict nothing', together: [], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 62.5, ...share, programme: 'Бейне', countedThing: 'қыздардың үлесі' }] },
    { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 41.5, ...share, programme: 'Бейне', countedThing: 'ауыл жастарының үлесі' }] },
  ] },
  { name: 'shares of one thing do', together: [], disputed: ['a b'], back: ['a'], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 62.5, ...share, programme: 'Бейне', countedThing: 'қыздардың үлесі' }] },
    { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 41.5, ...share, programme: 'Бейне', countedThing: 'Қыздардың үлесі' }] },
  ] },
  { name: 'an origin with two figures of its own shows that the coordinate holds more than one fact', together: [], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 120, indicator: 'volunteers', countedThing: 'ерікті' }, { id: 'b', value: 45, indicator: 'volunteers', countedThing: 'ерікті' }] },
    { id: 'two', date: '2025-12-20', mentions: [{ id: 'c', value: 310, indicator: 'volunteers', countedThing: 'ерікті' }] },
  ] },
  { name: 'a part contradicts no total', together: [], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 500, ...people, programme: 'Бейне' }, { id: 'b', value: 200, ...people, partOf: 0 }] },
    { id: 'two', date: '2025-12-20', mentions: [{ id: 'c', value: 613, ...people }] },
  ] },
]
