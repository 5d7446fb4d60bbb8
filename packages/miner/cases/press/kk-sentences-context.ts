// Kazakh sentences on what is carried from elsewhere: a time, a place, a programme, a whole; and where nothing may be carried (named in `why`).

import type { PressCase } from './press-case.ts'

const on = (date: string, title = 'Қысқаша басты жаңалықтар'): string => ` date ${date} ${title}\n`
const told = (year: number) => ({ year, timePeriodBasis: 'stated' }) as const
const now = { year: 2025, timePeriodBasis: 'publication' } as const
const past = (year: number) => ({ year, timePeriodBasis: 'relative' }) as const

export const kkContextSentences: readonly PressCase[] = [
  // Times compared with
  {
    id: 'kk-x-above-figure-of', why: 'the year of the figure compared with is not this one’s',
    text: `${on('2025-11-12')}Атырауда [320] кездесу өтті, бұл 2023 жылғы көрсеткіштен [14%-ға] жоғары.`,
    figures: [
      { value: 320, indicator: 'events', countedThing: 'кездесу', referenceArea: 'KZ-23', ...now },
      { value: 14, measure: 'change', unitMeasure: '%', indicator: 'share', countedThing: 'кездесу', referenceArea: 'KZ-23', ...now },
    ],
  },
  {
    id: 'kk-x-more-than-then', why: 'a per cent without an ending is a change behind what it is compared with',
    text: `${on('2025-11-12')}Қостанайда [840] бала лагерьде демалды, бұл өткен жылдың деңгейінен [6,5%] артық.`,
    figures: [
      { value: 840, indicator: 'participants', countedThing: 'бала', referenceArea: 'KZ-39', ...now },
      { value: 6.5, measure: 'change', unitMeasure: '%', indicator: 'share', countedThing: 'бала', referenceArea: 'KZ-39', ...now },
    ],
  },
  {
    id: 'kk-x-times-fewer', why: 'fewer times than last year is a decrease of this year',
    text: `${on('2025-11-12')}Таразда [9] өрт тіркелді, былтырғыдан [3] есе аз.`,
    figures: [
      { value: 9, indicator: 'other', countedThing: 'өрт', referenceArea: 'KZ-31', ...now },
      { value: -3, measure: 'change', unitMeasure: 'x', indicator: 'other', countedThing: 'өрт', referenceArea: 'KZ-31', ...now },
    ],
  },
  {
    id: 'kk-x-two-levels-percent', why: 'behind a level in the ablative the dative is the level reached',
    text: `${on('2025-11-12')}Маңғыстауда жұмыссыздық деңгейі [5,2%-дан] [4,8%-ға] төмендеді.`,
    figures: [
      { value: 5.2, unitMeasure: '%', indicator: 'share', countedThing: 'жұмыссыздық деңгейі', referenceArea: 'KZ-47', ...now },
      { value: 4.8, unitMeasure: '%', indicator: 'share', countedThing: 'жұмыссыздық деңгейі', referenceArea: 'KZ-47', ...now },
    ],
  },
  {
    id: 'kk-x-two-levels-lower', why: '"төмен" behind two levels makes no change',
    text: `${on('2025-11-12')}Семейде ұрлық саны [64-тен] [51-ге] төмен түсті.`,
    figures: [
      { value: 64, indicator: 'other', countedThing: 'ұрлық', referenceArea: 'KZ-10', ...now },
      { value: 51, indicator: 'other', countedThing: 'ұрлық', referenceArea: 'KZ-10', ...now },
    ],
  },
  {
    id: 'kk-x-two-levels-until', why: 'дейін behind a level in the ablative is no ceiling',
    text: `${on('2025-11-12')}Талдықорғанда жанжал саны [44-тен] [30-ға] дейін азайды.`,
    figures: [
      { value: 44, indicator: 'other', countedThing: 'жанжал', referenceArea: 'KZ-33', ...now },
      { value: 30, indicator: 'other', countedThing: 'жанжал', referenceArea: 'KZ-33', ...now },
    ],
  },
  {
    id: 'kk-x-brackets', why: 'brackets hold their own time',
    text: `${on('2025-12-20')}Көкшетауда [210] жоба іске асты (2023 жылы – [165]), оларға [4 мыңнан] астам жас қатысты.`,
    figures: [
      { value: 210, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-11', ...now },
      { value: 165, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-11', ...told(2023) },
      { value: 4000, qualifier: 'more_than', indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-11', ...now },
    ],
  },
  {
    id: 'kk-x-undated-last-year', why: 'last year of an undated text is the year before the one reported',
    text: 'Абай облысында 2024 жылғы жұмыстың қорытындысы\nГрантқа [80] өтінім түсті (былтыр – [61]).\nОблыста [12] клуб жұмыс істейді.',
    figures: [
      { value: 80, indicator: 'other', countedThing: 'өтінім', referenceArea: 'KZ-10', ...past(2024) },
      { value: 61, indicator: 'other', countedThing: 'өтінім', referenceArea: 'KZ-10', ...past(2023) },
      { value: 12, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-10', ...past(2024) },
    ],
  },
  {
    id: 'kk-x-undated-both-years', why: 'last and this year side by side lean on the year reported',
    text: 'Аудан полициясы 2024 жылдың 9 айын қорытындылады.\nӨскеменде ұрлық саны былтыр [90-нан] биыл [72-ге] азайды.',
    figures: [
      { value: 90, indicator: 'other', countedThing: 'ұрлық', referenceArea: 'KZ-63', ...past(2023) },
      { value: 72, indicator: 'other', countedThing: 'ұрлық', referenceArea: 'KZ-63', ...past(2024) },
    ],
  },
  {
    id: 'kk-x-undated-alone', why: 'an undated text without a year keeps the distance only',
    text: 'Қысқаша басты жаңалықтар\nБылтыр Арқалықта [6] алаң салынды.',
    figures: [{ value: 6, indicator: 'facilities', countedThing: 'алаң', referenceArea: 'KZ-39', year: null, timePeriodBasis: 'unknown', yearOffset: -1 }],
  },
  {
    id: 'kk-x-graduates-now', why: 'last year’s graduates are told of as they stand now',
    text: `${on('2025-08-01')}Оралда өткен жылғы түлектердің [15-і] қазір мектепте жұмыс істейді.`,
    figures: [{ value: 15, indicator: 'employed', countedThing: 'түлек', referenceArea: 'KZ-27', ...now }],
  },
  {
    id: 'kk-x-question', why: 'a question dates its answer',
    text: `${on('2025-09-02', 'Орталық басшысымен сұхбат')}– Былтыр не істелді?\n– Кентауда [18] алаң ашып, [400] жасты оқыттық.`,
    figures: [
      { value: 18, indicator: 'facilities', countedThing: 'алаң', referenceArea: 'KZ-61', ...past(2024) },
      { value: 400, indicator: 'trained', countedThing: 'жас', referenceArea: 'KZ-61', ...past(2024) },
    ],
  },
  {
    id: 'kk-x-two-years-then-on', why: 'of two years told together the later is the report’s',
    text: `${on('2026-01-14')}2025 жылы Түркістан облысында [540] қызмет түрі енгізілді, 2024 жылы – [410].\n\nСтуденттер [95] ағаш отырғызды.`,
    figures: [
      { value: 540, indicator: 'other', countedThing: 'қызмет түрі', referenceArea: 'KZ-61', ...told(2025) },
      { value: 410, indicator: 'other', countedThing: 'қызмет түрі', referenceArea: 'KZ-61', ...told(2024) },
      { value: 95, indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ-61', ...past(2025) },
    ],
  },
  // Places
  {
    id: 'kk-x-village', why: 'a village that shares a region’s name lies in its paragraph’s region',
    text: `${on('2025-04-03')}Жамбыл облысында ауылдар көркейіп келеді. Абай ауылында [2] балабақша ашылды.`,
    figures: [{ value: 2, indicator: 'facilities', countedThing: 'балабақша', referenceArea: 'KZ-31', ...now }],
  },
  {
    id: 'kk-x-came-to-country', why: 'the country people came to is the place',
    text: `${on('2025-04-03')}Алматы облысы туристерді күтеді. Биыл Қазақстанға [900 мың] турист келген.`,
    figures: [{ value: 900_000, indicator: 'participants', countedThing: 'турист', referenceArea: 'KZ', ...past(2025) }],
  },
  {
    id: 'kk-x-two-places', why: 'of places told in one breath the first',
    text: `${on('2025-04-03')}Солтүстік Қазақстан мен Павлодар облыстарында [700] ерікті жұмыс істеді.`,
    figures: [{ value: 700, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-59', ...now }],
  },
  {
    id: 'kk-x-region-word-first', why: 'the region told by its word is not its town named as a part',
    text: `${on('2025-04-03', 'Басқарма басшысымен сұхбат')}Өңірде [180 мың] жас тұрады. Оның [80 мыңы] – Ақтөбе қаласында.\n– Биыл жастарға [210] пәтер берілді.`,
    figures: [
      { value: 180_000, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-15', ...now },
      { value: 80_000, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-15-aktobe', partOf: 0, ...now },
      { value: 210, indicator: 'facilities', countedThing: 'пәтер', referenceArea: 'KZ-15', ...past(2025) },
    ],
  },
  {
    id: 'kk-x-other-city', why: 'another city is no place of the figure',
    text: `${on('2025-04-03')}Қызылордада [700] студенттен сұралды. Басқа қалаға көшкісі келетіндер – [18%].`,
    figures: [
      { value: 700, indicator: 'participants', countedThing: 'студент', referenceArea: 'KZ-43', ...now },
      { value: 18, unitMeasure: '%', indicator: 'share', countedThing: 'көшкісі келетіндер', referenceArea: 'KZ-43', ...now },
    ],
  },
  {
    id: 'kk-x-photo', why: 'a photo credit is no place',
    text: `${on('2025-04-03')}Шымкентте [3] алаң ашылды.\nФото: СҚО әкімдігі\nҚалада [420] ит егілді.`,
    figures: [
      { value: 3, indicator: 'facilities', countedThing: 'алаң', referenceArea: 'KZ-79', ...now },
      { value: 420, indicator: 'other', countedThing: 'ит', referenceArea: 'KZ-79', ...now },
    ],
  },
  {
    id: 'kk-x-country-beside-one-region', why: 'a region told again is the text’s own, though the country is named first',
    text: `${on('2025-04-03')}Елімізде баспана кезегі жаңарады. Батыс Қазақстан облысында [31 100] адам кезекте тұр.\nОблыстық басқарма тізімді тексерді.\nӨңделген өтінім саны – [16 700].`,
    figures: [
      { value: 31_100, indicator: 'other', countedThing: 'адам', referenceArea: 'KZ-27', ...now },
      { value: 16_700, indicator: 'other', countedThing: 'өтінім', referenceArea: 'KZ-27', ...now },
    ],
  },
  // Programmes
  {
    id: 'kk-x-each', why: 'each of them is the programme’s, a paragraph on',
    text: `${on('2025-07-25')}Петропавлда «Жасыл ел» жасағына [560] студент қосылды.\nӘрқайсысына айына [90 мың] теңге төленеді. Бұл мақсатқа бюджеттен [120 млн] теңге бөлінді.`,
    figures: [
      { value: 560, indicator: 'participants', countedThing: 'студент', referenceArea: 'KZ-59', programme: 'Жасыл ел', ...now },
      { value: 90_000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-59', programme: 'Жасыл ел', ...now },
      { value: 120_000_000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-59', programme: 'Жасыл ел', ...now },
    ],
    programmes: ['Жасыл ел'],
  },
  {
    id: 'kk-x-prize', why: 'winners and prizes are the event’s',
    text: `${on('2025-10-10')}Түркістанда «Алтын күз» фестивалі өтіп, оған [3 мың] көрермен келді.\nЖеңімпаздарға [12] диплом берілді. Жүлде қоры [2 млн] теңге болды.`,
    figures: [
      { value: 3000, indicator: 'participants', countedThing: 'көрермен', referenceArea: 'KZ-61', programme: 'Алтын күз', ...now },
      { value: 12, indicator: 'other', countedThing: 'диплом', referenceArea: 'KZ-61', programme: 'Алтын күз', ...now },
      { value: 2_000_000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-61', programme: 'Алтын күз', ...now },
    ],
    programmes: ['Алтын күз'],
  },
  {
    id: 'kk-x-name-after-figures', why: 'a name told once after other figures governs no earlier or later ones',
    text: `${on('2025-10-10')}Қостанайда [140] дәріс оқылды. «Таза жаға» жобасы аясында [15] тонна қоқыс жиналды.\nЖасөспірімдер арасында [38] қылмыс тіркелді.`,
    figures: [
      { value: 140, indicator: 'events', countedThing: 'дәріс', referenceArea: 'KZ-39', ...now },
      { value: 15, unitMeasure: 't', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-39', programme: 'Таза жаға', ...now },
      { value: 38, indicator: 'other', countedThing: 'қылмыс', referenceArea: 'KZ-39', ...now },
    ],
    programmes: ['Таза жаға'],
  },
  {
    id: 'kk-x-example', why: 'a programme told as an example holds for its sentence',
    text: `${on('2025-10-10')}Қарағандыда [320] бастама қолға алынды. Мәселен, «Жылы үй» жобасымен [45] пәтер жөнделді. Спортшылар [70] медаль әкелді.`,
    figures: [
      { value: 320, indicator: 'projects', countedThing: 'бастама', referenceArea: 'KZ-35', ...now },
      { value: 45, indicator: 'facilities', countedThing: 'пәтер', referenceArea: 'KZ-35', programme: 'Жылы үй', ...now },
      { value: 70, indicator: 'other', countedThing: 'медаль', referenceArea: 'KZ-35', ...now },
    ],
    programmes: ['Жылы үй'],
  },
  {
    id: 'kk-x-club', why: 'a named club is counted itself and governs nothing',
    text: `${on('2025-10-10')}Балқашта «Ферзь» шахмат клубы бар, оған [35] жас қатысып жүр.`,
    figures: [{ value: 35, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-35', ...now }],
  },
  {
    id: 'kk-x-such-contests', why: 'others of its sort are not it',
    text: `${on('2025-10-10')}Астанада «Үздік стартап» байқауы аяқталды, оған [130] жоба түсті. Осындай байқаулардан кейін [52] кәсіпорын ашылған.`,
    figures: [
      { value: 130, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-71', programme: 'Үздік стартап', ...now },
      { value: 52, indicator: 'organisations', countedThing: 'кәсіпорын', referenceArea: 'KZ-71', ...now },
    ],
    programmes: ['Үздік стартап'],
  },
  {
    id: 'kk-x-project-told-again', why: 'the project told again goes on',
    text: `${on('2025-10-10')}Екібастұзда «Жас қанат» жобасы басталды. Жоба аясында [24] дәріс өтті. Тыңдаушылар [60] жұмыс жазды.`,
    figures: [
      { value: 24, indicator: 'events', countedThing: 'дәріс', referenceArea: 'KZ-55', programme: 'Жас қанат', ...now },
      { value: 60, indicator: 'other', countedThing: 'жұмыс', referenceArea: 'KZ-55', programme: 'Жас қанат', ...now },
    ],
    programmes: ['Жас қанат'],
  },
  {
    id: 'kk-x-region-now', why: 'how the region stands is not the programme’s',
    text: `${on('2025-10-10')}«Жас отбасы» бағдарламасымен Теміртауда [210] отбасы несие алды. Қазір өңірде [1 900] қылмыс тіркелген.`,
    figures: [
      { value: 210, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-35', programme: 'Жас отбасы', ...now },
      { value: 1900, indicator: 'other', countedThing: 'қылмыс', referenceArea: 'KZ-35', ...now },
    ],
    programmes: ['Жас отбасы'],
  },
  {
    id: 'kk-x-event-behind-region', why: 'behind a paragraph on how the region stands an event is not returned to unnamed',
    text: `${on('2025-02-02')}Таразда «Жастар үні» форумы өтті, оған [400] делегат келді.\nЖалпы облыста [240 мың] жас тұрады.\nТалас ауданында [6] алаң ашылды.`,
    figures: [
      { value: 400, indicator: 'participants', countedThing: 'делегат', referenceArea: 'KZ-31', programme: 'Жастар үні', ...now },
      { value: 240_000, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-31', ...now },
      { value: 6, indicator: 'facilities', countedThing: 'алаң', referenceArea: 'KZ-31', ...now },
    ],
    programmes: ['Жастар үні'],
  },
  // Claims and limits
  {
    id: 'kk-x-no-fewer-this-year', why: 'what will be no fewer this year is a plan',
    text: `${on('2025-03-05')}Жезқазғанда жастарға берілетін пәтер биыл [90-нан] кем болмайды.`,
    figures: [{ value: 90, qualifier: 'at_least', indicator: 'facilities', countedThing: 'пәтер', referenceArea: 'KZ-62', claim: 'planned', ...past(2025) }],
  },
  {
    id: 'kk-x-gets-as-a-rule', why: 'what people get is no plan beside a sentence of what they can do',
    text: `${on('2025-03-05')}Арыста тұрғындар көлікке тапсырыс беріп ала-алады. Ауданда [40] бала тасымал қызметін алады.`,
    figures: [{ value: 40, indicator: 'beneficiaries', countedThing: 'бала', referenceArea: 'KZ-61', ...now }],
  },
  {
    id: 'kk-x-about-without-case', why: '"жуық" limits a number without an ending too',
    text: `${on('2025-03-05')}Сарыағаш ауданында [2300] жуық адам тіркеуде тұр.`,
    figures: [{ value: 2300, qualifier: 'about', indicator: 'other', countedThing: 'адам', referenceArea: 'KZ-61', ...now }],
  },
  {
    id: 'kk-x-up-to-of-cost', why: '"дейінгісін" is a ceiling',
    text: `${on('2025-03-05')}Оқу құнының [300 мың] теңгеге дейінгісін бюджет төлейді.`,
    figures: [{ value: 300_000, qualifier: 'at_most', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: null, ...now }],
  },
  // Wholes
  {
    id: 'kk-x-greater-part', why: 'the greater part is of those counted before',
    text: `${on('2025-12-01')}Алаяқтардан [900] адам зардап шекті. Зардап шеккендердің басым бөлігі әйелдер – [610] адам.`,
    figures: [
      { value: 900, indicator: 'other', countedThing: 'адам', referenceArea: null, ...now },
      { value: 610, indicator: 'other', countedThing: 'әйелдер', referenceArea: null, partOf: 0, ...now },
    ],
  },
  {
    id: 'kk-x-places-list-no-part', why: 'places of a list are no parts of each other',
    text: `${on('2025-12-01')}Акция көп өткен өңірлер:\nАлматы қаласы – [640],\nАстана қаласы – [510],\nПавлодар облысы – [220].`,
    figures: [
      { value: 640, indicator: 'events', countedThing: 'акция', referenceArea: 'KZ-75', ...now },
      { value: 510, indicator: 'events', countedThing: 'акция', referenceArea: 'KZ-71', ...now },
      { value: 220, indicator: 'events', countedThing: 'акция', referenceArea: 'KZ-55', ...now },
    ],
  },
]
