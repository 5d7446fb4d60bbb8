// Russian press texts as many outlets print them, written by people who had not seen the rules. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const ruBriefingsPress: readonly PressCase[] = [
  {
    id: 'ru-youth-sko-akimat',
    text: ` date 2025-07-30 В Петропавловске подвели промежуточные итоги трудового лета
Пресс-служба акима Северо-Казахстанской области. На аппаратном совещании рассмотрели вопросы летней занятости молодежи. Как доложил руководитель управления по вопросам молодежной политики, с начала сезона в отряды «Жасыл ел» вступили [1 340] человек, что на [210] больше прошлогоднего. Бойцы благоустраивают парки и скверы, им уже удалось привести в порядок [86] гектаров зеленых зон и побелить [4,2 тыс.] деревьев.
За месяц работы каждый получает [85 тысяч] тенге. На эти цели в областном бюджете предусмотрено [318,5 млн] тенге.
Кроме того, по проекту «Первое рабочее место» к работодателям направлены [196] выпускников колледжей, [семеро] из которых – сироты. Еще [40] мест пока остаются свободными, прием заявок идет до 20 августа.
Аким области поручил районам не снижать темпов и до конца года трудоустроить не менее [2 500] молодых людей, не имеющих работы.`,
    figures: [
      { value: 1340, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', programme: 'Жасыл ел' },
      { value: 210, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', measure: 'change', programme: 'Жасыл ел' },
      { value: 86, indicator: 'area_cleaned', countedThing: 'зеленые зоны', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', unitMeasure: 'ha', programme: 'Жасыл ел' },
      { value: 4200, indicator: 'other', countedThing: 'деревья', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', programme: 'Жасыл ел' },
      { value: 85000, indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', unitMeasure: 'KZT', programme: 'Жасыл ел' },
      { value: 318500000, indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', unitMeasure: 'KZT', programme: 'Жасыл ел' },
      { value: 196, indicator: 'employed', countedThing: 'выпускники колледжей', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', programme: 'Алғашқы жұмыс орны' },
      { value: 7, indicator: 'employed', countedThing: 'сироты', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', programme: 'Алғашқы жұмыс орны', partOf: 6 },
      { value: 40, indicator: 'jobs', countedThing: 'места', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', programme: 'Алғашқы жұмыс орны' },
      { value: 2500, indicator: 'employed', countedThing: 'молодые люди', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative', qualifier: 'at_least', claim: 'planned' },
    ],
    programmes: ['Жасыл ел', 'Алғашқы жұмыс орны'],
    why: '"С начала сезона" is a relative time without a month; it carries on. Trees whitewashed are not planted.',
  },
  {
    id: 'ru-youth-kazinform-neet',
    text: ` date 2025-02-17 Доля молодежи NEET в Казахстане снизилась до [6,2%]
АСТАНА. KAZINFORM – По итогам 2024 года доля молодых людей, которые не учатся и не работают, составила [6,2%], тогда как годом ранее она достигала [6,8%]. Такие данные на заседании Совета по делам молодежи привел представитель министерства.
По его словам, в категории NEET сегодня находятся около [223 тысяч] граждан в возрасте 15–34 лет, более [половины] из них – женщины, занятые уходом за ребенком. Выше среднего показатель в Улытау ([8,9%]) и Мангистауской области ([8,1%]), ниже всего – в Алматы ([4,4%]).
«За год мерами содействия занятости мы охватили [318 400] молодых казахстанцев, [187 тысяч] вышли на постоянную работу. Льготные микрокредиты под [2,5%] годовых получили [9 136] начинающих предпринимателей на общую сумму [39 млрд] тенге», – отметил докладчик.
Напомним, к 2029 году показатель планируется снизить до [5%].`,
    figures: [
      { value: 6.2, indicator: 'share', countedThing: 'доля молодежи NEET', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'relative', unitMeasure: '%' },
      { value: 6.2, indicator: 'share', countedThing: 'доля молодых людей', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'stated', unitMeasure: '%', sameAs: 0 },
      { value: 6.8, indicator: 'share', countedThing: 'доля молодых людей', referenceArea: 'KZ', year: 2023, timePeriodBasis: 'relative', unitMeasure: '%' },
      { value: 223000, indicator: 'youth_population', countedThing: 'граждане', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication', qualifier: 'about', ageBand: '15–34 лет' },
      { value: 50, indicator: 'share', countedThing: 'женщины', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication', unitMeasure: '%', qualifier: 'more_than', partOf: 3 },
      { value: 8.9, indicator: 'share', countedThing: 'показатель', referenceArea: 'KZ-62', year: 2024, timePeriodBasis: 'relative', unitMeasure: '%' },
      { value: 8.1, indicator: 'share', countedThing: 'показатель', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative', unitMeasure: '%' },
      { value: 4.4, indicator: 'share', countedThing: 'показатель', referenceArea: 'KZ-75', year: 2024, timePeriodBasis: 'relative', unitMeasure: '%' },
      { value: 318400, indicator: 'participants', countedThing: 'казахстанцы', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'relative' },
      { value: 187000, indicator: 'employed', countedThing: 'казахстанцы', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'relative', partOf: 8 },
      { value: 2.5, indicator: 'share', countedThing: 'микрокредиты', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'relative', unitMeasure: '%' },
      { value: 9136, indicator: 'beneficiaries', countedThing: 'предприниматели', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'relative' },
      { value: 39000000000, indicator: 'funding', countedThing: 'микрокредиты', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'relative', unitMeasure: 'KZT' },
      { value: 5, indicator: 'share', countedThing: 'показатель', referenceArea: 'KZ', year: 2029, timePeriodBasis: 'stated', unitMeasure: '%', claim: 'planned' },
    ],
    why: '"Сегодня" is the time of publication; the rest of the report is about 2024. The rate of a loan is a percentage: share. Снизить до 5% is a level.',
  },
  {
    id: 'ru-youth-district-paper',
    text: ` date 2026-04-09 Не сидим сложа руки
В молодежном ресурсном центре Федоровского района Костанайской области всего [три] сотрудника, а забот хватает. За первый квартал они провели [26] встреч в школах и аграрном колледже, поговорив с [870] ребятами о вреде наркотиков, вейпов и лудомании.
– На учете в районе состоят [19] подростков, в прошлом году в это же время было [31], – рассказывает директор центра. – С каждым работаем отдельно: [12] посещают секции, [пятеро] ходят к психологу.
По вечерам здесь собирается дебатный клуб «Алтын сөз», в нем [24] участника. Зимой ребята выиграли районный грант – [600 тысяч] тенге, купили колонку и проектор.
А вот с транспортом беда: до дальних сел центр добирается на попутках. В Банновке, например, за зиму удалось побывать лишь дважды.
Летом на берегу Тобола заработает палаточный лагерь на [50] мест. Смен будет [две], каждая по 7 дней.`,
    figures: [
      { value: 3, indicator: 'employed', countedThing: 'сотрудники', referenceArea: 'KZ-39', year: 2026, timePeriodBasis: 'publication' },
      { value: 26, indicator: 'events', countedThing: 'встречи', referenceArea: 'KZ-39', year: 2026, timePeriodBasis: 'relative', timePeriod: '2026-01/2026-03' },
      { value: 870, indicator: 'participants', countedThing: 'ребята', referenceArea: 'KZ-39', year: 2026, timePeriodBasis: 'relative', timePeriod: '2026-01/2026-03' },
      { value: 19, indicator: 'other', countedThing: 'подростки', referenceArea: 'KZ-39', year: 2026, timePeriodBasis: 'publication' },
      { value: 31, indicator: 'other', countedThing: 'подростки', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative' },
      { value: 12, indicator: 'participants', countedThing: 'подростки', referenceArea: 'KZ-39', year: 2026, timePeriodBasis: 'publication', partOf: 3 },
      { value: 5, indicator: 'participants', countedThing: 'подростки', referenceArea: 'KZ-39', year: 2026, timePeriodBasis: 'publication', partOf: 3 },
      { value: 24, indicator: 'members', countedThing: 'участники', referenceArea: 'KZ-39', year: 2026, timePeriodBasis: 'publication' },
      { value: 600000, indicator: 'funding', countedThing: 'грант', referenceArea: 'KZ-39', year: 2026, timePeriodBasis: 'relative', unitMeasure: 'KZT' },
      { value: 50, indicator: 'other', countedThing: 'места', referenceArea: 'KZ-39', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 2, indicator: 'events', countedThing: 'смены', referenceArea: 'KZ-39', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    why: 'Twice in a winter is of no statistical interest. Places in a camp fit no indicator. Camp shifts are events.',
  },
  {
    id: 'ru-youth-year-report',
    text: `Отчет управления молодежной политики Павлодарской области за 2024 год (извлечение)
В регионе проживает [152,7 тыс.] граждан от 14 до 35 лет, или [20,3%] населения. В том числе в Павлодаре – [71,9 тыс.], в Экибастузе – [29,8 тыс.].
Сеть молодежных ресурсных центров насчитывает [13] учреждений, где трудятся [84] специалиста. За отчетный период центрами оказано [41 260] консультаций, что выше уровня 2023 года на [12%].
В 2024 году через государственный социальный заказ реализовано [18] проектов на сумму [146,9 млн] тенге; в их реализации задействовано [11] неправительственных организаций.
Грант «Тәуелсіздік ұрпақтары» выиграли [трое] павлодарцев: [двое] в номинации «Наука», [один] – «Медиа».
Проведено [1 074] мероприятия (в 2023 году – [962]) с охватом свыше [168 тыс.] человек.
Не достигнут один показатель: удельный вес молодежи, вовлеченной в волонтерство, составил [9,4%] при плане [11%].`,
    figures: [
      { value: 152700, indicator: 'youth_population', countedThing: 'граждане', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative', ageBand: 'от 14 до 35 лет' },
      { value: 20.3, indicator: 'share', countedThing: 'население', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative', unitMeasure: '%', ageBand: 'от 14 до 35 лет' },
      { value: 71900, indicator: 'youth_population', countedThing: 'граждане', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative', partOf: 0, ageBand: 'от 14 до 35 лет' },
      { value: 29800, indicator: 'youth_population', countedThing: 'граждане', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative', partOf: 0, ageBand: 'от 14 до 35 лет' },
      { value: 13, indicator: 'organisations', countedThing: 'учреждения', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative' },
      { value: 84, indicator: 'employed', countedThing: 'специалисты', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative' },
      { value: 41260, indicator: 'other', countedThing: 'консультации', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative' },
      { value: 12, indicator: 'share', countedThing: 'консультации', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative', unitMeasure: '%', measure: 'change' },
      { value: 18, indicator: 'projects', countedThing: 'проекты', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'stated' },
      { value: 146900000, indicator: 'funding', countedThing: 'проекты', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'stated', unitMeasure: 'KZT' },
      { value: 11, indicator: 'organisations', countedThing: 'неправительственные организации', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'stated' },
      { value: 3, indicator: 'beneficiaries', countedThing: 'павлодарцы', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative', programme: 'Тәуелсіздік ұрпақтары' },
      { value: 2, indicator: 'beneficiaries', countedThing: 'павлодарцы', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative', programme: 'Тәуелсіздік ұрпақтары', partOf: 11 },
      { value: 1, indicator: 'beneficiaries', countedThing: 'павлодарцы', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative', programme: 'Тәуелсіздік ұрпақтары', partOf: 11 },
      { value: 1074, indicator: 'events', countedThing: 'мероприятия', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative' },
      { value: 962, indicator: 'events', countedThing: 'мероприятия', referenceArea: 'KZ-55', year: 2023, timePeriodBasis: 'stated' },
      { value: 168000, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative', qualifier: 'more_than' },
      { value: 9.4, indicator: 'share', countedThing: 'удельный вес молодежи', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative', unitMeasure: '%' },
      { value: 11, indicator: 'share', countedThing: 'удельный вес молодежи', referenceArea: 'KZ-55', year: 2024, timePeriodBasis: 'relative', unitMeasure: '%', claim: 'planned' },
    ],
    programmes: ['Тәуелсіздік ұрпақтары'],
    why: 'The head of an undated report gives its year. "Один – «Медиа»" counts one of the three, so it is a figure; "один показатель" stays an idiom of no interest. Consultations fit no indicator.',
  },
  {
    id: 'ru-youth-interview',
    text: ` date 2025-12-05 «Добро заразительно»: накануне Дня волонтера мы поговорили с координатором шымкентского штаба
– Сколько человек сегодня в вашей команде?
– Начинали мы в 2019-м вчетвером, а сейчас нас [640], и это только активные волонтеры. В базе числится еще [полторы тысячи].
– Кому помогаете?
– В этом году наши ребята навестили [215] одиноких стариков, раздали [1 800] продуктовых наборов в Рамазан. После паводка в Сайрамском районе Туркестанской области почти [сотня] добровольцев две недели наполняла мешки с песком – вышло [36] тонн.
– Школьников берете?
– С 14 лет и с согласия родителей. Таких у нас примерно [четверть].
– Правда, что вам дали помещение?
– Да, [120] квадратных метров на проспекте Тауке хана. Спасибо акимату! Ремонт обошелся в [5,7 миллиона], [половину] собрали сами.
– Планы на будущий год?
– Хотим открыть филиалы во всех [пяти] районах Шымкента и довести число добровольцев до [двух тысяч].`,
    figures: [
      { value: 640, indicator: 'volunteers', countedThing: 'волонтеры', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication' },
      { value: 1500, indicator: 'volunteers', countedThing: 'волонтеры', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication' },
      { value: 215, indicator: 'beneficiaries', countedThing: 'старики', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'relative' },
      { value: 1800, indicator: 'other', countedThing: 'продуктовые наборы', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'relative' },
      { value: 100, indicator: 'volunteers', countedThing: 'добровольцы', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'relative', qualifier: 'about' },
      { value: 36, indicator: 'other', countedThing: 'мешки с песком', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'relative', unitMeasure: 't' },
      { value: 25, indicator: 'share', countedThing: 'школьники', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication', unitMeasure: '%', qualifier: 'about' },
      { value: 120, indicator: 'facilities', countedThing: 'помещение', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication', unitMeasure: 'm2' },
      { value: 5700000, indicator: 'funding', countedThing: 'ремонт', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication', unitMeasure: 'KZT' },
      { value: 50, indicator: 'share', countedThing: 'ремонт', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication', unitMeasure: '%', partOf: 8 },
      { value: 5, indicator: 'other', countedThing: 'районы', referenceArea: 'KZ-79', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 2000, indicator: 'volunteers', countedThing: 'добровольцы', referenceArea: 'KZ-79', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    why: 'Speech leaves out the currency: still tenge. "Вчетвером" is an adverb of the beginning, no figure. "Довести до" is a level.',
  },
  {
    id: 'ru-youth-briefing-housing',
    text: ` date 2025-10-22 Как в Карагандинской области решают жилищный вопрос молодых
На брифинге в РСК рассказали о поддержке молодых семей и специалистов. С января по сентябрь кредиты по программе «Жас Отбасы» оформили [418] семей, средняя сумма займа – [19,6 млн] тенге. Ставка не превышает [9%] годовых.
В Караганде для работающей молодежи сдан девятиэтажный дом на [108] квартир, арендаторы платят порядка [1 100] тенге за квадратный метр. Заявок поступило [2 957], то есть [27] претендентов на одно жилье. Еще [два] таких дома возводят в Темиртау и Балхаше, ключи от них обещают вручить весной 2026 года.
Что касается программы «С дипломом – в село», то с начала года подъемные получили [163] специалиста, среди которых [89] учителей и [37] врачей. Сейчас в очереди на бюджетный кредит стоят [52] человека, средства поступят до декабря.
Отток молодежи сократился на [1,3 тысячи] человек, сообщили в ведомстве.`,
    figures: [
      { value: 418, indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative', programme: 'Жас Отбасы', timePeriod: '2025-01/2025-09' },
      { value: 19600000, indicator: 'funding', countedThing: 'сумма займа', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative', unitMeasure: 'KZT', programme: 'Жас Отбасы', timePeriod: '2025-01/2025-09' },
      { value: 9, indicator: 'share', countedThing: 'ставка', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative', unitMeasure: '%', qualifier: 'at_most', programme: 'Жас Отбасы', timePeriod: '2025-01/2025-09' },
      { value: 108, indicator: 'facilities', countedThing: 'квартиры', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative' },
      { value: 1100, indicator: 'funding', countedThing: 'квадратный метр', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative', unitMeasure: 'KZT', qualifier: 'about' },
      { value: 2957, indicator: 'other', countedThing: 'заявки', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative' },
      { value: 27, indicator: 'other', countedThing: 'претенденты', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative' },
      { value: 2, indicator: 'facilities', countedThing: 'дома', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'stated', timePeriod: '2026-03/2026-05', claim: 'planned' },
      { value: 163, indicator: 'beneficiaries', countedThing: 'специалисты', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative', programme: 'Дипломмен ауылға', timePeriod: '2025-01/2025-10' },
      { value: 89, indicator: 'beneficiaries', countedThing: 'учителя', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative', programme: 'Дипломмен ауылға', timePeriod: '2025-01/2025-10', partOf: 8 },
      { value: 37, indicator: 'beneficiaries', countedThing: 'врачи', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative', programme: 'Дипломмен ауылға', timePeriod: '2025-01/2025-10', partOf: 8 },
      { value: 52, indicator: 'other', countedThing: 'человек', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative', programme: 'Дипломмен ауылға' },
      { value: -1300, indicator: 'other', countedThing: 'человек', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative', measure: 'change' },
    ],
    programmes: ['Жас Отбасы', 'Дипломмен ауылға'],
    why: 'Spring of 2026 is March to May. The ceiling of a rate is at_most. The queue is of the programme too.',
  },
  {
    id: 'ru-youth-forum-digital',
    text: ` date 2025-11-14 Айтишники Приуралья собрались на форум
В Уральске завершился III областной форум Digital Jaiyq. За два дня его площадки посетили около [1,2 тысячи] школьников, студентов и начинающих разработчиков, с лекциями выступили [32] спикера, в том числе [шесть] – из-за рубежа.
Главная интрига – хакатон: [45] команд 36 часов без перерыва искали решения для медицины и транспорта. Победители, ребята из ЗКУ, увезли чек на [3 миллиона] тенге; призовой фонд составил [7,5 миллиона].
Как рассказали организаторы, за три года выпускниками курсов Tech Orda в области стали [510] человек, [восемь из десяти] нашли работу по специальности. В 2026-м на обучение выделят [200] ваучеров по [500–600 тысяч] тенге каждый.
Телеграм-канал форума за неделю набрал [14 тысяч] просмотров, а записи лекций появятся на сайте digitalforum.kz после 1 декабря.`,
    figures: [
      { value: 1200, indicator: 'participants', countedThing: 'школьники, студенты и начинающие разработчики', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'publication', qualifier: 'about', programme: 'Digital Jaiyq' },
      { value: 32, indicator: 'other', countedThing: 'спикеры', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'publication', programme: 'Digital Jaiyq' },
      { value: 6, indicator: 'other', countedThing: 'спикеры', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'publication', partOf: 1, programme: 'Digital Jaiyq' },
      { value: 45, indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'publication', programme: 'Digital Jaiyq' },
      { value: 3000000, indicator: 'funding', countedThing: 'чек', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'publication', unitMeasure: 'KZT', programme: 'Digital Jaiyq' },
      { value: 7500000, indicator: 'funding', countedThing: 'призовой фонд', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'publication', unitMeasure: 'KZT', programme: 'Digital Jaiyq' },
      { value: 510, indicator: 'trained', countedThing: 'человек', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'publication', programme: 'Tech Orda' },
      { value: 80, indicator: 'share', countedThing: 'выпускники курсов', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'publication', unitMeasure: '%', programme: 'Tech Orda', partOf: 6 },
      { value: 200, indicator: 'grants', countedThing: 'ваучеры', referenceArea: 'KZ-27', year: 2026, timePeriodBasis: 'stated', programme: 'Tech Orda', claim: 'planned' },
      { value: 500000, indicator: 'funding', countedThing: 'ваучеры', referenceArea: 'KZ-27', year: 2026, timePeriodBasis: 'stated', unitMeasure: 'KZT', valueHigh: 600000, qualifier: 'range', programme: 'Tech Orda', claim: 'planned' },
      { value: 14000, indicator: 'other', countedThing: 'просмотры', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'publication', programme: 'Digital Jaiyq' },
    ],
    programmes: ['Digital Jaiyq', 'Tech Orda'],
    why: 'Eight of ten is a share of 80 %. Vouchers for courses are grants. Views are told as a result of the forum, not as page furniture. Speakers give lectures: other.',
  },
  {
    id: 'ru-youth-sport-volunteers-two-areas',
    text: ` date 2026-01-28 Лыжня зовет: в Риддере стартовала молодежная спартакиада
Восточный Казахстан принимает зимнюю спартакиаду среди работающей молодежи. Приехали [22] сборные из [14] регионов – всего [486] спортсменов моложе 29 лет. Самая многочисленная делегация прибыла из Астаны ([48] человек), самая скромная, [девять] лыжников, – из Жетысу.
Обслуживают старты [130] волонтеров из колледжей Усть-Каменогорска и Риддера, за их питание отвечает областное управление спорта.
«По области различными видами спорта занимаются [39,8 процента] молодежи. Десять лет назад не было и [трети], – говорит представитель управления. – За последние пять лет построено [17] физкультурно-оздоровительных комплексов, [11] из них в селах».
В первый день разыграны [6] комплектов наград. Хозяева взяли [три] золота, [одно] серебро и [четыре] бронзы.
Соревнования завершатся 2 февраля. Начало гонок ежедневно в 10:30, вход свободный, справки по телефону 8 (72336) 4-55-10.`,
    figures: [
      { value: 22, indicator: 'organisations', countedThing: 'сборные', referenceArea: 'KZ-63', year: 2026, timePeriodBasis: 'publication' },
      { value: 14, indicator: 'other', countedThing: 'регионы', referenceArea: 'KZ-63', year: 2026, timePeriodBasis: 'publication' },
      { value: 486, indicator: 'participants', countedThing: 'спортсмены', referenceArea: 'KZ-63', year: 2026, timePeriodBasis: 'publication', ageBand: 'моложе 29 лет' },
      { value: 48, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-71', year: 2026, timePeriodBasis: 'publication', partOf: 2 },
      { value: 9, indicator: 'participants', countedThing: 'лыжники', referenceArea: 'KZ-33', year: 2026, timePeriodBasis: 'publication', partOf: 2 },
      { value: 130, indicator: 'volunteers', countedThing: 'волонтеры', referenceArea: 'KZ-63', year: 2026, timePeriodBasis: 'publication' },
      { value: 39.8, indicator: 'share', countedThing: 'молодежь', referenceArea: 'KZ-63', year: 2026, timePeriodBasis: 'publication', unitMeasure: '%' },
      { value: 33.33, indicator: 'share', countedThing: 'молодежь', referenceArea: 'KZ-63', year: 2016, timePeriodBasis: 'relative', unitMeasure: '%', qualifier: 'less_than' },
      { value: 17, indicator: 'facilities', countedThing: 'физкультурно-оздоровительные комплексы', referenceArea: 'KZ-63', year: 2026, timePeriodBasis: 'publication' },
      { value: 11, indicator: 'facilities', countedThing: 'физкультурно-оздоровительные комплексы', referenceArea: 'KZ-63', year: 2026, timePeriodBasis: 'publication', partOf: 8 },
      { value: 6, indicator: 'other', countedThing: 'комплекты наград', referenceArea: 'KZ-63', year: 2026, timePeriodBasis: 'publication' },
      { value: 3, indicator: 'other', countedThing: 'золото', referenceArea: 'KZ-63', year: 2026, timePeriodBasis: 'publication' },
      { value: 1, indicator: 'other', countedThing: 'серебро', referenceArea: 'KZ-63', year: 2026, timePeriodBasis: 'publication' },
      { value: 4, indicator: 'other', countedThing: 'бронза', referenceArea: 'KZ-63', year: 2026, timePeriodBasis: 'publication' },
    ],
    why: 'Delegations are counted by where they come from. "Не было и трети" is less than a third ten years ago. Medals fit no indicator.',
  },
]
