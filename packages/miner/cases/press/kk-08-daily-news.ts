// Kazakh daily news of regional outlets, held out: no rule was written from it. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const kkDailyNewsPress: readonly PressCase[] = [
  {
    id: 'kk-08-qostanay-interview',
    text: ` date 2025-03-12 «Жас кетпесін десең, жағдай жаса»
Бүгінгі қонағымыз – Қостанай облыстық жастар орталығының жетекшісі. Әңгіме ауыл жастары жайында өрбіді.
– Қостанай облысында қанша жас тұрады?
– Соңғы есеп бойынша [187 400] жас тұрады, соның [61 мыңы] – ауылда. Жыл сайын [3 мыңнан] астам түлек облыстан көшіп кетеді. Жасыратыны жоқ, бұл алаңдатады.
– Өзіңіз де 24 жасыңызда ауылға барған екенсіз ғой?
– Иә, 2011 жылғы тамыз еді. Қамысты ауданына екі чемоданмен түстім. Бір өкінген жерім жоқ.
– Ал қазіргі мамандар ше, бара ма?
– Барады. Былтыр «Дипломмен ауылға» жобасымен [214] маман ауылда жұмысқа тұрды: [96] мұғалім, [71] дәрігер, [47] агроном. Биыл «Дипломмен ауылға» аясында тағы [250] маманды жұмысқа алу көзделіп отыр. Көтерме ақшаның мөлшері – [100] АЕК.
– Әңгімеңізге рақмет!
Сұхбаттасқан – «Қостанай таңы», 5-бет`,
    figures: [
      { value: 187400, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 61000, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 3000, qualifier: 'more_than', indicator: 'other', countedThing: 'түлек', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 214, indicator: 'employed', countedThing: 'маман', referenceArea: 'KZ-39', programme: 'Дипломмен ауылға', year: 2024, timePeriodBasis: 'relative' },
      { value: 96, indicator: 'employed', countedThing: 'мұғалім', referenceArea: 'KZ-39', programme: 'Дипломмен ауылға', year: 2024, timePeriodBasis: 'relative', partOf: 3 },
      { value: 71, indicator: 'employed', countedThing: 'дәрігер', referenceArea: 'KZ-39', programme: 'Дипломмен ауылға', year: 2024, timePeriodBasis: 'relative', partOf: 3 },
      { value: 47, indicator: 'employed', countedThing: 'агроном', referenceArea: 'KZ-39', programme: 'Дипломмен ауылға', year: 2024, timePeriodBasis: 'relative', partOf: 3 },
      { value: 250, indicator: 'employed', countedThing: 'маман', referenceArea: 'KZ-39', programme: 'Дипломмен ауылға', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 100, unitMeasure: 'AEK', indicator: 'funding', countedThing: 'көтерме ақша', referenceArea: 'KZ-39', programme: 'Дипломмен ауылға', year: 2025, timePeriodBasis: 'relative' },
    ],
    programmes: ['Дипломмен ауылға'],
    why: 'An interview: the place stands in the question, the figure in the answer. The speaker’s age, suitcases, own year and "бір" as an idiom are leftovers.',
  },
  {
    id: 'kk-08-ulytau-council',
    text: ` date 2023-10-05 Жастар кеңесі бас қосты
Жезқазғанда Ұлытау облысының әкімі жанындағы Жастар кеңесінің III отырысы өтті. Күн тәртібіне үш мәселе шығарылды.
Алдымен кеңес құрамы жаңарды: [7] жаңа мүше қабылданып, олардың [төртеуі] ауылдан сайланды. Сонымен қазір кеңестің [31] мүшесі бар.
Бұдан соң баяндама тыңдалды. Онда келтірілген дерекке сүйенсек, Ұлытау облысында биыл NEET санатындағы жастар саны [2 918] болған. 2022 жылы олардың саны [3 345] еді, яғни бір жылда [427-ге] кеміді.
Жиын соңында кеңес мүшелері Қаражал мен Сәтбаев қалаларындағы аула клубтарының жайын қозғады. Келесі жылы облыс бюджетінен осы бағытқа [38,5 миллион] теңге бөлінбек.
Хаттаманың 4-тармағы пысықтауға қайтарылды. Кеңестің келесі отырысы 20 желтоқсанда, сағат 15:00-де болады.`,
    figures: [
      { value: 7, indicator: 'members', countedThing: 'жаңа мүше', referenceArea: 'KZ-62', year: 2023, timePeriodBasis: 'publication' },
      { value: 4, indicator: 'members', countedThing: 'жаңа мүше', referenceArea: 'KZ-62', year: 2023, timePeriodBasis: 'publication', partOf: 0 },
      { value: 31, indicator: 'members', countedThing: 'мүше', referenceArea: 'KZ-62', year: 2023, timePeriodBasis: 'publication' },
      { value: 2918, indicator: 'youth_population', countedThing: 'NEET санатындағы жастар саны', referenceArea: 'KZ-62', year: 2023, timePeriodBasis: 'relative' },
      { value: 3345, indicator: 'youth_population', countedThing: 'саны', referenceArea: 'KZ-62', year: 2022, timePeriodBasis: 'stated' },
      { value: -427, measure: 'change', indicator: 'youth_population', countedThing: 'саны', referenceArea: 'KZ-62', year: 2023, timePeriodBasis: 'relative' },
      { value: 38500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    why: 'Items of an agenda are of no statistical interest. A decrease is negative and belongs to this year, though the year nearest before it is the last one. Young people in NEET are a stock of young people. "-бек" is a plan.',
  },
  {
    id: 'kk-08-bqo-grants-list',
    text: ` date 2024-06-25 Шағын гранттар байқауының қорытындысы
Батыс Қазақстан облысының қоғамдық даму басқармасы үкіметтік емес ұйымдарға арналған шағын гранттар байқауының нәтижесін жариялайды. Белгіленген мерзімде [47] өтінім келіп түсті, соның ішінен [6] жоба іріктелді. Гранттардың жалпы сомасы – [31 200 000] теңге.

Жеңімпаздар:
1. «Ақ Жайық жастары» ҚБ, Сырым ауданы – [7 500 000] теңге
2. «Болашаққа көпір» ҚҚ, Орал – [6,2 млн] теңге
3. «Дала үні» ҚБ, Бөрлі ауданы – [5 млн] теңге
4. «Тірек» ҚҚ, Орал – [4 800 000] теңге
5. «Жас дәрігер» ҚБ, Жаңақала ауданы – [4,2 млн] теңге
6. «Көк аспан» ҚБ, Казталов ауданы – [3,5 млн] теңге

Шарттар 3 шілдеге дейін, 208-кабинетте жасалады. Апелляция екі жұмыс күні ішінде қабылданады.
Анықтама үшін: 8 (7112) 51-20-77`,
    figures: [
      { value: 47, indicator: 'other', countedThing: 'өтінім', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication' },
      { value: 6, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication' },
      { value: 31200000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'гранттардың жалпы сомасы', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication' },
      { value: 7500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication', partOf: 2 },
      { value: 6200000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication', partOf: 2 },
      { value: 5000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication', partOf: 2 },
      { value: 4800000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication', partOf: 2 },
      { value: 4200000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication', partOf: 2 },
      { value: 3500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication', partOf: 2 },
    ],
    why: 'A numbered list of winners: the names in quotes are organisations, not programmes; the numbers of the list are leftovers. Applications are not parts of which projects are told: other things.',
  },
  {
    id: 'kk-08-jetisu-centre',
    text: ` date 2022-11-17 Текелі жастарына – тамаша тарту
Жетісу облысының Текелі қаласында «Zhas Space» жастар орталығының лентасы қиылды. Ұзақ жыл бос тұрған екі қабатты кинотеатрды күрделі жөндеуге жергілікті қазынадан [412 млн] теңге жұмсалыпты. Ғимараттың жалпы ауданы – [1 180] шаршы метр.
Ішінде коворкинг, дыбыс жазу студиясы, шахмат бұрышы орналасқан. Есік ашылғалы [960] адам келіп үлгеріпті. Бүгінде орталықта [14] үйірме жұмыс істейді, оларға [285] бала қатысып жүр. Ұжымда [19] қызметкер бар.
– Бұрын кешке баратын жер таппайтынбыз, енді үйге қайтқымыз келмейді, – дейді 11-сынып оқушысы.
Айта кетелік, бұл – облыстағы төртінші орталық. Келер жылы Үштөбе мен Сарқанда [екі] жастар орталығы бой көтермек.
Мекенжайы: Қонаев көшесі, 102. Жұмыс уақыты: 9:00–20:00`,
    figures: [
      { value: 412000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-33', year: 2022, timePeriodBasis: 'publication' },
      { value: 1180, unitMeasure: 'm2', indicator: 'other', countedThing: 'ғимараттың жалпы ауданы', referenceArea: 'KZ-33', year: 2022, timePeriodBasis: 'publication' },
      { value: 960, indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-33', year: 2022, timePeriodBasis: 'publication' },
      { value: 14, indicator: 'organisations', countedThing: 'үйірме', referenceArea: 'KZ-33', year: 2022, timePeriodBasis: 'publication' },
      { value: 285, indicator: 'participants', countedThing: 'бала', referenceArea: 'KZ-33', year: 2022, timePeriodBasis: 'publication' },
      { value: 19, indicator: 'employed', countedThing: 'қызметкер', referenceArea: 'KZ-33', year: 2022, timePeriodBasis: 'publication' },
      { value: 2, indicator: 'organisations', countedThing: 'жастар орталығы', referenceArea: 'KZ-33', year: 2023, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    why: 'A space is a venue, not a programme. Storeys, school form, ordinal, house number and hours are leftovers. The area of a building is not cleaned: other. Hearsay past "-ыпты" is achieved.',
  },
  {
    id: 'kk-08-abai-shqo-fair',
    text: ` date 2024-04-19 Семей мен Өскеменде бір күнде жәрмеңке ұйымдастырылды
Көрші жатқан екі облыс жұмыс іздеген жастарға есік ашты.
Абай облысының орталығы Семейде [54] кәсіпорын мен мекеме [820] бос жұмыс орнын ұсынды. Мұнда келушілер саны [1 300-ге] жетті, олардың [176-сы] сол жерде жұмысқа орналасты.
Ал Шығыс Қазақстан облысындағы жәрмеңке Өскемендегі «Жастар» сарайында өтті. Өскеменде жұмыс берушілер – [71], ұсынылған вакансиялар – [1,1 мың]. Әзірге ізденушілердің [9 пайызына] жуығы жұмыс тапты. Ұсынылған жалақының орташа мөлшері – [285 мың] теңге.
– Диплом алғаныма алты ай болды, он шақты жерге түйіндеме жібердім. Бүгін ғана жауап естідім, – дейді Өскемен тұрғыны.
Мамандар резюме толтыруды тегін үйретті. Enbek.kz порталы тәулік бойы қолжетімді, байланыс орталығы – 1414.`,
    figures: [
      { value: 54, indicator: 'organisations', countedThing: 'кәсіпорын мен мекеме', referenceArea: 'KZ-10', year: 2024, timePeriodBasis: 'publication' },
      { value: 820, indicator: 'jobs', countedThing: 'бос жұмыс орны', referenceArea: 'KZ-10', year: 2024, timePeriodBasis: 'publication' },
      { value: 1300, indicator: 'participants', countedThing: 'келушілер саны', referenceArea: 'KZ-10', year: 2024, timePeriodBasis: 'publication' },
      { value: 176, indicator: 'employed', countedThing: 'келушілер', referenceArea: 'KZ-10', year: 2024, timePeriodBasis: 'publication', partOf: 2 },
      { value: 71, indicator: 'organisations', countedThing: 'жұмыс берушілер', referenceArea: 'KZ-63', year: 2024, timePeriodBasis: 'publication' },
      { value: 1100, indicator: 'jobs', countedThing: 'вакансиялар', referenceArea: 'KZ-63', year: 2024, timePeriodBasis: 'publication' },
      { value: 9, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'ізденушілер', referenceArea: 'KZ-63', year: 2024, timePeriodBasis: 'publication' },
      { value: 285000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жалақы', referenceArea: 'KZ-63', year: 2024, timePeriodBasis: 'publication' },
    ],
    why: 'Two regions, a paragraph each: the area of a sentence without a place is its paragraph’s. "Жастар" is the name of a palace. Two regions, one day, six months, ten résumés of one person and a hotline are leftovers.',
  },
  {
    id: 'kk-08-turkistan-minister',
    text: ` date 2025-10-03 Түркістандағы форумда министр жастар сұрағына жауап берді
Түркістанда «Ұлы дала жастары» форумының ашылу салтанаты болды. Форумға [11] елден [430] делегат келді. Құрметті қонақтар қатарында екі олимпиада чемпионы мен белгілі блогер бар.
Алғашқы сөз кезегін министр алды. Оның сөзінше, қазір елімізде [214 мың] ерікті тіркелген. Республика бойынша жастар арасындағы жұмыссыздық деңгейі 2022 жылғы [3,8 пайыздан] биыл [3,1 пайызға] түсті.
– Келесі жылы Қазақстанда тағы [60] жастар орталығын ашамыз деп жоспарлап отырмыз, – деп түйді ол.
«Ұлы дала жастары» форумы аясында [9] панельдік сессия ұйымдастырылды. Делегаттар Қожа Ахмет Ясауи кесенесін аралап, «Керуен сарай» кешенінде кешкі қойылым тамашалады.
Еске салсақ, I форум 2019 жылы Астанада өткен болатын.`,
    figures: [
      { value: 11, indicator: 'other', countedThing: 'ел', referenceArea: 'KZ-61', programme: 'Ұлы дала жастары', year: 2025, timePeriodBasis: 'publication' },
      { value: 430, indicator: 'participants', countedThing: 'делегат', referenceArea: 'KZ-61', programme: 'Ұлы дала жастары', year: 2025, timePeriodBasis: 'publication' },
      { value: 214000, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication' },
      { value: 3.8, unitMeasure: '%', indicator: 'share', countedThing: 'жұмыссыздық деңгейі', referenceArea: 'KZ', year: 2022, timePeriodBasis: 'stated' },
      { value: 3.1, unitMeasure: '%', indicator: 'share', countedThing: 'жұмыссыздық деңгейі', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'relative' },
      { value: 60, indicator: 'organisations', countedThing: 'жастар орталығы', referenceArea: 'KZ', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 9, indicator: 'events', countedThing: 'панельдік сессия', referenceArea: 'KZ-61', programme: 'Ұлы дала жастары', year: 2025, timePeriodBasis: 'publication' },
    ],
    programmes: ['Ұлы дала жастары'],
    why: 'The forum is of the venue, the minister’s figures of the country; then back to the venue. Two champions among the guests are of no statistical interest.',
  },
  {
    id: 'kk-08-zhambyl-maslikhat',
    text: ` date 2026-02-24 Мәслихатта жастар саясаты сөз болды
Жамбыл облыстық мәслихатының XXVII сессиясында ішкі саясат басқармасы депутаттарға есеп берді.
Есепте айтылғандай, 2025 жылы жастар саясатына бөлінген [894,3 млн] теңгенің [98,6 пайызы] игерілген. Жастар ресурстық орталықтарына жүгінгендер саны 2024 жылғы [27 мыңнан] 2025 жылы [33,4 мыңға] көбейді. Соның ішінде [5 100] адам заң кеңесін, [2 640] адам психолог көмегін алды.
Депутаттар тарапынан сын да айтылды. Шу мен Мерке аудандарында кешкі уақытта ашық тұратын спорт залдары тапшы, әлеуметтік желідегі парақшалар ескірген.
– 2026 жылы бұл салаға [1,02 млрд] теңге бағытталмақ. Қаржының [бестен бірі] ауыл клубтарына бөлінеді, – деді басқарма өкілі.
Сессияда күн тәртібіндегі тағы бес мәселе қаралып, № 27-4 шешім қабылданды.`,
    figures: [
      { value: 894300000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'stated' },
      { value: 98.6, unitMeasure: '%', indicator: 'share', countedThing: 'теңге', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'stated', partOf: 0 },
      { value: 27000, indicator: 'beneficiaries', countedThing: 'жүгінгендер саны', referenceArea: 'KZ-31', year: 2024, timePeriodBasis: 'stated' },
      { value: 33400, indicator: 'beneficiaries', countedThing: 'жүгінгендер саны', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'stated' },
      { value: 5100, indicator: 'beneficiaries', countedThing: 'адам', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'stated', partOf: 3 },
      { value: 2640, indicator: 'beneficiaries', countedThing: 'адам', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'stated', partOf: 3 },
      { value: 1020000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-31', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 20, unitMeasure: '%', indicator: 'share', countedThing: 'қаржы', referenceArea: 'KZ-31', year: 2026, timePeriodBasis: 'stated', claim: 'planned', partOf: 6 },
    ],
    why: 'Two levels in time, each with its year. The parts are of the later level. Parts of the money planned are planned too. Session, agenda and decision numbers are leftovers.',
  },
  {
    id: 'kk-08-atyrau-telegram-undated',
    text: `🎪 Атырау, бұл керемет болды!

Жексенбіде қаламыздағы орталық алаңда «Мейірім базары» қайырымдылық акциясы өтті 🧡

🧁 сатушылар – [46]
🎤 өнер көрсеткен топтар – [12]
🙋 көмектескен еріктілер – [85]
💰 жиналған қаражат – [2 380 000] ₸
👧 қаражат [5] баланың еміне табысталды

Былтыр «Мейірім базары» акциясында [1,4 млн] ₸ жиналған еді. Көрдіңіздер ме, мейірім көбейіп келеді 😍

Біздің Instagram парақшамызда [30-дан] аса видео жарияланды, сторисден қарай беріңіздер 🎥

Рахмет, достар! Бір қолмен шапалақ шықпайды 👏 Келесі кездесу – 14.06, сағат 17:30, Абай көшесі, 12 үй. Келе алмайтындар +7 702 000 15 15 нөміріне жазсын.

#мейірімбазары2 #атырау #365күнмейірім
👁 4,7K   🔥 263   💬 18`,
    figures: [
      { value: 46, indicator: 'participants', countedThing: 'сатушылар', referenceArea: 'KZ-23', programme: 'Мейірім базары', year: null, timePeriodBasis: 'unknown' },
      { value: 12, indicator: 'organisations', countedThing: 'өнер көрсеткен топтар', referenceArea: 'KZ-23', programme: 'Мейірім базары', year: null, timePeriodBasis: 'unknown' },
      { value: 85, indicator: 'volunteers', countedThing: 'еріктілер', referenceArea: 'KZ-23', programme: 'Мейірім базары', year: null, timePeriodBasis: 'unknown' },
      { value: 2380000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жиналған қаражат', referenceArea: 'KZ-23', programme: 'Мейірім базары', year: null, timePeriodBasis: 'unknown' },
      { value: 5, indicator: 'beneficiaries', countedThing: 'бала', referenceArea: 'KZ-23', programme: 'Мейірім базары', year: null, timePeriodBasis: 'unknown' },
      { value: 1400000, unitMeasure: 'KZT', indicator: 'funding', countedThing: '₸', referenceArea: 'KZ-23', programme: 'Мейірім базары', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 30, qualifier: 'more_than', indicator: 'media_products', countedThing: 'видео', referenceArea: 'KZ-23', programme: 'Мейірім базары', year: null, timePeriodBasis: 'unknown' },
    ],
    programmes: ['Мейірім базары'],
    why: 'Undated post with emoji bullets and the sign of the tenge; the one action named governs the whole post. A date in figures, a phone, a hashtag, a proverb and counters are leftovers.',
  },
  {
    id: 'kk-08-sko-survey',
    text: ` date 2023-05-30 Қызылжар жастары нені ойлайды?
Солтүстік Қазақстан облысының жастар орталығы сауалнама жүргізіп, қорытындысын жұртқа жариялады. Сауалнамаға 18–34 жас аралығындағы [1 200] респондент қатысты, оның [55,4%-ы] – қыз-келіншек.
Респонденттердің [жартысы] ертеңін туған жерімен байланыстырса, [38,2%-ы] көшуді ойлайды, [11,8%-ы] жауап беруге қиналған. 2021 жылы көшуді ойлайтындардың үлесі [44 пайыз] болатын.
Не толғандырады? Қатысушылардың [47%-ы] баспана мәселесін, [төрттен бірі] жалақының аздығын, [13%-дайы] көлік қатынасының сиректігін атады.
Әлеуметтанушылар үшінші сұраққа – «Бес жылдан кейін өзіңізді қайда көресіз?» – берілген жауаптар әртүрлі болғанын айтады. Біреулер қалада, екіншілер ауылда өмір сүргісі келеді.
Сауалнама 2–19 мамыр аралығында онлайн форматта алынды. Есептің толық нұсқасы орталық сайтында, 48-бетте.`,
    figures: [
      { value: 1200, indicator: 'participants', countedThing: 'респондент', referenceArea: 'KZ-59', year: 2023, timePeriodBasis: 'publication', ageBand: '18–34 жас' },
      { value: 55.4, unitMeasure: '%', indicator: 'share', countedThing: 'респондент', referenceArea: 'KZ-59', year: 2023, timePeriodBasis: 'publication', partOf: 0 },
      { value: 50, unitMeasure: '%', indicator: 'share', countedThing: 'респонденттер', referenceArea: 'KZ-59', year: 2023, timePeriodBasis: 'publication', partOf: 0 },
      { value: 38.2, unitMeasure: '%', indicator: 'share', countedThing: 'респонденттер', referenceArea: 'KZ-59', year: 2023, timePeriodBasis: 'publication', partOf: 0 },
      { value: 11.8, unitMeasure: '%', indicator: 'share', countedThing: 'респонденттер', referenceArea: 'KZ-59', year: 2023, timePeriodBasis: 'publication', partOf: 0 },
      { value: 44, unitMeasure: '%', indicator: 'share', countedThing: 'көшуді ойлайтындардың үлесі', referenceArea: 'KZ-59', year: 2021, timePeriodBasis: 'stated' },
      { value: 47, unitMeasure: '%', indicator: 'share', countedThing: 'қатысушылар', referenceArea: 'KZ-59', year: 2023, timePeriodBasis: 'publication', partOf: 0 },
      { value: 25, unitMeasure: '%', indicator: 'share', countedThing: 'қатысушылар', referenceArea: 'KZ-59', year: 2023, timePeriodBasis: 'publication', partOf: 0 },
      { value: 13, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'қатысушылар', referenceArea: 'KZ-59', year: 2023, timePeriodBasis: 'publication', partOf: 0 },
    ],
    why: 'Shares of a survey in words and figures, one whole for all of them; the share of an earlier survey is not its part. The year of that survey does not carry to the next paragraph.',
  },
  {
    id: 'kk-08-aqmola-futsal',
    text: ` date 2022-12-14 Студенттік лига: Көкшетау командасы тағы да мықты
Көкшетаудағы «Бурабай» спорт сарайында футзалдан студенттер турнирі мәреге жетті. Төрт күнге созылған додада [10] команда сынға түсті, алаңға барлығы [124] ойыншы шықты.
Финалда Ақмола студенттері Павлодар құрамасын 5:3 есебімен ойсырата жеңді (бірінші таймда – 1:1). Үшінші орын үшін кездесуде Қостанай 2:0 есебімен басым түсті. № 10 жейде киген капитан үздік ойыншы атанды.
Жеңімпазға [1,5 миллион] теңге, екінші орын иегеріне [800 мың] теңге сыйақы бұйырды. Трибунаға [2 мыңдай] жанкүйер жиналды.
Қазір Ақмола облысында футзалмен [6 300-ге] таяу жас айналысады. 2023 жылы Щучинск пен Атбасарда [екі] жабық спорт алаңын салу жоспарда тұр.
Суретті түсірген – «Арқа ажары»`,
    figures: [
      { value: 10, indicator: 'organisations', countedThing: 'команда', referenceArea: 'KZ-11', year: 2022, timePeriodBasis: 'publication' },
      { value: 124, indicator: 'participants', countedThing: 'ойыншы', referenceArea: 'KZ-11', year: 2022, timePeriodBasis: 'publication' },
      { value: 1500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'сыйақы', referenceArea: 'KZ-11', year: 2022, timePeriodBasis: 'publication' },
      { value: 800000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'сыйақы', referenceArea: 'KZ-11', year: 2022, timePeriodBasis: 'publication' },
      { value: 2000, qualifier: 'about', indicator: 'participants', countedThing: 'жанкүйер', referenceArea: 'KZ-11', year: 2022, timePeriodBasis: 'publication' },
      { value: 6300, qualifier: 'about', indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-11', year: 2022, timePeriodBasis: 'publication' },
      { value: 2, indicator: 'facilities', countedThing: 'жабық спорт алаңы', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    why: 'Other regions named as opponents do not take the prizes and the spectators away from the venue. Scores, places, a shirt number and days of play are leftovers.',
  },
  {
    id: 'kk-08-qyzylorda-law',
    text: ` date 2024-09-27 Жастар туралы заңда не өзгерді? Заңгер түсіндіреді
«Мемлекеттік жастар саясаты туралы» Заң 2015 жылғы 9 ақпанда қабылданған (№ 285-V). Бұған дейін бұл саланы 2004 жылғы 7 шілдедегі № 581 заң реттеп келген еді.
2022 жылғы 26 желтоқсанда Заңның 1-бабына түзету енгізілді: енді 14 пен 35 жас аралығындағы азаматтар жас деп танылады, ал бұрын жоғарғы шек 29 жас болатын. Түзету 2023 жылғы 1 қаңтардан бастап күшінде. Оның 6-бабының 3-тармағы мен 12-баптың 2) тармақшасын оқып шығуға кеңес береміз.
Тұжырымдама Үкіметтің 2023 жылғы 28 наурыздағы № 247 қаулысымен бекітілген, ол 2023–2029 жылдарға арналған.
Қазірдің өзінде Қызылорда облысында жаңа нормаларды түсіндіретін [23] кездесу өтті. Келесісі 3 қазанда сағат 11:00-де Шиелі кентіндегі № 47 мектепте болады.
Сұрағыңыз болса, 1414 нөміріне (ішкі нөмір – 7) хабарласыңыз.`,
    figures: [
      { value: 23, indicator: 'events', countedThing: 'кездесу', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'publication' },
    ],
    why: 'Many dates, laws, articles and ages, one figure. The years of laws in earlier paragraphs do not date it.',
  },
  {
    id: 'kk-08-almaty-region-theatre-none',
    text: ` date 2025-09-15 Қонаевта жастар театры 3-маусымын ашты
Алматы облысының орталығы Қонаев қаласындағы жастар театры жаңа маусымның шымылдығын түрді. Көрермен назарына «Он жетінші көктем» драмасы ұсынылды.
Сахнада екі кейіпкер: әже мен немере. Оқиға 1986 жылғы желтоқсанның бір түнінде өрбиді. Қойылымның бірінші бөлімі 50 минутқа, екінші бөлімі 40 минутқа созылады.
– Бұл рөлге жарты жыл дайындалдым. Бір сәт те өкінген емеспін, – дейді басты рөлді сомдаған 22 жастағы актриса.
Театр труппасы қазан айында гастрольдік сапармен Талғар мен Есікке барады, ал XII республикалық «Сахна-2025» фестиваліне желтоқсанда аттанбақ.
Келесі қойылым 20 қыркүйек, сенбі күні сағат 18:30-да. Касса: Жамбыл көшесі, 7/1, 1-қабат, тел.: 8 (72772) 2-45-10.
16+
Оқылды: 1 208`,
    figures: [],
    programmes: ['Сахна-2025'],
    why: 'News without a figure: season, names, characters, years, durations, age, ordinal, festival name, times, address, phone, age mark and counter.',
  },
]
