// Kazakh press texts as many outlets print them, written by people who had not seen the rules. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const kkBriefingsPress: readonly PressCase[] = [
  {
    id: 'kk-youth-turkistan-akimat',
    text: ` date 2025-09-18 Түркістан облысында [11 мыңнан] астам жас жұмысқа орналасты
Облыс әкімінің баспасөз қызметінің хабарлауынша, жыл басынан бері жастарды жұмыспен қамту шараларына [11 420] адам тартылды. Оның ішінде «Жастар практикасына» – [3 215], «Алғашқы жұмыс орнына» – [874], «Ұрпақтар келісімшартына» [66] жас жіберілді.
Басқарма басшысының айтуынша, практиканттардың [58,4 пайызы] мерзім аяқталған соң сол мекемеде тұрақты қалған. Ең көп үлес Сайрам ([1 102] адам) мен Сарыағаш ([987]) аудандарына тиесілі.
– Ақысыз қоғамдық жұмыспен де қамтып жатырмыз, оған биыл [1,9 млрд] теңге қаралды, – деді ол.
Жастар арасындағы жұмыссыздық деңгейі [4,1%-дан] [3,7%-ға] төмендеді. Жыл соңына дейін кәсіп бастаймын деген тағы [600-ге] жуық азаматқа қайтарымсыз грант беру көзделіп отыр.`,
    figures: [
      { value: 11000, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', qualifier: 'more_than' },
      { value: 11420, indicator: 'employed', countedThing: 'адам', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-09', sameAs: 0 },
      { value: 3215, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'relative', programme: 'Жастар практикасы', timePeriod: '2025-01/2025-09', partOf: 0 },
      { value: 874, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'relative', programme: 'Алғашқы жұмыс орны', timePeriod: '2025-01/2025-09', partOf: 0 },
      { value: 66, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'relative', programme: 'Ұрпақтар келісімшарты', timePeriod: '2025-01/2025-09', partOf: 0 },
      { value: 58.4, indicator: 'share', countedThing: 'практиканттар', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'relative', unitMeasure: '%', programme: 'Жастар практикасы' },
      { value: 1102, indicator: 'employed', countedThing: 'адам', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'relative', partOf: 0 },
      { value: 987, indicator: 'employed', countedThing: 'адам', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'relative', partOf: 0 },
      { value: 1900000000, indicator: 'funding', countedThing: 'қоғамдық жұмыс', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'relative', unitMeasure: 'KZT', programme: 'Қоғамдық жұмыстар' },
      { value: 4.1, indicator: 'share', countedThing: 'жұмыссыздық деңгейі', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'relative', unitMeasure: '%' },
      { value: 3.7, indicator: 'share', countedThing: 'жұмыссыздық деңгейі', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'relative', unitMeasure: '%' },
      { value: 600, indicator: 'beneficiaries', countedThing: 'азамат', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'relative', qualifier: 'about', claim: 'planned' },
    ],
    programmes: ['Жастар практикасы', 'Алғашқы жұмыс орны', 'Ұрпақтар келісімшарты', 'Қоғамдық жұмыстар'],
    why: 'The title says the people were placed, so the measures are employed. From–to in time: two levels; the year of the earlier one is not told, so the report’s.',
  },
  {
    id: 'kk-youth-kazinform-volunteers',
    text: ` date 2025-12-05 Елімізде [300 мыңға] жуық ерікті бар
АСТАНА. KAZINFORM — Бүгін — Халықаралық еріктілер күні. Мәдениет және ақпарат министрлігінің дерегінше, қазір республикада [297 600] ерікті тіркелген, олардың [жартысынан] көбі — 18–28 жас аралығындағы қыз-жігіттер. Бес жыл бұрын бұл көрсеткіш [50 мың] болатын.
Биыл еріктілердің күшімен [1 650] жоба іске асырылды. Мәселен, «Таза Қазақстан» экологиялық акциясында [78 мың] жас [210 мың] түп ағаш отырғызып, [34,5 мың] тонна қоқыс жинады. Су тасқынынан кейін Батыс Қазақстан мен Ақмола облыстарында [2 100] ерікті үй қалпына келтіруге көмектесті.
Сондай-ақ «Жыл еріктісі» сыйлығына [4 312] өтінім түсіп, [12] үміткер жеңімпаз атанды. Әр номинация иегеріне [1 миллион] теңге берілді.
Министрлік келер жылы ел ішінде ерікті ұйымдардың санын [900-ге] жеткізуді жоспарлап отыр.`,
    figures: [
      { value: 300000, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication', qualifier: 'about' },
      { value: 297600, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 50, indicator: 'share', countedThing: 'еріктілер', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication', unitMeasure: '%', qualifier: 'more_than', partOf: 0, ageBand: '18–28 жас' },
      { value: 50000, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ', year: 2020, timePeriodBasis: 'relative' },
      { value: 1650, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'relative' },
      { value: 78000, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'relative', programme: 'Таза Қазақстан' },
      { value: 210000, indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'relative', programme: 'Таза Қазақстан' },
      { value: 34500, indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'relative', unitMeasure: 't', programme: 'Таза Қазақстан' },
      { value: 2100, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'relative' },
      { value: 4312, indicator: 'other', countedThing: 'өтінім', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'relative', programme: 'Жыл волонтері' },
      { value: 12, indicator: 'beneficiaries', countedThing: 'үміткер', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'relative', programme: 'Жыл волонтері' },
      { value: 1000000, indicator: 'funding', countedThing: 'сыйлық', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'relative', unitMeasure: 'KZT', programme: 'Жыл волонтері' },
      { value: 900, indicator: 'organisations', countedThing: 'ерікті ұйымдар', referenceArea: 'KZ', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Таза Қазақстан', 'Жыл волонтері'],
    why: 'Two regions share one figure: the first in the slot. Prize winners received something: beneficiaries.',
  },
  {
    id: 'kk-youth-district-paper',
    text: ` date 2026-02-12 Ауыл жасы неге қызықпайды?
Шиелі ауданында [17 860] жас тұрады. Аудандық жастар ресурстық орталығының дерегі осындай. Соның [1 240-ы] – NEET санатында, яғни оқымайды да, жұмыс істемейді де.
– Былтыр осындай жастардың [315-ін] курсқа жібердік, [268-і] куәлік алды, – дейді орталық маманы. – Дәнекер, аспаз, шаштараз мамандығы сұранысқа ие.
Қызылорда облысындағы [14] орталықтың ішінде шиеліліктер биыл үздік үштікке енген. Жұмыс аз емес: қаңтарда ғана [9] кездесу, [бір] жәрмеңке ұйымдастырылып, онда [22] мекеме [140] бос орын ұсынды. Бірақ жәрмеңкеге келген [83] жастың [11-і] ғана жұмысқа тұрыпты.
«Жалақы [90–120 мың] теңге. Кім барады?» дейді жігіттер. Сөздің жаны бар: облыс бойынша орташа жалақы [341 мың] теңге екен.
Ал ауылда кешкісін баратын орын – [екі] спорт залы мен жалғыз кітапхана.`,
    figures: [
      { value: 17860, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'publication' },
      { value: 1240, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'publication', partOf: 0 },
      { value: 315, indicator: 'trained', countedThing: 'жас', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'relative' },
      { value: 268, indicator: 'trained', countedThing: 'жас', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'relative', partOf: 2 },
      { value: 14, indicator: 'organisations', countedThing: 'орталық', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'publication' },
      { value: 9, indicator: 'events', countedThing: 'кездесу', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'relative', timePeriod: '2026-01' },
      { value: 1, indicator: 'events', countedThing: 'жәрмеңке', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'relative', timePeriod: '2026-01' },
      { value: 22, indicator: 'organisations', countedThing: 'мекеме', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'relative', timePeriod: '2026-01' },
      { value: 140, indicator: 'jobs', countedThing: 'бос орын', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'relative', timePeriod: '2026-01' },
      { value: 83, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'relative', timePeriod: '2026-01' },
      { value: 11, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'relative', timePeriod: '2026-01', partOf: 9 },
      { value: 90000, indicator: 'funding', countedThing: 'жалақы', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'publication', unitMeasure: 'KZT', valueHigh: 120000, qualifier: 'range' },
      { value: 341000, indicator: 'funding', countedThing: 'жалақы', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'publication', unitMeasure: 'KZT' },
      { value: 2, indicator: 'facilities', countedThing: 'спорт залы', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'publication' },
    ],
    why: '"Бір жәрмеңке" stands in a list of counted events. "Жалғыз" is an idiom. "Биыл" tells of the place among the best only; 14 centres are of the time of the report.',
  },
  {
    id: 'kk-youth-year-report',
    text: `Ұлытау облысында жастар саясатын іске асырудың 2024 жылғы қорытындысы
Облыстағы жастардың саны – [57 304] адам, бұл жалпы халықтың [26 пайызы].
Есепті жылы әлеуметтік тапсырыс аясында жалпы құны [88 миллион 400 мың] теңгеге [12] жоба жүзеге асты. Жобалармен [23 мыңнан] аса жас қамтылды.
Қоныстанды: «Жас Отбасы» бағдарламасымен [37] отбасы баспаналы болды, тағы [5] отбасының құжаты қаралуда.
«Тәуелсіздік ұрпақтары» гранты: [64] өтінім, [2] жеңімпаз (былтыр – [1]).
Құқық бұзушылық: кәмелетке толмағандар жасаған қылмыс [31-ден] [24-ке] дейін, немесе [22,6%-ға] азайды.
Жастар ресурстық орталықтарында [29] маман жұмыс істейді, олардың [жетеуі] – психолог. Психологтерге [1 908] жас жүгінген, бұл 2023 жылмен салыстырғанда [екі] есе көп.
2025 жылы Қаражал қаласында жаңа орталық ашу, [40] орындық коворкинг құру жоспарланған.`,
    figures: [
      { value: 57304, indicator: 'youth_population', countedThing: 'жастар', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative' },
      { value: 26, indicator: 'share', countedThing: 'халық', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative', unitMeasure: '%' },
      { value: 88400000, indicator: 'funding', countedThing: 'жоба', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative', unitMeasure: 'KZT' },
      { value: 12, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative' },
      { value: 23000, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative', qualifier: 'more_than' },
      { value: 37, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative', programme: 'Жас Отбасы' },
      { value: 5, indicator: 'other', countedThing: 'отбасы', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative', programme: 'Жас Отбасы' },
      { value: 64, indicator: 'other', countedThing: 'өтінім', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative', programme: 'Тәуелсіздік ұрпақтары' },
      { value: 2, indicator: 'beneficiaries', countedThing: 'жеңімпаз', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative', programme: 'Тәуелсіздік ұрпақтары' },
      { value: 1, indicator: 'beneficiaries', countedThing: 'жеңімпаз', referenceArea: 'KZ-62', year: 2023, timePeriodBasis: 'relative', programme: 'Тәуелсіздік ұрпақтары' },
      { value: 31, indicator: 'other', countedThing: 'қылмыс', referenceArea: 'KZ-62', year: 2023, timePeriodBasis: 'relative' },
      { value: 24, indicator: 'other', countedThing: 'қылмыс', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative' },
      { value: -22.6, indicator: 'share', countedThing: 'қылмыс', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative', unitMeasure: '%', measure: 'change' },
      { value: 29, indicator: 'employed', countedThing: 'маман', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative' },
      { value: 7, indicator: 'employed', countedThing: 'психолог', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative', partOf: 13 },
      { value: 1908, indicator: 'beneficiaries', countedThing: 'жас', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative' },
      { value: 2, indicator: 'share', countedThing: 'жас', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative', unitMeasure: 'x', measure: 'change' },
      { value: 40, indicator: 'other', countedThing: 'орын', referenceArea: 'KZ-62', year: 2025, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Тәуелсіздік ұрпақтары', 'Жас Отбасы'],
    why: 'The head of the undated report gives 2024, so былтыр is 2023. People who came to a psychologist got a service. Seats fit no indicator.',
  },
  {
    id: 'kk-youth-interview',
    text: ` date 2025-03-27 «Ақтөбе жасының тілегі – жұмыс пен баспана»
Облыстық қоғамдық даму басқармасы бөлім басшысымен сұхбат
– Өңірде қанша жас бар?
– 14 пен 34 жас аралығында [244 мыңдай] азамат тұрады. Тең [жартысы] – Ақтөбе қаласында.
– Олар нені қалайды?
– Биыл ақпанда [3 000] респонденттен сауалнама алдық. Сұралғандардың [43%-ы] жұмыстың аздығын, [үштен бірі] баспана бағасын айтты. [Әрбір бесінші] жас басқа қалаға кетуді ойлап жүр екен.
– Не істеліп жатыр?
– Былтыр коммуналдық қордан жастарға [350] пәтер бердік, биыл [420-дан] кем болмайды. Әр пәтердің ай сайынғы төлемі [33 мың] теңгеден аспайды. «Серпін» бойынша оңтүстіктен келген [560] студенттің [95 пайызына] жатақхана тиді.
– Ал спорт?
– Хромтауда мұз айдыны, Мәртөкте жүзу бассейні салынды. Екеуіне [4,8 миллиард] теңге кетті. Спортпен шұғылданатын жастар [төрт] пайыздық тармаққа көбейді.`,
    figures: [
      { value: 244000, indicator: 'youth_population', countedThing: 'азамат', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'publication', qualifier: 'about', ageBand: '14 пен 34 жас' },
      { value: 50, indicator: 'share', countedThing: 'азамат', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication', unitMeasure: '%', partOf: 0 },
      { value: 3000, indicator: 'participants', countedThing: 'респондент', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-02' },
      { value: 43, indicator: 'share', countedThing: 'сұралғандар', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative', unitMeasure: '%', timePeriod: '2025-02', partOf: 2 },
      { value: 33.33, indicator: 'share', countedThing: 'сұралғандар', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative', unitMeasure: '%', timePeriod: '2025-02', partOf: 2 },
      { value: 20, indicator: 'share', countedThing: 'жас', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative', unitMeasure: '%', timePeriod: '2025-02' },
      { value: 350, indicator: 'facilities', countedThing: 'пәтер', referenceArea: 'KZ-15', year: 2024, timePeriodBasis: 'relative' },
      { value: 420, indicator: 'facilities', countedThing: 'пәтер', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative', qualifier: 'at_least', claim: 'planned' },
      { value: 33000, indicator: 'funding', countedThing: 'төлем', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative', unitMeasure: 'KZT', qualifier: 'less_than' },
      { value: 560, indicator: 'students', countedThing: 'студент', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative', programme: 'Серпін' },
      { value: 95, indicator: 'share', countedThing: 'студент', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative', unitMeasure: '%', programme: 'Серпін', partOf: 9 },
      { value: 4800000000, indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'publication', unitMeasure: 'KZT' },
      { value: 4, indicator: 'share', countedThing: 'жастар', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'publication', unitMeasure: '%', measure: 'change' },
    ],
    programmes: ['Серпін'],
    why: '"Әрбір бесінші" is a share of 20 %. "-дан кем болмайды" is at_least and still to come; "-дан аспайды" is less_than by the guide. Percentage points are percent.',
  },
  {
    id: 'kk-youth-briefing-prevention',
    text: ` date 2025-10-09 Тараз: нашақорлыққа қарсы күрес күшейді
Өңірлік коммуникациялар қызметі алаңында өткен брифингте Жамбыл облыстық полиция департаменті мен жастар саясаты басқармасының өкілдері 9 айдың қорытындысын айтты.
Осы кезеңде оқу орындарында [318] дәріс пен тренинг өткізіліп, оларға [46 500] оқушы мен студент қатысты. «Есірткісіз болашақ» айлығы кезінде ғимарат қабырғаларындағы [1 370] граффити өшірілді. Интернетте синтетикалық есірткі жарнамалаған [212] парақша бұғатталды.
Жасөспірімдер арасындағы құқық бұзушылық [14,2 пайызға] кеміп, [165] дерек тіркелді. Буллингке қатысты [38] өтініштің бәрі қаралды.
Мамандар ата-аналарға арналған 25 минуттық видеосабақтар түсірді, олардың саны [10-ға] жетті. «Сенім» телефонына күніне орта есеппен [6–7] бала хабарласады.
Алдағы айда облыстың [11] ауданын қамтитын керуен шығады, оған [20] ерікті мен [төрт] психолог қатыспақ. Жедел байланыс нөмірі – 111.`,
    figures: [
      { value: 318, indicator: 'events', countedThing: 'дәріс пен тренинг', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-09' },
      { value: 46500, indicator: 'participants', countedThing: 'оқушы мен студент', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-09' },
      { value: 1370, indicator: 'other', countedThing: 'граффити', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', programme: 'Есірткісіз болашақ', timePeriod: '2025-01/2025-09' },
      { value: 212, indicator: 'media_products', countedThing: 'парақша', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', programme: 'Есірткісіз болашақ', timePeriod: '2025-01/2025-09' },
      { value: -14.2, indicator: 'share', countedThing: 'құқық бұзушылық', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', unitMeasure: '%', measure: 'change', timePeriod: '2025-01/2025-09' },
      { value: 165, indicator: 'other', countedThing: 'дерек', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-09' },
      { value: 38, indicator: 'other', countedThing: 'өтініш', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-09' },
      { value: 10, indicator: 'media_products', countedThing: 'видеосабақтар', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative' },
      { value: 6, indicator: 'other', countedThing: 'бала', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', valueHigh: 7, qualifier: 'range' },
      { value: 11, indicator: 'other', countedThing: 'аудан', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-11', claim: 'planned' },
      { value: 20, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-11', claim: 'planned' },
      { value: 4, indicator: 'participants', countedThing: 'психолог', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-11', claim: 'planned' },
    ],
    programmes: ['Есірткісіз болашақ'],
    why: 'Nine months of a dated source are January to September. Pages blocked are media products by kind. 111 is a number to call; 25 minutes a duration.',
  },
  {
    id: 'kk-youth-camp',
    text: ` date 2025-08-07 Алакөлде жастар лагері ашылды
ТАЛДЫҚОРҒАН. Жетісу облысындағы Алакөл жағалауында «Толқын» республикалық жастар лагерінің үшінші маусымы басталды, деп жазады «Жетісу» газеті. Биыл мұнда еліміздің [20] өңірінен [400] белсенді жас жиналды: [160-ы] – ауылдан, [35-і] – ерекше қажеттілігі бар жандар.
Он күнге жоспарланған бағдарламаға [15] шеберлік сағаты, [8] спорттық жарыс, [3] экологиялық акция енген. Алғашқы күні-ақ қатысушылар [5] шақырым жағалауды тазартып, [1,2] тонна тұрмыстық қалдық шығарды.
Лагерьді өткізуге бюджеттен [64 млн] теңге бөлінді, былтырғыдан [9 млн] теңгеге көп. Әр қатысушыға жұмсалатын қаржы [160 мың] теңге шамасында.
– Өткен жылғы түлектеріміздің [жиырмадан] астамы қазір жастар ұйымдарын басқарады, – дейді лагерь жетекшісі.
Келесі маусымда қатысушы санын [1,5] есе арттырып, [600-ге] жеткізбек.`,
    figures: [
      { value: 20, indicator: 'other', countedThing: 'өңір', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative', programme: 'Толқын' },
      { value: 400, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative', programme: 'Толқын' },
      { value: 160, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative', programme: 'Толқын', partOf: 1 },
      { value: 35, indicator: 'participants', countedThing: 'жандар', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative', programme: 'Толқын', partOf: 1 },
      { value: 15, indicator: 'events', countedThing: 'шеберлік сағаты', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative', programme: 'Толқын' },
      { value: 8, indicator: 'events', countedThing: 'спорттық жарыс', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative', programme: 'Толқын' },
      { value: 3, indicator: 'events', countedThing: 'экологиялық акция', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative', programme: 'Толқын' },
      { value: 5, indicator: 'area_cleaned', countedThing: 'жағалау', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative', programme: 'Толқын', unitMeasure: 'km' },
      { value: 1.2, indicator: 'waste_collected', countedThing: 'қалдық', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative', programme: 'Толқын', unitMeasure: 't' },
      { value: 64000000, indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative', programme: 'Толқын', unitMeasure: 'KZT' },
      { value: 9000000, indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative', programme: 'Толқын', unitMeasure: 'KZT', measure: 'change' },
      { value: 160000, indicator: 'funding', countedThing: 'қаржы', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative', programme: 'Толқын', unitMeasure: 'KZT', qualifier: 'about' },
      { value: 20, indicator: 'employed', countedThing: 'түлектер', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication', qualifier: 'more_than' },
      { value: 1.5, indicator: 'share', countedThing: 'қатысушы', referenceArea: 'KZ-33', year: 2026, timePeriodBasis: 'relative', programme: 'Толқын', unitMeasure: 'x', measure: 'change', claim: 'planned' },
      { value: 600, indicator: 'participants', countedThing: 'қатысушы', referenceArea: 'KZ-33', year: 2026, timePeriodBasis: 'relative', programme: 'Толқын', claim: 'planned' },
    ],
    programmes: ['Толқын'],
    why: 'Coast cleaned is a distance as a result. The third season is an ordinal. Former campers who lead organisations now: employed.',
  },
  {
    id: 'kk-youth-grants-digital',
    text: ` date 2026-03-03 Астанада жас стартаперлер сайысы өтті
Елордадағы IT-хабта «Start Jas» байқауы мәреге жетті. Оған [137] жоба ұсынылып, финалға [18-і] ғана шықты. Қазылар алқасы үздік [бес] командаға жалпы сомасы [25 млн] теңгенің грантын табыстады.
Байқауды қолдаған қор өкілінің сөзінше, соңғы екі жылда осындай сайыстардан кейін [43] шағын кәсіпорын тіркеліп, [190-нан] астам жұмыс орны ашылған. Өнімдерінің [төрттен үші] – мобильді қосымша.
«Tech Orda» бойынша 2025 жылы астаналық [1 350] жас бағдарламалауды тегін оқып шықты. Оқу құнының [500 мың] теңгеге дейінгісін мемлекет көтереді. Бағдарламаға түскендердің [38,5%-ы] – қыздар.
Zhas Project гранттарын да ұмытпайық: былтыр қалада [76] бастама қаржы алған.
Биыл сәуірде көшпелі мектеп Косшы мен Көкшетауға барады. Онда [240] баланы жасанды интеллект негіздеріне баулиды.`,
    figures: [
      { value: 137, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-71', year: 2026, timePeriodBasis: 'publication', programme: 'Start Jas' },
      { value: 18, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-71', year: 2026, timePeriodBasis: 'publication', partOf: 0, programme: 'Start Jas' },
      { value: 5, indicator: 'beneficiaries', countedThing: 'команда', referenceArea: 'KZ-71', year: 2026, timePeriodBasis: 'publication', programme: 'Start Jas' },
      { value: 25000000, indicator: 'funding', countedThing: 'грант', referenceArea: 'KZ-71', year: 2026, timePeriodBasis: 'publication', unitMeasure: 'KZT', programme: 'Start Jas' },
      { value: 43, indicator: 'organisations', countedThing: 'кәсіпорын', referenceArea: 'KZ-71', year: 2026, timePeriodBasis: 'relative' },
      { value: 190, indicator: 'jobs', countedThing: 'жұмыс орны', referenceArea: 'KZ-71', year: 2026, timePeriodBasis: 'relative', qualifier: 'more_than' },
      { value: 75, indicator: 'share', countedThing: 'өнімдері', referenceArea: 'KZ-71', year: 2026, timePeriodBasis: 'relative', unitMeasure: '%' },
      { value: 1350, indicator: 'trained', countedThing: 'жас', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'stated', programme: 'Tech Orda' },
      { value: 500000, indicator: 'funding', countedThing: 'оқу құны', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'stated', unitMeasure: 'KZT', qualifier: 'at_most', programme: 'Tech Orda' },
      { value: 38.5, indicator: 'share', countedThing: 'қыздар', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'stated', unitMeasure: '%', programme: 'Tech Orda' },
      { value: 76, indicator: 'projects', countedThing: 'бастама', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'relative', programme: 'Zhas Project' },
      { value: 240, indicator: 'trained', countedThing: 'бала', referenceArea: 'KZ-11', year: 2026, timePeriodBasis: 'relative', timePeriod: '2026-04', claim: 'planned' },
    ],
    programmes: ['Start Jas', 'Tech Orda', 'Zhas Project'],
    why: '"Дейінгі" is a ceiling. Both towns of the last paragraph are in Akmola Region. Initiatives which got a grant are projects.',
  },
]
