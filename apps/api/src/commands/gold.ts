// Hand-made truth about texts: for each file the mentions it tells. What a gold file leaves out of a mention has its usual value.

import * as z from 'zod/mini'
import type { GoldMention } from '@jastar/miner'
import { qualifier, unitMeasure, measure, claim, indicatorCode, timePeriodBasis } from '@jastar/contract'

const goldMention = z.object({
  start: z.number(),
  end: z.number(),
  value: z.number(),
  valueHigh: z.optional(z.number()),
  qualifier: z._default(qualifier, 'exact'),
  unitMeasure: z._default(unitMeasure, '1'),
  measure: z._default(measure, 'level'),
  indicator: indicatorCode,
  referenceArea: z.nullable(z.string()),
  programme: z._default(z.nullable(z.string()), null),
  year: z.nullable(z.number()),
  timePeriodBasis,
  claim: z._default(claim, 'achieved'),
  partOf: z.optional(z.number()),
}) satisfies z.ZodMiniType<GoldMention>

/** `{ "mentions": { "file.txt": [ … ] } }`; offsets are UTF-16 units into the file's text. */
export const gold = z.object({ mentions: z.record(z.string(), z.array(goldMention)) })
export type Gold = z.infer<typeof gold>
