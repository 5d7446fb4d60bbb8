// The comparison itself, in reading order: finding, sources, programmes, themes, figures that match, figures of each side.

import type { Compare } from '@jastar/contract'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { kindsOf } from '../../charts/mark.ts'
import { Legend } from '../../charts/legend.tsx'
import { Section } from '../../ui/section.tsx'
import { AreaChips } from './area-chips.tsx'
import { ComparisonActions } from './comparison-actions.tsx'
import { FaceToFace } from './face-to-face.tsx'
import { Finding } from './finding.tsx'
import { figuresOf } from './figures-of.ts'
import { MissingList } from './missing-list.tsx'
import { PerThousandSection } from './per-thousand-section.tsx'
import { ProgrammePairs } from './programme-pairs.tsx'
import { SourcesOfSides } from './sources-of-sides.tsx'
import { SpineSection } from './spine-section.tsx'
import { ThemesSection } from './themes-section.tsx'
import { TimelineSection } from './timeline-section.tsx'
import styles from './compare-page.module.css'

type ComparisonProps = { readonly compare: Compare; readonly areas: readonly string[] }

export function Comparison({ compare, areas }: ComparisonProps) {
  const t = useTranslations('grammar')
  const figures = figuresOf(compare)
  const kinds = kindsOf(figures)
  return (
    <>
      <header className={styles['head']}>
        <Finding compare={compare} figures={figures} />
        <AreaChips areas={areas}><ComparisonActions areas={areas} figures={figures} dataVersion={compare.dataVersion} /></AreaChips>
      </header>
      <SourcesOfSides compare={compare} />
      <ProgrammePairs compare={compare} />
      <ThemesSection compare={compare} figures={figures} />
      <FaceToFace compare={compare} />
      <PerThousandSection compare={compare} />
      <SpineSection compare={compare} />
      <TimelineSection compare={compare} />
      <MissingList compare={compare} />
      {kinds.length === 0 ? null : <Section heading={t('legend')} more={<Link to="/grammar">{t('whole')}</Link>}><Legend kinds={kinds} /></Section>}
    </>
  )
}
