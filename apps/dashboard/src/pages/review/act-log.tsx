// The latest acts of editors, each of which can be taken back.

import { useQuery } from '@tanstack/react-query'
import type { CurationAct } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { FigureLink } from '../../charts/figure-link.tsx'
import { EditError } from '../../editing/edit-error.tsx'
import { useMoment } from '../../editing/moment.ts'
import { useUndo } from '../../editing/use-act.ts'
import { queries } from '../../queries.ts'
import button from '../../ui/button.module.css'
import { Section } from '../../ui/section.tsx'
import styles from './list.module.css'

export function ActLog() {
  const t = useTranslations('review.log')
  const { data } = useQuery(queries.curation({ limit: '10' }))
  const undo = useUndo()
  if (data === undefined || data.items.length === 0) return null
  return (
    <Section heading={t('heading')}>
      <EditError error={undo.error} />
      <ul className={styles['list']}>{data.items.map((act) => <ActLine key={act.number} act={act} isPending={undo.isPending} onUndo={() => undo.mutate(act.number)} />)}</ul>
    </Section>
  )
}

type ActLineProps = { readonly act: CurationAct; readonly isPending: boolean; readonly onUndo: () => void }

function ActLine({ act: { kind, at, who, why, observation, changed, undone }, isPending, onUndo }: ActLineProps) {
  const t = useTranslations('review.log')
  const moment = useMoment()
  const said = t('act', { kind: t(`kind.${kind}`), count: changed })
  return (
    <li className={styles['line']}>
      <span className={undone ? styles['undone'] : undefined}>{observation === null ? said : <FigureLink id={observation}>{said}</FigureLink>}</span>
      <span className={styles['small']}>{[who, moment(at), ...(why === null ? [] : [why])].join(', ')}</span>
      {undone ? <span className={styles['small']}>{t('undone')}</span> : <button type="button" className={button['button']} disabled={isPending} onClick={onUndo}>{t('undo')}</button>}
    </li>
  )
}
