// How figures, periods and findings are worded in the interface's language: all of it is the figures package's.

import type { Observation } from '@jastar/catalogue'
import { wordingOf } from '@jastar/figures'
import type { Wording } from '@jastar/figures'
import { useTranslations } from 'use-intl'
import { useLanguage } from './language.tsx'

export function useWording(): Wording {
  return wordingOf(useLanguage())
}

/** A period as a label: "2025", "тамыз–желтоқсан 2025", "жылы белгісіз". */
export function usePeriodName(): (figure: Pick<Observation, 'timePeriod'>) => string {
  const wording = useWording()
  const words = useTranslations('words')
  return ({ timePeriod }) => {
    if (timePeriod === null) return words('yearUnknown')
    return /^\d{4}$/.test(timePeriod) ? timePeriod : wording.periodText(timePeriod)
  }
}
