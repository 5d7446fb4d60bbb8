// Kazakh press texts as many outlets print them, written by people who had not seen the rules. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const kkNoticesPress: readonly PressCase[] = [
  {
    id: 'kk-y-zhambyl-jobs',
    text: ` date 2025-08-05 Жамбыл облысында жарты жылда [4 мыңнан] астам жас жұмысқа орналасты
Тараз. Жыл басынан бері Жамбыл облысында 35 жасқа дейінгі [4 318] азамат жұмыспен қамтылды, оның [1 906-сы] тұрақты жұмысқа тұрды. Бұл туралы өңірлік коммуникациялар қызметінде өткен брифингте облыстық жұмыспен қамту басқармасының өкілі мәлімдеді.
Спикердің айтуынша, «Жастар практикасы» жобасы арқылы [742] түлек еңбек жолын бастады. «Күміс жас» жобасымен [95] адам жұмыспен қамтылды.
– Өңірде NEET санатындағы жастардың үлесі – [6,2 пайыз], былтыр бұл көрсеткіш [6,8 пайыз] болған. Қазір еш жерде оқымайтын, жұмыс істемейтін [19 мыңға] жуық жас бар, – деді ол.
Жыл соңына дейін тағы [3 мың] жасты жұмысқа орналастыру жоспарланып отыр.
Толық ақпаратты 1414 нөмірі арқылы алуға болады.`,
    figures: [
      { value: 4000, qualifier: 'more_than', indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-31', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 4318, indicator: 'employed', countedThing: 'азамат', referenceArea: 'KZ-31', year: 2025, timePeriod: '2025-01/2025-08', timePeriodBasis: 'relative', sameAs: 0, ageBand: '35 жасқа дейінгі' },
      { value: 1906, indicator: 'employed', countedThing: 'азамат', referenceArea: 'KZ-31', year: 2025, timePeriod: '2025-01/2025-08', timePeriodBasis: 'relative', partOf: 0 },
      { value: 742, indicator: 'employed', countedThing: 'түлек', referenceArea: 'KZ-31', programme: 'Жастар практикасы', year: 2025, timePeriod: '2025-01/2025-08', timePeriodBasis: 'relative' },
      { value: 95, indicator: 'employed', countedThing: 'адам', referenceArea: 'KZ-31', programme: 'Күміс жас', year: 2025, timePeriod: '2025-01/2025-08', timePeriodBasis: 'relative' },
      { value: 6.2, unitMeasure: '%', indicator: 'share', countedThing: 'NEET санатындағы жастардың үлесі', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'publication' },
      { value: 6.8, unitMeasure: '%', indicator: 'share', countedThing: 'көрсеткіш', referenceArea: 'KZ-31', year: 2024, timePeriodBasis: 'relative' },
      { value: 19000, qualifier: 'about', indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'publication' },
      { value: 3000, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Жастар практикасы', 'Күміс жас'],
  },
  {
    id: 'kk-y-bqo-volunteers',
    text: ` date 2024-12-05 Орал еріктілері жыл қорытындысын шығарды
Батыс Қазақстан облысында [54] еріктілер ұйымы бар, олар [7 200-ден] аса жанның басын қосады. Волонтерлер күніне орай өткен кеште осындай дерек айтылды, деп жазады «Орал өңірі» газеті.
Биыл көктемде су тасқыны кезінде күн сайын [1 500-ге] дейін ерікті бөгет тұрғызуға көмектесті. Олар [300 мыңнан] астам қапқа құм толтырды, [86] тонна азық-түлік таратты, [2 460] отбасыға қол ұшын берді.
«Қамқор» жобасы аясында [640] қария мен мүмкіндігі шектеулі жанға әлеуметтік көмек көрсетілді, [38] үй жөнделді.
Кеште [25] белсендіге алғыс хат табысталды. Үздік топ [700 мың] теңге көлеміндегі сертификатты иеленді.
– Келер жылы әр ауданда волонтерлер кеңсесін ашып, [12] жаңа жобаны іске асырмақпыз, – деді фронт-кеңсе жетекшісі.
Кеш Қадыр Мырза Әли атындағы орталықта 5 желтоқсан күні сағат 16:00-де өтті.`,
    figures: [
      { value: 54, indicator: 'organisations', countedThing: 'еріктілер ұйымы', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication' },
      { value: 7200, qualifier: 'more_than', indicator: 'volunteers', countedThing: 'жан', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication' },
      { value: 1500, qualifier: 'at_most', indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-27', year: 2024, timePeriod: '2024-03/2024-05', timePeriodBasis: 'relative' },
      { value: 300000, qualifier: 'more_than', indicator: 'other', countedThing: 'қап', referenceArea: 'KZ-27', year: 2024, timePeriod: '2024-03/2024-05', timePeriodBasis: 'relative' },
      { value: 86, unitMeasure: 't', indicator: 'other', countedThing: 'азық-түлік', referenceArea: 'KZ-27', year: 2024, timePeriod: '2024-03/2024-05', timePeriodBasis: 'relative' },
      { value: 2460, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-27', year: 2024, timePeriod: '2024-03/2024-05', timePeriodBasis: 'relative' },
      { value: 640, indicator: 'beneficiaries', countedThing: 'қария мен мүмкіндігі шектеулі жан', referenceArea: 'KZ-27', programme: 'Qamqor', year: 2024, timePeriodBasis: 'publication' },
      { value: 38, indicator: 'facilities', countedThing: 'үй', referenceArea: 'KZ-27', programme: 'Qamqor', year: 2024, timePeriodBasis: 'publication' },
      { value: 25, indicator: 'beneficiaries', countedThing: 'белсенді', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication' },
      { value: 700000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'сертификат', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication' },
      { value: 12, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Qamqor'],
  },
  {
    id: 'kk-y-atyrau-year',
    text: ` date 2026-01-23 Атырау жастары: бір жылдың белесі
2025 жылы Атырау облысында жастар саясатын іске асыруға [612 млн] теңге бөлінді. Бұл алдыңғы жылмен салыстырғанда [8,5%-ға] көп. Қаражаттың [98 пайызы] игерілді, деп хабарлады облыс әкімдігінің баспасөз қызметі.
2025 жылы мемлекеттік әлеуметтік тапсырыс арқылы [16] жоба жүзеге асты. Ұйымдастырылған [730] іс-шараға [71 мың] адам қатысты. Облыстағы [9] жастар ресурстық орталығына [14 820] жас жүгініп, психолог пен заңгердің кеңесін алды.
«Жасыл ел» еңбек жасақтарында [1 050] сарбаз жұмыс істеп, [11 300] түп көшет отырғызды және [240] тонна қоқыс шығарды.
Қазіргі таңда өңірде [168 700] жас тұрады, бұл халықтың [төрттен бірінен] аз.
2026 жылы Құлсары қаласында Жастар үйін салу жұмыстары басталады, оған [1,9 млрд] теңге қарастырылмақ.`,
    figures: [
      { value: 612000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'stated' },
      { value: 8.5, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'теңге', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'stated' },
      { value: 98, unitMeasure: '%', indicator: 'share', countedThing: 'қаражат', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'stated', partOf: 0 },
      { value: 16, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'stated' },
      { value: 730, indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'stated' },
      { value: 71000, indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'stated' },
      { value: 9, indicator: 'organisations', countedThing: 'жастар ресурстық орталығы', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'stated' },
      { value: 14820, indicator: 'beneficiaries', countedThing: 'жас', referenceArea: 'KZ-23', year: 2025, timePeriodBasis: 'stated' },
      { value: 1050, indicator: 'employed', countedThing: 'сарбаз', referenceArea: 'KZ-23', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'relative' },
      { value: 11300, indicator: 'trees_planted', countedThing: 'көшет', referenceArea: 'KZ-23', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'relative' },
      { value: 240, unitMeasure: 't', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-23', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'relative' },
      { value: 168700, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-23', year: 2026, timePeriodBasis: 'publication' },
      { value: 25, qualifier: 'less_than', unitMeasure: '%', indicator: 'share', countedThing: 'халық', referenceArea: 'KZ-23', year: 2026, timePeriodBasis: 'publication' },
      { value: 1900000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-23', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Жасыл ел'],
  },
  {
    id: 'kk-y-jetisu-camp',
    text: ` date 2025-06-12 Жетісуда жазғы лагерьлер маусымы ашылды
Талдықорған. Жетісу облысында биыл жазда [168] лагерь балаларды қабылдайды, оның [14-і] қала сыртында орналасқан, деп хабарлады облыстық білім басқармасы.
Маусым ішінде [61 мың] оқушыны демалыспен қамту көзделген. Соның [8 900-і] – аз қамтылған және көпбалалы отбасылардың балалары, олардың жолдамасы тегін. Бұл мақсатқа жергілікті бюджеттен [942 миллион] теңге бөлінді.
Былтыр жазда [57 300] бала демалған болатын.
Лагерьлерде [420] студент тәлімгер болып еңбек етеді. Олар алдын ала арнайы курстан өткен. Айлық жалақы – [120–150 мың] теңге.
Сапаржай жолдамаларын 7 мен 15 жас аралығындағы балалар ала алады. Бір ауысым 10 күнге созылады, бірінші ауысым 22 маусымда аяқталады.`,
    figures: [
      { value: 168, indicator: 'organisations', countedThing: 'лагерь', referenceArea: 'KZ-33', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative' },
      { value: 14, indicator: 'organisations', countedThing: 'лагерь', referenceArea: 'KZ-33', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative', partOf: 0 },
      { value: 61000, indicator: 'participants', countedThing: 'оқушы', referenceArea: 'KZ-33', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative', claim: 'planned' },
      { value: 8900, indicator: 'participants', countedThing: 'балалар', referenceArea: 'KZ-33', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative', claim: 'planned', partOf: 2 },
      { value: 942000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-33', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative' },
      { value: 57300, indicator: 'participants', countedThing: 'бала', referenceArea: 'KZ-33', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 420, indicator: 'employed', countedThing: 'студент', referenceArea: 'KZ-33', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative' },
      { value: 120000, valueHigh: 150000, qualifier: 'range', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жалақы', referenceArea: 'KZ-33', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative' },
    ],
  },
  {
    id: 'kk-y-turkistan-grants',
    text: ` date 2026-03-26 Түркістандық [жүзге] жуық жас кәсіпкер грант алды
Түркістан облысында жас кәсіпкерлерге арналған байқаудың нәтижесі шықты. Комиссияға [430] өтінім келіп түсіп, [97] жоба қолдау тапты. Жеңімпаздарға жалпы сомасы [291 миллион] теңге үлестірілді, деп хабарлайды облыстық кәсіпкерлік басқармасы.
Жобалардың [41-і] ауыл шаруашылығы, [33-і] қызмет көрсету, [23-і] өндіріс саласына тиесілі. Жаңадан [215] жұмыс орны ашылады деп күтілуде.
Ең көп грант Сайрам ([18]) мен Жетісай ([15]) аудандарына бұйырды.
Байқауға қатысушылар алдымен «Бастау Бизнес» жобасы бойынша оқудан өтті. Өткен жылы бұл курсты [3 270] адам бітірген, олардың [үштен бірі] – 35 жасқа толмаған жастар.
«Алған қаржыма тігін машинасын сатып алдым, ауылдағы құрбыларыма жұмыс бердім», – дейді жеңімпаздардың бірі.
Келесі байқауға құжат қабылдау 1 қыркүйекте басталады.`,
    figures: [
      { value: 100, qualifier: 'about', indicator: 'beneficiaries', countedThing: 'жас кәсіпкер', referenceArea: 'KZ-61', year: 2026, timePeriodBasis: 'publication' },
      { value: 430, indicator: 'other', countedThing: 'өтінім', referenceArea: 'KZ-61', year: 2026, timePeriodBasis: 'publication' },
      { value: 97, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-61', year: 2026, timePeriodBasis: 'publication' },
      { value: 291000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-61', year: 2026, timePeriodBasis: 'publication' },
      { value: 41, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-61', year: 2026, timePeriodBasis: 'publication', partOf: 2 },
      { value: 33, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-61', year: 2026, timePeriodBasis: 'publication', partOf: 2 },
      { value: 23, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-61', year: 2026, timePeriodBasis: 'publication', partOf: 2 },
      { value: 215, indicator: 'jobs', countedThing: 'жұмыс орны', referenceArea: 'KZ-61', year: 2026, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 18, indicator: 'grants', countedThing: 'грант', referenceArea: 'KZ-61', year: 2026, timePeriodBasis: 'publication' },
      { value: 15, indicator: 'grants', countedThing: 'грант', referenceArea: 'KZ-61', year: 2026, timePeriodBasis: 'publication' },
      { value: 3270, indicator: 'trained', countedThing: 'адам', referenceArea: 'KZ-61', programme: 'Бастау Бизнес', year: 2025, timePeriodBasis: 'relative' },
      { value: 33.33, unitMeasure: '%', indicator: 'share', countedThing: 'жастар', referenceArea: 'KZ-61', programme: 'Бастау Бизнес', year: 2025, timePeriodBasis: 'relative', partOf: 10, ageBand: '35 жасқа толмаған' },
    ],
    programmes: ['Бастау Бизнес'],
  },
  {
    id: 'kk-y-astana-housing',
    text: ` date 2025-12-03 Елордада [350] жас отбасы жаңа қонысқа көшті
Астанада «Елорда жастары» бағдарламасының кезекті қатысушыларына пәтер кілті табысталды. Салтанатты шарада [350] отбасы баспаналы болды, деп хабарлайды Kazinform.
Қатысушылардың [46%-ы] – дәрігерлер мен мұғалімдер, [ширегі] – мемлекеттік мекеме қызметкерлері. Биыл бағдарламаға [1 480] өтініш келіп түскен.
– Бағдарлама басталған 2021 жылдан бері [2 200-ден] астам отбасы үйлі болды. Келесі жылы тағы [400] пәтер берілмек, – деді тұрғын үй басқармасының басшысы.
Сонымен қатар қалада жалға берілетін баспана мәселесі шешіліп жатыр. 2025 жылы студенттер үшін [3] жатақхана салынып, [1 640] орын ашылды.
Бағдарламаға 35 жасқа дейінгі, елордада кемінде екі жыл жұмыс істеген азаматтар қатыса алады. Мекенжай: Бейбітшілік көшесі, 11.`,
    figures: [
      { value: 350, indicator: 'beneficiaries', countedThing: 'жас отбасы', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2025, timePeriodBasis: 'publication' },
      { value: 350, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2025, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 46, unitMeasure: '%', indicator: 'share', countedThing: 'қатысушылар', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 25, unitMeasure: '%', indicator: 'share', countedThing: 'қатысушылар', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 1480, indicator: 'other', countedThing: 'өтініш', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2025, timePeriodBasis: 'relative' },
      { value: 2200, qualifier: 'more_than', indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2025, timePeriod: '2021/2025', timePeriodBasis: 'stated' },
      { value: 400, indicator: 'facilities', countedThing: 'пәтер', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 3, indicator: 'facilities', countedThing: 'жатақхана', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'stated' },
      { value: 1640, indicator: 'other', countedThing: 'орын', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'stated' },
    ],
    programmes: ['Елорда жастары'],
  },
  {
    id: 'kk-y-almaty-digital',
    text: ` date 2025-11-13 Алматы студенттері жасанды интеллектіні меңгеріп жатыр
Алматыда цифрлық сауаттылық курстарынан биыл [26 400] студент өтті. Қалалық жастар саясаты басқармасының мәліметінше, олардың [70%-дан] астамы сертификат алған.
«AI-Sana» бағдарламасына [18] университет қосылды, студенттер [145] стартап әзірледі.
Өткен аптадағы хакатонға [52] команда қатысты, жүлде қоры – [6 млн] теңге. Бірінші орынды политехникалық университеттің командасы жеңіп алды.
– Екі жыл бұрын мұндай курстарда бар болғаны [4 мың] студент оқыған еді, қазір олардың саны [алты еседен] астам өсті. 2026 жылы [40 мың] жасты қамтимыз деп отырмыз, – деді басқарма өкілі.
Курстар тегін, ұзақтығы – 72 сағат. Тіркелу: 8 (727) 225-16-44`,
    figures: [
      { value: 26400, indicator: 'trained', countedThing: 'студент', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
      { value: 70, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'студент', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative', partOf: 0 },
      { value: 18, indicator: 'organisations', countedThing: 'университет', referenceArea: 'KZ-75', programme: 'AI-Sana', year: 2025, timePeriodBasis: 'relative' },
      { value: 145, indicator: 'projects', countedThing: 'стартап', referenceArea: 'KZ-75', programme: 'AI-Sana', year: 2025, timePeriodBasis: 'relative' },
      { value: 52, indicator: 'organisations', countedThing: 'команда', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
      { value: 6000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жүлде қоры', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
      { value: 4000, indicator: 'trained', countedThing: 'студент', referenceArea: 'KZ-75', year: 2023, timePeriodBasis: 'relative' },
      { value: 6, qualifier: 'more_than', unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'олардың саны', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication' },
      { value: 40000, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-75', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['AI-Sana'],
  },
  {
    id: 'kk-y-qostanay-sport',
    text: ` date 2024-09-20 Қостанайда ауыл жастарының спартакиадасы өтті
Қостанай облысында «Ақ бидай» ауыл спорт ойындары мәресіне жетті. Жетінші рет өткен додада [20] құрама командадан [860] спортшы бақ сынады, деп жазады «Қостанай таңы».
Жалпыкомандалық есепте Қарабалық ауданының құрамасы [7] алтын, [4] күміс медаль олжалап, топ жарды. Үздік спортшыларға [200 мың] теңгеден берілді.
Облыстың дене шынықтыру және спорт басқармасының дерегінше, өңірде [331 мың] адам спортпен тұрақты айналысады, бұл – халықтың [41,3%-ы]. Ауылдарда [690] спорт нысаны бар. Осы жылы [13] хоккей корты салынды, тағы [екеуі] желтоқсанда пайдалануға беріледі.
Футболдан финал 2:1 есебімен аяқталды. Келесі ойындар Рудныйда өтеді.`,
    figures: [
      { value: 20, indicator: 'organisations', countedThing: 'құрама команда', referenceArea: 'KZ-39', programme: 'Ақ бидай', year: 2024, timePeriodBasis: 'publication' },
      { value: 860, indicator: 'participants', countedThing: 'спортшы', referenceArea: 'KZ-39', programme: 'Ақ бидай', year: 2024, timePeriodBasis: 'publication' },
      { value: 7, indicator: 'other', countedThing: 'медаль', referenceArea: 'KZ-39', programme: 'Ақ бидай', year: 2024, timePeriodBasis: 'publication' },
      { value: 4, indicator: 'other', countedThing: 'медаль', referenceArea: 'KZ-39', programme: 'Ақ бидай', year: 2024, timePeriodBasis: 'publication' },
      { value: 200000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-39', programme: 'Ақ бидай', year: 2024, timePeriodBasis: 'publication' },
      { value: 331000, indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-39', year: 2024, timePeriodBasis: 'publication' },
      { value: 41.3, unitMeasure: '%', indicator: 'share', countedThing: 'халық', referenceArea: 'KZ-39', year: 2024, timePeriodBasis: 'publication' },
      { value: 690, indicator: 'facilities', countedThing: 'спорт нысаны', referenceArea: 'KZ-39', year: 2024, timePeriodBasis: 'publication' },
      { value: 13, indicator: 'facilities', countedThing: 'хоккей корты', referenceArea: 'KZ-39', year: 2024, timePeriodBasis: 'relative' },
      { value: 2, indicator: 'facilities', countedThing: 'хоккей корты', referenceArea: 'KZ-39', year: 2024, timePeriod: '2024-12', timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Ақ бидай'],
  },
  {
    id: 'kk-y-qyzylorda-prevention',
    text: ` date 2025-02-27 Сыр өңірінде жасөспірімдер арасындағы құқық бұзушылық азайды
Қызылорда облысында өткен жылы кәмелетке толмағандар жасаған құқық бұзушылық саны [11 пайызға] кеміп, [204] дерек тіркелді. Бұл туралы облыстық полиция департаментінде өткен дөңгелек үстелде айтылды.
Қазіргі уақытта есепте [312] жасөспірім тұр, олардың [40-қа] жуығы – қыз бала. Өңірдегі [27] колледжде психолог жұмыс істейді.
«Саналы ұрпақ» жобасы аясында 2024 жылы [185] кездесу өткізіліп, [20 мыңнан] астам оқушы мен студент қамтылды. Еріктілер есірткі жарнамасы жазылған [1 370] қабырғаны сырлады.
– Нашақорлықтың алдын алуға бюджеттен [75,4 млн] теңге бөлінді. Наурыз айында Арал мен Шиелі аудандарында [екі] дағдарыс орталығы ашылады, – деді ішкі саясат басқармасының маманы.
Сенім телефоны тәулік бойы істейді: 111.`,
    figures: [
      { value: -11, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'құқық бұзушылық саны', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'relative' },
      { value: 204, indicator: 'other', countedThing: 'дерек', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'relative' },
      { value: 312, indicator: 'other', countedThing: 'жасөспірім', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'publication' },
      { value: 40, qualifier: 'about', indicator: 'other', countedThing: 'қыз бала', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'publication', partOf: 2 },
      { value: 27, indicator: 'organisations', countedThing: 'колледж', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'publication' },
      { value: 185, indicator: 'events', countedThing: 'кездесу', referenceArea: 'KZ-43', programme: 'Саналы ұрпақ', year: 2024, timePeriodBasis: 'stated' },
      { value: 20000, qualifier: 'more_than', indicator: 'participants', countedThing: 'оқушы мен студент', referenceArea: 'KZ-43', programme: 'Саналы ұрпақ', year: 2024, timePeriodBasis: 'stated' },
      { value: 1370, indicator: 'other', countedThing: 'қабырға', referenceArea: 'KZ-43', programme: 'Саналы ұрпақ', year: 2024, timePeriodBasis: 'stated' },
      { value: 75400000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'publication' },
      { value: 2, indicator: 'organisations', countedThing: 'дағдарыс орталығы', referenceArea: 'KZ-43', year: 2025, timePeriod: '2025-03', timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Саналы ұрпақ'],
  },
]
