// Which of contradictory facts leads: the one a person chose, then an official source's, then the newest.

import type { Couple } from './across-origins.ts'
import type { Group } from './group.ts'
import type { Said } from './said.ts'
import { byLead, byText } from './telling.ts'

const newest = (dates: readonly (string | null)[]): string => dates.reduce<string>((latest, date) => (date !== null && date > latest ? date : latest), '')
const earliest = (dates: readonly (string | null)[]): string => dates.reduce<string>((first, date) => (date !== null && date < first ? date : first), '9')

/** Where a fact stands among those it contradicts. */
function rankOf(group: Group, said: Said) {
  const counted = group.tellings.filter((telling) => !telling.rejected)
  return {
    group,
    choice: said.choiceOf(group.mentionIds),
    official: counted.some(({ source }) => source.official),
    newest: newest(counted.map(({ originDate }) => originDate)),
    texts: new Set(counted.map(({ source }) => source.id)).size,
    first: earliest(counted.map(({ source }) => source.date)),
  }
}
type Rank = ReturnType<typeof rankOf>

/** Versions of one release are equally new: there most texts lead, then the first, because it is the copy that errs. */
function byRank(a: Rank, b: Rank): number {
  return b.choice - a.choice
    || Number(b.official) - Number(a.official)
    || byText(b.newest, a.newest)
    || b.texts - a.texts
    || byText(a.first, b.first)
    || byLead(a.group.lead, b.group.lead)
}

/** The facts that stand back; of two that contradict each other never both stay, and a fact stands back only for one that stays. */
export function standingBack(couples: readonly Couple[], said: Said): ReadonlySet<Group> {
  const against = new Map<Group, Group[]>()
  for (const [a, b] of couples) {
    against.set(a, [...(against.get(a) ?? []), b])
    against.set(b, [...(against.get(b) ?? []), a])
  }
  const leading = new Set<Group>()
  for (const { group } of [...against.keys()].map((group) => rankOf(group, said)).toSorted(byRank)) {
    if (!against.get(group)?.some((other) => leading.has(other))) leading.add(group)
  }
  return new Set([...against.keys()].filter((group) => !leading.has(group)))
}
