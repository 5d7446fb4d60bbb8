// Russian press texts as many outlets print them, written by people who had not seen the rules. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const ruReleasesPress: readonly PressCase[] = [
  {
    id: 'youth-kostanay-zhasyl-el',
    text: ` date 2025-09-04 Бойцы «Жасыл ел» подвели черту под трудовым сезоном
Пресс-служба акимата Костанайской области

За три летних месяца через отряды «Жасыл ел» прошли [1 864] костанайца, это на [142] человека больше прошлогоднего. Почти [две трети] из них – учащиеся колледжей, остальные – школьники старших классов и безработная молодежь.

Ребята взяли под опеку [96] скверов и дворов, побелили [11,4 тысячи] деревьев, пропололи клумбы на площади [38 тыс.] квадратных метров. С берегов Тобола вывезено [212] тонн мусора. Самый большой отряд, [310] бойцов, трудился в Рудном.

На зарплату бойцам из областного бюджета предусмотрели [428,6 млн] тенге. Каждый, кто отработал полный месяц, получил на руки [85 тысяч] тенге.

– К нам просятся и из соседних районов, поэтому на будущий год заявку увеличили до [2 200] мест, – пояснили в штабе. – Набор начнется 15 апреля, принимаем с 16 лет.`,
    figures: [
      { value: 1864, indicator: 'participants', countedThing: 'костанаец', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative', programme: 'Жасыл ел', timePeriod: '2025-06/2025-08' },
      { value: 142, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative', programme: 'Жасыл ел', measure: 'change', timePeriod: '2025-06/2025-08' },
      { value: 66.67, indicator: 'share', countedThing: 'учащиеся колледжей', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative', programme: 'Жасыл ел', unitMeasure: '%', qualifier: 'about', partOf: 0, timePeriod: '2025-06/2025-08' },
      { value: 96, indicator: 'facilities', countedThing: 'скверы и дворы', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative', programme: 'Жасыл ел' },
      { value: 11400, indicator: 'other', countedThing: 'деревья', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative', programme: 'Жасыл ел' },
      { value: 38000, indicator: 'area_cleaned', countedThing: 'клумбы', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative', programme: 'Жасыл ел', unitMeasure: 'm2' },
      { value: 212, indicator: 'waste_collected', countedThing: 'мусор', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative', programme: 'Жасыл ел', unitMeasure: 't' },
      { value: 310, indicator: 'employed', countedThing: 'бойцы', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative', programme: 'Жасыл ел', partOf: 0 },
      { value: 428600000, indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative', programme: 'Жасыл ел', unitMeasure: 'KZT' },
      { value: 85000, indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative', programme: 'Жасыл ел', unitMeasure: 'KZT' },
      { value: 2200, indicator: 'other', countedThing: 'места', referenceArea: 'KZ-39', year: 2026, timePeriodBasis: 'relative', programme: 'Жасыл ел', claim: 'planned' },
    ],
    programmes: ['Жасыл ел'],
    why: '"Две трети" is 66.67 %. Whitewashed trees are not planted; weeded beds are taken as area cleaned (doubtful). Places in labour teams: other. "Трудился" makes team members employed. The three summer months carry to later paragraphs by the year only.',
  },
  {
    id: 'youth-kz-neet',
    text: ` date 2025-02-20 Доля неработающей и неучащейся молодежи снизилась в Казахстане
АСТАНА. Как передает корреспондент агентства, по итогам 2024 года к категории NEET отнесены [6,4%] граждан в возрасте от 15 до 34 лет. Двумя годами ранее этот показатель равнялся [7,1%].

В абсолютных числах это чуть менее [360 тысяч] человек, больше [половины] которых – женщины с маленькими детьми. В министерстве труда обратили внимание: наиболее остро вопрос стоит в Туркестанской области, где таких молодых людей [48 700].

Чтобы вернуть их на рынок труда, карьерные центры в прошлом году провели [3 215] консультаций на выезде. По субсидируемым направлениям нашли работу [71,9 тыс.] человек младше 35 лет, в том числе [26 тыс.] – по «Молодежной практике».

«На 2025 год на меры занятости заложено [62 миллиарда] тенге, охватить рассчитываем не менее [80 тысяч] молодых граждан», – заявили в ведомстве.`,
    figures: [
      { value: 6.4, indicator: 'share', countedThing: 'граждане', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'stated', unitMeasure: '%', ageBand: 'от 15 до 34 лет' },
      { value: 7.1, indicator: 'share', countedThing: 'показатель', referenceArea: 'KZ', year: 2022, timePeriodBasis: 'relative', unitMeasure: '%', ageBand: 'от 15 до 34 лет' },
      { value: 360000, indicator: 'youth_population', countedThing: 'человек', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'relative', qualifier: 'less_than' },
      { value: 50, indicator: 'share', countedThing: 'женщины', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'relative', unitMeasure: '%', qualifier: 'more_than', partOf: 2 },
      { value: 48700, indicator: 'youth_population', countedThing: 'молодые люди', referenceArea: 'KZ-61', year: 2024, timePeriodBasis: 'relative', partOf: 2 },
      { value: 3215, indicator: 'other', countedThing: 'консультации', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'relative' },
      { value: 71900, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'relative', ageBand: 'младше 35 лет' },
      { value: 26000, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'relative', programme: 'Молодежная практика', partOf: 6 },
      { value: 62000000000, indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'stated', unitMeasure: 'KZT' },
      { value: 80000, indicator: 'participants', countedThing: 'молодые граждане', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'stated', qualifier: 'at_least', claim: 'planned' },
    ],
    programmes: ['Молодежная практика'],
    why: 'The year of the first paragraph carries; people in NEET are a stock of young people. The dateline is not the area.',
  },
  {
    id: 'youth-zko-volunteers',
    text: ` date 2024-11-28 Тепло молодых рук
Районная газета

Волонтерскому штабу при Теректинском районном доме культуры в ноябре исполнился год. Начинали маленькой компанией, теперь в чате [134] добровольца из Федоровки, Подстепного и Аксуата.

Чем заняты? Прежде всего, одинокими стариками. Осенью ребята перекололи дрова для [27] дворов, утеплили окна в [14] домах, [восьмерым] пенсионерам перекрыли крыши. Весной, когда большая вода подошла к Барбастау, они наполнили песком свыше [6 тысяч] мешков.

Сама я столкнулась с ними в поликлинике: двое старшеклассников терпеливо учили бабушек записываться к врачу через телефон. Таких уроков, оказалось, уже около [полусотни].

На следующий год задумок хватает. В планах [пять] экологических десантов и ярмарка, выручку от которой передадут детскому дому. А к Наурызу штаб получит свою комнату, на ремонт которой спонсоры собрали [1 миллион 200 тысяч] тенге.`,
    figures: [
      { value: 134, indicator: 'volunteers', countedThing: 'доброволец', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication' },
      { value: 27, indicator: 'facilities', countedThing: 'дворы', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'relative' },
      { value: 14, indicator: 'facilities', countedThing: 'дома', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'relative' },
      { value: 8, indicator: 'beneficiaries', countedThing: 'пенсионеры', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'relative' },
      { value: 6000, indicator: 'other', countedThing: 'мешки', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'relative', qualifier: 'more_than' },
      { value: 50, indicator: 'events', countedThing: 'уроки', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication', qualifier: 'about' },
      { value: 5, indicator: 'events', countedThing: 'экологические десанты', referenceArea: 'KZ-27', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 1200000, indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-27', year: 2024, timePeriodBasis: 'publication', unitMeasure: 'KZT' },
    ],
    why: 'A district newspaper never names its region. Two pupils seen in a clinic: leftover. Lessons are events.',
  },
  {
    id: 'youth-mangystau-report',
    text: ` date 2025-01-15 Молодежная политика Мангистау: цифры года
В области проживает [188 462] молодых человека от 14 до 34 лет – [23,5%] всего населения.

В 2024 году на молодежную политику регион направил [1 млрд 74 млн] тенге против [906 млн] тенге годом раньше. На эти деньги организовано [684] мероприятия, участниками стали [92,3 тысячи] человек.

Работают [7] молодежных ресурсных центров, туда за год обратились [15 480] раз, причем [4 112] обращений касались трудоустройства, [2 906] – психологической помощи.

Основные итоги:
– временные рабочие места получили [2 350] человек;
– [187] стартапов получили гранты, средний размер гранта – [1,4 млн] тенге;
– [64] молодые семьи вселились в арендное жилье;
– в дебатное движение вовлечены [1 900] школьников.

Вместе с тем уровень молодежной безработицы вырос на [0,3%] и составил [4,1%]. Аким области потребовал в течение 2025 года создать для молодежи не менее [3 тысяч] постоянных рабочих мест.`,
    figures: [
      { value: 188462, indicator: 'youth_population', countedThing: 'молодые люди', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'publication', ageBand: 'от 14 до 34 лет' },
      { value: 23.5, indicator: 'share', countedThing: 'население', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'publication', unitMeasure: '%', ageBand: 'от 14 до 34 лет' },
      { value: 1074000000, indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'stated', unitMeasure: 'KZT' },
      { value: 906000000, indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-47', year: 2023, timePeriodBasis: 'relative', unitMeasure: 'KZT' },
      { value: 684, indicator: 'events', countedThing: 'мероприятия', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'stated' },
      { value: 92300, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'stated' },
      { value: 7, indicator: 'organisations', countedThing: 'молодежные ресурсные центры', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'publication' },
      { value: 15480, indicator: 'other', countedThing: 'обращения', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 4112, indicator: 'other', countedThing: 'обращения', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative', partOf: 7 },
      { value: 2906, indicator: 'other', countedThing: 'обращения', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative', partOf: 7 },
      { value: 2350, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 187, indicator: 'beneficiaries', countedThing: 'стартапы', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 1400000, indicator: 'funding', countedThing: 'размер гранта', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative', unitMeasure: 'KZT' },
      { value: 64, indicator: 'beneficiaries', countedThing: 'молодые семьи', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 1900, indicator: 'participants', countedThing: 'школьники', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 0.3, indicator: 'share', countedThing: 'уровень молодежной безработицы', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative', unitMeasure: '%', measure: 'change' },
      { value: 4.1, indicator: 'share', countedThing: 'уровень молодежной безработицы', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative', unitMeasure: '%' },
      { value: 3000, indicator: 'jobs', countedThing: 'постоянные рабочие места', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'stated', qualifier: 'at_least', claim: 'planned' },
    ],
    why: 'Stocks told in the present are of the publication. "Туда обратились 15 480 раз": applications, other. "187 стартапов получили гранты": those who received grants are beneficiaries.',
  },
  {
    id: 'youth-shymkent-interview',
    text: `«К нам приходят не за галочкой»
Беседа с руководителем молодежного ресурсного центра города Шымкента

– Сколько человек вы принимаете за месяц?
– По-разному. В среднем [900–950] посетителей, летом меньше. Штат небольшой: [12] специалистов, среди них [двое] юристов и [трое] психологов.

– С чем чаще всего обращаются?
– [Каждый четвертый] ищет работу. Еще лет пять назад на первом месте были жилье и льготы. За прошлый год мы помогли составить резюме [1 340] ребятам, трудоустроились [512].

– Говорят, вы открыли и филиалы?
– Да, в районах Каратау и Туран. В этом году добавится еще [один] – в Енбекшинском. Аренда [трех] помещений обходится городу в [9 миллионов] тенге.

– Что не получилось?
– Коворкинг. Рассчитывали на [сотню] рабочих столов, а поставили [тридцать пять]. Зато бесплатный английский посещают [220] человек. Приходите и вы: Тауке хана, 35, с 9.00 до 18.00.`,
    figures: [
      { value: 900, indicator: 'beneficiaries', countedThing: 'посетители', referenceArea: 'KZ-79', year: null, timePeriodBasis: 'unknown', valueHigh: 950, qualifier: 'range' },
      { value: 12, indicator: 'employed', countedThing: 'специалисты', referenceArea: 'KZ-79', year: null, timePeriodBasis: 'unknown' },
      { value: 2, indicator: 'employed', countedThing: 'юристы', referenceArea: 'KZ-79', year: null, timePeriodBasis: 'unknown', partOf: 1 },
      { value: 3, indicator: 'employed', countedThing: 'психологи', referenceArea: 'KZ-79', year: null, timePeriodBasis: 'unknown', partOf: 1 },
      { value: 25, indicator: 'share', countedThing: 'посетители', referenceArea: 'KZ-79', year: null, timePeriodBasis: 'unknown', unitMeasure: '%' },
      { value: 1340, indicator: 'beneficiaries', countedThing: 'ребята', referenceArea: 'KZ-79', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 512, indicator: 'employed', countedThing: 'ребята', referenceArea: 'KZ-79', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 1, indicator: 'organisations', countedThing: 'филиалы', referenceArea: 'KZ-79', year: null, timePeriodBasis: 'unknown', yearOffset: 0, claim: 'planned' },
      { value: 3, indicator: 'facilities', countedThing: 'помещения', referenceArea: 'KZ-79', year: null, timePeriodBasis: 'unknown' },
      { value: 9000000, indicator: 'funding', countedThing: 'аренда', referenceArea: 'KZ-79', year: null, timePeriodBasis: 'unknown', unitMeasure: 'KZT' },
      { value: 100, indicator: 'facilities', countedThing: 'рабочие столы', referenceArea: 'KZ-79', year: null, timePeriodBasis: 'unknown', claim: 'planned' },
      { value: 35, indicator: 'facilities', countedThing: 'рабочие столы', referenceArea: 'KZ-79', year: null, timePeriodBasis: 'unknown' },
      { value: 220, indicator: 'trained', countedThing: 'человек', referenceArea: 'KZ-79', year: null, timePeriodBasis: 'unknown' },
    ],
    why: 'Undated; the city stands only above the talk. "Рассчитывали на сотню" is a plan of the past that failed: a plan. Desks are facilities (doubtful).',
  },
  {
    id: 'youth-pavlodar-housing',
    text: ` date 2026-03-18 Ключи – молодым: в Павлодаре сдают дом для специалистов
На брифинге в региональной службе коммуникаций рассказали, как в Прииртышье решают квартирный вопрос молодых кадров.

До конца марта новоселье отпразднуют [72] семьи врачей и педагогов: областной бюджет выкупил для них девятиэтажку в Усольском микрорайоне за [1,9 млрд] тенге. Квартплата символическая – не выше [12 тысяч] тенге в месяц.

Всего с начала программы, то есть с 2021 года, служебным жильем обеспечили [438] молодых специалистов, из которых [291] работает в селе. В Экибастузе таких [86], в Аксу – [39].

В очереди остаются еще [517] человек. В 2026-2027 годах область намерена построить [четыре] арендных дома на [288] квартир.

По льготной ипотеке под [5%] годовых в прошлом году одобрено [163] заявки на общую сумму [2 миллиарда 640 миллионов] тенге.`,
    figures: [
      { value: 72, indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-55', year: 2026, timePeriodBasis: 'relative', timePeriod: '2026-03', claim: 'planned' },
      { value: 1900000000, indicator: 'funding', countedThing: 'областной бюджет', referenceArea: 'KZ-55', year: 2026, timePeriodBasis: 'publication', unitMeasure: 'KZT' },
      { value: 12000, indicator: 'funding', countedThing: 'квартплата', referenceArea: 'KZ-55', year: 2026, timePeriodBasis: 'publication', unitMeasure: 'KZT', qualifier: 'at_most' },
      { value: 438, indicator: 'beneficiaries', countedThing: 'молодые специалисты', referenceArea: 'KZ-55', year: 2026, timePeriodBasis: 'stated', timePeriod: '2021/2026' },
      { value: 291, indicator: 'beneficiaries', countedThing: 'молодые специалисты', referenceArea: 'KZ-55', year: 2026, timePeriodBasis: 'stated', timePeriod: '2021/2026', partOf: 3 },
      { value: 86, indicator: 'beneficiaries', countedThing: 'молодые специалисты', referenceArea: 'KZ-55', year: 2026, timePeriodBasis: 'stated', timePeriod: '2021/2026', partOf: 3 },
      { value: 39, indicator: 'beneficiaries', countedThing: 'молодые специалисты', referenceArea: 'KZ-55', year: 2026, timePeriodBasis: 'stated', timePeriod: '2021/2026', partOf: 3 },
      { value: 517, indicator: 'other', countedThing: 'человек', referenceArea: 'KZ-55', year: 2026, timePeriodBasis: 'publication' },
      { value: 4, indicator: 'facilities', countedThing: 'арендные дома', referenceArea: 'KZ-55', year: 2027, timePeriodBasis: 'stated', timePeriod: '2026/2027', claim: 'planned' },
      { value: 288, indicator: 'facilities', countedThing: 'квартиры', referenceArea: 'KZ-55', year: 2027, timePeriodBasis: 'stated', timePeriod: '2026/2027', claim: 'planned' },
      { value: 5, indicator: 'share', countedThing: 'льготная ипотека', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'relative', unitMeasure: '%' },
      { value: 163, indicator: 'other', countedThing: 'заявки', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'relative' },
      { value: 2640000000, indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'relative', unitMeasure: 'KZT' },
    ],
    why: '"Не выше" is a ceiling. Прииртышье is the region of Pavlodar, told also by the town. Approved applications are no people: other. The years since 2021 run to the source’s year.',
  },
  {
    id: 'youth-turkistan-forum',
    text: ` date 2025-10-13 В Туркестане завершился форум сельской молодежи
Два дня древний город принимал участников II форума «Жастар үні». Съехались [430] делегатов из [16] районов и городов области, а гостями стали [25] активистов из Узбекистана и Кыргызстана.

На [шести] дискуссионных площадках говорили о поливной воде, интернете, кредитах. Прозвучало [58] предложений, [17] из них войдут в областную дорожную карту.

Ярмарка проектов собрала [41] заявку. Жюри отметило [девять], авторам вручили сертификаты на общую сумму [18 млн] тенге. Главный приз, [5 млн] тенге, увезла команда из Сауранского района: она разводит перепелов и уже наняла [четверых] односельчан.

В области свыше [620 тысяч] жителей моложе 35 лет, [71 процент] живет на селе. В 2026 году здесь обещают открыть [десять] центров дистанционной работы, первый появится в Жетысае.`,
    figures: [
      { value: 430, indicator: 'participants', countedThing: 'делегаты', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', programme: 'Жастар үні' },
      { value: 16, indicator: 'other', countedThing: 'районы и города', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', programme: 'Жастар үні' },
      { value: 25, indicator: 'participants', countedThing: 'активисты', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', programme: 'Жастар үні' },
      { value: 6, indicator: 'events', countedThing: 'дискуссионные площадки', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', programme: 'Жастар үні' },
      { value: 58, indicator: 'other', countedThing: 'предложения', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', programme: 'Жастар үні' },
      { value: 17, indicator: 'other', countedThing: 'предложения', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', programme: 'Жастар үні', partOf: 4, claim: 'planned' },
      { value: 41, indicator: 'projects', countedThing: 'заявка', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', programme: 'Жастар үні' },
      { value: 9, indicator: 'projects', countedThing: 'заявка', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', programme: 'Жастар үні', partOf: 6 },
      { value: 18000000, indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', programme: 'Жастар үні', unitMeasure: 'KZT' },
      { value: 5000000, indicator: 'funding', countedThing: 'главный приз', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', programme: 'Жастар үні', unitMeasure: 'KZT', partOf: 8 },
      { value: 4, indicator: 'employed', countedThing: 'односельчане', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication' },
      { value: 620000, indicator: 'youth_population', countedThing: 'жители', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', qualifier: 'more_than', ageBand: 'моложе 35 лет' },
      { value: 71, indicator: 'share', countedThing: 'жители', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', unitMeasure: '%', partOf: 11 },
      { value: 10, indicator: 'organisations', countedThing: 'центры дистанционной работы', referenceArea: 'KZ-61', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Жастар үні'],
    why: 'Forum figures are governed by the forum; the population and the plans are not. The ordinal of the forum, of the first centre and two days are no figures. Applications for projects are projects.',
  },
]
