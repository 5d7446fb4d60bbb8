// What stands beside a figure's mark: whom it is about, and in small what else sets it apart.

import { findProgramme } from '@jastar/catalogue'
import type { TextLanguage } from '@jastar/catalogue'
import type { ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import type { ExploreBy } from '../address/explore-view.ts'
import { useLanguage } from '../language/language.tsx'
import { useWording } from '../language/wording.ts'
import { useAreaName } from '../ui/area-name.tsx'

/** `language` is set where the main words are the source's own. */
export type RowLabel = { readonly main: string; readonly small: string; readonly language?: TextLanguage }

/** Labels of a chart grouped by programme, area or year; the area is named where the chart shows several. */
export function useRowLabel(by: ExploreBy, figures: readonly ObservationItem[]): (figure: ObservationItem) => RowLabel {
  const language = useLanguage()
  const words = useTranslations('words')
  const areaName = useAreaName('full')
  const wording = useWording()
  const severalAreas = new Set(figures.map((figure) => figure.referenceArea)).size > 1
  return (figure) => {
    const kind = findProgramme(figure.programme ?? '')?.kind
    const programme = figure.programmeNames?.[language] ?? figure.programme
    const area = areaName(figure.referenceArea)
    const period = wording.periodLabel(figure.timePeriod)
    if (by === 'referenceArea') return { main: area, small: [programme ?? figure.countedThing, period].join(', ') }
    const where = severalAreas ? [area] : []
    if (programme === null || figure.indicator === 'share' || figure.indicator === 'other') {
      return { main: figure.countedThing, small: [programme ?? words('noProgramme'), ...where, period].join(', '), language: figure.quote.language }
    }
    return { main: programme, small: [...(kind === undefined ? [] : [words(`programmeKind.${kind}`)]), ...where, period].join(', ') }
  }
}
