// A sentence ready for a report in each language, and the citation, short and full; all can be copied.

import { useState } from 'react'
import { languages } from '@jastar/catalogue'
import type { Language, Names } from '@jastar/catalogue'
import type { ObservationItem } from '@jastar/contract'
import { wordingOf } from '@jastar/figures'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../language/language.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { ownNames } from '../ui/language-switch.tsx'
import styles from './figure-card.module.css'

type ReadyWordsProps = { readonly observation: ObservationItem; readonly sentences: Names; readonly citation: Names }

export function ReadyWords({ observation, sentences, citation }: ReadyWordsProps) {
  const t = useTranslations('figure')
  const downloads = useTranslations('downloads')
  const interfaceLanguage = useLanguage()
  const [chosen, setChosen] = useState(interfaceLanguage)
  return (
    <section className={styles['ready']}>
      <div className={styles['readyHead']}>
        <h3>{t('readySentence')}</h3>
        <fieldset className={styles['languages']} aria-label={t('sentenceLanguage')}>
          {languages.map((language) => (
            <button key={language} type="button" lang={language} aria-pressed={language === chosen} title={ownNames[language].full} onClick={() => setChosen(language)}>{ownNames[language].short}</button>
          ))}
        </fieldset>
      </div>
      <p className={styles['say']} lang={chosen}>{sentences[chosen]}</p>
      <div className={styles['actions']}>
        <CopyButton label={t('copySentence')} text={() => sentences[chosen]} look="primary" />
        <CopyButton label={downloads('citeShort')} text={() => shortCitation(observation, chosen)} />
        <CopyButton label={downloads('citeFull')} text={() => citation[chosen]} />
      </div>
    </section>
  )
}

/** Who told it and when: "Zakon.kz, 23.02.2026". */
function shortCitation(observation: ObservationItem, language: Language): string {
  const { title, url, date, publisher } = observation.source
  return wordingOf(language).citationFor(observation, { title, url, date, publisherName: publisher?.[language] ?? null, accessed: '', permalink: '', dataVersion: 0 }, 'short')
}
