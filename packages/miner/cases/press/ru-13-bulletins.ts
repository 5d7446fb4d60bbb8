// Russian press texts as many outlets print them, written by people who had not seen the rules. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const ruBulletinsPress: readonly PressCase[] = [
  {
    id: 'ru-y4-kostanay-dorms',
    text: ` date 2025-09-03 Студентам Костаная не хватает [900] мест в общежитиях
С 1 сентября за парты колледжей Костанайской области сели [27,6 тыс.] студентов, на первый курс зачислены [8 340] человек. [Каждый четвертый] первокурсник приехал из села.
Потребность в жилье закрыта на [88 процентов]: в [31] доме студентов разместили [5 120] иногородних, еще [614] подростков поселили в хостелах, сообщает «Наша Газета».
В прошлом году на средства частных инвесторов построены [два] общежития на [450] мест. До конца нынешнего года планируется сдать третье – на [300] коек.
– Родители жалуются на цены на съемные квартиры, поэтому очередь не уменьшается, – признают в областном управлении образования. – Заселение идет до 15 сентября, документы принимают в каб. 214.`,
    figures: [
      { value: 900, indicator: 'other', countedThing: 'места в общежитиях', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 27600, indicator: 'students', countedThing: 'студенты', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 8340, indicator: 'students', countedThing: 'человек', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 25, unitMeasure: '%', indicator: 'share', countedThing: 'первокурсник', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication', partOf: 2 },
      { value: 88, unitMeasure: '%', indicator: 'share', countedThing: 'потребность в жилье', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 31, indicator: 'facilities', countedThing: 'дома студентов', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 5120, indicator: 'beneficiaries', countedThing: 'иногородние', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 614, indicator: 'beneficiaries', countedThing: 'подростки', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 2, indicator: 'facilities', countedThing: 'общежития', referenceArea: 'KZ-39', year: 2024, timePeriodBasis: 'relative' },
      { value: 450, indicator: 'other', countedThing: 'места', referenceArea: 'KZ-39', year: 2024, timePeriodBasis: 'relative' },
      { value: 300, indicator: 'other', countedThing: 'койки', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
    ],
  },
  {
    id: 'ru-y4-pavlodar-volunteers',
    text: ` date 2025-12-05 Волонтеры Павлодара подвели итоги года
В Павлодарской области действуют [46] волонтерских организаций, в их рядах свыше [11 тысяч] добровольцев.
За 11 месяцев они провели [1 380] акций, помощь получили [4 725] одиноких пенсионеров и многодетных семей. По проекту «Birgemiz» реализовано [9] инициатив на общую сумму [38,5 млн] тенге: от экодесанта до обучения пожилых людей работе с приложениями.
«Весной мы за одну ночь подняли [двести] волонтеров, чтобы укрепить дамбу в Железинском районе. Уложили тогда [16 тысяч] мешков с песком», – вспоминает координатор областного штаба.
Сегодня, в Международный день волонтеров, в Доме дружбы лучших наградили медалями и благодарственными письмами. В Экибастузе торжественная церемония пройдет 6 декабря в 15.00.
В 2026 году штаб намерен открыть [50] волонтерских клубов в сельских школах.`,
    figures: [
      { value: 46, indicator: 'organisations', countedThing: 'волонтерские организации', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
      { value: 11000, qualifier: 'more_than', indicator: 'volunteers', countedThing: 'добровольцы', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
      { value: 1380, indicator: 'events', countedThing: 'акции', referenceArea: 'KZ-55', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'relative' },
      { value: 4725, indicator: 'beneficiaries', countedThing: 'пенсионеры и многодетные семьи', referenceArea: 'KZ-55', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'relative' },
      { value: 9, indicator: 'projects', countedThing: 'инициативы', referenceArea: 'KZ-55', programme: 'Birgemiz', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'relative' },
      { value: 38500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-55', programme: 'Birgemiz', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'relative' },
      { value: 200, indicator: 'volunteers', countedThing: 'волонтеры', referenceArea: 'KZ-55', year: 2025, timePeriod: '2025-03/2025-05', timePeriodBasis: 'relative' },
      { value: 16000, indicator: 'other', countedThing: 'мешки с песком', referenceArea: 'KZ-55', year: 2025, timePeriod: '2025-03/2025-05', timePeriodBasis: 'relative' },
      { value: 50, indicator: 'organisations', countedThing: 'волонтерские клубы', referenceArea: 'KZ-55', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Birgemiz'],
  },
  {
    id: 'ru-y4-kyzylorda-neet',
    text: ` date 2024-02-14 Не учатся и не работают: сколько в Кызылординской области NEET-молодежи
В Кызылординской области проживают [218 тыс.] молодых людей от 14 до 35 лет, это [26%] населения региона. Из них [15 870] относятся к категории NEET. Годом ранее таких было [17 240], то есть показатель снизился на [8%].
– В прошлом году специалисты молодежных ресурсных центров посетили на дому [6,2 тысячи] человек. [1 105] из них направили на краткосрочные курсы, [860] – на общественные работы, [47] вернулись за парты, – перечислила на брифинге руководитель отдела областного управления.
Сейчас больше [половины] этой категории – молодые мамы. Им предлагают удаленную занятость: шитье, ведение страниц в соцсетях, выпечку на заказ.
Телефон единого call-центра 111 работает круглосуточно, консультация занимает 15–20 минут.`,
    figures: [
      { value: 218000, indicator: 'youth_population', countedThing: 'молодые люди', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'publication', ageBand: 'от 14 до 35 лет' },
      { value: 26, unitMeasure: '%', indicator: 'share', countedThing: 'население региона', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'publication' },
      { value: 15870, indicator: 'youth_population', countedThing: 'молодые люди', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'publication', partOf: 0 },
      { value: 17240, indicator: 'youth_population', countedThing: 'молодые люди', referenceArea: 'KZ-43', year: 2023, timePeriodBasis: 'relative' },
      { value: -8, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'показатель', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'publication' },
      { value: 6200, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-43', year: 2023, timePeriodBasis: 'relative' },
      { value: 1105, indicator: 'beneficiaries', countedThing: 'человек', referenceArea: 'KZ-43', year: 2023, timePeriodBasis: 'relative', partOf: 5 },
      { value: 860, indicator: 'beneficiaries', countedThing: 'человек', referenceArea: 'KZ-43', programme: 'Қоғамдық жұмыстар', year: 2023, timePeriodBasis: 'relative', partOf: 5 },
      { value: 47, indicator: 'students', countedThing: 'человек', referenceArea: 'KZ-43', year: 2023, timePeriodBasis: 'relative', partOf: 5 },
      { value: 50, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'молодые мамы', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'publication', partOf: 2 },
    ],
    programmes: ['Қоғамдық жұмыстар'],
  },
  {
    id: 'ru-y4-almaty-hackathon',
    text: ` date 2025-10-13 В Алматы студенты научили нейросеть искать трещины в домах
В выходные в Алматы прошел хакатон по искусственному интеллекту. На участие поступило [712] заявок из [14] регионов страны, в очный этап отобрали [60] команд – это [245] участников в возрасте от 16 до 29 лет. На работу им дали 48 часов.
Победители разделили призовой фонд в [10 млн] тенге. Команда КазНУ получила [5 млн] за систему, которая распознает трещины в зданиях по фото с дрона, второе место принесло политехникам [2,5 миллиона].
Организаторы напомнили, что по программе Tech Orda в этом году обучаются [1 830] алматинцев, [83%] выпускников прежних потоков уже нашли работу в IT. Ваучер покрывает до [600 тыс.] тенге стоимости курса.
В апреле 2026 года город примет международный финал, ожидается около [тысячи] участников из [20] стран.`,
    figures: [
      { value: 712, indicator: 'other', countedThing: 'заявки', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication' },
      { value: 14, indicator: 'other', countedThing: 'регионы', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication' },
      { value: 60, indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication' },
      { value: 245, indicator: 'participants', countedThing: 'участники', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication', ageBand: 'от 16 до 29 лет' },
      { value: 10000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'призовой фонд', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication' },
      { value: 5000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication', partOf: 4 },
      { value: 2500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication', partOf: 4 },
      { value: 1830, indicator: 'students', countedThing: 'алматинцы', referenceArea: 'KZ-75', programme: 'Tech Orda', year: 2025, timePeriodBasis: 'relative' },
      { value: 83, unitMeasure: '%', indicator: 'share', countedThing: 'выпускники', referenceArea: 'KZ-75', programme: 'Tech Orda', year: 2025, timePeriodBasis: 'relative' },
      { value: 600000, qualifier: 'at_most', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'ваучер', referenceArea: 'KZ-75', programme: 'Tech Orda', year: 2025, timePeriodBasis: 'relative' },
      { value: 1000, qualifier: 'about', indicator: 'participants', countedThing: 'участники', referenceArea: 'KZ-75', year: 2026, timePeriod: '2026-04', timePeriodBasis: 'stated', claim: 'planned' },
      { value: 20, indicator: 'other', countedThing: 'страны', referenceArea: 'KZ-75', year: 2026, timePeriod: '2026-04', timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Tech Orda'],
  },
  {
    id: 'ru-y4-mangystau-centre',
    text: ` date 2023-11-22 Молодежный центр распахнул двери в Жанаозене
Двухэтажное здание площадью [2 400] кв. метров построили за [1,3 млрд] тенге из областного бюджета. Здесь заработали [12] бесплатных кружков, коворкинг и студия подкастов, зал рассчитан на [350] мест.
– В Жанаозене [каждый третий] житель моложе 29 лет, а собираться ребятам было негде. За первую неделю к нам записались уже [480] детей, – говорит руководитель центра. – Сам я вырос в 3-м микрорайоне и знаю, о чем речь.
Всего в Мангистауской области сейчас [9] молодежных центров, они объединяют [3 950] человек. Это почти в [2,5] раза больше, чем в 2021 году.
В следующем году такие же центры построят в Бейнеу и Шетпе, на каждый потребуется не менее [490 млн] тенге.
Фото автора`,
    figures: [
      { value: 2400, unitMeasure: 'm2', indicator: 'other', countedThing: 'площадь здания', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'publication' },
      { value: 1300000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'publication' },
      { value: 12, indicator: 'organisations', countedThing: 'кружки', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'publication' },
      { value: 350, indicator: 'other', countedThing: 'места', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'publication' },
      { value: 33.33, unitMeasure: '%', indicator: 'share', countedThing: 'житель', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'publication', ageBand: 'моложе 29 лет' },
      { value: 480, indicator: 'participants', countedThing: 'дети', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'publication' },
      { value: 9, indicator: 'organisations', countedThing: 'молодежные центры', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'publication' },
      { value: 3950, indicator: 'members', countedThing: 'человек', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'publication' },
      { value: 2.5, qualifier: 'about', unitMeasure: 'x', measure: 'change', indicator: 'members', countedThing: 'человек', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'publication' },
      { value: 490000000, qualifier: 'at_least', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative', claim: 'planned' },
    ],
  },
  {
    id: 'ru-y4-sko-brigades',
    text: ` date 2024-08-27 Трудовое лето в СКО: отряды подводят итоги
Петропавловск. [1 140] бойцов отрядов «Жасыл ел» вышли этим летом на улицы и в парки Северо-Казахстанской области, сообщили в областном штабе. Это на [160] человек больше прошлогоднего. Ребята привели в порядок [78] га территории, побелили [4 300] деревьев, высадили [2 150] саженцев и вывезли около [90] тонн мусора.
За месяц боец зарабатывал в среднем [92 000] тенге, командирам лучших отрядов вручили премии до [30] МРП. Из [54] отрядов [17] работали в селах.
– Мне 16, это моя первая зарплата, купил маме чайник, – улыбается школьник из Тайыншинского района.
В 2025 году численность бойцов хотят довести до [1 500].`,
    figures: [
      { value: 1140, indicator: 'participants', countedThing: 'бойцы отрядов', referenceArea: 'KZ-59', programme: 'Жасыл ел', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 160, measure: 'change', indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-59', programme: 'Жасыл ел', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 78, unitMeasure: 'ha', indicator: 'area_cleaned', countedThing: 'территория', referenceArea: 'KZ-59', programme: 'Жасыл ел', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 4300, indicator: 'other', countedThing: 'деревья', referenceArea: 'KZ-59', programme: 'Жасыл ел', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 2150, indicator: 'trees_planted', countedThing: 'саженцы', referenceArea: 'KZ-59', programme: 'Жасыл ел', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 90, qualifier: 'about', unitMeasure: 't', indicator: 'waste_collected', countedThing: 'мусор', referenceArea: 'KZ-59', programme: 'Жасыл ел', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 92000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-59', programme: 'Жасыл ел', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 30, qualifier: 'at_most', unitMeasure: 'AEK', indicator: 'funding', countedThing: 'премии', referenceArea: 'KZ-59', programme: 'Жасыл ел', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 54, indicator: 'organisations', countedThing: 'отряды', referenceArea: 'KZ-59', programme: 'Жасыл ел', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 17, indicator: 'organisations', countedThing: 'отряды', referenceArea: 'KZ-59', programme: 'Жасыл ел', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative', partOf: 8 },
      { value: 1500, indicator: 'participants', countedThing: 'бойцы', referenceArea: 'KZ-59', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Жасыл ел'],
  },
  {
    id: 'ru-y4-aktobe-teens',
    text: ` date 2025-03-19 Вейпы, травля, долги: о чем в Актобе говорят с подростками
В Актюбинской области с начала года несовершеннолетними совершено [31] преступление. За тот же период 2024 года было [44], снижение составило [29,5 процента].
Полицейские изъяли [1 276] вейпов, к административной ответственности привлечены [58] продавцов.
В рамках акции «Подросток» инспекторы провели в школах и колледжах [214] лекций с охватом [19 тыс.] учащихся.
Февральский опрос молодежного ресурсного центра охватил [2 000] старшеклассников города Актобе. [Каждый пятый] хотя бы раз сталкивался с кибербуллингом, [64%] готовы рассказать о проблеме родителям, а до [10%] не доверяют никому.
По статье 440 КоАП за продажу вейпа подростку грозит штраф, повторно – лишение лицензии на 3 года. Следующий рейд назначен на 25 марта.`,
    figures: [
      { value: 31, indicator: 'other', countedThing: 'преступление', referenceArea: 'KZ-15', year: 2025, timePeriod: '2025-01/2025-03', timePeriodBasis: 'relative' },
      { value: 44, indicator: 'other', countedThing: 'преступление', referenceArea: 'KZ-15', year: 2024, timePeriod: '2024-01/2024-03', timePeriodBasis: 'stated' },
      { value: -29.5, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'снижение', referenceArea: 'KZ-15', year: 2025, timePeriod: '2025-01/2025-03', timePeriodBasis: 'relative' },
      { value: 1276, indicator: 'other', countedThing: 'вейпы', referenceArea: 'KZ-15', year: 2025, timePeriod: '2025-01/2025-03', timePeriodBasis: 'relative' },
      { value: 58, indicator: 'other', countedThing: 'продавцы', referenceArea: 'KZ-15', year: 2025, timePeriod: '2025-01/2025-03', timePeriodBasis: 'relative' },
      { value: 214, indicator: 'events', countedThing: 'лекции', referenceArea: 'KZ-15', programme: 'Жасөспірім', year: 2025, timePeriod: '2025-01/2025-03', timePeriodBasis: 'relative' },
      { value: 19000, indicator: 'participants', countedThing: 'учащиеся', referenceArea: 'KZ-15', programme: 'Жасөспірім', year: 2025, timePeriod: '2025-01/2025-03', timePeriodBasis: 'relative' },
      { value: 2000, indicator: 'participants', countedThing: 'старшеклассники', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriod: '2025-02', timePeriodBasis: 'relative' },
      { value: 20, unitMeasure: '%', indicator: 'share', countedThing: 'старшеклассники', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriod: '2025-02', timePeriodBasis: 'relative', partOf: 7 },
      { value: 64, unitMeasure: '%', indicator: 'share', countedThing: 'старшеклассники', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriod: '2025-02', timePeriodBasis: 'relative', partOf: 7 },
      { value: 10, qualifier: 'at_most', unitMeasure: '%', indicator: 'share', countedThing: 'старшеклассники', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriod: '2025-02', timePeriodBasis: 'relative', partOf: 7 },
    ],
    programmes: ['Жасөспірім'],
  },
]
