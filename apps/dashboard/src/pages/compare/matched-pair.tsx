// One indicator measured the same way in several areas: bars on one scale, and the differences as bounds.

import type { Compare, ObservationItem } from '@jastar/contract'
import { indicatorOf } from '@jastar/catalogue'
import type { DerivedFigure } from '@jastar/figures'
import { useTranslations } from 'use-intl'
import { FigureLink, useOpenLabel } from '../../charts/figure-link.tsx'
import { FigureNumber } from '../../charts/figure-number.tsx'
import { FigureWords } from '../../charts/figure-words.tsx'
import { QualifiedBar } from '../../charts/qualified-bar.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName, useAreaName } from '../../ui/area-name.tsx'
import styles from './matched-pair.module.css'

type Match = Compare['matched'][number]
type MatchedPairProps = { readonly match: Match; readonly areas: readonly string[] }

export function MatchedPair({ match, areas }: MatchedPairProps) {
  const longest = Math.max(...match.items.map((item) => (item === null ? 0 : Math.abs(item.valueHigh ?? item.value))))
  return (
    <div className={styles['match']}>
      <MatchHead match={match} />
      <ul data-marks>
        {match.items.map((item, index) => (item === null
          ? <li key={areas[index]} className={styles['silent']}><AreaName code={areas[index] ?? null} length="short" selection={areas} /><NoPartner /></li>
          : <MatchedRow key={item.id} item={item} area={areas[index] ?? null} areas={areas} longest={longest} />))}
      </ul>
      <ul className={styles['differences']}>
        {match.differences.map((difference) => <li key={difference.second}><DifferenceText difference={difference} areas={areas} /></li>)}
      </ul>
    </div>
  )
}

/** The indicator with what all its figures share: two matches of one indicator are told apart here. */
function MatchHead({ match }: { readonly match: Match }) {
  const language = useLanguage()
  const words = useTranslations('words')
  const wording = useWording()
  const first = match.items.find((item) => item !== null)
  const programme = first?.programmeNames?.[language]
  const shared = [
    ...(programme === undefined ? [] : [words('named', { name: programme })]), wording.periodLabel(first?.timePeriod ?? null), ...(match.claim === 'planned' ? [words('planned')] : []),
  ]
  return <h3>{indicatorOf(match.indicator).names[language]} <span className={styles['shared']}>{shared.join(' · ')}</span></h3>
}

/** A gap inside a match: the area tells nothing measured this way. */
function NoPartner() {
  const t = useTranslations('compare')
  return <span className={styles['reason']}>{t('noPartner')}</span>
}

type DifferenceTextProps = { readonly difference: Match['differences'][number]; readonly areas: readonly string[] }

function DifferenceText({ difference: { first, second, figure }, areas }: DifferenceTextProps) {
  const t = useTranslations('compare')
  const nameOf = useAreaName('short')
  const names = { first: nameOf(areas[first] ?? null), second: nameOf(areas[second] ?? null) }
  if (figure === null || !tellsWhichIsMore(figure)) return areas.length === 2 ? t('openDifference') : t('openDifferenceOf', names)
  return <>{t('difference', names)}: <FigureNumber figure={figure} size="n1" /></>
}

/** A difference that may be above zero and below it tells nothing. */
function tellsWhichIsMore({ lowerBound, upperBound }: DerivedFigure): boolean {
  return (lowerBound !== null && lowerBound >= 0) || (upperBound !== null && upperBound <= 0)
}

type MatchedRowProps = { readonly item: ObservationItem; readonly area: string | null; readonly areas: readonly string[]; readonly longest: number }

const room = 400
/** Open ends stand beyond the value, soft ends reach a sixth of the length further. */
const endRoom = 60

function MatchedRow({ item, area, areas, longest }: MatchedRowProps) {
  const openLabel = useOpenLabel()
  const length = (value: number): number => Math.max(2, ((room - endRoom) * Math.abs(value)) / Math.max(longest, 1e-9))
  return (
    <li className={areaClass(area, areas)}>
      <FigureLink id={item.id} spoken={openLabel(item)} className={styles['row']}>
        <AreaName code={area} length="short" selection={areas} />
        <svg className={styles['bar']} viewBox={`0 0 ${room} 28`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
          <QualifiedBar x={0} y={6} width={length(item.value)} height={16} figure={item} {...(item.valueHigh === null ? {} : { highWidth: length(item.valueHigh) })} />
        </svg>
        <FigureNumber figure={item} size="n2" />
        <FigureWords item={item} />
      </FigureLink>
    </li>
  )
}
