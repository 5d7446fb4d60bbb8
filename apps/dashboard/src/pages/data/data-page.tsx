// Data: downloads, the API, how to cite, accuracy, method, glossary.

import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { apiRoot } from '@jastar/contract'
import type { Coverage } from '@jastar/contract'
import { readParameters } from '../../address/parameters.ts'
import { csvAddress } from '../../api.ts'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { Section } from '../../ui/section.tsx'
import { Block } from '../../ui/states.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import { Downloads } from './downloads.tsx'
import styles from './data-page.module.css'

export function DataPage() {
  const t = useTranslations('data')
  usePageTitle(t('title'))
  const coverage = useQuery(queries.coverage())
  return (
    <div className={styles['page']}>
      <WrongParameters wrong={readParameters(useSearch({ strict: false })).wrong()} />
      <h1>{t('heading')}</h1>
      <p className={styles['lede']}>{t('lede')}</p>
      <Answer query={coverage} skeleton={<><Block height={48} /><Block height={64} /><Block height={64} /></>}>{(range) => <Content coverage={range} />}</Answer>
    </div>
  )
}

function Content({ coverage }: { readonly coverage: Coverage }) {
  const t = useTranslations('data')
  return (
    <>
      <Downloads totals={coverage.totals} />
      <div className={styles['two']}>
        <Api />
        <Cite coverage={coverage} />
      </div>
      <Section heading={t('method')} id="method">
        <ol className={styles['method']}>{(['read', 'keep', 'join', 'add', 'miss'] as const).map((step) => <li key={step}>{t(`methodSteps.${step}`)}</li>)}</ol>
      </Section>
      <div className={styles['two']}>
        <Section heading={t('accuracy')}><p className={styles['note']}>{t('accuracyNote')}</p></Section>
        <Glossary />
      </div>
    </>
  )
}

function Api() {
  const t = useTranslations('data')
  const language = useLanguage()
  return (
    <Section heading="API" id="api">
      <pre className={styles['code']}>{`GET ${apiRoot}/observations?referenceArea=KZ-75&year=2025\nGET ${csvAddress({ referenceArea: 'KZ-75', year: '2025' }, 'machine', language)}`}</pre>
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

/** The reader's own day, `2026-02-23`. */
const localDay = (date: Date): string => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

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
