// Russian press on culture, sport, media and debates. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const ruCultureSportPress: readonly PressCase[] = [
  {
    id: 'ru-04-turkistan-festival',
    text: ` date 2025-09-16 Туркестан принял молодежь тюркского мира
Международный фестиваль молодежи «Turkistan Jastar Fest» завершился в Туркестане. За четыре дня его посетили свыше [18 тысяч] зрителей, передает TURKESTAN MEDIA.
На фестиваль съехались [420] делегатов из [11] стран, в том числе [65] – из Узбекистана и [48] – из Турции. Прошло [26] концертов, мастер-классов и дискуссий, ремесленники представили [150] изделий ручной работы.
Бюджет фестиваля составил [94 миллиона 600 тысяч] тенге, [40%] суммы – средства спонсоров.
III фестиваль пройдет в 2026 году в Самарканде, программа рассчитана на [600] участников.
Читайте нас в Telegram! 16+`,
    figures: [
      { value: 18000, qualifier: 'more_than', indicator: 'participants', countedThing: 'зрители', referenceArea: 'KZ-61', programme: 'Turkistan Jastar Fest', year: 2025, timePeriodBasis: 'publication' },
      { value: 420, indicator: 'participants', countedThing: 'делегаты', referenceArea: 'KZ-61', programme: 'Turkistan Jastar Fest', year: 2025, timePeriodBasis: 'publication' },
      { value: 11, indicator: 'other', countedThing: 'страны', referenceArea: 'KZ-61', programme: 'Turkistan Jastar Fest', year: 2025, timePeriodBasis: 'publication' },
      { value: 65, indicator: 'participants', countedThing: 'делегаты', referenceArea: 'KZ-61', programme: 'Turkistan Jastar Fest', year: 2025, timePeriodBasis: 'publication', partOf: 1 },
      { value: 48, indicator: 'participants', countedThing: 'делегаты', referenceArea: 'KZ-61', programme: 'Turkistan Jastar Fest', year: 2025, timePeriodBasis: 'publication', partOf: 1 },
      { value: 26, indicator: 'events', countedThing: 'концерты, мастер-классы и дискуссии', referenceArea: 'KZ-61', programme: 'Turkistan Jastar Fest', year: 2025, timePeriodBasis: 'publication' },
      { value: 150, indicator: 'other', countedThing: 'изделия ручной работы', referenceArea: 'KZ-61', programme: 'Turkistan Jastar Fest', year: 2025, timePeriodBasis: 'publication' },
      { value: 94600000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'бюджет', referenceArea: 'KZ-61', programme: 'Turkistan Jastar Fest', year: 2025, timePeriodBasis: 'publication' },
      { value: 40, unitMeasure: '%', indicator: 'share', countedThing: 'средства спонсоров', referenceArea: 'KZ-61', programme: 'Turkistan Jastar Fest', year: 2025, timePeriodBasis: 'publication', partOf: 7 },
      { value: 600, indicator: 'participants', countedThing: 'участники', referenceArea: null, programme: 'Turkistan Jastar Fest', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Turkistan Jastar Fest'],
    why: 'Delegates from abroad took part here: the area is the venue. The next festival is abroad: no area. Countries a forum draws from are a statistic of the event: other. 16+ is page furniture.',
  },
  {
    id: 'ru-04-aktobe-kvn',
    text: ` date 2023-11-20 Кубок акима по КВН разыграли в Актобе
В минувшую субботу в областной филармонии города Актобе прошел финал Кубка акима области по КВН, сообщает Diapazon.kz.
За кубок боролись [8] команд из вузов и колледжей города. Победила сборная АРУ имени Жубанова, набравшая 24,6 балла, второе место с результатом 23,8 заняли медики.
Зал на 700 мест был полон, игру в прямом эфире смотрели еще [2,3 тыс.] зрителей. Победители получили [1 млн] тенге, финалисты – по [200 тыс.] тенге.
В этом сезоне лига КВН Актюбинской области объединяет [34] команды, это почти на [треть] больше, чем в прошлом. Возраст самого младшего участника – 15 лет.`,
    figures: [
      { value: 8, indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-15-aktobe', programme: 'Кубок акима области по КВН', year: 2023, timePeriodBasis: 'publication' },
      { value: 2300, indicator: 'participants', countedThing: 'зрители', referenceArea: 'KZ-15-aktobe', programme: 'Кубок акима области по КВН', year: 2023, timePeriodBasis: 'publication' },
      { value: 1000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-15-aktobe', programme: 'Кубок акима области по КВН', year: 2023, timePeriodBasis: 'publication' },
      { value: 200000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-15-aktobe', programme: 'Кубок акима области по КВН', year: 2023, timePeriodBasis: 'publication' },
      { value: 34, indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-15', year: 2023, timePeriodBasis: 'relative' },
      { value: 33.33, qualifier: 'about', unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'команды', referenceArea: 'KZ-15', year: 2023, timePeriodBasis: 'relative' },
    ],
    programmes: ['Кубок акима области по КВН'],
    why: 'Scores in points and places are no figures; seats of a hall describe the venue. The cup is an event named without quotes. The league figure is of the region, the final of the city.',
  },
  {
    id: 'ru-04-almaty-media',
    text: ` date 2026-01-29 #Культура
Алматинская молодежь сняла [14] короткометражек о рабочих профессиях

[14] короткометражных фильмов и [62] видеоролика подготовили в минувшем году участники школы «Jas Media» в Алматы. Об этом рассказали в управлении молодежной политики города.
Обучение в школе прошли [380] алматинцев от 16 до 29 лет, более [трети] из них – студенты факультетов журналистики. Ролики набрали в социальных сетях около [3,7 млн] просмотров.
На развитие проекта в 2025 году направили [48,5 млн] тенге из бюджета.
В феврале 2026 года откроется второй поток, набор – [150–200] человек.
Просмотров материала: 845 | Комментарии: 3`,
    figures: [
      { value: 14, indicator: 'media_products', countedThing: 'короткометражки', referenceArea: 'KZ-75', programme: 'Jas Media', year: 2025, timePeriodBasis: 'relative' },
      { value: 14, indicator: 'media_products', countedThing: 'короткометражные фильмы', referenceArea: 'KZ-75', programme: 'Jas Media', year: 2025, timePeriodBasis: 'relative', sameAs: 0 },
      { value: 62, indicator: 'media_products', countedThing: 'видеоролики', referenceArea: 'KZ-75', programme: 'Jas Media', year: 2025, timePeriodBasis: 'relative' },
      { value: 380, indicator: 'trained', countedThing: 'алматинцы', referenceArea: 'KZ-75', programme: 'Jas Media', year: 2025, timePeriodBasis: 'relative', ageBand: 'от 16 до 29 лет' },
      { value: 33.33, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'студенты факультетов журналистики', referenceArea: 'KZ-75', programme: 'Jas Media', year: 2025, timePeriodBasis: 'relative', partOf: 3 },
      { value: 3700000, qualifier: 'about', indicator: 'other', countedThing: 'просмотры', referenceArea: 'KZ-75', programme: 'Jas Media', year: 2025, timePeriodBasis: 'relative' },
      { value: 48500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'проект', referenceArea: 'KZ-75', programme: 'Jas Media', year: 2025, timePeriodBasis: 'stated' },
      { value: 150, valueHigh: 200, qualifier: 'range', indicator: 'trained', countedThing: 'человек', referenceArea: 'KZ-75', programme: 'Jas Media', year: 2026, timePeriod: '2026-02', timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Jas Media'],
    why: 'Views that the films gained are a result (other); the views of this page are furniture. The title has no time word, but tells the fact of the body: its year and programme.',
  },
  {
    id: 'ru-04-kyzylorda-sport',
    text: ` date 2024-08-12 В Кызылорде отметили День молодежи и День спорта
В областном центре прошел масштабный спортивный праздник. Об этом передает Kyzylorda-news.kz со ссылкой на управление физической культуры и спорта.
В забеге на 5 километров стартовали [1 100] кызылординцев, в турнире по стритболу играли [32] команды, а соревнования по воркауту собрали [85] спортсменов. В финале стритбола «Сырдария» победила «Байконур» со счетом 21:17.
По словам спикера, в регионе систематически спортом занимаются [41,2%] населения, а среди молодежи – [две трети].
«За три года в области построено [67] спортивных объектов, в том числе [24] площадки для воркаута. До конца 2025 года сдадим еще не менее [десяти]», – отметил он.
На чемпионате Азии U-20 наши легкоатлеты завоевали [4] медали, из них [одна] золотая.
Призовой фонд забега – [2,5 млн] тг.`,
    figures: [
      { value: 1100, indicator: 'participants', countedThing: 'кызылординцы', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'publication' },
      { value: 32, indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'publication' },
      { value: 85, indicator: 'participants', countedThing: 'спортсмены', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'publication' },
      { value: 41.2, unitMeasure: '%', indicator: 'share', countedThing: 'население', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'publication' },
      { value: 66.67, unitMeasure: '%', indicator: 'share', countedThing: 'молодежь', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'publication' },
      { value: 67, indicator: 'facilities', countedThing: 'спортивные объекты', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'relative' },
      { value: 24, indicator: 'facilities', countedThing: 'площадки для воркаута', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'relative', partOf: 5 },
      { value: 10, qualifier: 'at_least', indicator: 'facilities', countedThing: 'спортивные объекты', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 4, indicator: 'other', countedThing: 'медали', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'publication' },
      { value: 1, indicator: 'other', countedThing: 'медали', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'publication', partOf: 8 },
      { value: 2500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'призовой фонд', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'publication' },
    ],
    why: 'Race distance, a score, an age class (U-20) are no figures. "Из них одна золотая" is a count, not the pronoun. Medals belong to the region whose athletes won them. "В регионе … населения" is the region.',
  },
  {
    id: 'ru-04-kokshetau-debates',
    text: ` date 2022-11-15 Дебаты в Кокшетау: за кубок спорили [48] фракций
Областной дебатный турнир «Көкше кубогы» прошел в Кокшетау. В нем участвовали [48] фракций (по два спикера) из [12] районов Акмолинской области, а судили встречи [30] экспертов, сообщает «Акмолинская правда».
Тема финала – «Нужно ли снижать возраст избирателя до 16 лет?». Игра продолжалась почти два часа, со счетом 5:2 победила команда из Степногорска.
– Сейчас в регионе действует [75] школьных дебатных клубов, их число увеличилось с [50] в 2020 году, – рассказала куратор движения.
В ноябре-декабре пройдут еще [три] турнира. На развитие дебатного движения в этом году направлено [6 800 000] тенге, что [вдвое] больше прошлогоднего.`,
    figures: [
      { value: 48, indicator: 'organisations', countedThing: 'фракции', referenceArea: 'KZ-11', programme: 'Көкше кубогы', year: 2022, timePeriodBasis: 'publication' },
      { value: 48, indicator: 'organisations', countedThing: 'фракции', referenceArea: 'KZ-11', programme: 'Көкше кубогы', year: 2022, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 12, indicator: 'other', countedThing: 'районы', referenceArea: 'KZ-11', programme: 'Көкше кубогы', year: 2022, timePeriodBasis: 'publication' },
      { value: 30, indicator: 'participants', countedThing: 'эксперты', referenceArea: 'KZ-11', programme: 'Көкше кубогы', year: 2022, timePeriodBasis: 'publication' },
      { value: 75, indicator: 'organisations', countedThing: 'школьные дебатные клубы', referenceArea: 'KZ-11', year: 2022, timePeriodBasis: 'publication' },
      { value: 50, indicator: 'organisations', countedThing: 'дебатные клубы', referenceArea: 'KZ-11', year: 2020, timePeriodBasis: 'stated' },
      { value: 3, indicator: 'events', countedThing: 'турниры', referenceArea: 'KZ-11', year: 2022, timePeriod: '2022-11/2022-12', timePeriodBasis: 'relative', claim: 'planned' },
      { value: 6800000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-11', year: 2022, timePeriodBasis: 'relative' },
      { value: 2, unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'тенге', referenceArea: 'KZ-11', year: 2022, timePeriodBasis: 'relative' },
    ],
    programmes: ['Көкше кубогы'],
    why: 'The debate question holds an age. "Вдвое больше прошлогоднего" is the change of this year. The team size is a rule of the game: leftover.',
  },
  {
    id: 'ru-04-temirtau-match-none',
    text: ` date 2025-05-12 Молодежка из Темиртау вышла в полуфинал
В Караганде завершились четвертьфинальные матчи чемпионата области по мини-футболу среди юниоров 2008–2009 годов рождения, сообщает сайт спортивной школы № 4.
Команда «Темиртау» обыграла ровесников из Балхаша со счетом 3:1, на 17-й и 33-й минутах отличился капитан под номером 10. Во втором матче шахтинцы уступили саранцам 2:4.
Перед игрой зрителям показали танцевальный номер, на поле вышли два ростовых медведя, а один из них даже забил пенальти.
Полуфинал назначен на 18 мая, начало в 15:30. Стадион «Металлург», проспект Республики, 11.
Фото 1 из 9
Материалы по теме: 10 фактов о мини-футболе`,
    figures: [],
    why: 'Scores, minutes, birth years, shirt and school numbers, a photo counter; two bears on a field are of no statistical interest.',
  },
]
