// The leading figures as sentences, worded as the texts told them, to copy into a report.

import type { ObservationItem } from '@jastar/contract'
import { findProgramme, findReferenceArea } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import styles from './brief-sheet.module.css'

type ReadyTextProps = { readonly figures: readonly ObservationItem[] }

export function ReadyText({ figures }: ReadyTextProps) {
  const t = useTranslations('brief')
  const language = useLanguage()
  const wording = useWording()
  const sentences = figures.map((figure) => wording.sentenceFor(figure, {
    publisherName: figure.source.publisher?.[language] ?? null, date: figure.source.date, areaNames: findReferenceArea(figure.referenceArea ?? '')?.names ?? null,
    programmeNames: figure.programmeNames, programmeKind: findProgramme(figure.programme ?? '')?.kind ?? null, countedThingLanguage: figure.quote.language,
  }))
  return (
    <section className={styles['chart']}>
      <h2>{t('readyText')}</h2>
      <p className={styles['ready']}>{sentences.join(' ')}</p>
    </section>
  )
}
