// What is known about a text beside its words: who published it and when, how long it is, what was read, which programmes it names.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { themeNames } from '@jastar/catalogue'
import type { SourceDetail } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { AreaName } from '../../ui/area-name.tsx'
import { LanguageBadges } from '../../ui/language-badge.tsx'
import { usePublisherName } from '../../ui/source-line.tsx'
import { SourceForm } from './source-form.tsx'
import styles from './source-facts.module.css'

type SourceFactsProps = { readonly detail: SourceDetail }

export function SourceFacts({ detail }: SourceFactsProps) {
  const { source, observations, leftovers, hash } = detail
  const t = useTranslations('sources.reader')
  const strip = useTranslations('strip')
  const language = useLanguage()
  const wording = useWording()
  const publisher = usePublisherName()(source)
  const reviewed = observations.filter((observation) => observation.review !== 'auto').length
  return (
    <div>
      <dl className={styles['facts']} aria-label={t('place')}>
        <Fact name={t('publisher')}>{publisher}</Fact>
        <Fact name={t('date')}>{source.date === null ? t('undated') : wording.dateText(source.date)}</Fact>
        <Fact name={t('language')}><LanguageBadges languages={source.languages} /> {source.languages.map((each) => t(`languages.${each}`)).join(', ')}</Fact>
        {source.referenceAreas.length === 0 ? null : <Fact name={t('areas')}>{source.referenceAreas.map((code) => <span key={code} className={styles['line']}><AreaName code={code} /></span>)}</Fact>}
        {source.themes.length === 0 ? null : <Fact name={t('themes')} isWide>{source.themes.map((theme) => themeNames[theme][language]).join(', ')}</Fact>}
        <Fact name={t('length')}>{t('characters', { count: source.length, number: wording.formatNumber(source.length) })}</Fact>
        <Fact name={t('figures')}>{observations.length === 0 ? strip('none') : reviewed === 0 ? t('noneReviewed', { count: observations.length }) : t('someReviewed', { count: observations.length, reviewed })}</Fact>
        <Fact name={t('leftovers')}>{t('places', { count: leftovers.length })}</Fact>
        <Programmes detail={detail} />
        <Fact name={t('hash')}><span className={styles['hash']} title={hash}>{hash.slice(0, 8)}…{hash.slice(-6)}</span></Fact>
      </dl>
      <SourceForm source={source} />
    </div>
  )
}

type FactProps = { readonly name: string; /** Takes the whole width of a phone. */ readonly isWide?: boolean; readonly children: ReactNode }

function Fact({ name, isWide = false, children }: FactProps) {
  return <div className={isWide ? styles['wide'] : undefined}><dt>{name}</dt><dd>{children}</dd></div>
}

/** Every programme the text names, once, in the order of first naming. */
function Programmes({ detail }: SourceFactsProps) {
  const t = useTranslations('sources.reader')
  const language = useLanguage()
  const named = [...new Map(detail.programmeMentions.map((mention) => [mention.programmeId, mention])).values()]
  if (named.length === 0) return null
  return (
    <Fact name={t('programmes')} isWide>
      {named.map((mention) => <Link key={mention.programmeId} to="/programmes/$id" params={{ id: mention.programmeId }} className={styles['line']}>{mention.names[language]}</Link>)}
    </Fact>
  )
}
