// The text as a strip that stays in view, and steps from figure to figure: by its ticks, by buttons, by the keys J and K.

import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { SourceSummary } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useChangeSearch } from '../../address/use-change-search.ts'
import { TextStrip } from '../../charts/text-strip.tsx'
import { useWording } from '../../language/wording.ts'
import button from '../../ui/button.module.css'
import { LetterKeysSwitch } from '../../ui/letter-keys-switch.tsx'
import { useLetterKeys } from '../../ui/letter-keys.ts'
import { useNarrow } from '../../ui/use-narrow.ts'
import type { FigureMark } from './reading.ts'
import styles from './figure-stepper.module.css'

type FigureStepperProps = { readonly source: SourceSummary; readonly figures: readonly FigureMark[]; readonly selected: FigureMark | undefined }

export function FigureStepper({ source, figures, selected }: FigureStepperProps) {
  const t = useTranslations('sources.reader')
  const words = useTranslations('words')
  const wording = useWording()
  const isNarrow = useNarrow()
  const names = new Map(figures.map(({ observation }) => [observation.id, wording.spokenFigure(observation, { indicator: observation.indicator })]))
  const mentions = new Map(figures.map(({ start, mention }) => [start, mention.id]))
  const step = useStep(figures, selected)
  useLetterKeys({ KeyJ: () => step(1), KeyK: () => step(-1) })
  return (
    <div className={styles['bar']}>
      <TextStrip source={source} longest={source.length} nameOf={(observation) => names.get(observation)} mentionAt={(start) => mentions.get(start)} />
      {figures.length === 0 ? null : (
        <nav className={styles['steps']} aria-label={t('step')}>
          <button type="button" className={`${button['button']} ${button['quiet']}`} aria-label={t('previous')} title={isNarrow ? undefined : t('previous')} onClick={() => step(-1)}>
            <ChevronLeft size={16} strokeWidth={1.6} aria-hidden="true" />
          </button>
          <span className={styles['position']}>{selected ? t('position', { number: selected.number, count: figures.length }) : words('mentions', { count: figures.length })}</span>
          <button type="button" className={`${button['button']} ${button['quiet']}`} aria-label={t('next')} title={isNarrow ? undefined : t('next')} onClick={() => step(1)}>
            <ChevronRight size={16} strokeWidth={1.6} aria-hidden="true" />
          </button>
          <LetterKeysSwitch letters={['J', 'K']} />
        </nav>
      )}
    </div>
  )
}

/** Goes to the next figure (1) or the previous one (−1), round the end; without a choice to the first or the last. */
function useStep(figures: readonly FigureMark[], selected: FigureMark | undefined): (way: 1 | -1) => void {
  const changeSearch = useChangeSearch()
  return (way) => {
    const from = selected ? selected.number - 1 : way === 1 ? -1 : figures.length
    const next = figures[(from + way + figures.length) % figures.length]
    if (next) changeSearch({ mention: next.mention.id })
  }
}
