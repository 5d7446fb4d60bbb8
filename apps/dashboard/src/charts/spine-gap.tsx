// A side without a figure: a short line for every text read, and the reason in words.

import { useTranslations } from 'use-intl'
import type { SpineRowData } from './spine.tsx'
import type { SpineWay } from './spine-figure.tsx'
import styles from './spine.module.css'

type SpineGapProps = { readonly side: SpineRowData['sides'][number]; readonly way: SpineWay }

const lengths = [39, 26, 34, 22, 30]

export function SpineGap({ side, way }: SpineGapProps) {
  const words = useTranslations('words')
  const { sources, reason } = side.searched
  const lines = lengths.slice(0, sources)
  return (
    <div className={`${styles['gap']} ${styles[`${way}Gap`]}`}>
      {lines.length === 0 ? null : (
        <svg className={styles['texts']} width={40} height={6 * lines.length} aria-hidden="true">
          {lines.map((length, index) => <rect key={length} x={way === 'left' ? 40 - length : 0} y={6 * index + 1} width={length} height={3} />)}
        </svg>
      )}
      <span>{words(`emptyReason.${reason ?? 'no_figure_reported'}`, { sources })}</span>
    </div>
  )
}
