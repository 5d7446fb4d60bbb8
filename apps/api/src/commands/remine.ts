// The command `remine [--dry-run]`: stored texts read with the present rules, one transaction a text; with --dry-run only what would change.

import { mine } from '@jastar/miner'
import { addSource, compareMined, eachStoredText } from '@jastar/store'
import type { Database, MinedDifference, StoredText } from '@jastar/store'
import { onStore } from './store-place.ts'
import type { StorePlace } from './store-place.ts'

/** Reads anew every text that other rules read; the exit code is 1 for words it does not know and a store that cannot be used. */
export async function remine(words: readonly string[], place: StorePlace): Promise<number> {
  const stranger = words.find((word) => word !== '--dry-run')
  if (stranger !== undefined) {
    place.complain(`${stranger} is no word of this command: remine, or remine --dry-run.`)
    return 1
  }
  return onStore(place, (db) => (words.length > 0 ? tellDifferences(db, place) : renew(db, place)))
}

async function renew(db: Database, { ruleVersion, clock, print }: StorePlace): Promise<number> {
  const outcomes = { read: 0, renewed: 0 }
  for await (const { id, source, ruleVersion: before } of eachStoredText(db)) {
    if (before === ruleVersion) continue
    const { outcome } = await addSource(db, source, mine(source), { ruleVersion, clock })
    outcomes.read += 1
    if (outcome === 'unchanged') continue
    outcomes.renewed += 1
    print(`${id} ${source.title}: ${outcome}`)
  }
  print(`${outcomes.read} texts were read anew with the rules ${ruleVersion}; ${outcomes.renewed} of them say something else now.`)
  return 0
}

async function tellDifferences(db: Database, { ruleVersion, print }: StorePlace): Promise<number> {
  const byRule = new Map<string, number>()
  const totals = { texts: 0, added: 0, gone: 0, changed: 0 }
  for await (const text of eachStoredText(db)) {
    if (text.ruleVersion === ruleVersion) continue
    const difference = await compareMined(db, text.id, mine(text.source))
    if (difference.added.length + difference.gone.length + difference.changed.length === 0) continue
    for (const line of linesOf(text, difference)) print(line)
    for (const rule of rulesOf(difference)) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
    totals.texts += 1
    totals.added += difference.added.length
    totals.gone += difference.gone.length
    totals.changed += difference.changed.length
  }
  if (byRule.size > 0) print('By rule:')
  for (const [rule, count] of [...byRule].toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))) print(`  ${String(count).padStart(5)}  ${rule}`)
  print(`${totals.texts} texts would change: ${totals.added} figures new, ${totals.gone} gone, ${totals.changed} with other slots. Nothing was written.`)
  return 0
}

function linesOf({ id, source }: StoredText, { added, gone, changed }: MinedDifference): string[] {
  return [
    `${id} ${source.title}`,
    ...added.map(({ surface, rule }) => `  + «${surface}» (${rule})`),
    ...gone.map(({ surface, rule }) => `  - «${surface}» (${rule})`),
    ...changed.flatMap(({ surface, slots }) => slots.map(({ slot, was, now, rule }) => `  ~ «${surface}» ${slot}: ${was} → ${now} (${rule})`)),
  ]
}

function rulesOf({ added, gone, changed }: MinedDifference): string[] {
  return [
    ...added.map(({ rule }) => `new: ${rule}`),
    ...gone.map(({ rule }) => `gone: ${rule}`),
    ...changed.flatMap(({ slots }) => slots.map(({ slot, rule }) => `${slot}: ${rule}`)),
  ]
}
