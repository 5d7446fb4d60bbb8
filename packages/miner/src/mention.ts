// A finished draft as a mention: places in the source's own text, base forms, how each slot was found, confidence.

import type { Mention, SlotBasis, SlotEvidence, SlotName, Span, ThemeCode } from '@jastar/catalogue'
import { calibrated } from './calibration.ts'
import type { Document, Sentence } from './document.ts'
import type { Draft } from './draft.ts'

/** The place in the source's text of tokens, half open; undefined for no tokens. */
export function spanOf({ tokens, shadow }: Document, first: number, last: number): Span | undefined {
  const start = tokens[first]?.start
  const end = tokens[last - 1]?.end
  return start === undefined || end === undefined || last <= first ? undefined : { start: shadow.toText(start), end: shadow.toText(end - 1) + 1 }
}

/** The place of a sentence. */
export function sentenceSpan(document: Document, sentence: Sentence): Span {
  return spanOf(document, sentence.first, sentence.last) ?? { start: 0, end: 0 }
}

/** The mention of a draft. */
export function mentionOf(document: Document, draft: Draft, links: { readonly partOf: number | undefined; readonly sameAs: number | undefined }): Mention {
  const { place, period, programme } = draft
  const { numeral, sentence } = place
  const start = document.shadow.toText(numeral.start)
  const end = document.shadow.toText(numeral.end - 1) + 1
  const evidence = calibrated(evidenceOf(document, draft, links.partOf))
  return {
    start, end, surface: document.source.text.slice(start, end), sentence: sentenceSpan(document, sentence), language: sentence.language,
    value: draft.value, ...(draft.valueHigh !== undefined && { valueHigh: draft.valueHigh }),
    qualifier: draft.qualifier, unitMeasure: draft.unitMeasure, measure: draft.measure, indicator: draft.indicator.indicator, countedThing: draft.thing.text,
    referenceArea: draft.area.code, programme: programme?.named.name ?? null, themes: themesOfDraft(draft),
    ...(draft.ageBand !== undefined && { ageBand: draft.ageBand }),
    year: period.year, timePeriod: period.timePeriod, timePeriodBasis: period.timePeriodBasis, ...(period.year === null && period.yearOffset !== undefined && { yearOffset: period.yearOffset }),
    claim: draft.claim.claim, ...(links.partOf !== undefined && { partOf: links.partOf }), ...(links.sameAs !== undefined && { sameAs: links.sameAs }),
    confidence: confidenceOf(evidence), evidence,
  }
}

/** A known programme says what its figures are about; without one the words of the sentence do. */
function themesOfDraft({ programme, place }: Draft): readonly ThemeCode[] {
  const known = programme?.named.known?.themes ?? []
  if (known.length > 0) return known
  const own = new Set<ThemeCode>()
  for (let index = place.sentence.first; index < place.sentence.last; index += 1) {
    const theme = place.document.words[index]?.theme
    if (theme) own.add(theme)
  }
  return [...own]
}

function confidenceOf(evidence: Partial<Record<SlotName, SlotEvidence>>): number {
  const product = Object.values(evidence).reduce((sofar, { confidence }) => sofar * confidence, 1)
  return Math.round(product * 1000) / 1000
}

type Read = { readonly basis: SlotBasis; readonly rule: string; readonly confidence: number }

const said = (rule: string, confidence: number): Read => ({ basis: 'explicit', rule, confidence })

function evidenceOf(document: Document, draft: Draft, partOf: number | undefined): Partial<Record<SlotName, SlotEvidence>> {
  const { place, thing, area, period, claim, programme, measureRead } = draft
  const { numeral } = place
  const slot = (read: Read, first: number | undefined, last: number | undefined): SlotEvidence => {
    const span = first === undefined || last === undefined ? undefined : spanOf(document, first, last)
    const { basis, rule, confidence } = read
    return span ? { basis, rule, confidence, span } : { basis, rule, confidence }
  }
  return {
    value: slot(said(numeral.rule, numeral.spelled ? 0.97 : 0.99), numeral.first, numeral.last),
    qualifier: slot(draft.qualifier === 'exact' ? { basis: 'default', rule: draft.qualifierRule, confidence: 0.97 } : said(draft.qualifierRule, 0.98), ...draft.qualifierTokens),
    unitMeasure: slot(draft.unitMeasure === '1' ? { basis: 'default', rule: 'a plain count', confidence: 0.99 } : said(`<number> ${draft.unitMeasure}`, 0.99), ...draft.unitTokens),
    measure: slot(measureRead.token === undefined ? { basis: 'default', rule: measureRead.rule, confidence: 0.98 } : said(measureRead.rule, 0.95), measureRead.token, measureRead.token === undefined ? undefined : measureRead.token + 1),
    indicator: slot(said(draft.indicator.rule, draft.indicator.confidence), thing.first, thing.last),
    countedThing: slot({ basis: thing.side === 'inherited' ? 'inherited' : 'explicit', rule: `noun ${thing.side} the number`, confidence: thing.sure ? (thing.side === 'behind' ? 0.97 : 0.9) : 0.7 }, thing.first, thing.last),
    referenceArea: slot(area, area.first, area.last),
    timePeriod: slot(period, period.named?.first, period.named?.last),
    claim: slot(claim, claim.token, claim.token === undefined ? undefined : claim.token + 1),
    programme: programme ? slot(programme, programme.named.first, programme.named.last) : { basis: 'default', rule: 'none governs the figure', confidence: 0.9 },
    ...(partOf !== undefined && { partOf: { basis: 'explicit', rule: 'part of the figure before', confidence: 0.9 } }),
  }
}
