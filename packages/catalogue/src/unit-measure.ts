// Units a value is told in.

import type { Names } from './language.ts'

export const unitMeasures = ['1', '%', 't', 'kg', 'ha', 'km', 'm', 'm2', 'm3', 'KZT', 'AEK', 'x'] as const
/** `1` is a plain count; `AEK` the monthly calculation index (МРП); `x` a multiple ("grew 2 times"). */
export type UnitMeasure = (typeof unitMeasures)[number]

/** What is printed behind a number; a plain count prints nothing. */
export const unitSymbols: Readonly<Record<UnitMeasure, Names>> = {
  '1': { kk: '', ru: '', en: '' },
  '%': { kk: '%', ru: '%', en: '%' },
  t: { kk: 'т', ru: 'т', en: 't' },
  kg: { kk: 'кг', ru: 'кг', en: 'kg' },
  ha: { kk: 'га', ru: 'га', en: 'ha' },
  km: { kk: 'км', ru: 'км', en: 'km' },
  m: { kk: 'м', ru: 'м', en: 'm' },
  m2: { kk: 'м²', ru: 'м²', en: 'm²' },
  m3: { kk: 'м³', ru: 'м³', en: 'm³' },
  KZT: { kk: '₸', ru: '₸', en: '₸' },
  AEK: { kk: 'АЕК', ru: 'МРП', en: 'MCI' },
  x: { kk: 'есе', ru: 'раза', en: 'times' },
}

/** The unit's full name, for tables, code lists and tooltips. */
export const unitNames: Readonly<Record<UnitMeasure, Names>> = {
  '1': { kk: 'дана', ru: 'единиц', en: 'count' },
  '%': { kk: 'пайыз', ru: 'процент', en: 'per cent' },
  t: { kk: 'тонна', ru: 'тонна', en: 'tonne' },
  kg: { kk: 'килограмм', ru: 'килограмм', en: 'kilogram' },
  ha: { kk: 'гектар', ru: 'гектар', en: 'hectare' },
  km: { kk: 'шақырым', ru: 'километр', en: 'kilometre' },
  m: { kk: 'метр', ru: 'метр', en: 'metre' },
  m2: { kk: 'шаршы метр', ru: 'квадратный метр', en: 'square metre' },
  m3: { kk: 'текше метр', ru: 'кубический метр', en: 'cubic metre' },
  KZT: { kk: 'теңге', ru: 'тенге', en: 'tenge' },
  AEK: { kk: 'айлық есептік көрсеткіш', ru: 'месячный расчётный показатель', en: 'monthly calculation index' },
  x: { kk: 'есе', ru: 'кратность', en: 'multiple' },
}
