// Kazakh short texts of slots that are carried: how far a time, a programme and a place reach, and where they end.

import type { PressCase, PressFigure } from './press-case.ts'

type Slots = Pick<PressFigure, 'year' | 'timePeriodBasis'>

const on = (date: string): string => ` date ${date} Қысқаша басты жаңалықтар\n`
const now: Slots = { year: 2025, timePeriodBasis: 'publication' }
const current: Slots = { year: 2025, timePeriodBasis: 'relative' }
const last: Slots = { year: 2024, timePeriodBasis: 'relative' }

export const kkCarriedSentences: readonly PressCase[] = [
  // Times
  {
    id: 'kk-c-more-than-last-spring', why: 'last spring is compared with, the report is of this year',
    text: `${on('2025-05-12')}Семейде [900] тал отырғызылды. Бұл былтырғы көктемнен [12%-ға] көп. Акцияға [70] ерікті қатысты.`,
    figures: [
      { value: 900, indicator: 'trees_planted', countedThing: 'тал', referenceArea: 'KZ-10', ...now },
      { value: 12, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'тал', referenceArea: 'KZ-10', ...now },
      { value: 70, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-10', ...now },
    ],
  },
  {
    id: 'kk-c-level-it-grew-from', why: 'the level of years ago ends with its clause',
    text: `${on('2025-05-12')}Қазір Таразда [18] клуб жұмыс істейді, ал 2021 жылы олардың саны [5] болатын. Биыл [40] турнир өтті. Сайысқа [300] ерікті көмектесті.`,
    figures: [
      { value: 18, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-31', ...now },
      { value: 5, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-31', year: 2021, timePeriodBasis: 'stated' },
      { value: 40, indicator: 'events', countedThing: 'турнир', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative' },
      { value: 300, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative' },
    ],
  },
  {
    id: 'kk-c-same-stretch-then', why: 'the year of the same stretch compared with goes no further than its sentence',
    text: `${on('2025-07-04')}Биыл Риддерде [36] турнир өтті. 2024 жылдың осы кезеңінде [52] турнир ұйымдастырылды. Оларға [300] ерікті көмектесті.`,
    figures: [
      { value: 36, indicator: 'events', countedThing: 'турнир', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'relative' },
      { value: 52, indicator: 'events', countedThing: 'турнир', referenceArea: 'KZ-63', year: 2024, timePeriodBasis: 'stated' },
      { value: 300, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'relative' },
    ],
  },
  {
    id: 'kk-c-report-goes-on', why: 'a report of last year goes on in the next paragraph',
    text: `${on('2025-03-04')}Былтыр Риддерде [900] түп ағаш отырғызылды.\nЕріктілер [40] акция өткізді.`,
    figures: [
      { value: 900, indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ-63', ...last },
      { value: 40, indicator: 'events', countedThing: 'акция', referenceArea: 'KZ-63', ...last },
    ],
  },
  {
    id: 'kk-c-later-day', why: 'a day just before the source is no part of last year’s report',
    text: `${on('2025-03-04')}Былтыр Рудныйда [70] кездесу өтті.\n22 ақпанда өткен турнирде [16] команда ойнады.`,
    figures: [
      { value: 70, indicator: 'events', countedThing: 'кездесу', referenceArea: 'KZ-39', ...last },
      { value: 16, indicator: 'organisations', countedThing: 'команда', referenceArea: 'KZ-39', ...now },
    ],
  },
  {
    id: 'kk-c-part-of-last-year', why: 'a part is of its whole’s year though the year stood late in the sentence',
    text: `${on('2025-03-04')}Степногорск қаласында тегін курстардан былтыр [500] адам өтті. Олардың [320-сы] диплом алды.`,
    figures: [
      { value: 500, indicator: 'trained', countedThing: 'адам', referenceArea: 'KZ-11', ...last },
      { value: 320, indicator: 'trained', countedThing: 'адам', referenceArea: 'KZ-11', partOf: 0, ...last },
    ],
  },
  {
    id: 'kk-c-on-register-now', why: 'who is on the register stands now, whatever last year was',
    text: `${on('2025-10-10')}Былтыр Екібастұзда [48] дерек тіркелді. Есепте [31] жасөспірім тұр.`,
    figures: [
      { value: 48, indicator: 'other', countedThing: 'дерек', referenceArea: 'KZ-55', ...last },
      { value: 31, indicator: 'other', countedThing: 'жасөспірім', referenceArea: 'KZ-55', ...now },
    ],
  },
  {
    id: 'kk-c-this-year-goes-on', why: 'what was done goes on in this year’s stretch',
    text: `${on('2025-10-10')}Жыл басынан бері Ақсайда [12] жәрмеңке өтті. [350] жас жұмысқа орналасты.`,
    figures: [
      { value: 12, indicator: 'events', countedThing: 'жәрмеңке', referenceArea: 'KZ-27', ...current },
      { value: 350, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-27', ...current },
    ],
  },
  {
    id: 'kk-c-half-year', why: '"жарты жылда" in summer is the first half of the year',
    text: `${on('2025-07-22')}Таразда жарты жылда [40] жәрмеңке өтті.`,
    figures: [{ value: 40, indicator: 'events', countedThing: 'жәрмеңке', referenceArea: 'KZ-31', timePeriod: '2025-01/2025-06', ...current }],
  },
  // Programmes
  {
    id: 'kk-c-games', why: 'quoted games own what another word for a contest tells of them',
    text: `${on('2025-12-01')}Павлодарда «Алтын дала» спорт ойындары өтті. Үшінші рет өткен додада [14] команда бақ сынады.`,
    figures: [{ value: 14, indicator: 'organisations', countedThing: 'команда', referenceArea: 'KZ-55', programme: 'Алтын дала', ...now }],
    programmes: ['Алтын дала'],
  },
  {
    id: 'kk-c-contest-synonym', why: 'a contest is told again as a match',
    text: `${on('2025-12-01')}Таразда «Шебер қолдар» сайысы аяқталды. Бірінші рет өткен бәсекеде [30] оқушы сынға түсті.`,
    figures: [{ value: 30, indicator: 'participants', countedThing: 'оқушы', referenceArea: 'KZ-31', programme: 'Шебер қолдар', ...now }],
    programmes: ['Шебер қолдар'],
  },
  {
    id: 'kk-c-course-in-passing', why: 'a programme named late as a way people came takes no figure before it',
    text: `${on('2025-12-01')}Саранда үздік кәсіпкерлер анықталды. Комиссияға [210] өтінім түсті. Оларға [40 млн] теңге бөлінді. Қатысушылар алдымен «Алғашқы қадам» жобасы бойынша оқудан өтті. Бұл курсты [180] адам бітірді.`,
    figures: [
      { value: 210, indicator: 'other', countedThing: 'өтінім', referenceArea: 'KZ-35', ...now },
      { value: 40_000_000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-35', ...now },
      { value: 180, indicator: 'trained', countedThing: 'адам', referenceArea: 'KZ-35', programme: 'Алғашқы қадам', ...now },
    ],
    programmes: ['Алғашқы қадам'],
  },
  {
    id: 'kk-c-frame-of-post', why: 'a programme named late as the frame of the whole takes the figures before it',
    text: `${on('2025-12-01')}Арқалықта сенбілік өтті. Оған [80] тұрғын қатысты. Олар [30] түп тал отырғызды. Шара «Жасыл аула» жобасы аясында ұйымдастырылды.`,
    figures: [
      { value: 80, indicator: 'participants', countedThing: 'тұрғын', referenceArea: 'KZ-39', programme: 'Жасыл аула', ...now },
      { value: 30, indicator: 'trees_planted', countedThing: 'тал', referenceArea: 'KZ-39', programme: 'Жасыл аула', ...now },
    ],
    programmes: ['Жасыл аула'],
  },
  {
    id: 'kk-c-goes-on-besides', why: 'behind "сонымен қатар" with a place of its own the programme is left',
    text: `${on('2025-12-01')}Атырауда «Жаңа шаңырақ» бағдарламасы аяқталды. [90] отбасы баспана алды.\nСонымен қатар қалада [7] мектеп жөнделді.`,
    figures: [
      { value: 90, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-23', programme: 'Жаңа шаңырақ', ...now },
      { value: 7, indicator: 'facilities', countedThing: 'мектеп', referenceArea: 'KZ-23', ...now },
    ],
    programmes: ['Жаңа шаңырақ'],
  },
  {
    id: 'kk-c-new-projects', why: 'a new project is another one',
    text: `${on('2025-12-01')}Кентауда «Мейірім» жобасы аясында [60] қарияға көмек көрсетілді.\nКелер жылы [12] жаңа жобаны іске асыру жоспарлануда.`,
    figures: [
      { value: 60, indicator: 'beneficiaries', countedThing: 'қария', referenceArea: 'KZ-61', programme: 'Мейірім', ...now },
      { value: 12, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-61', claim: 'planned', year: 2026, timePeriodBasis: 'relative' },
    ],
    programmes: ['Мейірім'],
  },
  // Places
  {
    id: 'kk-c-guests-from', why: 'where guests came from moves no region',
    text: `${on('2025-12-01')}Павлодарда слет өтті. Оған Семейден, Қостанайдан және Петропавлдан қонақтар келді. Өңірде [26] клуб жұмыс істейді.`,
    figures: [{ value: 26, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-55', ...now }],
  },
]
