// A figure as its form holds it: every slot as text. Turned into slot changes, checked by the contract.

import { correctableSlots, slotChanges } from '@jastar/contract'
import type { ObservationItem, SlotChanges } from '@jastar/contract'

export type CorrectableSlot = (typeof correctableSlots)[number]

/** What the form's controls show; an empty text is "none". */
export type Draft = Readonly<Record<CorrectableSlot, string>>

/** What is wrong in a slot: a key of the words `review.form.error`. */
export type DraftError = 'value' | 'valueHigh' | 'range' | 'timePeriod' | 'referenceArea' | 'other'
export type DraftErrors = Readonly<Partial<Record<CorrectableSlot, DraftError>>>

export type DraftOutcome = { readonly changes: SlotChanges; readonly errors: DraftErrors }

/** The present slots of a figure as a form's texts. */
export function draftOf(figure: Pick<ObservationItem, CorrectableSlot>): Draft {
  return mapSlots((slot) => (figure[slot] === null ? '' : String(figure[slot])))
}

const mapSlots = (textOf: (slot: CorrectableSlot) => string): Draft => ({
  value: textOf('value'), valueHigh: textOf('valueHigh'), qualifier: textOf('qualifier'), unitMeasure: textOf('unitMeasure'), measure: textOf('measure'), indicator: textOf('indicator'),
  countedThing: textOf('countedThing'), referenceArea: textOf('referenceArea'), programme: textOf('programme'), timePeriod: textOf('timePeriod'), claim: textOf('claim'),
  ageBand: textOf('ageBand'), partOf: textOf('partOf'),
})

/** Reads "125 000", "12,5", "−5"; null for anything else. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-').replace(',', '.')
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}

const emptiable = new Set<CorrectableSlot>(['valueHigh', 'referenceArea', 'programme', 'timePeriod', 'ageBand', 'partOf'])

/** What a slot's text says; undefined where it says nothing that could be sent. */
function valueOf(slot: CorrectableSlot, text: string): string | number | null | undefined {
  if (text === '') return emptiable.has(slot) ? null : undefined
  if (slot === 'value' || slot === 'valueHigh') return readNumber(text) ?? undefined
  return text
}

const errorOf = (slot: CorrectableSlot): DraftError => (slot === 'value' || slot === 'valueHigh' || slot === 'timePeriod' || slot === 'referenceArea' ? slot : 'other')

/** The slots that differ from the present figure, and what is wrong in the form. A range alone has an upper value: another bound empties it. */
export function changesOf(figure: Pick<ObservationItem, CorrectableSlot>, draft: Draft): DraftOutcome {
  const texts: Draft = { ...mapSlots((slot) => draft[slot].trim()), ...(draft.qualifier === 'range' ? {} : { valueHigh: '' }) }
  const changed = new Map<string, unknown>()
  const errors: Partial<Record<CorrectableSlot, DraftError>> = {}
  for (const slot of correctableSlots) {
    const value = valueOf(slot, texts[slot])
    if (value === figure[slot]) continue
    if (value === undefined || !slotChanges.safeParse({ [slot]: value }).success) errors[slot] = errorOf(slot)
    else changed.set(slot, value)
  }
  if (texts.qualifier === 'range' && errors.valueHigh === undefined && errors.value === undefined) {
    const low = readNumber(texts.value)
    const high = readNumber(texts.valueHigh)
    if (high === null) errors.valueHigh = 'range'
    else if (low !== null && high <= low) errors.valueHigh = 'valueHigh'
  }
  return { changes: slotChanges.parse(Object.fromEntries(changed)), errors }
}
