// The title of a text: its first headline-like line.
// Example: after "#Референдум-2026" and the rubric "Қоғам" comes "2025 жылы 300 мыңнан астам жас …".

import { headerMarker } from './date.ts'

const longestTitle = 150
const longestOpening = 90

const furniture = /^(?:фото|сурет|автор|источник|дереккөз|опубликовано|жарияланды|жарияланған|дата публикации|просмотр|көрілім|оқылды)(?![\p{L}])/iu

/** The headline; where the text opens with its lead, the lead's first words with an ellipsis. */
export function readTitle(text: string): string {
  const lines = text.replace(headerMarker, '').split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trim())
  const first = lines.find(isHeadlineLike) ?? lines.find((line) => /\p{L}/u.test(line)) ?? ''
  return first.length <= longestTitle ? first : `${openingOf(first)}…`
}

/** A hashtag line, a one-word rubric, a photo credit and a line without words are no headlines. */
function isHeadlineLike(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}\p{N}-]*/gu) ?? []
  return words.length > 1 && !line.startsWith('#') && !furniture.test(line)
}

function openingOf(line: string): string {
  const cut = line.lastIndexOf(' ', longestOpening)
  return line.slice(0, cut > 0 ? cut : longestOpening).replace(/[\s,;:–—-]+$/u, '')
}
