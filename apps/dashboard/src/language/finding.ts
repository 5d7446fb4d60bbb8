// Titles that state what the texts report: "Алматы, 2025: «Таза Қазақстан» аясында 570-тен астам … іс-шара өтті".

import { findProgramme, findReferenceArea, indicatorOf } from '@jastar/catalogue'
import type { Language } from '@jastar/catalogue'
import type { FindingItem } from '@jastar/figures'
import type { ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import type { ExploreBy } from '../address/explore-view.ts'
import { useAreaName } from '../ui/area-name.tsx'
import { useLanguage } from './language.tsx'
import { useWording } from './wording.ts'

/** The finding of figures of one indicator, largest first. */
export function useFinding(): (figures: readonly ObservationItem[], by: ExploreBy) => string {
  const ownWholes = useOwnWholes()
  const wording = useWording()
  const leadOf = useLead()
  const language = useLanguage()
  return (figures, grouping) => {
    const [first, second] = figures
    if (!first) return ''
    const by = [grouping, ...otherways].find((candidate) => !second || !isSame(first, second, candidate)) ?? grouping
    if (first.indicator === 'share' || first.indicator === 'other') return capitalised(ownWholes(figures, first), language)
    const items = figures.map((figure) => itemOf(figure, by))
    const lead = leadOf(figures, { area: by !== 'referenceArea', year: items.every((item) => item.by !== 'year') })
    return capitalised(wording.finding(items, { indicator: first.indicator, claim: first.claim, lead }), language)
  }
}

/** Shares and things without an indicator of their own: each speaks of a whole of its own, told in its text's words; several are counted. */
function useOwnWholes(): (figures: readonly ObservationItem[], first: ObservationItem) => string {
  const words = useTranslations('words')
  const language = useLanguage()
  const wording = useWording()
  const leadOf = useLead()
  return (figures, first) => {
    const lead = leadOf(figures, { area: true, year: true })
    const said = figures.length === 1
      ? `${words('named', { name: first.countedThing })} ${wording.figureText(first)}`
      : `${indicatorOf(first.indicator).names[language].toLocaleLowerCase(language)}, ${words('figures', { count: figures.length })}`
    return lead === '' ? said : `${lead}: ${said}`
  }
}

/** What all figures share and the rest of the title does not say: "Алматы, 2025". */
function useLead(): (figures: readonly ObservationItem[], say: { readonly area: boolean; readonly year: boolean }) => string {
  const words = useTranslations('words')
  const areaName = useAreaName('short')
  return (figures, say) => {
    const [area, ...otherAreas] = new Set(figures.map((figure) => figure.referenceArea))
    const [year, ...otherYears] = new Set(figures.map((figure) => figure.year))
    return [
      ...(say.area && area !== undefined && otherAreas.length === 0 ? [areaName(area)] : []),
      ...(say.year && year !== undefined && otherYears.length === 0 ? [year === null ? words('yearUnknown') : String(year)] : []),
    ].join(', ')
  }
}

/** What tells two figures apart where the grouping does not. */
const otherways = ['programme', 'referenceArea', 'year'] as const

/** Whether the grouping does not set the two figures said apart. */
const isSame = (first: ObservationItem, second: ObservationItem, by: ExploreBy): boolean => first[by] === second[by]

/** A title begins with a capital, whatever stands first. */
const capitalised = (title: string, language: Language): string => title.charAt(0).toLocaleUpperCase(language) + title.slice(1)

/** What sets a figure apart. No programme named is not "outside programmes": such a figure is told by its year. */
function itemOf(figure: ObservationItem, by: ExploreBy): FindingItem {
  const area = by === 'referenceArea' ? findReferenceArea(figure.referenceArea ?? '') : undefined
  if (area) return { figure, by: 'referenceArea', names: area.names }
  if (by === 'programme' && figure.programmeNames !== null) {
    return { figure, by, names: figure.programmeNames, kind: findProgramme(figure.programme ?? '')?.kind ?? null }
  }
  return { figure, by: 'year', year: figure.year ?? 'unknown' }
}
