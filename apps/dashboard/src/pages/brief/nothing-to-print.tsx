// No figure of this region and year: why, and where there are some.

import { Link } from '@tanstack/react-router'
import type { Coverage } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useYearName } from '../../charts/coverage-grid.tsx'
import { useAreaName } from '../../ui/area-name.tsx'
import button from '../../ui/button.module.css'
import { Empty } from '../../ui/states.tsx'
import type { BriefView } from './brief-address.ts'

type NothingToPrintProps = { readonly coverage: Coverage; readonly view: BriefView }

export function NothingToPrint({ coverage, view }: NothingToPrintProps) {
  const t = useTranslations('brief')
  const reasons = useTranslations('words.emptyReason')
  const yearName = useYearName()
  const row = coverage.rows.find((one) => one.referenceArea === view.area)
  const cell = row?.cells.find((one) => String(one.year) === view.year)
  const why = row === undefined ? reasons('not_searched') : reasons(cell?.reason ?? 'no_figure_reported', { sources: row.sourcesSearched })
  const told = row?.cells.filter((one) => one.figures.length > 0) ?? []
  const name = useAreaName('full')(view.area)
  return (
    <>
      <h1>{t('heading', { area: name, year: yearName(view.year === 'unknown' ? 'unknown' : Number(view.year)) })}</h1>
      <Empty what={t('empty')} why={t('emptyWhy', { reason: why })}>
        {told.map((one) => <Link key={one.year} to="/brief" search={{ area: view.area, year: String(one.year) }} className={button['button']}>{yearName(one.year)}</Link>)}
        {told.length > 0 ? null : <Link to="/" className={button['button']}>{t('seeCoverage')}</Link>}
      </Empty>
    </>
  )
}
