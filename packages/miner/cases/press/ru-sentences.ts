// Russian sentences on qualifiers, numbers, fractions, level and change, one phenomenon each (named in `why`), under a neutral dated title.

import type { PressCase } from './press-case.ts'

const dated = ' date 2025-05-20 Коротко о главном\n'

export const ruSentences: readonly PressCase[] = [
  // Qualifiers
  {
    id: 'ru-s-more-than', why: 'more_than: свыше, более чем, с лишним, больше',
    text: `${dated}В Таразе прошло свыше [90] встреч, более чем в [40] из них участвовали родители, собралось [две тысячи] с лишним человек и больше [ста] педагогов.`,
    figures: [
      { value: 90, qualifier: 'more_than', indicator: 'events', countedThing: 'встречи', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'publication' },
      { value: 40, qualifier: 'more_than', indicator: 'events', countedThing: 'встречи', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 2000, qualifier: 'more_than', indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'publication' },
      { value: 100, qualifier: 'more_than', indicator: 'participants', countedThing: 'педагоги', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-exceeded', why: 'превысила with a level is more_than',
    text: `${dated}Численность волонтеров Костаная превысила [10 тысяч] человек.`,
    figures: [{ value: 10000, qualifier: 'more_than', indicator: 'volunteers', countedThing: 'численность волонтеров', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-s-at-least', why: 'at_least: не менее, как минимум',
    text: `${dated}В Павлодаре очистили не менее [30] дворов и вывезли как минимум [50] тонн мусора.`,
    figures: [
      { value: 30, qualifier: 'at_least', indicator: 'facilities', countedThing: 'дворы', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
      { value: 50, qualifier: 'at_least', unitMeasure: 't', indicator: 'waste_collected', countedThing: 'мусор', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-less-than', why: 'less_than: менее, меньше',
    text: `${dated}В сельских районах ВКО работает менее [20] молодежных клубов, в них состоит меньше [тысячи] человек.`,
    figures: [
      { value: 20, qualifier: 'less_than', indicator: 'organisations', countedThing: 'молодежные клубы', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' },
      { value: 1000, qualifier: 'less_than', indicator: 'members', countedThing: 'человек', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-at-most', why: 'at_most: до before a sum, не более',
    text: `${dated}Молодые предприниматели Атырау получают гранты до [5 млн] тенге, в каждом потоке обучают не более [25] человек.`,
    figures: [
      { value: 5000000, qualifier: 'at_most', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'гранты', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'publication' },
      { value: 25, qualifier: 'at_most', indicator: 'trained', countedThing: 'человек', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-about', why: 'about: около, порядка, примерно, почти',
    text: `${dated}Концерт в Актау посетили около [3 тыс.] зрителей, порядка [200] волонтеров, примерно [50] журналистов и почти [40] артистов.`,
    figures: [
      { value: 3000, qualifier: 'about', indicator: 'participants', countedThing: 'зрители', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'publication' },
      { value: 200, qualifier: 'about', indicator: 'volunteers', countedThing: 'волонтеры', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'publication' },
      { value: 50, qualifier: 'about', indicator: 'participants', countedThing: 'журналисты', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'publication' },
      { value: 40, qualifier: 'about', indicator: 'participants', countedThing: 'артисты', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-inversion', why: 'inversion: the noun before the number means about',
    text: `${dated}На субботник в Кызылорде вышло человек [триста].`,
    figures: [{ value: 300, qualifier: 'about', indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-s-range-dash', why: 'a range with a dash shares scale and unit',
    text: `${dated}Каждый месяц в кружках Экибастуза занимаются [5–6 тысяч] школьников.`,
    figures: [{ value: 5000, valueHigh: 6000, qualifier: 'range', indicator: 'participants', countedThing: 'школьники', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-s-range-from-to', why: 'a range with от … до …; money',
    text: `${dated}Победители конкурса в Шымкенте получат от [300 до 500 тысяч] тенге.`,
    figures: [{ value: 300000, valueHigh: 500000, qualifier: 'range', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication', claim: 'planned' }],
  },
  {
    id: 'ru-s-range-words', why: 'a range in words; a percent range',
    text: `${dated}В Балхаше за сезон проводят [десять-двенадцать] турниров, [35-40%] участников – девушки.`,
    figures: [
      { value: 10, valueHigh: 12, qualifier: 'range', indicator: 'events', countedThing: 'турниры', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
      { value: 35, valueHigh: 40, qualifier: 'range', unitMeasure: '%', indicator: 'share', countedThing: 'участники', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-until-date', why: 'до with a date is no ceiling; до with a level reached neither',
    text: `${dated}До 15 мая число участников акции в Риддере выросло до [1 200] человек.`,
    figures: [{ value: 1200, indicator: 'participants', countedThing: 'число участников', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'relative' }],
  },
  // Numbers
  {
    id: 'ru-s-oblique-hundreds', why: 'oblique hundreds',
    text: `${dated}Помощь оказана [двумстам пятидесяти] семьям Жезказгана, с [тремястами сорока] жителями провели беседы.`,
    figures: [
      { value: 250, indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-62', year: 2025, timePeriodBasis: 'publication' },
      { value: 340, indicator: 'participants', countedThing: 'жители', referenceArea: 'KZ-62', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-mixed-scales', why: 'falling scales, digits and words mixed',
    text: `${dated}На проекты молодежи Туркестанской области выделено [19 миллионов 765 тысяч] тенге, на спорт – [2 миллиарда 300 миллионов] тенге.`,
    figures: [
      { value: 19765000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'проекты молодежи', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication' },
      { value: 2300000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'спорт', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-one-and-half', why: 'полтора, полмиллиона, полутора',
    text: `${dated}Более [полутора тысяч] жителей Степногорска посадили [полторы сотни] елей, в области высажено [полмиллиона] саженцев.`,
    figures: [
      { value: 1500, qualifier: 'more_than', indicator: 'participants', countedThing: 'жители', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'publication' },
      { value: 150, indicator: 'trees_planted', countedThing: 'ели', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'publication' },
      { value: 500000, indicator: 'trees_planted', countedThing: 'саженцы', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-bare-scale', why: 'a bare scale word is its value; tens and dozens of a count',
    text: `${dated}Около [тысячи] семей Уральска получили помощь [сотни] волонтеров и [полутора десятков] организаций.`,
    figures: [
      { value: 1000, qualifier: 'about', indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'publication' },
      { value: 100, indicator: 'volunteers', countedThing: 'волонтеры', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'publication' },
      { value: 15, indicator: 'organisations', countedThing: 'организации', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-vague', why: 'vague numbers are leftovers',
    text: `${dated}Десятки волонтеров и сотни школьников Сарани посадили несколько аллей, пришли тысячи горожан и пара депутатов.`,
    figures: [],
  },
  {
    id: 'ru-s-hyphen-endings', why: 'digits with hyphenated endings; -процентный',
    text: `${dated}Из [4-х] городов и [12-ти] районов Карагандинской области приехали более [150-ти] делегатов, явка – [100-процентная].`,
    figures: [
      { value: 4, indicator: 'other', countedThing: 'города', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
      { value: 12, indicator: 'other', countedThing: 'районы', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
      { value: 150, qualifier: 'more_than', indicator: 'participants', countedThing: 'делегаты', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
      { value: 100, unitMeasure: '%', indicator: 'share', countedThing: 'явка', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-collective', why: 'collective numerals count people',
    text: `${dated}Стипендию акима СКО получили [семеро] студентов и [двое] педагогов.`,
    figures: [
      { value: 7, indicator: 'beneficiaries', countedThing: 'студенты', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'publication' },
      { value: 2, indicator: 'beneficiaries', countedThing: 'педагоги', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-groups', why: 'digit groups by NBSP, narrow NBSP and thin space; decimal dot before a scale word',
    text: `${dated}В области Абай охвачено [69\u00a0533] школьника, [1\u202f204] студента и [13\u2009500] рабочих, на это ушло [1.2 млн] тенге.`,
    figures: [
      { value: 69533, indicator: 'participants', countedThing: 'школьник', referenceArea: 'KZ-10', year: 2025, timePeriodBasis: 'publication' },
      { value: 1204, indicator: 'participants', countedThing: 'студент', referenceArea: 'KZ-10', year: 2025, timePeriodBasis: 'publication' },
      { value: 13500, indicator: 'participants', countedThing: 'рабочие', referenceArea: 'KZ-10', year: 2025, timePeriodBasis: 'publication' },
      { value: 1200000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-10', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-lookalikes', why: 'Latin look-alikes inside Cyrillic words',
    text: `${dated}В Талдыкорганe пoмощь получили [320] человeк.`,
    figures: [{ value: 320, indicator: 'beneficiaries', countedThing: 'человек', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-s-one-in-compound', why: '"21 волонтер" is a figure, "один из волонтеров" a pronoun',
    text: `${dated}В приюте Семея помогал [21] волонтер, один из волонтеров – школьник.`,
    figures: [{ value: 21, indicator: 'volunteers', countedThing: 'волонтер', referenceArea: 'KZ-10', year: 2025, timePeriodBasis: 'publication' }],
  },
  // Fractions, percent, multiples
  {
    id: 'ru-s-fractions', why: 'fractions in words become percent',
    text: `${dated}[Две трети] студентов Тараза работают, более [половины] – волонтеры, [три четверти] занимаются спортом.`,
    figures: [
      { value: 66.67, unitMeasure: '%', indicator: 'share', countedThing: 'студенты', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'publication' },
      { value: 50, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'студенты', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'publication' },
      { value: 75, unitMeasure: '%', indicator: 'share', countedThing: 'студенты', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-every-tenth', why: 'каждый N-й is a share',
    text: `${dated}[Каждый десятый] молодой житель Мангистауской области зарегистрирован на платформе волонтеров.`,
    figures: [{ value: 10, unitMeasure: '%', indicator: 'share', countedThing: 'молодой житель', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-s-percent-words', why: 'percent spelt as a word, with a decimal comma, number in words',
    text: `${dated}Доля молодежи в СКО – [19,4 процента], из них [сорок процентов] живут в селах.`,
    figures: [
      { value: 19.4, unitMeasure: '%', indicator: 'share', countedThing: 'доля молодежи', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'publication' },
      { value: 40, unitMeasure: '%', indicator: 'share', countedThing: 'молодежь', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
    ],
  },
  {
    id: 'ru-s-multiples', why: 'multiples: втрое, в 2,5 раза; "в разы" is vague',
    text: `${dated}В Алматы число проектов выросло [втрое], охват – в [2,5] раза, а интерес к ним – в разы.`,
    figures: [
      { value: 3, unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'число проектов', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication' },
      { value: 2.5, unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'охват', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-more-than-double', why: 'a qualified multiple',
    text: `${dated}Количество волонтеров в Астане увеличилось более чем в [два] раза.`,
    figures: [{ value: 2, qualifier: 'more_than', unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'количество волонтеров', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication' }],
  },
  // Level and change
  {
    id: 'ru-s-change-up', why: 'увеличилась на is a change; увеличилась до a level',
    text: `${dated}Численность молодежи Астаны увеличилась на [10 тысяч] человек, студентов – до [95 тысяч].`,
    figures: [
      { value: 10000, measure: 'change', indicator: 'youth_population', countedThing: 'численность молодежи', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication' },
      { value: 95000, indicator: 'students', countedThing: 'студенты', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-change-down', why: 'a decrease is negative',
    text: `${dated}Подростковая преступность в Костанайской области сократилась на [12,5%], число безработных снизилось на [340] человек.`,
    figures: [
      { value: -12.5, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'подростковая преступность', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: -340, measure: 'change', indicator: 'other', countedThing: 'число безработных', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-growth-noun', why: 'growth told by a noun and by "на … больше"',
    text: `${dated}В прошлом году рост числа НПО в Жетісу составил [8%], грантов выдано на [15] больше.`,
    figures: [
      { value: 8, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'рост числа НПО', referenceArea: 'KZ-33', year: 2024, timePeriodBasis: 'relative' },
      { value: 15, measure: 'change', indicator: 'grants', countedThing: 'гранты', referenceArea: 'KZ-33', year: 2024, timePeriodBasis: 'relative' },
    ],
  },
  {
    id: 'ru-s-two-levels', why: 'с … до … in time: two levels, each with its own year; not a range',
    text: `${dated}Количество студенческих групп в Актобе выросло с [35] в 2022 году до [90] в 2024-м.`,
    figures: [
      { value: 35, indicator: 'organisations', countedThing: 'студенческие группы', referenceArea: 'KZ-15-aktobe', year: 2022, timePeriodBasis: 'stated' },
      { value: 90, indicator: 'organisations', countedThing: 'студенческие группы', referenceArea: 'KZ-15-aktobe', year: 2024, timePeriodBasis: 'stated' },
    ],
  },
]
