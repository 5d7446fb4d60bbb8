// What a view of Explore was narrowed to, in words: a picture and a citation must say it without the page around them.

import { indicatorOf, themeNames } from '@jastar/catalogue'
import type { ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { noProgramme } from '../address/explore-view.ts'
import type { ExploreFilters, ExploreView } from '../address/explore-view.ts'
import { useLanguage } from '../language/language.tsx'
import { useAreaName } from '../ui/area-name.tsx'

/** "Іс-шаралар · Алматы қаласы · 2025 · орындалған". Programmes are named by the figures shown. */
export function useNarrowed(): (view: ExploreFilters & Partial<Pick<ExploreView, 'indicator'>>, figures: readonly ObservationItem[]) => string {
  const words = useTranslations('words')
  const axis = useTranslations('explore')
  const language = useLanguage()
  const areaName = useAreaName('full')
  return ({ indicator = null, referenceArea, year, programme, theme, claim, measure, review, q }, figures) => {
    const named = new Map(figures.map((figure) => [figure.programmeId, figure.programmeNames?.[language] ?? figure.programme]))
    const parts: readonly (readonly string[])[] = [
      indicator === null ? [] : [indicatorOf(indicator).names[language]],
      referenceArea.map(areaName),
      year.map((bucket) => (bucket === 'unknown' ? words('yearUnknown') : String(bucket))),
      programme.map((id) => (id === noProgramme ? words('noProgramme') : (named.get(id) ?? id))),
      theme.map((code) => themeNames[code][language]),
      claim.map((code) => words(`claim.${code}`)),
      measure.map((code) => axis(code === 'level' ? 'groupLevel' : 'groupChange')),
      review.map((code) => words(`review.${code}`)),
      q === '' ? [] : [words('named', { name: q })],
    ]
    return parts.filter((part) => part.length > 0).map((part) => part.join(', ')).join(' · ')
  }
}
