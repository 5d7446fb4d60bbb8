// The figures of the five seed texts, as a careful reader fills them in: 21 mentions that tell 18 facts.

import type { CaseSource } from './case-source.ts'

export const seedSources: readonly CaseSource[] = [
  {
    id: '000', date: '2026-02-26', publisher: null, official: false,
    mentions: [],
  },
  {
    id: '001', date: '2026-02-20', publisher: 'BAQ.KZ', official: false,
    mentions: [
      { start: 2527, surface: '90%', value: 90, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'государственные услуги, доступные онлайн', referenceArea: 'KZ', programme: null, year: 2026, timePeriodBasis: 'publication', language: 'ru' },
      { start: 2578, surface: '80%', value: 80, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'население, поддерживающее ускоренную цифровизацию', referenceArea: 'KZ', programme: null, year: 2026, timePeriodBasis: 'publication', language: 'ru' },
      { start: 3292, surface: 'трети', value: 33.33, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'IT-компании Казахстана, базирующиеся в городе', referenceArea: 'KZ-75', programme: null, year: 2026, timePeriodBasis: 'publication', language: 'ru' },
      { start: 3345, surface: 'половины', value: 50, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'объем IT-услуг', referenceArea: 'KZ-75', programme: null, year: 2026, timePeriodBasis: 'publication', language: 'ru' },
    ],
  },
  {
    id: '002', date: '2026-03-05', publisher: 'BAQ.KZ', official: false,
    mentions: [
      { start: 310, surface: '5000-нан', value: 5000, qualifier: 'more_than', unitMeasure: '1', indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-75', programme: 'Jas Stars', year: 2026, timePeriodBasis: 'publication' },
    ],
  },
  {
    id: '003', date: '2026-02-23', publisher: 'Zakon.kz', official: false,
    mentions: [
      { start: 51, surface: '300 мыңнан', value: 300000, qualifier: 'more_than', unitMeasure: '1', indicator: 'participants', countedThing: 'жас алматылық', referenceArea: 'KZ-75', programme: null, year: 2025, timePeriodBasis: 'stated' },
      { start: 787, surface: '120-дан', value: 120, qualifier: 'more_than', unitMeasure: '1', indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-75', programme: 'Жұмысшы мамандықтар жылы', year: 2025, timePeriodBasis: 'relative' },
      { start: 1012, surface: '10', value: 10, qualifier: 'exact', unitMeasure: '1', indicator: 'media_products', countedThing: 'шағын фильм', referenceArea: 'KZ-75', programme: 'Бейне', year: 2025, timePeriodBasis: 'relative' },
      { start: 1208, surface: '330-дан', value: 330, qualifier: 'more_than', unitMeasure: '1', indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-75', programme: 'Заң және тәртіп', year: 2025, timePeriodBasis: 'relative' },
      { start: 1416, surface: '570-тен', value: 570, qualifier: 'more_than', unitMeasure: '1', indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-75', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'relative' },
      { start: 1454, surface: '125 мыңнан', value: 125000, qualifier: 'more_than', unitMeasure: '1', indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-75', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'relative' },
      { start: 1547, surface: '120', value: 120, qualifier: 'more_than', unitMeasure: 'ha', indicator: 'area_cleaned', countedThing: 'аумақ', referenceArea: 'KZ-75', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'relative' },
      { start: 1665, surface: '200', value: 200, qualifier: 'more_than', unitMeasure: 't', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-75', programme: 'Таза Қазақстан', year: 2025, timePeriodBasis: 'relative' },
      { start: 1903, surface: '100-ден', value: 100, qualifier: 'more_than', unitMeasure: '1', indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-75', programme: 'түркі әлемінің Жастар астанасы', year: 2025, timePeriod: '2025-08/2025-12', timePeriodBasis: 'stated' },
      { start: 2253, surface: '9', value: 9, qualifier: 'exact', unitMeasure: '1', indicator: 'projects', countedThing: 'серпінді жоба', referenceArea: 'KZ-75', programme: null, year: 2026, timePeriodBasis: 'stated', claim: 'planned' },
    ],
  },
  {
    id: '004', date: null, publisher: 'Ақтөбе облысы әкімдігі, Telegram', official: true,
    mentions: [
      { start: 847, surface: '300-ге', value: 300, qualifier: 'about', unitMeasure: '1', indicator: 'members', countedThing: 'жас мүше', referenceArea: 'KZ-15', programme: 'Ассамблея жастары', year: null, timePeriodBasis: 'unknown' },
      { start: 881, surface: '70-тей', value: 70, qualifier: 'about', unitMeasure: '1', indicator: 'members', countedThing: 'жас', referenceArea: 'KZ-15-aktobe', programme: 'Ассамблея жастары', year: null, timePeriodBasis: 'unknown', partOf: 0 },
      { start: 1400, surface: '22%-ға', value: 22, qualifier: 'exact', unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'облыстық Ассамблеядағы жастардың үлесі', referenceArea: 'KZ-15', programme: null, year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { start: 2305, surface: '300', value: 300, qualifier: 'about', unitMeasure: '1', indicator: 'members', countedThing: 'молодые люди', referenceArea: 'KZ-15', programme: 'Ассамблея жастары', year: null, timePeriodBasis: 'unknown', sameAs: 0, language: 'ru' },
      { start: 2339, surface: '70', value: 70, qualifier: 'about', unitMeasure: '1', indicator: 'members', countedThing: 'молодые люди', referenceArea: 'KZ-15-aktobe', programme: 'Ассамблея жастары', year: null, timePeriodBasis: 'unknown', partOf: 0, sameAs: 1, language: 'ru' },
      { start: 2863, surface: '22%', value: 22, qualifier: 'exact', unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'доля молодежи в областной Ассамблее', referenceArea: 'KZ-15', programme: null, year: null, timePeriodBasis: 'unknown', sameAs: 2, yearOffset: -1, language: 'ru' },
    ],
  },
]
