// Kazakh sentences on what is counted, one phenomenon each (named in `why`), all told of Pavlodar under a neutral dated title.

import type { IndicatorCode, UnitMeasure } from '@jastar/catalogue'
import type { PressCase, PressFigure } from './press-case.ts'

const told = (value: number, indicator: IndicatorCode, countedThing: string, more: Partial<PressFigure> = {}): PressFigure =>
  ({ value, indicator, countedThing, referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication', ...more })
const measured = (value: number, unitMeasure: UnitMeasure, indicator: IndicatorCode, countedThing: string): PressFigure => told(value, indicator, countedThing, { unitMeasure })
const sentence = (id: string, why: string, text: string, ...figures: readonly PressFigure[]): PressCase =>
  ({ id: `kk-w-${id}`, why, text: ` date 2025-05-20 Қысқаша басты жаңалықтар\n${text}`, figures })

export const kkNounSentences: readonly PressCase[] = [
  // People and what they did
  sentence('found-work', 'тұрақты жұмыс тапты is employment', 'Павлодарда [318] түлек тұрақты жұмыс тапты.', told(318, 'employed', 'түлек')),
  sentence('hired', 'жұмысқа тұрды, қабылданды', 'Павлодарда [94] адам жұмысқа қабылданды.', told(94, 'employed', 'адам')),
  sentence('sent-to-practice', 'тағылымдамаға жолданды', 'Павлодарда ақылы тағылымдамаға [640] түлек жолданды.', told(640, 'employed', 'түлек')),
  sentence('employed-covered', 'жұмыспен қамтылды', 'Павлодарда [1 150] жас жұмыспен қамтылды.', told(1150, 'employed', 'жас')),
  sentence('finished-course', 'курстан өтті', 'Павлодарда [75] кәсіпкер курстан өтті.', told(75, 'trained', 'кәсіпкер')),
  sentence('raised-skills', 'біліктілігін арттырды', 'Павлодарда [230] педагог біліктілігін арттырды.', told(230, 'trained', 'педагог')),
  sentence('learned-trade', 'мамандық меңгерді', 'Павлодарда [140] жас жаңа мамандық меңгерді.', told(140, 'trained', 'жас')),
  sentence('got-certificate', 'сертификат алды', 'Павлодарда [62] тыңдаушы сертификат алды.', told(62, 'trained', 'тыңдаушы')),
  sentence('got-service', 'кеңес алды', 'Павлодарда [410] тұрғын заңгерден кеңес алды.', told(410, 'beneficiaries', 'тұрғын')),
  sentence('got-keys', 'пәтер кілтін алды', 'Павлодарда [56] отбасы пәтер кілтін алды.', told(56, 'beneficiaries', 'отбасы')),
  sentence('got-credit', 'жеңілдетілген несие алды', 'Павлодарда [38] фермер жеңілдетілген несие алды.', told(38, 'beneficiaries', 'фермер')),
  sentence('helped', 'көмек көрсетілді', 'Павлодарда [174] ардагерге көмек көрсетілді.', told(174, 'beneficiaries', 'ардагер')),
  sentence('heated', 'жылумен қамтамасыз етілді', 'Павлодарда [2 300] тұрғын жылумен қамтамасыз етілді.', told(2300, 'beneficiaries', 'тұрғын')),
  sentence('took-part', 'қатысты', 'Павлодарда сенбілікке [860] адам қатысты.', told(860, 'participants', 'адам')),
  sentence('covered', 'қамтылды', 'Павлодарда жазғы демалыспен [5 400] бала қамтылды.', told(5400, 'participants', 'бала')),
  sentence('rested', 'демалды', 'Павлодарда лагерьлерде [5 100] оқушы демалды.', told(5100, 'participants', 'оқушы')),
  sentence('gathered', 'басын қосты', 'Павлодарда форум [350] делегаттың басын қосты.', told(350, 'participants', 'делегат')),
  sentence('guests', 'көрермен, whoever gathered them', 'Павлодарда концертке [1 200] көрермен келді.', told(1200, 'participants', 'көрермен')),
  sentence('participle-before', 'a participle right before the number belongs to it', 'Павлодарда жұмысқа орналасқан [300] жас марапатталды.', told(300, 'employed', 'жас')),
  sentence('doers', 'жүгінгендер саны: those who did it', 'Павлодарда орталыққа жүгінгендер саны [2 700] болды.', told(2700, 'beneficiaries', 'жүгінгендер саны')),
  sentence('volunteers-compound', 'киберволонтер, эко-ерікті', 'Павлодарда [70] киберволонтер мен [45] эко-ерікті жұмыс істейді.', told(70, 'volunteers', 'киберволонтер'), told(45, 'volunteers', 'эко-ерікті')),
  sentence('lives', 'тұрады: population', 'Павлодарда [361 мың] адам тұрады.', told(361000, 'population', 'адам')),
  sentence('young-live', 'жас тұрады: youth population', 'Павлодарда [92 мың] жас тұрады.', told(92000, 'youth_population', 'жас')),
  sentence('young-stock', 'жас бар', 'Павлодарда [118 мың] жас бар.', told(118000, 'youth_population', 'жас')),
  sentence('queue', 'кезекте тұр: other', 'Павлодарда баспана кезегінде [9 800] адам тұр.', told(9800, 'other', 'адам')),
  sentence('victims', 'зардап шекті: other', 'Павлодарда [140] адам зардап шекті.', told(140, 'other', 'адам')),
  sentence('registered', 'есепте тұр: other', 'Павлодарда есепте [274] жасөспірім тұр.', told(274, 'other', 'жасөспірім')),
  sentence('tourists', 'турист: other', 'Павлодарға [31 мың] турист келді.', told(31000, 'other', 'турист')),
  sentence('unemployed-hired', 'жұмыссыз who found work', 'Павлодарда [512] жұмыссыз жұмысқа орналасты.', told(512, 'employed', 'жұмыссыз')),
  sentence('clause-closed', 'a finite verb and a comma close the clause', 'Павлодарда [56] клуб жұмыс істейді, оларда [1 900] оқушы бар.', told(56, 'organisations', 'клуб'), told(1900, 'students', 'оқушы')),
  sentence('students', 'білім алып жүр', 'Павлодарда [2 170] студент білім алып жүр.', told(2170, 'students', 'студент')),
  // Parts and lists that go on counting
  sentence('part-own-deed', 'a part with a deed of its own', 'Павлодарда [300] адам оқытылды, оның [120-сы] жұмысқа орналасты.', told(300, 'trained', 'адам'), told(120, 'employed', 'адам', { partOf: 0 })),
  sentence('part-as-whole', 'a part without a deed is counted as its whole', 'Павлодарда [300] адам жұмысқа орналасты, оның [90-ы] – қыздар.', told(300, 'employed', 'адам'), told(90, 'employed', 'қыздар', { partOf: 0 })),
  // Organisations and facilities
  sentence('schools-built', 'мектеп салынды is a facility', 'Павлодарда [4] мектеп салынды.', told(4, 'facilities', 'мектеп')),
  sentence('schools-stand', 'мектеп қатысты is an organisation', 'Павлодарда байқауға [26] мектеп қатысты.', told(26, 'organisations', 'мектеп')),
  sentence('schools-where', 'where something opened', 'Павлодарда [12] колледжде психолог кабинеті ашылды.', told(12, 'organisations', 'колледж')),
  sentence('centres-open', 'орталық ашылды stays an organisation', 'Павлодарда [7] жастар орталығы ашылды.', told(7, 'organisations', 'жастар орталығы')),
  sentence('dwelling', 'тұрғын үй is a house, not a dweller', 'Павлодарда [28] көпқабатты тұрғын үй салынады.', told(28, 'facilities', 'тұрғын үй', { claim: 'planned' })),
  sentence('yards', 'аула, ойын алаңы', 'Павлодарда [38] аула мен [16] ойын алаңы абаттандырылды.', told(38, 'facilities', 'аула'), told(16, 'facilities', 'ойын алаңы')),
  sentence('unknown-built', 'an unknown thing owned and built', 'Павлодарда [28] мал қорымы салынды.', told(28, 'facilities', 'мал қорымы')),
  sentence('councils', 'кеңес құрылды is an organisation', 'Павлодарда [8] кеңес құрылды.', told(8, 'organisations', 'кеңес')),
  sentence('advice', 'кеңес берілді is none', 'Павлодарда [540] кеңес берілді.', told(540, 'other', 'кеңес')),
  sentence('legal-forms', 'ҮЕҰ, ЖШС', 'Павлодарда [64] ҮЕҰ мен [1 200] ЖШС тіркелген.', told(64, 'organisations', 'ҮЕҰ'), told(1200, 'organisations', 'ЖШС')),
  sentence('youth-space', 'кеңістік is a place of an organisation', 'Павлодарда [5] жастар кеңістігі жұмыс істейді.', told(5, 'organisations', 'жастар кеңістігі')),
  sentence('seats', 'the capacity of a school is a figure', 'Павлодарда [600] орындық мектеп ашылды.', told(600, 'other', 'орын')),
  sentence('jobs', 'жұмыс орны, вакансия', 'Павлодарда [240] тұрақты жұмыс орны ашылып, [85] вакансия жарияланды.', told(240, 'jobs', 'жұмыс орны'), told(85, 'jobs', 'вакансия')),
  // Events, media, projects
  sentence('round-tables', 'дөңгелек үстел is an event', 'Павлодарда [14] дөңгелек үстел өтті.', told(14, 'events', 'дөңгелек үстел')),
  sentence('hours', 'тәрбие сағаты is an event', 'Павлодарда [320] тәрбие сағаты өтті.', told(320, 'events', 'тәрбие сағаты')),
  sentence('camps', 'лагерь өтті is an event, лагерь ашылды a place', 'Павлодарда [9] лагерь өткізілді.', told(9, 'events', 'лагерь')),
  sentence('camps-open', 'лагерь ашылды', 'Павлодарда [41] лагерь жұмыс істейді.', told(41, 'organisations', 'лагерь')),
  sentence('raids', 'рейд', 'Павлодарда [67] рейд жүргізілді.', told(67, 'events', 'рейд')),
  sentence('media', 'подкаст, жарияланым', 'Павлодарда [18] подкаст пен [240] жарияланым шықты.', told(18, 'media_products', 'подкаст'), told(240, 'media_products', 'жарияланым')),
  sentence('startups', 'стартап', 'Павлодарда [27] стартап қолдау тапты.', told(27, 'projects', 'стартап')),
  sentence('grants', 'грант бөлінді', 'Павлодарда [130] білім гранты бөлінді.', told(130, 'grants', 'білім гранты')),
  // Things of every kind
  sentence('devices', 'devices and vehicles', 'Павлодарда [45] автобус, [120] бейнекамера және [300] ноутбук сатып алынды.', told(45, 'other', 'автобус'), told(120, 'other', 'бейнекамера'), told(300, 'other', 'ноутбук')),
  sentence('animals', 'animals', 'Павлодарда [2 400] жылқы тіркелді.', told(2400, 'other', 'жылқы')),
  sentence('papers', 'papers', 'Павлодарда [780] өтініш пен [95] шағым қаралды.', told(780, 'other', 'өтініш'), told(95, 'other', 'шағым')),
  sentence('crimes', 'crimes and accidents', 'Павлодарда [44] апат пен [610] ұрлық тіркелді.', told(44, 'other', 'апат'), told(610, 'other', 'ұрлық')),
  sentence('unknown', 'an unknown noun behind digits', 'Павлодарда [56] турникет орнатылды.', told(56, 'other', 'турникет')),
  sentence('unknown-owned', 'an unknown noun owned by a known one', 'Павлодарда [145] қоқыс үйіндісі анықталды.', told(145, 'other', 'қоқыс үйіндісі')),
  sentence('trees', 'trees planted', 'Павлодарда [700] қайың мен [350] емен отырғызылды.', told(700, 'trees_planted', 'қайың'), told(350, 'trees_planted', 'емен')),
  sentence('trees-tended', 'trees whitewashed are not planted', 'Павлодарда [900] ағаш әктелді.', told(900, 'other', 'ағаш')),
  // Units
  sentence('money-full-stop', 'млрд. with a full stop before its unit', 'Павлодарда жол жөндеуге [5,2 млрд]. теңге бөлінді.', measured(5_200_000_000, 'KZT', 'funding', 'теңге')),
  sentence('road-length', 'kilometres of road repaired are a result', 'Павлодарда [48] шақырым автожол жөнделді.', measured(48, 'km', 'other', 'автожол')),
  sentence('waste', 'tonnes gathered', 'Павлодарда [26] тонна қоқыс жиналды.', measured(26, 't', 'waste_collected', 'қоқыс')),
  sentence('cleaned', 'land cleaned', 'Павлодарда [12] гектар аумақ тазартылды.', measured(12, 'ha', 'area_cleaned', 'аумақ')),
  // Not counted
  sentence('hall-none', 'seats of a hall', 'Павлодарда 700 орындық зал лық толды.'),
  sentence('kinds-none', 'kinds and ways', 'Павлодарда қолдаудың бес түрі туралы айтылды.'),
  sentence('way-none', 'a way gone is no result', 'Павлодарда жорыққа шыққандар 15 шақырым жүрді.'),
  sentence('storeys-none', 'storeys of a house', 'Павлодарда үш қабатты кітапхана бар.'),
  sentence('points-none', 'points of a paper', 'Павлодарда тоғыз тармақтан тұратын үндеу қабылданды.'),
]
