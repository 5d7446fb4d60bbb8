// Kazakh press texts as many outlets print them, written by people who had not seen the rules. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const kkBulletinsPress: readonly PressCase[] = [
  {
    id: 'kk-y4-jetisu-policy',
    text: ` date 2025-11-18 Жетісу облысында жастарға қандай қолдау көрсетіліп жатыр?
Жетісу облысында [172 мыңға] жуық жас тұрады, бұл – өңір халқының [төрттен бірі]. Олардың [58 пайызы] ауылда өмір сүреді.
Жыл басынан бері облыста жастарға арналған [643] іс-шара өтіп, оған [41 200] жас қатысты, деді брифингте облыстық жастар саясаты мәселелері басқармасының басшысы. Мемлекеттік әлеуметтік тапсырыс аясында [18] жоба жүзеге асырылуда, оған бюджеттен [164,3 млн] теңге бөлінген.
Жастар ресурс орталықтарына [7 мыңнан] астам адам кеңес алу үшін жүгінді, соның [1 315-і] заңгер көмегіне сүйенген. Талдықорғандағы бас орталық сенбіде де жұмыс істейді, қабылдау 9.00-ден басталады.
Келер жылы Көксу, Алакөл және Сарқан аудандарында [3] жаңа орталық ашу жоспарланып отыр.`,
    figures: [
      { value: 172000, qualifier: 'about', indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication' },
      { value: 25, unitMeasure: '%', indicator: 'share', countedThing: 'өңір халқы', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication' },
      { value: 58, unitMeasure: '%', indicator: 'share', countedThing: 'жас', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 643, indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-33', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'relative' },
      { value: 41200, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-33', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'relative' },
      { value: 18, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-33', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'relative' },
      { value: 164300000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-33', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'relative' },
      { value: 7000, qualifier: 'more_than', indicator: 'beneficiaries', countedThing: 'адам', referenceArea: 'KZ-33', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'relative' },
      { value: 1315, indicator: 'beneficiaries', countedThing: 'адам', referenceArea: 'KZ-33', year: 2025, timePeriod: '2025-01/2025-11', timePeriodBasis: 'relative', partOf: 7 },
      { value: 3, indicator: 'organisations', countedThing: 'орталық', referenceArea: 'KZ-33', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
  },
  {
    id: 'kk-y4-astana-housing',
    text: ` date 2024-07-05 Елордада [300] жас отбасы баспаналы болды
Астана күні қарсаңында «Елорда жастары» бағдарламасы бойынша [300] отбасыға жалдамалы пәтердің кілті табысталды. Оның [112-сі] – жас педагогтер, [74-і] – дәрігерлер, деп хабарлады қала әкімдігінің баспасөз қызметі.
Бағдарлама арқылы 2021 жылдан бері [2 940] жас баспанамен қамтылды.
Қазір бір бөлмелі пәтердің айлық жалдау ақысы [58 мың] теңгеден аспайды. Ал нарықтағы баға [180 мың] теңгеден кем емес. Кезекте [6 мыңға] тарта өтінім тұр.
«Қуанышымызда шек жоқ. Үш жыл бойы жатақханада тұрдық, енді екі баламыздың өз бөлмесі болады», – дейді пәтер алған жас ана.
Жыл соңына дейін тағы [450] пәтер пайдалануға берілмек. Құжаттар 35 жасқа толмаған азаматтардан қабылданады.`,
    figures: [
      { value: 300, indicator: 'beneficiaries', countedThing: 'жас отбасы', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2024, timePeriodBasis: 'publication' },
      { value: 300, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2024, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 112, indicator: 'beneficiaries', countedThing: 'жас педагогтер', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2024, timePeriodBasis: 'publication', partOf: 0 },
      { value: 74, indicator: 'beneficiaries', countedThing: 'дәрігерлер', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2024, timePeriodBasis: 'publication', partOf: 0 },
      { value: 2940, indicator: 'beneficiaries', countedThing: 'жас', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2024, timePeriod: '2021/2024', timePeriodBasis: 'stated' },
      { value: 58000, qualifier: 'less_than', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жалдау ақысы', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2024, timePeriodBasis: 'publication' },
      { value: 180000, qualifier: 'at_least', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'баға', referenceArea: 'KZ-71', year: 2024, timePeriodBasis: 'publication' },
      { value: 6000, qualifier: 'about', indicator: 'other', countedThing: 'өтінім', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2024, timePeriodBasis: 'publication' },
      { value: 450, indicator: 'facilities', countedThing: 'пәтер', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2024, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Елорда жастары'],
  },
  {
    id: 'kk-y4-vko-debate',
    text: ` date 2025-02-24 Өскеменде пікірсайысшылар бақ сынады
Өскемендегі Оқушылар сарайында «Алтай кубогы» II республикалық пікірсайыс турнирі мәресіне жетті. Үш күнге созылған додаға еліміздің [13] өңірінен [96] команда, яғни [288] пікірсайысшы қатысты. Сайысты өткізуге [50-ден] астам ерікті көмектесті.
Жүлде қоры – [3 миллион] теңге, оның [1,5 миллионы] бірінші орын алған семейлік командаға бұйырды. Финалда жастар «Әлеуметтік желіні 16 жасқа дейін шектеу керек пе?» деген тақырыпта сөз сайыстырды.
Қазір Шығыс Қазақстан облысында [74] пікірсайыс клубы жұмыс істейді, ал 2020 жылы олардың саны небәрі [20] болатын. Клуб мүшелерінің [70 пайызға] жуығы – мектеп оқушылары.`,
    figures: [
      { value: 13, indicator: 'other', countedThing: 'өңір', referenceArea: 'KZ-63', programme: 'Алтай кубогы', year: 2025, timePeriodBasis: 'publication' },
      { value: 96, indicator: 'organisations', countedThing: 'команда', referenceArea: 'KZ-63', programme: 'Алтай кубогы', year: 2025, timePeriodBasis: 'publication' },
      { value: 288, indicator: 'participants', countedThing: 'пікірсайысшы', referenceArea: 'KZ-63', programme: 'Алтай кубогы', year: 2025, timePeriodBasis: 'publication' },
      { value: 50, qualifier: 'more_than', indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-63', programme: 'Алтай кубогы', year: 2025, timePeriodBasis: 'publication' },
      { value: 3000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жүлде қоры', referenceArea: 'KZ-63', programme: 'Алтай кубогы', year: 2025, timePeriodBasis: 'publication' },
      { value: 1500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-63', programme: 'Алтай кубогы', year: 2025, timePeriodBasis: 'publication', partOf: 4 },
      { value: 74, indicator: 'organisations', countedThing: 'пікірсайыс клубы', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' },
      { value: 20, indicator: 'organisations', countedThing: 'пікірсайыс клубы', referenceArea: 'KZ-63', year: 2020, timePeriodBasis: 'stated' },
      { value: 70, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'клуб мүшелері', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' },
    ],
    programmes: ['Алтай кубогы'],
  },
  {
    id: 'kk-y4-akmola-trees',
    text: ` date 2025-05-12 Көкшетаулық студенттер Бұқпа баурайына [5 000] қарағай отырғызды
«Таза Қазақстан» экологиялық акциясы аясында Көкшетау қаласындағы сенбілікке [1 700-дей] студент шықты. Олар Бұқпа тауының етегіне [5 мың] түп қарағай көшетін егіп, [12,5] гектар аумақты тазартты. [38] тонна қоқыс полигонға шығарылды.
Сәуір айынан бері Ақмола облысы бойынша акцияға [64 мың] адам қатысып, [23 400] ағаш отырғызылды. Бұл былтырғы көктемнен [15%-ға] көп. Ең белсенді аудандар – Бурабай ([3 100] ағаш) мен Зеренді ([2 870] ағаш).
– Көшеттің тамыр жаюына екі-үш жыл керек. Әр топ өз учаскесін күтіп-баптайды, – дейді орман шаруашылығының маманы.
Күзде тағы [40 мың] көшет отырғызу көзделген.`,
    figures: [
      { value: 5000, indicator: 'trees_planted', countedThing: 'қарағай', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'publication' },
      { value: 1700, qualifier: 'about', indicator: 'participants', countedThing: 'студент', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'publication' },
      { value: 5000, indicator: 'trees_planted', countedThing: 'қарағай көшеті', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 12.5, unitMeasure: 'ha', indicator: 'area_cleaned', countedThing: 'аумақ', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'publication' },
      { value: 38, unitMeasure: 't', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'publication' },
      { value: 64000, indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-04/2025-05', timePeriodBasis: 'relative' },
      { value: 23400, indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-04/2025-05', timePeriodBasis: 'relative' },
      { value: 15, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'ағаш', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-04/2025-05', timePeriodBasis: 'relative' },
      { value: 3100, indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-04/2025-05', timePeriodBasis: 'relative', partOf: 6 },
      { value: 2870, indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-04/2025-05', timePeriodBasis: 'relative', partOf: 6 },
      { value: 40000, indicator: 'trees_planted', countedThing: 'көшет', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-09/2025-11', timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Таза Қазақстан'],
  },
  {
    id: 'kk-y4-ulytau-neet',
    text: ` date 2026-01-29 Ұлытауда NEET санатындағы жастар азайды
Ұлытау облысында NEET санатындағы жастар саны 2024 жылы [6 480] болса, 2025 жылы [5 910-ға] түсті. Жастар арасындағы жұмыссыздық [4,1 пайызды] құрады.
Мансап орталығы былтыр [2 340] жасты жұмысқа орналастырды. Соның ішінде «Жастар практикасына» [415], «Алғашқы жұмыс орнына» [96], «Ұрпақтар келісімшартына» [22] адам жолданды.
«Қазір Жезқазғандағы кәсіпорындар жас маманға орта есеппен [210 мың] теңге жалақы төлейді. Кеншілерге сұраныс жоғары, бүгінде [130] бос орын тұр», – деді орталық директоры.
Биыл [2 600] жасты еңбекке тарту жоспарланған, оған бюджеттен [890 миллион] теңге жұмсалмақ.
Толық ақпарат: Жезқазған қаласы, Бейбітшілік көшесі, 29. Қаралым: 1 204`,
    figures: [
      { value: 6480, indicator: 'youth_population', countedThing: 'жастар', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'stated' },
      { value: 5910, indicator: 'youth_population', countedThing: 'жастар', referenceArea: 'KZ-62', year: 2025, timePeriodBasis: 'stated' },
      { value: 4.1, unitMeasure: '%', indicator: 'share', countedThing: 'жұмыссыздық', referenceArea: 'KZ-62', year: 2025, timePeriodBasis: 'stated' },
      { value: 2340, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-62', year: 2025, timePeriodBasis: 'relative' },
      { value: 415, indicator: 'employed', countedThing: 'адам', referenceArea: 'KZ-62', programme: 'Жастар практикасы', year: 2025, timePeriodBasis: 'relative', partOf: 3 },
      { value: 96, indicator: 'employed', countedThing: 'адам', referenceArea: 'KZ-62', programme: 'Алғашқы жұмыс орны', year: 2025, timePeriodBasis: 'relative', partOf: 3 },
      { value: 22, indicator: 'employed', countedThing: 'адам', referenceArea: 'KZ-62', programme: 'Ұрпақтар келісімшарты', year: 2025, timePeriodBasis: 'relative', partOf: 3 },
      { value: 210000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жалақы', referenceArea: 'KZ-62', year: 2026, timePeriodBasis: 'publication' },
      { value: 130, indicator: 'jobs', countedThing: 'бос орын', referenceArea: 'KZ-62', year: 2026, timePeriodBasis: 'publication' },
      { value: 2600, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-62', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 890000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-62', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Жастар практикасы', 'Алғашқы жұмыс орны', 'Ұрпақтар келісімшарты'],
  },
  {
    id: 'kk-y4-zhambyl-media',
    text: ` date 2023-06-30 Тараздағы жастар медиаорталығы не тындырды?
Тараз қаласындағы жастар медиаорталығының ашылғанына бір жыл толды. Осы уақыт ішінде жасөспірімдер [85] бейнеролик, [26] подкаст және [2] қысқаметражды фильм түсірді. Бейнероликтер әлеуметтік желіде [1,2 миллион] рет қаралған.
Мұнда [140] бала мобильді түсірілім курсын бітірді, олардың [жартысы] – ауыл оқушысы. Үздік [12] түлек жергілікті телеарналарға жұмысқа орналасты.
– Алғашында бізде ескі камера мен екі микрофон ғана болды. Кейін Жамбыл облысының әкімдігі [27 млн] теңгеге жаңа құрал-жабдық алып берді, – дейді орталық жетекшісі.
Тамыз айында Меркі мен Шу аудандарында көшпелі мектеп ашылып, кемінде [80] жасөспірім оқытылады. Оған 12–17 жас аралығындағы балалар жазыла алады.`,
    figures: [
      { value: 85, indicator: 'media_products', countedThing: 'бейнеролик', referenceArea: 'KZ-31', year: 2023, timePeriodBasis: 'publication' },
      { value: 26, indicator: 'media_products', countedThing: 'подкаст', referenceArea: 'KZ-31', year: 2023, timePeriodBasis: 'publication' },
      { value: 2, indicator: 'media_products', countedThing: 'фильм', referenceArea: 'KZ-31', year: 2023, timePeriodBasis: 'publication' },
      { value: 1200000, indicator: 'other', countedThing: 'рет', referenceArea: 'KZ-31', year: 2023, timePeriodBasis: 'publication' },
      { value: 140, indicator: 'trained', countedThing: 'бала', referenceArea: 'KZ-31', year: 2023, timePeriodBasis: 'publication' },
      { value: 50, unitMeasure: '%', indicator: 'share', countedThing: 'бала', referenceArea: 'KZ-31', year: 2023, timePeriodBasis: 'publication', partOf: 4 },
      { value: 12, indicator: 'employed', countedThing: 'түлек', referenceArea: 'KZ-31', year: 2023, timePeriodBasis: 'publication' },
      { value: 27000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-31', year: 2023, timePeriodBasis: 'publication' },
      { value: 80, qualifier: 'at_least', indicator: 'trained', countedThing: 'жасөспірім', referenceArea: 'KZ-31', year: 2023, timePeriod: '2023-08', timePeriodBasis: 'relative', claim: 'planned' },
    ],
  },
  {
    id: 'kk-y4-almaty-region-camps',
    text: ` date 2025-06-05 Алматы облысында [118] лагерь есігін ашты
Биыл жазда Алматы облысында [92 мың] оқушының демалысын ұйымдастыру көзделген, деп жазады облыстық білім басқармасы. Өңірде барлығы [118] лагерь ашылды: [9-ы] – қала сыртында, [104-і] – мектеп жанында, қалған [5-еуі] – шатырлы лагерь.
Аз қамтылған отбасылардан шыққан [3 640] бала тегін жолдама алды, оған жергілікті бюджеттен [512 миллион] теңге қаралды. Бір жолдаманың құны – шамамен [145 мың] теңге.
Лагерьлерде [1 900-ге] тарта тәрбиеші мен жетекші еңбек етеді, олардың [үштен бірі] – педагогикалық колледж студенттері.
Былтыр осындай демалыспен [87,5 мың] бала қамтылған.
Бірінші маусым 14 маусымға дейін жалғасады. Жолдама сұраған ата-аналар egov.kz порталына өтініш бере алады.`,
    figures: [
      { value: 118, indicator: 'facilities', countedThing: 'лагерь', referenceArea: 'KZ-19', year: 2025, timePeriodBasis: 'publication' },
      { value: 92000, indicator: 'participants', countedThing: 'оқушы', referenceArea: 'KZ-19', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative', claim: 'planned' },
      { value: 118, indicator: 'facilities', countedThing: 'лагерь', referenceArea: 'KZ-19', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative', sameAs: 0 },
      { value: 9, indicator: 'facilities', countedThing: 'лагерь', referenceArea: 'KZ-19', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative', partOf: 0 },
      { value: 104, indicator: 'facilities', countedThing: 'лагерь', referenceArea: 'KZ-19', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative', partOf: 0 },
      { value: 5, indicator: 'facilities', countedThing: 'шатырлы лагерь', referenceArea: 'KZ-19', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative', partOf: 0 },
      { value: 3640, indicator: 'beneficiaries', countedThing: 'бала', referenceArea: 'KZ-19', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative' },
      { value: 512000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-19', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative' },
      { value: 145000, qualifier: 'about', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жолдама құны', referenceArea: 'KZ-19', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative' },
      { value: 1900, qualifier: 'about', indicator: 'employed', countedThing: 'тәрбиеші мен жетекші', referenceArea: 'KZ-19', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative' },
      { value: 33.33, unitMeasure: '%', indicator: 'share', countedThing: 'тәрбиеші мен жетекші', referenceArea: 'KZ-19', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative', partOf: 9 },
      { value: 87500, indicator: 'participants', countedThing: 'бала', referenceArea: 'KZ-19', year: 2024, timePeriodBasis: 'relative' },
    ],
  },
]
