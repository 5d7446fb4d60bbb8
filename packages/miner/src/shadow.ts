// The text as rules read it: same words, one kind of space, dash and quote, no invisible characters, no Latin letters that
// pass for Cyrillic ones; every place leads back.
// Example: "13\u00a0500 мың\u00adнан" is read as "13 500 мыңнан"; the text itself is never altered.

const spaces = '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t'
const dashes = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u30fb'
const openingQuotes = '«“„‹‟'
const closingQuotes = '»”›'
const apostrophes = '’‘ʼ`´'
const lineBreaks = '\r\u2028\u2029\u000b\u000c\u0085'

const folded = new Map<number, string>([
  ...spaces.split('').map((char) => [char.charCodeAt(0), ' '] as const),
  ...dashes.split('').map((char) => [char.charCodeAt(0), '-'] as const),
  ...openingQuotes.split('').map((char) => [char.charCodeAt(0), '«'] as const),
  ...closingQuotes.split('').map((char) => [char.charCodeAt(0), '»'] as const),
  ...apostrophes.split('').map((char) => [char.charCodeAt(0), "'"] as const),
  ...lineBreaks.split('').map((char) => [char.charCodeAt(0), '\n'] as const),
])
const foldable = new RegExp(`[${spaces}${dashes}${openingQuotes}${closingQuotes}${apostrophes}${lineBreaks}]`, 'g')
/** Soft hyphens, zero-width and direction marks, and letters written with a combining mark. */
const lengthChanging = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\u0300-\u036f]|\ufe0f/
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\ufe0f/

/** Latin letters that look like Cyrillic ones. */
const lookAlikes = new Map(Object.entries({
  a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і', h: 'һ', k: 'к', m: 'м', t: 'т', b: 'в',
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У',
}))
const mixedScript = /[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/i
const anyWord = /[a-z\u0400-\u04ff]+/gi

export type Shadow = {
  /** What rules read. */
  readonly text: string
  /** The place in the source's text of a place in the shadow, both in UTF-16 units. */
  readonly toText: (offset: number) => number
}

/** The shadow of a text. */
export function shadowOf(text: string): Shadow {
  const plain = text.replace(foldable, (char) => folded.get(char.charCodeAt(0)) ?? char)
  const sameLength = mixedScript.test(plain) ? plain.replace(anyWord, unmixed) : plain
  return lengthChanging.test(sameLength) ? shortened(sameLength) : { text: sameLength, toText: (offset) => offset }
}

/** A word of both alphabets is Cyrillic when most of it is: "қaлa" is, "TikTokта" is not. */
function unmixed(word: string): string {
  const latin = word.replace(/[^a-z]/gi, '').length
  return latin === 0 || latin * 2 > word.length ? word : word.replace(/[a-z]/gi, (letter) => lookAlikes.get(letter) ?? letter)
}

function shortened(text: string): Shadow {
  const kept: string[] = []
  const places: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index)
    if (invisible.test(char)) continue
    const composed = composedWith(kept.at(-1), char)
    if (composed) {
      kept[kept.length - 1] = composed
    } else {
      kept.push(char)
      places.push(index)
    }
  }
  places.push(text.length)
  return { text: kept.join(''), toText: (offset) => places[offset] ?? text.length }
}

/** "и" and a combining breve are one letter, "й". */
function composedWith(letter: string | undefined, mark: string): string | undefined {
  if (letter === undefined || mark < '\u0300' || mark > '\u036f') return undefined
  const composed = (letter + mark).normalize('NFC')
  return composed.length === 1 ? composed : undefined
}
