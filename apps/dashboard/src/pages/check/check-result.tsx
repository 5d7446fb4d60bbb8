// What a check found: the verdict as a sentence, and each figure that is not what it was.

import { Link } from '@tanstack/react-router'
import type { CheckAnswer } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useFieldName, useFieldValue } from '../../editing/slot-words.ts'
import { useLanguage } from '../../language/language.tsx'
import styles from './check-page.module.css'

type CheckResultProps = { readonly answer: CheckAnswer }

export function CheckResult({ answer: { verdict, message, asked, dataVersion, checked, addedCount, changed } }: CheckResultProps) {
  const t = useTranslations('downloads.check')
  const language = useLanguage()
  return (
    <div data-verdict={verdict}>
      <output className={styles['verdict']}>{message[language]}</output>
      <p className={styles['note']}>
        {[t('checked', { count: checked }), ...(asked === null || asked === dataVersion ? [] : [t('version', { was: String(asked), now: String(dataVersion) })]), t('newer', { count: addedCount })].join(' · ')}
      </p>
      <ul className={styles['list']}>{changed.map((figure) => <Changed key={figure.id} figure={figure} />)}</ul>
    </div>
  )
}

function Changed({ figure: { id, state, mergedInto, differences } }: { readonly figure: CheckAnswer['changed'][number] }) {
  const t = useTranslations('downloads.check')
  const nameOf = useFieldName()
  const valueOf = useFieldValue()
  return (
    <li>
      <p>
        <b>{t(`state.${state}`)}</b>{' '}
        {state === 'unknown' ? id : <Link to="/check" search={{ id: mergedInto ?? id, figure: mergedInto ?? id }}>{t('openFigure')}</Link>}
      </p>
      {differences.map(({ column, was, now }) => (
        <p key={column} className={styles['note']}>{nameOf(column)}: {t('was')} <del>{valueOf(column, was)}</del>, {t('now')} <ins>{valueOf(column, now)}</ins></p>
      ))}
    </li>
  )
}
