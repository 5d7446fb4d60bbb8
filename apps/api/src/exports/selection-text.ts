// A selection in words, as a file tells what it holds: "Алматы қаласы · Іс-шаралар · 2025".

import { findReferenceArea, indicatorOf, themeNames } from '@jastar/catalogue'
import type { Language } from '@jastar/catalogue'
import { claimNames, measureNames, reviewNames, yearUnknown } from '@jastar/exporters'
import type { ObservationFilters } from '@jastar/store'

/** The filters in words; empty where nothing is filtered. Ids of programmes and sources are told as they are. */
export function selectionText(filters: ObservationFilters, language: Language): string {
  const { referenceArea, within, indicator, programme, theme, year, claim, measure, review, source, q } = filters
  const area = (code: string): string => findReferenceArea(code)?.names[language] ?? code
  const parts: readonly (readonly string[] | undefined)[] = [
    referenceArea?.map(area), within === undefined ? undefined : [area(within)], indicator?.map((code) => indicatorOf(code).names[language]), programme?.map((id) => id ?? '–'),
    theme?.map((code) => themeNames[code][language]), year?.map((one) => (one === 'unknown' ? yearUnknown[language] : String(one))), claim?.map((code) => claimNames[code][language]),
    measure?.map((code) => measureNames[code][language]), review?.map((code) => reviewNames[code][language]), source, q === undefined ? undefined : [`“${q}”`],
  ]
  return parts.filter((part) => part !== undefined).map((part) => part.join(', ')).join(' · ')
}
