// Splitting: which of the places tell another fact.

import { useState } from 'react'
import type { ReviewItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { splitObservation } from '../../api-edits.ts'
import button from '../../ui/button.module.css'
import dialog from '../../ui/dialog.module.css'
import { Quote } from '../../ui/quote.tsx'
import { SourceLine } from '../../ui/source-line.tsx'
import { Window } from '../../ui/window.tsx'
import type { EditFigure } from './review-item.tsx'

type SplitWindowProps = { readonly item: ReviewItem; readonly edit: EditFigure; readonly onClose: () => void }

export function SplitWindow({ item: { mentions }, edit, onClose }: SplitWindowProps) {
  const t = useTranslations('review.split')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const canSplit = chosen.size > 0 && chosen.size < mentions.length
  const toggle = (id: string): void => setChosen(chosen.has(id) ? new Set([...chosen].filter((other) => other !== id)) : new Set([...chosen, id]))
  const split = (): void => {
    onClose()
    edit({ wish: { kind: 'split' }, said: 'split', send: (target) => splitObservation(target, [...chosen]) })
  }
  return (
    <Window title={t('heading')} onClose={onClose}>
      <p>{t('lede')}</p>
      <ul className={dialog['list']}>
        {mentions.map((mention) => (
          <li key={mention.id}>
            <label className={dialog['pick']}>
              <input type="checkbox" checked={chosen.has(mention.id)} onChange={() => toggle(mention.id)} />
              <Quote quote={mention.quote} size="small" />
            </label>
            <SourceLine source={mention.source} languages={[mention.quote.language]} />
          </li>
        ))}
      </ul>
      {canSplit ? null : <p className={dialog['small']}>{t('wrong')}</p>}
      <div className={button['row']}><button type="button" className={`${button['button']} ${button['primary']}`} disabled={!canSplit} onClick={split}>{t('go')}</button></div>
    </Window>
  )
}
