// Kazakh sentences on planned or achieved and on level or change, one phenomenon each (named in `why`).

import type { PressCase } from './press-case.ts'

const on = (date: string): string => ` date ${date} Қысқаша басты жаңалықтар\n`

export const kkClaimSentences: readonly PressCase[] = [
  {
    id: 'kk-c-planned-passive', why: 'a passive present is a plan',
    text: `${on('2025-10-14')}Ақтөбеде [6] спорт алаңы салынады, оған [90 млн] теңге бөлінеді.`,
    figures: [
      { value: 6, indicator: 'facilities', countedThing: 'спорт алаңы', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 90000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
    ],
  },
  {
    id: 'kk-c-planned-converb', why: 'жоспарлап отыр',
    text: `${on('2025-10-14')}Әкімдік Хромтауда [12] рейд өткізуді жоспарлап отыр.`,
    figures: [{ value: 12, indicator: 'events', countedThing: 'рейд', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'publication', claim: 'planned' }],
  },
  {
    id: 'kk-c-planned-provided', why: 'көзделген',
    text: `${on('2025-10-14')}Ақтөбедегі жобада [400] еріктіні оқыту көзделген.`,
    figures: [{ value: 400, indicator: 'trained', countedThing: 'ерікті', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication', claim: 'planned' }],
  },
  {
    id: 'kk-c-planned-task', why: 'тапсырды',
    text: `${on('2025-10-14')}Әкім Ақтауда [40] кабинет ашуды тапсырды.`,
    figures: [{ value: 40, indicator: 'facilities', countedThing: 'кабинет', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'publication', claim: 'planned' }],
  },
  {
    id: 'kk-c-planned-must', why: 'тиіс',
    text: `${on('2025-10-14')}Жыл соңына дейін Сатпаевта [30] үйірме ашылуы тиіс.`,
    figures: [{ value: 30, indicator: 'organisations', countedThing: 'үйірме', referenceArea: 'KZ-62', year: 2025, timePeriodBasis: 'relative', claim: 'planned' }],
  },
  {
    id: 'kk-c-expected', why: 'күтілуде',
    text: `${on('2025-10-14')}Түркістандағы форумға [700] студент қатысады деп күтілуде.`,
    figures: [{ value: 700, indicator: 'participants', countedThing: 'студент', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', claim: 'planned' }],
  },
  {
    id: 'kk-c-reported-future', why: 'ашылатынын айтты',
    text: `${on('2025-10-14')}Басқарма басшысы Семейде [8] орталық ашылатынын айтты.`,
    figures: [{ value: 8, indicator: 'organisations', countedThing: 'орталық', referenceArea: 'KZ-10', year: 2025, timePeriodBasis: 'publication', claim: 'planned' }],
  },
  {
    id: 'kk-c-habit', why: 'a habit is no plan',
    text: `${on('2025-10-14')}Бурабайда жыл сайын [25] турнир өткізіледі.`,
    figures: [{ value: 25, indicator: 'events', countedThing: 'турнир', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'kk-c-rule', why: 'what the rules give is no plan',
    text: `${on('2025-10-14')}Жас мамандарға [100] АЕК көлемінде жәрдемақы беріледі.`,
    figures: [{ value: 100, unitMeasure: 'AEK', indicator: 'funding', countedThing: 'жәрдемақы', referenceArea: null, year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'kk-c-state', why: 'a present state is no plan',
    text: `${on('2025-10-14')}Кентауда [900] студент спортпен шұғылданады.`,
    figures: [{ value: 900, indicator: 'students', countedThing: 'студент', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'kk-c-past-like-present', why: 'бастады, төмендеді are past',
    text: `${on('2025-10-14')}Риддерде [70] жас кәсіп бастады, ал қылмыс [4%-ға] төмендеді.`,
    figures: [
      { value: 70, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' },
      { value: -4, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'қылмыс', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'kk-c-saying-behind', why: 'a verb of saying decides nothing',
    text: `${on('2025-10-14')}«Биыл Рудныйда [5] клуб ашамыз», – деді әкім.`,
    figures: [{ value: 5, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative', claim: 'planned' }],
  },
  {
    id: 'kk-c-list-heading', why: 'a heading of a plan governs its list',
    text: `${on('2025-10-14')}2026 жылы Қарағандыда мыналар жоспарлануда:\n– [30] клуб ашу;\n– [400] еріктіні оқыту.`,
    figures: [
      { value: 30, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 400, indicator: 'trained', countedThing: 'ерікті', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
  },
  {
    id: 'kk-c-dropped', why: 'decreases are negative',
    text: `${on('2025-10-14')}Павлодарда жұмыссыз жастар [140] адамға азайды, кезек [12%-ға] қысқарды.`,
    figures: [
      { value: -140, measure: 'change', indicator: 'other', countedThing: 'жұмыссыз жастар', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
      { value: -12, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'кезек', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'kk-c-reached-level', why: '-ға жетті is a level',
    text: `${on('2025-10-14')}Рудныйда еріктілер саны [10 мыңға] жетті.`,
    figures: [{ value: 10000, indicator: 'volunteers', countedThing: 'еріктілер саны', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' }],
  },
]
