// The key that does the same as the button it stands in: "A".

import styles from './key-hint.module.css'

export function KeyHint({ letter }: { readonly letter: string }) {
  return <kbd className={styles['key']} aria-hidden="true">{letter}</kbd>
}
