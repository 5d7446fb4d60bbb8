// Under the masthead where a link names a data version: whether its figures are still the same.

import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../language/language.tsx'
import { queries } from '../queries.ts'
import { pageFilters } from './page-filters.ts'
import styles from './since-line.module.css'

export function SinceLine() {
  const t = useTranslations('downloads.view')
  const search = useSearch({ strict: false })
  const path = useLocation({ select: (location) => location.pathname })
  const asked = search['dataVersion'] ?? ''
  const isVersion = /^\d{1,9}$/.test(asked)
  const filters = pageFilters(path, search)
  const coverage = useQuery(queries.coverage())
  const now = coverage.data?.dataVersion
  const isOld = isVersion && now !== undefined && Number(asked) < now
  const check = useQuery({ ...queries.check({ ...filters, dataVersion: asked }), enabled: isOld })
  const language = useLanguage()
  if (!isVersion) return <p className={styles['line']}>{t('wrong', { value: asked })}</p>
  if (now === undefined || (isOld && check.isPending)) return null
  if (Number(asked) > now) return <p className={styles['line']}>{t('later', { was: asked, now: String(now) })}</p>
  if (!isOld) return <p className={styles['line']} data-verdict="same">{t('same', { version: asked })}</p>
  const { data } = check
  return (
    <p className={styles['line']} data-verdict={data?.verdict}>
      {data === undefined ? t('newer', { was: asked, now: String(now) }) : data.message[language]}
      {data?.verdict === 'same' ? null : <> <Link to="/check" search={{ ...filters, dataVersion: asked }}>{t('what')}</Link></>}
    </p>
  )
}
