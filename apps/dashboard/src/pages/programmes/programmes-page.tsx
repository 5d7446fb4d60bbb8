// /programmes: every programme a text names, with its figures or without, filtered by the address.

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { ProgrammeList as ProgrammeListData } from '@jastar/contract'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { Block } from '../../ui/states.tsx'
import { ProgrammeList } from './programme-list.tsx'
import styles from './programmes-page.module.css'

export function ProgrammesPage() {
  const t = useTranslations('programmes')
  usePageTitle(t('title'))
  const query = useQuery(queries.programmes())
  return <Answer query={query} skeleton={<ProgrammesSkeleton />}>{(list) => <Programmes list={list} />}</Answer>
}

function Programmes({ list }: { readonly list: ProgrammeListData }) {
  const t = useTranslations('programmes')
  const told = list.items.filter((programme) => programme.observationCount > 0).length
  return (
    <>
      <header className={styles['head']}>
        <h1>{t('finding', { named: list.items.length, told })}</h1>
        <p className={styles['lede']}>{t('lede')}</p>
      </header>
      <ProgrammeList programmes={list.items} />
    </>
  )
}

function ProgrammesSkeleton() {
  return (
    <div className={styles['head']}>
      <Block width="70%" height={88} />
      <Block width="50%" height={60} />
      {[0, 1, 2, 3, 4, 5, 6, 7].map((row) => <Block key={row} height={58} />)}
    </div>
  )
}
