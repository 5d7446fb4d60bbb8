// How figures are drawn, for the kinds on screen and no others.

import { useTranslations } from 'use-intl'
import type { ReactNode } from 'react'
import type { MarkFigure, MarkKind } from './mark.ts'
import { QualifiedBar } from './qualified-bar.tsx'
import styles from './legend.module.css'

const figure = (qualifier: MarkFigure['qualifier']): MarkFigure => ({ qualifier, claim: 'achieved', measure: 'level' })

/** A small example bar of a kind; kinds told by type alone have none. */
const swatches: Partial<Record<MarkKind, { readonly figure: MarkFigure; readonly room: number; readonly highWidth?: number; readonly part?: number; readonly disputed?: number }>> = {
  exact: { figure: figure('exact'), room: 34 },
  more_than: { figure: figure('more_than'), room: 50 },
  at_least: { figure: figure('at_least'), room: 50 },
  about: { figure: figure('about'), room: 40 },
  at_most: { figure: figure('at_most'), room: 34 },
  less_than: { figure: figure('less_than'), room: 34 },
  range: { figure: figure('range'), room: 44, highWidth: 42 },
  planned: { figure: { qualifier: 'exact', claim: 'planned', measure: 'level' }, room: 34 },
  change: { figure: { qualifier: 'exact', claim: 'achieved', measure: 'change' }, room: 34 },
  part: { figure: figure('exact'), room: 36, part: 13 },
  disputed: { figure: figure('exact'), room: 46, disputed: 44 },
}

type LegendProps = { readonly kinds: readonly MarkKind[] }

export function Legend({ kinds }: LegendProps) {
  const t = useTranslations('grammar.kinds')
  return (
    <ul className={styles['legend']}>
      {kinds.map((kind) => <li key={kind}><Swatch kind={kind} />{t(kind)}</li>)}
    </ul>
  )
}

function Swatch({ kind }: { readonly kind: MarkKind }): ReactNode {
  const swatch = swatches[kind]
  if (kind === 'unreviewed') return <span className={styles['digits']} aria-hidden="true">123</span>
  if (!swatch) return null
  return (
    <svg width={swatch.room} height={22} viewBox={`0 0 ${swatch.room} 22`} aria-hidden="true">
      <QualifiedBar
        x={0} y={6} width={30} height={10} figure={swatch.figure}
        {...(swatch.highWidth === undefined ? {} : { highWidth: swatch.highWidth })}
        {...(swatch.part === undefined ? {} : { part: { width: swatch.part, figure: figure('exact') } })}
        {...(swatch.disputed === undefined ? {} : { disputedWidth: swatch.disputed })}
      />
    </svg>
  )
}
