// What reading a stored text anew would change: figures that are new, gone, or read otherwise, each with the rule that did it.

import { slotNames } from '@jastar/catalogue'
import type { Mention, Mined, SlotName, SourceText } from '@jastar/catalogue'
import { findMention } from '../curation/standing-acts.ts'
import type { Database } from '../database.ts'
import { fromJson } from '../json-text.ts'
import { mentionOf } from '../mention-row.ts'

/** A stored text as it is mined: what it says of itself with what people put right. */
export type StoredText = { readonly id: string; readonly ruleVersion: string; readonly source: SourceText }

/** Every stored text, one at a time, in the order they were added. */
export async function* eachStoredText(db: Database): AsyncGenerator<StoredText> {
  const ids = await db.selectFrom('source').select('id').where('removedAt', 'is', null).orderBy('number').execute()
  for (const { id } of ids) {
    const row = await db.selectFrom('source').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) continue
    const { text, hash, title, date, publisher, url, languages, ruleVersion } = row
    yield { id, ruleVersion, source: { text, hash, title, date, publisher, url, languages: fromJson(languages) } }
  }
}

/** A slot that is read otherwise, as text; `rule` is the one that reads it now. */
export type ChangedSlot = { readonly slot: SlotName | 'ageBand'; readonly was: string; readonly now: string; readonly rule: string }
export type ChangedMention = { readonly start: number; readonly surface: string; readonly slots: readonly ChangedSlot[] }
export type ToldPlace = { readonly start: number; readonly surface: string; readonly rule: string }

export type MinedDifference = { readonly added: readonly ToldPlace[]; readonly gone: readonly ToldPlace[]; readonly changed: readonly ChangedMention[] }

/** What of a stored text's figures these would change. Figures are the same where they stand on the same words. */
export async function compareMined(db: Database, sourceId: string, { mentions }: Mined): Promise<MinedDifference> {
  const stored = (await db.selectFrom('mention').selectAll().where('sourceId', '=', sourceId).orderBy('position').execute()).map(mentionOf)
  const places = stored.map(({ id, start, end }) => ({ id, sourceId, start, end }))
  const before = new Map(stored.map((mention) => [mention.id, mention]))
  const pairs = mentions.map((mention) => ({ mention, earlier: before.get(findMention(places, mention) ?? '') }))
  const met = new Set(pairs.map(({ earlier }) => earlier?.id))
  return {
    added: pairs.filter(({ earlier }) => !earlier).map(({ mention }) => toldPlace(mention)),
    gone: stored.filter((mention) => !met.has(mention.id)).map(toldPlace),
    changed: pairs.flatMap(({ mention, earlier }) => {
      const slots = earlier ? changedSlots({ mention, all: mentions }, { mention: earlier, all: stored }) : []
      return slots.length > 0 ? [{ start: mention.start, surface: mention.surface, slots }] : []
    }),
  }
}

const toldPlace = ({ start, surface, evidence }: Mention): ToldPlace => ({ start, surface, rule: evidence.value?.rule ?? '' })

type Told = { readonly mention: Mention; readonly all: readonly Mention[] }

function changedSlots(now: Told, before: Told): ChangedSlot[] {
  return [...slotNames, 'ageBand' as const].flatMap((slot) => {
    const [was, is] = [slotText(before, slot), slotText(now, slot)]
    const rule = (slot === 'ageBand' ? undefined : now.mention.evidence[slot]?.rule) ?? ''
    return was === is ? [] : [{ slot, was, now: is, rule }]
  })
}

function slotText({ mention, all }: Told, slot: SlotName | 'ageBand'): string {
  if (slot === 'value') return mention.valueHigh === undefined ? String(mention.value) : `${mention.value}–${mention.valueHigh}`
  if (slot === 'timePeriod') return `${mention.timePeriod ?? 'unknown'} (${mention.timePeriodBasis})`
  if (slot === 'partOf') return mention.partOf === undefined ? 'none' : `«${all[mention.partOf]?.surface ?? ''}»`
  return mention[slot] ?? 'none'
}
