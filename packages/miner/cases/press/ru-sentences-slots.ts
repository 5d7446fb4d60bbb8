// Russian sentences on where, when, which programme, planned or achieved, and on numbers that are no figures, one phenomenon each (named in `why`).

import type { PressCase } from './press-case.ts'

const dated = ' date 2025-05-20 Коротко о главном\n'
const undated = 'Коротко о главном\n'

export const ruSlotSentences: readonly PressCase[] = [
  // Where
  {
    id: 'ru-s-almaty-region', why: 'Алматинская область is not Алматы',
    text: `${dated}В Алматинской области прошло [64] встречи, в Алматы – [81].`,
    figures: [
      { value: 64, indicator: 'events', countedThing: 'встречи', referenceArea: 'KZ-19', year: 2025, timePeriodBasis: 'publication' },
      { value: 81, indicator: 'events', countedThing: 'встречи', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-aktobe-city-region', why: 'Актобе is the city, Актюбинская область the region',
    text: `${dated}В Актюбинской области действует [45] дебатных клубов, из них [19] – в Актобе.`,
    figures: [
      { value: 45, indicator: 'organisations', countedThing: 'дебатные клубы', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'publication' },
      { value: 19, indicator: 'organisations', countedThing: 'дебатные клубы', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
    ],
  },
  {
    id: 'ru-s-inhabitants', why: 'inhabitant names tell the area',
    text: `${dated}На форум зарегистрировались [240] карагандинцев, [95] павлодарцев и более [300] астанчан.`,
    figures: [
      { value: 240, indicator: 'participants', countedThing: 'карагандинцы', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
      { value: 95, indicator: 'participants', countedThing: 'павлодарцы', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
      { value: 300, qualifier: 'more_than', indicator: 'participants', countedThing: 'астанчане', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-town-resolves', why: 'towns and villages resolve to their region',
    text: `${dated}В Щучинске высажено [700] деревьев, в Аксае – [450], в Арыси – [1 100], в Панфилове области Жетісу – [620].`,
    figures: [
      { value: 700, indicator: 'trees_planted', countedThing: 'деревья', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'publication' },
      { value: 450, indicator: 'trees_planted', countedThing: 'деревья', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'publication' },
      { value: 1100, indicator: 'trees_planted', countedThing: 'деревья', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication' },
      { value: 620, indicator: 'trees_planted', countedThing: 'деревья', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-venue-country', why: 'the venue is not the area of a statement about the country',
    text: `${dated}На форуме в Астане министр сообщил, что в стране работает [216] молодежных центров.`,
    figures: [{ value: 216, indicator: 'organisations', countedThing: 'молодежные центры', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-s-population-country', why: 'население without a place is the country',
    text: `${dated}Более [92%] государственных услуг население получает онлайн.`,
    figures: [{ value: 92, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'государственные услуги', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-s-region-word', why: '"в регионе" is the region of the nearest named place',
    text: `${dated}В Петропавловске открылся центр карьеры. Всего в регионе таких центров [14].`,
    figures: [{ value: 14, indicator: 'organisations', countedThing: 'центры', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-s-abroad', why: 'abroad: no area',
    text: `${dated}В Бишкеке на молодежный лагерь собрались [150] участников.`,
    figures: [{ value: 150, indicator: 'participants', countedThing: 'участники', referenceArea: null, year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-s-part-of-country', why: 'a part measured in a place keeps the place',
    text: `${dated}В Алматы сосредоточено около [четверти] всех стартапов Казахстана.`,
    figures: [{ value: 25, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'стартапы Казахстана', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-s-title-area', why: 'the area comes from the title',
    text: ` date 2025-04-02 Форум волонтеров прошел в Туркестане
В работе форума участвовали [310] активистов.`,
    figures: [{ value: 310, indicator: 'participants', countedThing: 'активисты', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication' }],
  },
  // When
  {
    id: 'ru-s-stated-year', why: 'a stated year beats the date',
    text: `${dated}В 2023 году в Атырау реализовано [22] молодежных проекта.`,
    figures: [{ value: 22, indicator: 'projects', countedThing: 'молодежные проекты', referenceArea: 'KZ-23', year: 2023, timePeriodBasis: 'stated' }],
  },
  {
    id: 'ru-s-nine-months', why: 'months of a stated year make an interval',
    text: `${dated}За девять месяцев 2024 года в Уральске трудоустроено [1 015] выпускников.`,
    figures: [{ value: 1015, indicator: 'employed', countedThing: 'выпускники', referenceArea: 'KZ-27', year: 2024, timePeriod: '2024-01/2024-09', timePeriodBasis: 'stated' }],
  },
  {
    id: 'ru-s-since-january', why: 'с начала года: from January to the date',
    text: `${dated}С начала года в Кокшетау оказано [640] консультаций.`,
    figures: [{ value: 640, indicator: 'other', countedThing: 'консультации', referenceArea: 'KZ-11', year: 2025, timePeriod: '2025-01/2025-05', timePeriodBasis: 'relative' }],
  },
  {
    id: 'ru-s-last-year', why: 'в прошлом году is the year before the date, в нынешнем the date’s own',
    text: `${dated}В прошлом году в Риддере прошло [33] акции, в нынешнем – уже [18].`,
    figures: [
      { value: 33, indicator: 'events', countedThing: 'акции', referenceArea: 'KZ-63', year: 2024, timePeriodBasis: 'relative' },
      { value: 18, indicator: 'events', countedThing: 'акции', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'relative' },
    ],
  },
  {
    id: 'ru-s-undated-relative', why: 'an undated source: a relative word leaves the offset only',
    text: `${undated}В прошлом году в Жанаозене создано [120] рабочих мест.`,
    figures: [{ value: 120, indicator: 'jobs', countedThing: 'рабочие места', referenceArea: 'KZ-47', year: null, timePeriodBasis: 'unknown', yearOffset: -1 }],
  },
  {
    id: 'ru-s-undated-plain', why: 'an undated source without a time word: unknown, no offset',
    text: `${undated}В Жанаозене создано [120] рабочих мест.`,
    figures: [{ value: 120, indicator: 'jobs', countedThing: 'рабочие места', referenceArea: 'KZ-47', year: null, timePeriodBasis: 'unknown' }],
  },
  {
    id: 'ru-s-year-interval', why: 'an interval of years is charted under its last one',
    text: `${dated}В 2022–2024 годах в Семее построено [15] спортивных площадок.`,
    figures: [{ value: 15, indicator: 'facilities', countedThing: 'спортивные площадки', referenceArea: 'KZ-10', year: 2024, timePeriod: '2022/2024', timePeriodBasis: 'stated' }],
  },
  {
    id: 'ru-s-carried-year', why: 'a year carried from an earlier paragraph is relative',
    text: `${dated}В 2024 году в Таразе подвели итоги молодежной политики.\nПроведено [412] мероприятий.`,
    figures: [{ value: 412, indicator: 'events', countedThing: 'мероприятия', referenceArea: 'KZ-31', year: 2024, timePeriodBasis: 'relative' }],
  },
  // Planned or achieved
  {
    id: 'ru-s-planned-verbs', why: 'планируется, предстоит, намерены',
    text: `${dated}В Конаеве планируется открыть [3] клуба, предстоит обучить [200] волонтеров, в акимате намерены поддержать [10] стартапов.`,
    figures: [
      { value: 3, indicator: 'organisations', countedThing: 'клубы', referenceArea: 'KZ-19', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 200, indicator: 'trained', countedThing: 'волонтеры', referenceArea: 'KZ-19', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 10, indicator: 'projects', countedThing: 'стартапы', referenceArea: 'KZ-19', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
    ],
  },
  {
    id: 'ru-s-planned-future', why: 'будет and a future verb; a stated future year',
    text: `${dated}В 2026 году в Караганде будет создано [500] рабочих мест, молодежь получит [120] квартир.`,
    figures: [
      { value: 500, indicator: 'jobs', countedThing: 'рабочие места', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 120, indicator: 'facilities', countedThing: 'квартиры', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
    ],
  },
  {
    id: 'ru-s-planned-scope', why: 'the plan reaches only its clause',
    text: `${dated}В Павлодаре открыто [7] IT-классов, а до конца года откроют еще [5].`,
    figures: [
      { value: 7, indicator: 'facilities', countedThing: 'IT-классы', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
      { value: 5, indicator: 'facilities', countedThing: 'IT-классы', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
    ],
  },
  {
    id: 'ru-s-plan-noun', why: 'a plan told by a noun; "план выполнен" is achieved',
    text: `${dated}План по занятости в Шымкенте – [2 000] человек, он выполнен на [48%].`,
    figures: [
      { value: 2000, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 48, unitMeasure: '%', indicator: 'share', countedThing: 'план', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  // Programmes
  {
    id: 'ru-s-programme-quoted', why: 'в рамках акции «X»; one programme governs all figures of the sentence',
    text: `${dated}В рамках акции «Таза бейсенбі» в Сарыагаше собрано [14] тонн мусора, участвовало [900] человек.`,
    programmes: ['Таза бейсенбі'],
    figures: [
      { value: 14, unitMeasure: 't', indicator: 'waste_collected', countedThing: 'мусор', referenceArea: 'KZ-61', programme: 'Таза бейсенбі', year: 2025, timePeriodBasis: 'publication' },
      { value: 900, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-61', programme: 'Таза бейсенбі', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-programme-numbers', why: 'numbers inside programme names are no figures',
    text: `${dated}По проекту «1000 шагов к мечте» в Кентау занимаются [85] подростков, по программе «100 книг» – [60].`,
    programmes: ['1000 шагов к мечте', '100 книг'],
    figures: [
      { value: 85, indicator: 'participants', countedThing: 'подростки', referenceArea: 'KZ-61', programme: '1000 шагов к мечте', year: 2025, timePeriodBasis: 'publication' },
      { value: 60, indicator: 'participants', countedThing: 'подростки', referenceArea: 'KZ-61', programme: '100 книг', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-programme-alias', why: 'a known programme by its Russian alias',
    text: `${dated}В рамках программы «Чистый Казахстан» в Астане очищено [210] гектаров территории.`,
    programmes: ['Таза Қазақстан'],
    figures: [{ value: 210, unitMeasure: 'ha', indicator: 'area_cleaned', countedThing: 'территория', referenceArea: 'KZ-71', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-s-programme-including', why: 'names after включая do not govern the figure',
    text: `${dated}В Таразе проведено [75] мероприятий, включая форум «Тараз дауысы» и фестиваль Street Fest.`,
    programmes: ['Тараз дауысы', 'Street Fest'],
    figures: [{ value: 75, indicator: 'events', countedThing: 'мероприятия', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-s-programme-latin', why: 'an unquoted Latin name beside a programme noun',
    text: `${dated}Хакатон Digital Jastar в Костанае собрал [130] программистов.`,
    programmes: ['Digital Jastar'],
    figures: [{ value: 130, indicator: 'participants', countedThing: 'программисты', referenceArea: 'KZ-39', programme: 'Digital Jastar', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-s-programme-organisation', why: 'members of a named organisation',
    text: `${dated}Молодежное крыло «Jastar ruhy» в Мангистауской области объединяет [1 700] членов.`,
    programmes: ['Jastar ruhy'],
    figures: [{ value: 1700, indicator: 'members', countedThing: 'члены', referenceArea: 'KZ-47', programme: 'Jastar ruhy', year: 2025, timePeriodBasis: 'publication' }],
  },
  {
    id: 'ru-s-programme-venue', why: 'a hub is a venue, not a programme',
    text: `${dated}В хабе AKTOBE IT HUB в Актобе прошли курсы, их окончили [90] школьников.`,
    figures: [{ value: 90, indicator: 'trained', countedThing: 'школьники', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication' }],
  },
  // Indicators easy to mistake
  {
    id: 'ru-s-age-band', why: 'an age band is kept on the figure, not as a figure',
    text: `${dated}В Костанайской области живет [202 тысячи] молодых людей 14–35 лет.`,
    figures: [{ value: 202000, indicator: 'youth_population', countedThing: 'молодые люди', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication', ageBand: '14–35 лет' }],
  },
  {
    id: 'ru-s-vacancies', why: 'vacancies are jobs, employers organisations, the placed employed',
    text: `${dated}На ярмарке в Шымкенте [60] работодателей предложили [850] вакансий, трудоустроены [140] человек.`,
    figures: [
      { value: 60, indicator: 'organisations', countedThing: 'работодатели', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication' },
      { value: 850, indicator: 'jobs', countedThing: 'вакансии', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication' },
      { value: 140, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-media', why: 'films, videos, posts',
    text: `${dated}Медиашкола Кызылорды выпустила [6] фильмов, [48] роликов и [312] публикаций.`,
    figures: [
      { value: 6, indicator: 'media_products', countedThing: 'фильмы', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'publication' },
      { value: 48, indicator: 'media_products', countedThing: 'ролики', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'publication' },
      { value: 312, indicator: 'media_products', countedThing: 'публикации', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-s-population', why: 'population against youth population',
    text: `${dated}Население Мангистауской области – [812 тысяч] человек, молодежи – [233 тысячи].`,
    figures: [
      { value: 812000, indicator: 'population', countedThing: 'население', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'publication' },
      { value: 233000, indicator: 'youth_population', countedThing: 'молодежь', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  // No figures
  {
    id: 'ru-s-no-dates', why: 'rejected: dates, clock times, year intervals',
    text: `${dated}Форум пройдет 12–14 июня 2025 года с 9.30 до 18:00 в рамках плана на 2023–2029 гг. и к 80-летию Победы.`,
    figures: [],
  },
  {
    id: 'ru-s-no-law', why: 'rejected: laws, articles, orders',
    text: `${dated}Согласно пункту 3 статьи 38 Закона РК от 9 февраля 2015 года № 285-V и приказу № 112 молодежь вправе создавать советы.`,
    figures: [],
  },
  {
    id: 'ru-s-no-contacts', why: 'rejected: phones, addresses, call numbers',
    text: `${dated}Обращаться: Уральск, ул. Курмангазы, 125, офис 14, тел. 8 (7112) 50-64-22, +7 777 123 45 67, единый номер 111.`,
    figures: [],
  },
  {
    id: 'ru-s-no-ordinals', why: 'rejected: ordinals, ranks, models, scores',
    text: `${dated}Ученик 10 «Б» класса школы-лицея № 20 занял 1-е место на XIV олимпиаде, а его команда на 3D-полигоне 2-го корпуса победила 7:5.`,
    figures: [],
  },
  {
    id: 'ru-s-no-durations', why: 'rejected: durations and plain ages',
    text: `${dated}Смена длится 21 день, за три месяца 17-летний участник проводил занятия по 40 минут, а через 2 года мечтает стать тренером.`,
    figures: [],
  },
  {
    id: 'ru-s-no-furniture', why: 'rejected: counters, photo credits, age marks',
    text: `${dated}Фото: 5 из 12\nПросмотров: 10 245\nПоделиться 37\nЧитать 3 мин.\n12+`,
    figures: [],
  },
  {
    id: 'ru-s-no-robots', why: 'rejected: counts of no statistical interest',
    text: `${dated}На сцене станцевали два робота, а зрителям подарили один большой торт с тремя свечами.`,
    figures: [],
  },
]
