// CSV downloads: for Excel and for programs, column names in a language of choice, with the number of rows.

import { Download } from 'lucide-react'
import { useState } from 'react'
import { languages } from '@jastar/catalogue'
import type { Coverage } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { csvAddress } from '../../api.ts'
import { useLanguage } from '../../language/language.tsx'
import button from '../../ui/button.module.css'
import { ownNames } from '../../ui/language-switch.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './data-page.module.css'

type DownloadsProps = { readonly totals: Coverage['totals'] }

export function Downloads({ totals: { observations, unreviewed } }: DownloadsProps) {
  const t = useTranslations('data')
  const interfaceLanguage = useLanguage()
  const [chosen, setChosen] = useState(interfaceLanguage)
  return (
    <section aria-label={t('downloads')}>
      {unreviewed === 0 ? null : <p className={styles['say']}><strong>{t('warning')}</strong> {t(unreviewed === observations ? 'noneReviewed' : 'someReviewed', { count: unreviewed })}</p>}
      <fieldset className={styles['languages']}>
        <legend>{t('columnLanguage')}</legend>
        {languages.map((language) => (
          <button key={language} type="button" lang={language} className={button['button']} aria-pressed={language === chosen} onClick={() => setChosen(language)}>{ownNames[language].full}</button>
        ))}
      </fieldset>
      <ul className={styles['downloads']}>
        {(['excel', 'machine'] as const).map((profile) => (
          <li key={profile}>
            <b>{t(profile)}</b>
            <span className={styles['note']}>{t(`${profile}Note`)}</span>
            <span className={styles['rows']}>{t('rows', { count: observations })}</span>
            <a className={button['button']} href={csvAddress({}, profile, chosen)} download><Download size={16} strokeWidth={1.6} aria-hidden="true" />CSV<VisuallyHidden>{`: ${t(profile)}, ${t('rows', { count: observations })}`}</VisuallyHidden></a>
          </li>
        ))}
      </ul>
    </section>
  )
}
