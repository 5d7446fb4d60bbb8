// One button through the three themes: as the system, light, dark.

import { Monitor, Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { chooseTheme, chosenTheme, themeChoices } from './theme.ts'
import styles from './switches.module.css'

const icons = { system: Monitor, light: Sun, dark: Moon }

export function ThemeSwitch() {
  const t = useTranslations('frame')
  const [theme, setTheme] = useState(chosenTheme)
  const Icon = icons[theme]
  const change = (): void => {
    const next = themeChoices[(themeChoices.indexOf(theme) + 1) % themeChoices.length] ?? 'system'
    chooseTheme(next)
    setTheme(next)
  }
  const label = t('theme', { theme: t(`themes.${theme}`) })
  return <button type="button" className={styles['icon']} aria-label={label} title={label} onClick={change}><Icon size={16} strokeWidth={1.6} aria-hidden="true" /></button>
}
