// The code that shows a live chart on somebody else's page.

import { stringifySearch } from '../address/search-grammar.ts'
import type { Search } from '../address/search-grammar.ts'

type EmbedWish = { readonly origin: string; readonly search: Search; readonly title: string }

const quoted = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** An iframe of the view: 640 px high, as wide as its place; loaded when it comes into sight. */
export function embedCode({ origin, search, title }: EmbedWish): string {
  const address = `${origin}/embed${stringifySearch(search)}`
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`
}
