// Which figures open the Overview: the weightiest one leads, further ones speak for every area and repeat no story.

import { regionOf } from '@jastar/catalogue'
import type { Observation } from '@jastar/catalogue'

/** What the choice needs of an observation. */
export type HeadlineFigure = Pick<Observation, 'id' | 'indicator' | 'programme' | 'referenceArea' | 'partOf'>

export type Headlines<Figure> = { readonly lead: Figure; readonly further: readonly Figure[] }

const storyOf = (figure: HeadlineFigure): string => `${figure.programme ?? ''}|${figure.indicator}`
const regionCode = (figure: HeadlineFigure): string | null => (figure.referenceArea === null ? null : (regionOf(figure.referenceArea)?.code ?? figure.referenceArea))

/**
 * Chooses from figures in the order of weight: the first leads; of the rest, the first of each further area, then the next by weight,
 * never the same programme and indicator twice, parts left to their wholes. The order of weight is kept. Undefined where there is none.
 */
export function chooseHeadlines<Figure extends HeadlineFigure>(figures: readonly Figure[], count = 4): Headlines<Figure> | undefined {
  const [lead, ...rest] = figures.filter((figure) => figure.partOf === null)
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
