// The one door of the miner: a source text in; mentions, programme mentions, themes, areas and leftovers out. Pure, linear, never throws on prose.
// Example: "570-тен астам іс-шара өткізілді" gives one mention, value 570, more_than, events.

import type { Leftover, Mention, Mined, SourceText } from '@jastar/catalogue'
import { ageBandOf, findAgeBand } from './ages.ts'
import type { AgeBand } from './ages.ts'
import { areaAt, areasOf } from './area.ts'
import type { Areas } from './area.ts'
import { namedAreasOf } from './areas.ts'
import { findBlocker } from './blockers/blockers.ts'
import { claimOf } from './claim.ts'
import { placeOf } from './context.ts'
import type { Place } from './context.ts'
import { readCore } from './core.ts'
import { documentOf } from './document.ts'
import type { Document } from './document.ts'
import type { Core, Draft } from './draft.ts'
import { mentionOf, spanOf } from './mention.ts'
import { sourceDate } from './named-period.ts'
import { numeralsOf } from './numerals.ts'
import { findSums, findWholeBehind } from './parts-lists.ts'
import { findWhole } from './parts.ts'
import { periodOf } from './period.ts'
import type { Periods } from './period.ts'
import { periodsOf } from './periods.ts'
import { programmeMentionsOf } from './programme-mentions.ts'
import { programmeOf, programmesOf } from './programme.ts'
import type { Programmes } from './programme.ts'
import { namedProgrammesOf } from './programmes.ts'
import { quotesOf } from './quotes.ts'
import { findSameFact } from './same-fact.ts'
import { themesOf } from './themes.ts'
import { datedByBody, placedByBody } from './title-time.ts'
import { leantOnReport } from './undated.ts'

type Context = { readonly document: Document; readonly areas: Areas; readonly periods: Periods; readonly programmes: Programmes }

/** Reads every figure of a text, and says of every other number why it is none. */
export function mine(source: SourceText): Mined {
  const document = documentOf(source)
  const quotes = quotesOf(document)
  const numerals = document.sentences.map((sentence) => numeralsOf(document, sentence))
  const context: Context = {
    document,
    areas: areasOf(document, namedAreasOf(document, quotes)),
    periods: leantOnReport(document, new Map(document.sentences.map((sentence) => [sentence.index, sentence.furniture ? [] : periodsOf(document, sentence, numerals[sentence.index] ?? [])]))),
    programmes: programmesOf(document, namedProgrammesOf(document, quotes)),
  }
  const { cores, leftovers, bands } = admit(document, numerals.flatMap((inSentence) => inSentence.map((numeral) => placeOf(document, numeral, quotes))))
  const bandsBySentence = Map.groupBy(bands, (band) => band.sentence)
  const mentions = linked(document, placedByBody(datedByBody(cores.map((core) => completed(context, core, bandsBySentence)))))
  return {
    mentions,
    programmeMentions: programmeMentionsOf(document, context.programmes, context.areas, mentions),
    themes: themesOf(document),
    referenceAreas: context.areas.all.flatMap(({ first, last, code }) => {
      const span = spanOf(document, first, last)
      return code !== null && span ? [{ referenceArea: code, ...span, surface: source.text.slice(span.start, span.end) }] : []
    }),
    leftovers,
    furniture: document.furniture,
  }
}

type Admitted = { readonly cores: readonly Core[]; readonly leftovers: readonly Leftover[]; readonly bands: readonly AgeBand[] }

/** Sorts numbers into figures and leftovers. */
function admit(document: Document, places: readonly Place[]): Admitted {
  const cores: Core[] = []
  const leftovers: Leftover[] = []
  const bands: AgeBand[] = []
  const leave = ({ numeral }: Place, reason: Leftover['reason'], rule: string): void => {
    const start = document.shadow.toText(numeral.start)
    const end = document.shadow.toText(numeral.end - 1) + 1
    const previous = leftovers.at(-1)
    // The year and the days of the header's date are one date.
    const begins = rule === 'header date' && previous?.rule === rule ? previous.start : start
    if (begins < start) leftovers.pop()
    leftovers.push({ start: begins, end, surface: document.source.text.slice(begins, end), reason, rule })
  }
  for (const place of places) {
    const blocker = findBlocker(place)
    if (blocker?.reason === 'age') bands.push(ageBandOf(place))
    if (blocker) {
      leave(place, (blocker.reason === 'unreadable' ? place.numeral.reason : undefined) ?? blocker.reason, blocker.name)
      continue
    }
    const core = readCore(place, cores)
    if ('reason' in core) leave(place, core.reason, core.rule)
    else cores.push(core)
  }
  return { cores, leftovers, bands }
}

/** Fills where, when, which programme, planned or achieved. */
function completed({ document, areas, periods, programmes }: Context, core: Core, bands: ReadonlyMap<number, readonly AgeBand[]>): Draft {
  const { first, last } = core.place.numeral
  const end = core.thing.side === 'behind' ? Math.max(last, core.thing.last) : last
  const told = claimOf(document, first, last)
  const claim = core.qualifier === 'at_most' && told.rule === 'verb of the future' ? { ...told, claim: 'achieved' as const, rule: 'a limit that holds' } : told
  const period = periodOf(document, periods, first, last, { planned: claim.claim === 'planned', change: core.measure === 'change' })
  const area = areaAt(document, areas, first, end, isOfCountry(core))
  const newTime = period.named?.first !== undefined && period.basis === 'explicit' && period.named.monthsOnly === undefined && period.named.first < first
  const programme = programmeOf(document, programmes, first, end, newTime)
  const ageBand = findAgeBand(bands, core.place)
  const date = sourceDate(document)
  const ahead = date !== null && period.year !== null && period.year > date.year
  return { ...core, area, period, programme, claim: ahead ? { ...claim, claim: 'planned' } : claim, ...(ageBand !== undefined && { ageBand }) }
}

/** Population and public services are the country's where no place is named. */
function isOfCountry({ thing, place }: Core): boolean {
  const { words } = place.document
  const lemmas = words[thing.head]?.lemmas ?? []
  const before = words[thing.head - 1]?.form ?? ''
  return lemmas.includes('население') || lemmas.includes('халық') || (/^(?:государственн|мемлекеттік)/.test(before) && /^(?:услуг|қызмет)/.test(words[thing.head]?.form ?? ''))
}

/** Links parts to wholes and second tellings to the first. */
function linked(document: Document, drafts: readonly Draft[]): readonly Mention[] {
  const parts: (number | undefined)[] = []
  const same: (number | undefined)[] = []
  const sums = findSums(drafts)
  drafts.forEach((_, index) => {
    const sofar = drafts.slice(Math.max(0, index - 40), index + 1)
    const offset = Math.max(0, index - 40)
    const whole = findWhole(sofar, parts.slice(offset).map((part) => part === undefined ? undefined : part - offset))
    const wholeIndex = whole === undefined ? sums[index] : whole + offset
    parts.push(wholeIndex)
    const twin = findSameFact(sofar, parts.slice(offset))
    same.push(twin === undefined ? undefined : (same[twin + offset] ?? twin + offset))
  })
  const first = (index: number | undefined): number | undefined => (index === undefined ? undefined : (same[index] ?? index))
  return drafts.map((draft, index) => mentionOf(document, draft, { partOf: first(parts[index] ?? findWholeBehind(drafts, index)), sameAs: same[index] }))
}
