// Russian sentences on planned or achieved and on level or change, one phenomenon each (named in `why`).

import type { PressCase } from './press-case.ts'

const on = (date: string): string => ` date ${date} Коротко о главном\n`

export const ruClaimSentences: readonly PressCase[] = [
  {
    id: 'ru-c-plan-fulfilled', why: 'a plan told as fulfilled: both figures',
    text: `${on('2025-10-14')}Вместо запланированных [100] мероприятий в Лисаковске провели [120].`,
    figures: [
      { value: 100, indicator: 'events', countedThing: 'мероприятий', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 120, indicator: 'events', countedThing: 'мероприятий', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-c-plan-and-done', why: 'done, and to be done',
    text: `${on('2025-10-14')}В Хромтау проведено [30] рейдов и до конца года планируется провести ещё [12].`,
    figures: [
      { value: 30, indicator: 'events', countedThing: 'рейдов', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'publication' },
      { value: 12, indicator: 'events', countedThing: 'рейдов', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
    ],
  },
  {
    id: 'ru-c-expected', why: 'expected',
    text: `${on('2025-10-14')}Ожидается, что в форуме в Туркестане примут участие [700] студентов.`,
    figures: [{ value: 700, indicator: 'participants', countedThing: 'студентов', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', claim: 'planned' }],
  },
  {
    id: 'ru-c-ordered', why: 'a task given',
    text: `${on('2025-10-14')}Акимату Актау поручено открыть [40] кабинетов поддержки семьи.`,
    figures: [{ value: 40, indicator: 'facilities', countedThing: 'кабинетов', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'publication', claim: 'planned' }],
  },
  {
    id: 'ru-c-habit', why: 'a habit is no plan',
    text: `${on('2025-10-14')}Ежегодно в Бурабае проводится [25] турниров.`,
    figures: [{ value: 25, indicator: 'events', countedThing: 'турниров', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-c-saying-between', why: 'a verb of saying between plan and figure',
    text: `${on('2025-10-14')}В Экибастузе планируется, сообщил аким, построить [6] спортплощадок.`,
    figures: [{ value: 6, indicator: 'facilities', countedThing: 'спортплощадок', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication', claim: 'planned' }],
  },
  {
    id: 'ru-c-list-heading', why: 'a heading of a plan governs its list',
    text: `${on('2025-10-14')}В 2026 году в Караганде планируется:\n– открыть [30] клубов;\n– обучить [400] волонтеров.`,
    figures: [
      { value: 30, indicator: 'organisations', countedThing: 'клубов', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 400, indicator: 'trained', countedThing: 'волонтеров', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
  },
  {
    id: 'ru-c-perfective-unknown', why: 'a perfective future of any verb',
    text: `${on('2025-10-14')}В лагерях Акмолинской области отдохнут [63 000] детей, новоселье отпразднуют [72] семьи.`,
    figures: [
      { value: 63000, indicator: 'participants', countedThing: 'детей', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 72, indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
    ],
  },
  {
    id: 'ru-c-provided-money', why: 'money provided for is set',
    text: `${on('2025-10-14')}На молодежную политику в Актобе предусмотрено [428 млн] тенге.`,
    figures: [{ value: 428000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-c-dropped', why: 'decreases are negative',
    text: `${on('2025-10-14')}Безработица среди молодежи Павлодара опустилась на [0,3%], очередь на жилье уменьшилась на [140] семей.`,
    figures: [
      { value: -0.3, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'безработица среди молодежи', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
      { value: -140, measure: 'change', indicator: 'other', countedThing: 'семей', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-c-reached-level', why: 'a ceiling after growth is the level reached',
    text: `${on('2025-10-14')}Число волонтеров в Рудном увеличилось до [10 тысяч].`,
    figures: [{ value: 10000, indicator: 'volunteers', countedThing: 'Число волонтеров', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' }],
  },
]
