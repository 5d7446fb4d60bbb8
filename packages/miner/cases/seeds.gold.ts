// The figures and programmes of the five seed texts, as a person reads them; a miner that reads anything else is wrong.
// `leftovers` are all other numbers of a text with their reasons, in text order.

import type { LeftoverReason, Mention, ProgrammeMention } from '@jastar/catalogue'

type Slots = 'start' | 'end' | 'surface' | 'value' | 'qualifier' | 'unitMeasure' | 'measure' | 'indicator' | 'countedThing' | 'referenceArea' | 'programme' | 'year' | 'timePeriodBasis' | 'claim'
type Links = 'partOf' | 'sameAs' | 'yearOffset'

export type GoldSeed = {
  readonly file: string
  /** `timePeriod` is told where it is finer than the year. */
  readonly mentions: readonly (Pick<Mention, Slots> & Partial<Pick<Mention, Links>> & { readonly timePeriod?: string })[]
  readonly programmeMentions: readonly (Omit<ProgrammeMention, 'sentence'>)[]
  readonly leftovers: readonly (readonly [surface: string, reason: LeftoverReason])[]
}

export const goldSeeds: readonly GoldSeed[] = [
  {
    file: '000_8044c761c5b58db9.txt',
    mentions: [],
    programmeMentions: [
      { start: 73, end: 140, surface: 'Әділетті және Прогрессивті Қазақстанның Халықтық Конституциясы үшін', programme: 'За Народную Конституцию Справедливого и Прогрессивного Казахстана', kind: 'organisation', referenceArea: 'KZ-15' },
      { start: 418, end: 428, surface: 'Ұлттық рух', programme: 'Ұлттық рух', kind: 'organisation', referenceArea: 'KZ-15' },
    ],
    leftovers: [['2026-02-26', 'date']],
  },
  {
    file: '001_48869f71400b7eb2.txt',
    mentions: [
      { start: 2527, end: 2530, surface: '90%', value: 90, qualifier: 'more_than', unitMeasure: '%', measure: 'level', indicator: 'share', countedThing: 'государственные услуги, доступные онлайн', referenceArea: 'KZ', programme: null, year: 2026, timePeriodBasis: 'publication', claim: 'achieved' },
      { start: 2578, end: 2581, surface: '80%', value: 80, qualifier: 'about', unitMeasure: '%', measure: 'level', indicator: 'share', countedThing: 'население, поддерживающее ускоренную цифровизацию', referenceArea: 'KZ', programme: null, year: 2026, timePeriodBasis: 'publication', claim: 'achieved' },
      { start: 3292, end: 3297, surface: 'трети', value: 33.33, qualifier: 'about', unitMeasure: '%', measure: 'level', indicator: 'share', countedThing: 'IT-компании Казахстана, базирующиеся в городе', referenceArea: 'KZ-75', programme: null, year: 2026, timePeriodBasis: 'publication', claim: 'achieved' },
      { start: 3345, end: 3353, surface: 'половины', value: 50, qualifier: 'more_than', unitMeasure: '%', measure: 'level', indicator: 'share', countedThing: 'объем IT-услуг', referenceArea: 'KZ-75', programme: null, year: 2026, timePeriodBasis: 'publication', claim: 'achieved' },
    ],
    programmeMentions: [
      { start: 135, end: 201, surface: 'За Народную Конституцию Справедливого и Прогрессивного Казахстана!', programme: 'За Народную Конституцию Справедливого и Прогрессивного Казахстана', kind: 'organisation', referenceArea: 'KZ-75' },
      { start: 4641, end: 4652, surface: 'Jastar ruhy', programme: 'Jastar ruhy', kind: 'organisation', referenceArea: 'KZ-75' },
      { start: 3155, end: 3173, surface: 'Qazaq IT Community', programme: 'Qazaq IT Community', kind: 'organisation', referenceArea: 'KZ-75' },
      { start: 3180, end: 3204, surface: 'Women in Tech Kazakhstan', programme: 'Women in Tech Kazakhstan', kind: 'organisation', referenceArea: 'KZ-75' },
    ],
    leftovers: [['2026-02-20', 'date'], ['один', 'pronoun'], ['первых', 'ordinal']],
  },
  {
    file: '002_bd28d28df68a4f8d.txt',
    mentions: [
      { start: 310, end: 318, surface: '5000-нан', value: 5000, qualifier: 'more_than', unitMeasure: '1', measure: 'level', indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-75', programme: 'Jas Stars', year: 2026, timePeriodBasis: 'publication', claim: 'achieved' },
    ],
    programmeMentions: [
      { start: 101, end: 123, surface: 'Жасанды интеллект жылы', programme: 'Жасанды интеллект жылы', kind: 'year', referenceArea: 'KZ-75' },
      { start: 134, end: 143, surface: 'Jas Stars', programme: 'Jas Stars', kind: 'event', referenceArea: 'KZ-75', parent: 'Жасанды интеллект жылы' },
    ],
    leftovers: [['2026-03-05', 'date'], ['15', 'date'], ['екі', 'not_statistical'], ['бірі', 'pronoun'], ['15', 'date'], ['15', 'date'], ['15', 'date']],
  },
  {
    file: '003_5b3b8babae467dd8.txt',
    mentions: [
      { start: 51, end: 61, surface: '300 мыңнан', value: 300000, qualifier: 'more_than', unitMeasure: '1', measure: 'level', indicator: 'participants', countedThing: 'жас алматылық', referenceArea: 'KZ-75', programme: null, year: 2025, timePeriodBasis: 'stated', claim: 'achieved' },
      { start: 787, end: 794, surface: '120-дан', value: 120, qualifier: 'more_than', unitMeasure: '1', measure: 'level', indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-75', programme: 'Жұмысшы мамандықтар жылы', year: 2025, timePeriodBasis: 'relative', claim: 'achieved' },
      { start: 1012, end: 1014, surface: '10', value: 10, qualifier: 'exact', unitMeasure: '1', measure: 'level', indicator: 'media_products', countedThing: 'шағын фильм', referenceArea: 'KZ-75', programme: 'Бейне', year: 2025, timePeriodBasis: 'relative', claim: 'achieved' },
      { start: 1208, end: 1215, surface: '330-дан', value: 330, qualifier: 'more_than', unitMeasure: '1', measure: 'level', indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-75', programme: 'Заң және тәртіп', year: 2025, timePeriodBasis: 'relative', claim: 'achieved' },
      { start: 1416, end: 1423, surface: '570-тен', value: 570, qualifier: 'more_than', unitMeasure: '1', measure: 'level', indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-75', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'relative', claim: 'achieved' },
      { start: 1454, end: 1464, surface: '125 мыңнан', value: 125000, qualifier: 'more_than', unitMeasure: '1', measure: 'level', indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-75', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'relative', claim: 'achieved' },
      { start: 1547, end: 1550, surface: '120', value: 120, qualifier: 'more_than', unitMeasure: 'ha', measure: 'level', indicator: 'area_cleaned', countedThing: 'аумақ', referenceArea: 'KZ-75', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'relative', claim: 'achieved' },
      { start: 1665, end: 1668, surface: '200', value: 200, qualifier: 'more_than', unitMeasure: 't', measure: 'level', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-75', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'relative', claim: 'achieved' },
      { start: 1903, end: 1910, surface: '100-ден', value: 100, qualifier: 'more_than', unitMeasure: '1', measure: 'level', indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-75', programme: 'түркі әлемінің Жастар астанасы', year: 2025, timePeriodBasis: 'stated', claim: 'achieved', timePeriod: '2025-08/2025-12' },
      { start: 2253, end: 2254, surface: '9', value: 9, qualifier: 'exact', unitMeasure: '1', measure: 'level', indicator: 'projects', countedThing: 'серпінді жоба', referenceArea: 'KZ-75', programme: null, year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    programmeMentions: [
      { start: 745, end: 769, surface: 'Жұмысшы мамандықтар жылы', programme: 'Жұмысшы мамандықтар жылы', kind: 'year', referenceArea: 'KZ-75' },
      { start: 899, end: 904, surface: 'Бейне', programme: 'Бейне', kind: 'project', referenceArea: 'KZ-75', parent: 'Жұмысшы мамандықтар жылы' },
      { start: 1040, end: 1055, surface: 'Заң және тәртіп', programme: 'Заң және тәртіп', kind: 'concept', referenceArea: 'KZ-75' },
      { start: 1242, end: 1278, surface: 'Сыбайлас жемқорлыққа қарсы еріктілік', programme: 'Сыбайлас жемқорлыққа қарсы еріктілік', kind: 'project', referenceArea: 'KZ-75', parent: 'Заң және тәртіп' },
      { start: 1285, end: 1295, surface: 'Adal urpaq', programme: 'Adal urpaq', kind: 'project', referenceArea: 'KZ-75', parent: 'Заң және тәртіп' },
      { start: 1384, end: 1398, surface: 'Таза Қазақстан', programme: 'Таза Қазақстан', kind: 'action', referenceArea: 'KZ-75' },
      { start: 1729, end: 1759, surface: 'түркі әлемінің Жастар астанасы', programme: 'түркі әлемінің Жастар астанасы', kind: 'year', referenceArea: 'KZ-75' },
      { start: 1857, end: 1869, surface: 'TURKCUP 2025', programme: 'TURKCUP 2025', kind: 'project', referenceArea: 'KZ-75', parent: 'түркі әлемінің Жастар астанасы' },
    ],
    leftovers: [['2026-02-23', 'date'], ['2026', 'name'], ['2025', 'year'], ['2025', 'year'], ['23.02.2026', 'furniture'], ['10:55', 'furniture'], ['2025', 'year'], ['біріне', 'pronoun'], ['көптеген', 'vague'], ['2025', 'year'], ['2025', 'name'], ['2026', 'year']],
  },
  {
    file: '004_17dbbd3db6cb21f4.txt',
    mentions: [
      { start: 847, end: 853, surface: '300-ге', value: 300, qualifier: 'about', unitMeasure: '1', measure: 'level', indicator: 'members', countedThing: 'жас мүше', referenceArea: 'KZ-15', programme: 'Ассамблея жастары', year: null, timePeriodBasis: 'unknown', claim: 'achieved' },
      { start: 881, end: 887, surface: '70-тей', value: 70, qualifier: 'about', unitMeasure: '1', measure: 'level', indicator: 'members', countedThing: 'жас', referenceArea: 'KZ-15-aktobe', programme: 'Ассамблея жастары', year: null, timePeriodBasis: 'unknown', claim: 'achieved', partOf: 0 },
      { start: 1400, end: 1406, surface: '22%-ға', value: 22, qualifier: 'exact', unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'облыстық Ассамблеядағы жастардың үлесі', referenceArea: 'KZ-15', programme: null, year: null, timePeriodBasis: 'unknown', claim: 'achieved', yearOffset: -1 },
      { start: 2305, end: 2308, surface: '300', value: 300, qualifier: 'about', unitMeasure: '1', measure: 'level', indicator: 'members', countedThing: 'молодые люди', referenceArea: 'KZ-15', programme: 'Ассамблея жастары', year: null, timePeriodBasis: 'unknown', claim: 'achieved', sameAs: 0 },
      { start: 2339, end: 2341, surface: '70', value: 70, qualifier: 'about', unitMeasure: '1', measure: 'level', indicator: 'members', countedThing: 'молодые люди', referenceArea: 'KZ-15-aktobe', programme: 'Ассамблея жастары', year: null, timePeriodBasis: 'unknown', claim: 'achieved', partOf: 0, sameAs: 1 },
      { start: 2863, end: 2866, surface: '22%', value: 22, qualifier: 'exact', unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'доля молодежи в областной Ассамблее', referenceArea: 'KZ-15', programme: null, year: null, timePeriodBasis: 'unknown', claim: 'achieved', sameAs: 2, yearOffset: -1 },
    ],
    programmeMentions: [
      { start: 40, end: 57, surface: 'Ассамблея жастары', programme: 'Ассамблея жастары', kind: 'organisation', referenceArea: 'KZ-15' },
      { start: 926, end: 937, surface: 'Жаңа толқын', programme: 'Жаңа толқын', kind: 'project', referenceArea: 'KZ-15' },
      { start: 1141, end: 1147, surface: 'Достық', programme: 'Достық', kind: 'organisation', referenceArea: 'KZ-15' },
      { start: 2395, end: 2406, surface: 'Жаңа толқын', programme: 'Жаңа толқын', kind: 'project', referenceArea: 'KZ-15' },
      { start: 2619, end: 2625, surface: 'Достық', programme: 'Достық', kind: 'organisation', referenceArea: 'KZ-15' },
    ],
    leftovers: [['бірінде', 'pronoun'], ['бір-бірімен', 'pronoun'], ['одной', 'pronoun']],
  },
]
