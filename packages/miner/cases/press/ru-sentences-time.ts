// Russian sentences on when: parts of years, years told by their distance, comparisons, years that are no time; one phenomenon each (named in `why`).

import type { PressCase } from './press-case.ts'

const on = (date: string): string => ` date ${date} Коротко о главном\n`
const undated = 'Коротко о главном\n'

export const ruTimeSentences: readonly PressCase[] = [
  {
    id: 'ru-t-month-pair', why: 'two months joined by a dash',
    text: `${on('2025-10-14')}В январе–марте 2025 года в Таразе прошло [86] встреч с молодежью.`,
    figures: [{ value: 86, indicator: 'events', countedThing: 'встреч', referenceArea: 'KZ-31', year: 2025, timePeriod: '2025-01/2025-03', timePeriodBasis: 'stated' }],
  },
  {
    id: 'ru-t-month-pair-bare', why: 'a pair of months without a year is of the source’s',
    text: `${on('2025-10-14')}В апреле-июне в Уральске трудоустроили [540] выпускников.`,
    figures: [{ value: 540, indicator: 'employed', countedThing: 'выпускников', referenceArea: 'KZ-27', year: 2025, timePeriod: '2025-04/2025-06', timePeriodBasis: 'relative' }],
  },
  {
    id: 'ru-t-from-to-months', why: 'from one month to another',
    text: `${on('2025-10-14')}С января по август в Актобе проведено [312] рейдов.`,
    figures: [{ value: 312, indicator: 'events', countedThing: 'рейдов', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriod: '2025-01/2025-08', timePeriodBasis: 'relative' }],
  },
  {
    id: 'ru-t-first-half', why: 'a half by its ordinal',
    text: `${on('2025-10-14')}В первом полугодии в Семее гранты получили [74] стартапа.`,
    figures: [{ value: 74, indicator: 'projects', countedThing: 'стартапа', referenceArea: 'KZ-10', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' }],
  },
  {
    id: 'ru-t-second-half-of-year', why: 'a half of a stated year',
    text: `${on('2025-10-14')}Во втором полугодии 2024 года в Кокшетау создано [210] рабочих мест.`,
    figures: [{ value: 210, indicator: 'jobs', countedThing: 'рабочих мест', referenceArea: 'KZ-11', year: 2024, timePeriod: '2024-07/2024-12', timePeriodBasis: 'stated' }],
  },
  {
    id: 'ru-t-quarter-roman', why: 'a quarter in Roman digits',
    text: `${on('2025-10-14')}В III квартале 2025 года в Павлодаре обучено [1 300] волонтеров.`,
    figures: [{ value: 1300, indicator: 'trained', countedThing: 'волонтеров', referenceArea: 'KZ-55', year: 2025, timePeriod: '2025-07/2025-09', timePeriodBasis: 'stated' }],
  },
  {
    id: 'ru-t-quarter-bare', why: 'a quarter without a year',
    text: `${on('2025-10-14')}Во втором квартале в Караганде прошло [48] тренингов.`,
    figures: [{ value: 48, indicator: 'events', countedThing: 'тренингов', referenceArea: 'KZ-35', year: 2025, timePeriod: '2025-04/2025-06', timePeriodBasis: 'relative' }],
  },
  {
    id: 'ru-t-nine-months-of-this', why: 'months of the current year',
    text: `${on('2025-10-14')}За девять месяцев текущего года в Костанае открыто [12] клубов.`,
    figures: [{ value: 12, indicator: 'organisations', countedThing: 'клубов', referenceArea: 'KZ-39', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative' }],
  },
  {
    id: 'ru-t-since-start', why: 'since the start of the year',
    text: `${on('2025-10-14')}С начала года в Атырау высажено [9 400] саженцев.`,
    figures: [{ value: 9400, indicator: 'trees_planted', countedThing: 'саженцев', referenceArea: 'KZ-23', year: 2025, timePeriod: '2025-01/2025-10', timePeriodBasis: 'relative' }],
  },
  {
    id: 'ru-t-season-this', why: 'a season of this year',
    text: `${on('2025-10-14')}Этим летом в области Абай работали [350] бойцов трудовых отрядов.`,
    figures: [{ value: 350, indicator: 'employed', countedThing: 'бойцов', referenceArea: 'KZ-10', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative' }],
  },
  {
    id: 'ru-t-season-last', why: 'a season of last year',
    text: `${on('2025-10-14')}Прошлой осенью в Шымкенте собрали [41] тонну мусора.`,
    figures: [{ value: 41, unitMeasure: 't', indicator: 'waste_collected', countedThing: 'мусора', referenceArea: 'KZ-79', year: 2024, timePeriod: '2024-09/2024-11', timePeriodBasis: 'relative' }],
  },
  {
    id: 'ru-t-season-of-year', why: 'a season of a stated year',
    text: `${on('2025-10-14')}Летом 2024 года в Актау отдохнули [2 600] детей.`,
    figures: [{ value: 2600, indicator: 'participants', countedThing: 'детей', referenceArea: 'KZ-47', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'stated' }],
  },
  {
    id: 'ru-t-spring-planned', why: 'a season to come, told in autumn',
    text: `${on('2025-10-14')}Весной в Талдыкоргане высадят [3 000] деревьев.`,
    figures: [{ value: 3000, indicator: 'trees_planted', countedThing: 'деревьев', referenceArea: 'KZ-33', year: 2026, timePeriod: '2026-03/2026-05', timePeriodBasis: 'relative', claim: 'planned' }],
  },
  {
    id: 'ru-t-month-behind', why: 'a month after the date’s own is last year’s',
    text: `${on('2025-02-03')}В ноябре в Риддере прошел форум, в нем участвовали [280] студентов.`,
    figures: [{ value: 280, indicator: 'participants', countedThing: 'студентов', referenceArea: 'KZ-63', year: 2024, timePeriod: '2024-11', timePeriodBasis: 'relative' }],
  },
  {
    id: 'ru-t-day-of-last-year', why: 'a day at the end of the year, told in January',
    text: `${on('2025-01-09')}25 декабря в Жезказгане на субботник вышли [190] добровольцев.`,
    figures: [{ value: 190, indicator: 'volunteers', countedThing: 'добровольцев', referenceArea: 'KZ-62', year: 2024, timePeriod: '2024-12', timePeriodBasis: 'relative' }],
  },
  {
    id: 'ru-t-month-planned', why: 'a month to come',
    text: `${on('2025-12-20')}В январе в Астане откроют [4] центра.`,
    figures: [{ value: 4, indicator: 'organisations', countedThing: 'центра', referenceArea: 'KZ-71', year: 2026, timePeriod: '2026-01', timePeriodBasis: 'relative', claim: 'planned' }],
  },
  {
    id: 'ru-t-last-three-years', why: 'the last three years: up to the source’s',
    text: `${on('2025-10-14')}За последние три года в Петропавловске построено [18] площадок.`,
    figures: [{ value: 18, indicator: 'facilities', countedThing: 'площадок', referenceArea: 'KZ-59', year: 2025, timePeriod: '2023/2025', timePeriodBasis: 'relative' }],
  },
  {
    id: 'ru-t-year-span', why: 'an interval of years',
    text: `${on('2025-10-14')}В 2023–2025 годах в Конаеве обучили [900] волонтеров.`,
    figures: [{ value: 900, indicator: 'trained', countedThing: 'волонтеров', referenceArea: 'KZ-19', year: 2025, timePeriod: '2023/2025', timePeriodBasis: 'stated' }],
  },
  {
    id: 'ru-t-from-year-to-year', why: 'from one year to another',
    text: `${on('2025-10-14')}С 2021 по 2024 год в Туркестане открыто [33] клуба.`,
    figures: [{ value: 33, indicator: 'organisations', countedThing: 'клуба', referenceArea: 'KZ-61', year: 2024, timePeriod: '2021/2024', timePeriodBasis: 'stated' }],
  },
  {
    id: 'ru-t-since-year', why: 'since a year: to the source’s',
    text: `${on('2025-10-14')}С 2022 года в Экибастузе реализовано [57] проектов.`,
    figures: [{ value: 57, indicator: 'projects', countedThing: 'проектов', referenceArea: 'KZ-55', year: 2025, timePeriod: '2022/2025', timePeriodBasis: 'stated' }],
  },
  {
    id: 'ru-t-school-year-over', why: 'a school year that is over',
    text: `${on('2025-11-14')}В 2024–2025 учебном году в Кызылорде прошло [120] олимпиад.`,
    figures: [{ value: 120, indicator: 'events', countedThing: 'олимпиад', referenceArea: 'KZ-43', year: 2025, timePeriod: '2024/2025', timePeriodBasis: 'stated' }],
  },
  {
    id: 'ru-t-school-year-running', why: 'a school year that has begun is told of now',
    text: `${on('2025-11-14')}В 2025–2026 учебном году в Кызылорде обучаются [4 100] студентов.`,
    figures: [{ value: 4100, indicator: 'students', countedThing: 'студентов', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'stated' }],
  },
  {
    id: 'ru-t-bare-ordinal-year', why: 'a year as an ordinal without its noun',
    text: `${on('2025-10-14')}В 2024-м в Алматы прошло [640] акций.`,
    figures: [{ value: 640, indicator: 'events', countedThing: 'акций', referenceArea: 'KZ-75', year: 2024, timePeriodBasis: 'stated' }],
  },
  {
    id: 'ru-t-three-years-listed', why: 'three years in one sentence',
    text: `${on('2025-10-14')}В 2023 году в Алматы было [40] клубов, в 2024-м – [65], а в нынешнем – [90].`,
    figures: [
      { value: 40, indicator: 'organisations', countedThing: 'клубов', referenceArea: 'KZ-75', year: 2023, timePeriodBasis: 'stated' },
      { value: 65, indicator: 'organisations', countedThing: 'клубов', referenceArea: 'KZ-75', year: 2024, timePeriodBasis: 'stated' },
      { value: 90, indicator: 'organisations', countedThing: 'клубов', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
    ],
  },
  {
    id: 'ru-t-labels', why: 'years that label figures',
    text: `${on('2025-10-14')}Волонтеров в Актобе становится больше: 2023 год – [4 200], 2024 год – [5 800].`,
    figures: [
      { value: 4200, indicator: 'volunteers', countedThing: 'Волонтеров', referenceArea: 'KZ-15-aktobe', year: 2023, timePeriodBasis: 'stated' },
      { value: 5800, indicator: 'volunteers', countedThing: 'Волонтеров', referenceArea: 'KZ-15-aktobe', year: 2024, timePeriodBasis: 'stated' },
    ],
  },
  {
    id: 'ru-t-year-before-last', why: 'the year before last',
    text: `${on('2025-10-14')}В позапрошлом году в Уральске жилье получили [62] семьи.`,
    figures: [{ value: 62, indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-27', year: 2023, timePeriodBasis: 'relative' }],
  },
  {
    id: 'ru-t-year-before-told', why: 'a year earlier counts from the year just told',
    text: `${on('2025-10-14')}В 2023 году в Степногорске проведено [45] турниров, годом ранее – [38].`,
    figures: [
      { value: 45, indicator: 'events', countedThing: 'турниров', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'stated' },
      { value: 38, indicator: 'events', countedThing: 'турниров', referenceArea: 'KZ-11', year: 2022, timePeriodBasis: 'relative' },
    ],
  },
  {
    id: 'ru-t-years-ago', why: 'two years ago',
    text: `${on('2025-10-14')}Два года назад в Жаркенте работали [3] волонтерских клуба.`,
    figures: [{ value: 3, indicator: 'organisations', countedThing: 'волонтерских клуба', referenceArea: 'KZ-33', year: 2023, timePeriodBasis: 'relative' }],
  },
  {
    id: 'ru-t-same-period', why: 'the same period of last year belongs to its own figure',
    text: `${on('2025-10-14')}В Павлодаре проведено [120] акций, за аналогичный период прошлого года – [95].`,
    figures: [
      { value: 120, indicator: 'events', countedThing: 'акций', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
      { value: 95, indicator: 'events', countedThing: 'акций', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative' },
    ],
  },
  {
    id: 'ru-t-compared-percent', why: 'a year compared with is not the year of the growth',
    text: `${on('2025-10-14')}По сравнению с аналогичным периодом прошлого года число волонтеров в Атырау выросло на [12%].`,
    figures: [{ value: 12, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'число волонтеров', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-t-more-than-last', why: 'by so many more than last year',
    text: `${on('2025-10-14')}В Семее поддержали [60] проектов, это на [15] больше, чем в прошлом году.`,
    figures: [
      { value: 60, indicator: 'projects', countedThing: 'проектов', referenceArea: 'KZ-10', year: 2025, timePeriodBasis: 'publication' },
      { value: 15, measure: 'change', indicator: 'projects', countedThing: 'проектов', referenceArea: 'KZ-10', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-t-two-levels-last-year', why: 'from last year’s level to this one',
    text: `${on('2025-10-14')}Доля безработной молодежи в Жетысу снизилась с [6,9%] в прошлом году до [5,4%].`,
    figures: [
      { value: 6.9, unitMeasure: '%', indicator: 'share', countedThing: 'Доля безработной молодежи', referenceArea: 'KZ-33', year: 2024, timePeriodBasis: 'relative' },
      { value: 5.4, unitMeasure: '%', indicator: 'share', countedThing: 'Доля безработной молодежи', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-t-to-2030', why: 'towards a year to come',
    text: `${on('2025-10-14')}К 2030 году в Астане построят [20] общежитий.`,
    figures: [{ value: 20, indicator: 'facilities', countedThing: 'общежитий', referenceArea: 'KZ-71', year: 2030, timePeriodBasis: 'stated', claim: 'planned' }],
  },
  {
    id: 'ru-t-until-end', why: 'to the end of the year',
    text: `${on('2025-10-14')}До конца года в Рудном отремонтируют [7] дворовых клубов.`,
    figures: [{ value: 7, indicator: 'organisations', countedThing: 'дворовых клубов', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative', claim: 'planned' }],
  },
  {
    id: 'ru-t-next-year', why: 'next year',
    text: `${on('2025-10-14')}В следующем году в Караганде охватят [5 000] подростков.`,
    figures: [{ value: 5000, indicator: 'participants', countedThing: 'подростков', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'relative', claim: 'planned' }],
  },
  {
    id: 'ru-t-birth-years', why: 'years of birth are no time',
    text: `${on('2025-10-14')}На турнир в Таразе приехали [96] борцов 2008–2010 годов рождения.`,
    figures: [{ value: 96, indicator: 'participants', countedThing: 'борцов', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-t-concept-years', why: 'years of a concept are no time',
    text: `${on('2025-10-14')}По Концепции молодежной политики на 2023–2029 годы в Актобе открыли [5] центров.`,
    figures: [{ value: 5, indicator: 'organisations', countedThing: 'центров', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-t-national-plan', why: 'years of a national plan are no time',
    text: `${on('2025-10-14')}В рамках Национального плана развития до 2029 года в Усть-Каменогорске создали [140] рабочих мест.`,
    figures: [{ value: 140, indicator: 'jobs', countedThing: 'рабочих мест', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-t-law-date', why: 'a law’s date is no time',
    text: `${on('2025-10-14')}По закону от 9 февраля 2015 года в Костанае работают [22] молодежных центра.`,
    figures: [{ value: 22, indicator: 'organisations', countedThing: 'молодежных центра', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-t-opened-aside', why: 'a year in a clause that only describes',
    text: `${on('2025-10-14')}Центр, открытый в 2021 году, помог [430] жителям Сатпаева.`,
    figures: [{ value: 430, indicator: 'beneficiaries', countedThing: 'жителям', referenceArea: 'KZ-62', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-t-aside-last-year', why: 'a look back does not carry',
    text: `${on('2025-10-14')}В этом году в Актау прошло [80] турниров.\nВ прошлом году на них собралось [3 000] зрителей.\nВ клубах занимаются [1 200] подростков.`,
    figures: [
      { value: 80, indicator: 'events', countedThing: 'турниров', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'relative' },
      { value: 3000, indicator: 'participants', countedThing: 'зрителей', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 1200, indicator: 'participants', countedThing: 'подростков', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'relative' },
    ],
  },
  {
    id: 'ru-t-present-stock', why: 'a present stock is of the source’s year',
    text: `${on('2025-10-14')}В прошлом году в Аксу открыли [2] клуба. Сейчас в городе работают [11] клубов.`,
    figures: [
      { value: 2, indicator: 'organisations', countedThing: 'клуба', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative' },
      { value: 11, indicator: 'organisations', countedThing: 'клубов', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-t-paragraph-carry', why: 'a year holds for its paragraph',
    text: `${on('2025-10-14')}В 2024 году в Таразе подвели итоги конкурса. Победителями стали [14] команд.`,
    figures: [{ value: 14, indicator: 'organisations', countedThing: 'команд', referenceArea: 'KZ-31', year: 2024, timePeriodBasis: 'stated' }],
  },
  {
    id: 'ru-t-undated-years-ago', why: 'an undated source keeps the distance',
    text: `${undated}Два года назад в Жанаозене создали [120] рабочих мест.`,
    figures: [{ value: 120, indicator: 'jobs', countedThing: 'рабочих мест', referenceArea: 'KZ-47', year: null, timePeriodBasis: 'unknown', yearOffset: -2 }],
  },
  {
    id: 'ru-t-date-line', why: 'a line that is a date dates the text',
    text: `${undated}Опубликовано: 14.03.2023\nВ Атырау построено [108] квартир.`,
    figures: [{ value: 108, indicator: 'facilities', countedThing: 'квартир', referenceArea: 'KZ-23', year: 2023, timePeriodBasis: 'publication' }],
  },
]
