// The latest texts as strips: where in each text a figure is told.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ObservationItem, SourceList, SourceSummary } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { TextStrip } from '../../charts/text-strip.tsx'
import { useWording } from '../../language/wording.ts'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { LanguageBadges } from '../../ui/language-badge.tsx'
import { Section } from '../../ui/section.tsx'
import { usePublisherName } from '../../ui/source-line.tsx'
import { Block } from '../../ui/states.tsx'
import styles from './latest-sources.module.css'

type LatestSourcesProps = { /** Figures whose names the strips' ticks may need. */ readonly figures: readonly ObservationItem[] }

export function LatestSources({ figures }: LatestSourcesProps) {
  const t = useTranslations('overview')
  const query = useQuery(queries.sources({ limit: '5' }))
  return (
    <Section heading={t('latest')} note={t('latestNote')} more={query.data ? <Link to="/sources">{t('allTexts', { count: query.data.total })}</Link> : undefined}>
      <Answer query={query} skeleton={[0, 1, 2, 3, 4].map((line) => <Block key={line} height={58} />)}>{(list) => <List list={list} figures={figures} />}</Answer>
    </Section>
  )
}

function List({ list, figures }: LatestSourcesProps & { readonly list: SourceList }) {
  const wording = useWording()
  const names = new Map(figures.map((figure) => [figure.id, wording.spokenFigure(figure, { indicator: figure.indicator })]))
  const longest = Math.max(...list.items.map((source) => source.length))
  return <ul>{list.items.map((source) => <Item key={source.id} source={source} longest={longest} nameOf={(observation) => names.get(observation)} />)}</ul>
}

type ItemProps = { readonly source: SourceSummary; readonly longest: number; readonly nameOf: (observation: string) => string | undefined }

function Item({ source, longest, nameOf }: ItemProps) {
  const words = useTranslations('words')
  const strip = useTranslations('strip')
  const wording = useWording()
  const publisher = usePublisherName()(source)
  return (
    <li className={styles['source']}>
      <span className={styles['small']}>{wording.dateText(source.date)}</span>
      <div>
        <Link to="/sources/$id" params={{ id: source.id }} className={styles['title']} lang={source.languages[0]}>{source.title}</Link>
        <p className={styles['small']}><LanguageBadges languages={source.languages} /> {publisher}</p>
      </div>
      <TextStrip source={source} longest={longest} nameOf={nameOf} />
      <span className={styles['count']}>{source.observationCount === 0 ? strip('none') : words('figures', { count: source.observationCount })}</span>
    </li>
  )
}
