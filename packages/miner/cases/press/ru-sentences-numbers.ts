// Russian sentences on how numbers are told and which of them are no figures, one phenomenon each (named in `why`), under a neutral dated title.

import type { PressCase } from './press-case.ts'

const dated = ' date 2025-05-20 Коротко о главном\n'
const now = { year: 2025, timePeriodBasis: 'publication' } as const

export const ruNumberSentences: readonly PressCase[] = [
  // How numbers are told
  {
    id: 'ru-n-spoken-decimal', why: 'decimals spoken out, with a scale word and with a percent; and a half',
    text: `${dated}В Таразе на центр выделили [две целых девять десятых миллиона] тенге, на зал – [три с половиной миллиона] тенге, безработица составила [ноль целых пять десятых процента].`,
    figures: [
      { value: 2900000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'центр', referenceArea: 'KZ-31', ...now },
      { value: 3500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'зал', referenceArea: 'KZ-31', ...now },
      { value: 0.5, unitMeasure: '%', indicator: 'share', countedThing: 'безработица', referenceArea: 'KZ-31', ...now },
    ],
  },
  {
    id: 'ru-n-compound-ordinals', why: 'an ordinal in several words is one ordinal: a day, a place, a year',
    text: `${dated}Двадцать первого мая школа, открытая в две тысячи двенадцатом году и занявшая сорок восьмое место, приняла в Павлодаре [45] волонтёров.`,
    figures: [{ value: 45, indicator: 'volunteers', countedThing: 'волонтёры', referenceArea: 'KZ-55', ...now }],
  },
  {
    id: 'ru-n-one-percent', why: 'one is a number before percent',
    text: `${dated}В Уральске безработица среди молодёжи снизилась на [один процент].`,
    figures: [{ value: -1, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'безработица', referenceArea: 'KZ-27', ...now }],
  },
  // Counts that look like something else
  {
    id: 'ru-n-round-thousands', why: 'a limited or counted 2000 is no year',
    text: `${dated}В колледжах Тараза учатся около [2000] студентов, спортом занимаются [2024] ребёнка.`,
    figures: [
      { value: 2000, qualifier: 'about', indicator: 'students', countedThing: 'студенты', referenceArea: 'KZ-31', ...now },
      { value: 2024, indicator: 'participants', countedThing: 'ребёнок', referenceArea: 'KZ-31', ...now },
    ],
  },
  {
    id: 'ru-n-bus', why: 'the number of a bus is a name, the next number no telephone',
    text: `${dated}Автобус номер 40 привёз в Уральск [25] волонтёров.`,
    figures: [{ value: 25, indicator: 'volunteers', countedThing: 'волонтёры', referenceArea: 'KZ-27', ...now }],
  },
  {
    id: 'ru-n-speech', why: 'speech in quotation marks is no name, short as it may be',
    text: `${dated}«Построили [13] новых школ», – сказал аким Уральска.`,
    figures: [{ value: 13, indicator: 'facilities', countedThing: 'школы', referenceArea: 'KZ-27', ...now }],
  },
  {
    id: 'ru-n-extra', why: 'дополнительно before money is no annex',
    text: `${dated}На дороги Актау дополнительно выделили [100 млн] тенге.`,
    figures: [{ value: 100000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'дороги', referenceArea: 'KZ-47', ...now }],
  },
  {
    id: 'ru-n-two-and-two', why: 'of two equal numbers one is a stretch of time, the other a count',
    text: `${dated}В Уральске в течение 12 дней посадили [12] деревьев.`,
    figures: [{ value: 12, indicator: 'trees_planted', countedThing: 'деревья', referenceArea: 'KZ-27', ...now }],
  },
  // No figures
  {
    id: 'ru-n-clock-none', why: 'hours told in words, a day with its month in digits',
    text: `${dated}Начало концерта в двадцать один тридцать. Сбор 07.09 у акимата.`, figures: [],
  },
  {
    id: 'ru-n-stretch-none', why: 'a stretch of time with a half',
    text: `${dated}Ремонт занял три с половиной года, следующий начнут через полтора месяца.`, figures: [],
  },
  {
    id: 'ru-n-names-none', why: 'power station, military unit, points of a game',
    text: `${dated}Запустили ГРЭС-18, шефом стала воинская часть 55/12, её защитник под номером 10 набрал 31 очко.`, figures: [],
  },
  {
    id: 'ru-n-hotlines-none', why: 'short numbers to call',
    text: `${dated}По номеру 111 отвечают психологи, колл-центр 109 работает без выходных, звоните 112.`, figures: [],
  },
  {
    id: 'ru-n-law-none', why: 'points and annexes of a law',
    text: `${dated}Согласно пункту 3 и приложению 2 к приказу занятия перенесли.`, figures: [],
  },
]
