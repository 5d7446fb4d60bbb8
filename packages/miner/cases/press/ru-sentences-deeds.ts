// Russian sentences on what people are counted as and on numbers whose noun stands elsewhere, one phenomenon each (named in `why`), all told of Taraz.

import type { IndicatorCode } from '@jastar/catalogue'
import type { PressCase, PressFigure } from './press-case.ts'

const told = (value: number, indicator: IndicatorCode, countedThing: string, more: Partial<PressFigure> = {}): PressFigure =>
  ({ value, indicator, countedThing, referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'publication', ...more })
const sentence = (id: string, why: string, text: string, ...figures: readonly PressFigure[]): PressCase =>
  ({ id: `ru-d-${id}`, why, text: ` date 2025-05-20 Коротко о главном\n${text}`, figures })

export const ruDeedSentences: readonly PressCase[] = [
  // Stocks of people
  sentence('disabled-live', 'people living somewhere are a population', 'В Таразе проживают [4 120] граждан с инвалидностью.', told(4120, 'population', 'граждане')),
  sentence('age-band-lives', 'an age band of the young makes it the youth', 'В Таразе проживает [96,4 тыс.] граждан от 14 до 35 лет.', told(96400, 'youth_population', 'граждане', { ageBand: 'от 14 до 35 лет' })),
  sentence('disabled-children', 'a group told by its state alone', 'В Таразе [1 310] детей с особыми потребностями.', told(1310, 'population', 'дети')),
  sentence('number-of-women', 'the number of a generation', 'Численность пенсионеров в Таразе составляет [38 400] человек.', told(38400, 'population', 'пенсионеры')),
  sentence('young-women', 'the number of young people', 'Численность молодежи в Таразе – [101 тысяча].', told(101000, 'youth_population', 'молодежь')),
  // Need, queues, loss
  sentence('need', 'those in need are no beneficiaries', 'В Таразе в социальном жилье нуждаются [2 340] семей.', told(2340, 'other', 'семьи')),
  sentence('need-phrase', 'the participle phrase belongs to the noun before the number', 'Число людей, нуждающихся в протезах, в Таразе – [415].', told(415, 'other', 'люди')),
  sentence('waiting', 'стоят в очереди', 'В Таразе в очереди на детский сад стоят [1 900] малышей.', told(1900, 'other', 'малыши')),
  sentence('born', 'births are no participation', 'В Таразе родились [5 230] детей.', told(5230, 'other', 'дети')),
  sentence('left', 'those who moved away', 'Тараз покинули [640] специалистов.', told(640, 'other', 'специалисты')),
  sentence('sought', 'в розыске', 'В розыске в Таразе находятся [27] человек.', told(27, 'other', 'человек')),
  sentence('fired', 'уволены', 'В Таразе уволены [12] чиновников.', told(12, 'other', 'чиновники')),
  // Help without a word of help
  sentence('dative-helped', 'помогли without an object', 'В Таразе школьники помогли [120] пенсионерам.', told(120, 'beneficiaries', 'пенсионеры')),
  sentence('dative-done-for', 'a thing done for people in the dative', 'В Таразе студенты починили заборы [38] ветеранам.', told(38, 'beneficiaries', 'ветераны')),
  sentence('dative-collective', 'a collective in the dative', 'В Таразе [семерым] одиноким матерям привезли уголь.', told(7, 'beneficiaries', 'матери')),
  sentence('dative-told', 'those who are told something are listeners', 'В Таразе инспекторы рассказали [450] школьникам о правилах движения.', told(450, 'participants', 'школьники')),
  sentence('housewarming', 'новоселье', 'В Таразе новоселье отпраздновали [84] семьи.', told(84, 'beneficiaries', 'семьи')),
  sentence('visited-at-home', 'навестили', 'В Таразе ребята навестили [65] ветеранов.', told(65, 'beneficiaries', 'ветераны')),
  sentence('fuel', 'обеспечены топливом', 'В Таразе обеспечены топливом [3 400] жителей.', told(3400, 'beneficiaries', 'жители')),
  // Trades and staff
  sentence('trade-there', 'those named by their trade work', 'В центре молодежи Тараза [18] психологов.', told(18, 'employed', 'психологи')),
  sentence('trade-arrived', 'doctors who came', 'В Тараз прибыли [43] врача.', told(43, 'employed', 'врачи')),
  sentence('trade-takes-part', 'a near deed comes before the trade', 'В форуме в Таразе участвуют [300] педагогов.', told(300, 'participants', 'педагоги')),
  sentence('trade-trained', 'trained comes before the trade', 'В Таразе на курсах обучены [52] повара.', told(52, 'trained', 'повара')),
  sentence('office-name', 'the name of an office tells no deed', 'Как сообщили в управлении занятости Тараза, на праздник пришли [1 500] человек.', told(1500, 'participants', 'человек')),
  sentence('began-work', 'приступили к работе', 'В Таразе к работе приступили [210] бойцов.', told(210, 'employed', 'бойцы')),
  sentence('english', 'посещают курсы', 'В Таразе уроки английского посещают [140] человек.', told(140, 'trained', 'человек')),
  sentence('surveyed', 'опрошены', 'В Таразе опрошено [2 200] жителей.', told(2200, 'participants', 'жители')),
  // The noun stands elsewhere
  sentence('this-number', 'эта цифра goes on with what was counted', 'В Таразе газ получили [46] сел. К зиме эта цифра вырастет до [60].', told(46, 'other', 'села'), told(60, 'other', 'села', { claim: 'planned' })),
  sentence('of-them', 'из них with a deed of people', 'В Таразе [90] человек нуждались в лечении, [71] из них получили помощь.', told(90, 'other', 'человек'), told(71, 'beneficiaries', 'человек', { partOf: 0 })),
  sentence('x-of-y', 'X из Y: both count the noun behind', 'В Таразе отремонтировано [14] из [32] котельных.', told(14, 'facilities', 'котельные', { partOf: 1 }), told(32, 'facilities', 'котельные')),
  sentence('collective-alone', 'a collective alone is people', 'В Таразе на учете [31] подросток, [пятеро] ходят к психологу.', told(31, 'other', 'подростки'), told(5, 'other', 'подростки', { partOf: 0 })),
  sentence('ellipsis', 'the dash stands for the verb told before', 'В Таразе [40] хозяйств разводят овец, [12] – лошадей и [3] – верблюдов.', told(40, 'organisations', 'хозяйства'), told(12, 'organisations', 'хозяйства'), told(3, 'organisations', 'хозяйства')),
  sentence('phrase-between', 'a participle phrase between the noun and its number', 'Количество клубов, занимающихся робототехникой, в Таразе достигло [25].', told(25, 'organisations', 'клубы')),
  sentence('brackets-share', 'a second number in brackets shares the noun', 'В Таразе проведено [48] ([41]) научных конференций.', told(48, 'events', 'конференции'), told(41, 'events', 'конференции')),
  sentence('fell', 'снизилось количество behind both levels', 'С [64] до [39] в Таразе снизилось количество дорожных аварий.', told(64, 'other', 'аварии'), told(39, 'other', 'аварии')),
  sentence('copies', 'pieces of which nothing else is said', 'В библиотеку Тараза поступило [820] экземпляров.', told(820, 'other', 'экземпляры')),
  sentence('times', 'so many times are visits', 'В центр Тараза обратились [7 300] раз.', told(7300, 'other', 'раз')),
  sentence('free-places', 'места where jobs are told of', 'В Таразе работодатели создали [90] рабочих мест, еще [15] мест свободны.', told(90, 'jobs', 'места'), told(15, 'jobs', 'места')),
  // Values, qualifiers, money
  sentence('million-and-thousand', 'two scales, the second with decimals', 'На ремонт в Таразе выделено [3 млн 412,5 тыс.] тенге.', told(3412500, 'funding', 'тенге', { unitMeasure: 'KZT' })),
  sentence('seven-of-ten', 'семь из десяти is a share', 'В Таразе [семь из десяти] выпускников нашли работу.', told(70, 'share', 'выпускники', { unitMeasure: '%' })),
  sentence('not-even', 'не было и', 'В клубе Тараза не было и [сорока] участников.', told(40, 'members', 'участники', { qualifier: 'less_than' })),
  sentence('cost', 'money without its currency', 'Ремонт зала в Таразе обошелся в [8,4 миллиона].', told(8400000, 'funding', 'ремонт', { unitMeasure: 'KZT' })),
  sentence('inverted', 'человек триста', 'На субботник в Таразе пришло человек [триста].', told(300, 'participants', 'человек', { qualifier: 'about' })),
  sentence('animals', 'animals are no people', 'В Таразе за год отловили [2 700] собак.', told(2700, 'other', 'собаки')),
  sentence('givers', 'those who help by their trade are not helped', 'В Таразе помощь семьям оказывают [30] психологов.', told(30, 'employed', 'психологи')),
  sentence('medals-in-words', 'a few medals in words are a result', 'Борцы Тараза взяли [три] золота и [четыре] бронзы.', told(3, 'other', 'золото'), told(4, 'other', 'бронза')),
  // No figures
  sentence('how-often-none', 'a few times', 'В Таразе концерт показали три раза.'),
  sentence('such-none', 'a few things of no interest', 'В Таразе гостям показали двух верблюдов.'),
  sentence('chief-of-office-none', 'an office and its floor', 'Управление занятости Тараза переехало на 3-й этаж.'),
  sentence('sentence-none', 'a term is a duration', 'Суд Тараза назначил наказание на 5 лет.'),
  sentence('hotline-none', 'a short number behind a colon', 'Горячая линия Тараза: 109.'),
  sentence('opening-hours-none', 'opening hours', 'Библиотека Тараза открыта с 9 до 19 часов, кроме вторника.'),
  sentence('set-aside', 'money set aside, its currency not named', 'В бюджете Тараза на кружки заложено [62 млн].', told(62000000, 'funding', 'млн', { unitMeasure: 'KZT' })),
  sentence('set-aside-after-money', 'money goes on in the next clause', 'На спорт в Таразе ушло [70 млн тенге], на музыку предусмотрено [18 млн].', told(70000000, 'funding', 'тенге', { unitMeasure: 'KZT' }), told(18000000, 'funding', 'млн', { unitMeasure: 'KZT' })),
  sentence('came-close-to', 'пришло под', 'На концерт в Таразе пришло под [400] человек.', told(400, 'participants', 'человек', { qualifier: 'about' })),
  // Winners, visitors, newcomers, buyers
  sentence('visited', 'visiting is taking part', 'На выставке в Таразе побывали [630] школьников.', told(630, 'participants', 'школьники')),
  sentence('in-movement', 'members of a volunteer movement', 'В волонтерском движении Тараза состоят [1 480] человек.', told(1480, 'volunteers', 'человек')),
  sentence('joined-brigades', 'those who joined brigades', 'В трудовые отряды Тараза вступили [320] подростков.', told(320, 'participants', 'подростки')),
  sentence('joined-union', 'those who joined a union', 'В союз молодежи Тараза вступили [75] человек.', told(75, 'members', 'человек')),
  sentence('winners', 'winners of a contest took part in it', 'Победителями конкурса чтецов в Таразе стали [9] школьников.', told(9, 'participants', 'школьники')),
  sentence('winners-paid', 'a grant told in the next sentence', 'Победителями конкурса идей в Таразе стали [6] студентов. Каждый получил грант.', told(6, 'beneficiaries', 'студенты')),
  sentence('bought-flats', 'those who bought a home', 'В Таразе квартиры в рассрочку приобрели [58] педагогов.', told(58, 'beneficiaries', 'педагоги')),
  sentence('moved-in', 'those who moved in', 'В новые дома Тараза заселились [140] семей.', told(140, 'beneficiaries', 'семьи')),
  sentence('turned-to', 'those who came for a service', 'За консультацией в молодежный центр Тараза обратились [870] девушек.', told(870, 'beneficiaries', 'девушки')),
  sentence('showed-goods', 'sellers who showed their goods', 'На ярмарке в Таразе свои товары показали [64] предпринимателя.', told(64, 'participants', 'предприниматели')),
  sentence('put-in-order', 'привести в порядок', 'Студенты Тараза привели в порядок [15] гектаров набережной.', told(15, 'area_cleaned', 'набережная', { unitMeasure: 'ha' })),
  sentence('roads-in-order', 'roads put in order are repaired, not cleaned', 'В Таразе привели в порядок [22] километра дорог.', told(22, 'other', 'дороги', { unitMeasure: 'km' })),
  sentence('ennobled', 'облагородили', 'В Таразе облагородили [7] га скверов.', told(7, 'area_cleaned', 'скверы', { unitMeasure: 'ha' })),
  sentence('opened-studios', 'those who opened a business', 'В Таразе [16] выпускников открыли студии.', told(16, 'other', 'выпускники')),
  sentence('neither-study-nor-work', 'verbs denied tell no deed', 'В Таразе нигде не учатся и не работают [7 300] молодых людей.', told(7300, 'youth_population', 'молодые люди')),
  sentence('places-in-words', 'a few places in words', 'В Таразе газ провели еще в [два] поселка.', told(2, 'other', 'поселки')),
  // A part of the money, a deed of its own behind a part, seats
  sentence('paid-of-prize', 'sums paid after a sum with its currency', 'В Таразе разыграли [6 млн тенге]. Хор лицея получил [3 млн], танцорам досталось [1,2 миллиона].', told(6000000, 'funding', 'тенге', { unitMeasure: 'KZT' }), told(3000000, 'funding', 'млн', { unitMeasure: 'KZT' }), told(1200000, 'funding', 'миллион', { unitMeasure: 'KZT' })),
  sentence('sent-to-courses', 'those sent to courses have not yet learnt', 'В Таразе [64] безработных направили на курсы поваров.', told(64, 'beneficiaries', 'безработные')),
  sentence('back-at-desks', 'those back at their desks', 'В Таразе за парты вернулись [38] подростков.', told(38, 'students', 'подростки')),
  sentence('enrolled-in-year', 'those enrolled in a year of study', 'В Таразе на второй курс зачислены [415] человек.', told(415, 'students', 'человек')),
  sentence('white-and-planted', 'the nearer verb tells what was done to the trees', 'В Таразе побелили [700] деревьев и высадили [250] саженцев.', told(700, 'other', 'деревья'), told(250, 'trees_planted', 'саженцы')),
  sentence('hall-holds', 'how many a hall holds', 'Зал нового клуба в Таразе рассчитан на [280] мест.', told(280, 'other', 'места')),
]
