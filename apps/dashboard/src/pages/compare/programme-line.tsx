// One programme of one area: its name and its figures, or that it is only named.

import { Link } from '@tanstack/react-router'
import type { ProgrammeSummary } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../../language/language.tsx'
import { FigureChips } from './figure-chips.tsx'
import type { ProgrammeRow, ProgrammeSide } from './programmes-of-sides.ts'
import styles from './programme-pairs.module.css'

type ProgrammeLineProps = { readonly row: ProgrammeRow; readonly side: ProgrammeSide | undefined }

export function ProgrammeLine({ row, side }: ProgrammeLineProps) {
  const t = useTranslations('compare')
  const items = side?.items ?? []
  return (
    <li className={`${styles['line']} ${items.length === 0 ? styles['silent'] : ''}`}>
      <ProgrammeLink programme={row.programme} />
      {items.length === 0 ? <span className={styles['reason']}>{t('named')}</span> : <FigureChips items={items} />}
    </li>
  )
}

/** A programme's name, leading to its profile. */
export function ProgrammeLink({ programme }: { readonly programme: ProgrammeSummary }) {
  const language = useLanguage()
  return <Link to="/programmes/$id" params={{ id: programme.id }} className={styles['name']}>{programme.names[language]}</Link>
}
