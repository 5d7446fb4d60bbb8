// The one fact a group of tellings tells: each slot from the telling that says it best.

import { findProgramme, themeCodes } from '@jastar/catalogue'
import { boundsOf } from '../bounds.ts'
import type { JoinedFact, JoinMention } from './join-source.ts'
import { basisFirmness } from './telling.ts'
import type { Group, Telling } from './telling.ts'

const firm = ({ mention }: Telling): number => basisFirmness.indexOf(mention.timePeriodBasis)

/** The mention whose time is firmest. */
function timeOf(tellings: readonly Telling[]): JoinMention | undefined {
  return tellings.toSorted((a, b) => firm(a) - firm(b))[0]?.mention
}

/** Programme of the first telling that names one, under its catalogue name where known. */
export function programmeOf({ tellings }: Group): string | null {
  const name = tellings.find((telling) => telling.programme !== null)?.programme ?? null
  return name === null ? null : findProgramme(name)?.name ?? name
}

/** How many publishers tell it; texts without a publisher count as one together, and only where nobody else tells it. */
const toldBy = ({ tellings }: Group): number => Math.max(1, new Set(tellings.flatMap(({ source }) => source.publisher ?? [])).size)

/** The fact of a group: number, unit and claim from the leading telling, the rest from whoever says it. */
export function factOf(group: Group): JoinedFact {
  const { lead: { mention }, tellings } = group
  const mentions = tellings.map((telling) => telling.mention)
  const time = timeOf(tellings) ?? mention
  const themes = new Set(mentions.flatMap((each) => each.themes))
  const { value, qualifier, unitMeasure, measure, claim, countedThing } = mention
  const valueHigh = mention.valueHigh ?? null
  return {
    indicator: mention.indicator, countedThing,
    referenceArea: mentions.find((each) => each.referenceArea !== null)?.referenceArea ?? null,
    programme: programmeOf(group),
    themes: themeCodes.filter((theme) => themes.has(theme)),
    year: time.year, timePeriod: time.timePeriod, timePeriodBasis: time.timePeriodBasis, yearOffset: time.yearOffset ?? null,
    value, valueHigh, qualifier, ...boundsOf({ value, valueHigh, qualifier, measure }), unitMeasure, measure, claim,
    ageBand: mentions.find((each) => each.ageBand !== undefined)?.ageBand ?? null,
    confidence: Math.max(...mentions.map((each) => each.confidence)),
    toldBy: toldBy(group),
  }
}
