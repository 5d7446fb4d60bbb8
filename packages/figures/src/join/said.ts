// What people said of mentions: which tell one fact, which do not, which value leads. A person's word beats every rule.

import type { Review } from '@jastar/catalogue'
import { connected } from './connected.ts'

/** Ids of two mentions and the number of the act that speaks of them: the greater was said later. Without a number it was said first of all. */
export type SaidPair = readonly [string, string, number?]

export type JoinOptions = {
  /** Mentions that tell one fact. */
  readonly ties?: readonly SaidPair[]
  /** Mentions that do not. Of contradictory words the later stands; of one moment the cut. */
  readonly cuts?: readonly SaidPair[]
  /** Mentions whose value leads where facts contradict each other, in the order they were chosen: the last counts most. */
  readonly recommended?: readonly string[]
  /** What people think of a fact told by these mentions; `auto` where it is not given. */
  readonly reviewOf?: (mentionIds: readonly string[]) => Review
}

/** People's words made consistent, as joining asks for them. */
export type Said = {
  /** Mentions that stand together whatever the rules find, two or more in each list; a mention is in one list at most. */
  readonly tied: readonly (readonly string[])[]
  /** True where one side holds a mention that a person parted from one of the other. */
  readonly areCut: (a: ReadonlySet<string>, b: ReadonlySet<string>) => boolean
  /** The later chosen, the greater; 0 for a mention that nobody chose. */
  readonly choiceOf: (mentionIds: ReadonlySet<string>) => number
  readonly isRejected: (mentionIds: readonly string[]) => boolean
}

type Word = { readonly ids: readonly [string, string]; readonly at: number; readonly isTie: boolean }

const keyOf = ([a, b]: readonly [string, string]): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** The last word first; a cut before a tie of the same moment; the rest in a fixed order. */
const byLastWord = (a: Word, b: Word): number => b.at - a.at || Number(a.isTie) - Number(b.isTie) || (keyOf(a.ids) < keyOf(b.ids) ? -1 : 1)

const wordsOf = (pairs: readonly SaidPair[], isTie: boolean): readonly Word[] =>
  pairs.filter(([a, b]) => a !== b).map(([a, b, at = 0]) => ({ ids: [a, b], at, isTie }))

/** Words from the last to the first, those left out that contradict what was said after them. */
function standing(words: readonly Word[]): readonly Word[] {
  const groups = new Map<string, ReadonlySet<string>>()
  const cuts = new Map<string, Set<string>>()
  const groupOf = (id: string): ReadonlySet<string> => groups.get(id) ?? new Set([id])
  const parted = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((id) => [...(cuts.get(id) ?? [])].some((other) => b.has(other)))
  const tie = (a: string, b: string): boolean => {
    if (parted(groupOf(a), groupOf(b))) return false
    const united = new Set([...groupOf(a), ...groupOf(b)])
    for (const id of united) groups.set(id, united)
    return true
  }
  const cut = (a: string, b: string): boolean => {
    if (groupOf(a).has(b)) return false
    cuts.set(a, new Set([...(cuts.get(a) ?? []), b]))
    cuts.set(b, new Set([...(cuts.get(b) ?? []), a]))
    return true
  }
  return words.toSorted(byLastWord).filter(({ ids: [a, b], isTie }) => (isTie ? tie(a, b) : cut(a, b)))
}

/** The words that stand, ready to be asked. */
export function saidOf({ ties = [], cuts = [], recommended = [], reviewOf = () => 'auto' }: JoinOptions): Said {
  const words = standing([...wordsOf(ties, true), ...wordsOf(cuts, false)])
  const tiePairs = words.filter(({ isTie }) => isTie).map(({ ids }) => ids)
  const parted = new Map<string, string[]>()
  for (const { ids: [a, b] } of words.filter(({ isTie }) => !isTie)) {
    parted.set(a, [...(parted.get(a) ?? []), b])
    parted.set(b, [...(parted.get(b) ?? []), a])
  }
  const choices = new Map(recommended.map((id, index) => [id, index + 1]))
  return {
    tied: connected([...new Set(tiePairs.flat())], tiePairs),
    areCut: (a, b) => parted.size > 0 && [...a].some((id) => parted.get(id)?.some((other) => b.has(other)) === true),
    choiceOf: (mentionIds) => (choices.size === 0 ? 0 : Math.max(...[...mentionIds].map((id) => choices.get(id) ?? 0))),
    isRejected: (mentionIds) => reviewOf(mentionIds) === 'rejected',
  }
}
