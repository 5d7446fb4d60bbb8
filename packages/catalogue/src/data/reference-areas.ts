// The areas of Kazakhstan: codes by ISO 3166-2:KZ (2022), names by the official lists, spellings as the press writes them.
// Abai, Jetisu and Ulytau exist since 8 June 2022 (decree of the President); the tile map places all twenty on a 6 × 5 grid.

import type { ReferenceArea } from '../reference-area.ts'

export const referenceAreas: readonly ReferenceArea[] = [
  {
    code: 'KZ', kind: 'country',
    names: { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' },
    shortNames: { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' },
    spellings: {
      kk: ['Қазақстан', 'Қазақстан Республикасы', 'ҚР'], ru: ['Казахстан', 'Республика Казахстан', 'РК'],
      kkInhabitants: ['қазақстандық'], ruInhabitants: ['казахстанец'],
    },
  },
  {
    code: 'KZ-10', kind: 'region', within: 'KZ', tile: [4, 1], existsSince: '2022-06-08',
    names: { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai Region' },
    shortNames: { kk: 'Абай', ru: 'Абай', en: 'Abai' },
    tinyNames: { kk: 'АБА', ru: 'АБА', en: 'ABA' },
    spellings: {
      kk: [], ru: [],
      kkWithRegionWord: ['Абай'], ruWithRegionWord: ['Абай', 'Абайская'],
    },
  },
  {
    code: 'KZ-11', kind: 'region', within: 'KZ', tile: [2, 1],
    names: { kk: 'Ақмола облысы', ru: 'Акмолинская область', en: 'Akmola Region' },
    shortNames: { kk: 'Ақмола', ru: 'Акмола', en: 'Akmola' },
    tinyNames: { kk: 'АҚМ', ru: 'АКМ', en: 'AKM' },
    spellings: {
      kk: ['Ақмола'], ru: ['Акмола'],
      kkWithRegionWord: ['Ақмола'], ruWithRegionWord: ['Акмолинская'],
      kkInhabitants: ['ақмолалық'], ruInhabitants: ['акмолинец'],
    },
  },
  {
    code: 'KZ-15', kind: 'region', within: 'KZ', tile: [1, 1],
    names: { kk: 'Ақтөбе облысы', ru: 'Актюбинская область', en: 'Aktobe Region' },
    shortNames: { kk: 'Ақтөбе', ru: 'Актобе', en: 'Aktobe' },
    tinyNames: { kk: 'АҚТ', ru: 'АКТ', en: 'AKT' },
    spellings: {
      kk: [], ru: ['Приилечье'],
      kkWithRegionWord: ['Ақтөбе'], ruWithRegionWord: ['Актюбинская'],
      kkInhabitants: ['ақтөбелік'], ruInhabitants: ['актюбинец'],
    },
  },
  {
    code: 'KZ-19', kind: 'region', within: 'KZ', tile: [4, 3],
    names: { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty Region' },
    shortNames: { kk: 'Алматы обл.', ru: 'Алматин. обл.', en: 'Almaty Reg.' },
    tinyNames: { kk: 'АЛМ о', ru: 'АЛМ о', en: 'ALM r' },
    spellings: {
      kk: [], ru: [],
      kkWithRegionWord: ['Алматы'], ruWithRegionWord: ['Алматинская'],
    },
  },
  {
    code: 'KZ-23', kind: 'region', within: 'KZ', tile: [0, 2],
    names: { kk: 'Атырау облысы', ru: 'Атырауская область', en: 'Atyrau Region' },
    shortNames: { kk: 'Атырау', ru: 'Атырау', en: 'Atyrau' },
    tinyNames: { kk: 'АТЫ', ru: 'АТЫ', en: 'ATY' },
    spellings: {
      kk: ['Атырау'], ru: ['Атырау'],
      kkWithRegionWord: ['Атырау'], ruWithRegionWord: ['Атырауская'],
      kkInhabitants: ['атыраулық'], ruInhabitants: ['атыраусец'],
    },
  },
  {
    code: 'KZ-27', kind: 'region', within: 'KZ', tile: [0, 1],
    names: { kk: 'Батыс Қазақстан облысы', ru: 'Западно-Казахстанская область', en: 'West Kazakhstan Region' },
    shortNames: { kk: 'Батыс Қаз.', ru: 'Зап. Каз.', en: 'West Kaz.' },
    tinyNames: { kk: 'БҚО', ru: 'ЗКО', en: 'WKR' },
    spellings: {
      kk: ['БҚО'], ru: ['ЗКО', 'Западный Казахстан', 'Приуралье'],
      kkWithRegionWord: ['Батыс Қазақстан'], ruWithRegionWord: ['Западно-Казахстанская'],
      kkInhabitants: ['батысқазақстандық'], ruInhabitants: ['западноказахстанец'],
    },
  },
  {
    code: 'KZ-31', kind: 'region', within: 'KZ', tile: [3, 3],
    names: { kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl Region' },
    shortNames: { kk: 'Жамбыл', ru: 'Жамбыл', en: 'Zhambyl' },
    tinyNames: { kk: 'ЖАМ', ru: 'ЖАМ', en: 'ZHA' },
    spellings: {
      kk: [], ru: [],
      kkWithRegionWord: ['Жамбыл'], ruWithRegionWord: ['Жамбылская'],
      kkInhabitants: ['жамбылдық'], ruInhabitants: ['жамбылец'],
    },
  },
  {
    code: 'KZ-33', kind: 'region', within: 'KZ', tile: [4, 2], existsSince: '2022-06-08',
    names: { kk: 'Жетісу облысы', ru: 'область Жетісу', en: 'Jetisu Region' },
    shortNames: { kk: 'Жетісу', ru: 'Жетісу', en: 'Jetisu' },
    tinyNames: { kk: 'ЖЕТ', ru: 'ЖЕТ', en: 'JET' },
    spellings: {
      kk: ['Жетісу'], ru: ['Жетісу', 'Жетысу', 'Жетису'],
      kkWithRegionWord: ['Жетісу'], ruWithRegionWord: ['Жетісу', 'Жетысу', 'Жетису', 'Жетысуская', 'Жетісуская'],
      kkInhabitants: ['жетісулық'], ruInhabitants: ['жетысуец'],
    },
  },
  {
    code: 'KZ-35', kind: 'region', within: 'KZ', tile: [3, 2],
    names: { kk: 'Қарағанды облысы', ru: 'Карагандинская область', en: 'Karaganda Region' },
    shortNames: { kk: 'Қарағанды', ru: 'Караганда', en: 'Karaganda' },
    tinyNames: { kk: 'ҚАР', ru: 'КАР', en: 'KAR' },
    spellings: {
      kk: ['Қарағанды'], ru: ['Караганда'],
      kkWithRegionWord: ['Қарағанды'], ruWithRegionWord: ['Карагандинская'],
      kkInhabitants: ['қарағандылық'], ruInhabitants: ['карагандинец'],
    },
  },
  {
    code: 'KZ-39', kind: 'region', within: 'KZ', tile: [2, 0],
    names: { kk: 'Қостанай облысы', ru: 'Костанайская область', en: 'Kostanay Region' },
    shortNames: { kk: 'Қостанай', ru: 'Костанай', en: 'Kostanay' },
    tinyNames: { kk: 'ҚОС', ru: 'КОС', en: 'KOS' },
    spellings: {
      kk: ['Қостанай'], ru: ['Костанай', 'Кустанай'],
      kkWithRegionWord: ['Қостанай'], ruWithRegionWord: ['Костанайская', 'Кустанайская'],
      kkInhabitants: ['қостанайлық'], ruInhabitants: ['костанаец'],
    },
  },
  {
    code: 'KZ-43', kind: 'region', within: 'KZ', tile: [1, 2],
    names: { kk: 'Қызылорда облысы', ru: 'Кызылординская область', en: 'Kyzylorda Region' },
    shortNames: { kk: 'Қызылорда', ru: 'Кызылорда', en: 'Kyzylorda' },
    tinyNames: { kk: 'ҚЫЗ', ru: 'КЫЗ', en: 'KYZ' },
    spellings: {
      kk: ['Қызылорда', 'Сыр өңірі', 'Сыр елі'], ru: ['Кызылорда'],
      kkWithRegionWord: ['Қызылорда'], ruWithRegionWord: ['Кызылординская'],
      kkInhabitants: ['қызылордалық'], ruInhabitants: ['кызылординец'],
    },
  },
  {
    code: 'KZ-47', kind: 'region', within: 'KZ', tile: [0, 3],
    names: { kk: 'Маңғыстау облысы', ru: 'Мангистауская область', en: 'Mangystau Region' },
    shortNames: { kk: 'Маңғыстау', ru: 'Мангистау', en: 'Mangystau' },
    tinyNames: { kk: 'МАҢ', ru: 'МАН', en: 'MAN' },
    spellings: {
      kk: ['Маңғыстау'], ru: ['Мангистау', 'Мангыстау'],
      kkWithRegionWord: ['Маңғыстау'], ruWithRegionWord: ['Мангистауская', 'Мангыстауская'],
      kkInhabitants: ['маңғыстаулық'], ruInhabitants: ['мангистауец'],
    },
  },
  {
    code: 'KZ-55', kind: 'region', within: 'KZ', tile: [4, 0],
    names: { kk: 'Павлодар облысы', ru: 'Павлодарская область', en: 'Pavlodar Region' },
    shortNames: { kk: 'Павлодар', ru: 'Павлодар', en: 'Pavlodar' },
    tinyNames: { kk: 'ПАВ', ru: 'ПАВ', en: 'PAV' },
    spellings: {
      kk: ['Павлодар', 'Кереку'], ru: ['Павлодар', 'Прииртышье'],
      kkWithRegionWord: ['Павлодар'], ruWithRegionWord: ['Павлодарская'],
      kkInhabitants: ['павлодарлық'], ruInhabitants: ['павлодарец'],
    },
  },
  {
    code: 'KZ-59', kind: 'region', within: 'KZ', tile: [3, 0],
    names: { kk: 'Солтүстік Қазақстан облысы', ru: 'Северо-Казахстанская область', en: 'North Kazakhstan Region' },
    shortNames: { kk: 'Солт. Қаз.', ru: 'Сев. Каз.', en: 'North Kaz.' },
    tinyNames: { kk: 'СҚО', ru: 'СКО', en: 'NKR' },
    spellings: {
      kk: ['СҚО'], ru: ['СКО', 'Северный Казахстан', 'Приишимье'],
      kkWithRegionWord: ['Солтүстік Қазақстан'], ruWithRegionWord: ['Северо-Казахстанская'],
      kkInhabitants: ['солтүстікқазақстандық'], ruInhabitants: ['североказахстанец'],
    },
  },
  {
    code: 'KZ-61', kind: 'region', within: 'KZ', tile: [2, 3],
    names: { kk: 'Түркістан облысы', ru: 'Туркестанская область', en: 'Turkistan Region' },
    shortNames: { kk: 'Түркістан', ru: 'Туркестан', en: 'Turkistan' },
    tinyNames: { kk: 'ТҮР', ru: 'ТУР', en: 'TUR' },
    spellings: {
      kk: ['Түркістан'], ru: ['Туркестан'],
      kkWithRegionWord: ['Түркістан'], ruWithRegionWord: ['Туркестанская'],
      kkInhabitants: ['түркістандық'], ruInhabitants: ['туркестанец'],
    },
  },
  {
    code: 'KZ-62', kind: 'region', within: 'KZ', tile: [2, 2], existsSince: '2022-06-08',
    names: { kk: 'Ұлытау облысы', ru: 'область Ұлытау', en: 'Ulytau Region' },
    shortNames: { kk: 'Ұлытау', ru: 'Ұлытау', en: 'Ulytau' },
    tinyNames: { kk: 'ҰЛЫ', ru: 'УЛЫ', en: 'ULY' },
    spellings: {
      kk: ['Ұлытау'], ru: ['Ұлытау', 'Улытау'],
      kkWithRegionWord: ['Ұлытау'], ruWithRegionWord: ['Ұлытау', 'Улытау', 'Улытауская'],
      kkInhabitants: ['ұлытаулық'], ruInhabitants: ['улытауец'],
    },
  },
  {
    code: 'KZ-63', kind: 'region', within: 'KZ', tile: [5, 1],
    names: { kk: 'Шығыс Қазақстан облысы', ru: 'Восточно-Казахстанская область', en: 'East Kazakhstan Region' },
    shortNames: { kk: 'Шығыс Қаз.', ru: 'Вост. Каз.', en: 'East Kaz.' },
    tinyNames: { kk: 'ШҚО', ru: 'ВКО', en: 'EKR' },
    spellings: {
      kk: ['ШҚО', 'Кенді Алтай'], ru: ['ВКО', 'Восточный Казахстан', 'Рудный Алтай'],
      kkWithRegionWord: ['Шығыс Қазақстан'], ruWithRegionWord: ['Восточно-Казахстанская'],
      kkInhabitants: ['шығысқазақстандық'], ruInhabitants: ['восточноказахстанец'],
    },
  },
  {
    code: 'KZ-71', kind: 'city', within: 'KZ', tile: [3, 1],
    names: { kk: 'Астана қаласы', ru: 'город Астана', en: 'Astana' },
    shortNames: { kk: 'Астана', ru: 'Астана', en: 'Astana' },
    tinyNames: { kk: 'АСТ', ru: 'АСТ', en: 'AST' },
    spellings: {
      kk: ['Астана', 'Нұр-Сұлтан', 'елорда'], ru: ['Астана', 'Нур-Султан'],
      kkInhabitants: ['астаналық', 'елордалық'], ruInhabitants: ['астанчанин'],
    },
  },
  {
    code: 'KZ-75', kind: 'city', within: 'KZ', tile: [5, 3],
    names: { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty' },
    shortNames: { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' },
    tinyNames: { kk: 'АЛМ', ru: 'АЛМ', en: 'ALM' },
    spellings: {
      kk: ['Алматы'], ru: ['Алматы', 'Алма-Ата'],
      kkInhabitants: ['алматылық'], ruInhabitants: ['алматинец'],
    },
  },
  {
    code: 'KZ-79', kind: 'city', within: 'KZ', tile: [2, 4],
    names: { kk: 'Шымкент қаласы', ru: 'город Шымкент', en: 'Shymkent' },
    shortNames: { kk: 'Шымкент', ru: 'Шымкент', en: 'Shymkent' },
    tinyNames: { kk: 'ШЫМ', ru: 'ШЫМ', en: 'SHY' },
    spellings: {
      kk: ['Шымкент'], ru: ['Шымкент', 'Чимкент'],
      kkInhabitants: ['шымкенттік'], ruInhabitants: ['шымкентец'],
    },
  },
  {
    code: 'KZ-15-aktobe', kind: 'locality', within: 'KZ-15',
    names: { kk: 'Ақтөбе қаласы', ru: 'город Актобе', en: 'Aktobe (city)' },
    shortNames: { kk: 'Ақтөбе қ.', ru: 'г. Актобе', en: 'Aktobe city' },
    spellings: { kk: ['Ақтөбе'], ru: ['Актобе', 'Актюбинск'] },
  },
]
