// A side without a figure: a short line for every text read, and the reason in words.

import { useTranslations } from 'use-intl'
import { MissingLines } from './missing-lines.tsx'
import type { SpineRowData } from './spine.tsx'
import type { SpineWay } from './spine-figure.tsx'
import styles from './spine.module.css'

type SpineGapProps = { readonly side: SpineRowData['sides'][number]; readonly way: SpineWay }

export function SpineGap({ side, way }: SpineGapProps) {
  const words = useTranslations('words')
  const { sources, reason } = side.searched
  return (
    <div className={`${styles['gap']} ${styles[`${way}Gap`]}`}>
      <MissingLines texts={sources} direction={way === 'left' ? -1 : 1} />
      <span>{words(`emptyReason.${reason ?? 'no_figure_reported'}`, { sources })}</span>
    </div>
  )
}
