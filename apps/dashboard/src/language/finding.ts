// Titles that state what the texts report: "Алматы, 2025: «Таза Қазақстан» аясында 570-тен астам … іс-шара өтті".

import { findProgramme, findReferenceArea, indicatorOf } from '@jastar/catalogue'
import type { FindingItem } from '@jastar/figures'
import type { ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import type { ExploreBy } from '../address/explore-view.ts'
import { useAreaName } from '../ui/area-name.tsx'
import { useLanguage } from './language.tsx'
import { useWording } from './wording.ts'

/**
 * The finding of figures of one indicator, largest first. Shares and things without an indicator of their own are named, not told:
 * each speaks of a whole of its own, which only its sentence says.
 */
export function useFinding(): (figures: readonly ObservationItem[], by: ExploreBy) => string {
  const words = useTranslations('words')
  const language = useLanguage()
  const wording = useWording()
  const areaName = useAreaName('short')
  return (figures, by) => {
    const [first] = figures
    if (!first) return ''
    const areas = new Set(figures.map((figure) => figure.referenceArea))
    const periods = new Set(figures.map((figure) => figure.year))
    const lead = [
      ...(areas.size === 1 && by !== 'referenceArea' ? [areaName(first.referenceArea)] : []),
      ...(periods.size === 1 && by !== 'year' ? [first.year === null ? words('yearUnknown') : String(first.year)] : []),
    ].join(', ')
    const { indicator, claim } = first
    if (indicator === 'share' || indicator === 'other') {
      return [...(lead === '' ? [] : [lead]), `${indicatorOf(indicator).names[language].toLocaleLowerCase(language)}, ${words('figures', { count: figures.length })}`].join(': ')
    }
    return wording.finding(figures.map((figure) => itemOf(figure, by)), { indicator, claim, lead })
  }
}

function itemOf(figure: ObservationItem, by: ExploreBy): FindingItem {
  if (by === 'year') return { figure, by, year: figure.year ?? 'unknown' }
  const area = by === 'referenceArea' ? findReferenceArea(figure.referenceArea ?? '') : undefined
  if (by === 'referenceArea' && area) return { figure, by, names: area.names }
  return { figure, by: 'programme', names: figure.programmeNames, kind: findProgramme(figure.programme ?? '')?.kind ?? null }
}
