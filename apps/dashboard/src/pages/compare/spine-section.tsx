// Every indicator of any side: two areas share one spine, three or four stand in columns.

import type { Compare } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { Spine } from '../../charts/spine.tsx'
import { SpineTable } from '../../charts/spine-table.tsx'
import { Section } from '../../ui/section.tsx'
import { Empty } from '../../ui/states.tsx'

type SpineSectionProps = { readonly compare: Compare }

export function SpineSection({ compare }: SpineSectionProps) {
  const t = useTranslations('compare')
  const areas = compare.sides.map((side) => side.referenceArea)
  if (compare.indicators.length === 0) return <Section heading={t('spine')}><Empty what={t('noIndicators')} why={t('noTexts')} /></Section>
  return (
    <Section heading={t('spine')} note={t('spineNote')}>
      <div data-picture>
        <Spine rows={compare.indicators} areas={areas} />
        <SpineTable rows={compare.indicators} areas={areas} />
      </div>
    </Section>
  )
}
