// Programmes side by side: names that several areas share lead, then each area's own.

import type { Compare } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName } from '../../ui/area-name.tsx'
import { Fold } from '../../ui/fold.tsx'
import { Section } from '../../ui/section.tsx'
import { isNamed, ownProgrammes, sharedProgrammes } from './programmes-of-sides.ts'
import { ProgrammeLine } from './programme-line.tsx'
import { SharedProgramme } from './shared-programme.tsx'
import styles from './programme-pairs.module.css'

type ProgrammePairsProps = { readonly compare: Compare }

/** Names that stand at once: shared ones carry their sentences, own ones a line each. */
const shownShared = 4
const shownOwn = 12

export function ProgrammePairs({ compare }: ProgrammePairsProps) {
  const t = useTranslations('compare')
  const areas = compare.sides.map((side) => side.referenceArea)
  const shared = sharedProgrammes(compare.programmes)
  const isEmpty = !compare.programmes.some((row) => row.sides.some(isNamed))
  return (
    <Section heading={t('programmes')} note={isEmpty ? undefined : t('programmesNote', { shared: shared.length })}>
      {isEmpty ? <p className={styles['reason']}>{t('noneNamed')}</p> : (
        <>
          <Fold items={shared} shown={shownShared}>{(rows) => rows.map((row) => <SharedProgramme key={row.programme.id} row={row} sides={compare.sides} />)}</Fold>
          <div className={styles['columns']}>
            {areas.map((area, index) => <OwnProgrammes key={area} compare={compare} area={area} index={index} areas={areas} />)}
          </div>
        </>
      )}
    </Section>
  )
}

type OwnProgrammesProps = { readonly compare: Compare; readonly area: string; readonly index: number; readonly areas: readonly string[] }

function OwnProgrammes({ compare, area, index, areas }: OwnProgrammesProps) {
  const t = useTranslations('compare')
  const words = useTranslations('words.emptyReason')
  const own = ownProgrammes(compare.programmes, index)
  const isRead = (compare.sides[index]?.sources.length ?? 0) > 0
  return (
    <div className={areaClass(area, areas)}>
      <h3 className={styles['head']}>
        <AreaName code={area} length="short" selection={areas} />
        <span className={styles['reason']}>{isRead ? t('ownNames', { count: own.length }) : words('not_searched')}</span>
      </h3>
      <Fold items={own} shown={shownOwn}>{(rows) => <ul>{rows.map((row) => <ProgrammeLine key={row.programme.id} row={row} side={row.sides[index]} />)}</ul>}</Fold>
    </div>
  )
}
