// The table twin of every chart: the same figures, sortable, each with what it says, its sentence and its source.

import { useState } from 'react'
import type { ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import type { ExploreBy } from '../address/explore-view.ts'
import { useLanguage } from '../language/language.tsx'
import { nameOrder } from '../language/name-order.ts'
import { useWording } from '../language/wording.ts'
import { areaClass } from '../ui/area-colour.ts'
import { Quote } from '../ui/quote.tsx'
import { ReviewState } from '../ui/review-state.tsx'
import { SourceLine } from '../ui/source-line.tsx'
import { FigureLink, useOpenLabel } from './figure-link.tsx'
import { FigureNumber } from './figure-number.tsx'
import { useRowLabel } from './row-label.ts'
import styles from './figure-table.module.css'
import button from '../ui/button.module.css'

type FigureTableProps = { readonly figures: readonly ObservationItem[]; readonly by: ExploreBy; readonly caption: string; readonly selection?: readonly (string | null)[] }

/** Rows shown at first, and with each push of the button. */
const pageSize = 100

const sortKeys = ['label', 'period', 'value'] as const
type SortKey = (typeof sortKeys)[number]
type Sort = { readonly key: SortKey; readonly falling: boolean }

export function FigureTable({ figures, by, caption, selection }: FigureTableProps) {
  const t = useTranslations('table')
  const action = useTranslations('action')
  const [sort, setSort] = useState<Sort>({ key: 'value', falling: true })
  const labelOf = useRowLabel(by, figures)
  const byName = nameOrder(useLanguage())
  const compare = (left: string | number, right: string | number): number => (typeof left === 'number' && typeof right === 'number' ? left - right : byName(String(left), String(right)))
  const keyOf = (figure: ObservationItem): string | number =>
    sort.key === 'label' ? labelOf(figure).main : sort.key === 'period' ? (figure.timePeriod ?? '') : figure.value
  const [shown, setShown] = useState(pageSize)
  const ordered = figures.map((figure) => ({ figure, key: keyOf(figure) })).toSorted((left, right) => compare(left.key, right.key) * (sort.falling ? -1 : 1)).map(({ figure }) => figure)
  const hidden = Math.max(ordered.length - shown, 0)
  const head = (key: SortKey, name: string) => <SortableHead name={name} sorted={sort.key === key ? sort : undefined} onSort={(falling) => setSort({ key, falling })} numeric={key === 'value'} />
  return (
    <div className={styles['frame']}>
      <table className={styles['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head('label', t(by === 'referenceArea' ? 'referenceArea' : figures.some((figure) => figure.indicator === 'share') ? 'countedThing' : 'programme'))}
            {head('period', t('period'))}
            {head('value', t('value'))}
            <th scope="col">{t('meaning')}</th>
            <th scope="col">{t('sentence')}</th>
            <th scope="col">{t('source')}</th>
            <th scope="col">{t('state')}</th>
          </tr>
        </thead>
        <tbody>{ordered.slice(0, shown).map((figure) => <Row key={figure.id} figure={figure} label={labelOf(figure)} selection={selection} />)}</tbody>
      </table>
      {hidden === 0 ? null : <button type="button" className={`${button['button']} ${styles['more']}`} onClick={() => setShown(shown + pageSize)}>{action('showMore', { count: Math.min(hidden, pageSize) })}</button>}
    </div>
  )
}

type SortableHeadProps = { readonly name: string; readonly sorted: Sort | undefined; readonly onSort: (falling: boolean) => void; readonly numeric: boolean }

function SortableHead({ name, sorted, onSort, numeric }: SortableHeadProps) {
  return (
    <th scope="col" aria-sort={sorted === undefined ? 'none' : sorted.falling ? 'descending' : 'ascending'} className={numeric ? styles['numeric'] : undefined}>
      <button type="button" onClick={() => onSort(sorted === undefined ? numeric : !sorted.falling)}>
        {name}<span aria-hidden="true">{sorted === undefined ? '' : sorted.falling ? ' ↓' : ' ↑'}</span>
      </button>
    </th>
  )
}

type RowProps = { readonly figure: ObservationItem; readonly label: ReturnType<ReturnType<typeof useRowLabel>>; readonly selection: FigureTableProps['selection'] }

function Row({ figure, label, selection }: RowProps) {
  const t = useTranslations('review.card')
  const openLabel = useOpenLabel()
  const wording = useWording()
  const period = wording.periodLabel(figure.timePeriod)
  return (
    <tr className={areaClass(figure.referenceArea, selection)}>
      <th scope="row" lang={label.language}>{label.main}</th>
      <td>{period}</td>
      <td className={styles['numeric']}><FigureLink id={figure.id} spoken={openLabel(figure)}><FigureNumber figure={figure} size="n1" /></FigureLink></td>
      <td>{wording.meaningText(figure, figure.claim)}</td>
      <td><Quote quote={figure.quote} size="small" /></td>
      <td><SourceLine source={figure.source} languages={figure.mentionLanguages} mentions={figure.mentionCount} /></td>
      <td><ReviewState review={figure.review} />{figure.recommended ? null : <small className={styles['note']}>{t('notRecommended')}</small>}</td>
    </tr>
  )
}
