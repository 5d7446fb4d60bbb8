// How compiled texts are formatted: numbers and Kazakh plurals by our own rules. Chromium knows no Kazakh and would write and count as its own language does.
// build/compiled-messages.ts puts this file in the place of use-intl/format-message.

import format from 'icu-minify/format'
import type { CompiledMessage, FormatValues } from 'icu-minify/format'
import { wordingOf } from '@jastar/figures'
import type { Language } from '@jastar/catalogue'
import { findLanguage } from './start-language.ts'

/** Numbers of texts as figures are written everywhere: "2 339" with a no-break space in Kazakh and Russian. */
class OwnNumbers extends Intl.NumberFormat {
  readonly language: Language
  constructor(language: Language) {
    super(language)
    this.language = language
  }

  override format(value: number | bigint | Intl.StringNumericLiteral): string {
    return wordingOf(this.language).formatNumber(Number(value))
  }
}

/** Kazakh plurals of CLDR: one for 1, other for all else. */
class KazakhPlurals extends Intl.PluralRules {
  override select(value: number): Intl.LDMLPluralRule {
    return value === 1 ? 'one' : 'other'
  }
}

const formattersOf = (language: Language) => {
  const numbers = new OwnNumbers(language)
  const plurals = language === 'kk' ? new KazakhPlurals('kk') : new Intl.PluralRules(language)
  return { getNumberFormat: () => numbers, getPluralRules: () => plurals, getDateTimeFormat: refuseDates }
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
