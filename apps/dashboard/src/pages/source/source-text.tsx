// The text, paragraph by paragraph, each with its margin: cards of its figures, reasons of its leftovers.

import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { SourceDetail } from '@jastar/contract'
import { languageOf } from '../../language/language-of.ts'
import { FigureHighlight, LeftoverHighlight } from './highlight.tsx'
import { Margin } from './margin.tsx'
import { placeId } from './place-id.ts'
import type { FigureMark, TextParagraph, TextRun } from './reading.ts'
import styles from './source-text.module.css'

type SourceTextProps = { readonly paragraphs: readonly TextParagraph[]; readonly detail: SourceDetail; readonly area: string | null; readonly selected: FigureMark | undefined }

export function SourceText({ paragraphs, detail, area, selected }: SourceTextProps) {
  return paragraphs.map((paragraph) => (
    <div key={paragraph.start} className={styles['row']}>
      <Paragraph paragraph={paragraph} language={languageOf((detail.text ?? '').slice(paragraph.start, paragraph.end), detail.source.languages)} selected={selected} />
      {paragraph.marks.length === 0 ? null : <Margin marks={paragraph.marks} selected={selected} area={area} />}
    </div>
  ))
}

type ParagraphProps = { readonly paragraph: TextParagraph; readonly language: string | undefined; readonly selected: FigureMark | undefined }

function Paragraph({ paragraph, language, selected }: ParagraphProps) {
  const runs = paragraph.runs.map((run) => <Run key={run.start} run={run} selected={selected} />)
  if (paragraph.isTitle) return <h1 className={styles['title']} lang={language}>{runs}</h1>
  const isFurniture = paragraph.runs.every((run) => run.isFurniture)
  return <p className={`${styles['paragraph']} ${isFurniture ? styles['furniture'] : ''}`} lang={language}>{runs}</p>
}

type RunProps = { readonly run: TextRun; readonly selected: FigureMark | undefined }

/** A programme's name leads to its profile, unless a figure stands in it: a link cannot hold another. */
function Run({ run, selected }: RunProps) {
  const pieces = run.pieces.map(({ start, text, mark }) => {
    if (mark === null) return <Fragment key={start}>{text}</Fragment>
    if (mark.kind === 'leftover') return <LeftoverHighlight key={start} mark={mark} text={text} />
    return <FigureHighlight key={start} mark={mark} text={text} isSelected={mark === selected} />
  })
  const holdsFigure = run.pieces.some((piece) => piece.mark?.kind === 'figure')
  const named = run.name === null || holdsFigure ? pieces : <Link to="/programmes/$id" params={{ id: run.name.programmeId }} id={placeId(run.name.start)} className={styles['programme']}>{pieces}</Link>
  return run.isFurniture ? <span className={styles['furniture']}>{named}</span> : named
}
