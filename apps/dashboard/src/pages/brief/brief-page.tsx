// /brief: one region's year on one A4 page, to print or to save as PDF. On screen with its choosers and a print button.

import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Coverage } from '@jastar/contract'
import { readParameters } from '../../address/parameters.ts'
import { useChangeSearch } from '../../address/use-change-search.ts'
import { useYearName } from '../../charts/coverage-grid.tsx'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { useAreaName } from '../../ui/area-name.tsx'
import button from '../../ui/button.module.css'
import { CopyButton } from '../../ui/copy-button.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { Block } from '../../ui/states.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import { areaChoices } from '../compare/compare-areas.ts'
import { readBrief } from './brief-address.ts'
import type { BriefView } from './brief-address.ts'
import { BriefChooser } from './brief-chooser.tsx'
import { BriefSheet } from './brief-sheet.tsx'
import { NothingToPrint } from './nothing-to-print.tsx'
import styles from './brief-page.module.css'

export function BriefPage() {
  const coverage = useQuery(queries.coverage())
  return <Answer query={coverage} skeleton={<Block height={900} />}>{(range) => <Brief coverage={range} />}</Answer>
}

function Brief({ coverage }: { readonly coverage: Coverage }) {
  const t = useTranslations('brief')
  const action = useTranslations('action')
  const nameOf = useAreaName('full')
  const yearName = useYearName()
  const reader = readParameters(useSearch({ strict: false }))
  const view = readBrief(reader, coverage, areaChoices)
  const change = useChangeSearch()
  usePageTitle(`${t('title')}: ${nameOf(view.area)}, ${yearName(view.year === 'unknown' ? 'unknown' : Number(view.year))}`)
  return (
    <>
      <WrongParameters wrong={reader.wrong()} />
      <div className={styles['bar']}>
        <BriefChooser coverage={coverage} view={view} onChange={change} />
        <div className={button['row']}>
          <button type="button" className={`${button['button']} ${button['primary']}`} onClick={() => window.print()}>
            <Printer size={16} strokeWidth={1.6} aria-hidden="true" />{t('print')}
          </button>
          <CopyButton label={action('copyLink')} text={() => permalinkOf(view)} look="quiet" icon="link" />
        </div>
      </div>
      <BriefOf coverage={coverage} view={view} />
    </>
  )
}

/** The address that opens this brief again, whatever else the page's address holds. */
const permalinkOf = ({ area, year }: BriefView): string => `${location.origin}/brief?area=${area}&year=${year}`

/** More than any page holds: what is left over is counted from the answer's total. */
const most = '200'

type BriefOfProps = { readonly coverage: Coverage; readonly view: BriefView }

function BriefOf({ coverage, view }: BriefOfProps) {
  const place = view.area === 'KZ' ? { referenceArea: 'KZ' } : { within: view.area }
  const figures = useQuery(queries.observations({ ...place, year: view.year, sort: 'weight', limit: most }))
  return (
    <Answer query={figures} skeleton={<Block height={900} />}>
      {(list) => (list.items.length === 0
        ? <NothingToPrint coverage={coverage} view={view} />
        : <BriefSheet figures={list.items} total={list.total} coverage={coverage} view={view} permalink={permalinkOf(view)} />)}
    </Answer>
  )
}
