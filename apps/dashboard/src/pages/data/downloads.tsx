// Every file of the whole store or of a chosen filter: for whom it is, how many rows, words in a language of choice.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { languages } from '@jastar/catalogue'
import type { Coverage } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import type { Search } from '../../address/search-grammar.ts'
import { fileAddress, fileFormats } from '../../downloads/formats.ts'
import { useLanguage } from '../../language/language.tsx'
import { queries } from '../../queries.ts'
import button from '../../ui/button.module.css'
import { ownNames } from '../../ui/language-switch.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './data-page.module.css'

type DownloadsProps = {
  readonly totals: Coverage['totals']
  /** What the address narrows the figures to, and the same in words; empty for nothing. */
  readonly filters: Search
  readonly narrowed: string
}

/** What stands on the buttons: the kind of file. */
const extensions = { xlsx: 'XLSX', excel: 'CSV', machine: 'CSV', json: 'JSON', ndjson: 'NDJSON', sdmx: 'SDMX', bundle: 'ZIP' } as const

export function Downloads({ totals: { observations, unreviewed }, filters, narrowed }: DownloadsProps) {
  const t = useTranslations('data')
  const page = useTranslations('downloads')
  const interfaceLanguage = useLanguage()
  const [chosen, setChosen] = useState(interfaceLanguage)
  const isNarrowed = narrowed !== ''
  const [whole, setWhole] = useState(false)
  const list = useQuery({ ...queries.observations({ ...filters, limit: '1' }), enabled: isNarrowed })
  const rows = isNarrowed && !whole ? (list.data?.total ?? 0) : observations
  return (
    <section aria-label={t('downloads')}>
      {unreviewed === 0 ? null : <p className={styles['say']}><strong>{t('warning')}</strong> {t(unreviewed === observations ? 'noneReviewed' : 'someReviewed', { count: unreviewed })}</p>}
      <div className={styles['choices']}>
        <fieldset className={styles['languages']}>
          <legend>{t('columnLanguage')}</legend>
          {languages.map((language) => (
            <button key={language} type="button" lang={language} className={button['button']} aria-pressed={language === chosen} onClick={() => setChosen(language)}>{ownNames[language].full}</button>
          ))}
        </fieldset>
        {isNarrowed ? (
          <fieldset className={styles['languages']}>
            <legend>{page('page.scope')}</legend>
            <button type="button" className={button['button']} aria-pressed={whole} onClick={() => setWhole(true)}>{page('page.all', { count: observations })}</button>
            <button type="button" className={button['button']} aria-pressed={!whole} onClick={() => setWhole(false)}>{page('page.chosen', { filters: narrowed, count: list.data?.total ?? 0 })}</button>
          </fieldset>
        ) : null}
      </div>
      <ul className={styles['downloads']}>
        {fileFormats.map((format) => (
          <li key={format}>
            <b>{page(`format.${format}`)}</b>
            <span className={styles['note']}>{page(`forWhom.${format}`)}</span>
            <span className={styles['rows']}>{t('rows', { count: rows })}</span>
            {rows === 0 ? <span className={styles['rows']}>{page('noRows')}</span> : (
              <a className={button['button']} href={fileAddress({ format, filters: whole ? {} : filters, language: chosen })} download>
                <Download size={16} strokeWidth={1.6} aria-hidden="true" />{extensions[format]}<VisuallyHidden>{`: ${page(`format.${format}`)}, ${t('rows', { count: rows })}`}</VisuallyHidden>
              </a>
            )}
          </li>
        ))}
      </ul>
      <p className={styles['check']}><Link to="/check" search={{}}>{page('page.checkLink')}</Link></p>
    </section>
  )
}
