// When the texts about each area appeared: one lane an area, dated texts along it, undated ones in a place of their own.

export type TimedSource = { readonly id: string; readonly date: string | null }
export type TimelineMark<Source> = { readonly source: Source; /** From 0, the first day, to 1, the last. */ readonly at: number; /** Texts too near one another stand in rows, the first at 0. */ readonly row: number }
export type TimelineLane<Source> = {
  readonly referenceArea: string
  readonly marks: readonly TimelineMark<Source>[]
  /** Texts that found no room in the rows. */
  readonly hidden: readonly Source[]
  readonly undated: readonly Source[]
}
export type TimelineTick = { readonly at: number; readonly date: string }
export type Timeline<Source> = { readonly lanes: readonly TimelineLane<Source>[]; readonly ticks: readonly TimelineTick[] }

const day = 86_400_000
const dayOf = (date: string): number => Date.parse(date) / day

/** Nearer than this share of the whole, two marks would cover one another on a phone. */
const nearest = 0.085
const mostRows = 4
const mostTicks = 5

/** The lanes in the order given, over one span of days from the first dated text to the last. One day alone stands in the middle. */
export function timelineOf<Source extends TimedSource>(sides: readonly { readonly referenceArea: string; readonly sources: readonly Source[] }[]): Timeline<Source> {
  const days = sides.flatMap((side) => side.sources.flatMap((source) => (source.date === null ? [] : [dayOf(source.date)])))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const place = (at: number): number => (last === first ? 0.5 : (at - first) / (last - first))
  const lanes = sides.map(({ referenceArea, sources }) => {
    const dated = sources.flatMap((source) => (source.date === null ? [] : [{ source, at: place(dayOf(source.date)) }])).toSorted((a, b) => a.at - b.at || (a.source.id < b.source.id ? -1 : 1))
    return { referenceArea, ...inRows(dated), undated: sources.filter((source) => source.date === null) }
  })
  return { lanes, ticks: days.length === 0 ? [] : ticksOf(first, last, place) }
}

function inRows<Source>(dated: readonly { readonly source: Source; readonly at: number }[]): Pick<TimelineLane<Source>, 'marks' | 'hidden'> {
  const ends: number[] = []
  const marks: TimelineMark<Source>[] = []
  const hidden: Source[] = []
  for (const { source, at } of dated) {
    const free = ends.findIndex((end) => at - end >= nearest)
    const row = free === -1 ? ends.length : free
    if (row >= mostRows) hidden.push(source)
    else {
      ends[row] = at
      marks.push({ source, at, row })
    }
  }
  return { marks, hidden }
}

const iso = (at: number): string => new Date(at * day).toISOString().slice(0, 10)

/** First days of months where the span is short, of years where it is long; the first and the last day where neither falls inside. */
function ticksOf(first: number, last: number, place: (at: number) => number): readonly TimelineTick[] {
  const starts = [1, 2, 3, 6, 12, 24, 60, 120].map((months) => monthStarts(first, last, months))
  const chosen = starts.find((dates) => dates.length <= mostTicks && dates.length > 0) ?? []
  const dates = chosen.length >= 2 ? chosen : [...new Set([iso(first), iso(last)])]
  return dates.map((date) => ({ date, at: place(dayOf(date)) }))
}

function monthStarts(first: number, last: number, step: number): readonly string[] {
  const from = new Date(first * day)
  const start = Math.floor((from.getUTCFullYear() * 12 + from.getUTCMonth()) / step) * step
  const dates: string[] = []
  for (let month = start; ; month += step) {
    const date = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)).toISOString().slice(0, 10)
    if (dayOf(date) > last) return dates
    if (dayOf(date) >= first) dates.push(date)
  }
}
