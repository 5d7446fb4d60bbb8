// Russian sentences on what is carried from elsewhere: a time, a place, a programme, a whole; and where nothing may be carried (named in `why`).

import type { PressCase } from './press-case.ts'

const on = (date: string, title = 'Коротко о главном'): string => ` date ${date} ${title}\n`
const told = (year: number) => ({ year, timePeriodBasis: 'stated' }) as const
const now = { year: 2025, timePeriodBasis: 'publication' } as const
const past = (year: number) => ({ year, timePeriodBasis: 'relative' }) as const

export const ruContextSentences: readonly PressCase[] = [
  // Times compared with
  {
    id: 'ru-x-lower-than-data', why: 'the year of the data compared with is not the figure’s',
    text: `${on('2025-11-12')}В Жезказгане оформили [840] опекунств, что ниже данных за 2024 год на [62].`,
    figures: [
      { value: 840, indicator: 'other', countedThing: 'опекунства', referenceArea: 'KZ-62', ...now },
      { value: -62, measure: 'change', indicator: 'other', countedThing: 'опекунства', referenceArea: 'KZ-62', ...now },
    ],
  },
  {
    id: 'ru-x-above-level', why: '"выше уровня … года на" is a change of this year',
    text: `${on('2025-11-12')}В Актау прошло [310] концертов, что выше уровня 2023 года на [8%].`,
    figures: [
      { value: 310, indicator: 'events', countedThing: 'концерты', referenceArea: 'KZ-47', ...now },
      { value: 8, measure: 'change', unitMeasure: '%', indicator: 'share', countedThing: 'концерты', referenceArea: 'KZ-47', ...now },
    ],
  },
  {
    id: 'ru-x-exceeds', why: '"на … превышает" is a change, the year compared with is not carried',
    text: `${on('2025-11-12')}В Кокшетау проведено [96] турниров, что на [12,5%] превышает показатели предыдущего года. Победители получили [54] кубка.`,
    figures: [
      { value: 96, indicator: 'events', countedThing: 'турниры', referenceArea: 'KZ-11', ...now },
      { value: 12.5, measure: 'change', unitMeasure: '%', indicator: 'share', countedThing: 'турниры', referenceArea: 'KZ-11', ...now },
      { value: 54, indicator: 'other', countedThing: 'кубки', referenceArea: 'KZ-11', ...now },
    ],
  },
  {
    id: 'ru-x-against', why: 'the time behind "против" is of its own number',
    text: `${on('2025-12-20')}В Таразе открыли [27] кружков против [19] в 2024 году, [640] школьников ходят туда бесплатно.`,
    figures: [
      { value: 27, indicator: 'organisations', countedThing: 'кружки', referenceArea: 'KZ-31', ...now },
      { value: 19, indicator: 'organisations', countedThing: 'кружки', referenceArea: 'KZ-31', ...told(2024) },
      { value: 640, indicator: 'participants', countedThing: 'школьники', referenceArea: 'KZ-31', ...now },
    ],
  },
  {
    id: 'ru-x-brackets', why: 'brackets hold their own time',
    text: `${on('2025-12-20')}В Атырау организовано [418] встреч (в 2023 году – [377]) с участием более [21 тыс.] студентов.`,
    figures: [
      { value: 418, indicator: 'events', countedThing: 'встречи', referenceArea: 'KZ-23', ...now },
      { value: 377, indicator: 'events', countedThing: 'встречи', referenceArea: 'KZ-23', ...told(2023) },
      { value: 21_000, qualifier: 'more_than', indicator: 'participants', countedThing: 'студенты', referenceArea: 'KZ-23', ...now },
    ],
  },
  {
    id: 'ru-x-then', why: 'the number told on of the time compared with is that time’s',
    text: `${on('2025-12-20')}За год в Семее высадили [5 200] деревьев – больше, чем в 2024 году (тогда было [4 100] деревьев). Полив обеспечили [60] волонтеров.`,
    figures: [
      { value: 5200, indicator: 'trees_planted', countedThing: 'деревья', referenceArea: 'KZ-10', ...now },
      { value: 4100, indicator: 'trees_planted', countedThing: 'деревья', referenceArea: 'KZ-10', ...told(2024) },
      { value: 60, indicator: 'volunteers', countedThing: 'волонтеры', referenceArea: 'KZ-10', ...now },
    ],
  },
  {
    id: 'ru-x-when', why: '"когда" goes on with the year compared with',
    text: `${on('2024-12-20')}Форум в Шымкенте собрал [900] участников, это больше, чем в 2023 году, когда приехали [650] участников.`,
    figures: [
      { value: 900, indicator: 'participants', countedThing: 'участники', referenceArea: 'KZ-79', year: 2024, timePeriodBasis: 'publication' },
      { value: 650, indicator: 'participants', countedThing: 'участники', referenceArea: 'KZ-79', ...told(2023) },
    ],
  },
  {
    id: 'ru-x-two-years-then-on', why: 'of two years told together the later is the report’s',
    text: `${on('2026-01-14')}В 2025 году в области Абай создано [1 240] рабочих мест, в 2024 году – [980].\n\nНа производство приняли [310] выпускников колледжей.`,
    figures: [
      { value: 1240, indicator: 'jobs', countedThing: 'рабочие места', referenceArea: 'KZ-10', ...told(2025) },
      { value: 980, indicator: 'jobs', countedThing: 'рабочие места', referenceArea: 'KZ-10', ...told(2024) },
      { value: 310, indicator: 'employed', countedThing: 'выпускники', referenceArea: 'KZ-10', ...past(2025) },
    ],
  },
  {
    id: 'ru-x-deadline', why: 'a deadline is not the time of what stands now',
    text: `${on('2025-07-10')}В лагере под Риддером отдыхают [120] школьников, запись на новую смену идет до 15 августа.`,
    figures: [{ value: 120, indicator: 'participants', countedThing: 'школьники', referenceArea: 'KZ-63', ...now }],
  },
  {
    id: 'ru-x-number-no-year', why: 'a number that counts things is no year',
    text: `${on('2025-07-10')}Фонд библиотек Рудного пополнился на [2000] книг, еще [340] книг подарили жители.`,
    figures: [
      { value: 2000, measure: 'change', indicator: 'other', countedThing: 'книги', referenceArea: 'KZ-39', ...now },
      { value: 340, indicator: 'other', countedThing: 'книги', referenceArea: 'KZ-39', ...now },
    ],
  },
  {
    id: 'ru-x-question', why: 'a question dates its answer',
    text: `${on('2025-09-02', 'Интервью с директором центра')}– Что намечено на будущий год?\n– Планируем открыть в Кентау [4] клуба и обучить [250] подростков.`,
    figures: [
      { value: 4, indicator: 'organisations', countedThing: 'клубы', referenceArea: 'KZ-61', claim: 'planned', ...past(2026) },
      { value: 250, indicator: 'trained', countedThing: 'подростки', referenceArea: 'KZ-61', claim: 'planned', ...past(2026) },
    ],
  },
  {
    id: 'ru-x-undated-this-year', why: 'this year of an undated text is the year it reports',
    text: 'Итоги 2024 года подвели в Сатпаеве\nВ городе провели [75] субботников. В прошлом году их было [58], в нынешнем году вывезли [430] тонн мусора.',
    figures: [
      { value: 75, indicator: 'events', countedThing: 'субботники', referenceArea: 'KZ-62', ...past(2024) },
      { value: 58, indicator: 'events', countedThing: 'субботники', referenceArea: 'KZ-62', ...past(2023) },
      { value: 430, unitMeasure: 't', indicator: 'waste_collected', countedThing: 'мусор', referenceArea: 'KZ-62', ...past(2024) },
    ],
  },
  {
    id: 'ru-x-undated-alone', why: 'an undated text without a year keeps the distance only',
    text: 'Коротко о главном\nВ прошлом году в Аркалыке построили [6] площадок.',
    figures: [{ value: 6, indicator: 'facilities', countedThing: 'площадки', referenceArea: 'KZ-39', year: null, timePeriodBasis: 'unknown', yearOffset: -1 }],
  },
  {
    id: 'ru-x-undated-plan', why: 'the current year of a plan is not the year reported',
    text: 'По итогам 2025 года в Аксу отремонтировано [9] дворов. В текущем году планируется отремонтировать [14] дворов.',
    figures: [
      { value: 9, indicator: 'facilities', countedThing: 'дворы', referenceArea: 'KZ-55', ...told(2025) },
      { value: 14, indicator: 'facilities', countedThing: 'дворы', referenceArea: 'KZ-55', year: null, timePeriodBasis: 'unknown', yearOffset: 0, claim: 'planned' },
    ],
  },
  {
    id: 'ru-x-recalled', why: 'a recollection goes no further than its paragraph',
    text: `${on('2025-08-14')}Напомним, в прошлом году в Риддере построили [11] площадок, а в 2023-м – [7].\n\nВ городе установили [84] скамейки.`,
    figures: [
      { value: 11, indicator: 'facilities', countedThing: 'площадки', referenceArea: 'KZ-63', ...past(2024) },
      { value: 7, indicator: 'facilities', countedThing: 'площадки', referenceArea: 'KZ-63', ...told(2023) },
      { value: 84, indicator: 'facilities', countedThing: 'скамейки', referenceArea: 'KZ-63', ...now },
    ],
  },
  {
    id: 'ru-x-year-earlier-undated', why: 'a year earlier than the report of an undated text',
    text: 'Центр области Абай подвел итоги за 2024 год\nПроведено [640] лекций. Годом ранее было [588] лекций.',
    figures: [
      { value: 640, indicator: 'events', countedThing: 'лекции', referenceArea: 'KZ-10', ...past(2024) },
      { value: 588, indicator: 'events', countedThing: 'лекции', referenceArea: 'KZ-10', ...past(2023) },
    ],
  },
  // Places
  {
    id: 'ru-x-village', why: 'a village that shares a district’s name lies in its paragraph’s region',
    text: `${on('2025-04-03')}В Павлодарской области благоустраивают аулы. В селе Абай открыли [2] спортивные площадки.`,
    figures: [{ value: 2, indicator: 'facilities', countedThing: 'площадки', referenceArea: 'KZ-55', ...now }],
  },
  {
    id: 'ru-x-two-places', why: 'of places told in one breath the first',
    text: `${on('2025-04-03')}В Павлодаре и Экибастузе провели [33] ярмарки.`,
    figures: [{ value: 33, indicator: 'events', countedThing: 'ярмарки', referenceArea: 'KZ-55', ...now }],
  },
  {
    id: 'ru-x-title-city', why: 'a city of the title is where the same figure is told below',
    text: ' date 2025-04-03 В городе собрали [1 450] подписей\nВ Актобе прошла акция, в Атырау – концерт. В Уральске собрали [1 450] подписей.',
    figures: [
      { value: 1450, indicator: 'other', countedThing: 'подписи', referenceArea: 'KZ-27', ...now },
      { value: 1450, indicator: 'other', countedThing: 'подписи', referenceArea: 'KZ-27', sameAs: 0, ...now },
    ],
  },
  {
    id: 'ru-x-town-adjective', why: 'a town’s adjective says whose',
    text: `${on('2025-04-03')}Координатор шымкентского штаба рассказал, что за весну навестили [215] пожилых.`,
    figures: [{ value: 215, indicator: 'beneficiaries', countedThing: 'пожилые', referenceArea: 'KZ-79', ...past(2025) }],
  },
  {
    id: 'ru-x-other-city', why: 'another city is no place of the figure',
    text: `${on('2025-04-03')}В Кызылорде опросили [700] студентов. Переехать в другой город хотят [18%] опрошенных.`,
    figures: [
      { value: 700, indicator: 'participants', countedThing: 'студенты', referenceArea: 'KZ-43', ...now },
      { value: 18, unitMeasure: '%', indicator: 'share', countedThing: 'опрошенные', referenceArea: 'KZ-43', partOf: 0, ...now },
    ],
  },
  {
    id: 'ru-x-photo', why: 'a photo credit is no place',
    text: `${on('2025-04-03')}В Шымкенте открыли [3] приюта.\nФото: акимат ЗКО\nВ городе стерилизовали [420] собак.`,
    figures: [
      { value: 3, indicator: 'facilities', countedThing: 'приюты', referenceArea: 'KZ-79', ...now },
      { value: 420, indicator: 'other', countedThing: 'собаки', referenceArea: 'KZ-79', ...now },
    ],
  },
  // Programmes
  {
    id: 'ru-x-each-gets', why: 'each of them and these ends are the programme’s, a paragraph on',
    text: `${on('2025-07-25')}В Петропавловске в отряды «Жасыл ел» вступили [560] студентов.\nЗа месяц каждый получает [90 тысяч] тенге. На эти цели выделено [120 млн] тенге.`,
    figures: [
      { value: 560, indicator: 'participants', countedThing: 'студенты', referenceArea: 'KZ-59', programme: 'Жасыл ел', ...now },
      { value: 90_000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-59', programme: 'Жасыл ел', ...now },
      { value: 120_000_000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-59', programme: 'Жасыл ел', ...now },
    ],
    programmes: ['Жасыл ел'],
  },
  {
    id: 'ru-x-prize-fund', why: 'winners and a prize fund are the event’s',
    text: `${on('2025-10-10')}В Туркестане прошел фестиваль «Алтын күз», его посетили [3 тысячи] зрителей.\nПобедителям вручили [12] дипломов; призовой фонд составил [2 млн] тенге.`,
    figures: [
      { value: 3000, indicator: 'participants', countedThing: 'зрители', referenceArea: 'KZ-61', programme: 'Алтын күз', ...now },
      { value: 12, indicator: 'other', countedThing: 'дипломы', referenceArea: 'KZ-61', programme: 'Алтын күз', ...now },
      { value: 2_000_000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-61', programme: 'Алтын күз', ...now },
    ],
    programmes: ['Алтын күз'],
  },
  {
    id: 'ru-x-name-after-figures', why: 'a name told once after other figures governs no earlier or later ones',
    text: `${on('2025-10-10')}В Костанае провели [140] лекций.\nПо проекту «Чистый берег» собрано [15] тонн мусора.\nПодростки совершили [38] правонарушений.`,
    figures: [
      { value: 140, indicator: 'events', countedThing: 'лекции', referenceArea: 'KZ-39', ...now },
      { value: 15, unitMeasure: 't', indicator: 'waste_collected', countedThing: 'мусор', referenceArea: 'KZ-39', programme: 'Чистый берег', ...now },
      { value: 38, indicator: 'other', countedThing: 'правонарушения', referenceArea: 'KZ-39', ...now },
    ],
    programmes: ['Чистый берег'],
  },
  {
    id: 'ru-x-example', why: 'a programme told as an example holds for its sentence',
    text: `${on('2025-10-10')}В Караганде выполнено [320] инициатив. Например, по проекту «Теплый дом» утеплили [45] квартир. Спортсмены завоевали [70] медалей.`,
    figures: [
      { value: 320, indicator: 'projects', countedThing: 'инициативы', referenceArea: 'KZ-35', ...now },
      { value: 45, indicator: 'facilities', countedThing: 'квартиры', referenceArea: 'KZ-35', programme: 'Теплый дом', ...now },
      { value: 70, indicator: 'other', countedThing: 'медали', referenceArea: 'KZ-35', ...now },
    ],
    programmes: ['Теплый дом'],
  },
  {
    id: 'ru-x-club', why: 'a named club is counted itself and governs nothing',
    text: `${on('2025-10-10')}В Балхаше работает шахматный клуб «Ферзь», в нем [35] участников.`,
    figures: [{ value: 35, indicator: 'participants', countedThing: 'участники', referenceArea: 'KZ-35', ...now }],
  },
  {
    id: 'ru-x-similar-contests', why: 'others of its sort are not it',
    text: `${on('2025-10-10')}В Астане завершился конкурс «Лучший стартап», заявки подали [130] команд. Благодаря подобным конкурсам за три года открыто [52] компании.`,
    figures: [
      { value: 130, indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-71', programme: 'Лучший стартап', ...now },
      { value: 52, indicator: 'organisations', countedThing: 'компании', referenceArea: 'KZ-71', timePeriod: '2023/2025', ...past(2025) },
    ],
    programmes: ['Лучший стартап'],
  },
  {
    id: 'ru-x-queue-now', why: 'how the programme’s own queue stands is still the programme’s',
    text: `${on('2025-10-10')}По программе «Жас отбасы» в Темиртау кредиты получили [210] семей. Сейчас в очереди стоят [64] семьи.`,
    figures: [
      { value: 210, indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-35', programme: 'Жас отбасы', ...now },
      { value: 64, indicator: 'other', countedThing: 'семьи', referenceArea: 'KZ-35', programme: 'Жас отбасы', ...now },
    ],
    programmes: ['Жас отбасы'],
  },
  {
    id: 'ru-x-region-now', why: 'how the region stands is not the programme’s',
    text: `${on('2025-10-10')}По программе «Жас отбасы» в Темиртау кредиты получили [210] семей. Сейчас в регионе зарегистрировано [1 900] правонарушений.`,
    figures: [
      { value: 210, indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-35', programme: 'Жас отбасы', ...now },
      { value: 1900, indicator: 'other', countedThing: 'правонарушения', referenceArea: 'KZ-35', ...now },
    ],
    programmes: ['Жас отбасы'],
  },
  // Claims
  {
    id: 'ru-x-at-plan', why: 'the number behind "при плане" is planned, the one before it reached',
    text: `${on('2025-12-01')}Доля занятых спортом в Риддере составила [41%] при плане [45%].`,
    figures: [
      { value: 41, unitMeasure: '%', indicator: 'share', countedThing: 'занятые спортом', referenceArea: 'KZ-63', ...now },
      { value: 45, unitMeasure: '%', indicator: 'share', countedThing: 'занятые спортом', referenceArea: 'KZ-63', claim: 'planned', ...now },
    ],
  },
  {
    id: 'ru-x-gathers', why: 'a club that gathers plans nothing',
    text: `${on('2025-12-01')}По субботам в Жанаозене собирается киноклуб, его посещают [28] подростков.`,
    figures: [{ value: 28, indicator: 'participants', countedThing: 'подростки', referenceArea: 'KZ-47', ...now }],
  },
  // Wholes
  {
    id: 'ru-x-shared-out', why: 'a whole goes on being shared out while it holds',
    text: `${on('2025-12-01')}В Таразе помощь получили [900] жителей. В их числе [320] – пенсионеры, [210] живут в селах и [150] человек – студенты. Еще [90] человек – дети.`,
    figures: [
      { value: 900, indicator: 'beneficiaries', countedThing: 'жители', referenceArea: 'KZ-31', ...now },
      { value: 320, indicator: 'beneficiaries', countedThing: 'пенсионеры', referenceArea: 'KZ-31', partOf: 0, ...now },
      { value: 210, indicator: 'beneficiaries', countedThing: 'жители', referenceArea: 'KZ-31', partOf: 0, ...now },
      { value: 150, indicator: 'students', countedThing: 'студенты', referenceArea: 'KZ-31', partOf: 0, ...now },
      { value: 90, indicator: 'beneficiaries', countedThing: 'дети', referenceArea: 'KZ-31', partOf: 0, ...now },
    ],
  },
  {
    id: 'ru-x-whole-behind', why: 'the whole may stand behind its part',
    text: `${on('2025-12-01')}В Приозерске отремонтировали [18] домов из [40].`,
    figures: [
      { value: 18, indicator: 'facilities', countedThing: 'дома', referenceArea: 'KZ-35', partOf: 1, ...now },
      { value: 40, indicator: 'facilities', countedThing: 'дома', referenceArea: 'KZ-35', ...now },
    ],
  },
  {
    id: 'ru-x-of-them-nearest', why: 'them behind a number are those told just before',
    text: `${on('2025-12-01')}В Кульсары обратились [300] семей, из них [120] многодетных, [45] из которых получили жилье.`,
    figures: [
      { value: 300, indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-23', ...now },
      { value: 120, indicator: 'beneficiaries', countedThing: 'многодетные', referenceArea: 'KZ-23', partOf: 0, ...now },
      { value: 45, indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-23', partOf: 1, ...now },
    ],
  },
  {
    id: 'ru-x-places-list-no-part', why: 'places of a list are no parts of each other',
    text: `${on('2025-12-01')}Где прошло больше всего акций:\nАлматы – [640],\nАстана – [510],\nПавлодарская область – [220].`,
    figures: [
      { value: 640, indicator: 'events', countedThing: 'акции', referenceArea: 'KZ-75', ...now },
      { value: 510, indicator: 'events', countedThing: 'акции', referenceArea: 'KZ-71', ...now },
      { value: 220, indicator: 'events', countedThing: 'акции', referenceArea: 'KZ-55', ...now },
    ],
  },
  {
    id: 'ru-x-no-part-of-other', why: 'a figure of its own behind a part is no part',
    text: `${on('2025-12-01')}В Рудном трудоустроили [700] человек, из них [200] женщин. Проведено [12] ярмарок.`,
    figures: [
      { value: 700, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-39', ...now },
      { value: 200, indicator: 'employed', countedThing: 'женщины', referenceArea: 'KZ-39', partOf: 0, ...now },
      { value: 12, indicator: 'events', countedThing: 'ярмарки', referenceArea: 'KZ-39', ...now },
    ],
  },
]
