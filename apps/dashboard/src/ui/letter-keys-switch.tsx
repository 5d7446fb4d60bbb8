// The switch of letter keys: "☑ Letter keys J, K". It stands beside what the keys do.

import { useTranslations } from 'use-intl'
import { useLetterKeysChoice } from './letter-keys.ts'
import styles from './letter-keys-switch.module.css'

type LetterKeysSwitchProps = {
  /** The letters as printed on a Latin keyboard: `['J', 'K']`. */
  readonly letters: readonly string[]
}

export function LetterKeysSwitch({ letters }: LetterKeysSwitchProps) {
  const t = useTranslations('frame')
  const { on, choose } = useLetterKeysChoice()
  return (
    <label className={styles['switch']}>
      <input type="checkbox" checked={on} onChange={(event) => choose(event.target.checked)} />
      <span>{t('letterKeys')} {letters.map((letter) => <kbd key={letter}>{letter}</kbd>)}</span>
    </label>
  )
}
