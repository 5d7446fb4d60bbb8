// Kazakh press on culture and sport: festivals, championships, reading, village clubs. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const kkCultureSportPress: readonly PressCase[] = [
  {
    id: 'kk-04-mangystau-festival',
    text: ` date 2025-08-25 Ақтауда «Каспий самалы» фестиваліне [10 мың] көрермен жиналды
Маңғыстау облысының орталығында үш күн бойы «Каспий самалы» жастар фестивалі өтті, деп хабарлайды облыс әкімінің баспасөз қызметі.
Фестивальге [26] шығармашылық ұжым, оның ішінде Ресейден [4], Әзербайжаннан [2] топ келді. Теңіз жағасына құрылған 15 метрлік сахнада [60-тан] аса өнерпаз ән шырқады.
Ұйымдастырушылардың есебінше, үш күнде [10 мыңға] тарта көрермен келген, бұл былтырғыдан [1,5] есе көп. Көрермендердің [40–45 пайызы] – өзге өңірлерден келген қонақтар.
Шараның бюджеті [85 млн] теңгені құрады. Билеттен түскен [6,3 миллион] теңге мүмкіндігі шектеулі [31] балаға табысталды.
Келесі жылғы фестивальді Бакуде өткізу жоспарланып отыр, онда [12] қазақстандық ұжым өнер көрсетеді.
6+`,
    figures: [
      { value: 10000, indicator: 'participants', countedThing: 'көрермен', referenceArea: 'KZ-47', programme: 'Каспий самалы', year: 2025, timePeriodBasis: 'publication' },
      { value: 26, indicator: 'organisations', countedThing: 'шығармашылық ұжым', referenceArea: 'KZ-47', programme: 'Каспий самалы', year: 2025, timePeriodBasis: 'publication' },
      { value: 4, indicator: 'organisations', countedThing: 'топ', referenceArea: 'KZ-47', programme: 'Каспий самалы', year: 2025, timePeriodBasis: 'publication', partOf: 1 },
      { value: 2, indicator: 'organisations', countedThing: 'топ', referenceArea: 'KZ-47', programme: 'Каспий самалы', year: 2025, timePeriodBasis: 'publication', partOf: 1 },
      { value: 60, qualifier: 'more_than', indicator: 'participants', countedThing: 'өнерпаз', referenceArea: 'KZ-47', programme: 'Каспий самалы', year: 2025, timePeriodBasis: 'publication' },
      { value: 10000, qualifier: 'about', indicator: 'participants', countedThing: 'көрермен', referenceArea: 'KZ-47', programme: 'Каспий самалы', year: 2025, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 1.5, unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'көрермен', referenceArea: 'KZ-47', programme: 'Каспий самалы', year: 2025, timePeriodBasis: 'publication' },
      { value: 40, valueHigh: 45, qualifier: 'range', unitMeasure: '%', indicator: 'share', countedThing: 'көрермендер', referenceArea: 'KZ-47', programme: 'Каспий самалы', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 85000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'бюджет', referenceArea: 'KZ-47', programme: 'Каспий самалы', year: 2025, timePeriodBasis: 'publication' },
      { value: 6300000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-47', programme: 'Каспий самалы', year: 2025, timePeriodBasis: 'publication' },
      { value: 31, indicator: 'beneficiaries', countedThing: 'бала', referenceArea: 'KZ-47', programme: 'Каспий самалы', year: 2025, timePeriodBasis: 'publication' },
      { value: 12, indicator: 'organisations', countedThing: 'қазақстандық ұжым', referenceArea: null, programme: 'Каспий самалы', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Каспий самалы'],
    why: 'Groups from abroad took part here: the area is the venue; the next festival is abroad: no area. A stage of 15 metres and 6+ are leftovers. "Былтырғыдан 1,5 есе көп" compares with last year: the figure is this year’s.',
  },
  {
    id: 'kk-04-pavlodar-sambo',
    text: ` date 2023-04-17 Павлодарлық спортшылар [11] медаль жеңіп алды
Павлодар облысының жасөспірімдері ел біріншілігінен [11] медальмен оралды: [4] алтын, [2] күміс, [5] қола. Бұл туралы облыстық дене шынықтыру және спорт басқармасы хабарлады.
Шымкентте өткен U-18 біріншілігіне [17] өңірден [380] самбошы қатысты. Финалда жерлесіміз қарсыласын 6:2 есебімен жеңіп, 57 келіге дейінгі салмақта топ жарды. Жалпыкомандалық есепте облыс құрамасы 3-орын алды.
Қазір Павлодар облысында [42] спорт мектебі мен клубында [23,7 мың] бала шұғылданады, бұл балалардың [27,3%-ы]. 2022 жылы [бес] спорт алаңы пайдалануға берілді, ал биыл Екібастұз бен Ақсуда [3] дене шынықтыру-сауықтыру кешенін ашу жоспарланған.
Видео: sportpavlodar, 02:45`,
    figures: [
      { value: 11, indicator: 'other', countedThing: 'медаль', referenceArea: 'KZ-55', year: 2023, timePeriodBasis: 'publication' },
      { value: 11, indicator: 'other', countedThing: 'медаль', referenceArea: 'KZ-55', year: 2023, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 4, indicator: 'other', countedThing: 'алтын', referenceArea: 'KZ-55', year: 2023, timePeriodBasis: 'publication', partOf: 0 },
      { value: 2, indicator: 'other', countedThing: 'күміс', referenceArea: 'KZ-55', year: 2023, timePeriodBasis: 'publication', partOf: 0 },
      { value: 5, indicator: 'other', countedThing: 'қола', referenceArea: 'KZ-55', year: 2023, timePeriodBasis: 'publication', partOf: 0 },
      { value: 17, indicator: 'other', countedThing: 'өңір', referenceArea: 'KZ-79', year: 2023, timePeriodBasis: 'publication' },
      { value: 380, indicator: 'participants', countedThing: 'самбошы', referenceArea: 'KZ-79', year: 2023, timePeriodBasis: 'publication' },
      { value: 42, indicator: 'organisations', countedThing: 'спорт мектебі мен клубы', referenceArea: 'KZ-55', year: 2023, timePeriodBasis: 'publication' },
      { value: 23700, indicator: 'participants', countedThing: 'бала', referenceArea: 'KZ-55', year: 2023, timePeriodBasis: 'publication' },
      { value: 27.3, unitMeasure: '%', indicator: 'share', countedThing: 'балалар', referenceArea: 'KZ-55', year: 2023, timePeriodBasis: 'publication' },
      { value: 5, indicator: 'facilities', countedThing: 'спорт алаңы', referenceArea: 'KZ-55', year: 2022, timePeriodBasis: 'stated' },
      { value: 3, indicator: 'facilities', countedThing: 'дене шынықтыру-сауықтыру кешені', referenceArea: 'KZ-55', year: 2023, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    why: 'A list after a colon splits the whole. Medals belong to the region whose athletes won them, the tournament to its venue. Age class, score, weight class, place and video length are leftovers.',
  },
  {
    id: 'kk-04-zhambyl-books',
    text: ` date 2025-04-23 Жамбыл облысында «Бір ел – бір кітап» акциясы басталды
Тараз қаласында «Бір ел – бір кітап» республикалық акциясына старт берілді. Акция аясында Жамбыл облысының [276] кітапханасында [590] іс-шара өтпек, деп жазады облыстық газет.
Биыл мектеп кітапханаларына [18 500] кітап сыйға берілді, оның [төрттен үші] – қазақ тілінде. Жыл сайын жас оқырмандар қатары [5–7%-ға] артып келеді.
«100 кітап» жобасына қосылғандар саны [екі мың бес жүзге] жетті, былтыр бұл көрсеткіш [бір жарым мыңнан] аспаған. Жоба аясында [32] подкаст пен [жүз елу] бейнеролик түсірілді, олар [700 мың] рет қаралды.
Акция бір жылға созылады, қорытындысы 2026 жылғы 23 сәуірде шығарылады.`,
    figures: [
      { value: 276, indicator: 'organisations', countedThing: 'кітапхана', referenceArea: 'KZ-31', programme: 'Бір ел – бір кітап', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 590, indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-31', programme: 'Бір ел – бір кітап', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 18500, indicator: 'other', countedThing: 'кітап', referenceArea: 'KZ-31', programme: 'Бір ел – бір кітап', year: 2025, timePeriodBasis: 'relative' },
      { value: 75, unitMeasure: '%', indicator: 'share', countedThing: 'кітап', referenceArea: 'KZ-31', programme: 'Бір ел – бір кітап', year: 2025, timePeriodBasis: 'relative', partOf: 2 },
      { value: 5, valueHigh: 7, qualifier: 'range', unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'жас оқырмандар қатары', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative' },
      { value: 2500, indicator: 'participants', countedThing: 'қосылғандар саны', referenceArea: 'KZ-31', programme: '100 кітап', year: 2025, timePeriodBasis: 'relative' },
      { value: 1500, qualifier: 'less_than', indicator: 'participants', countedThing: 'қосылғандар саны', referenceArea: 'KZ-31', programme: '100 кітап', year: 2024, timePeriodBasis: 'relative' },
      { value: 32, indicator: 'media_products', countedThing: 'подкаст', referenceArea: 'KZ-31', programme: '100 кітап', year: 2025, timePeriodBasis: 'relative' },
      { value: 150, indicator: 'media_products', countedThing: 'бейнеролик', referenceArea: 'KZ-31', programme: '100 кітап', year: 2025, timePeriodBasis: 'relative' },
      { value: 700000, indicator: 'other', countedThing: 'рет қаралды', referenceArea: 'KZ-31', programme: '100 кітап', year: 2025, timePeriodBasis: 'relative' },
    ],
    programmes: ['Бір ел – бір кітап', '100 кітап'],
    why: '"Бір" and "100" stand inside names. "-мек/-пек" is a plan. Views of the project’s videos are a result: other. "Биыл" of the paragraph before carries on as relative, after "былтыр" too, since "Жоба аясында … түсірілді" goes back to the level of this year.',
  },
  {
    id: 'kk-04-shqo-clubs',
    text: ` date 2024-10-02 ШҚО: ауыл жастары [27] клубқа бірікті
Мәдениет
ӨСКЕМЕН. Шығыс Қазақстан облысының ауылдық мәдениет үйлерінде [27] дебат және театр клубы ашылды. Оларға [1 100] шамасында бала мүше болып жазылды, деп хабарлайды YK-news.
Риддердегі «Алтай дауысы» театры биыл [8] қойылым көрсетіп, [4 200] көрермен жинады.
«Рухани керуен» жобасы биыл [39] ауылды аралады. Күршім ауданында [6], Катонқарағай ауданында [9], Самар ауданында [4] концерт берілді. Жобаға бөлінген [24,6 млн] теңгенің [91%-ы] игерілді.
Қалған қаржыға [2–3] шағын фильм түсіру көзделген.
– Бала кезімде ауылда мұндай бірде-бір үйірме болған жоқ, – дейді жоба үйлестірушісі.`,
    figures: [
      { value: 27, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-63', year: 2024, timePeriodBasis: 'publication' },
      { value: 27, indicator: 'organisations', countedThing: 'дебат және театр клубы', referenceArea: 'KZ-63', year: 2024, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 1100, qualifier: 'about', indicator: 'members', countedThing: 'бала', referenceArea: 'KZ-63', year: 2024, timePeriodBasis: 'publication' },
      { value: 8, indicator: 'events', countedThing: 'қойылым', referenceArea: 'KZ-63', year: 2024, timePeriodBasis: 'relative' },
      { value: 4200, indicator: 'participants', countedThing: 'көрермен', referenceArea: 'KZ-63', year: 2024, timePeriodBasis: 'relative' },
      { value: 39, indicator: 'other', countedThing: 'ауыл', referenceArea: 'KZ-63', programme: 'Рухани керуен', year: 2024, timePeriodBasis: 'relative' },
      { value: 6, indicator: 'events', countedThing: 'концерт', referenceArea: 'KZ-63', programme: 'Рухани керуен', year: 2024, timePeriodBasis: 'relative' },
      { value: 9, indicator: 'events', countedThing: 'концерт', referenceArea: 'KZ-63', programme: 'Рухани керуен', year: 2024, timePeriodBasis: 'relative' },
      { value: 4, indicator: 'events', countedThing: 'концерт', referenceArea: 'KZ-63', programme: 'Рухани керуен', year: 2024, timePeriodBasis: 'relative' },
      { value: 24600000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-63', programme: 'Рухани керуен', year: 2024, timePeriodBasis: 'relative' },
      { value: 91, unitMeasure: '%', indicator: 'share', countedThing: 'теңге', referenceArea: 'KZ-63', programme: 'Рухани керуен', year: 2024, timePeriodBasis: 'relative', partOf: 9 },
      { value: 2, valueHigh: 3, qualifier: 'range', indicator: 'media_products', countedThing: 'шағын фильм', referenceArea: 'KZ-63', programme: 'Рухани керуен', year: 2024, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Рухани керуен'],
    why: 'The noun of a district enumeration stands only at its end. "Шамасында" means about. A theatre is an organisation that performs, not a programme that governs. "Қалған қаржыға" goes back to the project of the paragraph before.',
  },
  {
    id: 'kk-04-shymkent-football-none',
    text: ` date 2024-09-16 Шымкенттік жасөспірімдер жартылай финалға шықты
Спорт
Қалалық стадионда U-17 жастар лигасының 21-турындағы ойын өтті. Шымкент командасы астаналық қарсыласын 3:1 есебімен ұтып, турнир кестесінде 2-орынға көтерілді.
Есеп 14-минутта ашылды: 9-нөмірлі шабуылшы айып алаңының сыртынан дәл соқты. Екінші кезеңде 2008 жылы туған жартылай қорғаушы дубль жасады. Қонақтар бір голды ғана қайтара алды.
– Бізге ең бастысы – бірлік. Он бір ойыншы бір жұдырық болып ойнады, – деді жаттықтырушы матчтан соң.
Келесі ойын 22 қыркүйекте сағат 17:00-де №2 спорт мектебінің алаңында өтеді. Кіру тегін, 0+.
Фото 1/12
Оқылды: 1 530`,
    figures: [],
    why: 'Age class, round, score, place, minute, shirt number, birth year, idioms with "бір", a team of eleven, a date and time, a photo counter: no observation.',
  },
]
