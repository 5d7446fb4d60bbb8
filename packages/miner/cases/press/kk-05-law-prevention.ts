// Kazakh press on law, prevention and unity: police meetings, drugs, honesty lessons, fraud. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const kkLawPreventionPress: readonly PressCase[] = [
  {
    id: 'kk-05-qostanay-police',
    text: ` date 2025-02-27 Былтыр Қостанай полицейлері студенттермен [180-ге] жуық кездесу өткізді
Өткен жылы Қостанай облысында «Заң және тәртіп» тұжырымдамасы аясында [178] профилактикалық кездесу ұйымдастырылып, оған [21 450] студент пен оқушы қамтылды. Бұл облыстық полиция департаментінің баспасөз қызметінен мәлім болды.
Департаменттің дерегіне қарағанда, былтыр кәмелетке толмағандар жасаған қылмыс [14,7%-ға] азайып, [143-тен] [122-ге] дейін төмендеді. Ал ұсақ бұзақылық [үштен біріне] кеміді.
«Қазір есепте тұрған [560] жасөспірімнің [214-і] спорт үйірмелеріне тартылған. 2025 жылдың соңына дейін колледждердегі студенттік жасақтардың саны [40-қа] жетпек», – деді департамент өкілі.
Әкімшілік құқық бұзушылық туралы кодекстің 434-бабына сәйкес, ұсақ бұзақылық үшін [20] АЕК айыппұл қарастырылған.
Сенім телефондары – 102, 150.`,
    figures: [
      { value: 180, qualifier: 'about', indicator: 'events', countedThing: 'кездесу', referenceArea: 'KZ-39', programme: 'Заң және тәртіп', year: 2024, timePeriodBasis: 'relative' },
      { value: 178, indicator: 'events', countedThing: 'профилактикалық кездесу', referenceArea: 'KZ-39', programme: 'Заң және тәртіп', year: 2024, timePeriodBasis: 'relative', sameAs: 0 },
      { value: 21450, indicator: 'participants', countedThing: 'студент пен оқушы', referenceArea: 'KZ-39', programme: 'Заң және тәртіп', year: 2024, timePeriodBasis: 'relative' },
      { value: -14.7, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'қылмыс', referenceArea: 'KZ-39', year: 2024, timePeriodBasis: 'relative' },
      { value: 143, indicator: 'other', countedThing: 'қылмыс', referenceArea: 'KZ-39', year: 2023, timePeriodBasis: 'relative' },
      { value: 122, indicator: 'other', countedThing: 'қылмыс', referenceArea: 'KZ-39', year: 2024, timePeriodBasis: 'relative' },
      { value: -33.33, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'ұсақ бұзақылық', referenceArea: 'KZ-39', year: 2024, timePeriodBasis: 'relative' },
      { value: 560, indicator: 'other', countedThing: 'жасөспірім', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 214, indicator: 'participants', countedThing: 'жасөспірім', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication', partOf: 7 },
      { value: 40, indicator: 'organisations', countedThing: 'студенттік жасақтардың саны', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 20, unitMeasure: 'AEK', indicator: 'funding', countedThing: 'айыппұл', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication' },
    ],
    programmes: ['Заң және тәртіп'],
    why: 'Two levels in time: the first is of the year before last year. "Үштен біріне кеміді" is a decrease by a third. A fine is money of the country’s law. Teenagers on a register fit no indicator: other.',
  },
  {
    id: 'kk-05-aqmola-drugs',
    text: ` date 2024-04-09 Нашақорлыққа жол жоқ
Ақмола облысында 2024 жылдың бірінші тоқсанында нашақорлықтың алдын алуға бағытталған [96] іс-шара өткізілді. Оларға [17 мың] жас қатысты, деп жазады «Арқа ажары» газеті.
Осы уақытта есірткі жарнамасының [1 240] жазбасы өшірілді, [52] интернет-ресурс бұғатталды. Рейдтерге [210] ерікті шықты. Өткен жылдың осы кезеңінде [61] іс-шара ұйымдастырылған болатын.
Облыстық психикалық денсаулық орталығында [1 830] адам есепте тұр, олардың [ширегі] – жастар. Бір жылда тіркелгендердің саны [310] адамға қысқарды.
Жыл аяғына дейін тағы [50] мектепте психолог кабинеті ашылмақ.
Есіңізде болсын: есірткі тарату Қылмыстық кодекстің 297-бабы бойынша 10 жылдан 15 жылға дейін бас бостандығынан айыруға әкеледі.`,
    figures: [
      { value: 96, indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-11', year: 2024, timePeriod: '2024-01/2024-03', timePeriodBasis: 'stated' },
      { value: 17000, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-11', year: 2024, timePeriod: '2024-01/2024-03', timePeriodBasis: 'stated' },
      { value: 1240, indicator: 'other', countedThing: 'жазба', referenceArea: 'KZ-11', year: 2024, timePeriod: '2024-01/2024-03', timePeriodBasis: 'relative' },
      { value: 52, indicator: 'other', countedThing: 'интернет-ресурс', referenceArea: 'KZ-11', year: 2024, timePeriod: '2024-01/2024-03', timePeriodBasis: 'relative' },
      { value: 210, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-11', year: 2024, timePeriod: '2024-01/2024-03', timePeriodBasis: 'relative' },
      { value: 61, indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-11', year: 2023, timePeriod: '2023-01/2023-03', timePeriodBasis: 'relative' },
      { value: 1830, indicator: 'other', countedThing: 'адам', referenceArea: 'KZ-11', year: 2024, timePeriodBasis: 'publication' },
      { value: 25, unitMeasure: '%', indicator: 'share', countedThing: 'жастар', referenceArea: 'KZ-11', year: 2024, timePeriodBasis: 'publication', partOf: 6 },
      { value: -310, measure: 'change', indicator: 'other', countedThing: 'тіркелгендердің саны', referenceArea: 'KZ-11', year: 2024, timePeriodBasis: 'publication' },
      { value: 50, indicator: 'organisations', countedThing: 'мектеп', referenceArea: 'KZ-11', year: 2024, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    why: '"Ширегі" is a quarter. "Бір жылда" is a duration. A present stock is of the publication. Writings erased on walls are not media products: other. The article and its terms of years are law.',
  },
  {
    id: 'kk-05-jetisu-assembly',
    text: ` date 2025-05-02 Жетісуда [88] этнос өкілі тату-тәтті өмір сүреді
Талдықорғандағы Достық үйінде «Ассамблея жастары» республикалық қоғамдық бірлестігі Жетісу облысы филиалының есепті жиыны өтті. Қазір филиалда [256] мүше бар, оның [98-і] – Талдықорған қаласында, [41-і] – Панфилов ауданында.
Былтыр бірлестік [64] акция өткізіп, [5 мыңнан] кем емес жасты қамтыды. «Жаңа толқын» жобасы бойынша [9] студенттік ассамблея құрылды. Филиал мүшелерінің саны бір жылда [36-ға] көбейді.
– Алдағы жылдары [үш] этномәдени орталықта жастар қанатын құруды жоспарлап отырмыз, – деді филиал жетекшісі.
Жиында І дәрежелі алғысхатпен марапатталғандар да болды. Іс-шара «Бірлігіміз жарасқан» әнімен түйінделді.
Мәтінде қате тапсаңыз, Ctrl + Enter басыңыз`,
    figures: [
      { value: 88, indicator: 'other', countedThing: 'этнос өкілі', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication' },
      { value: 256, indicator: 'members', countedThing: 'мүше', referenceArea: 'KZ-33', programme: 'Ассамблея жастары', year: 2025, timePeriodBasis: 'publication' },
      { value: 98, indicator: 'members', countedThing: 'мүше', referenceArea: 'KZ-33', programme: 'Ассамблея жастары', year: 2025, timePeriodBasis: 'publication', partOf: 1 },
      { value: 41, indicator: 'members', countedThing: 'мүше', referenceArea: 'KZ-33', programme: 'Ассамблея жастары', year: 2025, timePeriodBasis: 'publication', partOf: 1 },
      { value: 64, indicator: 'events', countedThing: 'акция', referenceArea: 'KZ-33', programme: 'Ассамблея жастары', year: 2024, timePeriodBasis: 'relative' },
      { value: 5000, qualifier: 'at_least', indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-33', programme: 'Ассамблея жастары', year: 2024, timePeriodBasis: 'relative' },
      { value: 9, indicator: 'organisations', countedThing: 'студенттік ассамблея', referenceArea: 'KZ-33', programme: 'Жаңа толқын', year: 2024, timePeriodBasis: 'relative' },
      { value: 36, measure: 'change', indicator: 'members', countedThing: 'филиал мүшелерінің саны', referenceArea: 'KZ-33', programme: 'Ассамблея жастары', year: 2024, timePeriodBasis: 'relative' },
      { value: 3, indicator: 'organisations', countedThing: 'этномәдени орталық', referenceArea: 'KZ-33', programme: 'Ассамблея жастары', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
    ],
    programmes: ['Ассамблея жастары', 'Жаңа толқын'],
    why: '"88 этнос өкілі" counts peoples, no indicator: other. "Алдағы жылдары" names no year: the source’s. "I дәрежелі" is an ordinal. A title of a song is no programme.',
  },
  {
    id: 'kk-05-ulytau-adal',
    text: ` date 2025-12-09 Адалдық сабағы [45] мектепте өтті
Ұлытау облысы, Жезқазған
Халықаралық сыбайлас жемқорлыққа қарсы іс-қимыл күніне орай «Adal urpaq» клубтары өңірдің [45] мектебі мен [6] колледжінде адалдық сағатын өткізді.
Облыста [51] клубтың [1 530] мүшесі бар. Осы жылы клубтар [120] ашық сабақ, [14] дебат ұйымдастырды. Оқушылар түсірген [22] бейнеролик республикалық байқауға жіберілді, соның [2-еуі] жүлделі орын алды.
Клуб мүшелері жүргізген сауалнамаға [2 000] жас қатысты. Олардың [82 пайызы] парамен бетпе-бет келмегенін айтты.
Келесі жылы клубтармен мектептердің [100 пайызын] қамту көзделуде.
Автор: өз тілшіміз`,
    figures: [
      { value: 45, indicator: 'organisations', countedThing: 'мектеп', referenceArea: 'KZ-62', programme: 'Adal urpaq', year: 2025, timePeriodBasis: 'publication' },
      { value: 45, indicator: 'organisations', countedThing: 'мектеп', referenceArea: 'KZ-62', programme: 'Adal urpaq', year: 2025, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 6, indicator: 'organisations', countedThing: 'колледж', referenceArea: 'KZ-62', programme: 'Adal urpaq', year: 2025, timePeriodBasis: 'publication' },
      { value: 51, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-62', programme: 'Adal urpaq', year: 2025, timePeriodBasis: 'publication' },
      { value: 1530, indicator: 'members', countedThing: 'мүше', referenceArea: 'KZ-62', programme: 'Adal urpaq', year: 2025, timePeriodBasis: 'publication' },
      { value: 120, indicator: 'events', countedThing: 'ашық сабақ', referenceArea: 'KZ-62', programme: 'Adal urpaq', year: 2025, timePeriodBasis: 'relative' },
      { value: 14, indicator: 'events', countedThing: 'дебат', referenceArea: 'KZ-62', programme: 'Adal urpaq', year: 2025, timePeriodBasis: 'relative' },
      { value: 22, indicator: 'media_products', countedThing: 'бейнеролик', referenceArea: 'KZ-62', programme: 'Adal urpaq', year: 2025, timePeriodBasis: 'relative' },
      { value: 2, indicator: 'media_products', countedThing: 'бейнеролик', referenceArea: 'KZ-62', programme: 'Adal urpaq', year: 2025, timePeriodBasis: 'relative', partOf: 7 },
      { value: 2000, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-62', programme: 'Adal urpaq', year: 2025, timePeriodBasis: 'relative' },
      { value: 82, unitMeasure: '%', indicator: 'share', countedThing: 'жас', referenceArea: 'KZ-62', programme: 'Adal urpaq', year: 2025, timePeriodBasis: 'relative', partOf: 9 },
      { value: 100, unitMeasure: '%', indicator: 'share', countedThing: 'мектептер', referenceArea: 'KZ-62', programme: 'Adal urpaq', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Adal urpaq'],
    why: 'Schools that take part are organisations. "51 клубтың 1 530 мүшесі" are two figures, not a whole and its part.',
  },
  {
    id: 'kk-05-almaty-region-fraud',
    text: ` date 2026-02-12 Интернет-алаяқтық: Алматы облысында студенттер неден сақтануы керек
Қонаев қаласында «Киберқалқан» жобасы аясында [730] студент цифрлық қауіпсіздік курсынан өтті, деп хабарлады Алматы облысының полиция департаменті. Олардың [700-ден] артығы сертификат алды.
2025 жылы облыста [1 926] интернет-алаяқтық дерегі тіркелді, келген шығын – [3,4 миллиард] теңге. Жәбірленушілердің [29%-ы] – жастар. 2024 жылмен салыстырғанда деректер саны [8,5%-ға] өскен.
«Бір ғана сілтемені басу арқылы бар жинағаныңыздан айырылуыңыз мүмкін. Елімізде өткен жылы банктер [6 млрд] теңгелік күмәнді аударымды тоқтатты», – деді киберқылмысқа қарсы іс-қимыл бөлімінің бастығы.
Жобаның екінші кезеңі 28 ақпанға дейін жалғасады, оған [1,5–2 мың] жасты тарту жоспарлануда.
Күдікті қоңырау түссе, 102-ге хабарласыңыз.`,
    figures: [
      { value: 730, indicator: 'trained', countedThing: 'студент', referenceArea: 'KZ-19', programme: 'Киберқалқан', year: 2026, timePeriodBasis: 'publication' },
      { value: 700, qualifier: 'more_than', indicator: 'trained', countedThing: 'студент', referenceArea: 'KZ-19', programme: 'Киберқалқан', year: 2026, timePeriodBasis: 'publication', partOf: 0 },
      { value: 1926, indicator: 'other', countedThing: 'интернет-алаяқтық дерегі', referenceArea: 'KZ-19', year: 2025, timePeriodBasis: 'stated' },
      { value: 3400000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'шығын', referenceArea: 'KZ-19', year: 2025, timePeriodBasis: 'stated' },
      { value: 29, unitMeasure: '%', indicator: 'share', countedThing: 'жәбірленушілер', referenceArea: 'KZ-19', year: 2025, timePeriodBasis: 'stated' },
      { value: 8.5, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'деректер саны', referenceArea: 'KZ-19', year: 2025, timePeriodBasis: 'stated' },
      { value: 6000000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'күмәнді аударым', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'relative' },
      { value: 1500, valueHigh: 2000, qualifier: 'range', indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-19', programme: 'Киберқалқан', year: 2026, timePeriodBasis: 'publication', claim: 'planned' },
    ],
    programmes: ['Киберқалқан'],
    why: 'The year compared with (2024) is not the year of the growth. Damage is money: funding by the letter of the guide. A range with a decimal comma shares its scale.',
  },
]
