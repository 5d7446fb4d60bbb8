// Russian sentences on money, units, parts and enumerations, one phenomenon each (named in `why`), under a neutral dated title.

import type { PressCase } from './press-case.ts'

const dated = ' date 2025-05-20 Коротко о главном\n'

export const ruUnitSentences: readonly PressCase[] = [
  // Money, mass, area, length
  {
    id: 'ru-s-money', why: 'money: ₸, тг, тыс. тенге, МРП',
    text: `${dated}Команда из Рудного выиграла приз в [750 000] ₸, второй приз – [400 тыс.] тг, третий – [50] МРП.`,
    figures: [
      { value: 750000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'приз', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 400000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'приз', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 50, unitMeasure: 'AEK', indicator: 'funding', countedThing: 'приз', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-units', why: 'kg, m3, km, m2, ha',
    text: `${dated}В Кульсары сдали [850] кг макулатуры, вывезли [120] кубометров мусора, очистили [4,5] км берега, [1 600] кв. метров парка и [7] га степи.`,
    figures: [
      { value: 850, unitMeasure: 'kg', indicator: 'waste_collected', countedThing: 'макулатура', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'publication' },
      { value: 120, unitMeasure: 'm3', indicator: 'waste_collected', countedThing: 'мусор', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'publication' },
      { value: 4.5, unitMeasure: 'km', indicator: 'area_cleaned', countedThing: 'берег', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'publication' },
      { value: 1600, unitMeasure: 'm2', indicator: 'area_cleaned', countedThing: 'парк', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'publication' },
      { value: 7, unitMeasure: 'ha', indicator: 'area_cleaned', countedThing: 'степь', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-tonnes-thousand', why: 'scale word and mass unit abbreviated with dots',
    text: `${dated}В Экибастузе вывезено [1,3 тыс.] т. мусора.`,
    figures: [{ value: 1300, unitMeasure: 't', indicator: 'waste_collected', countedThing: 'мусор', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-s-distance-leftover', why: 'a distance that is no result is a leftover',
    text: `${dated}В забеге на 10 км, стартовавшем в 40 километрах от Уральска, участвовали [180] спортсменов.`,
    figures: [{ value: 180, indicator: 'participants', countedThing: 'спортсмены', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'publication' }],
  },
  // Parts, pairs, distributions, enumerations
  {
    id: 'ru-s-pair', why: 'N событий с участием M человек',
    text: `${dated}В Кызылординской области проведено [570] мероприятий с участием [69 533] молодых людей.`,
    figures: [
      { value: 570, indicator: 'events', countedThing: 'мероприятия', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'publication' },
      { value: 69533, indicator: 'participants', countedThing: 'молодые люди', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-parts', why: 'parts after из них and в том числе',
    text: `${dated}В Шымкенте трудоустроено [2 400] человек, из них [1 100] женщин, в том числе [300] – многодетные матери.`,
    figures: [
      { value: 2400, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication' },
      { value: 1100, indicator: 'employed', countedThing: 'женщины', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 300, indicator: 'employed', countedThing: 'многодетные матери', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication', partOf: 1 },
    ],
  },
  {
    id: 'ru-s-parts-students', why: 'the part is counted by its own noun',
    text: `${dated}Среди [120] добровольцев Конаева [40] – студенты.`,
    figures: [
      { value: 120, indicator: 'volunteers', countedThing: 'добровольцы', referenceArea: 'KZ-19', year: 2025, timePeriodBasis: 'publication' },
      { value: 40, indicator: 'students', countedThing: 'студенты', referenceArea: 'KZ-19', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
    ],
  },
  {
    id: 'ru-s-enumeration-regions', why: 'enumeration by region: each figure takes its own area',
    text: `${dated}Больше всего отрядов создано в Алматы – [64], Астане – [51] и Шымкенте – [47], меньше всего в Ұлытау – [9].`,
    figures: [
      { value: 64, indicator: 'organisations', countedThing: 'отряды', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication' },
      { value: 51, indicator: 'organisations', countedThing: 'отряды', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication' },
      { value: 47, indicator: 'organisations', countedThing: 'отряды', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication' },
      { value: 9, indicator: 'organisations', countedThing: 'отряды', referenceArea: 'KZ-62', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-enumeration-number-first', why: 'number before the region in brackets of speech',
    text: `${dated}Гранты получили [12] НПО из Павлодарской, [8] из Костанайской и [5] из Акмолинской областей.`,
    figures: [
      { value: 12, indicator: 'organisations', countedThing: 'НПО', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
      { value: 8, indicator: 'organisations', countedThing: 'НПО', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 5, indicator: 'organisations', countedThing: 'НПО', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
]
