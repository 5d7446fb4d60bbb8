// Where a programme is named, first where most is told: per area its figures, or that it is not named in so many texts, or that no text was read.

import type { ProgrammeProfile } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName } from '../../ui/area-name.tsx'
import styles from './area-tally.module.css'

type Area = ProgrammeProfile['areas'][number]
type AreaTallyProps = { readonly areas: readonly Area[]; /** Regions no text was read about. */ readonly rest: number }

export function AreaTally({ areas, rest }: AreaTallyProps) {
  const t = useTranslations('programmes.profile')
  const selection = areas.map((area) => area.referenceArea)
  const ordered = areas.toSorted((left, right) => right.observations - left.observations || right.mentions - left.mentions)
  return (
    <ul className={styles['tally']} aria-label={t('where')}>
      {ordered.map((area) => (
        <li key={area.referenceArea} className={areaClass(area.referenceArea, selection)}>
          <span><AreaName code={area.referenceArea} selection={selection} /><small>{t('searched', { count: area.sourcesSearched })}</small></span>
          <Told area={area} />
        </li>
      ))}
      {rest === 0 ? null : <li><span>{t('rest', { count: rest })}<small>{t('restReason')}</small></span><span className={styles['reason']}>{t('unknown')}</span></li>}
    </ul>
  )
}

function Told({ area }: { readonly area: Area }) {
  const t = useTranslations('programmes.profile')
  const named = t('named', { count: area.mentions })
  if (area.observations === 0) return <span className={styles['reason']}>{named}</span>
  return <span className={styles['told']}><b>{t('figures', { count: area.observations })}</b>{area.mentions === 0 ? null : <small>{named}</small>}</span>
}
