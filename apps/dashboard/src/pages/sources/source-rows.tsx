// Sources as rows: when, what, who, the text as a strip, how many figures, which areas and themes.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { themeNames } from '@jastar/catalogue'
import type { SourceSummary } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { TextStrip } from '../../charts/text-strip.tsx'
import { languageOf } from '../../language/language-of.ts'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { queries } from '../../queries.ts'
import { AreaName } from '../../ui/area-name.tsx'
import { LanguageBadges } from '../../ui/language-badge.tsx'
import { usePublisherName } from '../../ui/source-line.tsx'
import styles from './source-rows.module.css'

type SourceRowsProps = { readonly sources: readonly SourceSummary[] }

export function SourceRows({ sources }: SourceRowsProps) {
  const t = useTranslations('sources')
  const nameOf = useTickNames(sources)
  const longest = Math.max(...sources.map((source) => source.length))
  return <ul className={styles['list']} aria-label={t('list')}>{sources.map((source) => <SourceRow key={source.id} source={source} longest={longest} nameOf={nameOf} />)}</ul>
}

type NameOf = (observation: string) => string | undefined

/** The figures of these sources in words, for the ticks; a tick nobody has named yet says the source's title. */
function useTickNames(sources: readonly SourceSummary[]): NameOf {
  const wording = useWording()
  const told = sources.filter((source) => source.observationCount > 0).map((source) => source.id)
  const { data } = useQuery({ ...queries.observations({ source: told.join(','), limit: '500' }), enabled: told.length > 0 })
  const names = new Map(data?.items.map((figure) => [figure.id, wording.spokenFigure(figure, { indicator: figure.indicator })]))
  return (observation) => names.get(observation)
}

type SourceRowProps = { readonly source: SourceSummary; readonly longest: number; readonly nameOf: NameOf }

function SourceRow({ source, longest, nameOf }: SourceRowProps) {
  const t = useTranslations('sources')
  const words = useTranslations('words')
  const language = useLanguage()
  const wording = useWording()
  const publisher = usePublisherName()(source)
  return (
    <li className={styles['row']}>
      <span className={styles['date']}>{source.date === null ? words('dateUnknown') : wording.dateText(source.date)}</span>
      <div className={styles['what']}>
        <Link to="/sources/$id" params={{ id: source.id }} className={styles['title']} lang={languageOf(source.title, source.languages)}>{source.title}</Link>
        <p className={styles['small']}><LanguageBadges languages={source.languages} /> {[publisher, ...source.themes.map((theme) => themeNames[theme][language].toLocaleLowerCase(language))].join(', ')}</p>
      </div>
      <p className={styles['areas']}>{source.referenceAreas.map((code) => <AreaName key={code} code={code} length="short" selection={source.referenceAreas} />)}</p>
      <div className={styles['strip']}><TextStrip source={source} longest={longest} nameOf={nameOf} /></div>
      <span className={styles['count']}>{source.observationCount === 0 ? t('none') : words('figures', { count: source.observationCount })}</span>
    </li>
  )
}
