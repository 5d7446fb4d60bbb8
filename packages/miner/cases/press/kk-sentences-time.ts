// Kazakh sentences on when: parts of years, years told by their distance, comparisons, years that are no time; one phenomenon each (named in `why`).

import type { PressCase } from './press-case.ts'

const on = (date: string): string => ` date ${date} Қысқаша басты жаңалықтар\n`
const undated = 'Қысқаша басты жаңалықтар\n'

export const kkTimeSentences: readonly PressCase[] = [
  {
    id: 'kk-t-month-pair', why: 'two months joined by a hyphen',
    text: `${on('2025-10-14')}2025 жылдың қаңтар-наурызында Таразда [86] кездесу өтті.`,
    figures: [{ value: 86, indicator: 'events', countedThing: 'кездесу', referenceArea: 'KZ-31', year: 2025, timePeriod: '2025-01/2025-03', timePeriodBasis: 'stated' }],
  },
  {
    id: 'kk-t-month-pair-bare', why: 'two months without a year are of the source’s',
    text: `${on('2025-10-14')}Сәуір-маусымда Оралда [540] түлек жұмысқа орналасты.`,
    figures: [{ value: 540, indicator: 'employed', countedThing: 'түлек', referenceArea: 'KZ-27', year: 2025, timePeriod: '2025-04/2025-06', timePeriodBasis: 'relative' }],
  },
  {
    id: 'kk-t-month-pair-months', why: 'two months and the word for months',
    text: `${on('2025-10-14')}Шілде-тамыз айларында Ақтөбеде [312] рейд өткізілді.`,
    figures: [{ value: 312, indicator: 'events', countedThing: 'рейд', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriod: '2025-07/2025-08', timePeriodBasis: 'relative' }],
  },
  {
    id: 'kk-t-first-half', why: 'a half by its ordinal',
    text: `${on('2025-10-14')}Бірінші жартыжылдықта Семейде [74] стартап грант алды.`,
    figures: [{ value: 74, indicator: 'projects', countedThing: 'стартап', referenceArea: 'KZ-10', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' }],
  },
  {
    id: 'kk-t-second-half-of-year', why: 'a half of a stated year',
    text: `${on('2025-10-14')}2024 жылдың екінші жартыжылдығында Көкшетауда [210] жұмыс орны ашылды.`,
    figures: [{ value: 210, indicator: 'jobs', countedThing: 'жұмыс орны', referenceArea: 'KZ-11', year: 2024, timePeriod: '2024-07/2024-12', timePeriodBasis: 'stated' }],
  },
  {
    id: 'kk-t-quarter-roman', why: 'a quarter in Roman digits',
    text: `${on('2025-10-14')}2025 жылдың ІІІ тоқсанында Павлодарда [1 300] ерікті оқытылды.`,
    figures: [{ value: 1300, indicator: 'trained', countedThing: 'ерікті', referenceArea: 'KZ-55', year: 2025, timePeriod: '2025-07/2025-09', timePeriodBasis: 'stated' }],
  },
  {
    id: 'kk-t-ten-months', why: 'ten months of this year',
    text: `${on('2025-11-14')}Биылғы 10 айда Қостанайда [12] клуб ашылды.`,
    figures: [{ value: 12, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-39', year: 2025, timePeriod: '2025-01/2025-10', timePeriodBasis: 'relative' }],
  },
  {
    id: 'kk-t-months-of-year', why: 'a stated year and its months',
    text: `${on('2025-10-14')}2024 жылдың 9 айында Атырауда [640] тренинг өтті.`,
    figures: [{ value: 640, indicator: 'events', countedThing: 'тренинг', referenceArea: 'KZ-23', year: 2024, timePeriod: '2024-01/2024-09', timePeriodBasis: 'stated' }],
  },
  {
    id: 'kk-t-since-start', why: 'since the start of the year',
    text: `${on('2025-10-14')}Жыл басынан бері Атырауда [9 400] көшет отырғызылды.`,
    figures: [{ value: 9400, indicator: 'trees_planted', countedThing: 'көшет', referenceArea: 'KZ-23', year: 2025, timePeriod: '2025-01/2025-10', timePeriodBasis: 'relative' }],
  },
  {
    id: 'kk-t-season-this', why: 'a season of this year',
    text: `${on('2025-10-14')}Биылғы жазда Абай облысында [350] сарбаз еңбек етті.`,
    figures: [{ value: 350, indicator: 'employed', countedThing: 'сарбаз', referenceArea: 'KZ-10', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative' }],
  },
  {
    id: 'kk-t-season-last', why: 'a season of last year',
    text: `${on('2025-10-14')}Былтырғы күзде Шымкентте [41] тонна қоқыс жиналды.`,
    figures: [{ value: 41, unitMeasure: 't', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-79', year: 2024, timePeriod: '2024-09/2024-11', timePeriodBasis: 'relative' }],
  },
  {
    id: 'kk-t-season-bare', why: 'a season over by the date',
    text: `${on('2025-10-14')}Жазда Ақтауда [2 600] бала демалды.`,
    figures: [{ value: 2600, indicator: 'participants', countedThing: 'бала', referenceArea: 'KZ-47', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative' }],
  },
  {
    id: 'kk-t-spring-planned', why: 'a season to come',
    text: `${on('2025-10-14')}Келесі көктемде Талдықорғанда [3 000] ағаш отырғызылады.`,
    figures: [{ value: 3000, indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ-33', year: 2026, timePeriod: '2026-03/2026-05', timePeriodBasis: 'relative', claim: 'planned' }],
  },
  {
    id: 'kk-t-month-behind', why: 'a month after the date’s own is last year’s',
    text: `${on('2025-02-03')}Қараша айында Риддерде форум өтіп, оған [280] студент қатысты.`,
    figures: [{ value: 280, indicator: 'participants', countedThing: 'студент', referenceArea: 'KZ-63', year: 2024, timePeriod: '2024-11', timePeriodBasis: 'relative' }],
  },
  {
    id: 'kk-t-day-of-last-year', why: 'a day at the end of the year, told in January',
    text: `${on('2025-01-09')}25 желтоқсанда Жезқазғанда сенбілікке [190] ерікті шықты.`,
    figures: [{ value: 190, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-62', year: 2024, timePeriod: '2024-12', timePeriodBasis: 'relative' }],
  },
  {
    id: 'kk-t-month-planned', why: 'a month to come',
    text: `${on('2025-12-20')}Қаңтарда Астанада [4] орталық ашылады.`,
    figures: [{ value: 4, indicator: 'organisations', countedThing: 'орталық', referenceArea: 'KZ-71', year: 2026, timePeriod: '2026-01', timePeriodBasis: 'relative', claim: 'planned' }],
  },
  {
    id: 'kk-t-last-three-years', why: 'the last three years: up to the source’s',
    text: `${on('2025-10-14')}Соңғы үш жылда Петропавлда [18] алаң салынды.`,
    figures: [{ value: 18, indicator: 'facilities', countedThing: 'алаң', referenceArea: 'KZ-59', year: 2025, timePeriod: '2023/2025', timePeriodBasis: 'relative' }],
  },
  {
    id: 'kk-t-year-span', why: 'an interval of years',
    text: `${on('2025-10-14')}2023–2025 жылдары Қонаевта [900] ерікті оқытылды.`,
    figures: [{ value: 900, indicator: 'trained', countedThing: 'ерікті', referenceArea: 'KZ-19', year: 2025, timePeriod: '2023/2025', timePeriodBasis: 'stated' }],
  },
  {
    id: 'kk-t-year-span-short', why: 'an interval of years, abbreviated',
    text: `${on('2025-10-14')}2022–2024 жж. Түркістанда [33] клуб ашылды.`,
    figures: [{ value: 33, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-61', year: 2024, timePeriod: '2022/2024', timePeriodBasis: 'stated' }],
  },
  {
    id: 'kk-t-year-short', why: 'a year, abbreviated',
    text: `${on('2025-10-14')}2024 ж. Екібастұзда [57] жоба жүзеге асты.`,
    figures: [{ value: 57, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'stated' }],
  },
  {
    id: 'kk-t-since-year', why: 'since a year: to the source’s',
    text: `${on('2025-10-14')}2022 жылдан бері Екібастұзда [57] жоба жүзеге асты.`,
    figures: [{ value: 57, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-55', year: 2025, timePeriod: '2022/2025', timePeriodBasis: 'stated' }],
  },
  {
    id: 'kk-t-school-year-over', why: 'a school year that is over',
    text: `${on('2025-11-14')}2024-2025 оқу жылында Қызылордада [120] олимпиада өтті.`,
    figures: [{ value: 120, indicator: 'events', countedThing: 'олимпиада', referenceArea: 'KZ-43', year: 2025, timePeriod: '2024/2025', timePeriodBasis: 'stated' }],
  },
  {
    id: 'kk-t-school-year-running', why: 'a school year that has begun is told of now',
    text: `${on('2025-11-14')}2025-2026 оқу жылында Қызылордада [4 100] студент білім алады.`,
    figures: [{ value: 4100, indicator: 'students', countedThing: 'студент', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'stated' }],
  },
  {
    id: 'kk-t-school-year-single', why: 'a school year told by one number',
    text: `${on('2025-11-14')}2024 оқу жылында Қызылордада [300] оқушы үйірмеге жазылды.`,
    figures: [{ value: 300, indicator: 'members', countedThing: 'оқушы', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'stated' }],
  },
  {
    id: 'kk-t-three-years-listed', why: 'three years in one sentence',
    text: `${on('2025-10-14')}Алматыда 2023 жылы [40] клуб болса, 2024 жылы [65], ал биыл [90] клуб жұмыс істейді.`,
    figures: [
      { value: 40, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-75', year: 2023, timePeriodBasis: 'stated' },
      { value: 65, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-75', year: 2024, timePeriodBasis: 'stated' },
      { value: 90, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
    ],
  },
  {
    id: 'kk-t-two-levels-years', why: 'two levels, each with its own year',
    text: `${on('2025-10-14')}Ақтөбеде еріктілер саны 2024 жылғы [27 мыңнан] 2025 жылы [33,4 мыңға] көбейді.`,
    figures: [
      { value: 27000, indicator: 'volunteers', countedThing: 'еріктілер саны', referenceArea: 'KZ-15-aktobe', year: 2024, timePeriodBasis: 'stated' },
      { value: 33400, indicator: 'volunteers', countedThing: 'еріктілер саны', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'stated' },
    ],
  },
  {
    id: 'kk-t-two-levels-last-year', why: 'last year’s level belongs to the first',
    text: `${on('2025-10-14')}Жетісуда NEET жастардың үлесі былтырғы [6,9 пайыздан] [5,4 пайызға] дейін төмендеді.`,
    figures: [
      { value: 6.9, unitMeasure: '%', indicator: 'share', countedThing: 'жастардың үлесі', referenceArea: 'KZ-33', year: 2024, timePeriodBasis: 'relative' },
      { value: 5.4, unitMeasure: '%', indicator: 'share', countedThing: 'жастардың үлесі', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'kk-t-years-ago', why: 'two years ago',
    text: `${on('2025-10-14')}Екі жыл бұрын Жаркентте [3] еріктілер клубы жұмыс істеді.`,
    figures: [{ value: 3, indicator: 'organisations', countedThing: 'еріктілер клубы', referenceArea: 'KZ-33', year: 2023, timePeriodBasis: 'relative' }],
  },
  {
    id: 'kk-t-last-year', why: 'last year',
    text: `${on('2025-10-14')}Өткен жылы Оралда [62] отбасы баспана алды.`,
    figures: [{ value: 62, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'relative' }],
  },
  {
    id: 'kk-t-same-period', why: 'the same period of last year belongs to its own figure',
    text: `${on('2025-10-14')}Павлодарда [120] акция өтті, өткен жылдың сәйкес кезеңінде – [95].`,
    figures: [
      { value: 120, indicator: 'events', countedThing: 'акция', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
      { value: 95, indicator: 'events', countedThing: 'акция', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative' },
    ],
  },
  {
    id: 'kk-t-compared-percent', why: 'a year compared with is not the year of the growth',
    text: `${on('2025-10-14')}Өткен жылдың сәйкес кезеңімен салыстырғанда Атырауда еріктілер саны [12%-ға] артты.`,
    figures: [{ value: 12, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'еріктілер саны', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'kk-t-more-than-last', why: 'by so many more than last year',
    text: `${on('2025-10-14')}Семейде [60] жоба қолдау тапты, бұл былтырғыдан [15-ке] артық.`,
    figures: [
      { value: 60, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-10', year: 2025, timePeriodBasis: 'publication' },
      { value: 15, measure: 'change', indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-10', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'kk-t-dative-than', why: 'than in a year: compared',
    text: `${on('2025-10-14')}2024 жылға қарағанда Қостанайда волонтерлер [8 пайызға] көбейді.`,
    figures: [{ value: 8, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'волонтер', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'kk-t-to-2030', why: 'towards a year to come',
    text: `${on('2025-10-14')}2030 жылға қарай Астанада [20] жатақхана салынады.`,
    figures: [{ value: 20, indicator: 'facilities', countedThing: 'жатақхана', referenceArea: 'KZ-71', year: 2030, timePeriodBasis: 'stated', claim: 'planned' }],
  },
  {
    id: 'kk-t-until-end', why: 'to the end of the year',
    text: `${on('2025-10-14')}Осы жылдың соңына дейін Рудныйда [7] аула клубы жөнделеді.`,
    figures: [{ value: 7, indicator: 'organisations', countedThing: 'аула клубы', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative', claim: 'planned' }],
  },
  {
    id: 'kk-t-next-year', why: 'next year',
    text: `${on('2025-10-14')}Келесі жылы Қарағандыда [5 000] жасөспірім қамтылмақ.`,
    figures: [{ value: 5000, indicator: 'participants', countedThing: 'жасөспірім', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'relative', claim: 'planned' }],
  },
  {
    id: 'kk-t-birth-years', why: 'years of birth are no time',
    text: `${on('2025-10-14')}Тараздағы турнирге 2008–2010 жылдары туған [96] балуан келді.`,
    figures: [{ value: 96, indicator: 'participants', countedThing: 'балуан', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'kk-t-concept-years', why: 'years of a concept are no time',
    text: `${on('2025-10-14')}2023–2029 жылдарға арналған жастар саясатының тұжырымдамасы бойынша Ақтөбеде [5] орталық ашылды.`,
    figures: [{ value: 5, indicator: 'organisations', countedThing: 'орталық', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'kk-t-law-date', why: 'a law’s date is no time',
    text: `${on('2025-10-14')}2015 жылғы 9 ақпандағы заңға сәйкес Қостанайда [22] жастар орталығы жұмыс істейді.`,
    figures: [{ value: 22, indicator: 'organisations', countedThing: 'жастар орталығы', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'kk-t-aside-last-year', why: 'a look back does not carry',
    text: `${on('2025-10-14')}Биыл Ақтауда [80] турнир өтті.\nӨткен жылы оларға [3 000] көрермен келген болатын.\nКлубтарда [1 200] жасөспірім жаттығады.`,
    figures: [
      { value: 80, indicator: 'events', countedThing: 'турнир', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'relative' },
      { value: 3000, indicator: 'participants', countedThing: 'көрермен', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 1200, indicator: 'participants', countedThing: 'жасөспірім', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'relative' },
    ],
  },
  {
    id: 'kk-t-present-stock', why: 'a present stock is of the source’s year',
    text: `${on('2025-10-14')}Былтыр Ақсуда [20] клуб ашылды. Қазір қалада [110] клуб бар.`,
    figures: [
      { value: 20, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative' },
      { value: 110, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'kk-t-paragraph-carry', why: 'a year holds for its paragraph',
    text: `${on('2025-10-14')}2024 жылы Таразда конкурс қорытындыланды. Жеңімпаз атанған [14] команда марапатталды.`,
    figures: [{ value: 14, indicator: 'organisations', countedThing: 'команда', referenceArea: 'KZ-31', year: 2024, timePeriodBasis: 'stated' }],
  },
  {
    id: 'kk-t-undated-last-year', why: 'an undated source keeps the distance',
    text: `${undated}Былтыр Жаңаөзенде [120] жұмыс орны ашылды.`,
    figures: [{ value: 120, indicator: 'jobs', countedThing: 'жұмыс орны', referenceArea: 'KZ-47', year: null, timePeriodBasis: 'unknown', yearOffset: -1 }],
  },
  {
    id: 'kk-t-date-line', why: 'a line that is a date dates the text',
    text: `${undated}2023 жылғы 14 наурыз\nАтырауда [108] пәтер салынды.`,
    figures: [{ value: 108, indicator: 'facilities', countedThing: 'пәтер', referenceArea: 'KZ-23', year: 2023, timePeriodBasis: 'publication' }],
  },
]
