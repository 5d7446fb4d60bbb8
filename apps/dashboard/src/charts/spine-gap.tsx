// A side without a figure: a short line for every text read, and the reason in words.

import { useTranslations } from 'use-intl'
import { MissingLines } from './missing-lines.tsx'
import type { SpineRowData } from './spine.tsx'
import type { SpineWay } from './spine-figure.tsx'
import styles from './spine.module.css'

type SpineGapProps = { readonly row: SpineRowData; readonly side: SpineRowData['sides'][number]; readonly way: SpineWay }

export function SpineGap({ row, side, way }: SpineGapProps) {
  return (
    <div className={`${styles['gap']} ${styles[`${way}Gap`]}`}>
      {side.searched.sources === 0 ? null : <MissingLines texts={side.searched.sources} direction={way === 'left' ? -1 : 1} />}
      <span><Reason row={row} side={side} /></span>
    </div>
  )
}

/** The side may tell the same indicator otherwise: its growth but not its level, or in another unit. */
function Reason({ row, side }: Pick<SpineGapProps, 'row' | 'side'>) {
  const t = useTranslations('compare.only')
  const words = useTranslations('words')
  const { sources, reason } = side.searched
  if (side.reasons.includes('different_measure')) return t(row.measure === 'level' ? 'change' : 'level')
  if (side.reasons.includes('different_unit')) return t('otherUnit')
  return words(`emptyReason.${reason ?? 'no_figure_reported'}`, { sources })
}
