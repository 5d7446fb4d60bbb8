// Data: downloads, the API, how to cite, accuracy, method, glossary.

import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { allReferenceAreas } from '@jastar/catalogue'
import { apiRoot } from '@jastar/contract'
import type { Coverage, FacetCounts } from '@jastar/contract'
import { filtersOf, noProgramme, readExploreView } from '../../address/explore-view.ts'
import { readParameters } from '../../address/parameters.ts'
import type { Search } from '../../address/search-grammar.ts'
import { stringifySearch } from '../../address/search-grammar.ts'
import { fileAddress } from '../../downloads/formats.ts'
import { localDay } from '../../downloads/local-day.ts'
import { useNarrowed } from '../../downloads/narrowed.ts'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { Section } from '../../ui/section.tsx'
import { Block } from '../../ui/states.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import { Accuracy } from './accuracy.tsx'
import { Downloads } from './downloads.tsx'
import styles from './data-page.module.css'

export function DataPage() {
  const t = useTranslations('data')
  usePageTitle(t('title'))
  const coverage = useQuery(queries.coverage())
  const all = useQuery(queries.facets({}))
  return (
    <div className={styles['page']}>
      <h1>{t('heading')}</h1>
      <p className={styles['lede']}>{t('lede')}</p>
      <Answer query={coverage} skeleton={<><Block height={48} /><Block height={64} /><Block height={64} /></>}>{(range) => <Answer query={all} skeleton={<Block height={64} />}>{(counts) => <Content coverage={range} all={counts} />}</Answer>}</Answer>
    </div>
  )
}

type ContentProps = { readonly coverage: Coverage; /** Counts without any filter. */ readonly all: FacetCounts }

function Content({ coverage, all }: ContentProps) {
  const t = useTranslations('data')
  const read = readParameters(useSearch({ strict: false }))
  const view = readExploreView(read, {
    referenceAreas: allReferenceAreas.map((area) => area.code), years: coverage.years, programmes: [...all.programme.map(({ value }) => value ?? noProgramme), noProgramme],
  })
  const filters = { ...filtersOf(view), indicator: view.indicator ?? undefined }
  const narrowed = useNarrowed()(view, [])
  return (
    <>
      <WrongParameters wrong={read.wrong()} />
      <Downloads totals={coverage.totals} filters={filters} narrowed={narrowed} />
      <div className={styles['two']}>
        <Api filters={narrowed === '' ? { referenceArea: 'KZ-75', year: '2025' } : filters} />
        <Cite coverage={coverage} />
      </div>
      <Section heading={t('method')} id="method">
        <ol className={styles['method']}>{(['read', 'keep', 'join', 'add', 'miss'] as const).map((step) => <li key={step}>{t(`methodSteps.${step}`)}</li>)}</ol>
      </Section>
      <div className={styles['two']}>
        <Accuracy counts={all} />
        <Glossary />
      </div>
    </>
  )
}

function Api({ filters }: { readonly filters: Search }) {
  const t = useTranslations('data')
  const language = useLanguage()
  return (
    <Section heading="API" id="api">
      <pre className={styles['code']}>{`GET ${apiRoot}/observations${stringifySearch(filters)}\nGET ${fileAddress({ format: 'machine', filters, language })}`}</pre>
      <p className={styles['note']}>{t('apiNote')}</p>
    </Section>
  )
}

function Cite({ coverage: { totals, dataVersion } }: { readonly coverage: Coverage }) {
  const t = useTranslations('data')
  const wording = useWording()
  const [today] = useState(() => localDay(new Date()))
  const citation = t('citation', { count: totals.observations, version: String(dataVersion), address: location.origin, date: wording.dateText(today) })
  return (
    <Section heading={t('cite')} id="cite">
      <p className={styles['say']}>{citation}</p>
      <div className={styles['actions']}><CopyButton label={t('copy')} text={() => citation} /></div>
      <p className={styles['note']}>{t('citeNote')}</p>
    </Section>
  )
}

function Glossary() {
  const t = useTranslations('data')
  return (
    <Section heading={t('glossary')} id="glossary">
      <dl className={styles['glossary']}>
        {(['observation', 'mention', 'source', 'qualifier', 'programme', 'referenceArea', 'leftover', 'unknown'] as const).map((term) => (
          <div key={term}><dt>{t(`terms.${term}.term`)}</dt><dd>{t(`terms.${term}.meaning`)}</dd></div>
        ))}
      </dl>
    </Section>
  )
}
