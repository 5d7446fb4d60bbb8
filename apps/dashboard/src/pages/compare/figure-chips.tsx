// A programme's figures in a row, each opening its card.

import type { ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { FigureLink } from '../../charts/figure-link.tsx'
import { FigureNumber } from '../../charts/figure-number.tsx'
import { indicatorOf } from '@jastar/catalogue'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import styles from './programme-pairs.module.css'

type FigureChipsProps = { readonly items: readonly ObservationItem[] }

export function FigureChips({ items }: FigureChipsProps) {
  const t = useTranslations('figure')
  const wording = useWording()
  const language = useLanguage()
  return (
    <ul className={styles['figures']}>
      {items.map((item) => (
        <li key={item.id}>
          <FigureLink id={item.id} label={t('open', { figure: `${wording.figureText(item)}, ${indicatorOf(item.indicator).names[language]}` })}>
            <FigureNumber figure={item} size="n1" />
          </FigureLink>
        </li>
      ))}
    </ul>
  )
}
