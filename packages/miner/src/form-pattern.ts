// A regular expression that first looks at one letter: rules ask thousands of words for a few beginnings or ends, and most
// words are told apart by their first or last letter alone.
// Example: formPattern(/^(?:заң|кодекс)/) asks the expression only of words that begin with "з" or "к".

export type FormPattern = { readonly test: (text: string) => boolean }

/** Answers as the expression does, sooner where it is anchored at one end. */
export function formPattern(pattern: RegExp): FormPattern {
  const { source, flags } = pattern
  const ends = flags === '' ? endsOf(source) : undefined
  if (!ends || ends.empty) return pattern
  if (everyAlternative(source, (alternative) => alternative.startsWith('^'))) return new Anchored(pattern, tableOf(ends.first), 0)
  if (everyAlternative(source, (alternative) => alternative.endsWith('$'))) return new Anchored(pattern, tableOf(ends.last), 1)
  return pattern
}

/** One class for all patterns: one shape keeps asking them fast. */
class Anchored implements FormPattern {
  private readonly pattern: RegExp
  private readonly letters: Uint8Array
  private readonly fromEnd: number
  constructor(pattern: RegExp, letters: Uint8Array, fromEnd: number) {
    this.pattern = pattern
    this.letters = letters
    this.fromEnd = fromEnd
  }

  test(text: string): boolean {
    const { length } = text
    return length > 0 && this.letters[text.charCodeAt(this.fromEnd * (length - 1)) & 0xff] === 1 && this.pattern.test(text)
  }
}

/** 1 for the low byte of each letter: it tells the letters of an alphabet apart, and one of another alphabet is asked in vain at worst. */
function tableOf(letters: ReadonlySet<number>): Uint8Array {
  const table = new Uint8Array(0x100)
  for (const code of letters) table[code & 0xff] = 1
  return table
}

/** What a piece of an expression can begin and end with; `empty` where it may match nothing. */
type Ends = { readonly first: ReadonlySet<number>; readonly last: ReadonlySet<number>; readonly empty: boolean }

const nothing: Ends = { first: new Set(), last: new Set(), empty: true }

/** Undefined for an expression with anything but letters, classes, groups and what repeats them. */
function endsOf(source: string): Ends | undefined {
  const alternatives = alternativesOf(source).map(endsOfSequence)
  return alternatives.every((ends) => ends !== undefined)
    ? { first: union(alternatives.map(({ first }) => first)), last: union(alternatives.map(({ last }) => last)), empty: alternatives.some(({ empty }) => empty) }
    : undefined
}

function endsOfSequence(sequence: string): Ends | undefined {
  let sofar = nothing
  for (let rest = sequence; rest !== '';) {
    const [atom = ''] = /^(?:\\.|\[(?:\\.|[^\]])*\]|[^])/.exec(rest) ?? []
    const whole = atom === '(' ? groupAt(rest) : atom
    const [repeat = ''] = /^(?:[?*+]|\{[\d,]+\})/.exec(rest.slice(whole.length)) ?? []
    const ends = endsOfAtom(whole)
    if (!ends) return undefined
    const empty = ends.empty || repeat === '?' || repeat === '*' || repeat.startsWith('{0')
    sofar = {
      first: sofar.empty ? union([sofar.first, ends.first]) : sofar.first,
      last: empty ? union([sofar.last, ends.last]) : ends.last,
      empty: sofar.empty && empty,
    }
    rest = rest.slice(whole.length + repeat.length)
  }
  return sofar
}

function endsOfAtom(atom: string): Ends | undefined {
  if (atom === '^' || atom === '$') return nothing
  if (atom.startsWith('(')) return atom.startsWith('(?:') ? endsOf(atom.slice(3, -1)) : undefined
  if (atom === '.' || atom.startsWith('[^') || /^\\[^d./+*?()[\]|^$-]/.test(atom)) return undefined
  const letters = lettersOf(atom)
  return { first: letters, last: letters, empty: false }
}

function lettersOf(atom: string): ReadonlySet<number> {
  if (atom.length === 1) return new Set([atom.charCodeAt(0)])
  const one = new RegExp(`^${atom}$`)
  return new Set(everyLetter.filter((code) => one.test(String.fromCharCode(code))))
}

/** ASCII, the marks of Latin-1, Cyrillic, the marks of punctuation and money. */
const everyLetter = Array.from({ length: 0x2200 }, (_, code) => code)

const union = (sets: readonly ReadonlySet<number>[]): ReadonlySet<number> => new Set(sets.flatMap((set) => [...set]))

/** The group that opens a string, its bracket closed. */
function groupAt(text: string): string {
  const end = depths(text).findIndex((depth, index) => index > 0 && depth === 0)
  return text.slice(0, end)
}

function alternativesOf(source: string): readonly string[] {
  const depth = depths(source)
  const cuts = source.split('').flatMap((char, index) => (char === '|' && depth[index] === 0 ? [index] : []))
  return [...cuts, source.length].map((end, index) => source.slice(index === 0 ? 0 : (cuts[index - 1] ?? 0) + 1, end))
}

/** How many brackets are open before each character, classes and escapes counting as one more. */
function depths(source: string): readonly number[] {
  let depth = 0
  let inClass = false
  return `${source} `.split('').map((char, index) => {
    const escaped = source.charAt(index - 1) === '\\' && source.charAt(index - 2) !== '\\'
    const before = depth + (inClass ? 1 : 0)
    if (escaped) return before + 1
    if (inClass) inClass = char !== ']'
    else if (char === '[') inClass = true
    else if (char === '(') depth += 1
    else if (char === ')') depth -= 1
    return before
  })
}

function everyAlternative(source: string, holds: (alternative: string) => boolean): boolean {
  return alternativesOf(source).every(holds)
}
