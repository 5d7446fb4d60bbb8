// Copies a text and says so.

import { Check, Copy, Link2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './button.module.css'

type CopyButtonProps = { readonly label: string; readonly text: () => string; readonly look?: 'primary' | 'quiet'; readonly icon?: 'copy' | 'link' }

export function CopyButton({ label, text, look, icon = 'copy' }: CopyButtonProps) {
  const t = useTranslations('figure')
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null)
  const copy = (): void => {
    navigator.clipboard.writeText(text()).then(() => setOutcome('copied'), () => setOutcome('copyFailed'))
  }
  const Icon = outcome === 'copied' ? Check : icon === 'link' ? Link2 : Copy
  return (
    <>
      <button type="button" className={`${styles['button']} ${look ? styles[look] : ''}`} onClick={copy}>
        <Icon size={16} strokeWidth={1.6} aria-hidden="true" />
        {outcome === 'copied' ? t('copied') : label}
      </button>
      <output>{outcome === 'copyFailed' ? t('copyFailed') : null}</output>
    </>
  )
}
