// What a figure is called beside its neighbours: programme or counted thing, and where and when where that differs from the page.

import type { ObservationItem } from '@jastar/contract'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { useAreaName } from '../../ui/area-name.tsx'

/** Names a figure on the page of an area. */
export function useRowName(area: string): (figure: ObservationItem) => string {
  const language = useLanguage()
  const wording = useWording()
  const nameOf = useAreaName('short')
  return (figure) => {
    const isWholeYear = figure.timePeriod === null || figure.timePeriod === String(figure.year)
    const subject = figure.indicator === 'share' || figure.indicator === 'other' ? figure.countedThing : (figure.programmeNames?.[language] ?? figure.countedThing)
    return [subject, ...(figure.referenceArea === area ? [] : [nameOf(figure.referenceArea)]), ...(isWholeYear ? [] : [wording.periodLabel(figure.timePeriod)])].join(', ')
  }
}
