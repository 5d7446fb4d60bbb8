// The grammar's table: kinds down, ways of drawing across, each kind in the words of all three languages.

import { Link } from '@tanstack/react-router'
import { Link2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { languages } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { DisputedNumber, FigureNumber } from '../../charts/figure-number.tsx'
import type { NumberSize } from '../../charts/figure-number.tsx'
import type { MarkKind } from '../../charts/mark.ts'
import { MissingLines } from '../../charts/missing-lines.tsx'
import { QualifiedDot } from '../../charts/qualified-dot.tsx'
import { useWordings } from '../../language/wording.ts'
import { grammarRows, wordRows } from './examples.ts'
import type { Example, GrammarRow } from './examples.ts'
import { GrammarBar } from './grammar-bar.tsx'
import styles from './grammar-page.module.css'

const columns = ['code', 'bar', 'smallBar', 'dot', 'number', 'cell', 'words'] as const

export function GrammarTable() {
  const t = useTranslations('grammar')
  return (
    <div className={styles['frame']}>
      <table className={styles['table']}>
        <thead><tr>{columns.map((column) => <th key={column} scope="col">{t(`columns.${column}`)}</th>)}</tr></thead>
        <tbody>
          {grammarRows.map((row) => <MarkRow key={row.kind} row={row} />)}
          <WordRow kind="unreviewed" text={t('unreviewedMark')}>{(size) => <FigureNumber figure={wordRows.unreviewed} size={size} />}</WordRow>
          <WordRow kind="linked" text={t('linkedMark')}>
            {(size) => <><FigureNumber figure={wordRows.linked} size={size} /> <span className={styles['told']}><Link2 size={13} strokeWidth={1.6} aria-hidden="true" />2</span></>}
          </WordRow>
          <WordRow kind="missing" text={<><MissingLines texts={2} />{t('missingMark')}</>}>{(size) => <span className={styles['reason']}>{size === 'n1' ? t('kinds.missing') : t('missingTexts', { count: 2 })}</span>}</WordRow>
        </tbody>
      </table>
    </div>
  )
}

function MarkRow({ row }: { readonly row: GrammarRow }) {
  const dot = <QualifiedDot cx={28} cy={14} figure={row.example} isPart={row.part !== undefined} isDisputed={row.dispute !== undefined} />
  return (
    <tr>
      <KindHead kind={row.kind} />
      <td><svg width={215} height={28} aria-hidden="true"><GrammarBar row={row} length={140} height={16} /></svg></td>
      <td><svg width={130} height={24} aria-hidden="true"><GrammarBar row={row} length={84} height={12} /></svg></td>
      <td><svg width={76} height={28} aria-hidden="true">{dot}</svg></td>
      <td><Figures row={row} size="n3" /></td>
      <td className={styles['cell']}><Figures row={row} size="n1" /></td>
      <td><Words example={row.part?.example ?? row.example} /></td>
    </tr>
  )
}

function Figures({ row, size }: { readonly row: GrammarRow; readonly size: NumberSize }) {
  const t = useTranslations('grammar')
  const wording = useWordings().current
  if (row.dispute) return <DisputedNumber figures={[row.example, row.dispute.example]} size={size} />
  if (row.part) return <><FigureNumber figure={row.part.example} size={size} /> <small className={styles['reason']}>{t('wholeOf', { whole: wording.figureText(row.example) })}</small></>
  return <FigureNumber figure={row.example} size={size} />
}

/** The figure as each language says it. */
function Words({ example }: { readonly example: Example }) {
  const { byLanguage } = useWordings()
  return languages.map((language) => <span key={language} className={styles['words']} lang={language}>{byLanguage[language].spokenFigure(example)}</span>)
}

/** The kind's code, a link to its own row, and its name. */
function KindHead({ kind }: { readonly kind: MarkKind }) {
  const t = useTranslations('grammar.kinds')
  return <th scope="row" id={kind}><Link to="." hash={kind} search={(search) => search} activeOptions={{ includeHash: true }}><code>{kind}</code></Link><small>{t(kind)}</small></th>
}

type WordRowProps = { readonly kind: MarkKind; readonly text: ReactNode; readonly children: (size: NumberSize) => ReactNode }

function WordRow({ kind, text, children }: WordRowProps) {
  const t = useTranslations('grammar.kinds')
  return (
    <tr>
      <KindHead kind={kind} />
      <td colSpan={3} className={styles['reason']}>{text}</td>
      <td>{children('n3')}</td>
      <td className={styles['cell']}>{children('n1')}</td>
      <td><span className={styles['words']}>{t(kind)}</span></td>
    </tr>
  )
}
