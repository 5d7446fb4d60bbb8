// Kazakh press on work: practice, graduates in villages, job fairs, first business. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const kkEmploymentPress: readonly PressCase[] = [
  {
    id: 'kk-02-qaragandy-practice',
    text: ` date 2025-07-11 Қарағандылық [1,2 мың] түлек жастар практикасына жолданды
ҚАРАҒАНДЫ. KAZINFORM – Жыл басынан бері Қарағанды облысында «Жастар практикасы» жобасы аясында [1 214] жас маман жұмысқа орналасты, деп хабарлайды Kazinform облыстық жұмыспен қамту басқармасына сілтеме жасап.
Практиканттың айлық жалақысы – [30] АЕК, бұл биыл [117 960] теңгені құрайды. Келісімшарт мерзімі 12 айға дейін.
– Түлектердің [60 пайыздан] астамы практикадан кейін тұрақты жұмысқа қалады. Былтыр жобаға [980] адам қатысқан, – деді басқарма басшысының орынбасары.
Жолдама алғандар қалалар бойынша былай бөлінді: Қарағандыда – [512], Теміртауда – [240], Балқашта – [118], Шахтинскіде – [75] жас.
Жыл аяғына дейін тағы [500-ден] кем емес бос жұмыс орны ашылмақ.
Жобаға 35 жасқа дейінгі түлектер қатыса алады. Өтінім enbek.kz порталы арқылы беріледі.`,
    figures: [
      { value: 1200, indicator: 'employed', countedThing: 'түлек', referenceArea: 'KZ-35', programme: 'Жастар практикасы', year: 2025, timePeriodBasis: 'publication' },
      { value: 1214, indicator: 'employed', countedThing: 'жас маман', referenceArea: 'KZ-35', programme: 'Жастар практикасы', year: 2025, timePeriod: '2025-01/2025-07', timePeriodBasis: 'relative', sameAs: 0 },
      { value: 30, unitMeasure: 'AEK', indicator: 'funding', countedThing: 'жалақы', referenceArea: 'KZ-35', programme: 'Жастар практикасы', year: 2025, timePeriodBasis: 'relative' },
      { value: 117960, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жалақы', referenceArea: 'KZ-35', programme: 'Жастар практикасы', year: 2025, timePeriodBasis: 'relative' },
      { value: 60, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'түлектер', referenceArea: 'KZ-35', programme: 'Жастар практикасы', year: 2025, timePeriodBasis: 'relative' },
      { value: 980, indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-35', programme: 'Жастар практикасы', year: 2024, timePeriodBasis: 'relative' },
      { value: 512, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-35', programme: 'Жастар практикасы', year: 2025, timePeriod: '2025-01/2025-07', timePeriodBasis: 'relative', partOf: 0 },
      { value: 240, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-35', programme: 'Жастар практикасы', year: 2025, timePeriod: '2025-01/2025-07', timePeriodBasis: 'relative', partOf: 0 },
      { value: 118, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-35', programme: 'Жастар практикасы', year: 2025, timePeriod: '2025-01/2025-07', timePeriodBasis: 'relative', partOf: 0 },
      { value: 75, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-35', programme: 'Жастар практикасы', year: 2025, timePeriod: '2025-01/2025-07', timePeriodBasis: 'relative', partOf: 0 },
      { value: 500, qualifier: 'at_least', indicator: 'jobs', countedThing: 'бос жұмыс орны', referenceArea: 'KZ-35', programme: 'Жастар практикасы', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Жастар практикасы'],
    why: 'The title names the programme without quotes. "Қарағандыда" is the town here, and has no locality code. The same pay in two units stays two figures: 30 AEK and 117 960 tenge.',
  },
  {
    id: 'kk-02-turkistan-diplommen',
    text: ` date 2024-12-18 «Дипломмен ауылға»: Түркістан облысында [700-ге] жуық маман жұмысқа тұрды
Түркістан облысында «Дипломмен ауылға» бағдарламасымен биыл [694] жас маман ауылда жұмысқа орналасты. Бұл туралы Өңірлік коммуникациялар қызметінде өткен баспасөз мәслихатында облыстық экономика басқармасының өкілі айтты.
Оның ішінде [431-і] – мұғалім, [142-сі] – дәрігер, [58-і] – мәдениет қызметкері, ал қалған [63-і] спорт пен ветеринария саласында еңбек етеді.
Мамандарға [100] АЕК көлемінде көтермеақы берілді, [356-сы] баспана алу үшін бюджеттік несиеге қол жеткізді. Осы мақсатқа республикалық бюджеттен [2 миллиард 845 миллион] теңге қаралған.
«Жетісай, Сарыағаш және Келес аудандарына [50-ден] маман барды. Келесі жылы бағдарламаға [800] маман қатысады деп күтілуде», – деді баяндамашы.
Айта кетейік, бағдарлама 2009 жылдан бері жүзеге асырылып келеді.`,
    figures: [
      { value: 700, qualifier: 'about', indicator: 'employed', countedThing: 'маман', referenceArea: 'KZ-61', programme: 'Дипломмен ауылға', year: 2024, timePeriodBasis: 'publication' },
      { value: 694, indicator: 'employed', countedThing: 'жас маман', referenceArea: 'KZ-61', programme: 'Дипломмен ауылға', year: 2024, timePeriodBasis: 'relative', sameAs: 0 },
      { value: 431, indicator: 'employed', countedThing: 'мұғалім', referenceArea: 'KZ-61', programme: 'Дипломмен ауылға', year: 2024, timePeriodBasis: 'relative', partOf: 0 },
      { value: 142, indicator: 'employed', countedThing: 'дәрігер', referenceArea: 'KZ-61', programme: 'Дипломмен ауылға', year: 2024, timePeriodBasis: 'relative', partOf: 0 },
      { value: 58, indicator: 'employed', countedThing: 'мәдениет қызметкері', referenceArea: 'KZ-61', programme: 'Дипломмен ауылға', year: 2024, timePeriodBasis: 'relative', partOf: 0 },
      { value: 63, indicator: 'employed', countedThing: 'жас маман', referenceArea: 'KZ-61', programme: 'Дипломмен ауылға', year: 2024, timePeriodBasis: 'relative', partOf: 0 },
      { value: 100, unitMeasure: 'AEK', indicator: 'funding', countedThing: 'көтермеақы', referenceArea: 'KZ-61', programme: 'Дипломмен ауылға', year: 2024, timePeriodBasis: 'relative' },
      { value: 356, indicator: 'beneficiaries', countedThing: 'мамандар', referenceArea: 'KZ-61', programme: 'Дипломмен ауылға', year: 2024, timePeriodBasis: 'relative', partOf: 0 },
      { value: 2845000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-61', programme: 'Дипломмен ауылға', year: 2024, timePeriodBasis: 'relative' },
      { value: 50, indicator: 'employed', countedThing: 'маман', referenceArea: 'KZ-61', programme: 'Дипломмен ауылға', year: 2024, timePeriodBasis: 'relative', partOf: 0 },
      { value: 800, indicator: 'participants', countedThing: 'маман', referenceArea: 'KZ-61', programme: 'Дипломмен ауылға', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Дипломмен ауылға'],
    why: '"50-ден" here is distribution, not "more than"; three districts of one region without codes are told once. Money already set is achieved. The 431 and 63 have no noun of the whole in their sentence: the part counts its own noun, the rest (63) the whole’s.',
  },
  {
    id: 'kk-02-shymkent-fair',
    text: ` date 2026-03-19 Шымкентте жастарға арналған бос жұмыс орындары жәрмеңкесі өтті
Шымкент қаласындағы Жастар сарайында бос жұмыс орындары жәрмеңкесі ұйымдастырылды. Оған [64] кәсіпорын мен мекеме қатысып, [1 350] бос жұмыс орнын ұсынды, деп жазады Otyrar.kz.
Жәрмеңкеге [мыңға] тарта адам келді. Соның [310-ы] сұхбаттан өтіп, [87-сі] сол жерде жұмысқа қабылданды. Келгендердің [төрттен бірі] – колледж түлегі.
«Шымкентте 15 пен 34 жас аралығындағы [286 мың] жас тұрады. Жастар арасындағы жұмыссыздық деңгейі [3,8%-ға] дейін төмендеді», – деді еңбек мобильділігі орталығының директоры.
Жыл соңына дейін осындай [10] шақты жәрмеңке өткізу жоспарланған.
Мекенжай: Республика даңғылы, 43. Тел.: 53-15-61
Facebook-те бөлісу 5 · WhatsApp 17`,
    figures: [
      { value: 64, indicator: 'organisations', countedThing: 'кәсіпорын мен мекеме', referenceArea: 'KZ-79', year: 2026, timePeriodBasis: 'publication' },
      { value: 1350, indicator: 'jobs', countedThing: 'бос жұмыс орны', referenceArea: 'KZ-79', year: 2026, timePeriodBasis: 'publication' },
      { value: 1000, qualifier: 'about', indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-79', year: 2026, timePeriodBasis: 'publication' },
      { value: 310, indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-79', year: 2026, timePeriodBasis: 'publication', partOf: 2 },
      { value: 87, indicator: 'employed', countedThing: 'адам', referenceArea: 'KZ-79', year: 2026, timePeriodBasis: 'publication', partOf: 2 },
      { value: 25, unitMeasure: '%', indicator: 'share', countedThing: 'келгендер', referenceArea: 'KZ-79', year: 2026, timePeriodBasis: 'publication', partOf: 2 },
      { value: 286000, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-79', year: 2026, timePeriodBasis: 'publication', ageBand: '15 пен 34 жас аралығындағы' },
      { value: 3.8, unitMeasure: '%', indicator: 'share', countedThing: 'жұмыссыздық деңгейі', referenceArea: 'KZ-79', year: 2026, timePeriodBasis: 'publication' },
      { value: 10, qualifier: 'about', indicator: 'events', countedThing: 'жәрмеңке', referenceArea: 'KZ-79', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    why: '"3,8%-ға дейін төмендеді" is a level reached, neither a change nor a ceiling. The bare "мыңға" is 1000. A job fair is no named programme.',
  },
  {
    id: 'kk-02-abai-bastau',
    text: `Семей: «Бастау Бизнес» арқылы [жүзден] астам адам грант алды
Абай облысы, 2025 жылғы 4 желтоқсан
«Атамекен» кәсіпкерлер палатасының Абай облысы бойынша өкілдігі хабарлағандай, 2025 жылдың 11 айында «Бастау Бизнес» жобасы аясында [1 460] адам оқытылды. Оның [612-сі] – 35 жасқа дейінгі жастар.
Оқуды бітіргендердің [118-і] мемлекеттік грант иеленіп, өз ісін бастады. Бір гранттың мөлшері – [400] АЕК-ке дейін. Барлығы [173 миллион 200 мың] теңге бөлінді.
Ауыл кәсіпкерлері [94] жаңа жұмыс орнын құрды. Үржар ауданының өзінде [21] жоба іске қосылды: тігін цехы, наубайхана, жылыжай.
Өңірде келесі жылы [2 мыңға] дейін адамды оқыту көзделіп отыр. Үміткерлер құжатты 20 қаңтардан бастап тапсыра алады.`,
    figures: [
      { value: 100, qualifier: 'more_than', indicator: 'beneficiaries', countedThing: 'адам', referenceArea: 'KZ-10', programme: 'Бастау Бизнес', year: 2025, timePeriodBasis: 'publication' },
      { value: 1460, indicator: 'trained', countedThing: 'адам', referenceArea: 'KZ-10', programme: 'Бастау Бизнес', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'stated' },
      { value: 612, indicator: 'trained', countedThing: 'жастар', referenceArea: 'KZ-10', programme: 'Бастау Бизнес', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'stated', partOf: 1, ageBand: '35 жасқа дейінгі' },
      { value: 118, indicator: 'beneficiaries', countedThing: 'оқуды бітіргендер', referenceArea: 'KZ-10', programme: 'Бастау Бизнес', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'relative', partOf: 1, sameAs: 0 },
      { value: 400, qualifier: 'at_most', unitMeasure: 'AEK', indicator: 'funding', countedThing: 'грант', referenceArea: 'KZ-10', programme: 'Бастау Бизнес', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'relative' },
      { value: 173200000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-10', programme: 'Бастау Бизнес', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'relative' },
      { value: 94, indicator: 'jobs', countedThing: 'жұмыс орны', referenceArea: 'KZ-10', programme: 'Бастау Бизнес', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'relative' },
      { value: 21, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-10', programme: 'Бастау Бизнес', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'relative' },
      { value: 2000, qualifier: 'at_most', indicator: 'trained', countedThing: 'адам', referenceArea: 'KZ-10', programme: 'Бастау Бизнес', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Бастау Бизнес'],
    why: 'No header line; the dateline under the title dates the source. The whole text is about one programme, so it governs every paragraph. "Бір гранттың" is the pronoun. "Атамекен" tells, it is no programme.',
  },
  {
    id: 'kk-02-sko-serpin',
    text: ` date 2023-09-06 Солтүстікке оқуға келген жастар саны артты
Петропавл. Биыл Солтүстік Қазақстан облысының оқу орындарына «Серпін» бағдарламасы бойынша [540] студент қабылданды, деп хабарлады облыстық білім басқармасы. Бұл өткен жылмен салыстырғанда [80] адамға көп.
Қазір өңірдің [7] колледжінде оңтүстік облыстардан келген [2 170] бала білім алып жүр, олардың [жартысынан] көбі – қыздар. Бағдарлама басталғалы бері [3 мыңнан] аса түлек диплом алып, соның [1 250-і] осында жұмысқа тұрды.
«Студенттер жатақханамен толық қамтылған, шәкіртақы [30 мың] теңгеден төмен емес. Келесі жылы тағы [600] грант бөлу жоспарланып отыр», – деді басқарма басшысы.
Суретті түсірген автор`,
    figures: [
      { value: 540, indicator: 'students', countedThing: 'студент', referenceArea: 'KZ-59', programme: 'Серпін', year: 2023, timePeriodBasis: 'relative' },
      { value: 80, measure: 'change', indicator: 'students', countedThing: 'адам', referenceArea: 'KZ-59', programme: 'Серпін', year: 2023, timePeriodBasis: 'relative' },
      { value: 7, indicator: 'organisations', countedThing: 'колледж', referenceArea: 'KZ-59', programme: 'Серпін', year: 2023, timePeriodBasis: 'publication' },
      { value: 2170, indicator: 'students', countedThing: 'бала', referenceArea: 'KZ-59', programme: 'Серпін', year: 2023, timePeriodBasis: 'publication' },
      { value: 50, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'бала', referenceArea: 'KZ-59', programme: 'Серпін', year: 2023, timePeriodBasis: 'publication', partOf: 3 },
      { value: 3000, qualifier: 'more_than', indicator: 'trained', countedThing: 'түлек', referenceArea: 'KZ-59', programme: 'Серпін', year: 2023, timePeriodBasis: 'publication' },
      { value: 1250, indicator: 'employed', countedThing: 'түлек', referenceArea: 'KZ-59', programme: 'Серпін', year: 2023, timePeriodBasis: 'publication', partOf: 5 },
      { value: 30000, qualifier: 'at_least', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'шәкіртақы', referenceArea: 'KZ-59', programme: 'Серпін', year: 2023, timePeriodBasis: 'publication' },
      { value: 600, indicator: 'grants', countedThing: 'грант', referenceArea: 'KZ-59', programme: 'Серпін', year: 2024, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Серпін'],
    why: 'Graduates with a diploma completed their studies: trained. Since the start of the programme has no start year told: the year of the source. "Теңгеден төмен емес" is at_least. Students from the south study here.',
  },
]
