// What a rule's own sureness is worth: the share of figures it was right about in texts that no rule had been mended for.
// Measured on 18 press texts of both languages (198 figures) before anything was mended for them, drawn half-way to what
// the rules say of themselves where there were few figures. `calibration.test.ts` holds the outcome to all press cases.

import { slotNames } from '@jastar/catalogue'
import type { SlotEvidence, SlotName } from '@jastar/catalogue'

/** [sureness a rule gives itself, share that was right], rising; between two points the line between them counts. */
type Curve = readonly (readonly [number, number])[]

const asSaid: Curve = [[0, 0], [1, 1]]

const curves: Readonly<Record<SlotName, Curve>> = {
  value: [[0, 0], [0.95, 0.98], [1, 0.995]],
  qualifier: [[0, 0], [0.95, 0.98], [1, 0.99]],
  unitMeasure: [[0, 0], [0.95, 0.98], [1, 0.995]],
  measure: [[0, 0], [0.95, 0.98], [1, 0.99]],
  indicator: [[0, 0], [0.6, 0.55], [0.75, 0.66], [0.9, 0.84], [0.95, 0.96], [1, 0.98]],
  countedThing: asSaid,
  referenceArea: [[0, 0], [0.6, 0.65], [0.7, 0.82], [0.8, 0.91], [0.85, 0.96], [0.95, 0.98], [1, 0.99]],
  programme: [[0, 0], [0.7, 0.55], [0.8, 0.72], [0.9, 0.95], [1, 0.98]],
  timePeriod: [[0, 0], [0.6, 0.65], [0.75, 0.82], [0.85, 0.95], [0.95, 0.97], [1, 0.98]],
  claim: [[0, 0], [0.6, 0.7], [0.85, 0.95], [0.95, 0.98], [1, 0.99]],
  partOf: asSaid,
}

/** The evidence of a mention with every sureness turned into a probability, two decimals. */
export function calibrated(evidence: Readonly<Partial<Record<SlotName, SlotEvidence>>>): Partial<Record<SlotName, SlotEvidence>> {
  const found: Partial<Record<SlotName, SlotEvidence>> = {}
  for (const slot of slotNames) {
    const told = evidence[slot]
    if (told) found[slot] = { ...told, confidence: probability(curves[slot], told.confidence) }
  }
  return found
}

/** The curve's height at a place, the line between its two neighbours. */
export function probability(curve: Curve, said: number): number {
  const above = curve.findIndex(([at]) => at >= said)
  const [right, rightShare] = curve[above === -1 ? curve.length - 1 : above] ?? [1, 1]
  const [left, leftShare] = curve[above <= 0 ? 0 : above - 1] ?? [0, 0]
  const share = right === left ? rightShare : leftShare + ((said - left) / (right - left)) * (rightShare - leftShare)
  return Math.round(Math.min(1, Math.max(0, share)) * 100) / 100
}
