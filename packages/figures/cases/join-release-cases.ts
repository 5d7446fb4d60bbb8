// Which tellings are one fact, continued: rounding, parts and months, places, versions and reprints, contradictions and who leads.
// Unsaid slots are those of case-source.ts: events of «Таза Қазақстан» in Almaty, 2025, exact, in Kazakh.

import type { JoinCase } from './join-cases.ts'

const people = { indicator: 'participants', countedThing: 'адам' } as const
const volunteers = { indicator: 'volunteers', countedThing: 'ерікті' } as const
const share = { indicator: 'share', unitMeasure: '%', programme: null } as const
const undated = { year: null, timePeriodBasis: 'unknown' } as const
const moment = { timePeriodBasis: 'publication' } as const
const russianEvents = { language: 'ru', countedThing: 'мероприятия' } as const

/** Two invented reports of some forty words; what differs in a reprint is said at its end. */
const report = `Қала жастары биыл күзде тағы да аулаларды тазартуға шықты деп хабарлайды баспасөз қызметі.
Шараға мектеп оқушылары, студенттер және аға буын өкілдері бірге келіп, өзен жағасын, саябақтарды, көшелерді ретке келтірді.
Ұйымдастырушылар келесі көктемде жұмысты жалғастырып, жаңа аудандарды қосуды ойлап отыр, ал тұрғындар бастаманы қолдайтынын айтты.`
const otherReport = `Облыс орталығында жас кәсіпкерлердің жәрмеңкесі өтіп, қолөнершілер өз бұйымдарын көрсетті.
Қонақтар ұлттық тағамнан дәм татып, шеберлік сағаттарына қатысты, балаларға арналған ойындар кешке дейін жалғасты.
Әкімдік мұндай жиындар енді ай сайын болатынын, орын тегін берілетінін, өтінім желі арқылы қабылданатынын жеткізді.`

export const releaseCases: readonly JoinCase[] = [
  // Rounding
  { name: 'a rounded number goes to the nearer of two counted ones', together: ['a b'], sources: [
    { id: 's', mentions: [{ id: 'a', value: 500_000, qualifier: 'more_than', ...people }, { id: 'b', value: 512_000, ...people }, { id: 'c', value: 590_000, ...people }] },
  ] },
  { name: 'more than 500 000 is not 500 000 less one', together: [], sources: [
    { id: 's', mentions: [{ id: 'a', value: 500_000, qualifier: 'more_than', ...people }, { id: 'b', value: 499_999, ...people }] },
  ] },
  { name: 'at least 20 is 20', together: ['a b'], sources: [{ id: 's', mentions: [{ id: 'a', value: 20, qualifier: 'at_least' }, { id: 'b', value: 20 }] }] },
  { name: 'up to 100 may be 96, not 104', together: ['a b'], sources: [
    { id: 's', mentions: [{ id: 'a', value: 100, qualifier: 'at_most' }, { id: 'b', value: 96 }, { id: 'c', value: 104 }] },
  ] },
  { name: 'a third told in words is 34 per cent', together: ['a b'], sources: [
    { id: 's', mentions: [{ id: 'a', value: 33.33, qualifier: 'about', ...share, countedThing: 'қыздардың үлесі' }, { id: 'b', value: 34, ...share, countedThing: 'қыздардың үлесі' }] },
  ] },
  { name: 'a decrease of more than 20 is not an increase of 22', together: [], sources: [
    { id: 's', mentions: [{ id: 'a', value: -20, qualifier: 'more_than', measure: 'change' }, { id: 'b', value: 22, measure: 'change' }] },
  ] },
  // Parts, months, places
  { name: 'equal parts of one whole in two towns stay two', together: [], sources: [
    { id: 's', mentions: [{ id: 'w', value: 300, ...people }, { id: 'a', value: 70, partOf: 0, ...people, referenceArea: 'KZ-15-aktobe' }, { id: 'b', value: 70, partOf: 0, ...people, referenceArea: 'KZ-39' }] },
  ] },
  { name: 'a part told in two languages of one text is one part', together: ['a c', 'b d'], sources: [
    { id: 's', mentions: [
      { id: 'a', value: 300, ...people }, { id: 'b', value: 70, partOf: 0, ...volunteers },
      { id: 'c', value: 300, sameAs: 0, ...people, language: 'ru', countedThing: 'человек' }, { id: 'd', value: 70, partOf: 2, sameAs: 1, ...volunteers, language: 'ru', countedThing: 'волонтёры' },
    ] },
  ] },
  { name: 'nine months and a year of one programme contradict nothing', together: [], sources: [
    { id: 'one', date: '2025-10-10', mentions: [{ id: 'a', value: 412, timePeriod: '2025-01/2025-09' }] }, { id: 'two', date: '2025-12-28', mentions: [{ id: 'b', value: 573 }] },
  ] },
  { name: 'six months told by two outlets are one fact', together: ['a b'], sources: [
    { id: 'one', date: '2025-07-10', mentions: [{ id: 'a', value: 412, timePeriod: '2025-01/2025-06' }] }, { id: 'two', date: '2025-07-28', mentions: [{ id: 'b', value: 412, timePeriod: '2025-01/2025-06' }] },
  ] },
  { name: 'two regions of one sentence with one number are two facts in both versions', together: ['a c', 'b d', 'x y'], sources: [
    { id: 'kk', mentions: [{ id: 'a', value: 50, ...volunteers, referenceArea: 'KZ-75' }, { id: 'b', value: 50, ...volunteers, referenceArea: 'KZ-15' }, { id: 'x', value: 120 }] },
    { id: 'ru', mentions: [
      { id: 'c', value: 50, ...volunteers, referenceArea: 'KZ-75', language: 'ru', countedThing: 'волонтёры' }, { id: 'd', value: 50, ...volunteers, referenceArea: 'KZ-15', language: 'ru', countedThing: 'волонтёры' },
      { id: 'y', value: 120, ...russianEvents },
    ] },
  ] },
  { name: 'one number of two regions in two outlets is two facts', together: [], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 1234, referenceArea: 'KZ-39' }] }, { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 1234, referenceArea: 'KZ-19' }] },
  ] },
  { name: 'a town does not contradict its region', together: [], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 70, referenceArea: 'KZ-15-aktobe' }] }, { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 300, referenceArea: 'KZ-15' }] },
  ] },
  { name: 'a forum of spring and a forum of autumn are two events of one programme', together: [], sources: [
    { id: 'one', date: '2025-04-01', mentions: [{ id: 'a', value: 345, ...people, ...moment }] }, { id: 'two', date: '2025-09-20', mentions: [{ id: 'b', value: 345, ...people, ...moment }] },
  ] },
  { name: 'girls and participants at large are two facts of one programme', together: [], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 1230, ...people, countedThing: 'қыз' }] }, { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 1230, ...people }] },
  ] },
  { name: 'shares of two concepts in two outlets stay apart though the numbers agree', together: [], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 62.5, ...share, programme: 'Бейне', countedThing: 'қыздардың үлесі' }] },
    { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 62.5, ...share, programme: 'Бейне', countedThing: 'ауыл жастарының үлесі' }] },
  ] },
  // Versions and reprints
  { name: 'a name of the catalogue in Kazakh and in Russian is one programme in a release', together: ['a c', 'b d'], sources: [
    { id: 'kk', mentions: [{ id: 'a', value: 1125, programme: 'Заң және тәртіп' }, { id: 'b', value: 40, programme: 'Бейне' }] },
    { id: 'ru', mentions: [{ id: 'c', value: 1125, programme: 'Закон и порядок', ...russianEvents }, { id: 'd', value: 40, programme: 'Бейне', ...russianEvents }] },
  ] },
  { name: 'reprints with the same sentences are one release though their round numbers prove nothing', together: ['a b'], sources: [
    { id: 'one', text: report, mentions: [{ id: 'a', value: 100, programme: null }] }, { id: 'two', text: `Жаңалықтар. ${report}`, mentions: [{ id: 'b', value: 100, programme: null }] },
  ] },
  { name: 'other sentences with the same round number are no reprint', together: [], sources: [
    { id: 'one', text: report, mentions: [{ id: 'a', value: 100, programme: null }] }, { id: 'two', text: otherReport, mentions: [{ id: 'b', value: 100, programme: null }] },
  ] },
  { name: 'a reprint that changes its only number tells it otherwise and is no other voice', together: [], retold: ['a b'], back: ['b'], sources: [
    { id: 'one', date: '2025-12-01', text: `${report} Барлығы 570 шара өтті.`, mentions: [{ id: 'a', value: 570, programme: null }] },
    { id: 'two', date: '2025-12-02', text: `${report} Барлығы 750 шара өтті.`, mentions: [{ id: 'b', value: 750, programme: null }] },
  ] },
  { name: 'of three reprints the number that most of them tell leads', together: ['b c'], retold: ['a b'], back: ['a'], sources: [
    { id: 'one', date: '2025-12-01', text: report, mentions: [{ id: 'a', value: 570 }] },
    { id: 'two', date: '2025-12-02', text: report, mentions: [{ id: 'b', value: 750 }] }, { id: 'three', date: '2025-12-02', text: report, mentions: [{ id: 'c', value: 750 }] },
  ] },
  { name: 'a translation with a lost zero is told otherwise, not disputed', together: ['a c', 'b d'], retold: ['x y'], back: ['y'], sources: [
    { id: 'kk', date: '2025-12-01', mentions: [{ id: 'a', value: 570 }, { id: 'b', value: 125_000, ...people }, { id: 'x', value: 5000, ...volunteers }] },
    { id: 'ru', date: '2025-12-02', mentions: [{ id: 'c', value: 570, ...russianEvents }, { id: 'd', value: 125_000, ...people, language: 'ru', countedThing: 'человек' }, { id: 'y', value: 500, ...volunteers, language: 'ru', countedThing: 'волонтёры' }] },
  ] },
  { name: 'a version with two numbers in one place shows that there are two facts', together: ['a c', 'b d', 'x z'], sources: [
    { id: 'one', mentions: [{ id: 'a', value: 570 }, { id: 'b', value: 125_000, ...people }, { id: 'x', value: 120, ...volunteers }, { id: 'y', value: 45, ...volunteers }] },
    { id: 'two', mentions: [{ id: 'c', value: 570 }, { id: 'd', value: 125_000, ...people }, { id: 'z', value: 120, ...volunteers }] },
  ] },
  { name: 'the same sentences a week later are another text', together: [], sources: [
    { id: 'one', date: '2025-12-01', text: report, mentions: [{ id: 'a', value: 100, programme: null }] }, { id: 'two', date: '2025-12-09', text: report, mentions: [{ id: 'b', value: 100, programme: null }] },
  ] },
  { name: 'undated twins with the same sentences are one text', together: ['a b'], sources: [
    { id: 'one', date: null, text: report, mentions: [{ id: 'a', value: 40, ...undated }] }, { id: 'two', date: null, text: report, mentions: [{ id: 'b', value: 40, ...undated }] },
  ] },
  { name: 'an undated copy joins the dated text and takes its year', together: ['a b'], sources: [
    { id: 'one', date: '2025-12-01', text: report, mentions: [{ id: 'a', value: 40 }] }, { id: 'two', date: null, text: report, mentions: [{ id: 'b', value: 40, ...undated }] },
  ] },
  { name: 'an undated text with half of the sentences is another year’s', together: [], sources: [
    { id: 'one', date: '2025-12-01', text: report, mentions: [{ id: 'a', value: 40, programme: null }] },
    { id: 'two', date: null, text: `${report.slice(0, 300)} ${otherReport.slice(0, 160)}`, mentions: [{ id: 'b', value: 40, ...undated, programme: null }] },
  ] },
  { name: 'undated twins of three round figures and other words are one release', together: ['a d', 'b e', 'c f'], sources: [
    { id: 'one', date: null, text: report, mentions: [{ id: 'a', value: 300, ...people, ...undated }, { id: 'b', value: 70, ...volunteers, ...undated }, { id: 'c', value: 20, ...undated }] },
    { id: 'two', date: null, text: otherReport, mentions: [{ id: 'd', value: 300, ...people, ...undated }, { id: 'e', value: 70, ...volunteers, ...undated }, { id: 'f', value: 20, ...undated }] },
  ] },
  { name: 'an undated text of round numbers is no version of every report that tells them elsewhere', together: [], sources: [
    { id: 'one', date: '2025-03-01', mentions: [{ id: 'a', value: 100, referenceArea: 'KZ-39' }, { id: 'b', value: 50, ...people, referenceArea: 'KZ-39' }, { id: 'c', value: 10, ...volunteers, referenceArea: 'KZ-39' }] },
    { id: 'two', date: null, mentions: [{ id: 'd', value: 100, ...undated }, { id: 'e', value: 50, ...people, ...undated }, { id: 'f', value: 10, ...volunteers, ...undated }] },
  ] },
  // Who leads
  { name: 'an official source leads before a newer newspaper', together: [], disputed: ['a b'], back: ['b'], sources: [
    { id: 'office', date: '2025-12-01', official: true, mentions: [{ id: 'a', value: 570 }] }, { id: 'paper', date: '2025-12-20', mentions: [{ id: 'b', value: 615 }] },
  ] },
  { name: 'of two newspapers the newer leads', together: [], disputed: ['a b'], back: ['a'], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 570 }] }, { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 615 }] },
  ] },
  { name: 'of three that contradict each other one leads', together: [], disputed: ['a b', 'a c', 'b c'], back: ['a', 'b'], sources: [
    { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 570 }] }, { id: 'two', date: '2025-12-10', mentions: [{ id: 'b', value: 615 }] }, { id: 'three', date: '2025-12-20', mentions: [{ id: 'c', value: 702 }] },
  ] },
  { name: 'who stands back holds nobody else back', together: [], disputed: ['a b', 'b c'], back: ['b'], sources: [
    { id: 'office', date: '2025-12-01', official: true, mentions: [{ id: 'a', value: 500, qualifier: 'more_than' }] },
    { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 450 }] }, { id: 'three', date: '2025-12-10', mentions: [{ id: 'c', value: 570 }] },
  ] },
  { name: 'a copy’s slip does not silence the dispute with another outlet', together: [], disputed: ['a c', 'b c'], retold: ['a b'], back: ['a', 'b'], sources: [
    { id: 'one', date: '2025-12-01', text: report, mentions: [{ id: 'a', value: 570 }] }, { id: 'two', date: '2025-12-02', text: report, mentions: [{ id: 'b', value: 750 }] },
    { id: 'other', date: '2025-12-20', mentions: [{ id: 'c', value: 615 }] },
  ] },
]
