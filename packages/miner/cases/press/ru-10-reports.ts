// Russian press texts as many outlets print them, written by people who had not seen the rules. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const ruReportsPress: readonly PressCase[] = [
  {
    id: 'youth-astana-grants',
    text: ` date 2025-06-09 Столичные НПО получили гранты на молодежные проекты
Управление по вопросам общественного развития Астаны назвало победителей грантового конкурса. На [14] лотов претендовала [61] организация, к финалу допустили [33].

Общий бюджет – [196 400 000] тенге, что в [1,6 раза] превышает прошлогодний. Крупнейший грант, [24 млн] тенге, достался фонду, который будет обучать ремеслам [250] подростков из многодетных семей. Еще [три] проекта посвящены экологии, [два] – поддержке молодых мам.

Отметим, в 2024 году благодаря таким грантам в столице появилось [5] инклюзивных студий, а в социальные инициативы удалось вовлечь около [17 тыс.] жителей, [40%] которых не исполнилось 25 лет.

Отчеты победителям предстоит сдать до 1 декабря. Подробности – по номеру 55-68-14, каб. 207.`,
    figures: [
      { value: 14, indicator: 'other', countedThing: 'лоты', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication' },
      { value: 61, indicator: 'organisations', countedThing: 'организация', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication' },
      { value: 33, indicator: 'organisations', countedThing: 'организация', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication', partOf: 1 },
      { value: 196400000, indicator: 'funding', countedThing: 'бюджет', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication', unitMeasure: 'KZT' },
      { value: 1.6, indicator: 'share', countedThing: 'бюджет', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication', unitMeasure: 'x', measure: 'change' },
      { value: 24000000, indicator: 'funding', countedThing: 'крупнейший грант', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication', unitMeasure: 'KZT', partOf: 3 },
      { value: 250, indicator: 'trained', countedThing: 'подростки', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 3, indicator: 'projects', countedThing: 'проекты', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication' },
      { value: 2, indicator: 'projects', countedThing: 'проекты', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication' },
      { value: 5, indicator: 'organisations', countedThing: 'инклюзивные студии', referenceArea: 'KZ-71', year: 2024, timePeriodBasis: 'stated' },
      { value: 17000, indicator: 'participants', countedThing: 'жители', referenceArea: 'KZ-71', year: 2024, timePeriodBasis: 'stated', qualifier: 'about' },
      { value: 40, indicator: 'share', countedThing: 'жители', referenceArea: 'KZ-71', year: 2024, timePeriodBasis: 'stated', unitMeasure: '%', partOf: 10 },
    ],
    why: '"В 1,6 раза": the bracket takes the word of times. Lots are other (grants is arguable).',
  },
  {
    id: 'youth-akmola-camp',
    text: ` date 2023-07-20 Смена у голубых озер
БУРАБАЙ. В палаточном городке у подножия Кокшетау идет третья смена военно-патриотического лагеря «Айбын». Сейчас здесь [180] мальчишек и девчонок от 12 до 17 лет, за все лето лагерь примет [720].

День расписан: подъем в 7.00, зарядка, строевая, марш-бросок на 5 километров. Инструкторов [16], [половина] прошла срочную службу в десантных войсках. Прошлым летом лагерь принимал лишь [450] ребят: не хватало палаток. Теперь их [тридцать], плюс полевая кухня, которую купили за [7,3 млн] тенге.

Путевка обходится родителям в [38 тысяч] тенге. Для сирот и детей из малообеспеченных семей отдых бесплатный, таких в нынешней смене [54].

Всего в Акмолинской области на каникулах работают [23] загородных и [410] пришкольных лагерей, в них до конца августа отдохнут порядка [63 тысяч] детей – [три четверти] всех школьников региона.`,
    figures: [
      { value: 180, indicator: 'participants', countedThing: 'мальчишки и девчонки', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'publication', programme: 'Айбын', ageBand: 'от 12 до 17 лет' },
      { value: 720, indicator: 'participants', countedThing: 'мальчишки и девчонки', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'relative', programme: 'Айбын', claim: 'planned' },
      { value: 16, indicator: 'employed', countedThing: 'инструкторы', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'publication', programme: 'Айбын' },
      { value: 50, indicator: 'share', countedThing: 'инструкторы', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'publication', unitMeasure: '%', programme: 'Айбын', partOf: 2 },
      { value: 450, indicator: 'participants', countedThing: 'ребята', referenceArea: 'KZ-11', year: 2022, timePeriodBasis: 'relative', programme: 'Айбын' },
      { value: 30, indicator: 'other', countedThing: 'палатки', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'publication', programme: 'Айбын' },
      { value: 7300000, indicator: 'funding', countedThing: 'полевая кухня', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'publication', unitMeasure: 'KZT', programme: 'Айбын' },
      { value: 38000, indicator: 'funding', countedThing: 'путевка', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'publication', unitMeasure: 'KZT', programme: 'Айбын' },
      { value: 54, indicator: 'participants', countedThing: 'дети', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'publication', programme: 'Айбын', partOf: 0 },
      { value: 23, indicator: 'organisations', countedThing: 'загородные лагеря', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'publication' },
      { value: 410, indicator: 'organisations', countedThing: 'пришкольные лагеря', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'publication' },
      { value: 63000, indicator: 'participants', countedThing: 'дети', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'relative', qualifier: 'about', claim: 'planned' },
      { value: 75, indicator: 'share', countedThing: 'школьники', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'relative', unitMeasure: '%', claim: 'planned', partOf: 11 },
    ],
    programmes: ['Айбын'],
    why: '«Айбын» here is the name of a camp that governs its figures; a distance run is no result. "Половина" without a noun is a share of the instructors. Half and three quarters are a percentage.',
  },
  {
    id: 'youth-karaganda-sport',
    text: ` date 2024-05-27 Во дворах Караганды стало больше спорта
Сразу [19] дворовых площадок приняли в минувшие выходные игры областной лиги. На поле вышли [64] команды, а это без малого [700] юных футболистов из Караганды, Темиртау, Сарани и Балхаша. В решающей встрече хозяева уступили гостям 2:3.

По словам заместителя руководителя управления физической культуры и спорта, регулярно тренируются [46,8%] жителей области, среди молодежи – [58,2%]. Для сравнения, в 2021 году было [39,5%].

– С января мы ввели в строй [8] хоккейных кортов и [11] площадок для воркаута, до осени откроем еще [шесть], – говорит спикер. – Содержание одной площадки стоит бюджету [640 тысяч] тенге в год.

Спортивные секции бесплатны для [31 тысячи] детей по государственному заказу. За год их охват увеличился на [4 500]. Судей по-прежнему мало: на всю область [53].`,
    figures: [
      { value: 19, indicator: 'facilities', countedThing: 'дворовые площадки', referenceArea: 'KZ-35', year: 2024, timePeriodBasis: 'relative' },
      { value: 64, indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-35', year: 2024, timePeriodBasis: 'relative' },
      { value: 700, indicator: 'participants', countedThing: 'юные футболисты', referenceArea: 'KZ-35', year: 2024, timePeriodBasis: 'relative', qualifier: 'about' },
      { value: 46.8, indicator: 'share', countedThing: 'жители области', referenceArea: 'KZ-35', year: 2024, timePeriodBasis: 'publication', unitMeasure: '%' },
      { value: 58.2, indicator: 'share', countedThing: 'молодежь', referenceArea: 'KZ-35', year: 2024, timePeriodBasis: 'publication', unitMeasure: '%' },
      { value: 39.5, indicator: 'share', countedThing: 'молодежь', referenceArea: 'KZ-35', year: 2021, timePeriodBasis: 'stated', unitMeasure: '%' },
      { value: 8, indicator: 'facilities', countedThing: 'хоккейные корты', referenceArea: 'KZ-35', year: 2024, timePeriodBasis: 'relative', timePeriod: '2024-01/2024-05' },
      { value: 11, indicator: 'facilities', countedThing: 'площадки', referenceArea: 'KZ-35', year: 2024, timePeriodBasis: 'relative', timePeriod: '2024-01/2024-05' },
      { value: 6, indicator: 'facilities', countedThing: 'площадки', referenceArea: 'KZ-35', year: 2024, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 640000, indicator: 'funding', countedThing: 'содержание', referenceArea: 'KZ-35', year: 2024, timePeriodBasis: 'publication', unitMeasure: 'KZT' },
      { value: 31000, indicator: 'beneficiaries', countedThing: 'дети', referenceArea: 'KZ-35', year: 2024, timePeriodBasis: 'publication' },
      { value: 4500, indicator: 'participants', countedThing: 'охват', referenceArea: 'KZ-35', year: 2024, timePeriodBasis: 'relative', measure: 'change' },
      { value: 53, indicator: 'other', countedThing: 'судьи', referenceArea: 'KZ-35', year: 2024, timePeriodBasis: 'publication' },
    ],
    why: '"Без малого 700" is about 700. "Минувшие выходные" is a relative word.',
  },
  {
    id: 'youth-sko-prevention',
    text: ` date 2025-05-06 Вейпу – нет: как в СКО уберегают подростков от зависимостей
С января по апрель полицейские и активисты молодежных центров Северо-Казахстанской области провели [347] лекций, [29] рейдов и [6] родительских форумов. Разговором о вреде синтетики охвачены [21 тысяча 650] учащихся.

В ходе рейдов изъято [1 120] электронных сигарет, составлено [93] протокола. На учет поставлены [38] несовершеннолетних, годом ранее было [52]. То есть число таких подростков сократилось более чем на [четверть].

Закрашено [416] надписей с рекламой наркотиков – это работа киберволонтеров, их в области [70]. Они же отправили на блокировку [2 083] ссылки.

Психологи анонимно проконсультировали [174] человека. По данным апрельского опроса, [89%] старшеклассников Петропавловска отказались бы попробовать вейп, хотя два года назад так отвечали только [76%].

Телефон доверия – 111. За пропаганду вейпов статья 301-1 УК предусматривает до трех лет лишения свободы.`,
    figures: [
      { value: 347, indicator: 'events', countedThing: 'лекции', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-04' },
      { value: 29, indicator: 'events', countedThing: 'рейды', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-04' },
      { value: 6, indicator: 'events', countedThing: 'родительские форумы', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-04' },
      { value: 21650, indicator: 'participants', countedThing: 'учащиеся', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-04' },
      { value: 1120, indicator: 'other', countedThing: 'электронные сигареты', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-04' },
      { value: 93, indicator: 'other', countedThing: 'протоколы', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-04' },
      { value: 38, indicator: 'other', countedThing: 'несовершеннолетние', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-04' },
      { value: 52, indicator: 'other', countedThing: 'несовершеннолетние', referenceArea: 'KZ-59', year: 2024, timePeriodBasis: 'relative', timePeriod: '2024-01/2024-04' },
      { value: -25, indicator: 'share', countedThing: 'подростки', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-04', unitMeasure: '%', measure: 'change', qualifier: 'more_than' },
      { value: 416, indicator: 'other', countedThing: 'надписи', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-04' },
      { value: 70, indicator: 'volunteers', countedThing: 'киберволонтеры', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'publication' },
      { value: 2083, indicator: 'other', countedThing: 'ссылки', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-04' },
      { value: 174, indicator: 'beneficiaries', countedThing: 'человек', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-01/2025-04' },
      { value: 89, indicator: 'share', countedThing: 'старшеклассники', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', timePeriod: '2025-04', unitMeasure: '%' },
      { value: 76, indicator: 'share', countedThing: 'старшеклассники', referenceArea: 'KZ-59', year: 2023, timePeriodBasis: 'relative', unitMeasure: '%' },
    ],
    why: 'The months of the first paragraph carry through the report. "Сократилось на четверть" is −25 %. People advised received a service: beneficiaries. Phone, article and term are no figures.',
  },
  {
    id: 'youth-aktobe-digital',
    text: ` date 2025-03-31 Python вместо подворотни
В городе Актобе завершился первый поток бесплатных курсов «Цифровой старт». Из [260] слушателей до диплома дошли [214], средний возраст – 19 лет. Обучали их по [четырем] направлениям: веб-разработка, тестирование, дизайн и анализ данных.

[Тридцать один] выпускник сразу получил оффер, [11] человек открыли ИП. Городу каждый слушатель обошелся в [185 тысяч] тенге.

Второй набор стартует 14 апреля, теперь мест будет [400]. [Половину] зарезервировали за девушками: на первом потоке их оказалось всего [22%].

По сведениям управления цифровых технологий, в Актюбинской области в IT-компаниях занято [2,7 тысячи] человек, экспорт услуг за 2024 год превысил [1,9 млрд] тенге. Республика к 2030 году планирует подготовить [100 тысяч] айтишников.`,
    figures: [
      { value: 260, indicator: 'trained', countedThing: 'слушатели', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication', programme: 'Цифровой старт' },
      { value: 214, indicator: 'trained', countedThing: 'слушатели', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication', programme: 'Цифровой старт', partOf: 0 },
      { value: 4, indicator: 'other', countedThing: 'направления', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication', programme: 'Цифровой старт' },
      { value: 31, indicator: 'employed', countedThing: 'выпускник', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication', programme: 'Цифровой старт' },
      { value: 11, indicator: 'other', countedThing: 'человек', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication', programme: 'Цифровой старт' },
      { value: 185000, indicator: 'funding', countedThing: 'слушатель', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication', programme: 'Цифровой старт', unitMeasure: 'KZT' },
      { value: 400, indicator: 'other', countedThing: 'места', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication', programme: 'Цифровой старт', claim: 'planned' },
      { value: 50, indicator: 'share', countedThing: 'места', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication', programme: 'Цифровой старт', unitMeasure: '%', partOf: 6 },
      { value: 22, indicator: 'share', countedThing: 'девушки', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication', programme: 'Цифровой старт', unitMeasure: '%' },
      { value: 2700, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'publication' },
      { value: 1900000000, indicator: 'funding', countedThing: 'экспорт услуг', referenceArea: 'KZ-15', year: 2024, timePeriodBasis: 'stated', qualifier: 'more_than', unitMeasure: 'KZT' },
      { value: 100000, indicator: 'trained', countedThing: 'айтишники', referenceArea: 'KZ', year: 2030, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Цифровой старт'],
    why: 'Half of the places reserved is a share told in words.',
  },
  {
    id: 'youth-kyzylorda-jobs',
    text: `Кызылорда | Центр трудовой мобильности
📌 Итоги первого полугодия
✅ Зарегистрировано ищущих работу – [12 940]
✅ Из них молодежь до 35 лет – [7 016]
✅ Направлено на молодежную практику – [845]
✅ По проекту «Первое рабочее место» – [260]
✅ Общественные работы – [1 730] человек
✅ Микрокредит под [2,5%] получили [94] начинающих предпринимателя

Самыми активными стали Шиелийский ([212] заявок) и Казалинский ([178] заявок) районы. В прошлом году за это же время работу через нас нашли [5 600] молодых кызылординцев, нынче уже более [6 300].

До декабря проведем [18] ярмарок вакансий, в каждой ждем по [20–25] работодателей. Следующая – 29 августа в 10:00, Дворец студентов.

👁 1 254  ❤️ 37`,
    figures: [
      { value: 12940, indicator: 'other', countedThing: 'ищущие работу', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown' },
      { value: 7016, indicator: 'other', countedThing: 'молодежь', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown', partOf: 0, ageBand: 'до 35 лет' },
      { value: 845, indicator: 'employed', countedThing: 'молодежная практика', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown', programme: 'Молодежная практика' },
      { value: 260, indicator: 'employed', countedThing: 'проект', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown', programme: 'Первое рабочее место' },
      { value: 1730, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown' },
      { value: 2.5, indicator: 'share', countedThing: 'микрокредит', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown', unitMeasure: '%' },
      { value: 94, indicator: 'beneficiaries', countedThing: 'начинающие предприниматели', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown' },
      { value: 212, indicator: 'other', countedThing: 'заявки', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown' },
      { value: 178, indicator: 'other', countedThing: 'заявки', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown' },
      { value: 5600, indicator: 'employed', countedThing: 'молодые кызылординцы', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 6300, indicator: 'employed', countedThing: 'молодые кызылординцы', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown', qualifier: 'more_than', yearOffset: 0 },
      { value: 18, indicator: 'events', countedThing: 'ярмарки вакансий', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown', claim: 'planned' },
      { value: 20, indicator: 'organisations', countedThing: 'работодатели', referenceArea: 'KZ-43', year: null, timePeriodBasis: 'unknown', valueHigh: 25, qualifier: 'range', claim: 'planned' },
    ],
    programmes: ['Молодежная практика', 'Первое рабочее место'],
    why: 'An undated post with tick marks. A half of an unknown year gives no period. Counters of views and hearts are furniture.',
  },
  {
    id: 'youth-zhetisu-teams',
    text: ` date 2025-08-12 Студотряды Жетысу строят, лечат и собирают урожай
Если в позапрошлом году в области насчитывалось [11] студенческих отрядов, то этим летом их стало [26]. Под знаменами движения трудятся [640] юношей и девушек, причем [сто восемьдесят] – вдали от дома, на стройках Алматы.

Строители из Талдыкорганского политеха возводят детский сад в Уштобе, их заработок доходит до [260 тысяч] тенге в месяц. Медики – [75] человек – разъехались по сельским больницам, педагоги сопровождают [32] летних лагеря. Сельхозотряды в Панфиловском районе собрали [490] тонн сладкого перца с [24] гектаров.

Бюджетных денег движение почти не просит: из [73,5 млн] тенге лишь [10,5 млн] выделил акимат, остальное заплатили работодатели.

Осенью штаб откроет школу командиров, где выучат [50] человек. К следующему лету рассчитывают собрать тысячный отряд.`,
    figures: [
      { value: 11, indicator: 'organisations', countedThing: 'студенческие отряды', referenceArea: 'KZ-33', year: 2023, timePeriodBasis: 'relative' },
      { value: 26, indicator: 'organisations', countedThing: 'студенческие отряды', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative' },
      { value: 640, indicator: 'employed', countedThing: 'юноши и девушки', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative' },
      { value: 180, indicator: 'employed', countedThing: 'юноши и девушки', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative', partOf: 2 },
      { value: 260000, indicator: 'funding', countedThing: 'заработок', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication', unitMeasure: 'KZT', qualifier: 'at_most' },
      { value: 75, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication' },
      { value: 32, indicator: 'organisations', countedThing: 'летние лагеря', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication' },
      { value: 490, indicator: 'other', countedThing: 'сладкий перец', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication', unitMeasure: 't' },
      { value: 24, indicator: 'other', countedThing: 'гектары', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication', unitMeasure: 'ha' },
      { value: 73500000, indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication', unitMeasure: 'KZT' },
      { value: 10500000, indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'publication', unitMeasure: 'KZT', partOf: 9 },
      { value: 50, indicator: 'trained', countedThing: 'человек', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    why: 'The year before last is two years back. Those who "трудятся" in teams are employed. "До 260 тысяч" is a ceiling. "Тысячный отряд" is an adjective: no figure.',
  },
]
