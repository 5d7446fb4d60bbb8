// Russian press texts as many outlets print them, written by people who had not seen the rules. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const ruNoticesPress: readonly PressCase[] = [
  {
    id: 'ru-y-vko-jobs',
    text: ` date 2025-10-14 Более [6 тысяч] молодых восточноказахстанцев нашли работу с начала года
Об этом на брифинге в региональной службе коммуникаций рассказал заместитель руководителя управления занятости ВКО.
За девять месяцев трудоустроены [6 184] человека в возрасте до 35 лет, из них [2 037] – на постоянные места. Участниками «Молодежной практики» стали [1 146] выпускников вузов и колледжей, на общественные работы направлены [895] человек.
– Доля молодежи категории NEET в области составляет [5,4%], в абсолютных числах это около [9 тысяч] юношей и девушек. Год назад показатель был выше – [6,1%], – отметил спикер.
До конца декабря планируется провести еще [12] ярмарок вакансий, в том числе [семь] – в сельских районах.
Подать заявку можно на портале enbek.kz или по телефону 8 (7232) 57-00-12.`,
    figures: [
      { value: 6000, qualifier: 'more_than', indicator: 'employed', countedThing: 'восточноказахстанцы', referenceArea: 'KZ-63', year: 2025, timePeriod: '2025-01/2025-10', timePeriodBasis: 'relative' },
      { value: 6184, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-63', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative', sameAs: 0, ageBand: 'до 35 лет' },
      { value: 2037, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-63', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative', partOf: 0 },
      { value: 1146, indicator: 'participants', countedThing: 'выпускники', referenceArea: 'KZ-63', programme: 'Жастар практикасы', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative' },
      { value: 895, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-63', programme: 'Қоғамдық жұмыстар', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative' },
      { value: 5.4, unitMeasure: '%', indicator: 'share', countedThing: 'молодежь категории NEET', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' },
      { value: 9000, qualifier: 'about', indicator: 'youth_population', countedThing: 'юноши и девушки', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' },
      { value: 6.1, unitMeasure: '%', indicator: 'share', countedThing: 'показатель', referenceArea: 'KZ-63', year: 2024, timePeriodBasis: 'relative' },
      { value: 12, indicator: 'events', countedThing: 'ярмарки вакансий', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 7, indicator: 'events', countedThing: 'ярмарки вакансий', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'relative', claim: 'planned', partOf: 8 },
    ],
    programmes: ['Жастар практикасы', 'Қоғамдық жұмыстар'],
  },
  {
    id: 'ru-y-kostanay-summer',
    text: ` date 2024-07-03 Лето с пользой: как отдыхают и работают костанайские подростки
В Костанайской области этим летом действует [214] лагерей, из них [9] загородных. За первый сезон в них отдохнули [17,6 тыс.] детей, всего за лето отдыхом намерены охватить [52 тысячи] школьников, сообщает пресс-служба акимата.
Из областного бюджета на эти цели выделено [1,3 млрд] тенге. Бесплатные путевки получили [3 850] ребят из малообеспеченных и многодетных семей.
Старшеклассники тоже не сидят без дела. В трудовых отрядах «Жасыл ел» заняты [1 260] подростков и студентов, ежемесячная оплата – [85 000] тенге. Бойцы уже высадили [4,5 тысячи] саженцев и привели в порядок [38] гектаров парков и скверов.
Смены длятся по 10 дней, возраст отдыхающих – от 7 до 17 лет. Горячая линия: 109.`,
    figures: [
      { value: 214, indicator: 'organisations', countedThing: 'лагеря', referenceArea: 'KZ-39', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 9, indicator: 'organisations', countedThing: 'лагеря', referenceArea: 'KZ-39', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative', partOf: 0 },
      { value: 17600, indicator: 'participants', countedThing: 'дети', referenceArea: 'KZ-39', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 52000, indicator: 'participants', countedThing: 'школьники', referenceArea: 'KZ-39', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative', claim: 'planned' },
      { value: 1300000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-39', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 3850, indicator: 'beneficiaries', countedThing: 'ребята', referenceArea: 'KZ-39', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 1260, indicator: 'employed', countedThing: 'подростки и студенты', referenceArea: 'KZ-39', programme: 'Жасыл ел', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 85000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'оплата', referenceArea: 'KZ-39', programme: 'Жасыл ел', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 4500, indicator: 'trees_planted', countedThing: 'саженцы', referenceArea: 'KZ-39', programme: 'Жасыл ел', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
      { value: 38, unitMeasure: 'ha', indicator: 'area_cleaned', countedThing: 'парки и скверы', referenceArea: 'KZ-39', programme: 'Жасыл ел', year: 2024, timePeriod: '2024-06/2024-08', timePeriodBasis: 'relative' },
    ],
    programmes: ['Жасыл ел'],
  },
  {
    id: 'ru-y-mangystau-centres',
    text: ` date 2025-03-19 Молодежные ресурсные центры Мангистау: куда пойти и за чем
В Мангистауской области работают [восемь] молодежных ресурсных центров, где трудятся [46] специалистов. В прошлом году сюда обратились [11 340] юношей и девушек, почти [треть] из них искали работу, пишет газета «Огни Мангистау».
Психологи и юристы центров провели [2 715] консультаций. Тренинги по финансовой грамотности прошли [1 480] человек, а на курсах казахского языка занимались [326].
– Дороже всего обходится не ремонт, а люди. На зарплаты и аренду в 2024 году ушло [187 млн] тенге, в нынешнем заложено [204 млн], – говорит руководитель областного центра.
Новый центр откроют осенью в Жанаозене, его площадь – [640] квадратных метров. Там разместятся коворкинг, студия звукозаписи и зал на 80 мест.
Центр в 12-м микрорайоне Актау открыт с 9 до 20 часов, кроме воскресенья.`,
    figures: [
      { value: 8, indicator: 'organisations', countedThing: 'молодежные ресурсные центры', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'publication' },
      { value: 46, indicator: 'employed', countedThing: 'специалисты', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'publication' },
      { value: 11340, indicator: 'beneficiaries', countedThing: 'юноши и девушки', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 33.33, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'юноши и девушки', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative', partOf: 2 },
      { value: 2715, indicator: 'other', countedThing: 'консультации', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 1480, indicator: 'trained', countedThing: 'человек', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 326, indicator: 'trained', countedThing: 'человек', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 187000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'stated' },
      { value: 204000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'relative' },
      { value: 640, unitMeasure: 'm2', indicator: 'other', countedThing: 'площадь', referenceArea: 'KZ-47', year: 2025, timePeriod: '2025-09/2025-11', timePeriodBasis: 'relative', claim: 'planned' },
    ],
  },
  {
    id: 'ru-y-pavlodar-prevention',
    text: ` date 2025-07-18 В Павлодаре обсудили, как уберечь подростков от вейпов и закладок
За шесть месяцев текущего года число правонарушений среди несовершеннолетних Павлодарской области снизилось на [14,2%]: со [162] до [139]. Такие данные озвучили на заседании комиссии по делам несовершеннолетних.
На учете в полиции состоят [411] подростков, к каждому прикреплен наставник. Изъято более [2 300] вейпов, к ответственности привлечены [58] продавцов.
Студенческие отряды правопорядка объединяют [270] ребят. Вместе с полицейскими они с начала года вышли в [94] рейда, проверили [180] заведений.
В рамках областного проекта «Трезвый выбор» волонтеры провели [76] встреч, на них побывали порядка [8 тысяч] школьников и студентов.
– Осенью планируем открыть кабинеты доверия в [15] колледжах, – сообщили в управлении образования.
Напомним, согласно статье 301-1 УК РК за продажу вейпов грозит до двух лет лишения свободы.`,
    figures: [
      { value: -14.2, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'правонарушения', referenceArea: 'KZ-55', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 162, indicator: 'other', countedThing: 'правонарушения', referenceArea: 'KZ-55', year: 2024, timePeriod: '2024-01/2024-06', timePeriodBasis: 'relative' },
      { value: 139, indicator: 'other', countedThing: 'правонарушения', referenceArea: 'KZ-55', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 411, indicator: 'other', countedThing: 'подростки', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
      { value: 2300, qualifier: 'more_than', indicator: 'other', countedThing: 'вейпы', referenceArea: 'KZ-55', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 58, indicator: 'other', countedThing: 'продавцы', referenceArea: 'KZ-55', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 270, indicator: 'members', countedThing: 'ребята', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'publication' },
      { value: 94, indicator: 'events', countedThing: 'рейды', referenceArea: 'KZ-55', year: 2025, timePeriod: '2025-01/2025-07', timePeriodBasis: 'relative' },
      { value: 180, indicator: 'organisations', countedThing: 'заведения', referenceArea: 'KZ-55', year: 2025, timePeriod: '2025-01/2025-07', timePeriodBasis: 'relative' },
      { value: 76, indicator: 'events', countedThing: 'встречи', referenceArea: 'KZ-55', programme: 'Трезвый выбор', year: 2025, timePeriod: '2025-01/2025-07', timePeriodBasis: 'relative' },
      { value: 8000, qualifier: 'about', indicator: 'participants', countedThing: 'школьники и студенты', referenceArea: 'KZ-55', programme: 'Трезвый выбор', year: 2025, timePeriod: '2025-01/2025-07', timePeriodBasis: 'relative' },
      { value: 15, indicator: 'organisations', countedThing: 'колледжи', referenceArea: 'KZ-55', year: 2025, timePeriod: '2025-09/2025-11', timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Трезвый выбор'],
  },
  {
    id: 'ru-y-akmola-year',
    text: ` date 2026-01-15 Итоги года: что сделано для молодежи Акмолинской области
По данным на конец 2025 года, в Акмолинской области проживает [172,8 тысячи] молодых людей от 14 до 35 лет, или [22%] населения. Об этом доложил руководитель управления по вопросам молодежной политики.
В 2025 году через государственный социальный заказ реализовано [19] проектов на сумму [148 миллионов] тенге. Проведено свыше [900] мероприятий, охвачено [64 тысячи] человек.
Победителями конкурса «Тәуелсіздік ұрпақтары» стали [четверо] акмолинцев. Каждый получил грант в размере [3 млн] тенге.
В волонтерском движении состоят [5 260] человек, за год их число увеличилось на [740]. Волонтеры помогли [1 115] одиноким пенсионерам, собрали [12,4] тонны мусора на берегах озер Бурабая.
По программе «С дипломом – в село» в аулы приехали [283] специалиста, [167] из них купили жилье в кредит.
В 2026 году предстоит отремонтировать [3] дома молодежи. На это направят [520 млн] тенге.`,
    figures: [
      { value: 172800, indicator: 'youth_population', countedThing: 'молодые люди', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'stated', ageBand: 'от 14 до 35 лет' },
      { value: 22, unitMeasure: '%', indicator: 'share', countedThing: 'население', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'stated' },
      { value: 19, indicator: 'projects', countedThing: 'проекты', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'stated' },
      { value: 148000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'stated' },
      { value: 900, qualifier: 'more_than', indicator: 'events', countedThing: 'мероприятия', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'stated' },
      { value: 64000, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'stated' },
      { value: 4, indicator: 'beneficiaries', countedThing: 'акмолинцы', referenceArea: 'KZ-11', programme: 'Тәуелсіздік ұрпақтары', year: 2025, timePeriodBasis: 'relative' },
      { value: 3000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'грант', referenceArea: 'KZ-11', programme: 'Тәуелсіздік ұрпақтары', year: 2025, timePeriodBasis: 'relative' },
      { value: 5260, indicator: 'volunteers', countedThing: 'человек', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'relative' },
      { value: 740, measure: 'change', indicator: 'volunteers', countedThing: 'волонтеры', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'relative' },
      { value: 1115, indicator: 'beneficiaries', countedThing: 'пенсионеры', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'relative' },
      { value: 12.4, unitMeasure: 't', indicator: 'waste_collected', countedThing: 'мусор', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'relative' },
      { value: 283, indicator: 'employed', countedThing: 'специалисты', referenceArea: 'KZ-11', programme: 'Дипломмен ауылға', year: 2025, timePeriodBasis: 'relative' },
      { value: 167, indicator: 'beneficiaries', countedThing: 'специалисты', referenceArea: 'KZ-11', programme: 'Дипломмен ауылға', year: 2025, timePeriodBasis: 'relative', partOf: 12 },
      { value: 3, indicator: 'facilities', countedThing: 'дома молодежи', referenceArea: 'KZ-11', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 520000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-11', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Дипломмен ауылға', 'Тәуелсіздік ұрпақтары'],
  },
  {
    id: 'ru-y-shymkent-sport',
    text: ` date 2024-11-07 Дворовый спорт возвращается: в Шымкенте открыли еще [11] площадок
В Шымкенте за десять месяцев построено [11] спортивных площадок и отремонтировано [27] старых. На работы потрачено [463,5 млн] тенге, передает Otyrar.kz.
По словам главы городского управления физической культуры и спорта, регулярно тренируются [38,6%] горожан, среди молодежи этот показатель заметно выше.
Во дворах работают [120] инструкторов, занятия бесплатные. Секции посещают [9 750] детей и подростков, причем [каждый четвертый] – девочка.
В городском турнире «Аула лигасы» сыграли [64] команды, общее число участников превысило [700]. Финал закончился со счетом 3:2, победители получили [1 миллион] тенге и кубок.
Следующий сезон лиги стартует 12 апреля, заявки примут не более чем от [80] команд.
Фото пресс-службы акимата. Просмотров: 1824`,
    figures: [
      { value: 11, indicator: 'facilities', countedThing: 'площадки', referenceArea: 'KZ-79', year: 2024, timePeriodBasis: 'publication' },
      { value: 11, indicator: 'facilities', countedThing: 'спортивные площадки', referenceArea: 'KZ-79', year: 2024, timePeriod: '2024-01/2024-10', timePeriodBasis: 'relative', sameAs: 0 },
      { value: 27, indicator: 'facilities', countedThing: 'спортивные площадки', referenceArea: 'KZ-79', year: 2024, timePeriod: '2024-01/2024-10', timePeriodBasis: 'relative' },
      { value: 463500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-79', year: 2024, timePeriod: '2024-01/2024-10', timePeriodBasis: 'relative' },
      { value: 38.6, unitMeasure: '%', indicator: 'share', countedThing: 'горожане', referenceArea: 'KZ-79', year: 2024, timePeriodBasis: 'publication' },
      { value: 120, indicator: 'employed', countedThing: 'инструкторы', referenceArea: 'KZ-79', year: 2024, timePeriodBasis: 'publication' },
      { value: 9750, indicator: 'participants', countedThing: 'дети и подростки', referenceArea: 'KZ-79', year: 2024, timePeriodBasis: 'publication' },
      { value: 25, unitMeasure: '%', indicator: 'share', countedThing: 'девочка', referenceArea: 'KZ-79', year: 2024, timePeriodBasis: 'publication', partOf: 6 },
      { value: 64, indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-79', programme: 'Аула лигасы', year: 2024, timePeriodBasis: 'publication' },
      { value: 700, qualifier: 'more_than', indicator: 'participants', countedThing: 'участники', referenceArea: 'KZ-79', programme: 'Аула лигасы', year: 2024, timePeriodBasis: 'publication' },
      { value: 1000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-79', programme: 'Аула лигасы', year: 2024, timePeriodBasis: 'publication' },
      { value: 80, qualifier: 'at_most', indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-79', programme: 'Аула лигасы', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Аула лигасы'],
  },
  {
    id: 'ru-y-karaganda-students',
    text: ` date 2025-09-01 Новый учебный год: в вузы Караганды поступили [11,2 тысячи] первокурсников
КАРАГАНДА. Сегодня за парты сели [11 240] первокурсников вузов региона, из них [6 870] – обладатели государственных грантов, сообщает корреспондент агентства.
Всего в [девяти] университетах Карагандинской области учатся почти [53 тысячи] студентов. Иностранцев – [2 190], это в [1,5 раза] больше, чем в 2023 году.
Мест в общежитиях по-прежнему не хватает. За лето введено [два] дома студентов на [1 100] мест, еще [500] мест добавится к ноябрю. Сейчас очередь – [780] человек.
Стипендия отличника составляет [60 290] тенге.
По опросу студенческого парламента, [62,5%] первокурсников готовы подрабатывать, а [19%] уже нашли работу. В опросе участвовали [1 340] человек.
Занятия начнутся в 8:30, расписание размещено на 2-м этаже главного корпуса.`,
    figures: [
      { value: 11200, indicator: 'students', countedThing: 'первокурсники', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
      { value: 11240, indicator: 'students', countedThing: 'первокурсники', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 6870, indicator: 'students', countedThing: 'обладатели грантов', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 9, indicator: 'organisations', countedThing: 'университеты', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
      { value: 53000, qualifier: 'about', indicator: 'students', countedThing: 'студенты', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
      { value: 2190, indicator: 'students', countedThing: 'иностранцы', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
      { value: 1.5, unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'иностранцы', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
      { value: 2, indicator: 'facilities', countedThing: 'дома студентов', referenceArea: 'KZ-35', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative' },
      { value: 1100, indicator: 'other', countedThing: 'места', referenceArea: 'KZ-35', year: 2025, timePeriod: '2025-06/2025-08', timePeriodBasis: 'relative' },
      { value: 500, indicator: 'other', countedThing: 'места', referenceArea: 'KZ-35', year: 2025, timePeriod: '2025-11', timePeriodBasis: 'relative', claim: 'planned' },
      { value: 780, indicator: 'other', countedThing: 'человек', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
      { value: 60290, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'стипендия', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
      { value: 62.5, unitMeasure: '%', indicator: 'share', countedThing: 'первокурсники', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
      { value: 19, unitMeasure: '%', indicator: 'share', countedThing: 'первокурсники', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
      { value: 1340, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: 'ru-y-ulytau-digital',
    text: ` date 2026-02-20 Айти без переезда: в Жезказгане готовят программистов
В области Ұлытау бесплатное обучение цифровым навыкам в прошлом году прошли [1 960] молодых жителей. Сертификаты международных платформ получили [1 204] из них.
Центр «Jezqazgan Digital» открыт при технологическом университете. Здесь [14] преподавателей, [90] компьютеров, занятия идут в две смены. По проекту «Tech Orda» [37] жителей региона выиграли гранты до [600 000] тенге.
– Из первого выпуска трудоустроились [41%], [шестеро] открыли свои студии, – рассказывает координатор центра. – Средний доход начинающего разработчика – [350–400 тысяч] тенге.
В хакатоне, который прошел 14–15 февраля, участвовали [23] команды из Сатпаева, Каражала и Улытауского района. Призовой фонд – [2,5 млн] тенге.
В этом году намечено обучить не менее [2,5 тыс.] человек, в их числе [600] сельских.`,
    figures: [
      { value: 1960, indicator: 'trained', countedThing: 'жители', referenceArea: 'KZ-62', year: 2025, timePeriodBasis: 'relative' },
      { value: 1204, indicator: 'trained', countedThing: 'жители', referenceArea: 'KZ-62', year: 2025, timePeriodBasis: 'relative', partOf: 0 },
      { value: 14, indicator: 'employed', countedThing: 'преподаватели', referenceArea: 'KZ-62', year: 2026, timePeriodBasis: 'publication' },
      { value: 90, indicator: 'other', countedThing: 'компьютеры', referenceArea: 'KZ-62', year: 2026, timePeriodBasis: 'publication' },
      { value: 37, indicator: 'beneficiaries', countedThing: 'жители', referenceArea: 'KZ-62', programme: 'Tech Orda', year: 2026, timePeriodBasis: 'publication' },
      { value: 600000, qualifier: 'at_most', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'гранты', referenceArea: 'KZ-62', programme: 'Tech Orda', year: 2026, timePeriodBasis: 'publication' },
      { value: 41, unitMeasure: '%', indicator: 'share', countedThing: 'выпуск', referenceArea: 'KZ-62', year: 2026, timePeriodBasis: 'publication' },
      { value: 6, indicator: 'other', countedThing: 'выпуск', referenceArea: 'KZ-62', year: 2026, timePeriodBasis: 'publication' },
      { value: 350000, valueHigh: 400000, qualifier: 'range', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'доход', referenceArea: 'KZ-62', year: 2026, timePeriodBasis: 'publication' },
      { value: 23, indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-62', year: 2026, timePeriod: '2026-02', timePeriodBasis: 'stated' },
      { value: 2500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'призовой фонд', referenceArea: 'KZ-62', year: 2026, timePeriod: '2026-02', timePeriodBasis: 'stated' },
      { value: 2500, qualifier: 'at_least', indicator: 'trained', countedThing: 'человек', referenceArea: 'KZ-62', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 600, indicator: 'trained', countedThing: 'человек', referenceArea: 'KZ-62', year: 2026, timePeriodBasis: 'relative', claim: 'planned', partOf: 11 },
    ],
    programmes: ['Tech Orda'],
  },
  {
    id: 'ru-y-turkistan-forum',
    text: ` date 2024-10-25 Форум молодежи собрал в Туркестане [полторы тысячи] участников
В Туркестане состоялся III форум сельской молодежи «Ауыл – ел бесігі». Участие в нем приняли [1 500] делегатов из всех районов области, приехали и гости из Шымкента, Тараза и Кызылорды, сообщает turkystan.kz.
На площадке форума работала выставка, свою продукцию показали [85] молодых предпринимателей. Подписано [шесть] меморандумов.
По словам акима, в регионе живут [624 тысячи] молодых людей, около [70%] – в селах. По программе «Ауыл аманаты» в нынешнем году выдано [1 870] льготных кредитов на [9,6 миллиарда] тенге, благодаря чему появилось [2 010] рабочих мест.
– Мы оформили заем и построили теплицу. Главное – не бояться начинать с малого, – поделился фермер из Сарыагашского района.
В будущем году число получателей займов хотят довести до [2 500].`,
    figures: [
      { value: 1500, indicator: 'participants', countedThing: 'участники', referenceArea: 'KZ-61', programme: 'Ауыл – ел бесігі', year: 2024, timePeriodBasis: 'publication' },
      { value: 1500, indicator: 'participants', countedThing: 'делегаты', referenceArea: 'KZ-61', programme: 'Ауыл – ел бесігі', year: 2024, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 85, indicator: 'participants', countedThing: 'предприниматели', referenceArea: 'KZ-61', programme: 'Ауыл – ел бесігі', year: 2024, timePeriodBasis: 'publication' },
      { value: 6, indicator: 'other', countedThing: 'меморандумы', referenceArea: 'KZ-61', programme: 'Ауыл – ел бесігі', year: 2024, timePeriodBasis: 'publication' },
      { value: 624000, indicator: 'youth_population', countedThing: 'молодые люди', referenceArea: 'KZ-61', year: 2024, timePeriodBasis: 'publication' },
      { value: 70, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'молодые люди', referenceArea: 'KZ-61', year: 2024, timePeriodBasis: 'publication', partOf: 4 },
      { value: 1870, indicator: 'other', countedThing: 'кредиты', referenceArea: 'KZ-61', programme: 'Ауыл аманаты', year: 2024, timePeriodBasis: 'relative' },
      { value: 9600000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-61', programme: 'Ауыл аманаты', year: 2024, timePeriodBasis: 'relative' },
      { value: 2010, indicator: 'jobs', countedThing: 'рабочие места', referenceArea: 'KZ-61', programme: 'Ауыл аманаты', year: 2024, timePeriodBasis: 'relative' },
      { value: 2500, indicator: 'beneficiaries', countedThing: 'получатели займов', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Ауыл аманаты', 'Ауыл – ел бесігі'],
  },
]
