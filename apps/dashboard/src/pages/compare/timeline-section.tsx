// When each area was written about: every mark is a text and leads to it; a ring is a text without a figure about the area.

import type { Compare, SourceSummary } from '@jastar/contract'
import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import { moveByArrows } from '../../charts/arrow-keys.ts'
import { useWording } from '../../language/wording.ts'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName } from '../../ui/area-name.tsx'
import { Section } from '../../ui/section.tsx'
import { usePublisherName } from '../../ui/source-line.tsx'
import { figuresBySide } from './figures-by-side.ts'
import { timelineOf } from './timeline.ts'
import type { TimelineLane } from './timeline.ts'
import styles from './timeline-section.module.css'

type TimelineSectionProps = { readonly compare: Compare }

export function TimelineSection({ compare }: TimelineSectionProps) {
  const t = useTranslations('compare.timeline')
  const wording = useWording()
  const { lanes, ticks } = timelineOf(compare.sides)
  const areas = lanes.map((lane) => lane.referenceArea)
  const hasUndated = lanes.some((lane) => lane.undated.length > 0)
  if (compare.sides.every((side) => side.sources.length === 0)) return null
  return (
    <Section heading={t('heading')} note={t('note')}>
      <div className={hasUndated ? styles['withUndated'] : styles['timeline']} data-marks>
        {lanes.map((lane) => <Lane key={lane.referenceArea} lane={lane} areas={areas} hasUndated={hasUndated} />)}
        <span />
        <div className={styles['ticks']} aria-hidden="true">{ticks.map(({ at, date }) => <span key={date} style={placeAt(at)}>{wording.dateText(date)}</span>)}</div>
        {hasUndated ? <span className={styles['undatedHead']} aria-hidden="true">{t('undated')}</span> : null}
      </div>
    </Section>
  )
}

const placeAt = (at: number): CSSProperties & { readonly '--at': string } => ({ '--at': String(at) })

type LaneProps = { readonly lane: TimelineLane<SourceSummary>; readonly areas: readonly string[]; readonly hasUndated: boolean }

function Lane({ lane: { referenceArea, marks, hidden, undated }, areas, hasUndated }: LaneProps) {
  const t = useTranslations('compare.timeline')
  const words = useTranslations('words.emptyReason')
  const colour = areaClass(referenceArea, areas)
  const rows = Math.max(1, ...marks.map((mark) => mark.row + 1))
  const size: CSSProperties & { readonly '--rows': number } = { '--rows': rows }
  const isEmpty = marks.length + undated.length === 0
  return (
    <>
      <span className={styles['area']}><AreaName code={referenceArea} length="short" selection={areas} /></span>
      <ol className={`${styles['lane']} ${colour}`} style={size}>
        {isEmpty ? <li className={styles['reason']}>{words('not_searched')}</li> : null}
        {marks.map(({ source, at, row }) => <li key={source.id} className={styles['place']} style={{ ...placeAt(at), bottom: 24 * row }}><TextMark source={source} area={referenceArea} /></li>)}
        {hidden.length === 0 ? null : <li className={styles['hidden']}>{t('hidden', { count: hidden.length })}</li>}
      </ol>
      {hasUndated ? <ul className={`${styles['undated']} ${colour}`}>{undated.map((source) => <li key={source.id}><TextMark source={source} area={referenceArea} /></li>)}</ul> : null}
    </>
  )
}

type TextMarkProps = { readonly source: SourceSummary; readonly area: string }

function TextMark({ source, area }: TextMarkProps) {
  const t = useTranslations('compare.timeline')
  const words = useTranslations('words')
  const wording = useWording()
  const publisher = usePublisherName()(source)
  const { own } = figuresBySide(source, area)
  const label = t('mark', { date: source.date === null ? words('dateUnknown') : wording.dateText(source.date), publisher, title: source.title, figures: own })
  return (
    <Link to="/sources/$id" params={{ id: source.id }} className={styles['mark']} aria-label={label} title={label} onKeyDown={moveByArrows}>
      <span className={own === 0 ? styles['ring'] : styles['dot']} />
    </Link>
  )
}
