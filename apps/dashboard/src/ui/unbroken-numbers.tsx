// A title whose numbers stay on one line with their suffix or scale word: "570-тен", "300 мыңнан".

import styles from './unbroken-numbers.module.css'

type UnbrokenNumbersProps = { readonly text: string }

/** A number, its groups, and the suffix or word that belongs to it. */
const number = /(\d[\d\u00a0]*(?:-\p{L}+|[ \u00a0]\p{L}+)?)/u

export function UnbrokenNumbers({ text }: UnbrokenNumbersProps) {
  let at = 0
  return text.split(number).map((piece, index) => {
    at += piece.length
    return index % 2 === 0 ? piece : <span key={at} className={styles['unbroken']}>{piece}</span>
  })
}
