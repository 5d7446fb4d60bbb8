// What would make the areas comparable: the figures, texts and dates nobody has told yet.

import type { Compare } from '@jastar/contract'
import { indicatorOf } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../../language/language.tsx'
import { joinNames } from '../../language/join-names.ts'
import { useAreaName } from '../../ui/area-name.tsx'
import { Section } from '../../ui/section.tsx'
import { whatIsMissing } from './what-is-missing.ts'
import type { Missing } from './what-is-missing.ts'
import styles from './missing-list.module.css'

type MissingListProps = { readonly compare: Compare }

export function MissingList({ compare }: MissingListProps) {
  const t = useTranslations('compare')
  const missing = whatIsMissing(compare)
  const inWords = useMissingInWords()
  if (missing.length === 0) return null
  return (
    <Section heading={t('missing')}>
      <ul className={styles['list']}>{missing.map((one) => <li key={inWords(one)}>{inWords(one)}</li>)}</ul>
    </Section>
  )
}

function useMissingInWords(): (missing: Missing) => string {
  const t = useTranslations('compare.missingKinds')
  const language = useLanguage()
  const nameOf = useAreaName('short')
  return (missing) => {
    if (missing.kind === 'texts') return t('texts', { area: nameOf(missing.area) })
    if (missing.kind === 'dates') return t('dates', { area: nameOf(missing.area), texts: missing.texts })
    if (missing.kind === 'youth_population') return t('youth_population', { areas: joinNames(missing.areas.map(nameOf), language) })
    const indicators = missing.indicators.map((code) => insideSentence(indicatorOf(code).names[language])).join(', ')
    return t('indicators', { area: nameOf(missing.area), indicators })
  }
}

/** A name as it stands inside a sentence. */
function insideSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase() + name.slice(1)
}
