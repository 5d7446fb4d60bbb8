// Footnotes: each source once, under its number, with the sentence of the first figure cited from it.

import { Link } from '@tanstack/react-router'
import type { ObservationItem, SourceLine } from '@jastar/contract'
import type { FigureRow } from '../../charts/figure-rows.ts'
import { useWording } from '../../language/wording.ts'
import { usePublisherName } from '../../ui/source-line.tsx'
import { aroundNumber } from './around-number.ts'
import styles from './brief-sheet.module.css'

type BriefNotesProps = { readonly rows: readonly FigureRow<ObservationItem>[]; readonly sources: readonly SourceLine[] }

export function BriefNotes({ rows, sources }: BriefNotesProps) {
  const wording = useWording()
  const publisherOf = usePublisherName()
  return (
    <ol className={styles['notes']}>
      {sources.map((source, index) => {
        const figure = rows.find((row) => row.figure.source.id === source.id)?.figure
        return (
          <li key={source.id} id={`note-${index + 1}`}>
            <sup>{index + 1}</sup>{' '}
            {figure === undefined ? null : <q lang={figure.quote.language}>{aroundNumber(figure.quote, longest).text.replace(/\s+/g, ' ')}</q>}{' '}
            <Link to="/sources/$id" params={{ id: source.id }}>{publisherOf(source)}</Link>, {wording.dateText(source.date)}{source.url === null ? '' : `, ${source.url}`}
          </li>
        )
      })}
    </ol>
  )
}

/** Two lines of a footnote. */
const longest = 150
