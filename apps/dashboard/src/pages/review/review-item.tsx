// One figure under review: its places in texts left; its number, fields and verdict right.

import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { CurationAnswer, ReviewItem as Item } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { correctObservation } from '../../api-edits.ts'
import type { EditTarget } from '../../api-edits.ts'
import { FigureLink, useOpenLabel } from '../../charts/figure-link.tsx'
import { FigureNumber } from '../../charts/figure-number.tsx'
import { draftOf } from '../../editing/draft.ts'
import type { Draft } from '../../editing/draft.ts'
import { fillOf, fillableSlots } from '../../editing/pick-words.ts'
import type { FillableSlot } from '../../editing/pick-words.ts'
import { useFieldName } from '../../editing/slot-words.ts'
import type { FigureEditing, Wish } from '../../editing/use-figure-edit.ts'
import { useEditor } from '../../editing/use-session.ts'
import { useWording } from '../../language/wording.ts'
import { queries } from '../../queries.ts'
import { areaClass } from '../../ui/area-colour.ts'
import { useLetterKeys } from '../../ui/letter-keys.ts'
import { ReviewState } from '../../ui/review-state.tsx'
import { doubtsOf } from './doubts.ts'
import { ItemActions } from './item-actions.tsx'
import { Passages } from './passages.tsx'
import { Reports } from './reports.tsx'
import { SlotForm } from './slot-form.tsx'
import { SlotList } from './slot-list.tsx'
import { Doubts } from './slot-row.tsx'
import { usePickedWords } from './use-picked-words.ts'
import styles from './review-item.module.css'

type ReviewItemProps = { readonly item: Item; readonly editing: FigureEditing; /** Shows the next figure, where this one leaves the queue. */ readonly goOn: () => void }

/** An edit of this figure as its buttons make it; `seen` is the figure as it was when a form was opened. */
export type EditFigure = (edit: { readonly wish: Wish; readonly said: 'accepted' | 'rejected' | 'auto' | 'corrected' | 'split' | 'joined'; readonly send: (target: EditTarget) => Promise<CurationAnswer>; readonly onDone?: () => void; readonly seen?: Item }) => void

export function ReviewItem({ item, editing, goOn }: ReviewItemProps) {
  const t = useTranslations('review')
  const isEditor = typeof useEditor() === 'string'
  const place = useRef<HTMLDivElement>(null)
  const { draft, setDraft, picked, refused } = useDraft(item, place, isEditor)
  const figure = useWording().spokenFigure(item.observation, { indicator: item.observation.indicator })
  const edit: EditFigure = ({ wish, said, send, onDone, seen = item }) => {
    if (!editing.isPending) editing.run({ base: seen.observation, edition: seen.edition, wish, send, said: t(`done.${said}`, { figure }), ...(onDone && { onDone }) })
  }
  return (
    <article className={`${styles['columns']} ${areaClass(item.observation.referenceArea)}`} aria-label={`${t('item')}: ${figure}`} tabIndex={-1} data-item>
      <div><Passages item={item} place={place} isEditor={isEditor} /></div>
      <div>
        <ItemHead item={item} />
        <Doubts doubts={doubtsOf(item, null)} />
        <Reports reports={item.reports} />
        <output className={styles['refused']}>{refused}</output>
        {draft === null ? <SlotList item={item} picked={picked} /> : (
          <SlotForm
            item={draft.item} draft={draft.texts} takesFocus={draft.isTyped} onDraft={(texts) => setDraft({ ...draft, texts })} picked={picked} isPending={editing.isPending} onCancel={() => setDraft(null)}
            onSave={(corrected) => edit({ wish: { kind: 'correct', changes: corrected.changes }, said: 'corrected', seen: draft.item, send: (target) => correctObservation(target, corrected), onDone: () => { setDraft(null); goOn() } })}
          />
        )}
        {isEditor && draft === null ? <ItemActions item={item} edit={edit} goOn={goOn} isPending={editing.isPending} onEdit={() => setDraft({ item, texts: draftOf(item.observation), isTyped: true })} /> : null}
      </div>
    </article>
  )
}

function ItemHead({ item: { observation } }: { readonly item: Item }) {
  const openLabel = useOpenLabel()
  return (
    <div className={styles['head']}>
      <FigureLink id={observation.id} spoken={openLabel(observation)} className={styles['number']}><FigureNumber figure={observation} size="n4" /></FigureLink>
      <ReviewState review={observation.review} />
    </div>
  )
}

/** The form's texts while it is open, and the figure as it was then; `isTyped` where the keyboard opened it, not words of the text. */
type OpenDraft = { readonly item: Item; readonly texts: Draft; readonly isTyped: boolean }

/** The form's state, and the words of the text that can be put into it: by buttons and by the digits. */
function useDraft(item: Item, place: React.RefObject<HTMLDivElement | null>, isEditor: boolean) {
  const t = useTranslations('review')
  const nameOf = useFieldName()
  const [draft, setDraft] = useState<OpenDraft | null>(null)
  const [refused, setRefused] = useState('')
  const { words, clear } = usePickedWords(place, isEditor)
  const programmes = useQuery({ ...queries.programmes(), enabled: isEditor })
  const choices = (programmes.data?.items ?? []).map(({ name, names }) => ({ value: name, names: [name, ...Object.values(names)] }))
  const fill = (slot: FillableSlot): void => {
    const filled = fillOf(slot, words, choices)
    setRefused(filled === null ? t('notPut', { words, slot: nameOf(slot) }) : '')
    if (filled === null) return
    setDraft({ item: draft?.item ?? item, texts: { ...(draft?.texts ?? draftOf(item.observation)), [slot]: filled }, isTyped: false })
    clear()
  }
  useLetterKeys(words === '' ? {} : Object.fromEntries(fillableSlots.map((slot, index) => [`Digit${index + 1}`, () => fill(slot)])))
  return { draft, setDraft, refused, picked: { words, fill } }
}
