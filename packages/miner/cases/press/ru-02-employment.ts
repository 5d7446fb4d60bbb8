// Russian press on work: practice, trades, grants for business, jobs for young people. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const ruEmploymentPress: readonly PressCase[] = [
  {
    id: 'ru-02-karaganda-practice',
    text: ` date 2024-12-19 В Карагандинской области по «Молодежной практике» трудоустроили почти [3,5 тысячи] выпускников
В Карагандинской области подвели итоги реализации мер содействия занятости молодежи, передает ekaraganda.kz.
По словам представителя областного управления координации занятости и социальных программ, в 2024 году на молодежную практику направлено [3 470] человек. Продолжительность практики – шесть месяцев, зарплата участника составляет [30] МРП. После завершения проекта [62%] практикантов остались на постоянных рабочих местах.
По проекту «Первое рабочее место» трудоустроены [415] юношей и девушек, по «Контракту поколений» – [58].
Напомним, в 2023 году на практику вышли [2 980] выпускников. Таким образом, за год показатель вырос на [490] человек.
В 2025 году планируется охватить этими мерами не менее [4 тыс.] молодых людей в возрасте до 35 лет, из бюджета на это выделят [2,1 млрд] тенге.`,
    figures: [
      { value: 3500, qualifier: 'about', indicator: 'employed', countedThing: 'выпускники', referenceArea: 'KZ-35', programme: 'Молодежная практика', year: 2024, timePeriodBasis: 'publication' },
      { value: 3470, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-35', programme: 'Молодежная практика', year: 2024, timePeriodBasis: 'stated', sameAs: 0 },
      { value: 30, unitMeasure: 'AEK', indicator: 'funding', countedThing: 'зарплата', referenceArea: 'KZ-35', programme: 'Молодежная практика', year: 2024, timePeriodBasis: 'stated' },
      { value: 62, unitMeasure: '%', indicator: 'share', countedThing: 'практиканты', referenceArea: 'KZ-35', programme: 'Молодежная практика', year: 2024, timePeriodBasis: 'stated', partOf: 0 },
      { value: 415, indicator: 'employed', countedThing: 'юноши и девушки', referenceArea: 'KZ-35', programme: 'Первое рабочее место', year: 2024, timePeriodBasis: 'relative' },
      { value: 58, indicator: 'employed', countedThing: 'юноши и девушки', referenceArea: 'KZ-35', programme: 'Контракт поколений', year: 2024, timePeriodBasis: 'relative' },
      { value: 2980, indicator: 'employed', countedThing: 'выпускники', referenceArea: 'KZ-35', programme: 'Молодежная практика', year: 2023, timePeriodBasis: 'stated' },
      { value: 490, measure: 'change', indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-35', programme: 'Молодежная практика', year: 2024, timePeriodBasis: 'relative' },
      { value: 4000, qualifier: 'at_least', indicator: 'participants', countedThing: 'молодые люди', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'stated', claim: 'planned', ageBand: 'до 35 лет' },
      { value: 2100000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Молодежная практика', 'Первое рабочее место', 'Контракт поколений'],
    why: '"Направлено на практику" is employed here, because the title says the same people were placed in work. Growth "за год" is of the later year.',
  },
  {
    id: 'ru-02-vko-trades',
    text: ` date 2025-11-05 Рабочие профессии в почете
В Год рабочих профессий в Восточном Казахстане проведено [84] профориентационных мероприятия с охватом [12 700] школьников.
В колледжах области обучаются [18,3 тыс.] студентов, из них [11 200] – по государственному образовательному заказу. Об этом на брифинге в региональной службе коммуникаций сообщили в управлении образования.
Трудоустройство выпускников достигло [91,4%], это на [2,6%] больше, чем годом ранее.
– На базе [23] колледжей открыты [37] современных мастерских, закуплено оборудование на [1 млрд 250 млн] тенге, – проинформировал спикер. – В следующем году планируем открыть еще [пять] мастерских.
Команда Усть-Каменогорского колледжа на чемпионате WorldSkills Kazakhstan заняла 2-е место.
(Продолжение на 3-й стр.)`,
    figures: [
      { value: 84, indicator: 'events', countedThing: 'профориентационные мероприятия', referenceArea: 'KZ-63', programme: 'Жұмысшы мамандықтар жылы', year: 2025, timePeriodBasis: 'publication' },
      { value: 12700, indicator: 'participants', countedThing: 'школьники', referenceArea: 'KZ-63', programme: 'Жұмысшы мамандықтар жылы', year: 2025, timePeriodBasis: 'publication' },
      { value: 18300, indicator: 'students', countedThing: 'студенты', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' },
      { value: 11200, indicator: 'students', countedThing: 'студенты', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication', partOf: 2 },
      { value: 91.4, unitMeasure: '%', indicator: 'share', countedThing: 'трудоустройство выпускников', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' },
      { value: 2.6, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'трудоустройство выпускников', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' },
      { value: 23, indicator: 'organisations', countedThing: 'колледжи', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' },
      { value: 37, indicator: 'facilities', countedThing: 'мастерские', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' },
      { value: 1250000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'оборудование', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' },
      { value: 5, indicator: 'facilities', countedThing: 'мастерские', referenceArea: 'KZ-63', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Жұмысшы мамандықтар жылы', 'WorldSkills Kazakhstan'],
    why: 'The year of trades is in the catalogue under its Kazakh name. "На 2,6% больше, чем годом ранее" is the change of the later year. Colleges are organisations, workshops facilities.',
  },
  {
    id: 'ru-02-zhambyl-bastau',
    text: ` date 2025-08-21 Молодые жамбылцы получают гранты на бизнес
В Жамбылской области [328] молодых предпринимателей получили в этом году безвозмездные гранты в размере до [400] МРП, сообщает пресс-служба палаты предпринимателей «Атамекен».
Чтобы претендовать на грант, нужно пройти обучение по проекту «Бастау Бизнес». С начала года курсы окончили [1 846] жителей области, [70 процентов] из них моложе 35 лет. Сертификаты вручены [1 790] слушателям.
Больше всего получателей – в Таразе ([96]), Меркенском ([54]) и Кордайском ([47]) районах.
Одна из них – жительница села Акыртобе: на [1 млн 572 тысячи] тенге она приобрела оборудование для пекарни и создала [три] рабочих места.
Прием заявок на портале skills.enbek.kz завершится 15 сентября. Обучение длится 25 дней.`,
    figures: [
      { value: 328, indicator: 'beneficiaries', countedThing: 'молодые предприниматели', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative' },
      { value: 400, qualifier: 'at_most', unitMeasure: 'AEK', indicator: 'funding', countedThing: 'гранты', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative' },
      { value: 1846, indicator: 'trained', countedThing: 'жители области', referenceArea: 'KZ-31', programme: 'Бастау Бизнес', year: 2025, timePeriod: '2025-01/2025-08', timePeriodBasis: 'relative' },
      { value: 70, unitMeasure: '%', indicator: 'share', countedThing: 'жители области', referenceArea: 'KZ-31', programme: 'Бастау Бизнес', year: 2025, timePeriod: '2025-01/2025-08', timePeriodBasis: 'relative', partOf: 2, ageBand: 'моложе 35 лет' },
      { value: 1790, indicator: 'trained', countedThing: 'слушатели', referenceArea: 'KZ-31', programme: 'Бастау Бизнес', year: 2025, timePeriod: '2025-01/2025-08', timePeriodBasis: 'relative' },
      { value: 96, indicator: 'beneficiaries', countedThing: 'получатели', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', partOf: 0 },
      { value: 54, indicator: 'beneficiaries', countedThing: 'получатели', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', partOf: 0 },
      { value: 47, indicator: 'beneficiaries', countedThing: 'получатели', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', partOf: 0 },
      { value: 1572000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative' },
      { value: 3, indicator: 'jobs', countedThing: 'рабочие места', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative' },
    ],
    programmes: ['Бастау Бизнес'],
    why: '"Одна из них" is a pronoun. The money and the workplaces of one recipient are still told as results of the grants. "Атамекен" is the office that tells, a publisher, not a programme. Recipients hold grants, not course places, so no programme governs 96, 54, 47.',
  },
  {
    id: 'ru-02-atyrau-jobs',
    text: ` date 2024-04-18 В Атырау прошла ярмарка вакансий для молодежи
Свыше [40] компаний предложили соискателям [1 260] вакансий. Мероприятие в рамках месячника занятости посетили [2 300] атыраусцев, сообщает «Ак Жайык».
По данным карьерного центра, в первый же день [187] человек получили направления на собеседования, [64] приняты на работу.
«На сегодняшний день в области зарегистрировано [9,4 тысячи] безработных, [каждый третий] из них – молодой человек от 18 до 34 лет. До конца года намерены создать [19 тысяч] рабочих мест, из них около [7 000] – для молодежи», – сообщил руководитель управления.
Средняя заработная плата по предложенным вакансиям – [245 000] тенге.
Следующая ярмарка пройдет в Кульсары 25 апреля в 11.00, в ней примут участие [15] работодателей.`,
    figures: [
      { value: 40, qualifier: 'more_than', indicator: 'organisations', countedThing: 'компании', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication' },
      { value: 1260, indicator: 'jobs', countedThing: 'вакансии', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication' },
      { value: 2300, indicator: 'participants', countedThing: 'атыраусцы', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication' },
      { value: 187, indicator: 'beneficiaries', countedThing: 'человек', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication' },
      { value: 64, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication' },
      { value: 9400, indicator: 'other', countedThing: 'безработные', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication' },
      { value: 33.33, unitMeasure: '%', indicator: 'share', countedThing: 'безработные', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication', partOf: 5, ageBand: 'от 18 до 34 лет' },
      { value: 19000, indicator: 'jobs', countedThing: 'рабочие места', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 7000, qualifier: 'about', indicator: 'jobs', countedThing: 'рабочие места', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'relative', claim: 'planned', partOf: 7 },
      { value: 245000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'заработная плата', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication' },
      { value: 15, indicator: 'organisations', countedThing: 'работодатели', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    why: 'Directions to interviews are a service received: beneficiaries. Registered unemployed fit no indicator: other. "Каждый третий" is a share of 33.33 %; the bracket takes both words, since "третий" alone is an ordinal. Pay is money, so funding by the letter of the guide.',
  },
  {
    id: 'ru-02-zko-diplom',
    text: ` date 2023-10-02 Дипломом – в аул!
Уральск. [174] молодых специалиста приехали работать в села Западно-Казахстанской области по программе «С дипломом – в село» («Дипломмен ауылға») с января по сентябрь, пишет «Приуралье».
Подъемное пособие в размере [100] МРП получили [169] человек, бюджетный кредит на покупку жилья – [72]. На эти цели из республиканского бюджета выделено [683,7 миллиона] тенге.
Среди прибывших [98] педагогов, [41] медик, [13] ветеринаров и [22] специалиста культуры и спорта. В разрезе районов: Бәйтерек – [31], Теректинский – [28], Бурлинский – [24].
Всего с 2009 года участниками программы стали более [4 200] выпускников.
– Условие одно: отработать в селе не менее трех лет, – напоминают в управлении экономики.`,
    figures: [
      { value: 174, indicator: 'employed', countedThing: 'молодые специалисты', referenceArea: 'KZ-27', programme: 'Дипломмен ауылға', year: 2023, timePeriod: '2023-01/2023-09', timePeriodBasis: 'relative' },
      { value: 100, unitMeasure: 'AEK', indicator: 'funding', countedThing: 'подъемное пособие', referenceArea: 'KZ-27', programme: 'Дипломмен ауылға', year: 2023, timePeriod: '2023-01/2023-09', timePeriodBasis: 'relative' },
      { value: 169, indicator: 'beneficiaries', countedThing: 'человек', referenceArea: 'KZ-27', programme: 'Дипломмен ауылға', year: 2023, timePeriod: '2023-01/2023-09', timePeriodBasis: 'relative' },
      { value: 72, indicator: 'beneficiaries', countedThing: 'человек', referenceArea: 'KZ-27', programme: 'Дипломмен ауылға', year: 2023, timePeriod: '2023-01/2023-09', timePeriodBasis: 'relative' },
      { value: 683700000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-27', programme: 'Дипломмен ауылға', year: 2023, timePeriod: '2023-01/2023-09', timePeriodBasis: 'relative' },
      { value: 98, indicator: 'employed', countedThing: 'педагоги', referenceArea: 'KZ-27', programme: 'Дипломмен ауылға', year: 2023, timePeriod: '2023-01/2023-09', timePeriodBasis: 'relative', partOf: 0 },
      { value: 41, indicator: 'employed', countedThing: 'медик', referenceArea: 'KZ-27', programme: 'Дипломмен ауылға', year: 2023, timePeriod: '2023-01/2023-09', timePeriodBasis: 'relative', partOf: 0 },
      { value: 13, indicator: 'employed', countedThing: 'ветеринары', referenceArea: 'KZ-27', programme: 'Дипломмен ауылға', year: 2023, timePeriod: '2023-01/2023-09', timePeriodBasis: 'relative', partOf: 0 },
      { value: 22, indicator: 'employed', countedThing: 'специалисты культуры и спорта', referenceArea: 'KZ-27', programme: 'Дипломмен ауылға', year: 2023, timePeriod: '2023-01/2023-09', timePeriodBasis: 'relative', partOf: 0 },
      { value: 31, indicator: 'employed', countedThing: 'молодые специалисты', referenceArea: 'KZ-27', programme: 'Дипломмен ауылға', year: 2023, timePeriod: '2023-01/2023-09', timePeriodBasis: 'relative', partOf: 0 },
      { value: 28, indicator: 'employed', countedThing: 'молодые специалисты', referenceArea: 'KZ-27', programme: 'Дипломмен ауылға', year: 2023, timePeriod: '2023-01/2023-09', timePeriodBasis: 'relative', partOf: 0 },
      { value: 24, indicator: 'employed', countedThing: 'молодые специалисты', referenceArea: 'KZ-27', programme: 'Дипломмен ауылға', year: 2023, timePeriod: '2023-01/2023-09', timePeriodBasis: 'relative', partOf: 0 },
      { value: 4200, qualifier: 'more_than', indicator: 'participants', countedThing: 'выпускники', referenceArea: 'KZ-27', programme: 'Дипломмен ауылға', year: 2023, timePeriod: '2009/2023', timePeriodBasis: 'stated' },
    ],
    programmes: ['Дипломмен ауылға'],
    why: 'One programme, named in both languages: the Kazakh name is taken as the base form. Districts and professions are both parts of 174; the noun of a district figure stands in an earlier sentence. "Условие одно" and "три года" are no figures.',
  },
  {
    id: 'ru-02-ulytau-bilingual',
    text: ` date 2025-12-26 Ұлытау облысында 2025 жылы [1 920] жас жұмысқа орналасты
Ұлытау облысында 2025 жылы [1 920] жас жұмысқа орналасты, оның [640-ы] «Жастар практикасы» жобасымен. «Ел мен еңбек» жобасы аясында [27] іс-шара өтті, оған [5 мыңнан] астам адам қатысты, деп хабарлайды облыс әкімінің баспасөз қызметі.

В области Ұлытау в 2025 году трудоустроено [1 920] молодых людей, из них [640] – по проекту «Молодежная практика» («Жастар практикасы»). В рамках проекта «Ел мен еңбек» прошло [27] мероприятий, участие в них приняли более [5 тысяч] человек, сообщает пресс-служба акима области.
В 2026 году в Жезказгане, Сатпаеве и Каражале планируется открыть [3] карьерных центра для молодежи.
Қазақстан Республикасы, Ұлытау облысы, Жезқазған қаласы, Алаш алаңы, 1`,
    figures: [
      { value: 1920, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-62', year: 2025, timePeriodBasis: 'stated' },
      { value: 1920, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-62', year: 2025, timePeriodBasis: 'stated', sameAs: 0 },
      { value: 640, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-62', programme: 'Жастар практикасы', year: 2025, timePeriodBasis: 'stated', partOf: 0 },
      { value: 27, indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-62', programme: 'Ел мен еңбек', year: 2025, timePeriodBasis: 'stated' },
      { value: 5000, qualifier: 'more_than', indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-62', programme: 'Ел мен еңбек', year: 2025, timePeriodBasis: 'stated' },
      { value: 1920, indicator: 'employed', countedThing: 'молодые люди', referenceArea: 'KZ-62', year: 2025, timePeriodBasis: 'stated', sameAs: 0 },
      { value: 640, indicator: 'employed', countedThing: 'молодые люди', referenceArea: 'KZ-62', programme: 'Жастар практикасы', year: 2025, timePeriodBasis: 'stated', partOf: 0, sameAs: 2 },
      { value: 27, indicator: 'events', countedThing: 'мероприятия', referenceArea: 'KZ-62', programme: 'Ел мен еңбек', year: 2025, timePeriodBasis: 'stated', sameAs: 3 },
      { value: 5000, qualifier: 'more_than', indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-62', programme: 'Ел мен еңбек', year: 2025, timePeriodBasis: 'stated', sameAs: 4 },
      { value: 3, indicator: 'organisations', countedThing: 'карьерные центры', referenceArea: 'KZ-62', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Жастар практикасы', 'Ел мен еңбек'],
    why: 'Title, Kazakh body and Russian body tell the same facts. All three towns lie in the region. The last line is an address.',
  },
]
