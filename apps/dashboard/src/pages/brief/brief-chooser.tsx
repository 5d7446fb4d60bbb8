// Which region and which year: areas with texts and years with figures say how many.

import { useId } from 'react'
import type { Coverage } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import type { Search } from '../../address/search-grammar.ts'
import { useYearName } from '../../charts/coverage-grid.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useAreaName } from '../../ui/area-name.tsx'
import field from '../../ui/field.module.css'
import { areaChoices } from '../compare/compare-areas.ts'
import type { BriefView } from './brief-address.ts'

type BriefChooserProps = { readonly coverage: Coverage; readonly view: BriefView; readonly onChange: (changes: Search) => void }

export function BriefChooser({ coverage, view, onChange }: BriefChooserProps) {
  const t = useTranslations('brief')
  const language = useLanguage()
  const nameOf = useAreaName('full')
  const yearName = useYearName()
  const row = coverage.rows.find((one) => one.referenceArea === view.area)
  const figures = (code: string): number => coverage.rows.find((one) => one.referenceArea === code)?.cells.reduce((sum, cell) => sum + cell.figures.length, 0) ?? 0
  const areas = areaChoices.toSorted((a, b) => Number(figures(b) > 0) - Number(figures(a) > 0) || nameOf(a).localeCompare(nameOf(b), language))
  return (
    <div className={field['fields']}>
      <Chooser
        name={t('area')} value={view.area} onChoose={(area) => onChange({ area, year: undefined })}
        choices={areas.map((code) => ({ value: code, name: nameOf(code), figures: figures(code) }))}
      />
      <Chooser
        name={t('year')} value={view.year} onChoose={(year) => onChange({ area: view.area, year })}
        choices={coverage.years.map((year) => ({ value: String(year), name: yearName(year), figures: row?.cells.find((cell) => cell.year === year)?.figures.length ?? 0 }))}
      />
    </div>
  )
}

type ChooserProps = {
  readonly name: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly name: string; readonly figures: number }[]
  readonly onChoose: (value: string) => void
}

function Chooser({ name, value, choices, onChoose }: ChooserProps) {
  const words = useTranslations('words')
  const id = useId()
  return (
    <div className={field['field']}>
      <label className={field['name']} htmlFor={id}>{name}</label>
      <select id={id} className={field['control']} value={value} onChange={(event) => onChoose(event.target.value)}>
        {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.name} ({choice.figures === 0 ? words('notReported') : words('figures', { count: choice.figures })})</option>)}
      </select>
    </div>
  )
}
