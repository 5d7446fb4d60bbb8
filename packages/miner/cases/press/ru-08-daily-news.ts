// Russian daily news as regional outlets print it: interviews, fairs, grants lists, surveys, scores. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const ruDailyNewsPress: readonly PressCase[] = [
  {
    id: 'ru-08-atyrau-survey-interview',
    text: ` date 2024-09-19 «Уезжать не хочу, но думаю об этом»: социолог – о настроениях атырауской молодёжи
Что держит двадцатилетних в нефтяной столице, а что гонит прочь? Об этом наш разговор с сотрудницей аналитического центра Атырауской области.
– Кого вы спрашивали?
– Анкету заполнили [1 200] респондентов в возрасте 14–34 лет, городских и сельских.
– И что оказалось?
– Довольны своей жизнью [62,4%] опрошенных. О переезде задумывается [каждый четвёртый] молодой житель, причём в сёлах доля таких ответов достигает [38 процентов]. А ведь ещё в 2022-м сменить регион собирались лишь [19%] анкетируемых.
– Чего им не хватает?
– Прежде всего жилья: на него указали свыше [половины] участников опроса. Хотя одного рецепта здесь нет.
– Когда ждать новых данных?
– Второй этап стартует 1 ноября, рассчитываем поговорить ещё примерно с [восемьюстами] студентами.
Беседа записана 12 сентября, время чтения – 4 минуты`,
    figures: [
      { value: 1200, indicator: 'participants', countedThing: 'респонденты', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication', ageBand: '14–34 лет' },
      { value: 62.4, unitMeasure: '%', indicator: 'share', countedThing: 'опрошенные', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication' },
      { value: 25, unitMeasure: '%', indicator: 'share', countedThing: 'молодой житель', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication' },
      { value: 38, unitMeasure: '%', indicator: 'share', countedThing: 'доля ответов', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication' },
      { value: 19, unitMeasure: '%', indicator: 'share', countedThing: 'анкетируемые', referenceArea: 'KZ-23', year: 2022, timePeriodBasis: 'stated' },
      { value: 50, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'участники опроса', referenceArea: 'KZ-23', year: 2024, timePeriodBasis: 'publication' },
      { value: 800, qualifier: 'about', indicator: 'participants', countedThing: 'студенты', referenceArea: 'KZ-23', year: 2024, timePeriod: '2024-11', timePeriodBasis: 'stated', claim: 'planned' },
    ],
    why: 'Questions and answers carry no place: the region was named once. "Двадцатилетних", "одного рецепта", "второй этап" are no figures. The shares follow the survey without "из них", so they are not linked as parts.',
  },
  {
    id: 'ru-08-ulytau-council-law',
    text: ` date 2023-11-24 Совет по делам молодёжи области Ұлытау собрался в четвёртый раз
Жезказган, 23 ноября. Под председательством заместителя акима прошло IV заседание совета. На повестке – исполнение Закона от 9 февраля 2015 года № 285-V и концепции на 2023–2029 годы, утверждённой постановлением от 28 марта 2023 года № 247.
Докладчики напомнили: с 1 января 2024-го меняется статья 5, а отчёт по пункту 12 надлежит внести не позднее 25 декабря. В состав совета могут войти граждане от 18 до 35 лет.
Досталось сайтам районных центров: последние новости там датированы 2021-м. Письма акимам разослали ещё 3 октября, ответа нет до сих пор.
Деньги упомянули лишь под занавес. На обновление молодёжных пространств региона в бюджете следующего года заложено [74,6 млн] тенге.
Протоколом № 4 районам Жанаарка и Ұлытау поручено до 1 марта 2024 года составить дорожные карты. Заседание длилось 2 часа 40 минут, следующее – 21 февраля в 11:00, кабинет 308.`,
    figures: [
      { value: 74600000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative' },
    ],
    why: 'One figure among dates, laws, articles, protocols, ages and durations. Money already set in the budget is achieved; "следующего года" is the year after the source’s.',
  },
  {
    id: 'ru-08-pavlodar-grants-list',
    text: ` date 2025-04-30 Кому достались деньги: в Павлодаре объявили победителей «Ертіс өрендері»
Комиссия поставила точку в областном конкурсе социальных инициатив «Ертіс өрендері». Из [146] поступивших заявок жюри отобрало лучшие, победителями признаны авторы [девяти] проектов.
Крупнейшие суммы распределились так:
1. Мастерская адаптивной одежды, Экибастуз – [2,4 млн] тенге.
2. Передвижной планетарий, Успенский район – [1 800 000] тг.
3. Подкаст о ремёслах, Аксу – [950 тыс.] тг.
Остальные [шестеро] авторов получат по [700 тысяч] тенге.
Весь грантовый фонд – [9,35 миллиона] тенге, он в [полтора] раза весомее прошлогоднего.
Апелляции принимаются до 7 мая, каб. 14, тел. 32-05-16.`,
    figures: [
      { value: 146, indicator: 'other', countedThing: 'заявки', referenceArea: 'KZ-55', programme: 'Ертіс өрендері', year: 2025, timePeriodBasis: 'publication' },
      { value: 9, indicator: 'projects', countedThing: 'проекты', referenceArea: 'KZ-55', programme: 'Ертіс өрендері', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 2400000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'мастерская адаптивной одежды', referenceArea: 'KZ-55', programme: 'Ертіс өрендері', year: 2025, timePeriodBasis: 'publication', partOf: 7 },
      { value: 1800000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'передвижной планетарий', referenceArea: 'KZ-55', programme: 'Ертіс өрендері', year: 2025, timePeriodBasis: 'publication', partOf: 7 },
      { value: 950000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'подкаст', referenceArea: 'KZ-55', programme: 'Ертіс өрендері', year: 2025, timePeriodBasis: 'publication', partOf: 7 },
      { value: 6, indicator: 'beneficiaries', countedThing: 'авторы', referenceArea: 'KZ-55', programme: 'Ертіс өрендері', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 700000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-55', programme: 'Ертіс өрендері', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 9350000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'грантовый фонд', referenceArea: 'KZ-55', programme: 'Ертіс өрендері', year: 2025, timePeriodBasis: 'publication' },
      { value: 1.5, unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'грантовый фонд', referenceArea: 'KZ-55', programme: 'Ертіс өрендері', year: 2025, timePeriodBasis: 'relative' },
    ],
    programmes: ['Ертіс өрендері'],
    why: 'List numbers stand for order. The sums are parts of a fund told after them; "по 700 тысяч" is a sum each, no part by itself. The towns and the district lie in the region.',
  },
  {
    id: 'ru-08-mangystau-centre',
    text: ` date 2023-06-07 В Жанаозене заработало пространство «Жас Алаң»
Перерезать ленточку доверили самой юной посетительнице. Бывший склад площадью [1 340] кв. м превратили в молодёжный центр за десять месяцев, ремонт обошёлся спонсорам в [412 миллионов] тенге.
Внутри – коворкинг, студия звукозаписи, скалодром и [11] бесплатных кружков. Записаться в них успели уже около [семисот] подростков. Штат невелик: пока здесь трудятся [22] человека, но к осени коллектив пополнят ещё [восемь] наставников.
– До сих пор вечерами нам некуда было пойти, – признался один из десятиклассников.
Это третий подобный объект в Мангистауской области. Первый открылся в Актау в 2019 году, второй – в посёлке Шетпе.
Часы работы: 09:00–21:00, понедельник – выходной. Адрес: 3-й микрорайон, здание 27.`,
    figures: [
      { value: 1340, unitMeasure: 'm2', indicator: 'other', countedThing: 'склад', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'publication' },
      { value: 412000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'ремонт', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'publication' },
      { value: 11, indicator: 'organisations', countedThing: 'кружки', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'publication' },
      { value: 700, qualifier: 'about', indicator: 'members', countedThing: 'подростки', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'publication' },
      { value: 22, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'publication' },
      { value: 8, indicator: 'employed', countedThing: 'наставники', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'publication', claim: 'planned' },
    ],
    why: 'The district of a town has an ordinal, the building a number; "третий объект" counts nothing. The opened space is a venue, so no programme governs.',
  },
  {
    id: 'ru-08-kyzylorda-fair',
    text: ` date 2026-04-16 Соискателей было больше, чем стульев: как прошла ярмарка вакансий в Кызылорде
Очередь у дверей карьерного центра выстроилась ещё до девяти утра. На ярмарку съехались представители [64] предприятий, привезли они [1 085] вакансий, сообщает Syr Media.
Чаще всего искали сварщиков, медсестёр и операторов дронов. Зарплаты обещали приличные – от [180 до 420 тысяч] тенге. [213] человек подписали договор, не выходя из зала, ещё [96] пригласили на собеседование.
А вот резюме умеют составлять немногие. «Почти каждый лист приходится переписывать», – вздыхает консультант.
С января по март при содействии центров занятости области рабочие места обрели [3 740] безработных, в том числе [1 912] моложе 35 лет. Безработица среди молодёжи за этот срок опустилась на [0,3] процентного пункта.
Осеннюю ярмарку намечено провести 22 октября, её организаторы ожидают не менее [80] компаний.`,
    figures: [
      { value: 64, indicator: 'organisations', countedThing: 'предприятия', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'publication' },
      { value: 1085, indicator: 'jobs', countedThing: 'вакансии', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'publication' },
      { value: 180000, valueHigh: 420000, qualifier: 'range', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'зарплаты', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'publication' },
      { value: 213, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'publication' },
      { value: 96, indicator: 'beneficiaries', countedThing: 'человек', referenceArea: 'KZ-43', year: 2026, timePeriodBasis: 'publication' },
      { value: 3740, indicator: 'employed', countedThing: 'безработные', referenceArea: 'KZ-43', year: 2026, timePeriod: '2026-01/2026-03', timePeriodBasis: 'stated' },
      { value: 1912, indicator: 'employed', countedThing: 'безработные', referenceArea: 'KZ-43', year: 2026, timePeriod: '2026-01/2026-03', timePeriodBasis: 'stated', partOf: 5, ageBand: 'моложе 35 лет' },
      { value: -0.3, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'безработица', referenceArea: 'KZ-43', year: 2026, timePeriod: '2026-01/2026-03', timePeriodBasis: 'stated' },
      { value: 80, qualifier: 'at_least', indicator: 'organisations', countedThing: 'компании', referenceArea: 'KZ-43', year: 2026, timePeriod: '2026-10', timePeriodBasis: 'stated', claim: 'planned' },
    ],
    why: 'Pay is money, so funding; an interview is a service received. A decrease by percentage points is negative; "процентного пункта" is a unit word outside the bracket.',
  },
  {
    id: 'ru-08-turkistan-forum',
    text: ` date 2022-10-13 Древний город принял «Түркі жастары»: гости, споры, концерт
Туркестан на два дня стал местом встречи тюркской молодёжи. На форум «Түркі жастары» прибыли [270] делегатов, среди них [84] гостя из Турции, Азербайджана, Узбекистана и Кыргызстана.
Разговор на [шести] диалоговых площадках вышел острым: говорили об экологии Арала, о языке, о праве на ошибку. Вечером каравансарай заполнили зрители – гала-концерт посмотрели порядка [пяти тысяч] туркестанцев и туристов.
Завершился форум подписанием [14] меморандумов между вузами. Уже со следующего года по обмену сюда приедут до [150] иностранных студентов.
В фойе двое каллиграфов писали имена гостей арабской вязью.
Справка: форум учреждён в 2018 году, проводится в третий раз.`,
    figures: [
      { value: 270, indicator: 'participants', countedThing: 'делегаты', referenceArea: 'KZ-61', programme: 'Түркі жастары', year: 2022, timePeriodBasis: 'publication' },
      { value: 84, indicator: 'participants', countedThing: 'гости', referenceArea: 'KZ-61', programme: 'Түркі жастары', year: 2022, timePeriodBasis: 'publication', partOf: 0 },
      { value: 6, indicator: 'events', countedThing: 'диалоговые площадки', referenceArea: 'KZ-61', programme: 'Түркі жастары', year: 2022, timePeriodBasis: 'publication' },
      { value: 5000, qualifier: 'about', indicator: 'participants', countedThing: 'туркестанцы и туристы', referenceArea: 'KZ-61', programme: 'Түркі жастары', year: 2022, timePeriodBasis: 'publication' },
      { value: 14, indicator: 'other', countedThing: 'меморандумы', referenceArea: 'KZ-61', programme: 'Түркі жастары', year: 2022, timePeriodBasis: 'publication' },
      { value: 150, qualifier: 'at_most', indicator: 'students', countedThing: 'иностранные студенты', referenceArea: 'KZ-61', year: 2023, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Түркі жастары'],
    why: 'Guests from abroad took part at the venue. Two calligraphers are of no statistical interest. The exchange follows from agreements, the forum does not govern its students. Dialogue sessions are events.',
  },
  {
    id: 'ru-08-akmola-maslikhat',
    text: ` date 2025-12-18 Депутатам отчитались о работе с молодёжью
КОКШЕТАУ. На XXXI сессии областного маслихата заслушан отчёт управления по вопросам молодёжной политики Акмолинской области.
Начали с демографии: за пять лет прослойка граждан 14–34 лет в регионе сократилась на [17,2 тысячи] человек. Отток частично сдерживают стипендии и служебное жильё – в уходящем году ключи вручены [118] молодым врачам и учителям.
Бюджет отрасли освоен на [97,8%]. Если в 2024 году на госсоцзаказ тратили [143 млн] тенге, то в 2025-м – [201 млн].
Критики тоже хватило. Депутат от Степногорска указал, что [7] из [20] районных и городских ресурсных центров ютятся в арендованных комнатах.
– Проблему знаем. В 2026 году собственные помещения появятся ещё у [трёх] центров, – ответила докладчик.
Решением сессии от 17 декабря № 8С-31-4 отчёт принят к сведению.`,
    figures: [
      { value: -17200, measure: 'change', indicator: 'youth_population', countedThing: 'граждане', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'relative', ageBand: '14–34 лет' },
      { value: 118, indicator: 'beneficiaries', countedThing: 'молодые врачи и учителя', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'relative' },
      { value: 97.8, unitMeasure: '%', indicator: 'share', countedThing: 'бюджет отрасли', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'publication' },
      { value: 143000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'госсоцзаказ', referenceArea: 'KZ-11', year: 2024, timePeriodBasis: 'stated' },
      { value: 201000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'госсоцзаказ', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'stated' },
      { value: 7, indicator: 'organisations', countedThing: 'ресурсные центры', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'publication', partOf: 6 },
      { value: 20, indicator: 'organisations', countedThing: 'ресурсные центры', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'publication' },
      { value: 3, indicator: 'organisations', countedThing: 'центры', referenceArea: 'KZ-11', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    why: '"7 из 20": the part stands before its whole. "201 млн" leaves out the word tenge. A deputy of a town speaks of the whole region. "В уходящем году" is the source’s year; it does not leave its paragraph for certain, so the next percentage is by publication.',
  },
  {
    id: 'ru-08-shymkent-telegram',
    text: `🔥 ШЫМКЕНТ, МЫ ЭТО СДЕЛАЛИ! 🔥

Хакатон «Code Ордабасы» позади 👇
💻 команд – [37]
👩‍💻 айтишников (16–25 лет) – [148]
⏱ 36 часов без сна
☕️ чашек кофе – не считали 😅

🏆 Гран-при ([1,2 млн] ₸) забрали создатели приложения для слабослышащих. Остальные призёры увезли по [400 000] ₸ 💸

Почти [треть] хакеров – девушки 💪 В прошлый раз было только [12%]!

Следующий хакатон – весной. Хотим собрать [60]+ команд 🚀 Пишите в директ @code_ordabasy или ☎️ 8 700 123 45 67

👁 4,1K   ❤️ 212   🔁 35`,
    figures: [
      { value: 37, indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-79', programme: 'Code Ордабасы', year: null, timePeriodBasis: 'unknown' },
      { value: 148, indicator: 'participants', countedThing: 'айтишники', referenceArea: 'KZ-79', programme: 'Code Ордабасы', year: null, timePeriodBasis: 'unknown', ageBand: '16–25 лет' },
      { value: 1200000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'гран-при', referenceArea: 'KZ-79', programme: 'Code Ордабасы', year: null, timePeriodBasis: 'unknown' },
      { value: 400000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'призёры', referenceArea: 'KZ-79', programme: 'Code Ордабасы', year: null, timePeriodBasis: 'unknown' },
      { value: 33.33, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'девушки', referenceArea: 'KZ-79', programme: 'Code Ордабасы', year: null, timePeriodBasis: 'unknown' },
      { value: 12, unitMeasure: '%', indicator: 'share', countedThing: 'девушки', referenceArea: 'KZ-79', programme: 'Code Ордабасы', year: null, timePeriodBasis: 'unknown' },
      { value: 60, qualifier: 'more_than', indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-79', programme: 'Code Ордабасы', year: null, timePeriodBasis: 'unknown', claim: 'planned' },
    ],
    programmes: ['Code Ордабасы'],
    why: 'Undated post, emoji for bullets, counters at the foot. "60+" is more than 60. "В прошлый раз" is not surely the year before: no offset.',
  },
  {
    id: 'ru-08-kostanay-minister',
    text: ` date 2024-08-29 Глава ведомства на встрече в Костанае: «Каждое село должно увидеть молодого учителя»
Министр просвещения побывал в Костанайской области, где осмотрел новую школу в Рудном и пообщался с педагогами.
По его словам, за пять лет в Казахстане средний возраст учителя заметно снизился, а педвузы страны ежегодно выпускают около [14 тысяч] специалистов. При этом стране недостаёт ещё [4,6 тысячи] предметников.
«В 2023 году государство выплатило молодым сельским педагогам [8,3 млрд] тенге подъёмных. К 2026-му в Казахстане построят [217] комфортных школ», – заявил министр.
Местные чиновники ответили своей статистикой. К 1 сентября школы Костанайской области примут [312] вчерашних выпускников педколледжей, причём [двум третям] новичков область предоставит квартиры. Рудненская школа, которую показали гостю, рассчитана на [900] мест.
Из Костаная министр отправился в Петропавловск.`,
    figures: [
      { value: 14000, qualifier: 'about', indicator: 'other', countedThing: 'специалисты', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'publication' },
      { value: 4600, indicator: 'other', countedThing: 'предметники', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'publication' },
      { value: 8300000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'подъёмные', referenceArea: 'KZ', year: 2023, timePeriodBasis: 'stated' },
      { value: 217, indicator: 'facilities', countedThing: 'комфортные школы', referenceArea: 'KZ', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 312, indicator: 'employed', countedThing: 'выпускники педколледжей', referenceArea: 'KZ-39', year: 2024, timePeriod: '2024-09', timePeriodBasis: 'stated', claim: 'planned' },
      { value: 66.67, unitMeasure: '%', indicator: 'share', countedThing: 'новички', referenceArea: 'KZ-39', year: 2024, timePeriod: '2024-09', timePeriodBasis: 'stated', claim: 'planned', partOf: 4 },
      { value: 900, indicator: 'other', countedThing: 'места', referenceArea: 'KZ-39', year: 2024, timePeriodBasis: 'publication' },
    ],
    why: 'The venue is a region, the minister speaks of the country, local officials of the region again. Graduates leaving and a shortage of teachers fit no indicator: other. A school in Rudny lies in the region; pupil places are no workplaces.',
  },
  {
    id: 'ru-08-vko-jetisu-exchange',
    text: ` date 2025-07-22 Аграрии двух областей поменялись студентами
Производственную практику нынешним летом будущие агрономы проходят не дома, а у соседей. В хозяйства Восточно-Казахстанской области отправились [45] студентов из Талдыкоргана, а в Жетысу работают [38] первокурсников и второкурсников из Усть-Каменогорска, пишет «Рудный берег».
Восточноказахстанские фермеры платят практикантам по [90 тысяч] тенге в месяц. В области Жетісу ставка выше – [110 тысяч], зато жильё там приходится искать самим.
Как пояснили в аграрном колледже Талдыкоргана, в прошлом году по такой схеме в Жетісу устроились [16] выпускников. В ВКО постоянную работу тогда получили только [восемь] человек.
Обмен рассчитан на шесть недель и завершится 15 августа. Затем ребята вернутся за парты: им предстоит сдать 5 экзаменов.`,
    figures: [
      { value: 45, indicator: 'students', countedThing: 'студенты', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'relative' },
      { value: 38, indicator: 'students', countedThing: 'первокурсники и второкурсники', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative' },
      { value: 90000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'relative' },
      { value: 110000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'ставка', referenceArea: 'KZ-33', year: 2025, timePeriodBasis: 'relative' },
      { value: 16, indicator: 'employed', countedThing: 'выпускники', referenceArea: 'KZ-33', year: 2024, timePeriodBasis: 'relative' },
      { value: 8, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-63', year: 2024, timePeriodBasis: 'relative' },
    ],
    why: 'Two regions in each paragraph: the place where they work, not where they come from. "Тогда" points back to last year. Exams a student sits are of no statistical interest.',
  },
  {
    id: 'ru-08-zhambyl-sport',
    text: ` date 2023-09-04 Тараз: «золото» на тай-брейке
Волейбольный турнир на призы акима Жамбылской области завершился в воскресенье. Три дня на паркете Дворца спорта бились [18] дворовых команд, это почти [двести] игроков 2005–2008 годов рождения.
В решающем матче «Шу» переиграл «Каратау» 3:2 (25:19, 22:25, 25:23, 18:25, 15:12). Третьими стали меркенцы, одолевшие соперников из Кордая в трёх партиях.
Чемпионы увезли кубок и [600 тысяч] тенге. Самый ценный игрок, выступающий под 7-м номером, набрал 31 очко.
Посмотреть финал пришло свыше [1,5 тыс.] болельщиков.
– В нашем районе с весны открыли [четыре] волейбольные секции, вот и результат, – улыбается наставник победителей.
Осенью в области обустроят ещё [25] спортплощадок, причём [10] – в райцентрах.
Начало следующего тура 16 сентября в 10:00. 0+`,
    figures: [
      { value: 18, indicator: 'organisations', countedThing: 'дворовые команды', referenceArea: 'KZ-31', year: 2023, timePeriodBasis: 'publication' },
      { value: 200, qualifier: 'about', indicator: 'participants', countedThing: 'игроки', referenceArea: 'KZ-31', year: 2023, timePeriodBasis: 'publication' },
      { value: 600000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-31', year: 2023, timePeriodBasis: 'publication' },
      { value: 1500, qualifier: 'more_than', indicator: 'participants', countedThing: 'болельщики', referenceArea: 'KZ-31', year: 2023, timePeriodBasis: 'publication' },
      { value: 4, indicator: 'organisations', countedThing: 'волейбольные секции', referenceArea: 'KZ-31', year: 2023, timePeriodBasis: 'publication' },
      { value: 25, indicator: 'facilities', countedThing: 'спортплощадки', referenceArea: 'KZ-31', year: 2023, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 10, indicator: 'facilities', countedThing: 'спортплощадки', referenceArea: 'KZ-31', year: 2023, timePeriodBasis: 'publication', claim: 'planned', partOf: 5 },
    ],
    why: 'Scores of sets, points, birth years, shirt numbers, places and an age mark are no figures; club names in quotes are no programmes. "Причём 10" is a part.',
  },
  {
    id: 'ru-08-astana-open-doors-none',
    text: ` date 2026-02-05 Столичная молодёжь спросит, чиновники ответят
7 февраля в 15:00 в астанинском коворкинге на проспекте Мәңгілік Ел, 55/21 стартует цикл открытых диалогов. Вопросы смогут задать все желающие от 16 до 29 лет, ведь прийти на первую встречу можно без записи.
Формат прост: один гость, один модератор и никакой сцены. Разговор продлится полтора часа, на реплику из зала отведут две минуты.
Открывает цикл заместитель руководителя городского управления. Темы подсказали подписчики: поправки к статье 14 Трудового кодекса, аренда жилья, экобусы 12-го и 46-го маршрутов. Вторая встреча пройдёт 21 февраля, третья – 7 марта.
В 2024-м похожие беседы вели онлайн, и, по признанию организаторов, живого разговора не получилось.
Справки: 57-20-26, добавочный 104. Проезд до остановки «ЭКСПО-2017».
Просмотров: 640`,
    figures: [],
    why: 'Dates, hours, ages, durations, rules of a talk, articles, bus routes, a stop’s name, phones and a counter: no observation.',
  },
]
