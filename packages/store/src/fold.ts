// One form for words that a reader means to be the same: «Таза Қазақстан», "таза қазақстан", "Ёлка" and "елка".

/** Lower case, ё as е, one Unicode form; letters of Kazakh stay apart from those of Russian. */
export function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('kk').replaceAll('ё', 'е')
}

/** A programme's name without quotes, full stops and doubled spaces, folded. */
export function foldName(name: string): string {
  return fold(name).replace(/[«»"“”„'!.]/g, '').replace(/\s+/g, ' ').trim()
}

/**
 * A reader's words as an FTS5 query that can mean nothing else than these words: each quoted, the last one as a beginning.
 * Null where there is no letter or digit to look for.
 */
export function findSearchQuery(words: string): string | null {
  const tokens = fold(words).match(/[\p{L}\p{N}]+/gu)
  return tokens ? `${tokens.map((token) => `"${token}"`).join(' ')}*` : null
}
