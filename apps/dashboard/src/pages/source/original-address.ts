// The address of the original text, at the very words where the browser can find them (Text Fragments, WICG).
// https://example.kz/news/1#:~:text=аясында-,570-тен,-астам

import type { MentionItem } from '@jastar/contract'

/** A dash divides the parts of a fragment, so those inside words are encoded too. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D')

/** Words before and after the number, without those a cut may have halved, and at most three. */
const wordsBefore = (prefix: string): string => prefix.trim().split(/\s+/).slice(1).slice(-3).join(' ')
const wordsAfter = (suffix: string): string => suffix.trim().split(/\s+/).slice(0, -1).slice(0, 3).join(' ')

/** The publisher's page; with a mention, the place in it. */
export function originalAddress(url: string, mention?: Pick<MentionItem, 'exact' | 'prefix' | 'suffix'>): string {
  if (!mention) return url
  const before = wordsBefore(mention.prefix)
  const after = wordsAfter(mention.suffix)
  const parts = [...(before === '' ? [] : [`${encoded(before)}-`]), encoded(mention.exact), ...(after === '' ? [] : [`-${encoded(after)}`])]
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`
}
