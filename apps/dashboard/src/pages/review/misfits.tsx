// Corrections whose place in a text no rule reads as a figure any more: kept, shown, never dropped.

import { Link } from '@tanstack/react-router'
import type { ReviewQueue } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { EditError } from '../../editing/edit-error.tsx'
import { useFieldName, useFieldValue } from '../../editing/slot-words.ts'
import { useUndo } from '../../editing/use-act.ts'
import { useEditor } from '../../editing/use-session.ts'
import button from '../../ui/button.module.css'
import { Section } from '../../ui/section.tsx'
import { SourceLine } from '../../ui/source-line.tsx'
import styles from './list.module.css'

type MisfitsProps = { readonly misfits: ReviewQueue['misfits'] }

export function Misfits({ misfits }: MisfitsProps) {
  const t = useTranslations('review.misfits')
  const nameOf = useFieldName()
  const valueOf = useFieldValue()
  const undo = useUndo()
  const isEditor = typeof useEditor() === 'string'
  if (misfits.length === 0) return null
  return (
    <Section heading={t('heading')} note={t('note')}>
      <EditError error={undo.error} />
      <ul className={styles['list']}>
        {misfits.map(({ act, source, start, surface, slot, value }) => (
          <li key={`${act} ${start} ${slot}`}>
            <p>{value === null ? t('unsaid', { surface, slot: nameOf(slot) }) : t('said', { surface, slot: nameOf(slot), value: valueOf(slot, value) })}</p>
            <SourceLine source={source}><Link to="/sources/$id" params={{ id: source.id }}>{t('open')}</Link></SourceLine>
            {isEditor ? <button type="button" className={button['button']} disabled={undo.isPending} onClick={() => undo.mutate(act)}>{t('undo')}</button> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
