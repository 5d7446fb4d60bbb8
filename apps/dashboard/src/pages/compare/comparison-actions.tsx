// What to do with the comparison: change sides, take the figures along, pass the address on.

import { useNavigate } from '@tanstack/react-router'
import { ArrowLeftRight } from 'lucide-react'
import type { ObservationItem } from '@jastar/contract'
import { DownloadMenu } from '../../downloads/download-menu.tsx'
import { useViewWords } from '../../downloads/view.ts'
import type { View } from '../../downloads/view.ts'
import { joinNames } from '../../language/join-names.ts'
import { useLanguage } from '../../language/language.tsx'
import { useAreaName } from '../../ui/area-name.tsx'
import { useTranslations } from 'use-intl'
import { CopyButton } from '../../ui/copy-button.tsx'
import { areasParameter } from './compare-areas.ts'
import button from '../../ui/button.module.css'

type ComparisonActionsProps = { readonly areas: readonly string[]; readonly figures: readonly ObservationItem[]; readonly dataVersion: number }

export function ComparisonActions({ areas, figures, dataVersion }: ComparisonActionsProps) {
  const t = useTranslations('compare')
  const action = useTranslations('action')
  const navigate = useNavigate()
  const swap = (): void => void navigate({ to: '.', search: (search) => ({ ...search, areas: areasParameter(areas.toReversed()) }), resetScroll: false })
  // A region's figures may be of a town in it: the file holds exactly the areas the page shows.
  const wordsOf = useViewWords()
  const names = joinNames(areas.map(useAreaName('full')), useLanguage())
  const referenceArea = [...new Set(figures.flatMap((figure) => figure.referenceArea ?? []))].join(',')
  const view: View = {
    title: `${t('title')}: ${names}`, narrowed: '', path: '/compare', search: { areas: areasParameter(areas) }, filters: { referenceArea }, rows: figures.length, figures, dataVersion,
  }
  return (
    <>
      <button type="button" className={`${button['button']} ${button['quiet']}`} onClick={swap}>
        <ArrowLeftRight size={16} strokeWidth={1.6} aria-hidden="true" />{t('swap')}
      </button>
      <DownloadMenu view={view} hasLayouts />
      <CopyButton label={action('copyLink')} text={() => wordsOf(view).link} look="quiet" icon="link" />
    </>
  )
}
