// What each compared area has: its figures and its localities', its texts, programmes and themes.

import type { Context } from 'hono'
import { themeCodes } from '@jastar/catalogue'
import type { ThemeCode } from '@jastar/catalogue'
import { allObservations, areasWithin, listProgrammeMentions, listProgrammes, listSources } from '@jastar/store'
import type { Database, ProgrammeSummary, Quote, SourceLine, SourceSummary, ToldObservation } from '@jastar/store'
import { toldFor } from './told-for.ts'

export type Side = {
  readonly referenceArea: string
  /** The area itself and, for a region, its localities: listed, never rolled up. */
  readonly areas: readonly string[]
  readonly observations: readonly ToldObservation[]
  /** Texts that name the area. */
  readonly sources: readonly SourceSummary[]
}

/** Texts listed on one side. */
const mostSources = 500

/** Each area's side, in the order asked. */
export async function readSides(c: Context, db: Database, asked: readonly string[]): Promise<Side[]> {
  const sides: Side[] = []
  for (const referenceArea of asked) {
    const areas = referenceArea === 'KZ' ? ['KZ'] : areasWithin(referenceArea)
    const observations = await toldFor(c, db, await allObservations(db, { referenceArea: areas }))
    const { items } = await listSources(db, { referenceArea }, { limit: mostSources })
    sides.push({ referenceArea, areas, observations, sources: items })
  }
  return sides
}

export type ComparedProgramme = {
  readonly programme: ProgrammeSummary
  readonly sides: readonly { readonly items: readonly ToldObservation[]; readonly mentions: number; readonly quote: Quote | null; readonly source: SourceLine | null }[]
}

/** Programmes told of on any side, those of several sides first, then those with more figures. */
export async function comparedProgrammes(db: Database, sides: readonly Side[]): Promise<ComparedProgramme[]> {
  const programmes = await listProgrammes(db)
  const mentions = Map.groupBy(await listProgrammeMentions(db, programmes.map((programme) => programme.id)), (mention) => mention.programmeId)
  const rows = programmes.map((programme) => ({
    programme,
    sides: sides.map(({ areas, observations }) => {
      const own = (mentions.get(programme.id) ?? []).filter((mention) => mention.referenceArea !== null && areas.includes(mention.referenceArea))
      const items = observations.filter((observation) => observation.programmeId === programme.id)
      return { items, mentions: own.length, quote: own[0]?.quote ?? null, source: own[0]?.source ?? null }
    }),
  }))
  return rows.filter((row) => sidesTelling(row) > 0).toSorted((a, b) => sidesTelling(b) - sidesTelling(a) || figuresOf(b) - figuresOf(a))
}

const sidesTelling = ({ sides }: ComparedProgramme): number => sides.filter((side) => side.items.length + side.mentions > 0).length
const figuresOf = ({ sides }: ComparedProgramme): number => sides.reduce((sum, side) => sum + side.items.length, 0)

export type ComparedTheme = { readonly theme: ThemeCode; readonly sides: readonly { readonly observations: readonly string[]; readonly named: number }[] }

/** Themes of any side: the figures of each, and in how many of its texts the theme is named. */
export function comparedThemes(sides: readonly Side[]): ComparedTheme[] {
  const rows = themeCodes.map((theme) => ({
    theme,
    sides: sides.map(({ observations, sources }) => ({
      observations: observations.filter((observation) => observation.themes.includes(theme)).map((observation) => observation.id),
      named: sources.filter((source) => source.themes.includes(theme)).length,
    })),
  }))
  return rows.filter((row) => row.sides.some((side) => side.observations.length + side.named > 0))
}
