// An area's name in its colour, with its square: "■ Алматы".

import { findReferenceArea } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../language/language.tsx'
import { areaClass } from './area-colour.ts'
import styles from './area-name.module.css'

type AreaNameProps = {
  readonly code: string | null
  readonly length?: 'full' | 'short'
  /** Every area of the view, for the colours of areas without a fixed one. */
  readonly selection?: readonly (string | null)[]
}

export function AreaName({ code, length = 'full', selection }: AreaNameProps) {
  const name = useAreaName(length)
  return (
    <span className={`${styles['area']} ${areaClass(code, selection)}`}>
      <span className={styles['square']} aria-hidden="true" />
      <span className={styles['name']}>{name(code)}</span>
    </span>
  )
}

/** Names areas in the interface's language; an area the catalogue does not know keeps its code. */
export function useAreaName(length: 'full' | 'short' | 'tiny' = 'full'): (code: string | null) => string {
  const language = useLanguage()
  const t = useTranslations('words')
  return (code) => {
    if (code === null) return t('areaUnknown')
    const area = findReferenceArea(code)
    if (!area) return code
    return { full: area.names, short: area.shortNames, tiny: area.tinyNames ?? area.shortNames }[length][language]
  }
}
