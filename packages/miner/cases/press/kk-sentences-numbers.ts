// Kazakh sentences on how numbers are told and which of them are no figures, one phenomenon each (named in `why`), under a neutral dated title.

import type { PressCase } from './press-case.ts'

const dated = ' date 2025-05-20 Қысқаша басты жаңалықтар\n'
const now = { year: 2025, timePeriodBasis: 'publication' } as const

export const kkNumberSentences: readonly PressCase[] = [
  // How numbers are told
  {
    id: 'kk-n-spoken-decimal', why: 'decimals spoken out with бүтін and with де, before a scale word and before a percent',
    text: `${dated}Таразда жастар орталығына [екі бүтін оннан тоғыз миллион] теңге, стадионға [төрт де жеті миллиард] теңге бөлінді, жұмыссыздық – [үш те бес пайыз].`,
    figures: [
      { value: 2900000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'орталық', referenceArea: 'KZ-31', ...now },
      { value: 4700000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'стадион', referenceArea: 'KZ-31', ...now },
      { value: 3.5, unitMeasure: '%', indicator: 'share', countedThing: 'жұмыссыздық', referenceArea: 'KZ-31', ...now },
    ],
  },
  {
    id: 'kk-n-half-million', why: 'жарты before a scale word and before its digits',
    text: `${dated}Көкшетауда акцияға [жарты миллион] теңге, жөндеуге [жарты 1000000] теңге жұмсалды.`,
    figures: [
      { value: 500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'акция', referenceArea: 'KZ-11', ...now },
      { value: 500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жөндеу', referenceArea: 'KZ-11', ...now },
    ],
  },
  {
    id: 'kk-n-compound-ordinals', why: 'an ordinal in several words is one ordinal: a year, a day, a school',
    text: `${dated}Екі мың он екінші жылы ашылған жиырма бірінші мектепке он тоғызыншы мамырда Павлодардан [45] ерікті келді.`,
    figures: [{ value: 45, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-55', ...now }],
  },
  {
    id: 'kk-n-one-percent', why: 'one is a number before percent',
    text: `${dated}Оралда жастар арасындағы жұмыссыздық [бір пайызға] төмендеді.`,
    figures: [{ value: -1, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'жұмыссыздық', referenceArea: 'KZ-27', ...now }],
  },
  {
    id: 'kk-n-month-index', why: 'айлық көрсеткіш is a unit of money, no stretch of time',
    text: `${dated}Таразда бұзақыға [жүз] айлық көрсеткіш көлемінде айыппұл салынды.`,
    figures: [{ value: 100, unitMeasure: 'AEK', indicator: 'funding', countedThing: 'айыппұл', referenceArea: 'KZ-31', ...now }],
  },
  {
    id: 'kk-n-from-to', why: '<number>-дан <number> <noun>-ға дейін is one range',
    text: `${dated}Тараз клубтарына күн сайын [30-дан 40] балаға дейін келеді, тәртіп бұзғанға [70-тен 200] айлық есептік көрсеткішке дейін айыппұл салынды.`,
    figures: [
      { value: 30, valueHigh: 40, qualifier: 'range', indicator: 'participants', countedThing: 'бала', referenceArea: 'KZ-31', ...now },
      { value: 70, valueHigh: 200, qualifier: 'range', unitMeasure: 'AEK', indicator: 'funding', countedThing: 'айыппұл', referenceArea: 'KZ-31', ...now },
    ],
  },
  // Counts that look like something else
  {
    id: 'kk-n-round-thousands', why: 'a limited or counted 2000 is no year',
    text: `${dated}Тараз колледждерінде [2000-нан] астам студент, [2024] бала спортпен шұғылданады.`,
    figures: [
      { value: 2000, qualifier: 'more_than', indicator: 'students', countedThing: 'студент', referenceArea: 'KZ-31', ...now },
      { value: 2024, indicator: 'participants', countedThing: 'бала', referenceArea: 'KZ-31', ...now },
    ],
  },
  {
    id: 'kk-n-house-of', why: 'балалар үйінен is no address, Абай көшесі, 20 is one',
    text: `${dated}Абай көшесі, 20 мекенжайындағы балалар үйінен [16] бала Оралға шақырылды.`,
    figures: [{ value: 16, indicator: 'participants', countedThing: 'бала', referenceArea: 'KZ-27', ...now }],
  },
  {
    id: 'kk-n-tied-to', why: 'байланысты and нөмірі 40 announce no telephone number',
    text: `${dated}Көктемгі тасқынға байланысты нөмірі 40 автобуспен Оралдан [25] ерікті жіберілді.`,
    figures: [{ value: 25, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-27', ...now }],
  },
  {
    id: 'kk-n-speech', why: 'speech in quotation marks is no name, short as it may be',
    text: `${dated}Орал әкімі: «Қалада [13] жаңа мектеп салынды», – деді.`,
    figures: [{ value: 13, indicator: 'facilities', countedThing: 'мектеп', referenceArea: 'KZ-27', ...now }],
  },
  {
    id: 'kk-n-extra', why: 'қосымша before money is no annex',
    text: `${dated}Ақтау жолдарына қосымша [100 млн] теңге бөлінді.`,
    figures: [{ value: 100000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жол', referenceArea: 'KZ-47', ...now }],
  },
  // No figures
  {
    id: 'kk-n-clock-none', why: 'hours told in words: сағат жиырма бір отызда, таңғы жетіден, түннің 1 уағына',
    text: `${dated}Концерт сағат жиырма бір отызда басталып, түннің 1 уағына дейін созылды, дүкен таңғы жетіден ашылды.`, figures: [],
  },
  {
    id: 'kk-n-stretch-none', why: 'a stretch of time behind a limiting word, weeks told as жеті',
    text: `${dated}Ұстаз отызға жуық жыл еңбек етті, екі жеті демалды, он шақты жыл бұрын зейнетке шықты.`, figures: [],
  },
  {
    id: 'kk-n-names-none', why: 'aircraft, power station, military unit, a numbered title',
    text: `${dated}Boeing 737 ұшағы қонды, ГРЭС-18 жөнделді, 55/12 әскери бөлімі мен «2 жаға, 8 арал» деп аталатын саябақ ашық.`, figures: [],
  },
  {
    id: 'kk-n-hotlines-none', why: 'short numbers to call, quoted and not',
    text: `${dated}Тұрғындар «111» бірыңғай байланыс нөміріне, 109 нөміріне және iKomek 109 орталығына хабарласады, қауіп болса 102-ге қоңырау шалады.`, figures: [],
  },
  {
    id: 'kk-n-law-none', why: 'annex and articles of a law, reading rooms by their seats',
    text: `${dated}Ережеге 3-қосымша енгізілді, № 2 қосымша алынып тасталды, бұйрықтың 4-тармағы өзгерді.`, figures: [],
  },
  {
    id: 'kk-n-ages-none', why: 'ages in pairs and ages of the old',
    text: `${dated}Үш жастан алты жасқа дейінгі балалар мен жасы сексеннен асқан қариялар қатысты, әнші тоқсан жасқа толды.`, figures: [],
  },
]
