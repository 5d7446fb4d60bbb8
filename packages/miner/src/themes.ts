// Which themes a text is about: those whose words stand in its title or recur in it, each with the first words that say so.

import { themeCodes } from '@jastar/catalogue'
import type { ThemeCode, ThemeMention } from '@jastar/catalogue'
import type { Document } from './document.ts'
import { traits } from './traits.ts'

/** How often the words of a theme must occur where the title has none of them. */
const oftenEnough = 2

/** The themes of a text in the catalogue's order. */
export function themesOf(document: Document): readonly ThemeMention[] {
  const found = new Map<ThemeCode, { count: number; title: boolean; first: number }>()
  for (const sentence of document.sentences) {
    if (sentence.furniture || (sentence.traits & traits.theme) === 0) continue
    for (let index = sentence.first; index < sentence.last; index += 1) {
      const theme = document.words[index]?.theme
      if (!theme) continue
      const entry = found.get(theme)
      found.set(theme, { count: (entry?.count ?? 0) + 1, title: (entry?.title ?? false) || sentence.inTitle, first: entry?.first ?? index })
    }
  }
  return themeCodes.flatMap((theme) => {
    const entry = found.get(theme)
    return entry && (entry.title || entry.count >= oftenEnough) ? [mentionAt(document, theme, entry.first)] : []
  })
}

function mentionAt({ tokens, shadow, source }: Document, theme: ThemeCode, index: number): ThemeMention {
  const start = shadow.toText(tokens[index]?.start ?? 0)
  const end = shadow.toText(tokens[index]?.end ?? 0)
  return { theme, start, end, surface: source.text.slice(start, end) }
}
