// The bar of one row of the grammar.

import { QualifiedBar } from '../../charts/qualified-bar.tsx'
import type { GrammarRow } from './examples.ts'

type GrammarBarProps = { readonly row: GrammarRow; readonly length: number; readonly height: number }

/** The bar of a row, drawn at any length and height. */
export function GrammarBar({ row, length, height }: GrammarBarProps) {
  return (
    <QualifiedBar
      x={0} y={6} width={length} height={height} figure={row.example}
      {...(row.high === undefined ? {} : { highWidth: length * row.high })}
      {...(row.part === undefined ? {} : { part: { width: length * row.part.share, figure: row.part.example } })}
      {...(row.dispute === undefined ? {} : { disputedWidth: length * row.dispute.share })}
    />
  )
}
