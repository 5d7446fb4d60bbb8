// Kazakh press on housing, digital skills, first business and colleges. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const kkHousingDigitalPress: readonly PressCase[] = [
  {
    id: 'kk-07-astana-housing',
    text: ` date 2025-03-27 «Елорда жастары»: [400] отбасы пәтер кілтін алды
Астанада «Елорда жастары» бағдарламасы бойынша биыл [400] отбасы баспаналы болды. Салтанатты рәсімде пәтер кілтін қала әкімінің орынбасары табыстады, деп хабарлайды Elorda aqparat.
Бағдарлама іске қосылған 2021 жылдан бері [1 850] жас отбасы үйлі болды. Бүгінде кезекте [6 мыңнан] астам өтініш тұр. Бастапқы жарна – [10%], несие жылдық [5%] мөлшерлемемен беріледі.
Үміткердің жасы 35-тен аспауы, Астанада кемінде 2 жыл жұмыс істеуі керек.
2026 жылы бағдарлама бойынша тағы [500] пәтер беріледі деп жоспарланып отыр, оның [жартысы] – қаланың сол жағалауында.
Құжаттар 1–30 сәуір аралығында otbasybank.kz сайты арқылы қабылданады. Call-орталық: 300`,
    figures: [
      { value: 400, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2025, timePeriodBasis: 'publication' },
      { value: 400, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2025, timePeriodBasis: 'relative', sameAs: 0 },
      { value: 1850, indicator: 'beneficiaries', countedThing: 'жас отбасы', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2025, timePeriod: '2021/2025', timePeriodBasis: 'stated' },
      { value: 6000, qualifier: 'more_than', indicator: 'other', countedThing: 'өтініш', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2025, timePeriodBasis: 'publication' },
      { value: 10, unitMeasure: '%', indicator: 'share', countedThing: 'бастапқы жарна', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2025, timePeriodBasis: 'publication' },
      { value: 5, unitMeasure: '%', indicator: 'share', countedThing: 'мөлшерлеме', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2025, timePeriodBasis: 'publication' },
      { value: 500, indicator: 'facilities', countedThing: 'пәтер', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 50, unitMeasure: '%', indicator: 'share', countedThing: 'пәтер', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2026, timePeriodBasis: 'stated', claim: 'planned', partOf: 6 },
    ],
    programmes: ['Елорда жастары'],
    why: 'Since 2021: a period from 2021 to the source’s year. Age and years of work are conditions, not figures. Any percentage is a share, a rate of interest too. "Сол жағалау" is a place, not a number.',
  },
  {
    id: 'kk-07-qyzylorda-it',
    text: ` date 2026-01-30 Ауылдан шыққан айтишник: Сыр жастары цифрлық мамандық игеріп жатыр
Жасанды интеллект жылы аясында Қызылорда облысында [18] IT-үйірме ашылып, оларда [640] оқушы бағдарламалау негіздерін үйреніп жүр, деп хабарлайды Kyzylorda-news.
«Qyzylorda Hub» орталығында өткен жылы [315] жас тегін курсты аяқтады, оның [102-сі] – қыздар. Ал «Tech Orda» жобасымен [86] жас оқу ақысына [600 мың] теңгеге дейін грант алды.
Облыстық цифрландыру басқармасының мәліметінше, кеңжолақты интернетке қосылған ауылдардың үлесі [96,8%-дан] асты. Елімізде халықтың [оннан тоғызы] eGov Mobile қосымшасын пайдаланады.
«Тоғыз айлық курстан кейін 3D-модельдеумен айналысамын, 5G келгелі жұмыс жеңілдеді», – дейді курс түлегі.
Алдағы екі айда Арал мен Қазалы аудандарында тағы [бес-алты] үйірме іске қосылады.`,
    figures: [
      { value: 18, indicator: 'organisations', countedThing: 'IT-үйірме', referenceArea: 'KZ-43', programme: 'Жасанды интеллект жылы', year: 2026, timePeriodBasis: 'publication' },
      { value: 640, indicator: 'participants', countedThing: 'оқушы', referenceArea: 'KZ-43', programme: 'Жасанды интеллект жылы', year: 2026, timePeriodBasis: 'publication' },
      { value: 315, indicator: 'trained', countedThing: 'жас', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'relative' },
      { value: 102, indicator: 'trained', countedThing: 'қыздар', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'relative', partOf: 2 },
      { value: 86, indicator: 'beneficiaries', countedThing: 'жас', referenceArea: 'KZ-43', programme: 'Tech Orda', year: 2025, timePeriodBasis: 'relative' },
      { value: 600000, qualifier: 'at_most', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'грант', referenceArea: 'KZ-43', programme: 'Tech Orda', year: 2025, timePeriodBasis: 'relative' },
      { value: 96.8, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'ауылдардың үлесі', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'publication' },
      { value: 90, unitMeasure: '%', indicator: 'share', countedThing: 'халық', referenceArea: 'KZ', year: 2026, timePeriodBasis: 'publication' },
      { value: 5, valueHigh: 6, qualifier: 'range', indicator: 'organisations', countedThing: 'үйірме', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Жасанды интеллект жылы', 'Tech Orda'],
    why: 'A hub is a venue, not a programme. The year of the theme is named without quotes. "Бес-алты" is a range in words. Pupils of a circle take part, they are not trained yet. 3D, 5G and the length of a course are leftovers. "Өткен жылы" of the sentence before governs Tech Orda too. A share and a use "now" in the present are the publication’s.',
  },
  {
    id: 'kk-07-atyrau-grants',
    text: ` date 2024-05-28 Атырауда жас кәсіпкерлерге [50] грант берілді
Атырау облысында «Жас кәсіпкер» байқауының жеңімпаздары анықталды. Биыл байқауға [212] өтінім түсіп, [50] грант табысталды, деп хабарлайды «Ақ Жайық» газеті.
Әр жеңімпазға [3 миллионнан 5 миллион] теңгеге дейін қаржы бөлінді. Жоба иелерінің [қырық үш пайызы] – әйелдер.
Жаңа кәсіпорындар [140] жұмыс орнын ашты. Олардың [12-сі] – технологиялық стартап. Былтыр грант саны [35] болған, яғни көрсеткіш [15-ке] артты.
«2025 жылы грант санын [70-ке] жеткізуді жоспарлап отырмыз. Ол үшін қаржы көлемі [1,4] есе ұлғаймақ», – деді кәсіпкерлік және индустриялық-инновациялық даму басқармасының басшысы.
Үздік бестік туралы мақаланы 4-беттен оқыңыз.`,
    figures: [
      { value: 50, indicator: 'grants', countedThing: 'грант', referenceArea: 'KZ-23', programme: 'Жас кәсіпкер', year: 2024, timePeriodBasis: 'publication' },
      { value: 212, indicator: 'other', countedThing: 'өтінім', referenceArea: 'KZ-23', programme: 'Жас кәсіпкер', year: 2024, timePeriodBasis: 'relative' },
      { value: 50, indicator: 'grants', countedThing: 'грант', referenceArea: 'KZ-23', programme: 'Жас кәсіпкер', year: 2024, timePeriodBasis: 'relative', sameAs: 0 },
      { value: 3000000, valueHigh: 5000000, qualifier: 'range', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'қаржы', referenceArea: 'KZ-23', programme: 'Жас кәсіпкер', year: 2024, timePeriodBasis: 'relative' },
      { value: 43, unitMeasure: '%', indicator: 'share', countedThing: 'жоба иелері', referenceArea: 'KZ-23', programme: 'Жас кәсіпкер', year: 2024, timePeriodBasis: 'relative' },
      { value: 140, indicator: 'jobs', countedThing: 'жұмыс орны', referenceArea: 'KZ-23', programme: 'Жас кәсіпкер', year: 2024, timePeriodBasis: 'relative' },
      { value: 12, indicator: 'projects', countedThing: 'технологиялық стартап', referenceArea: 'KZ-23', programme: 'Жас кәсіпкер', year: 2024, timePeriodBasis: 'relative' },
      { value: 35, indicator: 'grants', countedThing: 'грант саны', referenceArea: 'KZ-23', programme: 'Жас кәсіпкер', year: 2023, timePeriodBasis: 'relative' },
      { value: 15, measure: 'change', indicator: 'grants', countedThing: 'грант саны', referenceArea: 'KZ-23', programme: 'Жас кәсіпкер', year: 2024, timePeriodBasis: 'relative' },
      { value: 70, indicator: 'grants', countedThing: 'грант саны', referenceArea: 'KZ-23', programme: 'Жас кәсіпкер', year: 2025, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 1.4, unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'қаржы көлемі', referenceArea: 'KZ-23', programme: 'Жас кәсіпкер', year: 2025, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Жас кәсіпкер'],
  },
  {
    id: 'kk-07-pavlodar-colleges-bilingual',
    text: ` date 2025-11-18 Павлодарда Жұмысшы мамандықтар жылы аясында [14] шеберхана ашылды
Жұмысшы мамандықтар жылы аясында Павлодар облысының [9] колледжінде [14] заманауи шеберхана ашылды. Оған бюджеттен [780 миллион] теңге, кәсіпорындардан [120 млн] теңге бөлінді. Қазір облыс колледждерінде [24,5 мың] студент оқиды, оның [үштен бірі] – дуалды жүйемен. Былтыр түлектердің [87,4 пайызы] жұмысқа орналасты.
Келесі жылы Екібастұзда [төрт] шеберхана ашу жоспарланып отыр.

В Год рабочих профессий в [9] колледжах Павлодарской области открылось [14] современных мастерских. На это из бюджета выделено [780 миллионов] тенге, предприятиями – [120 млн] тенге. Сейчас в колледжах области обучается [24,5 тысячи] студентов, [треть] из них – по дуальной системе. В прошлом году трудоустроено [87,4 процента] выпускников.
В следующем году в Экибастузе планируется открыть [четыре] мастерские.`,
    figures: [
      { value: 14, indicator: 'facilities', countedThing: 'шеберхана', referenceArea: 'KZ-55', programme: 'Жұмысшы мамандықтар жылы', year: 2025, timePeriodBasis: 'publication' },
      { value: 9, indicator: 'organisations', countedThing: 'колледж', referenceArea: 'KZ-55', programme: 'Жұмысшы мамандықтар жылы', year: 2025, timePeriodBasis: 'publication' },
      { value: 14, indicator: 'facilities', countedThing: 'заманауи шеберхана', referenceArea: 'KZ-55', programme: 'Жұмысшы мамандықтар жылы', year: 2025, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 780000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-55', programme: 'Жұмысшы мамандықтар жылы', year: 2025, timePeriodBasis: 'publication' },
      { value: 120000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-55', programme: 'Жұмысшы мамандықтар жылы', year: 2025, timePeriodBasis: 'publication' },
      { value: 24500, indicator: 'students', countedThing: 'студент', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
      { value: 33.33, unitMeasure: '%', indicator: 'share', countedThing: 'студент', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication', partOf: 5 },
      { value: 87.4, unitMeasure: '%', indicator: 'share', countedThing: 'түлектер', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative' },
      { value: 4, indicator: 'facilities', countedThing: 'шеберхана', referenceArea: 'KZ-55', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 9, indicator: 'organisations', countedThing: 'колледжи', referenceArea: 'KZ-55', programme: 'Жұмысшы мамандықтар жылы', year: 2025, timePeriodBasis: 'publication', sameAs: 1 },
      { value: 14, indicator: 'facilities', countedThing: 'мастерские', referenceArea: 'KZ-55', programme: 'Жұмысшы мамандықтар жылы', year: 2025, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 780000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-55', programme: 'Жұмысшы мамандықтар жылы', year: 2025, timePeriodBasis: 'publication', sameAs: 3 },
      { value: 120000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-55', programme: 'Жұмысшы мамандықтар жылы', year: 2025, timePeriodBasis: 'publication', sameAs: 4 },
      { value: 24500, indicator: 'students', countedThing: 'студенты', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication', sameAs: 5 },
      { value: 33.33, unitMeasure: '%', indicator: 'share', countedThing: 'студенты', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication', partOf: 5, sameAs: 6 },
      { value: 87.4, unitMeasure: '%', indicator: 'share', countedThing: 'выпускники', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative', sameAs: 7 },
      { value: 4, indicator: 'facilities', countedThing: 'мастерские', referenceArea: 'KZ-55', year: 2026, timePeriodBasis: 'relative', claim: 'planned', sameAs: 8 },
    ],
    programmes: ['Жұмысшы мамандықтар жылы'],
    why: 'The theme year governs its own sentence and the money that refers back to it ("оған"), not the stock of all colleges. The Russian name of the year is an alias of the same programme.',
  },
  {
    id: 'kk-07-mangystau-announcement-none',
    text: ` date 2025-09-18 Назар аударыңыз: «Digital Mangystau – 2025» форумы
2025 жылғы 25 қыркүйекте Ақтау қаласында II облыстық «Digital Mangystau – 2025» жастар форумы өтеді. Тіркеу сағат 9:30-да басталады, ашылуы – 10:00-де. Өтетін орны: 4-шағынаудан, 67-ғимарат, 2-қабат.
Форумға 18 бен 35 жас аралығындағы азаматтар шақырылады. Бағдарлама екі күнге арналған: бірінші күні дәрістер, екінші күні хакатон болады. Қатысушы өзімен бірге жеке куәлігін және № 3 үлгідегі өтінімін (2021 жылғы 14 мамырдағы № 145 бұйрық) алып келуі қажет.
Байланыс: 8 (7292) 43-55-01, +7 701 555 01 01, WhatsApp 24/7
E-mail: forum2025@mangystau.example
Бөлісу: 18`,
    figures: [],
    programmes: ['Digital Mangystau – 2025'],
    why: 'An invitation: every number is a date, time, place, age, duration, document, phone, name or counter.',
  },
]
