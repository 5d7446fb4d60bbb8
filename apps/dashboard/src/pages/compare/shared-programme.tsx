// A programme that several areas share: what each area's texts say of it, with the sentence.

import type { Compare } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName } from '../../ui/area-name.tsx'
import { Quote } from '../../ui/quote.tsx'
import { SourceLine } from '../../ui/source-line.tsx'
import { FigureChips } from './figure-chips.tsx'
import { ProgrammeLink } from './programme-line.tsx'
import { isNamed } from './programmes-of-sides.ts'
import type { ProgrammeRow, ProgrammeSide } from './programmes-of-sides.ts'
import styles from './programme-pairs.module.css'

type SharedProgrammeProps = { readonly row: ProgrammeRow; readonly sides: Compare['sides'] }

export function SharedProgramme({ row, sides }: SharedProgrammeProps) {
  const t = useTranslations('compare')
  const words = useTranslations('words')
  const areas = sides.map((side) => side.referenceArea)
  return (
    <div className={styles['shared']}>
      <p className={styles['reason']}>{t('shared')} · {words(`programmeKind.${row.programme.kind}`)}</p>
      <h3 className={styles['title']}><ProgrammeLink programme={row.programme} /></h3>
      <div className={styles['columns']}>
        {row.sides.map((side, index) => {
          const area = areas[index] ?? null
          return (
            <div key={area} className={areaClass(area, areas)}>
              <h4 className={styles['head']}><AreaName code={area} length="short" selection={areas} /></h4>
              <ToldOfIt side={side} isRead={(sides[index]?.sources.length ?? 0) > 0} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

type ToldOfItProps = { readonly side: ProgrammeSide; readonly isRead: boolean }

function ToldOfIt({ side, isRead }: ToldOfItProps) {
  const t = useTranslations('compare')
  const words = useTranslations('words.emptyReason')
  if (!isNamed(side)) return <p className={styles['reason']}>{isRead ? t('notNamed') : words('not_searched')}</p>
  return (
    <div className={styles['told']}>
      {side.items.length > 0 ? <FigureChips items={side.items} /> : <p className={styles['reason']}>{t('named')}</p>}
      {side.quote === null ? null : <Quote quote={side.quote} size="small" />}
      {side.source === null ? null : <SourceLine source={side.source} mentions={side.mentions} />}
    </div>
  )
}
