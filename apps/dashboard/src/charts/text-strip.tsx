// A source as a line: its length is the text's, a tick is a figure, a small tick a leftover. An empty strip was read without a figure.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SourceSummary } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { areaClass } from '../ui/area-colour.ts'
import { moveByArrows } from './arrow-keys.ts'
import { FigureLink } from './figure-link.tsx'
import styles from './text-strip.module.css'

type Mark = SourceSummary['marks'][number]

type TextStripProps = {
  readonly source: SourceSummary
  /** Length of the longest text beside it, in characters. */
  readonly longest: number
  /** The figure of an observation in words, for those who point or listen. */
  readonly nameOf?: (observation: string) => string | undefined
  /** Every area of the view, for the colours of areas without a fixed one. */
  readonly selection?: readonly (string | null)[]
  /** Where the text itself is on the page: the mention a tick leads to. Elsewhere a tick opens the figure's card. */
  readonly mentionAt?: (start: number) => string | undefined
}

export function TextStrip({ source, longest, nameOf, selection, mentionAt }: TextStripProps) {
  const t = useTranslations('strip')
  const share = (offset: number): string => `${(100 * offset) / Math.max(longest, 1)}%`
  const label = t('label', { title: source.title, figures: source.observationCount })
  return (
    <svg className={styles['strip']} data-marks>
      <title>{label}</title>
      <rect className={styles['line']} y={8} height={5} width={share(source.length)} />
      {source.leftoverMarks.map((start) => <rect key={start} className={styles['leftover']} x={share(start)} y={6} width={2} height={9} />)}
      {source.marks.map((mark) => (
        <Tick key={mark.start} mark={mark} colour={areaClass(mark.referenceArea, selection)} mention={mentionAt?.(mark.start)} label={nameOf?.(mark.observation) ?? label}>
          {nameOf === undefined ? null : <title>{nameOf(mark.observation)}</title>}
          <rect className={styles['target']} x={share(mark.start)} y={-2} width={12} height={25} transform="translate(-4 0)" />
          <rect className={mark.claim === 'planned' ? styles['planned'] : styles['figure']} x={share(mark.start)} y={1.5} width={4} height={18} />
        </Tick>
      ))}
    </svg>
  )
}

type TickProps = { readonly mark: Mark; readonly colour: string; readonly mention: string | undefined; readonly label: string; readonly children: ReactNode }

function Tick({ mark, colour, mention, label, children }: TickProps) {
  if (mention === undefined) return <FigureLink id={mark.observation} label={label} className={colour}>{children}</FigureLink>
  return (
    <Link to="." search={(search) => ({ ...search, mention })} replace resetScroll={false} preload={false} className={colour} aria-label={label} data-mark onKeyDown={moveByArrows}>{children}</Link>
  )
}
