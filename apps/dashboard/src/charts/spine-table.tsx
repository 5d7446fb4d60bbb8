// The spine as a table: the same figures, row by row, with what each says and who told it.

import type { ObservationItem } from '@jastar/contract'
import { indicatorOf } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../language/language.tsx'
import { useWording } from '../language/wording.ts'
import { areaClass } from '../ui/area-colour.ts'
import { AreaName } from '../ui/area-name.tsx'
import { SourceLine } from '../ui/source-line.tsx'
import { FigureLink } from './figure-link.tsx'
import { FigureNumber } from './figure-number.tsx'
import { FigureWords } from './figure-words.tsx'
import { inSpineOrder } from './spine-scale.ts'
import type { SpineRowData } from './spine.tsx'
import styles from './spine-table.module.css'

type SpineTableProps = { readonly rows: readonly SpineRowData[]; readonly areas: readonly string[] }

export function SpineTable({ rows, areas }: SpineTableProps) {
  const t = useTranslations('table')
  const compare = useTranslations('compare')
  const figures = rows.flatMap((row) => row.sides.flatMap((side) => inSpineOrder(side.items)))
  return (
    <details className={styles['twin']}>
      <summary>{t('title')}</summary>
      <div className={styles['frame']}>
        <table>
          <caption>{compare('spine')}</caption>
          <thead>
            <tr>
              <th scope="col">{compare('indicator')}</th>
              <th scope="col">{t('referenceArea')}</th>
              <th scope="col" className={styles['value']}>{t('value')}</th>
              <th scope="col">{t('programme')}</th>
              <th scope="col">{t('meaning')}</th>
              <th scope="col">{t('source')}</th>
            </tr>
          </thead>
          <tbody>{figures.map((figure) => <Row key={figure.id} figure={figure} areas={areas} />)}</tbody>
        </table>
      </div>
    </details>
  )
}

type RowProps = { readonly figure: ObservationItem; readonly areas: readonly string[] }

function Row({ figure, areas }: RowProps) {
  const wording = useWording()
  const language = useLanguage()
  return (
    <tr className={areaClass(figure.referenceArea, areas)}>
      <th scope="row">{indicatorOf(figure.indicator).names[language]}</th>
      <td><AreaName code={figure.referenceArea} selection={areas} /></td>
      <td className={styles['value']}><FigureLink id={figure.id}><FigureNumber figure={figure} size="n1" /></FigureLink></td>
      <td><FigureWords item={figure} /></td>
      <td>{wording.meaningText(figure, figure.claim)}</td>
      <td><SourceLine source={figure.source} languages={figure.mentionLanguages} mentions={figure.mentionCount} /></td>
    </tr>
  )
}
