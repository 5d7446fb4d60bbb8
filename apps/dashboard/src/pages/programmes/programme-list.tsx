// The filters of the programmes and the list they leave.

import { Link, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { allReferenceAreas, programmeKinds, themeCodes, themeNames } from '@jastar/catalogue'
import type { ProgrammeSummary } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { readParameters } from '../../address/parameters.ts'
import { useChangeSearch } from '../../address/use-change-search.ts'
import { useLanguage } from '../../language/language.tsx'
import { useAreaName } from '../../ui/area-name.tsx'
import button from '../../ui/button.module.css'
import field from '../../ui/field.module.css'
import { SearchField } from '../../ui/search-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Empty } from '../../ui/states.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import { ProgrammeRow } from './programme-row.tsx'
import { filterProgrammes, placeProgrammes } from './programme-tree.ts'
import styles from './programmes-page.module.css'

type ProgrammeListProps = { readonly programmes: readonly ProgrammeSummary[] }

export function ProgrammeList({ programmes }: ProgrammeListProps) {
  const t = useTranslations('programmes')
  const kindName = useTranslations('words.programmeKind')
  const language = useLanguage()
  const areaName = useAreaName('full')
  const ask = useChangeSearch()
  const read = readParameters(useSearch({ strict: false }))
  const [referenceArea = null] = read.many('referenceArea', allReferenceAreas.map((area) => area.code))
  const [kind = null] = read.many('kind', programmeKinds)
  const [theme = null] = read.many('theme', themeCodes)
  const filter = { words: read.text('q'), referenceArea, kind, theme }
  const placed = placeProgrammes(filterProgrammes(programmes, filter))
  const isFiltered = filter.words !== '' || referenceArea !== null || kind !== null || theme !== null
  const named = new Set(programmes.flatMap((programme) => programme.referenceAreas))
  const search = useCallback((q: string) => ask({ q }), [ask])
  return (
    <>
      <WrongParameters wrong={read.wrong()} />
      <div className={field['fields']}>
        <SearchField name={t('search')} hint={t('searchHint')} words={filter.words} onSearch={search} />
        <SelectField
          name={t('area')} all={t('all')} chosen={referenceArea} onChoose={(code) => ask({ referenceArea: code ?? undefined })}
          choices={allReferenceAreas.filter(({ code }) => named.has(code) || code === referenceArea).map(({ code }) => ({ value: code, name: areaName(code) }))}
        />
        <SelectField
          name={t('kind')} all={t('all')} chosen={kind} onChoose={(chosen) => ask({ kind: chosen ?? undefined })}
          choices={programmeKinds.filter((each) => each === kind || programmes.some((programme) => programme.kind === each)).map((each) => ({ value: each, name: kindName(each) }))}
        />
        <SelectField
          name={t('theme')} all={t('all')} chosen={theme} onChoose={(chosen) => ask({ theme: chosen ?? undefined })}
          choices={themeCodes.filter((code) => code === theme || programmes.some((programme) => programme.themes.includes(code))).map((code) => ({ value: code, name: themeNames[code][language] }))}
        />
      </div>
      <output className={styles['found']}>{isFiltered ? t('found', { count: placed.length }) : null}</output>
      {placed.length > 0 ? (
        <ul className={styles['list']} aria-label={t('list')}>{placed.map(({ programme, depth }) => <ProgrammeRow key={programme.id} programme={programme} depth={depth} />)}</ul>
      ) : (
        <Empty what={t('empty')} why={isFiltered ? t('emptyWhy') : t('emptyStore')}>
          {isFiltered ? <Link to="/programmes" search={{}} className={button['button']}>{t('showAll')}</Link> : null}
        </Empty>
      )}
    </>
  )
}
