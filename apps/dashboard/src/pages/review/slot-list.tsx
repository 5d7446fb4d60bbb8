// The fields of a figure as they were read, each with its doubt.

import { useId } from 'react'
import type { ReviewItem } from '@jastar/contract'
import { slotNames } from '@jastar/catalogue'
import { FigureLink } from '../../charts/figure-link.tsx'
import type { CorrectableSlot } from '../../editing/draft.ts'
import { useFieldValue } from '../../editing/slot-words.ts'
import { useLanguage } from '../../language/language.tsx'
import { doubtsOf } from './doubts.ts'
import type { ToldDoubt } from './doubts.ts'
import { SlotRow } from './slot-row.tsx'
import type { Picked } from './slot-row.tsx'

/** Fields in the order a reader checks them. */
export const slotOrder: readonly CorrectableSlot[] = [
  'value', 'valueHigh', 'qualifier', 'unitMeasure', 'measure', 'indicator', 'countedThing', 'referenceArea', 'timePeriod', 'programme', 'claim', 'ageBand', 'partOf',
]

/** Fields few figures have: left out where there is nothing to say. */
const rare = new Set<CorrectableSlot>(['valueHigh', 'ageBand', 'partOf'])

/** The doubts of a field that a rule of its own reads. */
export function doubtsOfField(item: ReviewItem, slot: CorrectableSlot): readonly ToldDoubt[] {
  const read = slotNames.find((name) => name === slot)
  return read === undefined ? [] : doubtsOf(item, read)
}

type SlotListProps = { readonly item: ReviewItem; readonly picked: Picked }

export function SlotList({ item, picked }: SlotListProps) {
  const shown = slotOrder.filter((slot) => picked.words !== '' || !rare.has(slot) || item.observation[slot] !== null)
  return shown.map((slot) => <ReadSlot key={slot} slot={slot} item={item} picked={picked} />)
}

type ReadSlotProps = { readonly slot: CorrectableSlot; readonly item: ReviewItem; readonly picked: Picked }

function ReadSlot({ slot, item, picked }: ReadSlotProps) {
  const id = useId()
  return <SlotRow slot={slot} labelId={id} doubts={doubtsOfField(item, slot)} picked={picked}><SlotValue slot={slot} item={item} /></SlotRow>
}

function SlotValue({ slot, item: { observation } }: Omit<ReadSlotProps, 'picked'>) {
  const valueOf = useFieldValue()
  const language = useLanguage()
  if (slot === 'countedThing') return <span lang={observation.quote.language}>{observation.countedThing}</span>
  if (slot === 'programme' && observation.programmeNames !== null) return observation.programmeNames[language]
  if (slot === 'partOf' && observation.partOf !== null) return <FigureLink id={observation.partOf}>{observation.partOf}</FigureLink>
  return valueOf(slot, observation[slot])
}
