// A programme's name, what was read of it in a sentence, and the areas whose texts name it or do not.

import { Link } from '@tanstack/react-router'
import { indicatorOf, regions, themeNames, unitNames } from '@jastar/catalogue'
import type { ProgrammeProfile } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { DownloadMenu } from '../../downloads/download-menu.tsx'
import { joinNames } from '../../language/join-names.ts'
import { useLanguage } from '../../language/language.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import button from '../../ui/button.module.css'
import { AreaTally } from './area-tally.tsx'
import { groupFigures } from './figure-groups.ts'
import { ProgrammeForm } from './programme-form.tsx'
import styles from './programme-page.module.css'

type ProgrammeHeadProps = { readonly profile: ProgrammeProfile }

export function ProgrammeHead({ profile }: ProgrammeHeadProps) {
  const { programme, observations, areas, dataVersion } = profile
  const t = useTranslations('programmes')
  const action = useTranslations('action')
  const kind = useTranslations('words.programmeKind')(programme.kind)
  const language = useLanguage()
  const small = [kind, ...programme.themes.map((theme) => themeNames[theme][language].toLocaleLowerCase(language))].join(', ')
  return (
    <div className={styles['head']}>
      <div>
        <p className={styles['kicker']}><Link to="/programmes">{t('title')}</Link><span aria-hidden="true">/</span>{small}</p>
        <h1>{programme.names[language]}</h1>
        {programme.parent === null ? null : (
          <p className={styles['parent']}><Link to="/programmes/$id" params={{ id: programme.parent.id }}>{t('profile.partOf', { parent: programme.parent.names[language] })}</Link></p>
        )}
        <p className={styles['lede']}><Lede profile={profile} /></p>
        <div className={button['row']}>
          <DownloadMenu view={{ title: programme.names[language], narrowed: '', path: `/programmes/${encodeURIComponent(programme.id)}`, search: {}, filters: { programme: programme.id }, rows: observations.length, figures: observations, dataVersion }} />
          <CopyButton label={action('copyLink')} text={() => location.href} look="quiet" icon="link" />
          <ProgrammeForm programme={programme} />
        </div>
      </div>
      <AreaTally areas={areas} rest={regions.filter((region) => areas.every((area) => area.referenceArea !== region.code)).length} />
    </div>
  )
}

/** How often it is named and what is told; unlike units are named, because no chart joins them. */
function Lede({ profile: { programme, observations } }: ProgrammeHeadProps) {
  const t = useTranslations('programmes.profile')
  const language = useLanguage()
  const counts = { mentions: programme.mentionCount, texts: programme.sourceCount, figures: observations.length }
  const summary = observations.length === 0 ? t('summary.none', counts) : observations.length === 1 ? t('summary.one', counts) : t('summary.some', counts)
  const units = [...new Set(groupFigures(observations).flatMap(({ figures: [first] }) => (first ? [first.unitMeasure === '1' ? indicatorOf(first.indicator).unitNouns[language] : unitNames[first.unitMeasure][language]] : [])))]
  return <>{summary}{units.length < 2 ? null : ` ${t('unlike', { count: units.length, units: joinNames(units, language) })}`}</>
}
