// How cases write sources: only what a case is about; the rest is filled in the same way for all of them.

import type { Mention } from '@jastar/catalogue'
import { sketchOf } from '../src/index.ts'
import type { JoinMention, JoinSource } from '../src/index.ts'

export type CaseMention = Partial<Mention> & Pick<Mention, 'value'> & { readonly id?: string }
export type CaseSource = Partial<Omit<JoinSource, 'mentions' | 'sketch'>> & {
  readonly id: string
  readonly mentions: readonly CaseMention[]
  /** The text itself, where its wording matters. */
  readonly text?: string
}

/** What a case does not say: more or less the clean-up events of Almaty in 2025, in Kazakh. */
const usual = {
  qualifier: 'exact', unitMeasure: '1', measure: 'level', indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-75', programme: 'Таза Қазақстан',
  themes: [], year: 2025, timePeriodBasis: 'stated', claim: 'achieved', confidence: 1, evidence: {}, language: 'kk', sentence: { start: 0, end: 1 },
} as const satisfies Partial<Mention>

function mentionOf(sourceId: string, mention: CaseMention, index: number): JoinMention {
  const start = mention.start ?? index * 10
  const surface = mention.surface ?? String(mention.value)
  const year = mention.year === undefined ? usual.year : mention.year
  const timePeriod = year === null ? null : String(year)
  const id = mention.id ?? `${sourceId}:${String(start).padStart(5, '0')}`
  return { ...usual, timePeriod, ...mention, id, start, surface, end: start + surface.length, year }
}

/** A case's sources as joining takes them. */
export function sourcesOf(sources: readonly CaseSource[]): readonly JoinSource[] {
  return sources.map(({ text, ...source }) => ({
    date: '2025-12-01', publisher: source.id, official: false, ...source, ...(text !== undefined && { sketch: sketchOf(text) }),
    mentions: source.mentions.map((mention, index) => mentionOf(source.id, mention, index)),
  }))
}
