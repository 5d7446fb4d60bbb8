// Russian sentences on what is counted, one phenomenon each (named in `why`), all told of Pavlodar under a neutral dated title.

import type { IndicatorCode, UnitMeasure } from '@jastar/catalogue'
import type { PressCase, PressFigure } from './press-case.ts'

const told = (value: number, indicator: IndicatorCode, countedThing: string, more: Partial<PressFigure> = {}): PressFigure =>
  ({ value, indicator, countedThing, referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication', ...more })
const measured = (value: number, unitMeasure: UnitMeasure, indicator: IndicatorCode, countedThing: string): PressFigure => told(value, indicator, countedThing, { unitMeasure })
const sentence = (id: string, why: string, text: string, ...figures: readonly PressFigure[]): PressCase =>
  ({ id: `ru-w-${id}`, why, text: ` date 2025-05-20 Коротко о главном\n${text}`, figures })

export const ruNounSentences: readonly PressCase[] = [
  // People and what they did
  sentence('found-work', 'нашли работу is employment', 'В Павлодаре [318] выпускников нашли работу.', told(318, 'employed', 'выпускники')),
  sentence('got-a-place', 'устроились, приняты на работу', 'В Павлодаре на постоянную работу приняты [94] человека.', told(94, 'employed', 'человек')),
  sentence('sent-to-practice', 'направлены на стажировку', 'В Павлодаре на оплачиваемую стажировку направлено [640] человек.', told(640, 'employed', 'человек')),
  sentence('finished-course', 'прошли обучение', 'В Павлодаре [75] предпринимателей прошли обучение.', told(75, 'trained', 'предприниматели')),
  sentence('raised-skills', 'повысили квалификацию', 'В Павлодаре квалификацию повысили [230] педагогов.', told(230, 'trained', 'педагоги')),
  sentence('got-service', 'получили консультации', 'В Павлодаре [410] жителей получили бесплатные консультации юристов.', told(410, 'beneficiaries', 'жители')),
  sentence('got-keys', 'получили ключи от квартир', 'В Павлодаре ключи от новых квартир получили [56] семей.', told(56, 'beneficiaries', 'семьи')),
  sentence('got-credit', 'получили микрокредиты', 'В Павлодаре микрокредиты получили [38] начинающих фермеров.', told(38, 'beneficiaries', 'фермеры')),
  sentence('consulted', 'проконсультированы', 'В Павлодаре психологи проконсультировали [174] подростка.', told(174, 'beneficiaries', 'подростки')),
  sentence('gas', 'обеспечены газом', 'В Павлодаре доступ к газу получили [2 300] жителей.', told(2300, 'beneficiaries', 'жители')),
  sentence('took-part', 'приняли участие', 'В Павлодаре в субботнике приняли участие [860] человек.', told(860, 'participants', 'человек')),
  sentence('covered', 'охвачено', 'В Павлодаре летним отдыхом охвачено [5 400] детей.', told(5400, 'participants', 'дети')),
  sentence('gathered', 'форум собрал', 'В Павлодаре форум собрал [350] делегатов.', told(350, 'participants', 'делегаты')),
  sentence('united-guests', 'гости, whoever gathered them', 'В Павлодаре фестиваль объединил [1 200] зрителей.', told(1200, 'participants', 'зрители')),
  sentence('volunteers-compound', 'медиаволонтёры, киберволонтёры are volunteers', 'В Павлодаре действуют [70] киберволонтёров и [45] медиаволонтёров.', told(70, 'volunteers', 'киберволонтёры'), told(45, 'volunteers', 'медиаволонтёры')),
  sentence('lives', 'проживает: population', 'В Павлодаре проживает [361 тысяча] человек.', told(361000, 'population', 'человек')),
  sentence('young-live', 'молодых людей проживает: youth population', 'В Павлодаре проживает [92 тысячи] молодых людей.', told(92000, 'youth_population', 'молодые люди')),
  sentence('young-by-age', 'жителей моложе 35 лет', 'В Павлодаре [118 тысяч] жителей моложе 35 лет.', told(118000, 'youth_population', 'жители', { ageBand: 'моложе 35 лет' })),
  sentence('queue', 'in a queue: other', 'В Павлодаре в очереди на жильё стоят [9 800] человек.', told(9800, 'other', 'человек')),
  sentence('victims', 'пострадали: other', 'В Павлодаре пострадали [14] человек.', told(14, 'other', 'человек')),
  sentence('shortage', 'не хватает: other', 'В Павлодаре дефицит кадров: не хватает [160] врачей.', told(160, 'other', 'врачи')),
  sentence('tourists', 'туристы: other', 'Павлодар посетили [31 тысяча] туристов.', told(31000, 'other', 'туристы')),
  sentence('unemployed-hired', 'безработные who found work', 'В Павлодаре трудоустроены [512] безработных.', told(512, 'employed', 'безработные')),
  sentence('unemployed', 'безработные are other', 'В Павлодаре зарегистрировано [3 100] безработных.', told(3100, 'other', 'безработные')),
  sentence('staff', 'штат', 'В Павлодаре в штате центра [12] специалистов.', told(12, 'employed', 'специалисты')),
  sentence('trainees-planned', 'подготовят', 'В Павлодаре подготовлено [250] сварщиков.', told(250, 'trained', 'сварщики')),
  sentence('rescue', 'ведомства spell out people of service', 'В Павлодаре в учениях участвовали [85] спасателей и [40] пожарных.', told(85, 'participants', 'спасатели'), told(40, 'participants', 'пожарные')),
  // Parts and lists that go on counting
  sentence('part-own-deed', 'a part with a deed of its own', 'В Павлодаре обучены [300] человек, из них [120] трудоустроены.', told(300, 'trained', 'человек'), told(120, 'employed', 'человек', { partOf: 0 })),
  sentence('part-as-whole', 'a part without a deed is counted as its whole', 'В Павлодаре трудоустроены [300] человек, из них [90] девушек.', told(300, 'employed', 'человек'), told(90, 'employed', 'девушки', { partOf: 0 })),
  sentence('such', 'таких: the thing was named before', 'В Павлодаре работают [45] дворовых клубов. Пять лет назад таких было меньше.', told(45, 'organisations', 'дворовые клубы')),
  sentence('shared-noun', 'the noun is told once, behind the last adjective', 'В Павлодаре работают [23] загородных и [41] пришкольный лагерь.', told(23, 'organisations', 'лагеря'), told(41, 'organisations', 'лагеря')),
  // Organisations and facilities
  sentence('schools-built', 'schools built are facilities', 'В Павлодаре построены [4] школы.', told(4, 'facilities', 'школы')),
  sentence('schools-stand', 'schools that take part are organisations', 'В Павлодаре в конкурсе участвуют [26] школ.', told(26, 'organisations', 'школы')),
  sentence('schools-where', 'where something opened is no building opened', 'В Павлодаре в [12] колледжах открыты кабинеты психологов.', told(12, 'organisations', 'колледжи')),
  sentence('centres-open', 'centres opened stay organisations', 'В Павлодаре открыто [7] молодёжных центров.', told(7, 'organisations', 'молодёжные центры')),
  sentence('hospital-repaired', 'hospitals repaired are facilities', 'В Павлодаре отремонтированы [5] больниц.', told(5, 'facilities', 'больницы')),
  sentence('yards', 'yards, playgrounds, dormitories', 'В Павлодаре благоустроено [38] дворов и [16] детских площадок.', told(38, 'facilities', 'дворы'), told(16, 'facilities', 'детские площадки')),
  sentence('abbreviation', 'letters that stand for an organisation', 'В Павлодаре работают [19] ОСМС.', told(19, 'organisations', 'ОСМС')),
  sentence('legal-forms', 'НПО, ТОО, ИП', 'В Павлодаре зарегистрировано [64] НПО и [1 200] ТОО.', told(64, 'organisations', 'НПО'), told(1200, 'organisations', 'ТОО')),
  sentence('teams', 'отряды, дружины, бригады', 'В Павлодаре созданы [32] студотряда и [9] дружин.', told(32, 'organisations', 'студотряды'), told(9, 'organisations', 'дружины')),
  sentence('seats', 'the capacity of a school is a figure', 'В Павлодаре открыта школа на [600] мест.', told(600, 'other', 'места')),
  sentence('jobs', 'рабочие места, вакансии', 'В Павлодаре создано [240] постоянных рабочих мест и открыто [85] вакансий.', told(240, 'jobs', 'рабочие места'), told(85, 'jobs', 'вакансии')),
  // Events, media, projects
  sentence('round-tables', 'круглый стол is an event', 'В Павлодаре проведено [14] круглых столов.', told(14, 'events', 'круглые столы')),
  sentence('hours', 'классные часы are events', 'В Павлодаре прошло [320] классных часов.', told(320, 'events', 'классные часы')),
  sentence('workshops', 'мастер-классы, воркшопы, хакатоны', 'В Павлодаре прошло [26] мастер-классов и [3] хакатона.', told(26, 'events', 'мастер-классы'), told(3, 'events', 'хакатоны')),
  sentence('raids', 'рейды, обходы', 'В Павлодаре проведено [67] рейдов.', told(67, 'events', 'рейды')),
  sentence('media', 'подкасты, посты, буклеты', 'В Павлодаре выпущено [18] подкастов и [240] публикаций.', told(18, 'media_products', 'подкасты'), told(240, 'media_products', 'публикации')),
  sentence('startups', 'стартапы, идеи', 'В Павлодаре поддержано [27] стартапов.', told(27, 'projects', 'стартапы')),
  sentence('grants', 'гранты, стипендии', 'В Павлодаре выделено [130] образовательных грантов.', told(130, 'grants', 'образовательные гранты')),
  // Things of every kind
  sentence('devices', 'devices and vehicles', 'В Павлодаре закуплено [45] автобусов, [120] видеокамер и [300] ноутбуков.', told(45, 'other', 'автобусы'), told(120, 'other', 'видеокамеры'), told(300, 'other', 'ноутбуки')),
  sentence('animals', 'animals', 'В Павлодаре вакцинировано [2 400] собак.', told(2400, 'other', 'собаки')),
  sentence('papers', 'papers', 'В Павлодаре рассмотрено [780] обращений и [95] жалоб.', told(780, 'other', 'обращения'), told(95, 'other', 'жалобы')),
  sentence('cases', 'crimes and accidents', 'В Павлодаре зарегистрировано [44] ДТП и [610] краж.', told(44, 'other', 'ДТП'), told(610, 'other', 'кражи')),
  sentence('unknown-genitive', 'an unknown noun in the genitive plural', 'В Павлодаре установлено [56] турникетов.', told(56, 'other', 'турникеты')),
  sentence('unknown-zero', 'an unknown noun without ending', 'В Павлодаре смонтировано [1 270] гирлянд.', told(1270, 'other', 'гирлянды')),
  sentence('trees', 'trees planted', 'В Павлодаре высажено [700] лип и [350] кустов сирени.', told(700, 'trees_planted', 'липы'), told(350, 'trees_planted', 'кусты сирени')),
  sentence('trees-tended', 'trees whitewashed are not planted', 'В Павлодаре побелили [900] деревьев.', told(900, 'other', 'деревья')),
  // Units
  sentence('money-full-stop', 'млрд. with a full stop before its unit', 'В Павлодаре на ремонт дорог выделено [5,2 млрд]. тенге.', measured(5_200_000_000, 'KZT', 'funding', 'тенге')),
  sentence('road-length', 'kilometres of road repaired are a result', 'В Павлодаре отремонтировано [48] км дорог.', measured(48, 'km', 'other', 'дороги')),
  sentence('waste', 'tonnes gathered', 'В Павлодаре собрано [26] тонн мусора.', measured(26, 't', 'waste_collected', 'мусор')),
  sentence('waste-produced', 'tonnes produced are not collected', 'В Павлодаре ежегодно образуется [140 тысяч] тонн коммунальных отходов.', measured(140_000, 't', 'other', 'коммунальные отходы')),
  sentence('cleaned', 'land cleaned', 'В Павлодаре очищено [12] гектаров берега.', measured(12, 'ha', 'area_cleaned', 'берег')),
  // Not counted
  sentence('hall-none', 'seats of a hall', 'В Павлодаре зал на 700 мест был полон.'),
  sentence('kinds-none', 'kinds and ways', 'В Павлодаре рассказали о пяти видах поддержки и шести способах её получить.'),
  sentence('way-none', 'a way gone is no result', 'В Павлодаре участники похода прошли 15 километров.'),
  sentence('steps-none', 'steps of a plan', 'В Павлодаре составлен план из пяти шагов.'),
]
