// What to do with the comparison: change sides, take the figures along, pass the address on.

import { useNavigate } from '@tanstack/react-router'
import { ArrowLeftRight } from 'lucide-react'
import type { ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { CopyButton } from '../../ui/copy-button.tsx'
import { CsvButton } from '../../ui/csv-button.tsx'
import { areasParameter } from './compare-areas.ts'
import button from '../../ui/button.module.css'

type ComparisonActionsProps = { readonly areas: readonly string[]; readonly figures: readonly ObservationItem[] }

export function ComparisonActions({ areas, figures }: ComparisonActionsProps) {
  const t = useTranslations('compare')
  const action = useTranslations('action')
  const navigate = useNavigate()
  const swap = (): void => void navigate({ to: '.', search: (search) => ({ ...search, areas: areasParameter(areas.toReversed()) }), resetScroll: false })
  // A region's figures may be of a town in it: the file holds exactly the areas the page shows.
  const referenceArea = [...new Set(figures.flatMap((figure) => figure.referenceArea ?? []))].join(',')
  return (
    <>
      <button type="button" className={`${button['button']} ${button['quiet']}`} onClick={swap}>
        <ArrowLeftRight size={16} strokeWidth={1.6} aria-hidden="true" />{t('swap')}
      </button>
      {figures.length === 0 ? null : <CsvButton filters={{ referenceArea }} rows={figures.length} />}
      <CopyButton label={action('copyLink')} text={() => location.href} look="quiet" icon="link" />
    </>
  )
}
