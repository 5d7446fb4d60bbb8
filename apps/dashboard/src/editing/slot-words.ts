// The fields of a figure in words: their names, and what their codes mean. Used by review, conflict, history and corrections alike.

import {
  allReferenceAreas, claims, findProgramme, indicatorCodes, indicatorOf, knownProgrammes, measures, qualifiers, reviews, unitMeasures, unitNames, unitSymbols,
} from '@jastar/catalogue'
import { correctableSlots } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../language/language.tsx'
import { useWording } from '../language/wording.ts'
import { useAreaName } from '../ui/area-name.tsx'

const storedFields = ['programmeId', 'review', 'recommended'] as const

const among = <Code extends string>(codes: readonly Code[], text: string): Code | undefined => codes.find((code) => code === text)

/** Names a field: a slot, or a column of the history. */
export function useFieldName(): (field: string) => string {
  const slot = useTranslations('review.slot')
  const stored = useTranslations('review.history.field')
  return (field) => {
    const slotName = among(correctableSlots, field)
    const storedName = among(storedFields, field)
    return slotName ? slot(slotName) : storedName ? stored(storedName) : field
  }
}

/** Words a field's value; null is "none". A code nobody knows is shown as it is. */
export function useFieldValue(): (field: string, value: string | number | null) => string {
  const t = useTranslations('review')
  const words = useTranslations('words')
  const kinds = useTranslations('grammar.kinds')
  const language = useLanguage()
  const wording = useWording()
  const areaName = useAreaName('full')
  const coded = (field: string, text: string): string | undefined => {
    switch (field) {
      case 'value': case 'valueHigh': return Number.isFinite(Number(text)) ? wording.formatNumber(Number(text)) : undefined
      case 'qualifier': return wordOf(among(qualifiers, text), (code) => kinds(code))
      case 'unitMeasure': return wordOf(among(unitMeasures, text), (code) => unitSymbols[code][language] || unitNames[code][language])
      case 'measure': return wordOf(among(measures, text), (code) => t(`measure.${code}`))
      case 'indicator': return wordOf(among(indicatorCodes, text), (code) => indicatorOf(code).names[language])
      case 'referenceArea': return allReferenceAreas.some(({ code }) => code === text) ? areaName(text) : undefined
      case 'timePeriod': return wording.periodLabel(text)
      case 'programmeId': return knownProgrammes.find(({ id }) => id === text)?.names[language]
      case 'programme': return findProgramme(text)?.names[language]
      case 'claim': return wordOf(among(claims, text), (code) => words(`claim.${code}`))
      case 'review': return wordOf(among(reviews, text), (code) => words(`review.${code}`))
      case 'recommended': return text === '1' || text === 'true' ? t('history.yes') : t('history.no')
      default: return undefined
    }
  }
  return (field, value) => {
    if (value === null) return field === 'timePeriod' ? words('yearUnknown') : field === 'referenceArea' ? words('areaUnknown') : t('none')
    return coded(field, String(value)) ?? String(value)
  }
}

const wordOf = <Code extends string>(code: Code | undefined, word: (code: Code) => string): string | undefined => (code === undefined ? undefined : word(code))
