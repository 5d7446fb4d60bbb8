// Programmes whose name holds the words.

import { Link } from '@tanstack/react-router'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ProgrammeList, ProgrammeSummary } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../../language/language.tsx'
import { Answer } from '../../ui/answer.tsx'
import { Section } from '../../ui/section.tsx'
import { Block } from '../../ui/states.tsx'
import { FoundText } from './found-text.tsx'
import styles from './search-page.module.css'

/** Programmes shown here; the rest stands behind the link to all. */
const shown = 8

type FoundProgrammesProps = { readonly query: UseQueryResult<ProgrammeList>; /** Those of the answer that hold the words. */ readonly named: readonly ProgrammeSummary[]; readonly words: string }

export function FoundProgrammes({ query, named, words }: FoundProgrammesProps) {
  const t = useTranslations('search')
  const all = named.length === 0 ? undefined : <Link to="/programmes" search={{ q: words }}>{t('allProgrammes', { count: named.length })}</Link>
  return (
    <Section heading={t('programmes')} note={query.data ? String(named.length) : undefined} more={all}>
      <Answer query={query} skeleton={[0, 1].map((row) => <Block key={row} height={44} />)}>
        {() => named.length === 0 ? <p className={styles['none']}>{t('noProgrammes')}</p> : (
          <ul className={styles['list']} aria-label={t('programmes')}>{named.slice(0, shown).map((programme) => <ProgrammeResult key={programme.id} programme={programme} words={words} />)}</ul>
        )}
      </Answer>
    </Section>
  )
}

type ProgrammeResultProps = { readonly programme: ProgrammeSummary; readonly words: string }

/** Found under a name of another language, it says that name too. */
function ProgrammeResult({ programme, words }: ProgrammeResultProps) {
  const t = useTranslations('programmes')
  const kind = useTranslations('words.programmeKind')(programme.kind)
  const language = useLanguage()
  const name = programme.names[language]
  const own = programme.name === name ? [] : [programme.name]
  return (
    <li className={styles['programme']}>
      <Link to="/programmes/$id" params={{ id: programme.id }} className={styles['name']}><FoundText text={name} words={words} /></Link>
      <p className={styles['small']}>{[...own, kind, t('figures', { count: programme.observationCount }), t('mentions', { count: programme.mentionCount })].join(' · ')}</p>
    </li>
  )
}
