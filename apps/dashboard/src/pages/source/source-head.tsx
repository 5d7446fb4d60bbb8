// Above a text: the way back, its area, the original, the files of its figures.

import { Link } from '@tanstack/react-router'
import { ExternalLink } from 'lucide-react'
import type { SourceDetail } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { DownloadMenu } from '../../downloads/download-menu.tsx'
import { AreaName } from '../../ui/area-name.tsx'
import button from '../../ui/button.module.css'
import { CopyButton } from '../../ui/copy-button.tsx'
import { originalAddress } from './original-address.ts'
import type { FigureMark } from './reading.ts'
import styles from './source-reading.module.css'

type SourceHeadProps = { readonly detail: SourceDetail; readonly area: string | null; readonly selected: FigureMark | undefined }

export function SourceHead({ detail: { source, observations, dataVersion }, area, selected }: SourceHeadProps) {
  const t = useTranslations('sources')
  const action = useTranslations('action')
  return (
    <div className={styles['head']}>
      <p className={styles['kicker']}><Link to="/sources">{t('title')}</Link><span aria-hidden="true">/</span><AreaName code={area} /></p>
      <div className={styles['actions']}>
        {source.url === null ? null : (
          <a className={button['button']} href={originalAddress(source.url, selected?.mention)} rel="noreferrer" target="_blank">
            <ExternalLink size={16} strokeWidth={1.6} aria-hidden="true" />{t('reader.original')}
          </a>
        )}
        <DownloadMenu view={{ title: source.title, narrowed: '', path: `/sources/${source.id}`, search: {}, filters: { source: source.id }, rows: source.observationCount, figures: observations, dataVersion }} />
        <CopyButton label={action('copyLink')} text={() => location.href} look="quiet" icon="link" />
      </div>
    </div>
  )
}
