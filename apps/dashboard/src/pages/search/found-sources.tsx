// Texts that hold the words: title, who and when, the sentence they stand in, the text as a strip.

import { useQuery } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { SourceList, SourceSummary } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { TextStrip } from '../../charts/text-strip.tsx'
import { languageOf } from '../../language/language-of.ts'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { Section } from '../../ui/section.tsx'
import { SourceLine } from '../../ui/source-line.tsx'
import { Block } from '../../ui/states.tsx'
import { FoundText } from './found-text.tsx'
import { passageOf } from './found-words.ts'
import styles from './search-page.module.css'

type FoundSourcesProps = { readonly query: UseQueryResult<SourceList>; readonly words: string }

export function FoundSources({ query, words }: FoundSourcesProps) {
  const t = useTranslations('search')
  const total = query.data?.total ?? 0
  const all = total === 0 ? undefined : <Link to="/sources" search={{ q: words }}>{t('allTexts', { count: total })}</Link>
  return (
    <Section heading={t('texts')} note={query.data ? String(total) : undefined} more={all}>
      <Answer query={query} skeleton={[0, 1, 2].map((row) => <Block key={row} height={88} />)}>
        {({ items }) => items.length === 0 ? <p className={styles['none']}>{t('noTexts')}</p> : (
          <ul className={styles['list']} aria-label={t('texts')}>
            {items.map((source) => <SourceResult key={source.id} source={source} words={words} longest={Math.max(...items.map((item) => item.length))} />)}
          </ul>
        )}
      </Answer>
    </Section>
  )
}

type SourceResultProps = { readonly source: SourceSummary; readonly words: string; readonly longest: number }

function SourceResult({ source, words, longest }: SourceResultProps) {
  const sources = useTranslations('sources')
  const figures = useTranslations('words')
  const language = languageOf(source.title, source.languages)
  return (
    <li className={styles['source']}>
      <div className={styles['about']}>
        <Link to="/sources/$id" params={{ id: source.id }} className={styles['name']}><FoundText text={source.title} words={words} language={language} /></Link>
        <Passage id={source.id} words={words} />
        <SourceLine source={source}><span>{source.observationCount === 0 ? sources('none') : figures('figures', { count: source.observationCount })}</span></SourceLine>
      </div>
      <div className={styles['strip']}><TextStrip source={source} longest={longest} /></div>
    </li>
  )
}

/** The sentence the words stand in; nothing where they stand in the title only, or the text is its publisher's to show. */
function Passage({ id, words }: Pick<SourceResultProps, 'words'> & { readonly id: string }) {
  const { data } = useQuery(queries.source(id))
  if (data === undefined) return <p className={styles['waiting']} aria-hidden="true"><Block height={18} /></p>
  const passage = data.text === null ? null : passageOf(data.text.slice(data.titleSpan?.end ?? 0), words)
  return passage === null ? null : <p className={styles['quote']}><FoundText text={passage} words={words} language={languageOf(passage, data.source.languages)} /></p>
}
