// Ready sentences for reports, in three languages; the observation is that of cases/observation.ts but for what is said.

import type { Observation } from '@jastar/catalogue'
import type { SentenceContext } from '../src/index.ts'

export type SentenceCase = {
  readonly said: Partial<Observation>
  /** Names of area and programme come from the catalogue. */
  readonly told?: Pick<SentenceContext, 'publisherName' | 'date' | 'countedThingLanguage'>
  readonly kk: string
  readonly ru: string
  readonly en: string
}

const undated = { year: null, timePeriod: null, timePeriodBasis: 'unknown' } as const

export const sentenceCases: readonly SentenceCase[] = [
  {
    said: { value: 570, qualifier: 'more_than' },
    kk: 'Zakon.kz мәліметінше (23.02.2026), 2025 жылы Алматы қаласында «Таза Қазақстан» акциясы аясында 570-тен астам іс-шара өтті.',
    ru: 'По данным Zakon.kz (23.02.2026), в 2025 году в городе Алматы в рамках акции «Таза Қазақстан» проведено более 570 мероприятий.',
    en: 'According to Zakon.kz (23 February 2026), more than 570 events were held under “Taza Qazaqstan” in Almaty in 2025.',
  },
  {
    said: { value: 300_000, qualifier: 'more_than', indicator: 'participants', countedThing: 'жас алматылық', programme: null }, told: { publisherName: 'Zakon.kz', date: '2026-02-23', countedThingLanguage: 'kk' },
    kk: 'Zakon.kz мәліметінше (23.02.2026), 2025 жылы Алматы қаласында 300 мыңнан астам жас алматылық қамтылды.',
    ru: 'По данным Zakon.kz (23.02.2026), в 2025 году в городе Алматы охвачено более 300 тысяч человек.',
    en: 'According to Zakon.kz (23 February 2026), more than 300,000 people took part in Almaty in 2025.',
  },
  {
    said: { value: 21, programme: 'Жұмысшы мамандықтар жылы', timePeriod: '2025-08/2025-12', referenceArea: 'KZ-27' },
    kk: 'Zakon.kz мәліметінше (23.02.2026), 2025 жылғы тамыз–желтоқсанда Батыс Қазақстан облысында «Жұмысшы мамандықтар жылы» аясында 21 іс-шара өтті.',
    ru: 'По данным Zakon.kz (23.02.2026), в августе–декабре 2025 года в Западно-Казахстанской области в рамках Года рабочих профессий проведено 21 мероприятие.',
    en: 'According to Zakon.kz (23 February 2026), 21 events were held under “Year of Skilled Trades” in West Kazakhstan Region in August–December 2025.',
  },
  {
    said: { value: 9, indicator: 'projects', claim: 'planned', programme: null, countedThing: 'серпінді жоба', year: 2026, timePeriod: '2026' }, told: { publisherName: 'Zakon.kz', date: '2026-02-23', countedThingLanguage: 'kk' },
    kk: 'Zakon.kz мәліметінше (23.02.2026), 2026 жылы Алматы қаласында 9 серпінді жоба жүзеге асырылады деп жоспарланған.',
    ru: 'По данным Zakon.kz (23.02.2026), в 2026 году в городе Алматы планируется реализация 9 проектов.',
    en: 'According to Zakon.kz (23 February 2026), 9 projects are planned to be carried out in Almaty in 2026.',
  },
  {
    said: { value: 1, indicator: 'organisations', programme: null, referenceArea: 'KZ-33', timePeriod: '2025-03' },
    kk: 'Zakon.kz мәліметінше (23.02.2026), 2025 жылғы наурызда Жетісу облысында 1 ұйым жұмыс істейді.',
    ru: 'По данным Zakon.kz (23.02.2026), в марте 2025 года в области Жетісу действует 1 организация.',
    en: 'According to Zakon.kz (23 February 2026), 1 organisation was active in Jetisu Region in March 2025.',
  },
  {
    said: { value: 1, indicator: 'waste_collected', unitMeasure: 't' },
    kk: 'Zakon.kz мәліметінше (23.02.2026), 2025 жылы Алматы қаласында «Таза Қазақстан» акциясы аясында 1 тонна қоқыс жиналды.',
    ru: 'По данным Zakon.kz (23.02.2026), в 2025 году в городе Алматы в рамках акции «Таза Қазақстан» собрана 1 тонна мусора.',
    en: 'According to Zakon.kz (23 February 2026), 1 tonne of waste was collected under “Taza Qazaqstan” in Almaty in 2025.',
  },
  {
    said: { value: 300, qualifier: 'about', indicator: 'members', programme: 'Ассамблея жастары', referenceArea: 'KZ-15', ...undated }, told: { publisherName: 'Ақтөбе облысы әкімдігі, Telegram', date: null },
    kk: '«Ақтөбе облысы әкімдігі, Telegram» мәліметінше (күні белгісіз), Ақтөбе облысында «Ассамблея жастары» ұйымында шамамен 300 мүше бар (жылы белгісіз).',
    ru: 'По данным источника «Ақтөбе облысы әкімдігі, Telegram» (дата не указана), в Актюбинской области в организации «Ассамблея жастары» состоит около 300 человек (год не указан).',
    en: 'According to Ақтөбе облысы әкімдігі, Telegram (undated), about 300 members were counted in “Assembly Youth” in Aktobe Region (year unknown).',
  },
  {
    said: { value: 22, indicator: 'share', unitMeasure: '%', measure: 'change', programme: null, countedThing: 'облыстық Ассамблеядағы жастардың үлесі', referenceArea: 'KZ-15', ...undated }, told: { publisherName: null, date: null, countedThingLanguage: 'kk' },
    kk: 'Күні мен баспагері көрсетілмеген мәтін бойынша, Ақтөбе облысында облыстық Ассамблеядағы жастардың үлесі 22 пайызға артты (жылы белгісіз).',
    ru: 'По данным текста без даты и издателя, в Актюбинской области показатель «облыстық Ассамблеядағы жастардың үлесі» вырос на 22 процента (год не указан).',
    en: 'According to a text without date or publisher, the figure for “облыстық Ассамблеядағы жастардың үлесі” rose by 22 per cent in Aktobe Region (year unknown).',
  },
  {
    said: { value: 90, qualifier: 'more_than', indicator: 'share', unitMeasure: '%', programme: null, countedThing: 'услуги, доступные онлайн', referenceArea: 'KZ' }, told: { publisherName: null, date: '2026-02-20', countedThingLanguage: 'ru' },
    kk: '20.02.2026 күнгі мәтін бойынша, 2025 жылы Қазақстанда «услуги, доступные онлайн» үлесі – 90 пайыздан астам.',
    ru: 'По данным текста от 20.02.2026, в 2025 году в Казахстане показатель «услуги, доступные онлайн» составил более 90 процентов.',
    en: 'According to a text of 20 February 2026, the figure for “услуги, доступные онлайн” was more than 90 per cent in Kazakhstan in 2025.',
  },
  {
    said: { value: -10, indicator: 'events', measure: 'change', programme: null },
    kk: 'Zakon.kz мәліметінше (23.02.2026), 2025 жылы Алматы қаласында іс-шаралар саны 10-ға азайды.',
    ru: 'По данным Zakon.kz (23.02.2026), в 2025 году в городе Алматы число мероприятий снизилось на 10.',
    en: 'According to Zakon.kz (23 February 2026), the number of events fell by 10 in Almaty in 2025.',
  },
]
