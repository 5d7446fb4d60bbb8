// Joining: the figure that tells the same fact, found by words, by number or by its id.

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ObservationItem, ReviewItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { joinObservation } from '../../api-edits.ts'
import { FigureNumber } from '../../charts/figure-number.tsx'
import { queries } from '../../queries.ts'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName } from '../../ui/area-name.tsx'
import button from '../../ui/button.module.css'
import dialog from '../../ui/dialog.module.css'
import { Quote } from '../../ui/quote.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SourceLine } from '../../ui/source-line.tsx'
import { Window } from '../../ui/window.tsx'
import type { EditFigure } from './review-item.tsx'

type JoinWindowProps = { readonly item: ReviewItem; readonly edit: EditFigure; readonly onClose: () => void }

export function JoinWindow({ item, edit, onClose }: JoinWindowProps) {
  const t = useTranslations('review.join')
  const [words, setWords] = useState('')
  const { figures, isDone } = useFound(words, item.observation)
  const join = (other: string): void => {
    onClose()
    edit({ wish: { kind: 'join' }, said: 'joined', send: (target) => joinObservation(target, other) })
  }
  return (
    <Window title={t('heading')} onClose={onClose}>
      <p>{t('lede')}</p>
      <SearchField name={t('search')} hint={t('hint')} words={words} onSearch={setWords} />
      <output className={dialog['small']}>{isDone ? t('found', { count: figures.length }) : null}</output>
      <ul className={dialog['list']}>{figures.map((figure) => <Found key={figure.id} figure={figure} onJoin={() => join(figure.id)} />)}</ul>
    </Window>
  )
}

type FoundProps = { readonly figure: ObservationItem; readonly onJoin: () => void }

function Found({ figure, onJoin }: FoundProps) {
  const t = useTranslations('review.join')
  return (
    <li className={areaClass(figure.referenceArea)}>
      <p><FigureNumber figure={figure} size="n1" /> <AreaName code={figure.referenceArea} /></p>
      <Quote quote={figure.quote} size="small" />
      <SourceLine source={figure.source} languages={figure.mentionLanguages} mentions={figure.mentionCount} />
      <button type="button" className={button['button']} onClick={onJoin}>{t('go')}</button>
    </li>
  )
}

/** Without words the figures of the same indicator and area; with words what holds them; an id finds its figure. */
function useFound(words: string, { id, indicator, referenceArea }: ObservationItem): { readonly figures: readonly ObservationItem[]; readonly isDone: boolean } {
  const isId = /^o[0-9a-f]{12}$/.test(words)
  const search = words === '' ? { indicator, referenceArea: referenceArea ?? undefined } : { q: words }
  const list = useQuery({ ...queries.observations({ ...search, limit: '20' }), enabled: !isId })
  const one = useQuery({ ...queries.observation(words), enabled: isId })
  const found = isId ? (one.data ? [one.data.observation] : []) : (list.data?.items ?? [])
  return { figures: found.filter((figure) => figure.id !== id), isDone: isId ? !one.isFetching : !list.isFetching }
}
