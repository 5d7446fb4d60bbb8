// Kazakh sentences on shares, changes, money, units, parts and enumerations, one phenomenon each (named in `why`), under a neutral dated title.

import type { PressCase } from './press-case.ts'

const dated = ' date 2025-05-20 Қысқаша басты жаңалықтар\n'
const now = { year: 2025, timePeriodBasis: 'publication' } as const

export const kkUnitSentences: readonly PressCase[] = [
  // Fractions, percent, multiples
  {
    id: 'kk-s-fractions', why: 'fractions in words become percent: үштен екісі, жартысынан, төрттен үші, ширегі',
    text: `${dated}Тараз студенттерінің [үштен екісі] жұмыс істейді, [жартысынан] көбі – ерікті, [төрттен үші] спортпен шұғылданады, [ширегі] ғана жатақханада тұрады.`,
    figures: [
      { value: 66.67, unitMeasure: '%', indicator: 'share', countedThing: 'студенттер', referenceArea: 'KZ-31', ...now },
      { value: 50, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'студенттер', referenceArea: 'KZ-31', ...now },
      { value: 75, unitMeasure: '%', indicator: 'share', countedThing: 'студенттер', referenceArea: 'KZ-31', ...now },
      { value: 25, unitMeasure: '%', indicator: 'share', countedThing: 'студенттер', referenceArea: 'KZ-31', ...now },
    ],
  },
  {
    id: 'kk-s-every-tenth', why: 'әрбір оныншы, әр бесінші are shares, not ordinals',
    text: `${dated}Маңғыстау облысында [әрбір оныншы] жас ерікті болса, ауылда [әр бесінші] жас жұмыссыз.`,
    figures: [
      { value: 10, unitMeasure: '%', indicator: 'share', countedThing: 'жас', referenceArea: 'KZ-47', ...now },
      { value: 20, unitMeasure: '%', indicator: 'share', countedThing: 'жас', referenceArea: 'KZ-47', ...now },
    ],
  },
  {
    id: 'kk-s-percent-spellings', why: 'percent as sign, word, procent, decimal comma, words with бүтін',
    text: `${dated}СҚО тұрғындарының [19,4 пайызы] – жастар, еңбекке қабілетті халықтың [60%-ке] жуығы ауылда тұрады, жұмыссыздық – [4 процент], жастар арасында – [бес бүтін оннан төрт пайыз].`,
    figures: [
      { value: 19.4, unitMeasure: '%', indicator: 'share', countedThing: 'тұрғындар', referenceArea: 'KZ-59', ...now },
      { value: 60, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'халық', referenceArea: 'KZ-59', ...now },
      { value: 4, unitMeasure: '%', indicator: 'share', countedThing: 'жұмыссыздық', referenceArea: 'KZ-59', ...now },
      { value: 5.4, unitMeasure: '%', indicator: 'share', countedThing: 'жұмыссыздық', referenceArea: 'KZ-59', ...now },
    ],
  },
  {
    id: 'kk-s-multiples', why: 'multiples: үш есе, 2,5 есеге; еселеп is vague',
    text: `${dated}Алматыда жобалар саны [үш] есе көбейді, қамту [2,5] есеге артты, ал оларға қызығушылық еселеп өсті.`,
    figures: [
      { value: 3, unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'жобалар саны', referenceArea: 'KZ-75', ...now },
      { value: 2.5, unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'қамту', referenceArea: 'KZ-75', ...now },
    ],
  },
  {
    id: 'kk-s-more-than-double', why: 'a qualified multiple',
    text: `${dated}Астанадағы волонтерлік ұйымдардың саны [екі] еседен астам өсті.`,
    figures: [{ value: 2, qualifier: 'more_than', unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'волонтерлік ұйымдардың саны', referenceArea: 'KZ-71', ...now }],
  },
  // Level and change
  {
    id: 'kk-s-change-up', why: 'артты with a dative is a change; жетті a level',
    text: `${dated}Астанадағы жастар саны [10 мыңға] артып, студенттер саны [95 мыңға] жетті.`,
    figures: [
      { value: 10000, measure: 'change', indicator: 'youth_population', countedThing: 'жастар саны', referenceArea: 'KZ-71', ...now },
      { value: 95000, indicator: 'students', countedThing: 'студенттер саны', referenceArea: 'KZ-71', ...now },
    ],
  },
  {
    id: 'kk-s-change-down', why: 'азайды, кеміді, төмендеді: a decrease is negative',
    text: `${dated}Қостанай облысында жасөспірімдер қылмысы [12,5%-ға] азайды, құқық бұзушылық [40-қа] кеміді, жұмыссыздар саны [340] адамға төмендеді.`,
    figures: [
      { value: -12.5, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'жасөспірімдер қылмысы', referenceArea: 'KZ-39', ...now },
      { value: -40, measure: 'change', indicator: 'other', countedThing: 'құқық бұзушылық', referenceArea: 'KZ-39', ...now },
      { value: -340, measure: 'change', indicator: 'other', countedThing: 'жұмыссыздар саны', referenceArea: 'KZ-39', ...now },
    ],
  },
  {
    id: 'kk-s-change-compared', why: 'growth told by "былтырғыдан … көп" and by "өсім … құрады"',
    text: `${dated}Жетісуда биыл [64] грант берілді, бұл былтырғыдан [15-ке] көп, ал қаржының өсімі [8 пайызды] құрады.`,
    figures: [
      { value: 64, indicator: 'grants', countedThing: 'грант', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative' },
      { value: 15, measure: 'change', indicator: 'grants', countedThing: 'грант', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative' },
      { value: 8, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'қаржының өсімі', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative' },
    ],
  },
  {
    id: 'kk-s-two-levels', why: '-дан … -ға in time: two levels, each with its own year; not a range',
    text: `${dated}Ақтөбе қаласындағы студенттік топтардың саны 2022 жылғы [35-тен] 2024 жылы [90-ға] дейін өсті.`,
    figures: [
      { value: 35, indicator: 'organisations', countedThing: 'студенттік топтардың саны', referenceArea: 'KZ-15-aktobe', year: 2022, timePeriodBasis: 'stated' },
      { value: 90, indicator: 'organisations', countedThing: 'студенттік топтардың саны', referenceArea: 'KZ-15-aktobe', year: 2024, timePeriodBasis: 'stated' },
    ],
  },
  // Money, mass, area, length
  {
    id: 'kk-s-money', why: 'money: ₸, тг, мың теңге, АЕК, айлық есептік көрсеткіш',
    text: `${dated}Рудныйдағы команда [750 000] ₸, екінші орын иегері [400 мың] тг, үшінші орын иегері [50] АЕК жүлде алды, ал айыппұл [10] айлық есептік көрсеткішті құрады.`,
    figures: [
      { value: 750000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жүлде', referenceArea: 'KZ-39', ...now },
      { value: 400000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жүлде', referenceArea: 'KZ-39', ...now },
      { value: 50, unitMeasure: 'AEK', indicator: 'funding', countedThing: 'жүлде', referenceArea: 'KZ-39', ...now },
      { value: 10, unitMeasure: 'AEK', indicator: 'funding', countedThing: 'айыппұл', referenceArea: 'KZ-39', ...now },
    ],
  },
  {
    id: 'kk-s-money-adjective', why: 'money as an adjective: 500 мың теңгелік, 3 миллион теңгенің',
    text: `${dated}Сәтбаев қаласында жас тігінші [500 мың] теңгелік грант ұтып, [3 миллион] теңгенің құрал-жабдығын сатып алды.`,
    figures: [
      { value: 500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'грант', referenceArea: 'KZ-62', ...now },
      { value: 3000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'құрал-жабдық', referenceArea: 'KZ-62', ...now },
    ],
  },
  {
    id: 'kk-s-units', why: 'kg, m3, km, m2, ha in Kazakh words and abbreviations',
    text: `${dated}Құлсарыда [850] келі макулатура тапсырылып, [120] текше метр қоқыс шығарылды, [4,5] шақырым жағалау, [1 600] шаршы метр саябақ және [7] га дала тазартылды.`,
    figures: [
      { value: 850, unitMeasure: 'kg', indicator: 'waste_collected', countedThing: 'макулатура', referenceArea: 'KZ-23', ...now },
      { value: 120, unitMeasure: 'm3', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-23', ...now },
      { value: 4.5, unitMeasure: 'km', indicator: 'area_cleaned', countedThing: 'жағалау', referenceArea: 'KZ-23', ...now },
      { value: 1600, unitMeasure: 'm2', indicator: 'area_cleaned', countedThing: 'саябақ', referenceArea: 'KZ-23', ...now },
      { value: 7, unitMeasure: 'ha', indicator: 'area_cleaned', countedThing: 'дала', referenceArea: 'KZ-23', ...now },
    ],
  },
  {
    id: 'kk-s-metres', why: 'metres as a result: a graffiti wall of 60 m',
    text: `${dated}Ақсу жастары ұзындығы [60] метр қабырғаға мурал салды.`,
    figures: [{ value: 60, unitMeasure: 'm', indicator: 'other', countedThing: 'қабырға', referenceArea: 'KZ-55', ...now }],
  },
  {
    id: 'kk-s-distance-leftover', why: 'rejected: a distance that is no result',
    text: `${dated}Оралдан 40 шақырым жердегі ауылда өткен 10 шақырымдық жүгіруге [180] спортшы қатысты.`,
    figures: [{ value: 180, indicator: 'participants', countedThing: 'спортшы', referenceArea: 'KZ-27', ...now }],
  },
  // Parts, pairs, distributions, enumerations
  {
    id: 'kk-s-pair', why: 'events and their participants in one sentence',
    text: `${dated}Қызылорда облысында [69 533] жасты қамтыған [570] іс-шара өткізілді.`,
    figures: [
      { value: 69533, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-43', ...now },
      { value: 570, indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-43', ...now },
    ],
  },
  {
    id: 'kk-s-parts', why: 'parts after оның ішінде, соның ішінде',
    text: `${dated}Шымкентте [2 400] адам жұмысқа орналасты, оның ішінде [1 100] әйел, соның ішінде [300-і] – көпбалалы ана.`,
    figures: [
      { value: 2400, indicator: 'employed', countedThing: 'адам', referenceArea: 'KZ-79', ...now },
      { value: 1100, indicator: 'employed', countedThing: 'әйел', referenceArea: 'KZ-79', partOf: 0, ...now },
      { value: 300, indicator: 'employed', countedThing: 'көпбалалы ана', referenceArea: 'KZ-79', partOf: 1, ...now },
    ],
  },
  {
    id: 'kk-s-parts-students', why: 'whole and part in one phrase: 120 еріктінің 40-ы студент',
    text: `${dated}Қонаевтағы [120] еріктінің [40-ы] – студент.`,
    figures: [
      { value: 120, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-19', ...now },
      { value: 40, indicator: 'students', countedThing: 'студент', referenceArea: 'KZ-19', partOf: 0, ...now },
    ],
  },
  {
    id: 'kk-s-parts-rest', why: 'parts with қалғаны and a count in words',
    text: `${dated}Атыраудағы [50] жобаның [отызы] – экология, қалған [жиырмасы] – мәдениет саласында.`,
    figures: [
      { value: 50, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-23', ...now },
      { value: 30, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-23', partOf: 0, ...now },
      { value: 20, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-23', partOf: 0, ...now },
    ],
  },
  {
    id: 'kk-s-same-number-two-areas', why: 'the same number in two areas is two facts',
    text: `${dated}Алматыда [50], Ақтөбе қаласында да [50] ерікті жұмыс істеді.`,
    figures: [
      { value: 50, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-75', ...now },
      { value: 50, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-15-aktobe', ...now },
    ],
  },
  {
    id: 'kk-s-distribution-suffix', why: 'distribution: an ablative without астам is exact',
    text: `${dated}Тараздағы [8] клубтың әрқайсысына [5 миллион] теңгеден қаржы берілді.`,
    figures: [
      { value: 8, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-31', ...now },
      { value: 5000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'қаржы', referenceArea: 'KZ-31', ...now },
    ],
  },
  {
    id: 'kk-s-enumeration-regions', why: 'enumeration by region: each figure takes its own area, the noun stands once',
    text: `${dated}Жасақ ең көп құрылған өңірлер: Алматы – [64], Астана – [51], Шымкент – [47], ең азы Ұлытау облысында – [9] жасақ.`,
    figures: [
      { value: 64, indicator: 'organisations', countedThing: 'жасақ', referenceArea: 'KZ-75', ...now },
      { value: 51, indicator: 'organisations', countedThing: 'жасақ', referenceArea: 'KZ-71', ...now },
      { value: 47, indicator: 'organisations', countedThing: 'жасақ', referenceArea: 'KZ-79', ...now },
      { value: 9, indicator: 'organisations', countedThing: 'жасақ', referenceArea: 'KZ-62', ...now },
    ],
  },
  {
    id: 'kk-s-enumeration-locative', why: 'enumeration by region in the locative, region word shared at the end',
    text: `${dated}Грантты Павлодарда [12], Қостанайда [8], Ақмола облысында [5] ұйым алды.`,
    figures: [
      { value: 12, indicator: 'organisations', countedThing: 'ұйым', referenceArea: 'KZ-55', ...now },
      { value: 8, indicator: 'organisations', countedThing: 'ұйым', referenceArea: 'KZ-39', ...now },
      { value: 5, indicator: 'organisations', countedThing: 'ұйым', referenceArea: 'KZ-11', ...now },
    ],
  },
  {
    id: 'kk-s-enumeration-brackets', why: 'numbers in round brackets behind the region',
    text: `${dated}Ерікті ең көп өңірлер – Түркістан ([33,7 мың]), Қарағанды ([29 мың]) және Абай облыстары ([11 мың]).`,
    figures: [
      { value: 33700, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-61', ...now },
      { value: 29000, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-35', ...now },
      { value: 11000, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-10', ...now },
    ],
  },
]
