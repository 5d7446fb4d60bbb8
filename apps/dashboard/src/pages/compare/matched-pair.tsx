// One indicator measured the same way in several areas: bars on one scale, and for two areas the difference as bounds.

import type { Compare, ObservationItem } from '@jastar/contract'
import { indicatorOf } from '@jastar/catalogue'
import type { DerivedFigure } from '@jastar/figures'
import { useTranslations } from 'use-intl'
import { FigureLink, useOpenLabel } from '../../charts/figure-link.tsx'
import { FigureNumber } from '../../charts/figure-number.tsx'
import { FigureWords } from '../../charts/figure-words.tsx'
import { QualifiedBar } from '../../charts/qualified-bar.tsx'
import { useLanguage } from '../../language/language.tsx'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName, useAreaName } from '../../ui/area-name.tsx'
import styles from './matched-pair.module.css'

type Match = Compare['matched'][number]
type MatchedPairProps = { readonly match: Match; readonly areas: readonly string[] }

export function MatchedPair({ match, areas }: MatchedPairProps) {
  const t = useTranslations('compare')
  const language = useLanguage()
  const nameOf = useAreaName('short')
  const longest = Math.max(...match.items.map((item) => (item === null ? 0 : Math.abs(item.valueHigh ?? item.value))))
  return (
    <div className={styles['match']}>
      <h3>{indicatorOf(match.indicator).names[language]}</h3>
      <ul>
        {match.items.map((item, index) => (item === null ? null : <MatchedRow key={item.id} item={item} area={areas[index] ?? null} areas={areas} longest={longest} />))}
      </ul>
      {areas.length !== 2 ? null : (
        <p className={styles['difference']}>
          {match.difference === null || !tellsWhichIsMore(match.difference) ? t('openDifference') : <>{t('difference', { first: nameOf(areas[0] ?? null), second: nameOf(areas[1] ?? null) })}: <FigureNumber figure={match.difference} size="n1" /></>}
        </p>
      )}
    </div>
  )
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
  const length = (value: number): number => Math.max(2, ((room - endRoom) * Math.abs(value)) / longest)
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
