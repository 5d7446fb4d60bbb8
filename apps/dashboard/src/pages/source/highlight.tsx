// A figure or a leftover inside the text: the figure in its area's wash with its number, the leftover grey with its letter.

import { useTranslations } from 'use-intl'
import { FigureLink } from '../../charts/figure-link.tsx'
import { areaClass } from '../../ui/area-colour.ts'
import { useLit } from './lit-figure.tsx'
import type { FigureMark, LeftoverMark } from './reading.ts'
import styles from './highlight.module.css'

/** The anchor of a figure's highlight. */
export const highlightId = (number: number): string => `figure-${number}`

/** The anchor of a leftover. */
export const leftoverId = (letter: string): string => `leftover-${letter}`

type FigureHighlightProps = { readonly mark: FigureMark; readonly text: string; readonly isSelected: boolean }

export function FigureHighlight({ mark, text, isSelected }: FigureHighlightProps) {
  const { isLit, handlers } = useLit(mark.number)
  const look = [styles['highlight'], mark.observation.claim === 'planned' ? styles['planned'] : '', isLit ? styles['lit'] : '', isSelected ? styles['selected'] : '']
  return (
    <span id={highlightId(mark.number)} className={areaClass(mark.observation.referenceArea)} {...handlers}>
      <FigureLink id={mark.observation.id} className={styles['link']}>
        <mark className={look.join(' ')}>{text}<sup>{mark.number}</sup></mark>
      </FigureLink>
    </span>
  )
}

type LeftoverHighlightProps = { readonly mark: LeftoverMark; readonly text: string }

export function LeftoverHighlight({ mark, text }: LeftoverHighlightProps) {
  const t = useTranslations('sources')
  return (
    <span className={styles['leftover']} id={leftoverId(mark.letter)} title={t('reader.leftover', { kind: t(`leftoverKind.${mark.leftover.reason}`) })}>
      {text}<sup>{mark.letter}</sup>
    </span>
  )
}
