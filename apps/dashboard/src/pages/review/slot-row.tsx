// One field of a figure: its name, its value or control, whether it was read with confidence, why it asks, and picked words to put into it.

import { Check, CircleHelp } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { CorrectableSlot } from '../../editing/draft.ts'
import { fillableSlots } from '../../editing/pick-words.ts'
import type { FillableSlot } from '../../editing/pick-words.ts'
import { useFieldName } from '../../editing/slot-words.ts'
import button from '../../ui/button.module.css'
import { KeyHint } from '../../ui/key-hint.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import type { ToldDoubt } from './doubts.ts'
import styles from './slot-row.module.css'

/** Words picked in the text, and what puts them into a field. */
export type Picked = { readonly words: string; readonly fill: (slot: FillableSlot) => void }

/** The field's place among the digit keys; undefined where words of the text cannot fill it. */
export const fillableOf = (slot: CorrectableSlot): FillableSlot | undefined => fillableSlots.find((fillable) => fillable === slot)

type SlotRowProps = {
  readonly slot: CorrectableSlot
  readonly labelId: string
  readonly doubts: readonly ToldDoubt[]
  readonly picked: Picked
  /** What stands below the field: a hint, an error. */
  readonly below?: ReactNode
  readonly children: ReactNode
}

export function SlotRow({ slot, labelId, doubts, picked, below, children }: SlotRowProps) {
  const t = useTranslations('review')
  const name = useFieldName()(slot)
  const isDoubtful = doubts.length > 0
  const fillable = fillableOf(slot)
  return (
    <div className={styles['row']}>
      <span className={styles['name']} id={labelId}>{name}</span>
      <div className={styles['value']}>{children}</div>
      <span className={isDoubtful ? styles['doubtful'] : styles['sure']} title={t(isDoubtful ? 'doubtful' : 'sure')}>
        {isDoubtful ? <CircleHelp size={16} strokeWidth={1.6} aria-hidden="true" /> : <Check size={16} strokeWidth={1.6} aria-hidden="true" />}
        <VisuallyHidden>{t(isDoubtful ? 'doubtful' : 'sure')}</VisuallyHidden>
      </span>
      {isDoubtful || below !== undefined ? <div className={styles['below']}><Doubts doubts={doubts} />{below}</div> : null}
      {picked.words === '' || fillable === undefined ? null : (
        <button type="button" className={`${button['button']} ${styles['fill']}`} onClick={() => picked.fill(fillable)}>
          <span aria-hidden="true">←</span> <span className={styles['words']}>{picked.words}</span><VisuallyHidden>: {t('putInto', { slot: name })}</VisuallyHidden> <KeyHint letter={String(fillableSlots.indexOf(fillable) + 1)} />
        </button>
      )}
    </div>
  )
}

/** Why a field asks, in words. */
export function Doubts({ doubts }: { readonly doubts: readonly ToldDoubt[] }) {
  const t = useTranslations('review.doubt')
  return doubts.map(({ reason, words }) => {
    const said = words !== null && (reason === 'guessed' || reason === 'inherited' || reason === 'year_unknown') ? t(`${reason}Words`, { words }) : t(reason)
    return <p key={reason} className={styles['ask']}>{said}</p>
  })
}
