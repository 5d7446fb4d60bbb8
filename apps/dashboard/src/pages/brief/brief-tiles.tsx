// Figures without a partner on the page, as numbers.

import type { ObservationItem } from '@jastar/contract'
import { indicatorOf } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { FigureLink, useOpenLabel } from '../../charts/figure-link.tsx'
import { DisputedNumber, FigureNumber } from '../../charts/figure-number.tsx'
import type { FigureRow } from '../../charts/figure-rows.ts'
import { useLanguage } from '../../language/language.tsx'
import { Note } from './note.tsx'
import { useRowName } from './row-name.ts'
import styles from './brief-sheet.module.css'

type BriefTilesProps = { readonly rows: readonly FigureRow<ObservationItem>[]; readonly area: string; readonly noteOf: (figure: ObservationItem) => number }

export function BriefTiles({ rows, area, noteOf }: BriefTilesProps) {
  const t = useTranslations('brief')
  if (rows.length === 0) return null
  return (
    <section className={styles['chart']}>
      <h2>{t('numbers')}</h2>
      <ul className={styles['tiles']} data-marks>{rows.map((row) => <Tile key={row.figure.id} row={row} area={area} note={noteOf(row.figure)} />)}</ul>
    </section>
  )
}

type TileProps = { readonly row: FigureRow<ObservationItem>; readonly area: string; readonly note: number }

function Tile({ row: { figure, parts, disputes }, area, note }: TileProps) {
  const kinds = useTranslations('grammar.kinds')
  const openLabel = useOpenLabel()
  const language = useLanguage()
  const nameOf = useRowName(area)
  return (
    <li>
      <FigureLink id={figure.id} spoken={openLabel(figure)} className={styles['value']}>
        {disputes.length > 0 ? <DisputedNumber figures={[figure, ...disputes]} size="n1" /> : <FigureNumber figure={figure} size="n2" />}
      </FigureLink>
      {parts.map((part) => <span key={part.id}> {kinds('part')} <FigureNumber figure={part} size="n1" /></span>)}
      <p className={styles['small']}><b>{indicatorOf(figure.indicator).names[language]}</b><Note number={note} /> <span lang={figure.programmeNames === null ? figure.quote.language : undefined}>{nameOf(figure)}</span></p>
    </li>
  )
}
