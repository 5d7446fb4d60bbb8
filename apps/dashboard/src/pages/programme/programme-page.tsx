// /programmes/$id: what a programme is, where it is named, what it reached, in whose words.

import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { ProgrammeProfile } from '@jastar/contract'
import { readParameters } from '../../address/parameters.ts'
import { Legend } from '../../charts/legend.tsx'
import { kindsOf } from '../../charts/mark.ts'
import { useLanguage } from '../../language/language.tsx'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { NotHere } from '../../ui/not-here.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { Section } from '../../ui/section.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import { ProgrammeRow } from '../programmes/programme-row.tsx'
import { ProgrammeFigures } from './programme-figures.tsx'
import { ProgrammeHead } from './programme-head.tsx'
import { ProgrammeRatios } from './programme-ratios.tsx'
import { ProgrammeSentences } from './programme-sentences.tsx'
import { ProgrammeSkeleton } from './programme-skeleton.tsx'
import programmes from '../programmes/programmes-page.module.css'
import styles from './programme-page.module.css'

export function ProgrammePage() {
  const { id } = useParams({ from: '/programmes/$id' })
  const t = useTranslations('programmes')
  const query = useQuery(queries.programme(id))
  if (query.error && query.data === undefined) {
    return <NotHere section={t('title')} error={query.error} retry={() => void query.refetch()}><Link to="/programmes" search={{}}>{t('showAll')}</Link></NotHere>
  }
  return <Answer query={query} skeleton={<ProgrammeSkeleton />}>{(profile) => <Profile key={profile.programme.id} profile={profile} />}</Answer>
}

function Profile({ profile }: { readonly profile: ProgrammeProfile }) {
  const { programme, observations, children } = profile
  const t = useTranslations('programmes.profile')
  const grammar = useTranslations('grammar')
  usePageTitle(programme.names[useLanguage()])
  const wrong = readParameters(useSearch({ strict: false })).wrong()
  return (
    <>
      <WrongParameters wrong={wrong} />
      <ProgrammeHead profile={profile} />
      <ProgrammeFigures profile={profile} />
      <ProgrammeRatios figures={observations} />
      <ProgrammeSentences mentions={profile.mentions} />
      {children.length === 0 ? null : (
        <Section heading={t('children')}>
          <ul className={programmes['list']}>{children.map((child) => <ProgrammeRow key={child.id} programme={child} depth={1} />)}</ul>
        </Section>
      )}
      {observations.length === 0 ? null : <div className={styles['legend']} aria-label={grammar('legend')} role="note"><Legend kinds={kindsOf(observations)} /></div>}
    </>
  )
}
