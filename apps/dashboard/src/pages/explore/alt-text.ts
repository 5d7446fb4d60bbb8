// What a chart says to those who do not see it: its kind, how many figures, the highest, the lowest, what their words promise.

import type { NamedFigure } from '@jastar/figures'
import { useTranslations } from 'use-intl'
import { useWording } from '../../language/wording.ts'
import type { ChartKind } from './chart-choice.ts'

/** At most 220 characters in the interface's language. */
export function useAltText(): (chart: ChartKind, figures: readonly NamedFigure[]) => string {
  const t = useTranslations('explore.chart')
  const wording = useWording()
  return (chart, figures) => wording.summaryOf(figures, t(chart))
}
