// The whole figure grammar: each kind as bar, small bar, dot, type, table cell and words; in grey; and the colours.

import { useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { readParameters } from '../../address/parameters.ts'
import { usePageTitle } from '../../ui/page-title.ts'
import { Section } from '../../ui/section.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import { AreaColours } from './area-colours.tsx'
import { grammarRows } from './examples.ts'
import { GrammarBar } from './grammar-bar.tsx'
import { GrammarTable } from './grammar-table.tsx'
import styles from './grammar-page.module.css'

export function GrammarPage() {
  const t = useTranslations('grammar')
  usePageTitle(t('title'))
  return (
    <div className={styles['page']}>
      <WrongParameters wrong={readParameters(useSearch({ strict: false })).wrong()} />
      <p className={styles['kicker']}>{t('title')}</p>
      <h1>{t('heading')}</h1>
      <p className={styles['lede']}>{t('lede')}</p>
      <p className={styles['note']}>{t('exampleNote')}</p>
      <GrammarTable />
      <Section heading={t('print')} note={t('printNote')}>
        <ul className={styles['grey']}>
          {grammarRows.map((row) => <li key={row.kind}><svg width={200} height={24} aria-hidden="true"><GrammarBar row={row} length={130} height={12} /></svg>{t(`kinds.${row.kind}`)}</li>)}
        </ul>
      </Section>
      <Section heading={t('colours')} note={t('coloursNote')}><AreaColours /></Section>
    </div>
  )
}
