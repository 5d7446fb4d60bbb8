// Numbers seen and not admitted, each with its reason and every place it stands in.

import { useTranslations } from 'use-intl'
import { Section } from '../../ui/section.tsx'
import { leftoverId } from './highlight.tsx'
import { groupLeftovers } from './reading.ts'
import type { LeftoverGroup, LeftoverMark } from './reading.ts'
import styles from './leftover-table.module.css'

type LeftoverTableProps = { readonly leftovers: readonly LeftoverMark[]; /** Whether the text stands above, so that letters lead into it. */ readonly isLinked: boolean }

export function LeftoverTable({ leftovers, isLinked }: LeftoverTableProps) {
  const t = useTranslations('sources.reader')
  if (leftovers.length === 0) return <Section heading={t('leftoversTitle')}><p>{t('noLeftovers')}</p></Section>
  return (
    <Section heading={t('leftoversTitle')} note={isLinked ? t('leftoversNote') : undefined}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('columns.number')}</th>
            <th scope="col" className={styles['count']}>{t('columns.count')}</th>
            <th scope="col">{t('columns.places')}</th>
            <th scope="col" className={styles['kind']}>{t('columns.kind')}</th>
            <th scope="col">{t('columns.why')}</th>
          </tr>
        </thead>
        <tbody>{groupLeftovers(leftovers).map((group) => <Row key={`${group.reason} ${group.surface}`} group={group} isLinked={isLinked} />)}</tbody>
      </table>
    </Section>
  )
}

type RowProps = { readonly group: LeftoverGroup; readonly isLinked: boolean }

function Row({ group: { surface, reason, marks }, isLinked }: RowProps) {
  const t = useTranslations('sources')
  return (
    <tr>
      <td><span className={styles['number']}>{surface}</span></td>
      <td className={styles['count']}>{marks.length}</td>
      <td className={styles['places']}>
        {marks.map(({ letter }) => (isLinked ? <a key={letter} href={`#${leftoverId(letter)}`}>{letter}</a> : <span key={letter}>{letter}</span>))}
      </td>
      <td className={styles['kind']}>{t(`leftoverKind.${reason}`)}</td>
      <td>{t(`leftoverWhy.${reason}`)}</td>
    </tr>
  )
}
