// Opens a figure's card and keeps the view: every mark stands inside one of these. Works in HTML and inside an svg.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Observation } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { useWording } from '../language/wording.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { moveByArrows } from './arrow-keys.ts'

type FigureLinkProps = {
  /** Id of the observation. */
  readonly id: string
  /** Read aloud instead of the content, where that is a drawing. */
  readonly label?: string
  /** Read aloud after the content, where that is text: the figure in words. Not inside an svg. */
  readonly spoken?: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function FigureLink({ id, label, spoken, className, children }: FigureLinkProps) {
  return (
    <Link
      to="." search={(search) => ({ ...search, figure: id })} resetScroll={false} preload={false}
      activeOptions={{ exact: true, includeSearch: true }} activeProps={{ 'aria-current': 'true' }}
      className={className} aria-label={label} data-mark onKeyDown={moveByArrows}
    >
      {children}
      {spoken === undefined ? null : <VisuallyHidden>{` ${spoken}`}</VisuallyHidden>}
    </Link>
  )
}

type SpokenFigure = Pick<Observation, 'value' | 'valueHigh' | 'qualifier' | 'unitMeasure' | 'measure' | 'indicator'>

/** What a link to a figure reads aloud: what stands round it and the figure in words: "Таза Қазақстан, 570-тен астам іс-шара: сөйлемін ашу". */
export function useOpenLabel(): (figure: SpokenFigure, before?: readonly string[]) => string {
  const t = useTranslations('figure')
  const wording = useWording()
  return (figure, before = []) => t('open', { figure: [...before, wording.spokenFigure(figure, { indicator: figure.indicator })].join(', ') })
}
