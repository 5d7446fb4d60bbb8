// Downloads the CSV of the figures that pass the given filters.

import { Download } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { csvAddress } from '../api.ts'
import type { Search } from '../address/search-grammar.ts'
import { useLanguage } from '../language/language.tsx'
import styles from './button.module.css'

type CsvButtonProps = { readonly filters: Search; readonly rows: number }

export function CsvButton({ filters, rows }: CsvButtonProps) {
  const t = useTranslations('action')
  const language = useLanguage()
  return (
    <a className={styles['button']} href={csvAddress(filters, 'excel', language)} download>
      <Download size={16} strokeWidth={1.6} aria-hidden="true" />
      {t('csv', { rows })}
    </a>
  )
}
