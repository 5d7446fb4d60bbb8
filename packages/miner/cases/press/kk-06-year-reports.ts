// Kazakh year-end, half-year and ministry reports: many figures of many kinds. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const kkYearReportsPress: readonly PressCase[] = [
  {
    id: 'kk-06-aqtobe-year',
    text: ` date 2026-01-20 Ақтөбе облысы: жастар саясатының 2025 жылғы қорытындысы
Ақтөбе облысының жастар саясаты басқармасы өткен жылдың жұмысын қорытындылады. 2025 жылы өңірде 14–35 жас аралығындағы [248 600] жас тұрды, бұл облыс халқының [26,1%-ы]. Облыс халқының жалпы саны – [952 мың] адам.
Негізгі көрсеткіштер:
– [1 640] іс-шара өткізілді, қамту – [118 мың] адам;
– [13] жастар ресурстық орталығы, [156] жастар ұйымы жұмыс істеді;
– [4 870] жас жұмысқа орналасты;
– [22] әлеуметтік жобаға [196,5 млн] теңге бөлінді;
– «Тәуелсіздік ұрпақтары» гранты [5] жасқа бұйырды.
Ақтөбе қаласында [760] мүшесі бар [24] студенттік клуб тіркелді.
Биыл іс-шаралар санын [2 мыңға] дейін жеткізу, Алға мен Қандыағашта [екі] коворкинг орталығын ашу жоспарлануда.`,
    figures: [
      { value: 248600, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'stated', ageBand: '14–35 жас' },
      { value: 26.1, unitMeasure: '%', indicator: 'share', countedThing: 'облыс халқы', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'stated', partOf: 2 },
      { value: 952000, indicator: 'population', countedThing: 'облыс халқының жалпы саны', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'stated' },
      { value: 1640, indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative' },
      { value: 118000, indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative' },
      { value: 13, indicator: 'organisations', countedThing: 'жастар ресурстық орталығы', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative' },
      { value: 156, indicator: 'organisations', countedThing: 'жастар ұйымы', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative' },
      { value: 4870, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative' },
      { value: 22, indicator: 'projects', countedThing: 'әлеуметтік жоба', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative' },
      { value: 196500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-15', year: 2025, timePeriodBasis: 'relative' },
      { value: 5, indicator: 'beneficiaries', countedThing: 'жас', referenceArea: 'KZ-15', programme: 'Тәуелсіздік ұрпақтары', year: 2025, timePeriodBasis: 'relative' },
      { value: 760, indicator: 'members', countedThing: 'мүше', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'relative' },
      { value: 24, indicator: 'organisations', countedThing: 'студенттік клуб', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'relative' },
      { value: 2000, indicator: 'events', countedThing: 'іс-шаралар саны', referenceArea: 'KZ-15', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 2, indicator: 'organisations', countedThing: 'коворкинг орталығы', referenceArea: 'KZ-15', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Тәуелсіздік ұрпақтары'],
    why: 'The year of the first paragraph carries to the bullets as relative. "2 мыңға дейін жеткізу" is a level to reach, not a ceiling: exact. The city figures are of the locality. The share may point to a whole told after it.',
  },
  {
    id: 'kk-06-almaty-briefing',
    text: ` date 2024-02-08 Алматы жастары: өткен жылда не істелді?
Алматы қаласында былтыр мемлекеттік жастар саясатын іске асыруға [1 млрд 120 млн] теңге жұмсалды. Бұл туралы Өңірлік коммуникациялар қызметінде өткен брифингте айтылды.
Бүгінде мегаполисте [600 мыңнан] астам жас тұрады. Олардың [230 мыңы] – ЖОО мен колледж студенті.
Өткен жыл бойы [2 350] шара ұйымдастырылып, оған [274 500] алматылық қамтылды. «Zhas Project» бойынша [68] жастың бизнес-идеясы қолдау тауып, әрқайсысы [1 миллион] теңгеге дейін грант алды. «Жасыл ел» жасақтарында [1 900] сарбаз еңбек етті. Жыл соңында еріктілер базасында [38 мың] адам тіркелді.
Биыл Алатау, Түрксіб және Наурызбай аудандарында [үш] жаңа жастар орталығы салынбақ.
Брифингтің толық нұсқасы 14 ақпан күні сағат 19:30-да эфирге шығады.`,
    figures: [
      { value: 1120000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-75', year: 2023, timePeriodBasis: 'relative' },
      { value: 600000, qualifier: 'more_than', indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-75', year: 2024, timePeriodBasis: 'publication' },
      { value: 230000, indicator: 'students', countedThing: 'студент', referenceArea: 'KZ-75', year: 2024, timePeriodBasis: 'publication', partOf: 1 },
      { value: 2350, indicator: 'events', countedThing: 'шара', referenceArea: 'KZ-75', year: 2023, timePeriodBasis: 'relative' },
      { value: 274500, indicator: 'participants', countedThing: 'алматылық', referenceArea: 'KZ-75', year: 2023, timePeriodBasis: 'relative' },
      { value: 68, indicator: 'beneficiaries', countedThing: 'жас', referenceArea: 'KZ-75', programme: 'Zhas Project', year: 2023, timePeriodBasis: 'relative' },
      { value: 1000000, qualifier: 'at_most', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'грант', referenceArea: 'KZ-75', programme: 'Zhas Project', year: 2023, timePeriodBasis: 'relative' },
      { value: 1900, indicator: 'employed', countedThing: 'сарбаз', referenceArea: 'KZ-75', programme: 'Жасыл ел', year: 2023, timePeriodBasis: 'relative' },
      { value: 38000, indicator: 'volunteers', countedThing: 'адам', referenceArea: 'KZ-75', year: 2023, timePeriodBasis: 'relative' },
      { value: 3, indicator: 'organisations', countedThing: 'жастар орталығы', referenceArea: 'KZ-75', year: 2024, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Zhas Project', 'Жасыл ел'],
    why: '"Бүгінде … тұрады" is of the publication, though the report is of last year. Centres are organisations even when built. "Еңбек етті" makes brigade members employed.',
  },
  {
    id: 'kk-06-kz-government-hour',
    text: ` date 2025-09-11 Министрлік: елдегі жастардың саны [5,8 млн-нан] асты
АСТАНА. Парламентте өткен үкімет сағатында жастар саясатының жай-күйі қаралды, деп хабарлайды Egemen.kz.
Министрдің айтуынша, Қазақстанда [5 миллион 830 мың] жас бар, бұл халықтың [28,7 пайызын] құрайды. NEET санатындағы жастардың үлесі 2020 жылғы [7,1 пайыздан] биыл [5,9 пайызға] дейін төмендеді.
Ең көп жас Түркістан облысында – [611 мың], Алматыда – [598 мың], Шымкентте – [352 мың] адам. Ең азы Ұлытау облысында – [57,3 мың].
Елімізде [242] жастар ресурстық орталығы жұмыс істейді, былтыр олардың қызметіне [1,7 млн] адам жүгінген.
«2026–2028 жылдары студенттерге арналған [20] жатақхана салуға [46 миллиард] теңге бөлу жоспарланып отыр. Бұған Бюджет кодексінің 45-бабы мүмкіндік береді», – деді министр.`,
    figures: [
      { value: 5800000, qualifier: 'more_than', indicator: 'youth_population', countedThing: 'жастардың саны', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication' },
      { value: 5830000, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 28.7, unitMeasure: '%', indicator: 'share', countedThing: 'халық', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication' },
      { value: 7.1, unitMeasure: '%', indicator: 'share', countedThing: 'NEET санатындағы жастардың үлесі', referenceArea: 'KZ', year: 2020, timePeriodBasis: 'stated' },
      { value: 5.9, unitMeasure: '%', indicator: 'share', countedThing: 'NEET санатындағы жастардың үлесі', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'relative' },
      { value: 611000, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 598000, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 352000, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 57300, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-62', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 242, indicator: 'organisations', countedThing: 'жастар ресурстық орталығы', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication' },
      { value: 1700000, indicator: 'beneficiaries', countedThing: 'адам', referenceArea: 'KZ', year: 2024, timePeriodBasis: 'relative' },
      { value: 20, indicator: 'facilities', countedThing: 'жатақхана', referenceArea: 'KZ', year: 2028, timePeriod: '2026/2028', timePeriodBasis: 'stated', claim: 'planned' },
      { value: 46000000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ', year: 2028, timePeriod: '2026/2028', timePeriodBasis: 'stated', claim: 'planned' },
    ],
    why: 'The dateline is not the area. Two levels in time, each with its own year word. A period of years is charted under its last year. The noun of the last region stands in the sentence before.',
  },
  {
    id: 'kk-06-shymkent-half-year',
    text: ` date 2025-07-22 Шымкент: жарты жылда [900-ден] астам жас жұмыспен қамтылды
Биылғы алты айда Шымкентте «Еңбек жолы» мен «Жастар практикасы» қатарлы жобаларды қамтыған шаралар арқылы [912] жас жұмысқа орналасты, деп хабарлады қалалық жұмыспен қамту басқармасы. Аудандар бойынша көрсеткіш мынадай:
Абай ауданы – [204]
Әл-Фараби ауданы – [187]
Еңбекші ауданы – [239]
Қаратау ауданы – [168]
Тұран ауданы – [114]
Еңбекақы төлеуге бюджеттен [540 млн] теңге бөлінген. Жұмыссыз жастардың саны 2024 жылғы [7,2 мыңнан] биыл [6,4 мыңға] дейін азайды.
Екінші жартыжылдықта кемінде [мың] адамды жұмысқа орналастыру жоспарлануда.
Толығырақ: 8 (7252) 30-04-17 (№ 3 терезе)`,
    figures: [
      { value: 900, qualifier: 'more_than', indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 912, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative', sameAs: 0 },
      { value: 204, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative', partOf: 0 },
      { value: 187, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative', partOf: 0 },
      { value: 239, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative', partOf: 0 },
      { value: 168, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative', partOf: 0 },
      { value: 114, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative', partOf: 0 },
      { value: 540000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 7200, indicator: 'other', countedThing: 'жұмыссыз жастардың саны', referenceArea: 'KZ-79', year: 2024, timePeriodBasis: 'stated' },
      { value: 6400, indicator: 'other', countedThing: 'жұмыссыз жастардың саны', referenceArea: 'KZ-79', year: 2025, timePeriodBasis: 'relative' },
      { value: 1000, qualifier: 'at_least', indicator: 'employed', countedThing: 'адам', referenceArea: 'KZ-79', year: 2025, timePeriod: '2025-07/2025-12', timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Еңбек жолы', 'Жастар практикасы'],
    why: 'Names inside "… қатарлы жобаларды қамтыған" do not govern. The districts are of Shymkent ("Абай ауданы" is not the Abai region) and have no codes; the list lines carry no noun. Unemployed youth fits no indicator: other.',
  },
  {
    id: 'kk-06-aqtobe-centre-bilingual-undated',
    text: `Ақтөбе қаласының жастар ресурстық орталығы былтырғы жұмысын қорытындылады. Өткен жылы орталық мамандары [3 400-ге] жуық кеңес беріп, [260] тренинг өткізді. Тренингтерге [8 900] жас қатысты, оның ішінде [1 200-дей] жас – ауылдан. Психолог көмегіне жүгінгендер [12%-ға] көбейді. Биыл орталық Ақтөбе қаласында [үш] филиал ашпақ.
Молодежный ресурсный центр города Актобе подвел итоги прошлого года. В прошлом году специалисты центра дали около [3 400] консультаций и провели [260] тренингов. В тренингах участвовали [8 900] молодых людей, из них порядка [1 200] – из сел. Обратившихся к психологу стало на [12%] больше. В этом году центр планирует открыть в городе Актобе [три] филиала.
Источник.http://t.me/aqtobe_oblysy_akimdigi`,
    figures: [
      { value: 3400, qualifier: 'about', indicator: 'other', countedThing: 'кеңес', referenceArea: 'KZ-15-aktobe', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 260, indicator: 'events', countedThing: 'тренинг', referenceArea: 'KZ-15-aktobe', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 8900, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-15-aktobe', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 1200, qualifier: 'about', indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-15-aktobe', year: null, timePeriodBasis: 'unknown', yearOffset: -1, partOf: 2 },
      { value: 12, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'психолог көмегіне жүгінгендер', referenceArea: 'KZ-15-aktobe', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 3, indicator: 'organisations', countedThing: 'филиал', referenceArea: 'KZ-15-aktobe', year: null, timePeriodBasis: 'unknown', yearOffset: 0, claim: 'planned' },
      { value: 3400, qualifier: 'about', indicator: 'other', countedThing: 'консультации', referenceArea: 'KZ-15-aktobe', year: null, timePeriodBasis: 'unknown', yearOffset: -1, sameAs: 0 },
      { value: 260, indicator: 'events', countedThing: 'тренинги', referenceArea: 'KZ-15-aktobe', year: null, timePeriodBasis: 'unknown', yearOffset: -1, sameAs: 1 },
      { value: 8900, indicator: 'participants', countedThing: 'молодые люди', referenceArea: 'KZ-15-aktobe', year: null, timePeriodBasis: 'unknown', yearOffset: -1, sameAs: 2 },
      { value: 1200, qualifier: 'about', indicator: 'participants', countedThing: 'молодые люди', referenceArea: 'KZ-15-aktobe', year: null, timePeriodBasis: 'unknown', yearOffset: -1, partOf: 2, sameAs: 3 },
      { value: 12, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'обратившиеся к психологу', referenceArea: 'KZ-15-aktobe', year: null, timePeriodBasis: 'unknown', yearOffset: -1, sameAs: 4 },
      { value: 3, indicator: 'organisations', countedThing: 'филиалы', referenceArea: 'KZ-15-aktobe', year: null, timePeriodBasis: 'unknown', yearOffset: 0, claim: 'planned', sameAs: 5 },
    ],
    why: 'An undated akimat post without title in two languages, like the fourth seed. Consultations are services, not people: other. Villagers came to the trainings of the city: the area stays the city.',
  },
]
