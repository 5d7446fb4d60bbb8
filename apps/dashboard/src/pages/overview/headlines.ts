// Which figures open the Overview: the weightiest one leads, further ones speak for every area and repeat no story.

import { regionOf } from '@jastar/catalogue'
import type { IndicatorCode, Observation } from '@jastar/catalogue'

/** What the choice needs of an observation. */
export type HeadlineFigure = Pick<Observation, 'id' | 'indicator' | 'programme' | 'referenceArea' | 'partOf'>

export type Headlines<Figure> = { readonly lead: Figure; readonly further: readonly Figure[] }

/** How many people live somewhere is no news of youth work: it opens the page only where nothing else is told. */
const background: readonly IndicatorCode[] = ['youth_population', 'population']

/** Figures of youth work in their order, then those that only say how many people there are. */
export function newsFirst<Figure extends Pick<Observation, 'indicator'>>(figures: readonly Figure[]): readonly Figure[] {
  const isBackground = (figure: Figure): boolean => background.includes(figure.indicator)
  return [...figures.filter((figure) => !isBackground(figure)), ...figures.filter(isBackground)]
}

/** A programme is one story, whatever is counted of it; without one, an indicator is. */
const storyOf = (figure: HeadlineFigure): string => figure.programme ?? `|${figure.indicator}`
const regionCode = (figure: HeadlineFigure): string | null => (figure.referenceArea === null ? null : (regionOf(figure.referenceArea)?.code ?? figure.referenceArea))

/**
 * Chooses from figures in the order of weight: the first leads; of the rest, the first of each further area, then the next by weight,
 * never one programme twice, parts left to their wholes. The order of weight is kept. Undefined where there is none.
 */
export function chooseHeadlines<Figure extends HeadlineFigure>(figures: readonly Figure[], count = 4): Headlines<Figure> | undefined {
  const [lead, ...rest] = newsFirst(figures.filter((figure) => figure.partOf === null))
  if (!lead) return undefined
  const stories = new Set([storyOf(lead)])
  const areas = new Set([regionCode(lead)])
  const chosen = new Set<string>()
  const take = (figure: Figure): void => {
    if (chosen.size >= count || stories.has(storyOf(figure))) return
    stories.add(storyOf(figure))
    areas.add(regionCode(figure))
    chosen.add(figure.id)
  }
  for (const figure of rest) if (!areas.has(regionCode(figure)) && figure.referenceArea !== null) take(figure)
  for (const figure of rest) take(figure)
  return { lead, further: rest.filter((figure) => chosen.has(figure.id)) }
}
