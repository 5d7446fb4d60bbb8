// The texts read about each area, as strips of one scale; press visibility is not activity, and the page says so.

import type { Compare, SourceSummary } from '@jastar/contract'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { TextStrip } from '../../charts/text-strip.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { areaClass } from '../../ui/area-colour.ts'
import { useAreaName } from '../../ui/area-name.tsx'
import { Fold } from '../../ui/fold.tsx'
import { LanguageBadges } from '../../ui/language-badge.tsx'
import { usePublisherName } from '../../ui/source-line.tsx'
import { figuresBySide } from './figures-by-side.ts'
import { figuresOf } from './figures-of.ts'
import styles from './sources-of-sides.module.css'

type Side = Compare['sides'][number]
type SourcesOfSidesProps = { readonly compare: Compare }

export function SourcesOfSides({ compare }: SourcesOfSidesProps) {
  const t = useTranslations('compare')
  const areas = compare.sides.map((side) => side.referenceArea)
  const longest = Math.max(0, ...compare.sides.flatMap((side) => side.sources.map((source) => source.length)))
  const wording = useWording()
  const figures = new Map(figuresOf(compare).map((figure) => [figure.id, wording.figureText(figure)]))
  return (
    <section className={styles['block']} aria-label={t('searched')}>
      <div className={styles['sides']} data-count={compare.sides.length}>
        {compare.sides.map((side) => (
          <SideColumn key={side.referenceArea} side={side} areas={areas} longest={longest} nameOf={(id) => figures.get(id)} />
        ))}
      </div>
      <p className={styles['visibility']}>{t('visibility')}</p>
    </section>
  )
}

/** Texts of a side that stand at once. */
const shownTexts = 5

type SideColumnProps = { readonly side: Side; readonly areas: readonly string[]; readonly longest: number; readonly nameOf: (observation: string) => string | undefined }

function SideColumn({ side, areas, longest, nameOf }: SideColumnProps) {
  const t = useTranslations('compare')
  const brief = useTranslations('brief')
  const language = useLanguage()
  const name = useAreaName('short')(side.referenceArea)
  return (
    <div className={`${styles['side']} ${areaClass(side.referenceArea, areas)}`}>
      <h2>{name}</h2>
      <p className={styles['tally']}>
        {t('sideTally', { figures: side.observations, texts: side.sources.length })}
        {side.observations === 0 ? null : <> · <Link to="/brief" search={{ area: side.referenceArea }}>{brief('link').toLocaleLowerCase(language)}</Link></>}
      </p>
      {side.sources.length === 0 ? <p className={styles['reason']}>{t('noTexts')}</p> : (
        <Fold items={side.sources} shown={shownTexts}>
          {(sources) => (
            <ul>
              {sources.map((source) => (
                <li key={source.id} className={styles['source']}>
                  <StripHead source={source} area={side.referenceArea} />
                  <TextStrip source={source} longest={longest} nameOf={nameOf} selection={areas} />
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </div>
  )
}

type StripHeadProps = { readonly source: SourceSummary; readonly area: string }

function StripHead({ source, area }: StripHeadProps) {
  const t = useTranslations('compare')
  const words = useTranslations('words')
  const wording = useWording()
  const publisher = usePublisherName()(source)
  const { own, others } = figuresBySide(source, area)
  return (
    <div className={styles['line']}>
      <span>
        <LanguageBadges languages={source.languages} />{' '}
        <Link to="/sources/$id" params={{ id: source.id }} aria-label={`${publisher}: ${source.title}`}>{publisher}</Link>, {source.date === null ? words('dateUnknown') : wording.dateText(source.date)}
      </span>
      <span>{own + others === 0 ? t('stripEmpty') : t('stripTally', { own, others })}</span>
    </div>
  )
}
