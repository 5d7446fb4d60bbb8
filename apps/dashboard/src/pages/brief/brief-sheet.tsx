// The page that is printed: lead, charts, numbers, coverage, legend, footnotes, method; never more than one A4 side.

import { useRef, useState } from 'react'
import type { Coverage, ObservationItem } from '@jastar/contract'
import { findReferenceArea } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { Legend } from '../../charts/legend.tsx'
import { kindsOf } from '../../charts/mark.ts'
import { useYearName } from '../../charts/coverage-grid.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName, useAreaName } from '../../ui/area-name.tsx'
import { newsFirst } from '../overview/headlines.ts'
import type { BriefView } from './brief-address.ts'
import { BriefChart } from './brief-chart.tsx'
import { BriefLead } from './brief-lead.tsx'
import { BriefNotes } from './brief-notes.tsx'
import { BriefTiles } from './brief-tiles.tsx'
import { CoverageNote } from './coverage-note.tsx'
import { fillPage } from './fill-page.ts'
import { ReadyText } from './ready-text.tsx'
import { useFittedRoom } from './use-fitted-room.ts'
import styles from './brief-sheet.module.css'

type BriefSheetProps = {
  readonly figures: readonly ObservationItem[]
  /** Figures of the region and year in all. */
  readonly total: number
  readonly coverage: Coverage
  readonly view: BriefView
  readonly permalink: string
}

/** Sentences ready for a report take this much, in pixels, where the figures leave it. */
const roomForText = 150
const sentences = 4

export function BriefSheet({ figures, total, coverage, view, permalink }: BriefSheetProps) {
  const t = useTranslations('brief')
  const words = useTranslations('words')
  const year = useYearName()(view.year === 'unknown' ? 'unknown' : Number(view.year))
  const name = useAreaName('full')(view.area)
  const language = useLanguage()
  const paper = useRef<HTMLDivElement>(null)
  const page = fillPage(newsFirst(figures), useFittedRoom(paper, `${view.area} ${view.year} ${language}`))
  const [today] = useState(() => localDay(new Date()))
  const day = useWording().dateText(today)
  if (!page) return null
  const noteOf = (figure: ObservationItem): number => page.sources.findIndex((source) => source.id === figure.source.id) + 1
  const rows = [page.lead, ...page.charts.flatMap((chart) => chart.rows), ...page.tiles]
  const left = page.left + total - figures.length
  return (
    <article className={`${styles['sheet']} ${areaClass(view.area, [view.area])}`} aria-label={t('title')}>
      <div ref={paper} className={styles['paper']}>
        <p className={styles['head']}>
          <b>Jastar Atlas</b>
          <span>{t('kicker')} · {words('figures', { count: total })} · {day}</span>
        </p>
        <p className={styles['area']}><AreaName code={view.area} selection={[view.area]} /> {findReferenceArea(view.area)?.code}</p>
        <h1>{t('heading', { area: name, year })}</h1>
        <BriefLead row={page.lead} noteOf={noteOf} />
        {page.charts.map((chart) => <BriefChart key={chart.rows.map((row) => row.figure.id).join(' ')} rows={chart.rows} area={view.area} noteOf={noteOf} />)}
        <BriefTiles rows={page.tiles} area={view.area} noteOf={noteOf} />
        {left > 0 ? <p className={styles['left']}>{t('left', { count: left })}</p> : null}
        {page.free < roomForText ? null : <ReadyText figures={rows.slice(0, sentences).map((row) => row.figure)} />}
        <CoverageNote coverage={coverage} view={view} figures={figures} />
        <footer className={styles['foot']}>
          <Legend kinds={kindsOf(rows.flatMap((row) => [row.figure, ...row.parts, ...row.disputes]))} />
          <BriefNotes rows={rows} sources={page.sources} />
          <p>{methodOf(figures, t)} {t('filter', { area: view.area, year })} {t('version', { version: String(coverage.dataVersion) })} {permalink}</p>
        </footer>
      </div>
    </article>
  )
}

/** How many of the figures a person has checked. */
function methodOf(figures: readonly ObservationItem[], t: ReturnType<typeof useTranslations<'brief'>>): string {
  const unchecked = figures.filter((figure) => figure.review === 'auto').length
  return unchecked === figures.length ? t('methodNone') : unchecked === 0 ? t('methodAll') : t('methodSome', { unchecked })
}

const localDay = (date: Date): string => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
