// What people said, laid over what rules read: slots put right, verdicts, which mentions tell one fact and which do not.

import { yearOf } from '@jastar/catalogue'
import type { Mention, Review } from '@jastar/catalogue'
import type { JoinMention } from '@jastar/figures'
import type { Database } from '../database.ts'
import type { StoredSlots, Verdict } from '../tables/curation-tables.ts'
import { readProgrammeNames, resolveName } from './programme-names.ts'
import type { ProgrammeNames } from './programme-names.ts'
import { readStandingActs } from './standing-acts.ts'
import type { StandingAct } from './standing-acts.ts'

/** Ids of two mentions, and the order of the act that speaks of them: the greater was said later. */
export type SaidPair = readonly [string, string, number]

/** Everything people said that stands, by mention id. Read it after the mentions of a source were written, before joining. */
export type Overlay = {
  /** Slots that replace what was read, the last word of each. */
  readonly slots: ReadonlyMap<string, StoredSlots>
  /** The mention of the whole a person named; null for a part of nothing. It may stand in another source. */
  readonly wholes: ReadonlyMap<string, string | null>
  /** The last verdict on each mention; a higher `order` was said later. */
  readonly verdicts: ReadonlyMap<string, { readonly verdict: Verdict; readonly order: number }>
  /** Mentions that tell one fact, and mentions that do not; the later word has taken the earlier one back. */
  readonly ties: readonly SaidPair[]
  readonly cuts: readonly SaidPair[]
  /** Mentions whose value leads where sources disagree, the last chosen last. */
  readonly recommended: readonly string[]
  readonly programmeNames: ProgrammeNames
}

/** The overlay of a store as its mentions stand now. */
export async function readOverlay(db: Database): Promise<Overlay> {
  const programmeNames = await readProgrammeNames(db)
  return { ...overlayOf(await readStandingActs(db)), programmeNames }
}

function overlayOf(acts: readonly StandingAct[]): Omit<Overlay, 'programmeNames'> {
  const slots = new Map<string, StoredSlots>()
  const wholes = new Map<string, string | null>()
  const verdicts = new Map<string, { verdict: Verdict; order: number }>()
  const recommended = new Set<string>()
  const links = new Map<string, { pair: SaidPair; isTie: boolean }>()
  for (const [order, { kind, body, places }] of acts.entries()) {
    const here = mentionIdsOf(places, 0)
    const there = mentionIdsOf(places, 1)
    if (body.slots) for (const id of here) slots.set(id, { ...slots.get(id), ...body.slots })
    if (body.slots?.partOf !== undefined) for (const id of here) wholes.set(id, body.slots.partOf === null ? null : (there[0] ?? null))
    if (body.verdict) for (const id of here) verdicts.set(id, { verdict: body.verdict, order })
    if (kind === 'recommend') for (const id of here) moveLast(recommended, id)
    if (kind === 'join' || kind === 'split') for (const [a, b] of pairsOf(here, there)) links.set([a, b].toSorted().join(' '), { pair: [a, b, order], isTie: kind === 'join' })
  }
  const pairs = [...links.values()]
  return {
    slots, wholes, verdicts, recommended: [...recommended],
    ties: pairs.filter(({ isTie }) => isTie).map(({ pair }) => pair),
    cuts: pairs.filter(({ isTie }) => !isTie).map(({ pair }) => pair),
  }
}

const mentionIdsOf = (places: StandingAct['places'], side: number): string[] =>
  [...new Set(places.filter((place) => place.side === side).map((place) => place.mentionId).filter((id) => id !== null))]

function moveLast(ids: Set<string>, id: string): void {
  ids.delete(id)
  ids.add(id)
}

const pairsOf = (here: readonly string[], there: readonly string[]): (readonly [string, string])[] =>
  here.flatMap((a) => there.filter((b) => b !== a).map((b) => [a, b] as const))

/** The mentions of one source with what people said laid over them; `partOf` still counts in this list. */
export function overlaid(overlay: Overlay, mentions: readonly IdentifiedMention[]): JoinMention[] {
  return mentions.map((mention) => {
    const named = withProgramme(mention, resolveName(overlay.programmeNames, overlay.slots.get(mention.id)?.programme ?? mention.programme))
    const put = overlay.slots.get(mention.id)
    return put ? withWhole(withSlots(named, put), overlay.wholes.get(mention.id)) : named
  })
}

type IdentifiedMention = Mention & { readonly id: string }

const withProgramme = (mention: IdentifiedMention, programme: string | null): IdentifiedMention => (programme === mention.programme ? mention : { ...mention, programme })

function withSlots(mention: IdentifiedMention, put: StoredSlots): IdentifiedMention {
  const { valueHigh, ageBand, timePeriod, partOf: _, programme, ...plain } = put
  const { valueHigh: readHigh, ageBand: readBand, yearOffset, year, timePeriod: readPeriod, timePeriodBasis, ...rest } = mention
  const high = valueHigh === undefined ? readHigh : (valueHigh ?? undefined)
  const band = ageBand === undefined ? readBand : (ageBand ?? undefined)
  const read = { year, timePeriod: readPeriod, timePeriodBasis, ...(yearOffset !== undefined && { yearOffset }) }
  const time = timePeriod === undefined ? read : statedTime(timePeriod)
  return {
    ...rest, ...time, ...plain,
    ...(programme === null && { programme }),
    ...(high !== undefined && { valueHigh: high }),
    ...(band !== undefined && { ageBand: band }),
  }
}

const statedTime = (timePeriod: string | null): Pick<Mention, 'year' | 'timePeriod' | 'timePeriodBasis'> =>
  timePeriod === null ? { year: null, timePeriod, timePeriodBasis: 'unknown' } : { year: yearOf(timePeriod), timePeriod, timePeriodBasis: 'stated' }

/** The whole may stand in any source; one that is no figure any more leaves the mention a part of nothing. */
function withWhole(mention: IdentifiedMention, whole: string | null | undefined): JoinMention {
  if (whole === undefined) return mention
  const { partOf: _, ...rest } = mention
  return whole === null || whole === mention.id ? rest : { ...rest, wholeId: whole }
}

/** A fact's review from its mentions: the last verdict on any of them; a slot put right shows unless the figure is rejected. */
export function reviewOf(overlay: Overlay, mentionIds: readonly string[]): Review {
  const said = mentionIds.map((id) => overlay.verdicts.get(id)).filter((each) => each !== undefined)
  const last = said.toSorted((a, b) => b.order - a.order)[0]?.verdict ?? 'auto'
  if (last === 'rejected') return last
  return mentionIds.some((id) => overlay.slots.has(id)) ? 'corrected' : last
}
