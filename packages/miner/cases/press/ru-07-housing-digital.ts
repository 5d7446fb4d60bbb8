// Russian press on housing, digital skills, science and population. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const ruHousingDigitalPress: readonly PressCase[] = [
  {
    id: 'ru-07-kz-population',
    text: ` date 2025-08-12 В Казахстане проживает более [5,8 млн] молодых людей, передает агентство со ссылкой на Бюро национальной статистики.

Ко Дню молодежи статистики подсчитали, что на начало 2025 года численность молодежи в возрасте 14–34 лет составила [5 млн 812 тыс.] человек, или [28,7%] населения страны. За год она увеличилась на [61,3 тыс.] человек.

Доля городской молодежи – [63,5%], сельской – [36,5%]. Самая молодая – Мангистауская область, где молодежью является почти [каждый третий] житель, меньше всего молодежи в Северо-Казахстанской области: [118,4 тыс.] человек, или менее [четверти] жителей.

В вузах республики обучается [624,5 тыс.] студентов, из них [53,1%] – девушки.

Уровень молодежной безработицы (15–34 года) во II квартале сложился на уровне [3,1%], годом ранее – [3,3%].`,
    figures: [
      { value: 5800000, qualifier: 'more_than', indicator: 'youth_population', countedThing: 'молодые люди', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication' },
      { value: 5812000, indicator: 'youth_population', countedThing: 'численность молодежи', referenceArea: 'KZ', year: 2025, timePeriod: '2025-01', timePeriodBasis: 'stated', sameAs: 0, ageBand: '14–34 лет' },
      { value: 28.7, unitMeasure: '%', indicator: 'share', countedThing: 'население', referenceArea: 'KZ', year: 2025, timePeriod: '2025-01', timePeriodBasis: 'stated' },
      { value: 61300, measure: 'change', indicator: 'youth_population', countedThing: 'человек', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'stated' },
      { value: 63.5, unitMeasure: '%', indicator: 'share', countedThing: 'доля городской молодежи', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'relative' },
      { value: 36.5, unitMeasure: '%', indicator: 'share', countedThing: 'доля сельской молодежи', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'relative' },
      { value: 33.33, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'житель', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'relative' },
      { value: 118400, indicator: 'youth_population', countedThing: 'человек', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative' },
      { value: 25, qualifier: 'less_than', unitMeasure: '%', indicator: 'share', countedThing: 'жители', referenceArea: 'KZ-59', year: 2025, timePeriodBasis: 'relative' },
      { value: 624500, indicator: 'students', countedThing: 'студенты', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'relative' },
      { value: 53.1, unitMeasure: '%', indicator: 'share', countedThing: 'студенты', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'relative', partOf: 9 },
      { value: 3.1, unitMeasure: '%', indicator: 'share', countedThing: 'уровень молодежной безработицы', referenceArea: 'KZ', year: 2025, timePeriod: '2025-04/2025-06', timePeriodBasis: 'relative', ageBand: '15–34 года' },
      { value: 3.3, unitMeasure: '%', indicator: 'share', countedThing: 'уровень молодежной безработицы', referenceArea: 'KZ', year: 2024, timePeriod: '2024-04/2024-06', timePeriodBasis: 'relative', ageBand: '15–34 года' },
    ],
    why: 'The header line holds the whole lead instead of a title. A quarter (II квартал) is an ordinal. "Годом ранее" is the year before.',
  },
  {
    id: 'ru-07-karaganda-it',
    text: ` date 2025-11-25 Караганда: в ИТ идут со школы
В Карагандинской области за два года открылось [9] IT-школ, в которых цифровым навыкам обучено [6,2 тыс.] подростков и молодежи. Такие данные озвучили на форуме «Saryarqa Digital», передает корреспондент inkaraganda.kz.
Год искусственного интеллекта, объявленный Президентом на 2026-й, регион встретит с новыми проектами: предстоит запустить [12] лабораторий ИИ в колледжах, закупить [350] компьютеров и [40] 3D-принтеров.
В рамках форума прошел хакатон. За 48 часов [27] команд – это [126] студентов – создали прототипы, [3] лучших получили гранты, общая сумма – [4,5 млн] тенге.
Как отметили в технопарке, в регионе порядка [полутора сотен] стартапов, [70%] основателей моложе 30.
Скорость интернета 5G в Караганде достигает 500 Мбит/с.`,
    figures: [
      { value: 9, indicator: 'organisations', countedThing: 'IT-школы', referenceArea: 'KZ-35', year: 2025, timePeriod: '2024/2025', timePeriodBasis: 'relative' },
      { value: 6200, indicator: 'trained', countedThing: 'подростки и молодежь', referenceArea: 'KZ-35', year: 2025, timePeriod: '2024/2025', timePeriodBasis: 'relative' },
      { value: 12, indicator: 'facilities', countedThing: 'лаборатории ИИ', referenceArea: 'KZ-35', programme: 'Жасанды интеллект жылы', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 350, indicator: 'other', countedThing: 'компьютеры', referenceArea: 'KZ-35', programme: 'Жасанды интеллект жылы', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 40, indicator: 'other', countedThing: '3D-принтеры', referenceArea: 'KZ-35', programme: 'Жасанды интеллект жылы', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 27, indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-35', programme: 'Saryarqa Digital', year: 2025, timePeriodBasis: 'publication' },
      { value: 126, indicator: 'participants', countedThing: 'студенты', referenceArea: 'KZ-35', programme: 'Saryarqa Digital', year: 2025, timePeriodBasis: 'publication' },
      { value: 3, indicator: 'organisations', countedThing: 'команды', referenceArea: 'KZ-35', programme: 'Saryarqa Digital', year: 2025, timePeriodBasis: 'publication', partOf: 5 },
      { value: 4500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'сумма', referenceArea: 'KZ-35', programme: 'Saryarqa Digital', year: 2025, timePeriodBasis: 'publication' },
      { value: 150, qualifier: 'about', indicator: 'projects', countedThing: 'стартапы', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication' },
      { value: 70, unitMeasure: '%', indicator: 'share', countedThing: 'основатели', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication', ageBand: 'моложе 30' },
    ],
    programmes: ['Saryarqa Digital', 'Жасанды интеллект жылы'],
    why: '3D and 5G are names of products, Mbit/s is a technical measure, 48 hours a duration. A startup is a project. The forum is the place where the first figures were told; it governs only what happened at it.',
  },
  {
    id: 'ru-07-atyrau-housing',
    text: `Атырау: жилье для молодых
Опубликовано: 14.03.2023
Автор: редакция

В Атырауской области по программе «Атырау жастары» построен 9-этажный дом на [108] квартир. Ордера вручены [108] молодым семьям, [58] из них многодетные.
Общая площадь дома – [7 240] кв. м, стоимость строительства – [2,3 млрд] тенге. В планах – сдать еще [3] таких дома, жильем будет обеспечено [300–320] семей.
Ежемесячный платеж составляет не более [90 тыс.] тенге, первоначальный взнос – не менее [10%] стоимости квартиры.
«В очереди стоят [2 015] человек. Минимум [половина] из них – работающая молодежь до 35 лет», – пояснили в управлении строительства.
Следите за новостями на нашем канале (подписчиков: 21,4 тыс.)`,
    figures: [
      { value: 108, indicator: 'facilities', countedThing: 'квартиры', referenceArea: 'KZ-23', programme: 'Атырау жастары', year: 2023, timePeriodBasis: 'publication' },
      { value: 108, indicator: 'beneficiaries', countedThing: 'молодые семьи', referenceArea: 'KZ-23', programme: 'Атырау жастары', year: 2023, timePeriodBasis: 'publication' },
      { value: 58, indicator: 'beneficiaries', countedThing: 'молодые семьи', referenceArea: 'KZ-23', programme: 'Атырау жастары', year: 2023, timePeriodBasis: 'publication', partOf: 1 },
      { value: 7240, unitMeasure: 'm2', indicator: 'facilities', countedThing: 'площадь дома', referenceArea: 'KZ-23', programme: 'Атырау жастары', year: 2023, timePeriodBasis: 'publication' },
      { value: 2300000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'стоимость строительства', referenceArea: 'KZ-23', programme: 'Атырау жастары', year: 2023, timePeriodBasis: 'publication' },
      { value: 3, indicator: 'facilities', countedThing: 'дома', referenceArea: 'KZ-23', programme: 'Атырау жастары', year: 2023, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 300, valueHigh: 320, qualifier: 'range', indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-23', programme: 'Атырау жастары', year: 2023, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 90000, qualifier: 'at_most', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'платеж', referenceArea: 'KZ-23', programme: 'Атырау жастары', year: 2023, timePeriodBasis: 'publication' },
      { value: 10, qualifier: 'at_least', unitMeasure: '%', indicator: 'share', countedThing: 'первоначальный взнос', referenceArea: 'KZ-23', programme: 'Атырау жастары', year: 2023, timePeriodBasis: 'publication' },
      { value: 2015, indicator: 'other', countedThing: 'человек', referenceArea: 'KZ-23', programme: 'Атырау жастары', year: 2023, timePeriodBasis: 'publication' },
      { value: 50, qualifier: 'at_least', unitMeasure: '%', indicator: 'share', countedThing: 'работающая молодежь', referenceArea: 'KZ-23', programme: 'Атырау жастары', year: 2023, timePeriodBasis: 'publication', partOf: 9, ageBand: 'до 35 лет' },
    ],
    programmes: ['Атырау жастары'],
    why: 'No header line, but the page prints its date ("Опубликовано"): the source is dated by it. Flats are facilities. People in a queue have received nothing yet: other. The area of a house belongs to the facility; m2 under facilities is a doubtful pair (other is arguable).',
  },
  {
    id: 'ru-07-zko-science-grants',
    text: ` date 2026-02-17 Молодым ученым ЗКО – [20] грантов
[20] грантов для молодых ученых учредил акимат Западно-Казахстанской области, сообщает «Уральская неделя».
Размер каждого – [5 млн] тенге. Претендовать на гранты смогут исследователи до 40 лет, всего в вузах Уральска их [312].
«В прошлом году поступило [86] заявок, поддержано [14]. В нынешнем рассчитываем более чем на [сотню]», – сказали в управлении образования. Объем финансирования вырос в [полтора] раза, с [70] до [105 млн] тенге.
В 2027 году планируется довести число грантов до [30].
Победителей назовут ко Дню науки 12 апреля. Прием документов: уральский IT-хаб, каб. 12.
Фото: архив «УН»`,
    figures: [
      { value: 20, indicator: 'grants', countedThing: 'гранты', referenceArea: 'KZ-27', year: 2026, timePeriodBasis: 'publication' },
      { value: 20, indicator: 'grants', countedThing: 'гранты', referenceArea: 'KZ-27', year: 2026, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 5000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'гранты', referenceArea: 'KZ-27', year: 2026, timePeriodBasis: 'publication' },
      { value: 312, indicator: 'other', countedThing: 'исследователи', referenceArea: 'KZ-27', year: 2026, timePeriodBasis: 'publication', ageBand: 'до 40 лет' },
      { value: 86, indicator: 'other', countedThing: 'заявки', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'relative' },
      { value: 14, indicator: 'grants', countedThing: 'заявки', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'relative', partOf: 4 },
      { value: 100, qualifier: 'more_than', indicator: 'other', countedThing: 'заявки', referenceArea: 'KZ-27', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 1.5, unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'объем финансирования', referenceArea: 'KZ-27', year: 2026, timePeriodBasis: 'relative' },
      { value: 70000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'объем финансирования', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'relative' },
      { value: 105000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'объем финансирования', referenceArea: 'KZ-27', year: 2026, timePeriodBasis: 'relative' },
      { value: 30, indicator: 'grants', countedThing: 'гранты', referenceArea: 'KZ-27', year: 2027, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    why: '"С 70 до 105 млн" is two levels in time that share scale and unit: the first is last year’s. "Довести до 30" is a level reached, not a ceiling. "Рассчитываем" is an expectation: planned.',
  },
  {
    id: 'ru-07-ust-kamenogorsk-telegram',
    text: `📌 Усть-Каменогорск. Итоги марафона «Жастар – Qadam»

29 ноября завершился марафон профориентации. Что получилось:

1️⃣ [38] встреч в школах и колледжах
2️⃣ [4,7 тыс.] участников (в прошлом сезоне было [3,9 тыс.])
3️⃣ [560] бесплатных консультаций психологов

Отдельно: экскурсии на [11] предприятий, среди них «Казцинк» и УМЗ.

А ещё волонтёры собрали около [300] кг макулатуры и сдали [16] м³ пластика ♻️

Следующий марафон стартует через полгода. Вопросы – в комментариях или по номеру +7 (7232) 70-00-11

@vko_jastar | подписаться`,
    figures: [
      { value: 38, indicator: 'events', countedThing: 'встречи', referenceArea: 'KZ-63', programme: 'Жастар – Qadam', year: null, timePeriodBasis: 'unknown' },
      { value: 4700, indicator: 'participants', countedThing: 'участники', referenceArea: 'KZ-63', programme: 'Жастар – Qadam', year: null, timePeriodBasis: 'unknown' },
      { value: 3900, indicator: 'participants', countedThing: 'участники', referenceArea: 'KZ-63', programme: 'Жастар – Qadam', year: null, timePeriodBasis: 'unknown' },
      { value: 560, indicator: 'other', countedThing: 'консультации', referenceArea: 'KZ-63', programme: 'Жастар – Qadam', year: null, timePeriodBasis: 'unknown' },
      { value: 11, indicator: 'organisations', countedThing: 'предприятия', referenceArea: 'KZ-63', programme: 'Жастар – Qadam', year: null, timePeriodBasis: 'unknown' },
      { value: 300, qualifier: 'about', unitMeasure: 'kg', indicator: 'waste_collected', countedThing: 'макулатура', referenceArea: 'KZ-63', programme: 'Жастар – Qadam', year: null, timePeriodBasis: 'unknown' },
      { value: 16, unitMeasure: 'm3', indicator: 'waste_collected', countedThing: 'пластик', referenceArea: 'KZ-63', programme: 'Жастар – Qadam', year: null, timePeriodBasis: 'unknown' },
    ],
    programmes: ['Жастар – Qadam'],
    why: 'Keycap digits number the list. "В прошлом сезоне" is a season, not surely a year: no offset. Recycled paper and plastic are collected waste.',
  },
]
