// Ratios of a programme's figures: what follows from two figures' bounds, or why nothing does.

import { indicatorOf } from '@jastar/catalogue'
import type { Observation } from '@jastar/catalogue'
import type { ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { FigureLink, useOpenLabel } from '../../charts/figure-link.tsx'
import { FigureNumber } from '../../charts/figure-number.tsx'
import { useLanguage } from '../../language/language.tsx'
import { areaClass } from '../../ui/area-colour.ts'
import { Section } from '../../ui/section.tsx'
import { ratiosOf } from './ratios.ts'
import type { Ratio } from './ratios.ts'
import styles from './programme-page.module.css'

type ProgrammeRatiosProps = { readonly figures: readonly ObservationItem[] }

export function ProgrammeRatios({ figures }: ProgrammeRatiosProps) {
  const t = useTranslations('programmes.profile')
  const ratios = ratiosOf(figures)
  if (ratios.length === 0) return null
  const allRefused = ratios.every(({ result }) => 'refused' in result)
  return (
    <Section heading={allRefused ? t('ratiosRefused') : t('ratios')} note={t('ratiosNote')}>
      <table className={styles['ratios']}>
        <thead><tr><th scope="col">{t('ratioColumns.ratio')}</th><th scope="col">{t('ratioColumns.result')}</th></tr></thead>
        <tbody>{ratios.map((ratio) => <Row key={`${ratio.over.id} ${ratio.under.id}`} ratio={ratio} />)}</tbody>
      </table>
    </Section>
  )
}

function Row({ ratio: { over, under, result } }: { readonly ratio: Ratio<ObservationItem> }) {
  const t = useTranslations('programmes.profile')
  const refusal = useTranslations('words.refusal')
  const language = useLanguage()
  const name = (figure: Observation): string => indicatorOf(figure.indicator).names[language].toLocaleLowerCase(language)
  return (
    <tr className={areaClass(over.referenceArea)}>
      <th scope="row">{t('ratio', { over: name(over), under: name(under) })}</th>
      <td>
        <Operand figure={over} /> ÷ <Operand figure={under} />
        {'refused' in result ? <>: {t('refusedBecause', { reason: refusal(result.refused) })}</> : <> = <FigureNumber figure={{ ...result, unitMeasure: over.unitMeasure }} size="n1" /></>}
      </td>
    </tr>
  )
}

function Operand({ figure }: { readonly figure: ObservationItem }) {
  const openLabel = useOpenLabel()
  return <FigureLink id={figure.id} spoken={openLabel(figure)} className={styles['operand']}><FigureNumber figure={figure} size="n1" /></FigureLink>
}
