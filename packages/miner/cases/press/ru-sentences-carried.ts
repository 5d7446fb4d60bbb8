// Russian short texts of slots that are carried: how far a time, a programme and a place reach, and where they end.

import type { PressCase, PressFigure } from './press-case.ts'

type Slots = Pick<PressFigure, 'year' | 'timePeriodBasis'>

const on = (date: string): string => ` date ${date} Коротко о главном\n`
const now: Slots = { year: 2025, timePeriodBasis: 'publication' }
const current: Slots = { year: 2025, timePeriodBasis: 'relative' }
const last: Slots = { year: 2024, timePeriodBasis: 'relative' }

export const ruCarriedSentences: readonly PressCase[] = [
  // Times
  {
    id: 'ru-c-same-stretch-then', why: 'the year of the same stretch compared with goes no further than its sentence',
    text: `${on('2025-07-04')}С начала года в Темиртау выявили [36] нарушений. За аналогичный период 2024 года было [52]. Проведено [19] бесед.`,
    figures: [
      { value: 36, indicator: 'other', countedThing: 'нарушения', referenceArea: 'KZ-35', ...current },
      { value: 52, indicator: 'other', countedThing: 'нарушения', referenceArea: 'KZ-35', year: 2024, timePeriodBasis: 'stated' },
      { value: 19, indicator: 'events', countedThing: 'беседы', referenceArea: 'KZ-35', ...current },
    ],
  },
  {
    id: 'ru-c-level-it-grew-from', why: 'the level of years ago ends with its clause',
    text: `${on('2025-07-04')}Сейчас в Таразе работают [18] клубов, а в 2021 году их было [5]. Проведено [40] турниров.`,
    figures: [
      { value: 18, indicator: 'organisations', countedThing: 'клубы', referenceArea: 'KZ-31', ...now },
      { value: 5, indicator: 'organisations', countedThing: 'клубы', referenceArea: 'KZ-31', year: 2021, timePeriodBasis: 'stated' },
      { value: 40, indicator: 'events', countedThing: 'турниры', referenceArea: 'KZ-31', ...now },
    ],
  },
  {
    id: 'ru-c-later-year-first', why: 'an earlier year behind the later one is what it is compared with',
    text: `${on('2025-12-01')}В 2025 году в Кокшетау прошли [64] концерта, в 2023 году – [20]. Открыто [3] клуба.`,
    figures: [
      { value: 64, indicator: 'events', countedThing: 'концерты', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'stated' },
      { value: 20, indicator: 'events', countedThing: 'концерты', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'stated' },
      { value: 3, indicator: 'organisations', countedThing: 'клубы', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'stated' },
    ],
  },
  {
    id: 'ru-c-on-register-now', why: 'who is on the register now is not of the months told before',
    text: `${on('2025-10-10')}В Риддере за девять месяцев выявили [48] нарушений. На учете в полиции состоят [31] подросток. Проведено [19] бесед.`,
    figures: [
      { value: 48, indicator: 'other', countedThing: 'нарушения', referenceArea: 'KZ-63', ...current },
      { value: 31, indicator: 'other', countedThing: 'подросток', referenceArea: 'KZ-63', ...now },
      { value: 19, indicator: 'events', countedThing: 'беседы', referenceArea: 'KZ-63', ...current },
    ],
  },
  {
    id: 'ru-c-train-now', why: 'those who train now are of the source’s year',
    text: `${on('2025-07-04')}С начала года в Экибастузе отремонтировали [6] стадионов. В секциях тренируются [2 100] детей.`,
    figures: [
      { value: 6, indicator: 'facilities', countedThing: 'стадионы', referenceArea: 'KZ-55', ...current },
      { value: 2100, indicator: 'members', countedThing: 'дети', referenceArea: 'KZ-55', ...now },
    ],
  },
  {
    id: 'ru-c-share-comes-to', why: 'what a share comes to is how it stands',
    text: `${on('2025-07-04')}С начала года в Балхаше открыли [4] клуба. Доля безработной молодежи составляет [3,9%], это около [700] человек.`,
    figures: [
      { value: 4, indicator: 'organisations', countedThing: 'клубы', referenceArea: 'KZ-35', ...current },
      { value: 3.9, unitMeasure: '%', indicator: 'share', countedThing: 'безработная молодежь', referenceArea: 'KZ-35', ...now },
      { value: 700, qualifier: 'about', indicator: 'youth_population', countedThing: 'человек', referenceArea: 'KZ-35', ...now },
    ],
  },
  {
    id: 'ru-c-report-goes-on', why: 'a report of last year goes on where nothing of now is told',
    text: `${on('2025-03-04')}В прошлом году в Аксае посадили [900] деревьев.\nВолонтеры провели [40] акций.`,
    figures: [
      { value: 900, indicator: 'trees_planted', countedThing: 'деревья', referenceArea: 'KZ-27', ...last },
      { value: 40, indicator: 'events', countedThing: 'акции', referenceArea: 'KZ-27', ...last },
    ],
  },
  {
    id: 'ru-c-report-ends-now', why: 'a report of last year ends where now is told',
    text: `${on('2025-03-04')}В прошлом году в Аксае посадили [900] деревьев.\nВ центре работают [12] наставников.\nВыдано [35] сертификатов.`,
    figures: [
      { value: 900, indicator: 'trees_planted', countedThing: 'деревья', referenceArea: 'KZ-27', ...last },
      { value: 12, indicator: 'employed', countedThing: 'наставники', referenceArea: 'KZ-27', ...now },
      { value: 35, indicator: 'other', countedThing: 'сертификаты', referenceArea: 'KZ-27', ...now },
    ],
  },
  {
    id: 'ru-c-here', why: 'a sentence without a verb tells of now',
    text: `${on('2025-03-04')}В прошлом году в Аксу обучили [300] человек. Здесь [14] мастерских.`,
    figures: [
      { value: 300, indicator: 'trained', countedThing: 'человек', referenceArea: 'KZ-55', ...last },
      { value: 14, indicator: 'facilities', countedThing: 'мастерские', referenceArea: 'KZ-55', ...now },
    ],
  },
  {
    id: 'ru-c-later-day', why: 'a day just before the source is no part of last year’s report',
    text: `${on('2025-03-04')}В прошлом году в Лисаковске провели [70] встреч.\nВ турнире, который прошел 22 февраля, сыграли [16] команд.`,
    figures: [
      { value: 70, indicator: 'events', countedThing: 'встречи', referenceArea: 'KZ-39', ...last },
      { value: 16, indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-39', ...now },
    ],
  },
  {
    id: 'ru-c-part-of-last-year', why: 'a part is of its whole’s year though the year stood late in the sentence',
    text: `${on('2025-03-04')}Бесплатные курсы и тренинги в Степногорске в прошлом году прошли [500] человек. Дипломы получили [320] из них.`,
    figures: [
      { value: 500, indicator: 'trained', countedThing: 'человек', referenceArea: 'KZ-11', ...last },
      { value: 320, indicator: 'trained', countedThing: 'человек', referenceArea: 'KZ-11', partOf: 0, ...last },
    ],
  },
  {
    id: 'ru-c-from-to-with-o', why: '"со" opens a first level as "с" does',
    text: `${on('2025-07-18')}За шесть месяцев текущего года число нарушений в Темиртау снизилось со [120] до [96].`,
    figures: [
      { value: 120, indicator: 'other', countedThing: 'нарушения', referenceArea: 'KZ-35', ...last },
      { value: 96, indicator: 'other', countedThing: 'нарушения', referenceArea: 'KZ-35', ...current },
    ],
  },
  {
    id: 'ru-c-in-the-current', why: '"в нынешнем" before its verb is this year',
    text: `${on('2025-03-04')}На ремонт школ Хромтау в 2024 году ушло [50 млн] тенге, в нынешнем выделено [65 млн].`,
    figures: [
      { value: 50_000_000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-15', year: 2024, timePeriodBasis: 'stated' },
      { value: 65_000_000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-15', ...current },
    ],
  },
  {
    id: 'ru-c-half-year', why: '"за полгода" in summer is the first half of the year',
    text: `${on('2025-07-22')}В Таразе за полгода прошло [40] ярмарок.`,
    figures: [{ value: 40, indicator: 'events', countedThing: 'ярмарки', referenceArea: 'KZ-31', timePeriod: '2025-01/2025-06', ...current }],
  },
  // Programmes
  {
    id: 'ru-c-course-in-passing', why: 'a programme named late as a way people came takes no figure before it',
    text: `${on('2025-12-01')}В Сарани определили лучших предпринимателей. Поступило [210] заявок. Гранты получили [40] человек. Участники сначала прошли обучение по проекту «Алғашқы қадам». Курсы окончили [180] жителей.`,
    figures: [
      { value: 210, indicator: 'other', countedThing: 'заявки', referenceArea: 'KZ-35', ...now },
      { value: 40, indicator: 'beneficiaries', countedThing: 'человек', referenceArea: 'KZ-35', ...now },
      { value: 180, indicator: 'trained', countedThing: 'жители', referenceArea: 'KZ-35', programme: 'Алғашқы қадам', ...now },
    ],
    programmes: ['Алғашқы қадам'],
  },
  {
    id: 'ru-c-goes-on-besides', why: 'behind "кроме того" with a place of its own the programme is left',
    text: `${on('2025-12-01')}В Атырау завершилась программа «Жаңа шаңырақ». Жилье получили [90] семей.\nКроме того, в городе отремонтировали [7] школ.`,
    figures: [
      { value: 90, indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-23', programme: 'Жаңа шаңырақ', ...now },
      { value: 7, indicator: 'facilities', countedThing: 'школы', referenceArea: 'KZ-23', ...now },
    ],
    programmes: ['Жаңа шаңырақ'],
  },
  {
    id: 'ru-c-tournament-is-no-programme', why: 'a tournament tells no programme again',
    text: `${on('2025-12-01')}В Таразе по программе «Сандық буын» обучили [60] человек.\nВ турнире участвовали [18] команд.`,
    figures: [
      { value: 60, indicator: 'trained', countedThing: 'человек', referenceArea: 'KZ-31', programme: 'Сандық буын', ...now },
      { value: 18, indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-31', ...now },
    ],
    programmes: ['Сандық буын'],
  },
  // Places
  {
    id: 'ru-c-guests-from', why: 'where guests came from moves no region',
    text: `${on('2025-12-01')}В Павлодаре прошел слет. На него приехали гости из Семея, Костаная и Петропавловска. В регионе действуют [26] клубов.`,
    figures: [{ value: 26, indicator: 'organisations', countedThing: 'клубы', referenceArea: 'KZ-55', ...now }],
  },
]
