// A mention as a row, and back as the miner gave it.

import type { Mention, SourceText } from '@jastar/catalogue'
import type { Insertable, Selectable } from 'kysely'
import { mentionIdOf } from './ids.ts'
import { fromJson, toJson } from './json-text.ts'
import type { MentionTable } from './tables/mention-table.ts'

/** The row of a source's mention, not yet joined to an observation. */
export function mentionRow(sourceId: string, source: SourceText, mention: Mention, position: number): Insertable<MentionTable> {
  const { sentence, themes, evidence, valueHigh, ageBand, yearOffset, partOf, sameAs, ...slots } = mention
  return {
    ...slots,
    id: mentionIdOf(sourceId, mention.start, mention.end), sourceId, position,
    sentence: source.text.slice(sentence.start, sentence.end), sentenceStart: sentence.start,
    themes: toJson(themes), evidence: toJson(evidence),
    valueHigh: valueHigh ?? null, ageBand: ageBand ?? null, yearOffset: yearOffset ?? null, partOf: partOf ?? null, sameAs: sameAs ?? null,
    lowestConfidence: Object.values(evidence).reduce((lowest, slot) => Math.min(lowest, slot.confidence), mention.confidence === 0 ? 0 : 1),
    observationId: null,
  }
}

/** The mention a row holds, as the miner gave it, with its id. */
export function mentionOf(row: Selectable<MentionTable>): Mention & { readonly id: string } {
  const { id, start, end, surface, language, value, qualifier, unitMeasure, measure, indicator, countedThing } = row
  const { referenceArea, programme, year, timePeriod, timePeriodBasis, claim, confidence } = row
  return {
    id, start, end, surface, language, value, qualifier, unitMeasure, measure, indicator, countedThing,
    referenceArea, programme, year, timePeriod, timePeriodBasis, claim, confidence,
    sentence: { start: row.sentenceStart, end: row.sentenceStart + row.sentence.length },
    themes: fromJson(row.themes), evidence: fromJson(row.evidence),
    ...(row.valueHigh === null ? {} : { valueHigh: row.valueHigh }),
    ...(row.ageBand === null ? {} : { ageBand: row.ageBand }),
    ...(row.yearOffset === null ? {} : { yearOffset: row.yearOffset }),
    ...(row.partOf === null ? {} : { partOf: row.partOf }),
    ...(row.sameAs === null ? {} : { sameAs: row.sameAs }),
  }
}
