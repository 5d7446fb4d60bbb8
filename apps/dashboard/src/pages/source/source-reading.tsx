// A source on its page: where it stands, its strip, facts about it, the text with its margin, and the leftovers by reason.

import { useSearch } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import type { SourceDetail } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { readParameters } from '../../address/parameters.ts'
import { languageOf } from '../../language/language-of.ts'
import { areaClass } from '../../ui/area-colour.ts'
import { usePageTitle } from '../../ui/page-title.ts'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import { FigureStepper } from './figure-stepper.tsx'
import { highlightId } from './highlight.tsx'
import { LeftoverTable } from './leftover-table.tsx'
import { LitProvider } from './lit-figure.tsx'
import { NoFigure } from './no-figure.tsx'
import { readingOf } from './reading.ts'
import { SourceFacts } from './source-facts.tsx'
import { SourceHead } from './source-head.tsx'
import { SourceText } from './source-text.tsx'
import { WithheldText } from './withheld-text.tsx'
import styles from './source-reading.module.css'

type SourceReadingProps = { readonly detail: SourceDetail }

export function SourceReading({ detail }: SourceReadingProps) {
  const t = useTranslations('sources.reader')
  usePageTitle(detail.source.title)
  const reading = useMemo(() => readingOf(detail), [detail])
  const read = readParameters(useSearch({ strict: false }))
  const asked = read.one('mention', reading.figures.map((figure) => figure.mention.id), '')
  const selected = reading.figures.find((figure) => figure.mention.id === asked)
  const area = mainArea(detail)
  useEffect(() => showHighlight(selected?.number), [selected?.number])
  useEffect(showPlace, [])
  return (
    <div className={areaClass(area)}>
      <WrongParameters wrong={read.wrong()} />
      <SourceHead detail={detail} area={area} selected={selected} />
      <FigureStepper source={detail.source} figures={reading.figures} selected={selected} />
      <div className={styles['columns']}>
        <SourceFacts detail={detail} />
        <article className={styles['reader']} aria-label={t('text')}>
          {reading.paragraphs.some((paragraph) => paragraph.isTitle) ? null : <h1 className={styles['title']} lang={languageOf(detail.source.title, detail.source.languages)}>{detail.source.title}</h1>}
          {reading.figures.length === 0 ? <NoFigure detail={detail} /> : null}
          {detail.text === null ? <WithheldText figures={reading.figures} /> : <LitProvider><SourceText paragraphs={reading.paragraphs} detail={detail} area={area} selected={selected} /></LitProvider>}
        </article>
      </div>
      <LeftoverTable leftovers={reading.leftovers} isLinked={detail.text !== null} />
    </div>
  )
}

/** The area most of its figures are about (of two a region before the country), else the first one it names: the page wears its colour. */
function mainArea({ source }: SourceDetail): string | null {
  const counts = Map.groupBy(source.marks, (mark) => mark.referenceArea)
  const [most] = [...counts].toSorted(([area, left], [other, right]) => right.length - left.length || Number(area === 'KZ') - Number(other === 'KZ'))
  return most?.[0] ?? source.referenceAreas[0] ?? null
}

/** Brings the place the address's hash names to the middle of the window: the text was not there yet when the browser looked for it. */
function showPlace(): void {
  document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'center' })
}

/** Brings a highlight to the middle of the window and the keyboard to it. */
function showHighlight(number: number | undefined): void {
  const highlight = number === undefined ? null : document.getElementById(highlightId(number))
  highlight?.scrollIntoView({ block: 'center' })
  highlight?.querySelector('a')?.focus({ preventScroll: true })
}
