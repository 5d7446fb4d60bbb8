// Kazakh sentences on qualifiers and numerals, one phenomenon each (named in `why`), under a neutral dated title.

import type { PressCase } from './press-case.ts'

const dated = ' date 2025-05-20 Қысқаша басты жаңалықтар\n'
const now = { year: 2025, timePeriodBasis: 'publication' } as const

export const kkSentences: readonly PressCase[] = [
  // Qualifiers
  {
    id: 'kk-s-more-than', why: 'more_than: астам, аса, артық, көп; тарта is about',
    text: `${dated}Таразда [90-нан] астам кездесу өтіп, оған [2 мыңнан] аса оқушы, [300-ден] артық мұғалім, [40-тан] көп ата-ана, [жүзге] тарта кәсіпкер қатысты.`,
    figures: [
      { value: 90, qualifier: 'more_than', indicator: 'events', countedThing: 'кездесу', referenceArea: 'KZ-31', ...now },
      { value: 2000, qualifier: 'more_than', indicator: 'participants', countedThing: 'оқушы', referenceArea: 'KZ-31', ...now },
      { value: 300, qualifier: 'more_than', indicator: 'participants', countedThing: 'мұғалім', referenceArea: 'KZ-31', ...now },
      { value: 40, qualifier: 'more_than', indicator: 'participants', countedThing: 'ата-ана', referenceArea: 'KZ-31', ...now },
      { value: 100, qualifier: 'about', indicator: 'participants', countedThing: 'кәсіпкер', referenceArea: 'KZ-31', ...now },
    ],
  },
  {
    id: 'kk-s-suffix-on-unit', why: 'the ablative stands on the unit: 120 гектардан астам',
    text: `${dated}Кентау маңында [120] гектардан астам аумақ тазартылып, [75] тоннадан аса қоқыс жиналды, оған [2 миллиард 300 миллион] теңгеден астам қаржы жұмсалды.`,
    figures: [
      { value: 120, qualifier: 'more_than', unitMeasure: 'ha', indicator: 'area_cleaned', countedThing: 'аумақ', referenceArea: 'KZ-61', ...now },
      { value: 75, qualifier: 'more_than', unitMeasure: 't', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-61', ...now },
      { value: 2300000000, qualifier: 'more_than', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'қаржы', referenceArea: 'KZ-61', ...now },
    ],
  },
  {
    id: 'kk-s-exceeded', why: 'a level passed: асты is more_than',
    text: `${dated}Қостанайдағы еріктілердің саны [10 мың] адамнан асты.`,
    figures: [{ value: 10000, qualifier: 'more_than', indicator: 'volunteers', countedThing: 'еріктілердің саны', referenceArea: 'KZ-39', ...now }],
  },
  {
    id: 'kk-s-reached', why: 'a level reached: жетті is exact',
    text: `${dated}Орал қаласындағы дебат клубтарының саны [48-ге] жетті.`,
    figures: [{ value: 48, indicator: 'organisations', countedThing: 'дебат клубтарының саны', referenceArea: 'KZ-27', ...now }],
  },
  {
    id: 'kk-s-at-least', why: 'at_least: кемінде, кем емес, кем дегенде',
    text: `${dated}Павлодарда кемінде [30] аула абаттандырылып, [50] тоннадан кем емес қоқыс шығарылды, кем дегенде [400] ағаш отырғызылды.`,
    figures: [
      { value: 30, qualifier: 'at_least', indicator: 'facilities', countedThing: 'аула', referenceArea: 'KZ-55', ...now },
      { value: 50, qualifier: 'at_least', unitMeasure: 't', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-55', ...now },
      { value: 400, qualifier: 'at_least', indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ-55', ...now },
    ],
  },
  {
    id: 'kk-s-less-than', why: 'less_than: аз, кем, аспайды',
    text: `${dated}Риддерде [20-дан] аз жастар клубы бар, оларға [мыңнан] кем жас мүше, ал бір клубтағы мүшелер саны [60-тан] аспайды.`,
    figures: [
      { value: 20, qualifier: 'less_than', indicator: 'organisations', countedThing: 'жастар клубы', referenceArea: 'KZ-63', ...now },
      { value: 1000, qualifier: 'less_than', indicator: 'members', countedThing: 'жас', referenceArea: 'KZ-63', ...now },
      { value: 60, qualifier: 'less_than', indicator: 'members', countedThing: 'мүшелер саны', referenceArea: 'KZ-63', ...now },
    ],
  },
  {
    id: 'kk-s-at-most', why: 'at_most: дейін as a ceiling',
    text: `${dated}Атырауда жас кәсіпкерлерге [5 млн] теңгеге дейін грант беріледі, бір мезгілде [25-ке] дейін адам оқытылады.`,
    figures: [
      { value: 5000000, qualifier: 'at_most', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'грант', referenceArea: 'KZ-23', ...now },
      { value: 25, qualifier: 'at_most', indicator: 'trained', countedThing: 'адам', referenceArea: 'KZ-23', ...now },
    ],
  },
  {
    id: 'kk-s-about-words', why: 'about: жуық, шамамен, таяу, шақты, шамасында',
    text: `${dated}Ақтаудағы концертке [3 мыңға] жуық көрермен, шамамен [200] ерікті, [50-ге] таяу өнерпаз, [40] шақты журналист, [100] шамасында қонақ келді.`,
    figures: [
      { value: 3000, qualifier: 'about', indicator: 'participants', countedThing: 'көрермен', referenceArea: 'KZ-47', ...now },
      { value: 200, qualifier: 'about', indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-47', ...now },
      { value: 50, qualifier: 'about', indicator: 'participants', countedThing: 'өнерпаз', referenceArea: 'KZ-47', ...now },
      { value: 40, qualifier: 'about', indicator: 'participants', countedThing: 'журналист', referenceArea: 'KZ-47', ...now },
      { value: 100, qualifier: 'about', indicator: 'participants', countedThing: 'қонақ', referenceArea: 'KZ-47', ...now },
    ],
  },
  {
    id: 'kk-s-about-suffix', why: 'about: the suffix -дай/-дей/-тай/-тей on digits and words',
    text: `${dated}Степногорскідегі сенбілікке [70-тей] студент, [130-дай] оқушы, [екі жүздей] тұрғын және [мыңдай] жұмысшы шықты.`,
    figures: [
      { value: 70, qualifier: 'about', indicator: 'participants', countedThing: 'студент', referenceArea: 'KZ-11', ...now },
      { value: 130, qualifier: 'about', indicator: 'participants', countedThing: 'оқушы', referenceArea: 'KZ-11', ...now },
      { value: 200, qualifier: 'about', indicator: 'participants', countedThing: 'тұрғын', referenceArea: 'KZ-11', ...now },
      { value: 1000, qualifier: 'about', indicator: 'participants', countedThing: 'жұмысшы', referenceArea: 'KZ-11', ...now },
    ],
  },
  {
    id: 'kk-s-range-dash', why: 'ranges with a dash share scale and unit',
    text: `${dated}Теміртауда жыл сайын [10–12] турнир өтеді, оған [5–6 мың] спортшы қатысады, жүлде қоры – [3-4 млн] теңге.`,
    figures: [
      { value: 10, valueHigh: 12, qualifier: 'range', indicator: 'events', countedThing: 'турнир', referenceArea: 'KZ-35', ...now },
      { value: 5000, valueHigh: 6000, qualifier: 'range', indicator: 'participants', countedThing: 'спортшы', referenceArea: 'KZ-35', ...now },
      { value: 3000000, valueHigh: 4000000, qualifier: 'range', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жүлде қоры', referenceArea: 'KZ-35', ...now },
    ],
  },
  {
    id: 'kk-s-range-words', why: 'ranges in words, hyphen with and without a shared scale',
    text: `${dated}Шардарада [он-он бес] клуб ашылып, [бес-алты жүз] адам кеңес алды.`,
    figures: [
      { value: 10, valueHigh: 15, qualifier: 'range', indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-61', ...now },
      { value: 500, valueHigh: 600, qualifier: 'range', indicator: 'beneficiaries', countedThing: 'адам', referenceArea: 'KZ-61', ...now },
    ],
  },
  {
    id: 'kk-s-until-date', why: 'дейін with a date is no ceiling; дейін with a level reached neither',
    text: `${dated}15 мамырға дейін Алтай қаласында акцияға қатысушылар саны [1 200-ге] дейін өсті.`,
    figures: [{ value: 1200, indicator: 'participants', countedThing: 'қатысушылар саны', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'relative' }],
  },
  // Numerals
  {
    id: 'kk-s-words', why: 'numbers in words, with case endings',
    text: `${dated}Жезқазғанда [екі жүз елу] отбасыға көмек беріліп, [үш жүз қырықтан] астам тұрғын тренингке қатысты, байқауда [тоғыз] жас жүлде алды.`,
    figures: [
      { value: 250, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-62', ...now },
      { value: 340, qualifier: 'more_than', indicator: 'participants', countedThing: 'тұрғын', referenceArea: 'KZ-62', ...now },
      { value: 9, indicator: 'beneficiaries', countedThing: 'жас', referenceArea: 'KZ-62', ...now },
    ],
  },
  {
    id: 'kk-s-mixed-scales', why: 'falling scales; digits and words mixed',
    text: `${dated}Түркістан облысында жастар жобаларына [19 миллион 765 мың] теңге, спортқа [екі миллиард үш жүз миллион] теңге бөлінді.`,
    figures: [
      { value: 19765000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жастар жобалары', referenceArea: 'KZ-61', ...now },
      { value: 2300000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'спорт', referenceArea: 'KZ-61', ...now },
    ],
  },
  {
    id: 'kk-s-half', why: 'жарым and жарты: one and a half thousand, half a million',
    text: `${dated}Щучинскіде [бір жарым мың] тұрғын [үш жарым мың] көшет, ал облыста [жарты миллион] ағаш отырғызды.`,
    figures: [
      { value: 1500, indicator: 'participants', countedThing: 'тұрғын', referenceArea: 'KZ-11', ...now },
      { value: 3500, indicator: 'trees_planted', countedThing: 'көшет', referenceArea: 'KZ-11', ...now },
      { value: 500000, indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ-11', ...now },
    ],
  },
  {
    id: 'kk-s-bare-scale', why: 'a bare scale word is its value',
    text: `${dated}Оралда [мыңға] жуық отбасыға [жүзден] астам ерікті көмектесті.`,
    figures: [
      { value: 1000, qualifier: 'about', indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-27', ...now },
      { value: 100, qualifier: 'more_than', indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-27', ...now },
    ],
  },
  {
    id: 'kk-s-vague', why: 'rejected: vague numbers',
    text: `${dated}Сараңда ондаған ерікті, жүздеген оқушы мен мыңдаған тұрғын бірнеше аллеяға ағаш отырғызды.`,
    figures: [],
  },
  {
    id: 'kk-s-one-pronoun', why: 'rejected: бір as pronoun and idiom; a compound with бір is a figure',
    text: `${dated}Семейде бір топ жас бас қосты, соның бірі – волонтер; баспанаға [21] ерікті бірге көмектесіп, бірқатар іс тындырды.`,
    figures: [{ value: 21, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-10', ...now }],
  },
  {
    id: 'kk-s-collective', why: 'collective numerals and possessives of a stated whole',
    text: `${dated}СҚО-да байқауға қатысқан [40] студенттің [жетеуі] стипендия, [12-сі] грант алды.`,
    figures: [
      { value: 40, indicator: 'participants', countedThing: 'студент', referenceArea: 'KZ-59', ...now },
      { value: 7, indicator: 'beneficiaries', countedThing: 'студент', referenceArea: 'KZ-59', partOf: 0, ...now },
      { value: 12, indicator: 'beneficiaries', countedThing: 'студент', referenceArea: 'KZ-59', partOf: 0, ...now },
    ],
  },
  {
    id: 'kk-s-groups', why: 'digit groups by NBSP, narrow NBSP and thin space; decimal dot before a scale word',
    text: `${dated}Абай облысында [69\u00a0533] оқушы, [1\u202f204] студент, [13\u2009500] жұмысшы қамтылды, оған [1.2 млн] теңге кетті.`,
    figures: [
      { value: 69533, indicator: 'participants', countedThing: 'оқушы', referenceArea: 'KZ-10', ...now },
      { value: 1204, indicator: 'participants', countedThing: 'студент', referenceArea: 'KZ-10', ...now },
      { value: 13500, indicator: 'participants', countedThing: 'жұмысшы', referenceArea: 'KZ-10', ...now },
      { value: 1200000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-10', ...now },
    ],
  },
  {
    id: 'kk-s-wrong-harmony', why: 'endings without a hyphen or out of harmony, as the press writes them',
    text: `${dated}Арқалықта [300ден] астам ерікті, [1500-нен] аса оқушы, [60-ға] жуық мұғалім қатысты.`,
    figures: [
      { value: 300, qualifier: 'more_than', indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-39', ...now },
      { value: 1500, qualifier: 'more_than', indicator: 'participants', countedThing: 'оқушы', referenceArea: 'KZ-39', ...now },
      { value: 60, qualifier: 'about', indicator: 'participants', countedThing: 'мұғалім', referenceArea: 'KZ-39', ...now },
    ],
  },
  {
    id: 'kk-s-lookalikes', why: 'Latin look-alikes inside Cyrillic words (e, i, o)',
    text: `${dated}Талдықoрғанда [320] жaсқа кeңес бeрілді.`,
    figures: [{ value: 320, indicator: 'beneficiaries', countedThing: 'жас', referenceArea: 'KZ-33', ...now }],
  },
  {
    id: 'kk-s-number-glued-unit', why: 'a unit or a percent sign glued to the number',
    text: `${dated}Жаркентте [15]га жер тазартылды, оған жастардың [40%] қатысты.`,
    figures: [
      { value: 15, unitMeasure: 'ha', indicator: 'area_cleaned', countedThing: 'жер', referenceArea: 'KZ-33', ...now },
      { value: 40, unitMeasure: '%', indicator: 'share', countedThing: 'жастар', referenceArea: 'KZ-33', ...now },
    ],
  },
]
