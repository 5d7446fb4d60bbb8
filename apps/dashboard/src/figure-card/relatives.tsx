// Figures tied to this one: the whole it is a part of, its parts, figures of other sources that cannot be true together with it.

import { Link } from '@tanstack/react-router'
import type { ObservationDetail, ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { FigureLink, useOpenLabel } from '../charts/figure-link.tsx'
import { FigureNumber } from '../charts/figure-number.tsx'
import { PartBar } from '../charts/part-bar.tsx'
import { areaClass } from '../ui/area-colour.ts'
import { AreaName } from '../ui/area-name.tsx'
import { usePublisherName } from '../ui/source-line.tsx'
import styles from './figure-card.module.css'

type RelativesProps = { readonly detail: ObservationDetail }

/** The figure with its first part inside, or inside its whole; nothing where it is neither. */
export function PartOfBar({ detail: { observation, whole, parts: [part] } }: RelativesProps) {
  if (part) return <PartBar whole={observation} part={part} length={260} />
  return whole ? <PartBar whole={whole} part={observation} length={260} /> : null
}

export function Relatives({ detail: { observation, whole, parts, disputes } }: RelativesProps) {
  const t = useTranslations('figure')
  const card = useTranslations('review.card')
  return (
    <>
      <List heading={t('whole')} figures={whole ? [whole] : []} />
      <List heading={t('parts')} figures={parts} />
      <List heading={t('disputes')} figures={disputes} saysLeading />
      {disputes.length === 0 ? null : <p className={styles['leading']}>{card(observation.recommended ? 'thisLeads' : 'notRecommended')}</p>}
    </>
  )
}

type ListProps = { readonly heading: string; readonly figures: readonly ObservationItem[]; /** Which of the values leads is told. */ readonly saysLeading?: boolean }

function List({ heading, figures, saysLeading = false }: ListProps) {
  const card = useTranslations('review.card')
  const openLabel = useOpenLabel()
  const publisher = usePublisherName()
  if (figures.length === 0) return null
  return (
    <section>
      <h3 className={styles['heading']}>{heading}</h3>
      <ul className={styles['relatives']}>
        {figures.map((figure) => (
          <li key={figure.id} className={areaClass(figure.referenceArea)}>
            <FigureLink id={figure.id} spoken={openLabel(figure)}><FigureNumber figure={figure} size="n1" /></FigureLink>
            <span lang={figure.quote.language}>{figure.countedThing}</span>
            <AreaName code={figure.referenceArea} />
            {saysLeading ? <span className={styles['leading']}>{card(figure.recommended ? 'recommended' : 'notRecommended')}</span> : null}
            <Link to="/sources/$id" params={{ id: figure.source.id }}>{publisher(figure.source)}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
