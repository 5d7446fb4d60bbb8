// Қаз, Рус, Eng: changes the language and keeps the view.

import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { languages } from '@jastar/catalogue'
import type { Language } from '@jastar/catalogue'
import { useLanguageChoice } from '../language/language.tsx'
import styles from './switches.module.css'

/** Each language by its own name, the same in every interface. */
export const ownNames: Record<Language, { short: string; full: string }> = {
  kk: { short: 'Қаз', full: 'Қазақша' },
  ru: { short: 'Рус', full: 'Русский' },
  en: { short: 'Eng', full: 'English' },
}

export function LanguageSwitch() {
  const t = useTranslations('frame')
  const { language, choose } = useLanguageChoice()
  const navigate = useNavigate()
  const inAddress = useSearch({ strict: false })['lang'] !== undefined
  const change = (next: Language): void => {
    choose(next)
    if (inAddress) void navigate({ to: '.', search: (search) => ({ ...search, lang: next }), replace: true, resetScroll: false })
  }
  return (
    <fieldset className={styles['languages']} aria-label={t('language')}>
      {languages.map((code) => (
        <button key={code} type="button" lang={code} aria-pressed={code === language} title={ownNames[code].full} onClick={() => change(code)}>
          {ownNames[code].short}
        </button>
      ))}
    </fieldset>
  )
}
