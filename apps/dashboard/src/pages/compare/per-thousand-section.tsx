// Per 1 000 young people: the quotient as bounds, and under it both figures it was made from, each with its source.

import type { Compare, ObservationItem } from '@jastar/contract'
import { indicatorOf } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { FigureLink, useOpenLabel } from '../../charts/figure-link.tsx'
import { FigureNumber } from '../../charts/figure-number.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName } from '../../ui/area-name.tsx'
import { Section } from '../../ui/section.tsx'
import { SourceLine } from '../../ui/source-line.tsx'
import styles from './per-thousand-section.module.css'

type Row = Compare['perThousand'][number]
type Side = NonNullable<Row['sides'][number]>
type PerThousandSectionProps = { readonly compare: Compare }

export function PerThousandSection({ compare }: PerThousandSectionProps) {
  const t = useTranslations('compare.perThousand')
  const areas = compare.sides.map((side) => side.referenceArea)
  if (compare.perThousand.length === 0) return null
  return (
    <Section heading={t('heading')} note={t('note')}>
      {compare.perThousand.map((row) => <PerThousandRow key={row.sides.map((side) => side?.item.id).join(' ')} row={row} areas={areas} />)}
    </Section>
  )
}

type PerThousandRowProps = { readonly row: Row; readonly areas: readonly string[] }

function PerThousandRow({ row, areas }: PerThousandRowProps) {
  const t = useTranslations('compare.perThousand')
  const words = useTranslations('words')
  const language = useLanguage()
  const programme = row.sides.find((side) => side !== null)?.item.programmeNames?.[language]
  return (
    <div className={styles['row']}>
      <h3>{indicatorOf(row.indicator).names[language]}{programme === undefined ? null : <span className={styles['programme']}> {words('named', { name: programme })}</span>}</h3>
      <div className={styles['columns']}>
        {row.sides.map((side, index) => (
          <div key={areas[index]} className={areaClass(areas[index] ?? null, areas)}>
            <h4 className={styles['area']}><AreaName code={areas[index] ?? null} length="short" selection={areas} /></h4>
            {side === null ? <p className={styles['reason']}>{t('noFigure')}</p> : <PerThousandCard side={side} />}
          </div>
        ))}
      </div>
    </div>
  )
}

function PerThousandCard({ side }: { readonly side: Side }) {
  const t = useTranslations('compare.perThousand')
  const refusal = useTranslations('words.refusal')
  const { item, population, result, yearsApart } = side
  return (
    <>
      {result === null ? <p className={styles['reason']}>{t('noPopulation')}</p>
        : 'refused' in result ? <p className={styles['reason']}>{t('refused', { reason: refusal(result.refused) })}</p>
        : <p className={styles['number']}><FigureNumber figure={result} size="n3" /><span>{t('unit')}</span></p>}
      <Operand item={item} />
      {population === null ? null : <Operand item={population} divided />}
      {yearsApart === null || yearsApart === 0 ? null : <p className={styles['reason']}>{t('otherYear', { years: yearsApart })}</p>}
    </>
  )
}

type OperandProps = { readonly item: ObservationItem; /** It is what the other one was divided by. */ readonly divided?: boolean }

function Operand({ item, divided = false }: OperandProps) {
  const t = useTranslations('compare.perThousand')
  const openLabel = useOpenLabel()
  const wording = useWording()
  return (
    <div className={styles['operand']}>
      <p>
        {divided ? `${t('of')} ` : null}
        <FigureLink id={item.id} spoken={openLabel(item)}><FigureNumber figure={item} size="n1" /></FigureLink>{' '}
        <span lang={item.quote.language}>{item.countedThing}</span>, {wording.periodLabel(item.timePeriod)}
      </p>
      <SourceLine source={item.source} languages={item.mentionLanguages} mentions={item.mentionCount} />
    </div>
  )
}
