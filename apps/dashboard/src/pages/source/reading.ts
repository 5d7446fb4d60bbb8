// A source as its page shows it: figures numbered 1, 2, 3, leftovers lettered a, b, c, both in text order, and the paragraphs they stand in.

import type { Span } from '@jastar/catalogue'
import type { MentionItem, ObservationItem, SourceDetail } from '@jastar/contract'
import { paragraphsOf } from './paragraphs.ts'
import type { Paragraph, Run } from './paragraphs.ts'

/** A place where a figure is told. */
export type FigureMark = Span & { readonly kind: 'figure'; readonly number: number; readonly mention: MentionItem; readonly observation: ObservationItem }

/** A number seen and not admitted. */
export type LeftoverMark = Span & { readonly kind: 'leftover'; readonly letter: string; readonly leftover: SourceDetail['leftovers'][number] }

export type TextMark = FigureMark | LeftoverMark
export type ProgrammeName = SourceDetail['programmeMentions'][number]
export type TextParagraph = Paragraph<TextMark, ProgrammeName>
export type TextRun = Run<TextMark, ProgrammeName>

export type Reading = {
  readonly figures: readonly FigureMark[]
  readonly leftovers: readonly LeftoverMark[]
  /** Empty where the text itself may not be shown. */
  readonly paragraphs: readonly TextParagraph[]
}

/** 0 is a, 25 z, 26 aa: the letters of leftovers. */
export function letterOf(index: number): string {
  const last = String.fromCodePoint(97 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

const byStart = (left: Span, right: Span): number => left.start - right.start

/** Numbers and letters what was read, and cuts the text. */
export function readingOf(detail: SourceDetail): Reading {
  const byId = new Map(detail.observations.map((observation) => [observation.id, observation]))
  const told = detail.mentions.flatMap(({ mention, observation: id }) => {
    const observation = byId.get(id)
    return observation ? [{ start: mention.start, end: mention.end, mention, observation }] : []
  })
  const figures = told.toSorted(byStart).map((each, index): FigureMark => ({ ...each, kind: 'figure', number: index + 1 }))
  const leftovers = detail.leftovers.toSorted(byStart).map((leftover, index): LeftoverMark => ({
    kind: 'leftover', start: leftover.start, end: leftover.end, letter: letterOf(index), leftover,
  }))
  const layers = { title: detail.titleSpan, furniture: detail.furniture, marks: [...figures, ...leftovers], names: detail.programmeMentions }
  return { figures, leftovers, paragraphs: detail.text === null ? [] : paragraphsOf(detail.text, layers) }
}

/** Leftovers that say the same: one number left for one reason, wherever it stands. */
export type LeftoverGroup = { readonly surface: string; readonly reason: LeftoverMark['leftover']['reason']; readonly marks: readonly LeftoverMark[] }

/** Leftovers grouped by number and reason, the most frequent first. */
export function groupLeftovers(leftovers: readonly LeftoverMark[]): readonly LeftoverGroup[] {
  const groups = Map.groupBy(leftovers, ({ leftover }) => `${leftover.reason} ${leftover.surface}`)
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first ? [{ surface: first.leftover.surface, reason: first.leftover.reason, marks: [first, ...others] }] : []))
    .toSorted((left, right) => right.marks.length - left.marks.length)
}
