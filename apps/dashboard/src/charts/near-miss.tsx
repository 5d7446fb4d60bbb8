// Two figures that look comparable and are not: the numbers, ≠, the reasons in words.

import type { Compare, ObservationItem } from '@jastar/contract'
import { indicatorOf, regionOf } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../language/language.tsx'
import { areaClass } from '../ui/area-colour.ts'
import { useAreaName } from '../ui/area-name.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { FigureLink, useOpenLabel } from './figure-link.tsx'
import { FigureNumber } from './figure-number.tsx'
import { FigureWords } from './figure-words.tsx'
import styles from './near-miss.module.css'

type NearMissProps = { readonly pair: Compare['nearMisses'][number]; /** Areas of the view, for their colours. */ readonly areas: readonly string[] }

export function NearMiss({ pair, areas }: NearMissProps) {
  const t = useTranslations('compare')
  const refusal = useTranslations('words.refusal')
  return (
    <div className={styles['pair']}>
      <Side item={pair.left} areas={areas} />
      <div className={styles['sign']}><span aria-hidden="true">≠</span><VisuallyHidden>{t('notEqual')}</VisuallyHidden></div>
      <Side item={pair.right} areas={areas} />
      <ul className={styles['reasons']}>{pair.reasons.map((reason) => <li key={reason}>{refusal(reason)}</li>)}</ul>
    </div>
  )
}

type SideProps = { readonly item: ObservationItem; readonly areas: readonly string[] }

function Side({ item, areas }: SideProps) {
  const area = item.referenceArea === null ? null : (regionOf(item.referenceArea)?.code ?? item.referenceArea)
  const language = useLanguage()
  const openLabel = useOpenLabel()
  const name = useAreaName('short')(area)
  return (
    <FigureLink id={item.id} spoken={openLabel(item)} className={`${styles['side']} ${areaClass(area, areas)}`}>
      <span className={styles['area']}>{name}</span>
      <span className={styles['number']}><FigureNumber figure={item} size="n3" /></span>
      <span className={styles['words']}><b>{indicatorOf(item.indicator).names[language]}</b><FigureWords item={item} /></span>
    </FigureLink>
  )
}
