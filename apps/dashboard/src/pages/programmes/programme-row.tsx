// A programme in a list: name, kind and themes, where it is named, how many figures and how often.

import { Link } from '@tanstack/react-router'
import { themeNames } from '@jastar/catalogue'
import type { ProgrammeSummary } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../../language/language.tsx'
import { AreaName } from '../../ui/area-name.tsx'
import styles from './programme-row.module.css'

type ProgrammeRowProps = { readonly programme: ProgrammeSummary; /** 1 and more stand under their parent. */ readonly depth: number }

/** Deeper parts are set in no further. */
const deepest = 3

export function ProgrammeRow({ programme, depth }: ProgrammeRowProps) {
  const t = useTranslations('programmes')
  const language = useLanguage()
  const kind = useTranslations('words.programmeKind')(programme.kind)
  const parent = depth === 0 && programme.parent ? [t('inside', { parent: programme.parent.names[language] })] : []
  const small = [kind, ...programme.themes.map((theme) => themeNames[theme][language].toLocaleLowerCase(language)), ...parent]
  return (
    <li className={`${styles['row']} ${programme.observationCount === 0 ? styles['silent'] : ''}`}>
      <div className={styles['what']} data-depth={Math.min(depth, deepest)}>
        <Link to="/programmes/$id" params={{ id: programme.id }} className={styles['name']}>{programme.names[language]}</Link>
        <p className={styles['small']}>{small.join(', ')}</p>
      </div>
      <p className={styles['areas']}>{programme.referenceAreas.map((code) => <AreaName key={code} code={code} length="short" selection={programme.referenceAreas} />)}</p>
      <p className={styles['figures']}>{t('figures', { count: programme.observationCount })}</p>
      <p className={styles['small']}>{t('mentions', { count: programme.mentionCount })}, {t('texts', { count: programme.sourceCount })}</p>
    </li>
  )
}
