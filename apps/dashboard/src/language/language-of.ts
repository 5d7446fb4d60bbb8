// Which language a stretch of a source is written in, for `lang`: a screen reader and a hyphenator need it.

import type { TextLanguage } from '@jastar/catalogue'

/** Share of letters only Kazakh has above which words of a bilingual text are Kazakh; a name in a Russian sentence stays below. */
const kazakhShare = 0.04

/** The language of some words of a text: the text's own, or in a bilingual text what their letters say. */
export function languageOf(words: string, languages: readonly TextLanguage[]): TextLanguage | undefined {
  if (languages.length < 2) return languages[0]
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  const kazakh = words.match(/[әғқңөұүһі]/giu)?.length ?? 0
  return letters > 0 && kazakh / letters > kazakhShare ? 'kk' : 'ru'
}
