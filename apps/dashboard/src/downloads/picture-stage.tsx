// Stands out of sight while a picture is made: the legend of the figures shown is drawn here, the chart is read off the page.

import { useEffect, useRef } from 'react'
import { Legend } from '../charts/legend.tsx'
import { kindsOf } from '../charts/mark.ts'
import { useLanguage } from '../language/language.tsx'
import styles from './download-menu.module.css'
import { makePicture, pngBlob, saveBlob, svgBlob } from './picture/make-picture.ts'
import type { Picture, PictureWords } from './picture/finished-picture.ts'
import { pictureName } from './picture/picture-name.ts'
import type { View, ViewWords } from './view.ts'

export type PictureAct = 'png' | 'svg' | 'copyPicture'

type PictureStageProps = {
  readonly act: PictureAct
  readonly view: View
  readonly words: ViewWords
  readonly chart: Element | null
  /** Told once: null when it is done, else what failed. */
  readonly onEnd: (failed: 'make' | 'copy' | null) => void
}

export function PictureStage({ act, view, words, chart, onEnd }: PictureStageProps) {
  const language = useLanguage()
  const legend = useRef<HTMLDivElement>(null)
  const started = useRef(false)
  const kinds = kindsOf(view.figures)
  useEffect(() => {
    if (started.current || chart === null) return
    started.current = true
    const said: PictureWords = {
      language, title: view.title, filters: view.narrowed, sources: words.sources, dated: words.dated, link: words.link,
      description: descriptionOf(chart),
    }
    const picture = makePicture({ chart, legend: kinds.length === 0 ? null : legend.current, words: said })
    perform(act, picture, (extension) => pictureName({ filters: view.search, dataVersion: view.dataVersion, day: words.day, extension })).then(
      () => onEnd(null),
      (error: unknown) => {
        console.error('The picture could not be made:', error)
        onEnd(act === 'copyPicture' && error instanceof DOMException ? 'copy' : 'make')
      },
    )
  })
  return <div ref={legend} className={styles['stage']} style={{ width: chart?.getBoundingClientRect().width ?? 0 }} aria-hidden="true"><Legend kinds={kinds} /></div>
}

/** The alternative texts of the charts inside, as those who listen hear them. */
const descriptionOf = (chart: Element): string =>
  [...chart.querySelectorAll('[aria-describedby]')].flatMap((figure) => document.getElementById(figure.getAttribute('aria-describedby') ?? '')?.textContent ?? []).join('\n')

async function perform(act: PictureAct, making: Promise<Picture>, nameOf: (extension: 'png' | 'svg') => string): Promise<void> {
  // The clipboard must be asked while the reader's press still counts: it takes a picture that is still being made.
  if (act === 'copyPicture') return navigator.clipboard.write([new ClipboardItem({ 'image/png': making.then(pngBlob) })])
  const picture = await making
  if (act === 'png') saveBlob(await pngBlob(picture), nameOf('png'))
  else saveBlob(svgBlob(picture), nameOf('svg'))
}
