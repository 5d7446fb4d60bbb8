// Kazakh sentences on where, when, which programme, planned or achieved, and on numbers that are no figures, one phenomenon each (named in `why`).

import type { PressCase } from './press-case.ts'

const dated = ' date 2025-05-20 Қысқаша басты жаңалықтар\n'
const undated = 'Қысқаша басты жаңалықтар\n'
const now = { year: 2025, timePeriodBasis: 'publication' } as const

export const kkSlotSentences: readonly PressCase[] = [
  // Where
  {
    id: 'kk-s-almaty-region', why: 'Алматы облысы is not Алматы',
    text: `${dated}Алматы облысында [64] кездесу, Алматыда [81] кездесу өтті.`,
    figures: [
      { value: 64, indicator: 'events', countedThing: 'кездесу', referenceArea: 'KZ-19', ...now },
      { value: 81, indicator: 'events', countedThing: 'кездесу', referenceArea: 'KZ-75', ...now },
    ],
  },
  {
    id: 'kk-s-aktobe-city-region', why: 'Ақтөбе өңірі is the region, Ақтөбе қаласы the city',
    text: `${dated}Ақтөбе өңірінде [45] дебат клубы бар, оның [19-ы] – Ақтөбе қаласында.`,
    figures: [
      { value: 45, indicator: 'organisations', countedThing: 'дебат клубы', referenceArea: 'KZ-15', ...now },
      { value: 19, indicator: 'organisations', countedThing: 'дебат клубы', referenceArea: 'KZ-15-aktobe', partOf: 0, ...now },
    ],
  },
  {
    id: 'kk-s-inhabitants', why: 'inhabitant names tell the area and are what is counted',
    text: `${dated}Форумға [240] қарағандылық, [95] павлодарлық және [300-ден] астам астаналық тіркелді.`,
    figures: [
      { value: 240, indicator: 'participants', countedThing: 'қарағандылық', referenceArea: 'KZ-35', ...now },
      { value: 95, indicator: 'participants', countedThing: 'павлодарлық', referenceArea: 'KZ-55', ...now },
      { value: 300, qualifier: 'more_than', indicator: 'participants', countedThing: 'астаналық', referenceArea: 'KZ-71', ...now },
    ],
  },
  {
    id: 'kk-s-town-resolves', why: 'towns and districts resolve to their region',
    text: `${dated}Бурабайда [700], Ақсайда [450], Арыста [1 100], Сарқан ауданында [620] ағаш отырғызылды.`,
    figures: [
      { value: 700, indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ-11', ...now },
      { value: 450, indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ-27', ...now },
      { value: 1100, indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ-61', ...now },
      { value: 620, indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ-33', ...now },
    ],
  },
  {
    id: 'kk-s-venue-country', why: 'the venue is not the area of a statement about the country',
    text: `${dated}Түркістандағы форумда министр елімізде [216] жастар орталығы жұмыс істейтінін айтты.`,
    figures: [{ value: 216, indicator: 'organisations', countedThing: 'жастар орталығы', referenceArea: 'KZ', ...now }],
  },
  {
    id: 'kk-s-population-country', why: 'халық and state services without a place are the country',
    text: `${dated}Мемлекеттік қызметтердің [92%-дан] астамын халық онлайн алады.`,
    figures: [{ value: 92, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'мемлекеттік қызметтер', referenceArea: 'KZ', ...now }],
  },
  {
    id: 'kk-s-region-word', why: 'өңірде is the region of the nearest named place',
    text: `${dated}Петропавлда мансап орталығы ашылды. Жалпы өңірде мұндай орталықтың саны – [14].`,
    figures: [{ value: 14, indicator: 'organisations', countedThing: 'орталықтың саны', referenceArea: 'KZ-59', ...now }],
  },
  {
    id: 'kk-s-abroad', why: 'abroad: no area',
    text: `${dated}Бішкектегі жастар лагеріне [150] қатысушы жиналды.`,
    figures: [{ value: 150, indicator: 'participants', countedThing: 'қатысушы', referenceArea: null, ...now }],
  },
  {
    id: 'kk-s-part-of-country', why: 'a part measured in a place keeps the place',
    text: `${dated}Қазақстандағы барлық стартаптың [төрттен біріне] жуығы Алматыда орналасқан.`,
    figures: [{ value: 25, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'Қазақстандағы барлық стартап', referenceArea: 'KZ-75', ...now }],
  },
  {
    id: 'kk-s-title-area', why: 'the area comes from the title',
    text: ` date 2025-04-02 Түркістанда еріктілер форумы өтті\nІс-шараға [350] ерікті қатысты.`,
    figures: [{ value: 350, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication' }],
  },
  // When
  {
    id: 'kk-s-stated-year', why: 'a stated year beats the date',
    text: `${dated}2023 жылы Атырауда [22] жастар жобасы жүзеге асты.`,
    figures: [{ value: 22, indicator: 'projects', countedThing: 'жастар жобасы', referenceArea: 'KZ-23', year: 2023, timePeriodBasis: 'stated' }],
  },
  {
    id: 'kk-s-nine-months', why: 'months of a stated year make an interval',
    text: `${dated}2024 жылдың тоғыз айында Оралда [1 015] түлек жұмысқа орналасты.`,
    figures: [{ value: 1015, indicator: 'employed', countedThing: 'түлек', referenceArea: 'KZ-27', year: 2024, timePeriod: '2024-01/2024-09', timePeriodBasis: 'stated' }],
  },
  {
    id: 'kk-s-since-january', why: 'жыл басынан бері: from January to the date',
    text: `${dated}Жыл басынан бері Көкшетауда [640] жасқа кеңес берілді.`,
    figures: [{ value: 640, indicator: 'beneficiaries', countedThing: 'жас', referenceArea: 'KZ-11', year: 2025, timePeriod: '2025-01/2025-05', timePeriodBasis: 'relative' }],
  },
  {
    id: 'kk-s-last-year', why: 'былтыр is the year before the date, биыл the date’s own',
    text: `${dated}Риддерде былтыр [33] акция, биыл [18] акция өтті.`,
    figures: [
      { value: 33, indicator: 'events', countedThing: 'акция', referenceArea: 'KZ-63', year: 2024, timePeriodBasis: 'relative' },
      { value: 18, indicator: 'events', countedThing: 'акция', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'relative' },
    ],
  },
  {
    id: 'kk-s-last-and-current-year', why: 'былтырғы жылы is one year back, үстіміздегі жылы the date’s own',
    text: `${dated}Сарыағашта былтырғы жылы [14], үстіміздегі жылы [21] клуб ашылды.`,
    figures: [
      { value: 14, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-61', year: 2024, timePeriodBasis: 'relative' },
      { value: 21, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'relative' },
    ],
  },
  {
    id: 'kk-s-undated-relative', why: 'an undated source: a relative word leaves the offset only',
    text: `${undated}Былтырғы жылы Жаңаөзенде [120] жұмыс орны ашылды.`,
    figures: [{ value: 120, indicator: 'jobs', countedThing: 'жұмыс орны', referenceArea: 'KZ-47', year: null, timePeriodBasis: 'unknown', yearOffset: -1 }],
  },
  {
    id: 'kk-s-undated-plain', why: 'an undated source without a time word: unknown, no offset',
    text: `${undated}Жаңаөзенде [120] жұмыс орны ашылды.`,
    figures: [{ value: 120, indicator: 'jobs', countedThing: 'жұмыс орны', referenceArea: 'KZ-47', year: null, timePeriodBasis: 'unknown' }],
  },
  {
    id: 'kk-s-year-interval', why: 'an interval of years is charted under its last one',
    text: `${dated}2022–2024 жылдары Семейде [15] спорт алаңы салынды.`,
    figures: [{ value: 15, indicator: 'facilities', countedThing: 'спорт алаңы', referenceArea: 'KZ-10', year: 2024, timePeriod: '2022/2024', timePeriodBasis: 'stated' }],
  },
  {
    id: 'kk-s-carried-year', why: 'a year carried from an earlier paragraph is relative',
    text: `${dated}Таразда 2024 жылғы жастар саясатының қорытындысы шығарылды.\n[412] іс-шара өткізілді.`,
    figures: [{ value: 412, indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-31', year: 2024, timePeriodBasis: 'relative' }],
  },
  // Claim
  {
    id: 'kk-s-planned-verbs', why: 'planned: жоспарлануда, көзделген, -мек; the verb reaches its own clause',
    text: `${dated}Қонаевта [3] клуб ашу жоспарлануда, [200] еріктіні оқыту көзделген, [10] стартапқа қолдау көрсетілмек.`,
    figures: [
      { value: 3, indicator: 'organisations', countedThing: 'клуб', referenceArea: 'KZ-19', claim: 'planned', ...now },
      { value: 200, indicator: 'trained', countedThing: 'ерікті', referenceArea: 'KZ-19', claim: 'planned', ...now },
      { value: 10, indicator: 'projects', countedThing: 'стартап', referenceArea: 'KZ-19', claim: 'planned', ...now },
    ],
  },
  {
    id: 'kk-s-planned-future', why: 'a future verb with a stated future year',
    text: `${dated}2026 жылы Қарағандыда [500] жұмыс орны ашылады, жастарға [120] пәтер беріледі.`,
    figures: [
      { value: 500, indicator: 'jobs', countedThing: 'жұмыс орны', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 120, indicator: 'facilities', countedThing: 'пәтер', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
    ],
  },
  {
    id: 'kk-s-planned-scope', why: 'the plan reaches only its clause',
    text: `${dated}Павлодарда [7] IT-сынып ашылды, ал жыл соңына дейін тағы [5-еуі] ашылады.`,
    figures: [
      { value: 7, indicator: 'organisations', countedThing: 'IT-сынып', referenceArea: 'KZ-55', ...now },
      { value: 5, indicator: 'organisations', countedThing: 'IT-сынып', referenceArea: 'KZ-55', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
    ],
  },
  {
    id: 'kk-s-habitual-present', why: '-ады of a standing fact is achieved: жұмыс істейді, оқиды',
    text: `${dated}Сайрамда [3] кітапхана таңертеңнен жұмыс істейді, үйірмеде [75] бала оқиды.`,
    figures: [
      { value: 3, indicator: 'organisations', countedThing: 'кітапхана', referenceArea: 'KZ-61', ...now },
      { value: 75, indicator: 'participants', countedThing: 'бала', referenceArea: 'KZ-61', ...now },
    ],
  },
  // Programme
  {
    id: 'kk-s-programme-quoted', why: '«X» акциясы аясында: one programme governs all figures of the sentence',
    text: `${dated}«Таза бейсенбі» акциясы аясында Сарыағашта [14] тонна қоқыс жиналып, оған [900] адам қатысты.`,
    figures: [
      { value: 14, unitMeasure: 't', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-61', programme: 'Таза бейсенбі', ...now },
      { value: 900, indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-61', programme: 'Таза бейсенбі', ...now },
    ],
    programmes: ['Таза бейсенбі'],
  },
  {
    id: 'kk-s-programme-inflected', why: 'the base form of an inflected name: «Жасыл елдің», Таза Қазақстанға',
    text: `${dated}Орал маңында «Жасыл елдің» [80] сарбазы еңбек етсе, Таза Қазақстанға [350] тұрғын атсалысты.`,
    figures: [
      { value: 80, indicator: 'employed', countedThing: 'сарбаз', referenceArea: 'KZ-27', programme: 'Жасыл ел', ...now },
      { value: 350, indicator: 'participants', countedThing: 'тұрғын', referenceArea: 'KZ-27', programme: 'Таза Қазақстан', ...now },
    ],
    programmes: ['Жасыл ел', 'Таза Қазақстан'],
  },
  {
    id: 'kk-s-programme-numbers', why: 'numbers inside programme names are no figures',
    text: `${dated}Кентауда «Арманға 1000 қадам» жобасында [85], «100 кітап» бағдарламасында [60] жасөспірім бар.`,
    figures: [
      { value: 85, indicator: 'participants', countedThing: 'жасөспірім', referenceArea: 'KZ-61', programme: 'Арманға 1000 қадам', ...now },
      { value: 60, indicator: 'participants', countedThing: 'жасөспірім', referenceArea: 'KZ-61', programme: '100 кітап', ...now },
    ],
    programmes: ['Арманға 1000 қадам', '100 кітап'],
  },
  {
    id: 'kk-s-programme-including', why: 'names inside "… қамтыған" do not govern the figure',
    text: `${dated}Таразда «Тараз үні» форумы мен Street Fest фестивалін қамтыған [75] іс-шара өтті.`,
    figures: [{ value: 75, indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-31', ...now }],
    programmes: ['Тараз үні', 'Street Fest'],
  },
  {
    id: 'kk-s-programme-latin', why: 'an unquoted Latin name beside a programme noun',
    text: `${dated}Қостанайдағы Digital Jastar хакатонына [130] бағдарламашы жиналды.`,
    figures: [{ value: 130, indicator: 'participants', countedThing: 'бағдарламашы', referenceArea: 'KZ-39', programme: 'Digital Jastar', ...now }],
    programmes: ['Digital Jastar'],
  },
  {
    id: 'kk-s-programme-year', why: 'a theme year without quotes governs',
    text: `${dated}Жұмысшы мамандықтар жылы шеңберінде Атырауда [26] байқау өтті.`,
    figures: [{ value: 26, indicator: 'events', countedThing: 'байқау', referenceArea: 'KZ-23', programme: 'Жұмысшы мамандықтар жылы', ...now }],
    programmes: ['Жұмысшы мамандықтар жылы'],
  },
  // Indicators
  {
    id: 'kk-s-age-band', why: 'an age band is kept on the figure, not as a figure',
    text: `${dated}Қостанай облысында 14–35 жас аралығындағы [202 мың] жас тұрады.`,
    figures: [{ value: 202000, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-39', ageBand: '14–35 жас', ...now }],
  },
  {
    id: 'kk-s-population', why: 'population against youth population',
    text: `${dated}Маңғыстау облысында [812 мың] адам, соның ішінде [233 мың] жас тұрады.`,
    figures: [
      { value: 812000, indicator: 'population', countedThing: 'адам', referenceArea: 'KZ-47', ...now },
      { value: 233000, indicator: 'youth_population', countedThing: 'жас', referenceArea: 'KZ-47', partOf: 0, ...now },
    ],
  },
  {
    id: 'kk-s-media', why: 'films, videos, posts',
    text: `${dated}Қызылорда медиамектебі [6] фильм, [48] бейнеролик, [312] жазба жариялады.`,
    figures: [
      { value: 6, indicator: 'media_products', countedThing: 'фильм', referenceArea: 'KZ-43', ...now },
      { value: 48, indicator: 'media_products', countedThing: 'бейнеролик', referenceArea: 'KZ-43', ...now },
      { value: 312, indicator: 'media_products', countedThing: 'жазба', referenceArea: 'KZ-43', ...now },
    ],
  },
  // Rejected
  {
    id: 'kk-s-no-dates', why: 'rejected: dates, clock times, year intervals, anniversaries',
    text: `${dated}Форум 2025 жылғы 12–14 маусымда 9.30-дан 18:00-ге дейін, Жеңістің 80 жылдығы мен 2023–2029 жылдарға арналған тұжырымдама аясында өтеді.`,
    figures: [],
  },
  {
    id: 'kk-s-no-law', why: 'rejected: laws, articles, orders',
    text: `${dated}2015 жылғы 9 ақпандағы № 285-V Заңның 38-бабының 3-тармағына және № 112 бұйрыққа сәйкес жастар кеңес құра алады.`,
    figures: [],
  },
  {
    id: 'kk-s-no-contacts', why: 'rejected: phones, addresses, call numbers',
    text: `${dated}Мекенжайымыз: Орал қаласы, Достық даңғылы, 125-үй, 14-кабинет, тел. 8 (7112) 50-64-22, +7 777 123 45 67, бірыңғай нөмір 111.`,
    figures: [],
  },
  {
    id: 'kk-s-no-ordinals', why: 'rejected: ordinals, ranks, models, scores',
    text: `${dated}№20 мектеп-лицейдің 10 «Ә» сынып оқушысы XIV олимпиадада бірінші орын алды, оның командасы 3D-полигонның 2-ші алаңында 7:5 есебімен жеңді.`,
    figures: [],
  },
  {
    id: 'kk-s-no-durations', why: 'rejected: durations and plain ages',
    text: `${dated}Ауысым 21 күнге созылады, үш ай бойы 17 жастағы қатысушы 40 минуттан сабақ өткізді, екі жылдан кейін жаттықтырушы болмақ.`,
    figures: [],
  },
  {
    id: 'kk-s-no-furniture', why: 'rejected: counters, photo credits, age marks',
    text: `${dated}Сурет: 5/12\nҚаралым саны: 10 245\nБөлісу 37\nОқуға 3 мин.\n12+`,
    figures: [],
  },
  {
    id: 'kk-s-no-robots', why: 'rejected: counts of no statistical interest',
    text: `${dated}Сахнада екі робот биледі, көрермендерге үш шамы бар үлкен торт ұсынылды.`,
    figures: [],
  },
]
