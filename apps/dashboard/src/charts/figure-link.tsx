// Opens a figure's card and keeps the view: every mark stands inside one of these. Works in HTML and inside an svg.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Observation } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { useWording } from '../language/wording.ts'

type FigureLinkProps = {
  /** Id of the observation. */
  readonly id: string
  /** What is read aloud: the figure in words. Needed where the content is a drawing. */
  readonly label?: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function FigureLink({ id, label, className, children }: FigureLinkProps) {
  return (
    <Link
      to="." search={(search) => ({ ...search, figure: id })} resetScroll={false} preload={false}
      activeOptions={{ exact: true, includeSearch: true }} activeProps={{ 'aria-current': 'true' }}
      className={className} aria-label={label}
    >
      {children}
    </Link>
  )
}

type SpokenFigure = Pick<Observation, 'value' | 'valueHigh' | 'qualifier' | 'unitMeasure' | 'measure' | 'indicator'>

/** What a link to a figure reads aloud: the figure in words, with what stands round it: "Таза Қазақстан, 570-тен астам іс-шара: сөйлемін ашу". */
export function useOpenLabel(): (figure: SpokenFigure, before?: readonly string[]) => string {
  const t = useTranslations('figure')
  const wording = useWording()
  return (figure, before = []) => t('open', { figure: [...before, wording.spokenFigure(figure, { indicator: figure.indicator })].join(', ') })
}
