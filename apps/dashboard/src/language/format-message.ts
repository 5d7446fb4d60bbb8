// How compiled texts are formatted: numbers and Kazakh plurals by our own rules. Chromium knows no Kazakh and would write and count as its own language does.
// build/compiled-messages.ts puts this file in the place of use-intl/format-message.

import format from 'icu-minify/format'
import type { CompiledMessage, FormatValues } from 'icu-minify/format'
import { wordingOf } from '@jastar/figures'
import type { Language } from '@jastar/catalogue'
import { findLanguage } from './start-language.ts'

/** The plural form a number takes: the rules of CLDR for our three languages. */
const plurals: Readonly<Record<Language, (value: number) => Intl.LDMLPluralRule>> = {
  kk: (value) => (value === 1 ? 'one' : 'other'),
  ru: (value) => {
    if (!Number.isInteger(value)) return 'other'
    const [tens, ones] = [Math.abs(value) % 100, Math.abs(value) % 10]
    if (tens >= 11 && tens <= 14) return 'many'
    return ones === 1 ? 'one' : ones >= 2 && ones <= 4 ? 'few' : 'many'
  },
  en: (value) => (value === 1 ? 'one' : 'other'),
}

/**
 * Formatters without the browser's tables, whose first use would hold up the page: numbers as figures are written everywhere ("2 339" with a
 * no-break space in Kazakh and Russian), plurals by the rules above.
 */
const formattersOf = (language: Language) => {
  const numbers: Intl.NumberFormat = {
    format: (value: number | bigint | Intl.StringNumericLiteral) => wordingOf(language).formatNumber(Number(value)),
    formatToParts: refuse, formatRange: refuse, formatRangeToParts: refuse, resolvedOptions: refuse,
  }
  const rules: Intl.PluralRules = { select: plurals[language], resolvedOptions: refuse }
  return { getNumberFormat: () => numbers, getPluralRules: () => rules, getDateTimeFormat: refuseDates }
}

/** What no text of the interface asks for. */
function refuse(): never {
  throw new Error('A text of the interface asks for parts, ranges or options of numbers: only whole numbers and plurals are formatted.')
}

/** Dates of texts are worded by the figures package. */
function refuseDates(): never {
  throw new Error('A text of the interface formats a date: word it with wording.dateText and pass it as text.')
}

const formatters = { kk: formattersOf('kk'), ru: formattersOf('ru'), en: formattersOf('en') }

/** One text of the interface with its values; `locale` is one of ours. */
function formatMessage(_key: string, message: CompiledMessage, values: FormatValues | undefined, { locale }: { readonly locale: string }): ReturnType<typeof format> {
  const language = findLanguage(locale)
  if (!language) throw new Error(`No texts are written in the locale "${locale}".`)
  return format(message, locale, values, { formatters: formatters[language] })
}

/** Tells use-intl that texts come compiled. */
formatMessage.raw = false

// oxlint-disable-next-line import/no-default-export -- use-intl imports its formatter as the default
export default formatMessage
