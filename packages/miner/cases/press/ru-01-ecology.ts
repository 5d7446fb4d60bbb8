// Russian press on ecology: clean-ups, tree planting, green brigades. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const ruEcologyPress: readonly PressCase[] = [
  {
    id: 'ru-01-kostanay-taza',
    text: ` date 2025-10-14 С начала года костанайцы собрали свыше [8 тысяч] тонн мусора
Экология
Фото: пресс-служба акимата Костанайской области
С начала года в Костанайской области в рамках общенациональной акции «Таза Қазақстан» проведено [1 245] субботников с участием [96 300] человек, передает корреспондент областной газеты.
Как сообщили в управлении природных ресурсов и регулирования природопользования, за девять месяцев собрано более [8,2 тыс.] тонн мусора, очищено [640] гектаров территории, приведены в порядок [312] дворов и [87] памятников. Молодежь региона высадила [15 600] саженцев, из них почти [четверть] – в областном центре.
– Больше всего экологических акций, [214], прошло в городе Рудном, – отметил руководитель отдела. – Субботники продлятся до 31 октября, присоединиться может каждый. Телефон штаба: 54-31-07.
Просмотров: 1 387
Поделиться: 14`,
    figures: [
      { value: 8000, qualifier: 'more_than', unitMeasure: 't', indicator: 'waste_collected', countedThing: 'мусор', referenceArea: 'KZ-39', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-10', timePeriodBasis: 'relative' },
      { value: 1245, indicator: 'events', countedThing: 'субботники', referenceArea: 'KZ-39', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-10', timePeriodBasis: 'relative' },
      { value: 96300, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-39', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-10', timePeriodBasis: 'relative' },
      { value: 8200, qualifier: 'more_than', unitMeasure: 't', indicator: 'waste_collected', countedThing: 'мусор', referenceArea: 'KZ-39', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative', sameAs: 0 },
      { value: 640, unitMeasure: 'ha', indicator: 'area_cleaned', countedThing: 'территория', referenceArea: 'KZ-39', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative' },
      { value: 312, indicator: 'facilities', countedThing: 'дворы', referenceArea: 'KZ-39', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative' },
      { value: 87, indicator: 'facilities', countedThing: 'памятники', referenceArea: 'KZ-39', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative' },
      { value: 15600, indicator: 'trees_planted', countedThing: 'саженцы', referenceArea: 'KZ-39', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative' },
      { value: 25, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'саженцы', referenceArea: 'KZ-39', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative', partOf: 7 },
      { value: 214, indicator: 'events', countedThing: 'экологические акции', referenceArea: 'KZ-39', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-10', timePeriodBasis: 'relative', partOf: 1 },
    ],
    programmes: ['Таза Қазақстан'],
    why: 'The title rounds the figure of the body: the same fact. A breakdown of a stated whole ("больше всего … 214") is a part of it. partOf always points at the first telling. Rudny has no locality code and resolves to its region; "областной центр" too.',
  },
  {
    id: 'ru-01-pavlodar-zhasyl-el',
    text: ` date 2025-06-03 Более [тысячи] бойцов «Жасыл ел» выйдут на уборку павлодарских улиц
В Павлодарской области стартовал трудовой сезон молодежных отрядов «Жасыл ел». Этим летом на благоустройстве городов и сел будут трудиться [1 150] юношей и девушек, передает павлодарское издание со ссылкой на региональный штаб.
В [46] отрядов вошли студенты колледжей и вузов, а также старшеклассники. Из общего числа бойцов [480] будут работать в Павлодаре, [320] – в Экибастузе, [120] – в Аксу. Средний возраст участников – 17 лет.
– Сезон рассчитан на три месяца. За это время ребята планируют высадить не менее [25 тысяч] деревьев и кустарников, вывезти [1,5 тысячи] тонн мусора, – рассказали в штабе. – В прошлом году отряды посадили [21 300] деревьев.
Смена длится 15 рабочих дней, рабочий день – четыре часа. Заработная плата выплачивается из местного бюджета: на эти цели в 2025 году предусмотрено [186,4 млн] тенге.
Подать заявку можно на портале enbek.kz.`,
    figures: [
      { value: 1000, qualifier: 'more_than', indicator: 'employed', countedThing: 'бойцы', referenceArea: 'KZ-55', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 1150, indicator: 'employed', countedThing: 'юноши и девушки', referenceArea: 'KZ-55', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'relative', claim: 'planned', sameAs: 0 },
      { value: 46, indicator: 'organisations', countedThing: 'отряды', referenceArea: 'KZ-55', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'relative' },
      { value: 480, indicator: 'employed', countedThing: 'бойцы', referenceArea: 'KZ-55', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'relative', claim: 'planned', partOf: 0 },
      { value: 320, indicator: 'employed', countedThing: 'бойцы', referenceArea: 'KZ-55', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'relative', claim: 'planned', partOf: 0 },
      { value: 120, indicator: 'employed', countedThing: 'бойцы', referenceArea: 'KZ-55', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'relative', claim: 'planned', partOf: 0 },
      { value: 25000, qualifier: 'at_least', indicator: 'trees_planted', countedThing: 'деревья и кустарники', referenceArea: 'KZ-55', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 1500, unitMeasure: 't', indicator: 'waste_collected', countedThing: 'мусор', referenceArea: 'KZ-55', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 21300, indicator: 'trees_planted', countedThing: 'деревья', referenceArea: 'KZ-55', programme: 'Жасыл ел', year: 2024, timePeriodBasis: 'relative' },
      { value: 186400000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-55', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'stated' },
    ],
    programmes: ['Жасыл ел'],
    why: '"Работать, трудиться" makes seasonal brigade members employed. Money already set in the budget is achieved. "Этим летом" carries on as relative.',
  },
  {
    id: 'ru-01-mangystau-caspian',
    text: ` date 2024-09-23 Молодежь Мангистау очистила берег Каспия
Ко Всемирному дню чистоты волонтеры Актау вышли на побережье Каспийского моря. Об этом сообщает Lada.kz.
В акции приняли участие около [трехсот] человек – студенты Каспийского университета, активисты молодежного ресурсного центра, сотрудники предприятий. За день они очистили [12] км береговой линии и собрали [540] мешков мусора общим весом порядка [4,5] тонны. Больше [половины] отходов составил пластик.
«Первую такую уборку мы провели в 2019 году, тогда пришли [сорок] человек. Сейчас желающих в несколько раз больше», – говорит организатор, представитель областного филиала эколого-общественного объединения.
Напомним, за выброс мусора в неположенном месте статья 434 КоАП РК предусматривает штраф.
Следующая уборка намечена на 12 октября, сбор в 10:00 возле Скальной тропы, 9 микрорайон.`,
    figures: [
      { value: 300, qualifier: 'about', indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'publication' },
      { value: 12, unitMeasure: 'km', indicator: 'area_cleaned', countedThing: 'береговая линия', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'publication' },
      { value: 540, indicator: 'other', countedThing: 'мешки мусора', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'publication' },
      { value: 4.5, qualifier: 'about', unitMeasure: 't', indicator: 'waste_collected', countedThing: 'мусор', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'publication' },
      { value: 50, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'отходы', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'publication' },
      { value: 40, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-47', year: 2019, timePeriodBasis: 'stated' },
    ],
    why: 'Bags have unit 1, so they are not waste in tonnes: other. "В несколько раз" is vague.',
  },
  {
    id: 'ru-01-almaty-region-telegram',
    text: `🌳🌳🌳 ЖАСЫЛ АЙМАҚ

В Талгарском районе Алматинской области высадили [3 000] деревьев за один день!

✅ участников – [850]
✅ школ и колледжей – [34]
✅ саженцев яблони Сиверса – [1 200]
✅ саженцев карагача и тополя – [1 800]

Посадку провели в рамках областного проекта «Жасыл аймақ». До конца года в регионе планируют высадить еще [40–45 тысяч] саженцев 💪

Молодежный центр района благодарит всех, кто пришел!

#жасылаймақ #алматинскаяобласть
👍 215 ❤️ 88 👁 4,1K`,
    figures: [
      { value: 3000, indicator: 'trees_planted', countedThing: 'деревья', referenceArea: 'KZ-19', programme: 'Жасыл аймақ', year: null, timePeriodBasis: 'unknown' },
      { value: 850, indicator: 'participants', countedThing: 'участники', referenceArea: 'KZ-19', programme: 'Жасыл аймақ', year: null, timePeriodBasis: 'unknown' },
      { value: 34, indicator: 'organisations', countedThing: 'школы и колледжи', referenceArea: 'KZ-19', programme: 'Жасыл аймақ', year: null, timePeriodBasis: 'unknown' },
      { value: 1200, indicator: 'trees_planted', countedThing: 'саженцы яблони', referenceArea: 'KZ-19', programme: 'Жасыл аймақ', year: null, timePeriodBasis: 'unknown', partOf: 0 },
      { value: 1800, indicator: 'trees_planted', countedThing: 'саженцы карагача и тополя', referenceArea: 'KZ-19', programme: 'Жасыл аймақ', year: null, timePeriodBasis: 'unknown', partOf: 0 },
      { value: 40000, valueHigh: 45000, qualifier: 'range', indicator: 'trees_planted', countedThing: 'саженцы', referenceArea: 'KZ-19', programme: 'Жасыл аймақ', year: null, timePeriodBasis: 'unknown', claim: 'planned', yearOffset: 0 },
    ],
    programmes: ['Жасыл аймақ'],
    why: 'An undated Telegram post with a list "noun – number" and reaction counters; "до конца года" is relative to an unknown date. Schools and colleges taking part are organisations. The post names its project once; it governs the whole post. The two kinds of saplings make up the 3 000: parts without a marker.',
  },
  {
    id: 'ru-01-shymkent-cleanup-none',
    text: ` date 2026-04-07 #ТазаҚазақстан
В Шымкенте стартовал месячник чистоты

7 апреля в Шымкенте дан старт городскому месячнику по санитарной очистке и благоустройству. Об этом сообщили в пресс-службе акимата мегаполиса.
Первыми на субботник вышли студенты Южно-Казахстанского университета и волонтеры фронт-офиса. Они убрали сухую траву вдоль реки Кошкарата, побелили бордюры на улице Байтурсынова, 20, и обновили разметку на спортплощадке в 18-м микрорайоне. Работа продолжалась три часа.
«Для нас это уже традиция: один раз в месяц мы выходим всей группой. Десятки ребят приходят с родителями», – рассказала студентка 3 курса.
Месячник продлится до 7 мая, по субботам с 9:00 до 12:00. Справки по телефону iKOMEK 109.
Фото: акимат Шымкента
👁 612`,
    figures: [],
    why: 'Dates, street and house numbers, ordinals, clock times, a call number, durations and vague tens: no observation.',
  },
  {
    id: 'ru-01-akmola-burabay',
    text: ` date 2023-05-22 В Акмолинской области за весну посадили более [двух миллионов] деревьев
КОКШЕТАУ. КАЗИНФОРМ – В Акмолинской области этой весной высажено [2 миллиона 140 тысяч] сеянцев, большинство из них – сосна, передает МИА «Казинформ».
По данным областного управления природных ресурсов, в кампании участвовали [17] лесных учреждений и [260] студентов Щучинского колледжа экологии и лесного хозяйства.
«План на этот год – [4 тысячи 200] гектаров лесных культур, он выполнен на [92 процента]. В 2022 году площадь посадок не превысила [3 тысяч] гектаров», – пояснил заместитель руководителя управления.
В национальном парке «Бурабай» силами волонтеров очищено [35] гектаров соснового леса. Осенью здесь предстоит высадить еще [50 тысяч] саженцев.
Добавим, Президент поручил высадить в стране [два миллиарда] деревьев за пять лет.`,
    figures: [
      { value: 2000000, qualifier: 'more_than', indicator: 'trees_planted', countedThing: 'деревья', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'relative' },
      { value: 2140000, indicator: 'trees_planted', countedThing: 'сеянцы', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'relative', sameAs: 0 },
      { value: 17, indicator: 'organisations', countedThing: 'лесные учреждения', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'relative' },
      { value: 260, indicator: 'participants', countedThing: 'студенты', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'relative' },
      { value: 4200, unitMeasure: 'ha', indicator: 'other', countedThing: 'лесные культуры', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 92, unitMeasure: '%', indicator: 'share', countedThing: 'план', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'relative' },
      { value: 3000, qualifier: 'at_most', unitMeasure: 'ha', indicator: 'other', countedThing: 'площадь посадок', referenceArea: 'KZ-11', year: 2022, timePeriodBasis: 'stated' },
      { value: 35, unitMeasure: 'ha', indicator: 'area_cleaned', countedThing: 'сосновый лес', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'relative' },
      { value: 50000, indicator: 'trees_planted', countedThing: 'саженцы', referenceArea: 'KZ-11', year: 2023, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 2000000000, indicator: 'trees_planted', countedThing: 'деревья', referenceArea: 'KZ', year: 2023, timePeriodBasis: 'publication', claim: 'planned' },
    ],
    why: 'Hectares planted are not hectares cleaned: other. "Поручил высадить" is a task, so planned. "Не превысила" is "не более".',
  },
]
