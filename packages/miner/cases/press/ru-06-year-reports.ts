// Russian year-end and half-year reports of akimats and centres: many figures of many kinds. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const ruYearReportsPress: readonly PressCase[] = [
  {
    id: 'ru-06-almaty-year',
    text: ` date 2026-01-22 Молодежная политика Алматы: главное за 2025 год
В 2025 году в Алматы проживало [612,4 тысячи] молодых людей в возрасте от 14 до 35 лет, это [26,5%] населения города. Об этом сообщила пресс-служба акимата.
В городских проектах участвовали свыше [300 тысяч] юношей и девушек.
Основные итоги:
• проведено [2 180] мероприятий;
• реализован [41] социальный проект, охват – [88 700] человек;
• создано [1 350] рабочих мест;
• трудоустроено [7 940] человек;
• на грантовое финансирование направлено [312,8 млн] тенге.
По проекту «Алматы жастары» [400] молодых специалистов получили ключи от квартир. Всего с момента запуска программы жильем обеспечены более [2 тысяч] семей.
В 2026 году предстоит открыть [два] молодежных центра – в Алатауском и Наурызбайском районах.
Напомним, в 2024 году число мероприятий составляло [1 965].`,
    figures: [
      { value: 612400, indicator: 'youth_population', countedThing: 'молодые люди', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'stated', ageBand: 'от 14 до 35 лет' },
      { value: 26.5, unitMeasure: '%', indicator: 'share', countedThing: 'население', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'stated' },
      { value: 300000, qualifier: 'more_than', indicator: 'participants', countedThing: 'юноши и девушки', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
      { value: 2180, indicator: 'events', countedThing: 'мероприятия', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
      { value: 41, indicator: 'projects', countedThing: 'социальный проект', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
      { value: 88700, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
      { value: 1350, indicator: 'jobs', countedThing: 'рабочие места', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
      { value: 7940, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
      { value: 312800000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'грантовое финансирование', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
      { value: 400, indicator: 'beneficiaries', countedThing: 'молодые специалисты', referenceArea: 'KZ-75', programme: 'Алматы жастары', year: 2025, timePeriodBasis: 'relative' },
      { value: 2000, qualifier: 'more_than', indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-75', programme: 'Алматы жастары', year: 2025, timePeriodBasis: 'relative' },
      { value: 2, indicator: 'organisations', countedThing: 'молодежные центры', referenceArea: 'KZ-75', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 1965, indicator: 'events', countedThing: 'мероприятия', referenceArea: 'KZ-75', year: 2024, timePeriodBasis: 'stated' },
    ],
    programmes: ['Алматы жастары'],
    why: 'The year said in the title and first paragraph carries to later paragraphs and bullets as relative. Centres are organisations even when "opened".',
  },
  {
    id: 'ru-06-astana-budget',
    text: ` date 2025-02-14 На молодежные инициативы в столице направят почти [миллиард] тенге
Астана. Казинформ. В этом году из бюджета столицы на поддержку молодежи выделят [980 миллионов] тенге, на [15%] больше, чем в 2024-м. Об этом на заседании маслихата сообщил руководитель управления.
Средства пойдут на [24] проекта. Среди них – «Елорда жастары», в рамках которого планируется провести [350] тренингов, и конкурс стартапов с призовым фондом [25 млн] тенге.
«В прошлом году мы охватили мероприятиями [189 тысяч] жителей, однако лишь [треть] из них живет в новых районах», – отметил депутат.
По данным Бюро нацстатистики, в Астане зарегистрировано [1 млн 528 тыс.] жителей, молодежь составляет [31,2 процента].
По вопросам участия: 8 (7172) 55-64-79, с 9.00 до 18.30.
Поделиться: Facebook 12 Telegram 7 WhatsApp 31`,
    figures: [
      { value: 1000000000, qualifier: 'about', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 980000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'relative', claim: 'planned', sameAs: 0 },
      { value: 15, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'тенге', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 24, indicator: 'projects', countedThing: 'проекты', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 350, indicator: 'events', countedThing: 'тренинги', referenceArea: 'KZ-71', programme: 'Елорда жастары', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 25000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'призовой фонд', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 189000, indicator: 'participants', countedThing: 'жители', referenceArea: 'KZ-71', year: 2024, timePeriodBasis: 'relative' },
      { value: 33.33, unitMeasure: '%', indicator: 'share', countedThing: 'жители', referenceArea: 'KZ-71', year: 2024, timePeriodBasis: 'relative', partOf: 6 },
      { value: 1528000, indicator: 'population', countedThing: 'жители', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication' },
      { value: 31.2, unitMeasure: '%', indicator: 'share', countedThing: 'молодежь', referenceArea: 'KZ-71', year: 2025, timePeriodBasis: 'publication', partOf: 8 },
    ],
    programmes: ['Елорда жастары'],
    why: '"Почти миллиард" of the title and 980 million are one fact. "В 2024-м" is a year. Future of the whole paragraph carries to the prize fund.',
  },
  {
    id: 'ru-06-abai-year',
    text: ` date 2025-01-16 О реализации молодежной политики в области Абай
По итогам 2024 года в области Абай насчитывается [148 900] молодых людей, или [24,6%] от общего числа жителей ([606,2 тыс.] человек). Такие данные приводит управление внутренней политики.
В регионе функционируют [11] молодежных ресурсных центров и [39] студенческих организаций. За отчетный период ими проведено [1 517] мероприятий с охватом свыше [102 тысяч] человек.
В рамках программы «Серпін» в колледжах и вузах Семея обучается [780] студентов из южных областей. Гранты «Тәуелсіздік ұрпақтары» выиграли [трое] наших земляков, сумма каждого – [3 млн] тенге.
На микрокредитование молодежного бизнеса предусмотрено [420 000 000] тенге, выдано [88] кредитов под [5%] годовых.
В текущем году планируется увеличить охват на [10 тысяч] человек, открыть [2] IT-хаба в Аягозе и Курчатове.`,
    figures: [
      { value: 148900, indicator: 'youth_population', countedThing: 'молодые люди', referenceArea: 'KZ-10', year: 2024, timePeriodBasis: 'stated' },
      { value: 24.6, unitMeasure: '%', indicator: 'share', countedThing: 'молодые люди', referenceArea: 'KZ-10', year: 2024, timePeriodBasis: 'stated', partOf: 2 },
      { value: 606200, indicator: 'population', countedThing: 'человек', referenceArea: 'KZ-10', year: 2024, timePeriodBasis: 'stated' },
      { value: 11, indicator: 'organisations', countedThing: 'молодежные ресурсные центры', referenceArea: 'KZ-10', year: 2024, timePeriodBasis: 'relative' },
      { value: 39, indicator: 'organisations', countedThing: 'студенческие организации', referenceArea: 'KZ-10', year: 2024, timePeriodBasis: 'relative' },
      { value: 1517, indicator: 'events', countedThing: 'мероприятия', referenceArea: 'KZ-10', year: 2024, timePeriodBasis: 'relative' },
      { value: 102000, qualifier: 'more_than', indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-10', year: 2024, timePeriodBasis: 'relative' },
      { value: 780, indicator: 'students', countedThing: 'студенты', referenceArea: 'KZ-10', programme: 'Серпін', year: 2024, timePeriodBasis: 'relative' },
      { value: 3, indicator: 'beneficiaries', countedThing: 'земляки', referenceArea: 'KZ-10', programme: 'Тәуелсіздік ұрпақтары', year: 2024, timePeriodBasis: 'relative' },
      { value: 3000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'сумма', referenceArea: 'KZ-10', programme: 'Тәуелсіздік ұрпақтары', year: 2024, timePeriodBasis: 'relative' },
      { value: 420000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'микрокредитование', referenceArea: 'KZ-10', year: 2024, timePeriodBasis: 'relative' },
      { value: 88, indicator: 'other', countedThing: 'кредиты', referenceArea: 'KZ-10', year: 2024, timePeriodBasis: 'relative' },
      { value: 5, unitMeasure: '%', indicator: 'share', countedThing: 'кредиты', referenceArea: 'KZ-10', year: 2024, timePeriodBasis: 'relative' },
      { value: 10000, measure: 'change', indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-10', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 2, indicator: 'organisations', countedThing: 'IT-хабы', referenceArea: 'KZ-10', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Серпін', 'Тәуелсіздік ұрпақтары'],
    why: 'Loans are not grants: other. An interest rate is a percentage: the guide makes any percentage a share. A part may point to a whole told after it. Students "from southern regions" study here.',
  },
  {
    id: 'ru-06-almaty-region-half',
    text: ` date 2024-07-29 Молодежь Алматинской области: первое полугодие в цифрах
Қонаев. За шесть месяцев 2024 года в Алматинской области реализовано [17] проектов в сфере молодежной политики, сообщает региональная служба коммуникаций.
Численность молодежи в регионе – [341 200] человек, а это [каждый пятый] житель.
По проекту «Еңбек жолы» охвачено [5 621] человек, в том числе: в Қонаеве – [430], Карасайском районе – [1 508], Енбекшиказахском – [967].
Для сельской молодежи проведено не менее [120] ярмарок вакансий, где работодатели предложили от [1 500 до 2 000] рабочих мест.
«С начала летнего сезона в [тридцати двух] студенческих отрядах заняты [804] человека. До конца августа их станет больше [тысячи]», – сказала специалист центра.
Фото из открытых источников`,
    figures: [
      { value: 17, indicator: 'projects', countedThing: 'проекты', referenceArea: 'KZ-19', year: 2024, timePeriod: '2024-01/2024-06', timePeriodBasis: 'stated' },
      { value: 341200, indicator: 'youth_population', countedThing: 'численность молодежи', referenceArea: 'KZ-19', year: 2024, timePeriodBasis: 'publication' },
      { value: 20, unitMeasure: '%', indicator: 'share', countedThing: 'житель', referenceArea: 'KZ-19', year: 2024, timePeriodBasis: 'publication' },
      { value: 5621, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-19', programme: 'Еңбек жолы', year: 2024, timePeriod: '2024-01/2024-06', timePeriodBasis: 'relative' },
      { value: 430, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-19', programme: 'Еңбек жолы', year: 2024, timePeriod: '2024-01/2024-06', timePeriodBasis: 'relative', partOf: 3 },
      { value: 1508, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-19', programme: 'Еңбек жолы', year: 2024, timePeriod: '2024-01/2024-06', timePeriodBasis: 'relative', partOf: 3 },
      { value: 967, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-19', programme: 'Еңбек жолы', year: 2024, timePeriod: '2024-01/2024-06', timePeriodBasis: 'relative', partOf: 3 },
      { value: 120, qualifier: 'at_least', indicator: 'events', countedThing: 'ярмарки вакансий', referenceArea: 'KZ-19', year: 2024, timePeriod: '2024-01/2024-06', timePeriodBasis: 'relative' },
      { value: 1500, valueHigh: 2000, qualifier: 'range', indicator: 'jobs', countedThing: 'рабочие места', referenceArea: 'KZ-19', year: 2024, timePeriod: '2024-01/2024-06', timePeriodBasis: 'relative' },
      { value: 32, indicator: 'organisations', countedThing: 'студенческие отряды', referenceArea: 'KZ-19', year: 2024, timePeriodBasis: 'relative' },
      { value: 804, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-19', year: 2024, timePeriodBasis: 'relative' },
      { value: 1000, qualifier: 'more_than', indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-19', year: 2024, timePeriod: '2024-08', timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Еңбек жолы'],
    why: 'A range written "от … до …" is one bracket from the first number to the last. The future form "станет" is a plan.',
  },
  {
    id: 'ru-06-aktobe-year-long',
    text: ` date 2026-01-30 Актюбинская область: чем прожила год молодежь Приилечья
ОБЩЕСТВО
Фото: пресс-служба акима Актюбинской области
30 января 2026, 17:45 👁 2 318

В областном Дворце молодежи состоялось расширенное заседание Совета по делам молодежи. В разговоре приняли участие руководители районов, депутаты маслихата, ректоры вузов и сами молодые актюбинцы – студенты, предприниматели, фермеры. Перед началом гостям показали выставку стартапов, а двое выпускников колледжа продемонстрировали робота-официанта.

Открывая заседание, аким области подчеркнул, что прошедший год стал для региона временем конкретных дел.

– Мы привыкли говорить о молодежи как о будущем. Но она меняет область уже сегодня. Один из главных вопросов, который мне задают на встречах, – это жилье, и мы будем его решать, – сказал глава региона.

Как сообщил начальник управления по вопросам молодежной политики, в области проживает [241 тысяча] молодых людей, или [25,3%] населения. В 2025 году на реализацию государственного социального заказа было направлено [186 млн] тенге, что позволило воплотить [31] проект. Ими охвачено почти [74 тысячи] человек, в том числе более [20 тысяч] сельских жителей.

Отдельное внимание уделили занятости. По всем видам поддержки трудоустроено [9 860] юношей и девушек, из них [1 430] – по «Молодежной практике». В Актобе открыто [310] новых рабочих мест, а в Хромтауском и Мугалжарском районах – по [45].

По программе «Ақтөбе жастары» квартиры получили [150] семей: [120] в городе Актобе и [30] – в Кандыагаше.

На вопрос из зала о центрах в отдаленных селах ответила руководитель ресурсного центра: «Сейчас таких центров [12] – по числу районов. В 2026 году появятся еще [четыре]».

В завершение лучшие активисты были награждены медалями и благодарственными письмами. Следующее заседание совета запланировано на второй квартал.

Подписывайтесь на наш Telegram-канал! Нашли ошибку? Выделите ее и нажмите Ctrl+Enter
Поделиться: 26`,
    figures: [
      { value: 241000, indicator: 'youth_population', countedThing: 'молодые люди', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative' },
      { value: 25.3, unitMeasure: '%', indicator: 'share', countedThing: 'население', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative' },
      { value: 186000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'государственный социальный заказ', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'stated' },
      { value: 31, indicator: 'projects', countedThing: 'проект', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'stated' },
      { value: 74000, qualifier: 'about', indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'stated' },
      { value: 20000, qualifier: 'more_than', indicator: 'participants', countedThing: 'сельские жители', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'stated', partOf: 4 },
      { value: 9860, indicator: 'employed', countedThing: 'юноши и девушки', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative' },
      { value: 1430, indicator: 'employed', countedThing: 'юноши и девушки', referenceArea: 'KZ-15', programme: 'Молодежная практика', year: 2025, timePeriodBasis: 'relative', partOf: 6 },
      { value: 310, indicator: 'jobs', countedThing: 'рабочие места', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'relative' },
      { value: 45, indicator: 'jobs', countedThing: 'рабочие места', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative' },
      { value: 150, indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-15', programme: 'Ақтөбе жастары', year: 2025, timePeriodBasis: 'relative' },
      { value: 120, indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-15-aktobe', programme: 'Ақтөбе жастары', year: 2025, timePeriodBasis: 'relative', partOf: 10 },
      { value: 30, indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-15', programme: 'Ақтөбе жастары', year: 2025, timePeriodBasis: 'relative', partOf: 10 },
      { value: 12, indicator: 'organisations', countedThing: 'центры', referenceArea: 'KZ-15', year: 2026, timePeriodBasis: 'publication' },
      { value: 4, indicator: 'organisations', countedThing: 'центры', referenceArea: 'KZ-15', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Молодежная практика', 'Ақтөбе жастары'],
    why: 'A long report with little to count at its head. "Прошедший год" two paragraphs before the 241 thousand makes it relative 2025. "По [45]" in two districts without codes is told once. Two graduates with a robot are leftovers.',
  },
  {
    id: 'ru-06-zhambyl-announcement-none',
    text: ` date 2025-09-30 Приглашаем на форум!
1 октября 2025 года в Таразе состоится IV областной форум сельской молодежи «Ауыл жастары – 2025». Начало регистрации – в 9:30, открытие – в 10:00. Место проведения: Дворец молодежи, 2 этаж, ул. Толе би, 67.
К участию приглашаются активисты в возрасте от 18 до 35 лет. Форум пройдет в два дня, рабочие языки – казахский и русский. Необходимо иметь при себе удостоверение личности и заявку (форма № 3, приказ от 14 мая 2021 года № 145).
Контакты: 8 (7262) 43-55-01, +7 701 555 01 01, WhatsApp 24/7.
E-mail: forum2025@zhambyl.example
Пресс-служба акима Жамбылской области
Поделились: 18`,
    figures: [],
    programmes: ['Ауыл жастары – 2025'],
    why: 'An invitation: every number is a date, time, place, age, duration, document, phone, name or counter.',
  },
]
