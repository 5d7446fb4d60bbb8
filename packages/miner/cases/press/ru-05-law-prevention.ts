// Russian press on law, prevention, NEET and support of young people. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const ruLawPreventionPress: readonly PressCase[] = [
  {
    id: 'ru-05-shymkent-drugs',
    text: ` date 2025-06-26 Шымкент против наркотиков: итоги полугодия
Число наркопреступлений среди молодежи Шымкента сократилось на [18%], сообщает OTYRAR.
С начала года в мегаполисе проведено [297] профилактических акций и рейдов, ими охвачено более [46 тысяч] школьников и студентов. Волонтеры закрасили свыше [1 900] надписей с рекламой синтетики.
– В полицию доставлены [118] подозреваемых, возбуждено [76] уголовных дел по статьям 297 и 299 УК РК. Изъято [31,5] кг наркотиков. В прошлом году за тот же период было [93] дела, – доложил представитель управления по противодействию наркопреступности на брифинге.
Кабинеты анонимной помощи работают в [5] поликлиниках города. Круглосуточный телефон доверия – 150.`,
    figures: [
      { value: -18, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'наркопреступления', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 297, indicator: 'events', countedThing: 'профилактические акции и рейды', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 46000, qualifier: 'more_than', indicator: 'participants', countedThing: 'школьники и студенты', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 1900, qualifier: 'more_than', indicator: 'other', countedThing: 'надписи', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 118, indicator: 'other', countedThing: 'подозреваемые', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 76, indicator: 'other', countedThing: 'уголовные дела', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 31.5, unitMeasure: 'kg', indicator: 'other', countedThing: 'наркотики', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 93, indicator: 'other', countedThing: 'дела', referenceArea: 'KZ-79', year: 2024, timePeriod: '2024-01/2024-06', timePeriodBasis: 'relative' },
      { value: 5, indicator: 'organisations', countedThing: 'поликлиники', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication' },
    ],
    why: 'The number of articles (297) also is the number of actions: only the count is a figure. The period "с начала года / полугодие" carries through the report.',
  },
  {
    id: 'ru-05-jetisu-adal',
    text: ` date 2024-11-28 «Адал ұрпақ»: уроки честности в Жетісу
В области Жетісу клубы добропорядочности «Адал ұрпақ» открыты в [210] школах и [16] колледжах. В них состоят [8 340] ребят, сообщает 7-su.kz.
За 10 месяцев активисты провели [1 060] встреч, тренингов и квестов. По итогам соцопроса, [78,4%] школьников знают, куда обратиться при столкновении с коррупцией, еще в 2022 году таких было [61%].
В рамках проекта «Антикоррупционное волонтерство» студенты выявили [54] нарушения при оказании госуслуг, [49] из них устранены.
Антикоррупционная служба напоминает: о фактах вымогательства сообщайте по номеру 1424.`,
    figures: [
      { value: 210, indicator: 'organisations', countedThing: 'школы', referenceArea: 'KZ-33', programme: 'Adal urpaq', year: 2024, timePeriodBasis: 'publication' },
      { value: 16, indicator: 'organisations', countedThing: 'колледжи', referenceArea: 'KZ-33', programme: 'Adal urpaq', year: 2024, timePeriodBasis: 'publication' },
      { value: 8340, indicator: 'members', countedThing: 'ребята', referenceArea: 'KZ-33', programme: 'Adal urpaq', year: 2024, timePeriodBasis: 'publication' },
      { value: 1060, indicator: 'events', countedThing: 'встречи, тренинги и квесты', referenceArea: 'KZ-33', programme: 'Adal urpaq', year: 2024, timePeriod: '2024-01/2024-10', timePeriodBasis: 'relative' },
      { value: 78.4, unitMeasure: '%', indicator: 'share', countedThing: 'школьники', referenceArea: 'KZ-33', year: 2024, timePeriodBasis: 'publication' },
      { value: 61, unitMeasure: '%', indicator: 'share', countedThing: 'школьники', referenceArea: 'KZ-33', year: 2022, timePeriodBasis: 'stated' },
      { value: 54, indicator: 'other', countedThing: 'нарушения', referenceArea: 'KZ-33', programme: 'Сыбайлас жемқорлыққа қарсы еріктілік', year: 2024, timePeriodBasis: 'publication' },
      { value: 49, indicator: 'other', countedThing: 'нарушения', referenceArea: 'KZ-33', programme: 'Сыбайлас жемқорлыққа қарсы еріктілік', year: 2024, timePeriodBasis: 'publication', partOf: 6 },
    ],
    programmes: ['Adal urpaq', 'Сыбайлас жемқорлыққа қарсы еріктілік'],
    why: 'Known programmes carry the catalogue’s name. Schools in which clubs were opened stand for the clubs: organisations. The survey is not a result of the programme.',
  },
  {
    id: 'ru-05-almaty-law-order',
    text: ` date 2025-12-18 Закон и порядок: молодежь Алматы выбирает безопасность
Алматы. 18 декабря. В рамках концепции «Закон и порядок» в 2025 году в городе организовано [334] мероприятия, участниками которых стали около [57 000] молодых алматинцев. Об этом рассказали на брифинге в управлении молодежной политики.
В [восьми] районах города работают молодежные патрули. Патрулей – [45], дружинников – [618], [каждый пятый] из них учится на юридическом факультете.
Количество правонарушений среди подростков уменьшилось с [1 212] в 2023 году до [870] в нынешнем.
«Мы не ставим галочки. Если один подросток откажется от спайса, значит, мы работали не зря», – говорит руководитель патруля.
В 2026 году на оснащение отрядов предусмотрят до [70 млн] тенге.
Автор: отдел новостей, 18.12.2025, 14:20`,
    figures: [
      { value: 334, indicator: 'events', countedThing: 'мероприятия', referenceArea: 'KZ-75', programme: 'Заң және тәртіп', year: 2025, timePeriodBasis: 'stated' },
      { value: 57000, qualifier: 'about', indicator: 'participants', countedThing: 'молодые алматинцы', referenceArea: 'KZ-75', programme: 'Заң және тәртіп', year: 2025, timePeriodBasis: 'stated' },
      { value: 8, indicator: 'other', countedThing: 'районы', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
      { value: 45, indicator: 'organisations', countedThing: 'патрули', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
      { value: 618, indicator: 'members', countedThing: 'дружинники', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
      { value: 20, unitMeasure: '%', indicator: 'share', countedThing: 'дружинники', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative', partOf: 4 },
      { value: 1212, indicator: 'other', countedThing: 'правонарушения', referenceArea: 'KZ-75', year: 2023, timePeriodBasis: 'stated' },
      { value: 870, indicator: 'other', countedThing: 'правонарушения', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'relative' },
      { value: 70000000, qualifier: 'at_most', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'тенге', referenceArea: 'KZ-75', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmes: ['Заң және тәртіп'],
    why: 'Patrols are teams, the vigilantes in them members. A new paragraph without a programme word (patrols) is not put under the concept. "С … до …" are two levels in time. "Один подросток" is an example in a speech.',
  },
  {
    id: 'ru-05-kostanay-neet',
    text: ` date 2023-12-14 [4,1%] молодежи области не учится и не работает
Доля молодых людей категории NEET в Костанайской области снизилась до [4,1%], сообщили в управлении по вопросам молодежной политики региона.
Всего таких жителей – [6 870]. Два года назад показатель составлял [5,6%].
Сотрудники [21] молодежного ресурсного центра оказали свыше [9 300] консультаций, в том числе [2 700] – психологических. Благодаря этому [1 345] человек возвращены к учебе, [2 068] помогли с работой.
«Работаем адресно, для каждого составлен план из пяти шагов. По индексу благополучия молодежи мы на 3 месте», – прокомментировала руководитель отдела.
Проект «Zhas Project» в [четырех] районах профинансировал [60] инициатив на сумму по [1 млн] тенге.
Теги: молодежь, NEET, Костанай`,
    figures: [
      { value: 4.1, unitMeasure: '%', indicator: 'share', countedThing: 'молодежь', referenceArea: 'KZ-39', year: 2023, timePeriodBasis: 'publication' },
      { value: 4.1, unitMeasure: '%', indicator: 'share', countedThing: 'доля молодых людей категории NEET', referenceArea: 'KZ-39', year: 2023, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 6870, indicator: 'youth_population', countedThing: 'жители', referenceArea: 'KZ-39', year: 2023, timePeriodBasis: 'publication' },
      { value: 5.6, unitMeasure: '%', indicator: 'share', countedThing: 'показатель', referenceArea: 'KZ-39', year: 2021, timePeriodBasis: 'relative' },
      { value: 21, indicator: 'organisations', countedThing: 'молодежные ресурсные центры', referenceArea: 'KZ-39', year: 2023, timePeriodBasis: 'publication' },
      { value: 9300, qualifier: 'more_than', indicator: 'other', countedThing: 'консультации', referenceArea: 'KZ-39', year: 2023, timePeriodBasis: 'publication' },
      { value: 2700, indicator: 'other', countedThing: 'психологические консультации', referenceArea: 'KZ-39', year: 2023, timePeriodBasis: 'publication', partOf: 5 },
      { value: 1345, indicator: 'beneficiaries', countedThing: 'человек', referenceArea: 'KZ-39', year: 2023, timePeriodBasis: 'publication' },
      { value: 2068, indicator: 'employed', countedThing: 'человек', referenceArea: 'KZ-39', year: 2023, timePeriodBasis: 'publication' },
      { value: 4, indicator: 'other', countedThing: 'районы', referenceArea: 'KZ-39', programme: 'Zhas Project', year: 2023, timePeriodBasis: 'publication' },
      { value: 60, indicator: 'projects', countedThing: 'инициативы', referenceArea: 'KZ-39', programme: 'Zhas Project', year: 2023, timePeriodBasis: 'publication' },
      { value: 1000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'сумма', referenceArea: 'KZ-39', programme: 'Zhas Project', year: 2023, timePeriodBasis: 'publication' },
    ],
    programmes: ['Zhas Project'],
    why: '"Снизилась до" is a level. Young people in NEET are a stock of young people. Consultations are services, not people: other. A place in a ranking and "пять шагов" are leftovers.',
  },
  {
    id: 'ru-05-turkistan-bilingual',
    text: ` date 2024-07-10 Түркістан облысында [1,2 мыңнан] астам жас психологтан көмек алды
Түркістан облысындағы жастарды қолдау орталықтарынан жыл басынан бері [1 236] жас көмек алды, оның [үштен бірі] – қыздар. Мамандар [58] тренинг өткізді. Облыста [14] орталық жұмыс істейді.

В центрах поддержки молодежи Туркестанской области с начала года получили помощь [1 236] молодых людей, [треть] из них – девушки. Специалисты провели [58] тренингов. В области действует [14] центров.
Орталықтың байланыс нөмірі / контакты центра: +7 (72533) 5-11-22, Кентау қ., Яссауи көшесі, 7`,
    figures: [
      { value: 1200, qualifier: 'more_than', indicator: 'beneficiaries', countedThing: 'жас', referenceArea: 'KZ-61', year: 2024, timePeriodBasis: 'publication' },
      { value: 1236, indicator: 'beneficiaries', countedThing: 'жас', referenceArea: 'KZ-61', year: 2024, timePeriod: '2024-01/2024-07', timePeriodBasis: 'relative', sameAs: 0 },
      { value: 33.33, unitMeasure: '%', indicator: 'share', countedThing: 'қыздар', referenceArea: 'KZ-61', year: 2024, timePeriod: '2024-01/2024-07', timePeriodBasis: 'relative', partOf: 0 },
      { value: 58, indicator: 'events', countedThing: 'тренинг', referenceArea: 'KZ-61', year: 2024, timePeriod: '2024-01/2024-07', timePeriodBasis: 'relative' },
      { value: 14, indicator: 'organisations', countedThing: 'орталық', referenceArea: 'KZ-61', year: 2024, timePeriodBasis: 'publication' },
      { value: 1236, indicator: 'beneficiaries', countedThing: 'молодые люди', referenceArea: 'KZ-61', year: 2024, timePeriod: '2024-01/2024-07', timePeriodBasis: 'relative', sameAs: 0 },
      { value: 33.33, unitMeasure: '%', indicator: 'share', countedThing: 'девушки', referenceArea: 'KZ-61', year: 2024, timePeriod: '2024-01/2024-07', timePeriodBasis: 'relative', partOf: 0, sameAs: 2 },
      { value: 58, indicator: 'events', countedThing: 'тренинги', referenceArea: 'KZ-61', year: 2024, timePeriod: '2024-01/2024-07', timePeriodBasis: 'relative', sameAs: 3 },
      { value: 14, indicator: 'organisations', countedThing: 'центры', referenceArea: 'KZ-61', year: 2024, timePeriodBasis: 'publication', sameAs: 4 },
    ],
    why: 'The Kazakh title rounds, the bodies give the number: one fact told three times. A present-tense stock ("действует") is of the publication, not of the period before it.',
  },
]
