// A source's text cut into paragraphs, and each of them into runs that look alike: page furniture, the name of a programme, plain text.
// Inside a run stand the marks: figures and leftovers. Not a character of the text changes.

import type { Span } from '@jastar/catalogue'

/** A stretch of text, and the figure or leftover it tells. */
export type Piece<Mark> = { readonly start: number; readonly text: string; readonly mark: Mark | null }

/** Pieces that share their look; `name` is the programme they name. */
export type Run<Mark, Name> = { readonly start: number; readonly isFurniture: boolean; readonly name: Name | null; readonly pieces: readonly Piece<Mark>[] }

export type Paragraph<Mark, Name> = Span & {
  readonly isTitle: boolean
  readonly runs: readonly Run<Mark, Name>[]
  /** Every mark that starts here, drawn in the text or (where it overlaps another) only in the margin. */
  readonly marks: readonly Mark[]
}

/** What was read out of a text. Offsets are UTF-16 units of the text. */
export type Layers<Mark, Name> = {
  readonly title: Span | null
  readonly furniture: readonly Span[]
  readonly marks: readonly Mark[]
  readonly names: readonly Name[]
}

const byStart = (left: Span, right: Span): number => left.start - right.start
const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
const isApart = (left: Span, right: Span): boolean => left.end <= right.start || right.end <= left.start

/** Spans in text order; of two that overlap the earlier one stays. */
function withoutOverlaps<Place extends Span>(spans: readonly Place[]): Place[] {
  const kept: Place[] = []
  for (const span of spans.toSorted(byStart)) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}

/** A span without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end)
  return { start: end - inside.trimStart().length, end: start + inside.trimEnd().length }
}

/** True where the title ends its line: then it is a heading; first words of a paragraph are not. */
function isHeading(text: string, title: Span): boolean {
  return /^[^\S\n\r]*(?:[\n\r]|$)/.test(text.slice(title.end))
}

/** The lines of a text as stretches, blank ones left out, the title on its own. */
function stretchesOf(text: string, title: Span | null): readonly Span[] {
  const lines = [...text.matchAll(/[^\n\r]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }))
  const cut = lines.flatMap((line) => {
    if (title === null || !holds(line, title)) return [line]
    return [{ start: line.start, end: title.start }, { start: title.start, end: title.end }, { start: title.end, end: line.end }]
  })
  return cut.map((stretch) => trimmed(text, stretch)).filter((stretch) => stretch.start < stretch.end)
}

/** Where the look may change inside a stretch; never inside a mark. */
function edgesOf(stretch: Span, spans: readonly Span[], marks: readonly Span[]): readonly number[] {
  const edges = spans.flatMap(({ start, end }) => [start, end]).filter((edge) => stretch.start < edge && edge < stretch.end)
  const free = edges.filter((edge) => !marks.some((mark) => mark.start < edge && edge < mark.end))
  return [...new Set([stretch.start, ...free, stretch.end])].toSorted((left, right) => left - right)
}

function piecesOf<Mark extends Span>(text: string, run: Span, marks: readonly Mark[]): readonly Piece<Mark>[] {
  const pieces: Piece<Mark>[] = []
  let at = run.start
  for (const mark of marks.filter((each) => holds(run, each))) {
    if (at < mark.start) pieces.push({ start: at, text: text.slice(at, mark.start), mark: null })
    pieces.push({ start: mark.start, text: text.slice(mark.start, mark.end), mark })
    at = mark.end
  }
  if (at < run.end) pieces.push({ start: at, text: text.slice(at, run.end), mark: null })
  return pieces
}

/**
 * The paragraphs of a text, one for each line that is not blank. A title that ends its line is a paragraph of its own.
 * A programme's name that only half covers a mark is not drawn: the figure goes first.
 */
export function paragraphsOf<Mark extends Span, Name extends Span>(text: string, layers: Layers<Mark, Name>): readonly Paragraph<Mark, Name>[] {
  const title = layers.title !== null && isHeading(text, layers.title) ? trimmed(text, layers.title) : null
  const marks = withoutOverlaps(layers.marks)
  const names = withoutOverlaps(layers.names).filter((name) => marks.every((mark) => holds(name, mark) || isApart(name, mark)))
  return stretchesOf(text, title).map((stretch) => {
    const edges = edgesOf(stretch, [...layers.furniture, ...names], marks)
    const runs = edges.slice(0, -1).map((start, index) => {
      const run = { start, end: edges[index + 1] ?? stretch.end }
      return {
        start,
        isFurniture: layers.furniture.some((span) => span.start <= start && start < span.end),
        name: names.find((name) => holds(name, run)) ?? null,
        pieces: piecesOf(text, run, marks),
      }
    })
    const here = layers.marks.filter((mark) => stretch.start <= mark.start && mark.start < stretch.end).toSorted(byStart)
    return { ...stretch, isTitle: title !== null && stretch.start === title.start, runs, marks: here }
  })
}
