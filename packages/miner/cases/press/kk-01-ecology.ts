// Kazakh press on ecology: clean-ups, tree planting, green brigades. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const kkEcologyPress: readonly PressCase[] = [
  {
    id: 'kk-01-ulytau-taza',
    text: ` date 2025-10-20 Ұлытау облысында [3,5 мың] тоннаға жуық қоқыс шығарылды
Сурет: облыс әкімдігінің баспасөз қызметі
Ұлытау облысында жыл басынан бері «Таза Қазақстан» жалпыұлттық акциясы аясында [486] сенбілік өтіп, оған [41 200] адам қатысты, деп хабарлайды облыс әкімдігінің баспасөз қызметі.
Табиғи ресурстар басқармасының мәліметінше, тоғыз айда полигондарға [3 460] тонна қоқыс шығарылып, [215] гектар аумақ тазартылды. Сондай-ақ [128] аула мен [36] ескерткіш ретке келтірілді. Жастар [9 мыңнан] астам көшет отырғызды, оның [2,4 мыңы] – Сәтбаев қаласында.
– Ең көп сенбілік, яғни [174-і], Жезқазғанда ұйымдастырылды. Акция 31 қазанға дейін жалғасады, – деді бөлім басшысы.
Қоғамдық штабтың байланыс телефоны: 8 (7102) 77-20-14.
Қаралды: 1 204`,
    figures: [
      { value: 3500, qualifier: 'about', unitMeasure: 't', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-62', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'publication' },
      { value: 486, indicator: 'events', countedThing: 'сенбілік', referenceArea: 'KZ-62', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-10', timePeriodBasis: 'relative' },
      { value: 41200, indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-62', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-10', timePeriodBasis: 'relative' },
      { value: 3460, unitMeasure: 't', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-62', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative', sameAs: 0 },
      { value: 215, unitMeasure: 'ha', indicator: 'area_cleaned', countedThing: 'аумақ', referenceArea: 'KZ-62', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative' },
      { value: 128, indicator: 'facilities', countedThing: 'аула', referenceArea: 'KZ-62', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative' },
      { value: 36, indicator: 'facilities', countedThing: 'ескерткіш', referenceArea: 'KZ-62', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative' },
      { value: 9000, qualifier: 'more_than', indicator: 'trees_planted', countedThing: 'көшет', referenceArea: 'KZ-62', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative' },
      { value: 2400, indicator: 'trees_planted', countedThing: 'көшет', referenceArea: 'KZ-62', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-09', timePeriodBasis: 'relative', partOf: 7 },
      { value: 174, indicator: 'events', countedThing: 'сенбілік', referenceArea: 'KZ-62', programme: 'Таза Қазақстан', year: 2025, timePeriod: '2025-01/2025-10', timePeriodBasis: 'relative', partOf: 1 },
    ],
    programmes: ['Таза Қазақстан'],
    why: 'The title rounds the figure of the body: the same fact. "Ең көп … яғни 174-і" is a part of the 486. Sätbaev and Zhezqazghan resolve to their region.',
  },
  {
    id: 'kk-01-bqo-zhasyl-el',
    text: ` date 2024-06-05 БҚО-да «Жасыл ел» жасақтары жұмысын бастады
Экология
Батыс Қазақстан облысында «Жасыл ел» жастар еңбек жасағының жаңа маусымы ашылды. Биыл өңірде [640] жас маусымдық жұмыспен қамтылады, деп жазады облыстық газет.
Облыстық штабтың мәліметінше, [32] жасақ құрылған. Оның [14-і] – Оралда, [6-уы] – Бәйтерек ауданында, қалғаны шалғай аудандарда. Жасақ мүшелерінің жасы – 16 мен 29 аралығында.
«Маусым соңына дейін кемінде [7 мың] түп ағаш егіп, [150–200] тонна қоқыс шығаруды көздеп отырмыз. Өткен жылы жасақшылар [5 840] көшет отырғызған еді», – деді штаб жетекшісі.
Сарбаздардың жалақысына облыстық бюджеттен [98,5 миллион] теңге бөлінді. Жұмыс күні 6 сағаттан аспайды.
Өтініш 15 маусымға дейін қабылданады. Мекенжай: Орал қаласы, Достық даңғылы, 182, 3-қабат.`,
    figures: [
      { value: 640, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-27', programme: 'Жасыл ел', year: 2024, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 32, indicator: 'organisations', countedThing: 'жасақ', referenceArea: 'KZ-27', programme: 'Жасыл ел', year: 2024, timePeriodBasis: 'relative' },
      { value: 14, indicator: 'organisations', countedThing: 'жасақ', referenceArea: 'KZ-27', programme: 'Жасыл ел', year: 2024, timePeriodBasis: 'relative', partOf: 1 },
      { value: 6, indicator: 'organisations', countedThing: 'жасақ', referenceArea: 'KZ-27', programme: 'Жасыл ел', year: 2024, timePeriodBasis: 'relative', partOf: 1 },
      { value: 7000, qualifier: 'at_least', indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ-27', programme: 'Жасыл ел', year: 2024, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 150, valueHigh: 200, qualifier: 'range', unitMeasure: 't', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-27', programme: 'Жасыл ел', year: 2024, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 5840, indicator: 'trees_planted', countedThing: 'көшет', referenceArea: 'KZ-27', programme: 'Жасыл ел', year: 2023, timePeriodBasis: 'relative' },
      { value: 98500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жалақы', referenceArea: 'KZ-27', programme: 'Жасыл ел', year: 2024, timePeriodBasis: 'relative' },
    ],
    programmes: ['Жасыл ел'],
    why: 'Ages of the members, a working day, a date, a street number and a floor are leftovers. "Көздеп отырмыз" governs both numbers of its clause, the next sentence is last year.',
  },
  {
    id: 'kk-01-jetisu-telegram',
    text: `🌊 ҚАРАТАЛ ЖАҒАСЫ ТАЗАРДЫ

Жетісу облысы, Қаратал ауданы. Жергілікті жастар өзен жағасын қоқыстан тазартты.

✅ қатысушы – [230]
✅ жиналған қоқыс – [14] тонна
✅ тазартылған жағалау – [6,5] шақырым
✅ отырғызылған тал – [350] түп

Акцияны «Таза жаға» жобасы аясында аудандық жастар ресурстық орталығы ұйымдастырды. Былтыр жобаға [480] адам жұмылдырылып, [22] тонна қоқыс жиналған еді.

Жыл соңына дейін өңірде тағы [30–40] сенбілік өткізу жоспарда бар 💪 Екі күннен кейін келесі сенбіліктің орнын жариялаймыз, бақылап отырыңыздар!

Қатысқан әр ағайынға рақмет!

#тазажаға #жетісу #жастар2030
👁 3,2K  ❤️ 174  🔁 21`,
    figures: [
      { value: 230, indicator: 'participants', countedThing: 'қатысушы', referenceArea: 'KZ-33', programme: 'Таза жаға', year: null, timePeriodBasis: 'unknown' },
      { value: 14, unitMeasure: 't', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-33', programme: 'Таза жаға', year: null, timePeriodBasis: 'unknown' },
      { value: 6.5, unitMeasure: 'km', indicator: 'area_cleaned', countedThing: 'жағалау', referenceArea: 'KZ-33', programme: 'Таза жаға', year: null, timePeriodBasis: 'unknown' },
      { value: 350, indicator: 'trees_planted', countedThing: 'тал', referenceArea: 'KZ-33', programme: 'Таза жаға', year: null, timePeriodBasis: 'unknown' },
      { value: 480, indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-33', programme: 'Таза жаға', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 22, unitMeasure: 't', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-33', programme: 'Таза жаға', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 30, valueHigh: 40, qualifier: 'range', indicator: 'events', countedThing: 'сенбілік', referenceArea: 'KZ-33', programme: 'Таза жаға', year: null, timePeriodBasis: 'unknown', yearOffset: 0, claim: 'planned' },
    ],
    programmes: ['Таза жаға'],
    why: 'Undated post with a list "noun – number"; the one project named governs the whole post. A cleaned shore in km is a result. Reaction counters and the number in a hashtag are furniture.',
  },
  {
    id: 'kk-01-aqmola-bilingual',
    text: ` date 2025-05-14 Көкшетауда мыңдаған ағаш егілді
«Таза Қазақстан» акциясы аясында Көкшетау қаласында [4 800] түп көшет отырғызылды. Акцияға [1 700-ден] астам қала тұрғыны қатысып, [38] гектар саябақ тазартылды. Қатысқандардың [үштен екісі] – студент пен оқушы.
Күзде Ақмола облысында [120 мың] ағаш отырғызу жоспарланып отыр, бұл былтырғыдан [15 пайызға] артық.

В Кокшетау посадили тысячи деревьев
В рамках акции «Таза Қазақстан» в городе Кокшетау высажено [4 800] саженцев. В акции участвовало свыше [1 700] горожан, очищено [38] гектаров парков. [Две трети] участников – студенты и школьники.
Осенью в Акмолинской области планируется посадить [120 тысяч] деревьев, это на [15 процентов] больше, чем в прошлом году.
Сілтеме: t.me/aqmola_aqparat
Бөлісу: 12`,
    figures: [
      { value: 4800, indicator: 'trees_planted', countedThing: 'көшет', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'publication' },
      { value: 1700, qualifier: 'more_than', indicator: 'participants', countedThing: 'қала тұрғыны', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'publication' },
      { value: 38, unitMeasure: 'ha', indicator: 'area_cleaned', countedThing: 'саябақ', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'publication' },
      { value: 66.67, unitMeasure: '%', indicator: 'share', countedThing: 'қатысқандар', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'publication', partOf: 1 },
      { value: 120000, indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 15, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'ағаш отырғызу', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 4800, indicator: 'trees_planted', countedThing: 'саженцы', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 1700, qualifier: 'more_than', indicator: 'participants', countedThing: 'горожане', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'publication', sameAs: 1 },
      { value: 38, unitMeasure: 'ha', indicator: 'area_cleaned', countedThing: 'парки', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'publication', sameAs: 2 },
      { value: 66.67, unitMeasure: '%', indicator: 'share', countedThing: 'участники', referenceArea: 'KZ-11', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'publication', partOf: 1, sameAs: 3 },
      { value: 120000, indicator: 'trees_planted', countedThing: 'деревья', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'relative', claim: 'planned', sameAs: 4 },
      { value: 15, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'деревья', referenceArea: 'KZ-11', year: 2025, timePeriodBasis: 'relative', claim: 'planned', sameAs: 5 },
    ],
    programmes: ['Таза Қазақстан'],
    why: '"Мыңдаған" and "тысячи" are vague. The plan of the region in autumn stands in a paragraph of its own, without the action: no programme. "Артық" after a dative is growth, not "more than".',
  },
  {
    id: 'kk-01-pavlodar-none',
    text: ` date 2026-04-14 #ТазаҚазақстан
Ертіс жағасында сенбілік басталды

Павлодарда 11 сәуірден бастап екі айлық санитарлық тазарту науқаны жүріп жатыр. Бұл туралы қалалық әкімдіктің ресми парақшасында жазылған.
Алғашқы сенбілікке колледж студенттері мен мекеме қызметкерлері шықты. Олар 1 Май көшесіндегі 27-үйдің маңын, №5 мектептің ауласын және жағалаудағы саябақты тазартты. Жұмыс таңғы сағат 9:00-ден түске дейін жалғасты.
«Мұндай шараға жыл сайын ондаған жас келеді. Біздің топ үшінші рет қатысып отыр, бір күнде үлкен іс тындырдық», – дейді 2-курс студенті.
Келесі сенбілік 18 сәуірде өтеді. Анықтама телефоны: 109.
Фото: pavlodar.gov.kz
👁 845`,
    figures: [],
    why: 'Dates, a duration, a street named by a date, house and school numbers, a clock time, ordinals, vague tens, a call number, a counter: no observation.',
  },
  {
    id: 'kk-01-qyzylorda-aral',
    text: ` date 2023-11-08 Аралдың құрғаған табанында сексеуіл көбейіп келеді
ҚЫЗЫЛОРДА. KAZINFORM – Арал теңізінің құрғаған табанын көгалдандыру жұмыстарына биыл [850] студент тартылды, деп хабарлайды Kazinform.
Облыстық табиғи ресурстар және табиғат пайдалануды реттеу басқармасының дерегінше, үстіміздегі жылы [180 мың] гектар жерге сексеуіл тұқымы себілді. Жұмысқа [75] техника жұмылдырылған. 2022 жылы бұл көрсеткіш [120 мың] гектардан аспаған еді.
«Мемлекет басшысы 2025 жылға дейін [1,1 миллион] гектар алқапқа сексеуіл егуді тапсырды. Бүгінде жоспардың [57 пайызы] орындалды», – деді басқарма өкілі.
Қазалы ауданындағы тәлімбақта [5,5 миллион] түп көшет өсіріліп жатыр. Келер көктемде соның [жартысына] жуығы теңіз табанына отырғызылады.`,
    figures: [
      { value: 850, indicator: 'participants', countedThing: 'студент', referenceArea: 'KZ-43', year: 2023, timePeriodBasis: 'relative' },
      { value: 180000, unitMeasure: 'ha', indicator: 'other', countedThing: 'жер', referenceArea: 'KZ-43', year: 2023, timePeriodBasis: 'relative' },
      { value: 75, indicator: 'other', countedThing: 'техника', referenceArea: 'KZ-43', year: 2023, timePeriodBasis: 'relative' },
      { value: 120000, qualifier: 'less_than', unitMeasure: 'ha', indicator: 'other', countedThing: 'көрсеткіш', referenceArea: 'KZ-43', year: 2022, timePeriodBasis: 'stated' },
      { value: 1100000, unitMeasure: 'ha', indicator: 'other', countedThing: 'алқап', referenceArea: 'KZ-43', year: 2025, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 57, unitMeasure: '%', indicator: 'share', countedThing: 'жоспар', referenceArea: 'KZ-43', year: 2023, timePeriodBasis: 'publication' },
      { value: 5500000, indicator: 'other', countedThing: 'көшет', referenceArea: 'KZ-43', year: 2023, timePeriodBasis: 'publication' },
      { value: 50, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'көшет', referenceArea: 'KZ-43', year: 2024, timePeriodBasis: 'relative', claim: 'planned', partOf: 6 },
    ],
    why: 'Hectares sown are not hectares cleaned, seedlings still growing are not planted: other. "Аспаған" is less_than by the guide. A task given by the President is a plan. "2025 жылға дейін" is a date, not a ceiling.',
  },
]
