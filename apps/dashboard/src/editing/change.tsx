// One change of one field: was, now, who, when and why.

import type { ObservationDetail } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useMoment } from './moment.ts'
import { useFieldName, useFieldValue } from './slot-words.ts'
import styles from './change.module.css'

type ChangeProps = { readonly change: ObservationDetail['revisions'][number] }

export function Change({ change: { field, was, now, why, who, at } }: ChangeProps) {
  const t = useTranslations('review.history')
  const nameOf = useFieldName()
  const valueOf = useFieldValue()
  const moment = useMoment()
  return (
    <div className={styles['change']}>
      <dl className={styles['versions']}>
        <div><dt>{nameOf(field)}, {t('was')}</dt><dd><del>{valueOf(field, was)}</del></dd></div>
        <div><dt>{t('now')}</dt><dd><ins>{valueOf(field, now)}</ins></dd></div>
      </dl>
      <p className={styles['small']}>{t('by', { who: who === 'rules' ? t('rules') : who, when: moment(at) })}</p>
      {why === null ? null : <p className={styles['small']}>{t('why', { why })}</p>}
    </div>
  )
}
