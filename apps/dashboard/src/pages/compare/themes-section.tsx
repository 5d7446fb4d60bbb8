// Directions of youth work each area's texts are about.

import type { Compare, ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { ThemeMatrix } from '../../charts/theme-matrix.tsx'
import { Section } from '../../ui/section.tsx'

type ThemesSectionProps = { readonly compare: Compare; readonly figures: readonly ObservationItem[] }

export function ThemesSection({ compare, figures }: ThemesSectionProps) {
  const t = useTranslations('compare')
  const sides = compare.sides.map(({ referenceArea, sources }) => ({ referenceArea, isRead: sources.length > 0 }))
  if (compare.themes.length === 0) return <Section heading={t('themes')}><p>{t('noThemes')}</p></Section>
  return (
    <Section heading={t('themes')} note={t('themesNote')}>
      <ThemeMatrix themes={compare.themes} sides={sides} figures={figures} />
    </Section>
  )
}
