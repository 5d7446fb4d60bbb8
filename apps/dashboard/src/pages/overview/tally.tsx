// How much was read and where from: figures in all, per area with its texts, and the regions no text was read about.

import { Link } from '@tanstack/react-router'
import type { Coverage } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { DownloadMenu } from '../../downloads/download-menu.tsx'
import { useAreaName } from '../../ui/area-name.tsx'
import button from '../../ui/button.module.css'
import { TallyAreas } from './tally-areas.tsx'
import styles from './tally.module.css'

type TallyProps = { readonly coverage: Coverage }

export function Tally({ coverage: { rows, totals, notSearched, dataVersion } }: TallyProps) {
  const t = useTranslations('overview')
  const areaName = useAreaName('short')
  const selection = rows.map((row) => row.referenceArea)
  const [first, second] = selection.filter((code) => code !== 'KZ')
  return (
    <aside>
      <ul className={styles['tally']}>
        <li>
          <span>{t('read', { count: totals.observations })}<small>{t('mentions', { mentions: totals.mentions, twice: totals.toldInTwoLanguages })}</small></span>
          <b>{totals.observations}</b>
        </li>
        <TallyAreas rows={rows} />
        {notSearched.length === 0 ? null : <li className={styles['rest']}>{t('rest', { count: notSearched.length })}</li>}
      </ul>
      <div className={button['row']}>
        {first === undefined || second === undefined ? null : (
          <Link to="/compare" search={{ areas: `${first},${second}` }} className={`${button['button']} ${button['primary']}`}>{t('compare', { first: areaName(first), second: areaName(second) })}</Link>
        )}
        <DownloadMenu view={{ title: t('where'), narrowed: '', path: '/', search: {}, filters: {}, rows: totals.observations, figures: [], dataVersion }} />
      </div>
    </aside>
  )
}
