// A programme's figures in a row, each opening its card.

import type { ObservationItem } from '@jastar/contract'
import { FigureLink, useOpenLabel } from '../../charts/figure-link.tsx'
import { FigureNumber } from '../../charts/figure-number.tsx'
import styles from './programme-pairs.module.css'

type FigureChipsProps = { readonly items: readonly ObservationItem[] }

export function FigureChips({ items }: FigureChipsProps) {
  const openLabel = useOpenLabel()
  return (
    <ul className={styles['figures']}>
      {items.map((item) => (
        <li key={item.id}><FigureLink id={item.id} spoken={openLabel(item)}><FigureNumber figure={item} size="n1" /></FigureLink></li>
      ))}
    </ul>
  )
}
