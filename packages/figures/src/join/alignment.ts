// Versions of one release side by side: the same figure in Kazakh and in Russian, found by value and order.
// Where their programmes bear different names, the names are proposed as one.

import { findProgramme } from '@jastar/catalogue'
import { foldThing } from '../concept.ts'
import type { JoinMention, JoinSource } from './join-source.ts'
import { releasesOf } from './origins.ts'

/** Two mentions of two versions that tell one figure. */
export type AlignedPair = readonly [JoinMention, JoinMention]

/** Two names that versions of one release give one programme, with the mentions that show it. */
export type AliasProposal = { readonly name: string; readonly alias: string; readonly mentionIds: readonly [string, string] }

const figureKey = ({ value, valueHigh, unitMeasure, measure, indicator, referenceArea, claim }: JoinMention): string =>
  [value, valueHigh ?? '', unitMeasure, measure, indicator, referenceArea ?? '', claim].join('|')

/** The name a programme goes by in comparisons: the catalogue's, or its own without case and quotes. */
export function programmeKey(name: string): string {
  return findProgramme(name)?.name ?? foldThing(name)
}

/** In two languages a name may differ, unless the catalogue knows both to be different; in one language it may not. */
function programmesFit(a: JoinMention, b: JoinMention): boolean {
  if (a.programme === null || b.programme === null) return true
  if (programmeKey(a.programme) === programmeKey(b.programme)) return true
  return a.language !== b.language && !(findProgramme(a.programme) && findProgramme(b.programme))
}

const periodsFit = (a: JoinMention, b: JoinMention): boolean => a.timePeriod === null || b.timePeriod === null || a.timePeriod === b.timePeriod

const firstTold = ({ mentions }: JoinSource): Map<string, JoinMention[]> => Map.groupBy(mentions.filter((mention) => mention.sameAs === undefined), figureKey)

function alignTwo(a: JoinSource, b: JoinSource): readonly AlignedPair[] {
  const others = firstTold(b)
  return [...firstTold(a)].flatMap(([key, ours]) => {
    const theirs = others.get(key) ?? []
    if (theirs.length !== ours.length) return []
    const pairs = ours.flatMap((mention, index): AlignedPair[] => { const other = theirs[index]; return other ? [[mention, other]] : [] })
    return pairs.filter(([mention, other]) => programmesFit(mention, other) && periodsFit(mention, other))
  })
}

/** Figures that versions of one release share, by value and order. */
export function alignRelease(release: readonly JoinSource[]): readonly AlignedPair[] {
  return release.flatMap((a, index) => release.slice(index + 1).flatMap((b) => alignTwo(a, b)))
}

/** A known name before an unknown one, then the Kazakh before the Russian. */
function proposalOf([a, b]: AlignedPair): AliasProposal[] {
  if (a.programme === null || b.programme === null || programmeKey(a.programme) === programmeKey(b.programme)) return []
  const leads = findProgramme(a.programme) ? true : findProgramme(b.programme) ? false : a.language === 'kk'
  const [first, second] = leads ? [a, b] : [b, a]
  return [{ name: first.programme ?? '', alias: second.programme ?? '', mentionIds: [first.id, second.id] }]
}

/** Names of one release that mean one programme, one to one: an alias of two names is a chance meeting of equal numbers. */
export function releaseAliases(pairs: readonly AlignedPair[]): readonly AliasProposal[] {
  const proposals = [...Map.groupBy(pairs.flatMap(proposalOf), ({ name, alias }) => `${programmeKey(name)}|${programmeKey(alias)}`).values()].flatMap((same) => same[0] ?? [])
  const isOnly = (proposal: AliasProposal): boolean => proposals.every((other) =>
    other === proposal || ![other.name, other.alias].some((name) => [proposal.name, proposal.alias].map(programmeKey).includes(programmeKey(name))))
  return proposals.filter(isOnly)
}

/** Programme names that releases in two languages show to be one, for a person to accept. */
export function proposeAliases(sources: readonly JoinSource[]): readonly AliasProposal[] {
  return releasesOf(sources).flatMap((release) => releaseAliases(alignRelease(release)))
}
