// Kazakh press on volunteers and civic life: floods, forums, youth councils, referendum. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const kkVolunteersPress: readonly PressCase[] = [
  {
    id: 'kk-03-astana-volunteers',
    text: ` date 2025-12-05 Астанада жыл еріктілері марапатталды
Елордада Халықаралық еріктілер күніне орай «Алтын жүрек» марапаттау рәсімі өтті. Бұл туралы Астана әкімдігінің ресми сайты хабарлады.
Бүгінгі таңда қалада [74] волонтерлік ұйым жұмыс істейді, олар [15 мыңнан] астам еріктінің басын қосып отыр. Жыл басынан бері астаналық волонтерлер [412] іс-шараға атсалысты, соның ішінде [7-еуі] – халықаралық деңгейдегі жиын.
– Биыл «Birgemiz» жобасы бойынша [11] бастама қолдау тауып, [3 280] отбасыға көмек көрсетілді. [Әрбір үшінші] ерікті – мектеп оқушысы, – деді қоғамдық даму басқармасының басшысы.
Рәсімде [12] аталым бойынша үздіктер анықталды. Бас жүлде иегеріне [1 млн] теңгенің сертификаты берілді.
Анықтама үшін еріктілер орталығының нөмірі: 8 (7172) 55 90 12.
© Астана қаласы әкімдігінің ресми интернет-ресурсы, 2025`,
    figures: [
      { value: 74, indicator: 'organisations', countedThing: 'волонтерлік ұйым', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication' },
      { value: 15000, qualifier: 'more_than', indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication' },
      { value: 412, indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-71', year: 2025, timePeriod: '2025-01/2025-12', timePeriodBasis: 'relative' },
      { value: 7, indicator: 'events', countedThing: 'жиын', referenceArea: 'KZ-71', year: 2025, timePeriod: '2025-01/2025-12', timePeriodBasis: 'relative', partOf: 2 },
      { value: 11, indicator: 'projects', countedThing: 'бастама', referenceArea: 'KZ-71', programme: 'Birgemiz', year: 2025, timePeriodBasis: 'relative' },
      { value: 3280, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-71', programme: 'Birgemiz', year: 2025, timePeriodBasis: 'relative' },
      { value: 33.33, unitMeasure: '%', indicator: 'share', countedThing: 'ерікті', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'relative' },
      { value: 12, indicator: 'other', countedThing: 'аталым', referenceArea: 'KZ-71', programme: 'Алтын жүрек', year: 2025, timePeriodBasis: 'publication' },
      { value: 1000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'сертификат', referenceArea: 'KZ-71', programme: 'Алтын жүрек', year: 2025, timePeriodBasis: 'publication' },
    ],
    programmes: ['Алтын жүрек', 'Birgemiz'],
    why: '"Әрбір үшінші" is a share; the bracket takes both words. "Бүгінгі таңда" is the day of the source: publication. Initiatives supported are projects. The year of the copyright line is furniture.',
  },
  {
    id: 'kk-03-atyrau-flood-bilingual',
    text: ` date 2024-05-03 Құлсарыға [3 мыңға] жуық ерікті көмекке келді / На помощь Кульсары пришли около [3 тысяч] волонтеров
Атырау облысы Жылыой ауданында су тасқынының салдарын жоюға [2 970] ерікті жұмылдырылды. Олардың [1 080-і] – Атырау қаласының студенттері.
Еріктілер [640 мыңнан] астам қапқа құм толтырып, [5 210] отбасыға азық-түлік таратты. Уақытша орналастыру орындарына [12 400] адам көшірілді.
Кемінде [300] үй жаңадан салынады деп жоспарлануда.

В Жылыойском районе Атырауской области к ликвидации последствий паводка привлечено [2 970] волонтеров. Из них [1 080] – студенты города Атырау.
Добровольцы заполнили песком более [640 тысяч] мешков и раздали продукты [5 210] семьям. В пункты временного размещения эвакуировано [12 400] человек.
Планируется построить не менее [300] новых домов.
Жедел желі / Горячая линия: 112`,
    figures: [
      { value: 3000, qualifier: 'about', indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication' },
      { value: 3000, qualifier: 'about', indicator: 'volunteers', countedThing: 'волонтеры', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 2970, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 1080, indicator: 'students', countedThing: 'студенттер', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication', partOf: 0 },
      { value: 640000, qualifier: 'more_than', indicator: 'other', countedThing: 'қап', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication' },
      { value: 5210, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication' },
      { value: 12400, indicator: 'beneficiaries', countedThing: 'адам', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication' },
      { value: 300, qualifier: 'at_least', indicator: 'facilities', countedThing: 'үй', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 2970, indicator: 'volunteers', countedThing: 'волонтеры', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 1080, indicator: 'students', countedThing: 'студенты', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication', partOf: 0, sameAs: 3 },
      { value: 640000, qualifier: 'more_than', indicator: 'other', countedThing: 'мешки', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication', sameAs: 4 },
      { value: 5210, indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication', sameAs: 5 },
      { value: 12400, indicator: 'beneficiaries', countedThing: 'человек', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication', sameAs: 6 },
      { value: 300, qualifier: 'at_least', indicator: 'facilities', countedThing: 'дома', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication', claim: 'planned', sameAs: 7 },
    ],
    why: 'A bilingual title and two bodies: one fact told up to four times. Students among volunteers are counted as students, as the guide’s example does. Evacuated people were helped.',
  },
  {
    id: 'kk-03-qyzylorda-councils-undated',
    text: `#Жастар_үні
ЖАСТАР КЕҢЕСІ: БАСТАМА КӨП, СЕРПІЛІС БАР

Былтыр Қызылорда облысындағы жастар кеңестері [215] отырыс өткізіп, оған [6 400] жас атсалысты. Қазір өңірде [8] кеңес, [144] бастапқы жастар ұйымы тіркелген, деп жазады облыстық газет.

Соңғы үш жылда кеңес мүшелерінің саны [170-тен] [260-қа] жетті. Мүшелердің [оннан бірі] – мүмкіндігі шектеулі жан.

Биыл «Ауыл тынысы» жобасына [14 миллион] теңге бөлінді. Келесі жылы шалғай елді мекендерде [бес] кеңес ашылмақ.

«Бір жыл – аз уақыт, дегенмен нәтиже жаман емес. Жүздеген жас пікірін ашық айтуды үйренді», – дейді облыстық кеңестің төрағасы.

Таралымы – 3 500 дана. Индексі 65415`,
    figures: [
      { value: 215, indicator: 'events', countedThing: 'отырыс', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 6400, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 8, indicator: 'organisations', countedThing: 'кеңес', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown' },
      { value: 144, indicator: 'organisations', countedThing: 'жастар ұйымы', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown' },
      { value: 170, indicator: 'members', countedThing: 'кеңес мүшелерінің саны', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown', yearOffset: -3 },
      { value: 260, indicator: 'members', countedThing: 'кеңес мүшелерінің саны', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown' },
      { value: 10, unitMeasure: '%', indicator: 'share', countedThing: 'мүшелер', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown', partOf: 5 },
      { value: 14000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-43', programme: 'Ауыл тынысы', year: null, timePeriodBasis: 'unknown', yearOffset: 0 },
      { value: 5, indicator: 'organisations', countedThing: 'кеңес', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown', yearOffset: 1, claim: 'planned' },
    ],
    programmes: ['Ауыл тынысы'],
    why: 'Undated: relative words leave an offset only; the first of two levels is three years back. The print run and the index of the newspaper are furniture.',
  },
  {
    id: 'kk-03-almaty-referendum-none',
    text: ` date 2026-03-10 Алматыда жастар жаңа Конституция жобасын талқылады
Алматыдағы Жастар сарайында студенттер қауымы мен сарапшылардың кездесуі өтті, деп хабарлайды BAQ.KZ тілшісі.
Жиында Конституция жобасының 5-бабы, екінші бөлімдегі құқықтар мен міндеттер, 28-баптағы білім алу құқығы сөз болды. Спикерлер 1995 жылғы Ата заң мен жаңа жобаның айырмашылығын түсіндірді.
«Мен 15 наурызда алғаш рет дауыс беремін, жақында ғана 18 жасқа толдым. Жүздеген құрдасым да дәл солай ойлайды», – деді 1-курс студенті.
Кездесу екі сағатқа созылды. Дауыс беру учаскелері таңғы 7:00-ден кешкі 20:00-ге дейін ашық болады. Анықтама алу үшін 1414 нөміріне хабарласуға болады.
Ең көп оқылған 3 жаңалық
1. Елордада жаңа саябақ ашылды
2. Ауа райы: 12 наурызға болжам
Сурет: ашық дереккөзден`,
    figures: [],
    why: 'Articles, an ordinal chapter, the year of a law, dates, an age, vague hundreds, a duration, clock times, a call number, a teaser list: nothing to count.',
  },
  {
    id: 'kk-03-turkistan-forum',
    text: ` date 2024-11-22 Түркістанда VI республикалық еріктілер форумы өтті
Түркістанда өткен «Игі іс» VI республикалық форумына еліміздің [20] өңірінен [500] ерікті жиналды, деп хабарлайды облыстық телеарна.
Форумда сөз сөйлеген Мәдениет және ақпарат министрлігінің өкілі елде [200 мыңнан] астам тіркелген ерікті бар екенін айтты. Олардың [70 пайызы] – 14 пен 35 жас аралығындағы жастар. Ал [700-ге] жуық ұйымның [127-сі] ауылдық жерде жұмыс істейді.
Алаңдарда [18] шеберлік сыныбы мен [3] панельдік сессия ұйымдастырылды. Қатысушылар «Ізгілік керуені» акциясы аясында [45] ардагердің үйіне барып, [900] келі азық-түлік үлестірді.
«2025 жылы елімізде волонтерлік жобаларға берілетін грант қаржысы [екі] есеге артып, [400 миллион] теңгеге жетпек», – деп атап өтті министрлік өкілі.`,
    figures: [
      { value: 20, indicator: 'other', countedThing: 'өңір', referenceArea: 'KZ-61', programme: 'Игі іс', year: 2024, timePeriodBasis: 'publication' },
      { value: 500, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-61', programme: 'Игі іс', year: 2024, timePeriodBasis: 'publication' },
      { value: 200000, qualifier: 'more_than', indicator: 'volunteers', countedThing: 'тіркелген ерікті', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'publication' },
      { value: 70, unitMeasure: '%', indicator: 'share', countedThing: 'жастар', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'publication', partOf: 2, ageBand: '14 пен 35 жас аралығындағы' },
      { value: 700, qualifier: 'about', indicator: 'organisations', countedThing: 'ұйым', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'publication' },
      { value: 127, indicator: 'organisations', countedThing: 'ұйым', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'publication', partOf: 4 },
      { value: 18, indicator: 'events', countedThing: 'шеберлік сыныбы', referenceArea: 'KZ-61', programme: 'Игі іс', year: 2024, timePeriodBasis: 'publication' },
      { value: 3, indicator: 'events', countedThing: 'панельдік сессия', referenceArea: 'KZ-61', programme: 'Игі іс', year: 2024, timePeriodBasis: 'publication' },
      { value: 45, indicator: 'beneficiaries', countedThing: 'ардагер', referenceArea: 'KZ-61', programme: 'Ізгілік керуені', year: 2024, timePeriodBasis: 'publication' },
      { value: 900, unitMeasure: 'kg', indicator: 'other', countedThing: 'азық-түлік', referenceArea: 'KZ-61', programme: 'Ізгілік керуені', year: 2024, timePeriodBasis: 'publication' },
      { value: 2, unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'грант қаржысы', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 400000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'грант қаржысы', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Игі іс', 'Ізгілік керуені'],
    why: 'Roman VI is an ordinal. What the ministry says is about the country, not the venue. Regions people came from are a statistic of the forum, but no indicator counts regions: other. "-мек" makes the sentence a plan, the multiple included.',
  },
]
