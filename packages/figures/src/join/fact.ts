// The one fact that tellings tell together: each slot from the telling that says it best.

import { themeCodes } from '@jastar/catalogue'
import { boundsOf } from '../bounds.ts'
import type { JoinedFact } from './join-source.ts'
import { byFirmTime } from './telling.ts'
import type { Telling } from './telling.ts'

/** How many publishers tell it; texts without a publisher count as one together, and only where nobody else tells it. */
const toldBy = (tellings: readonly Telling[]): number => Math.max(1, new Set(tellings.flatMap(({ source }) => source.publisher ?? [])).size)

/** Number, unit and claim from the leading telling, which comes first; the rest from whoever says it. Rejected tellings say nothing beside others. */
export function factOf(lead: Telling, all: readonly Telling[]): JoinedFact {
  const tellings = lead.rejected ? all : all.filter((telling) => !telling.rejected)
  const mentions = tellings.map((telling) => telling.mention)
  const time = (tellings.toSorted(byFirmTime)[0] ?? lead).mention
  const themes = new Set(mentions.flatMap((each) => each.themes))
  const { indicator, value, qualifier, unitMeasure, measure, claim, countedThing } = lead.mention
  const valueHigh = lead.mention.valueHigh ?? null
  return {
    indicator, countedThing,
    referenceArea: mentions.find((each) => each.referenceArea !== null)?.referenceArea ?? null,
    programme: tellings.find((telling) => telling.programme !== null)?.programme ?? null,
    themes: themeCodes.filter((theme) => themes.has(theme)),
    year: time.year, timePeriod: time.timePeriod, timePeriodBasis: time.timePeriodBasis, yearOffset: time.yearOffset ?? null,
    value, valueHigh, qualifier, ...boundsOf({ value, valueHigh, qualifier, measure }), unitMeasure, measure, claim,
    ageBand: mentions.find((each) => each.ageBand !== undefined)?.ageBand ?? null,
    confidence: Math.max(...mentions.map((each) => each.confidence)),
    toldBy: toldBy(tellings),
  }
}
