// The nominative of a Russian name that a sentence inflects: по «Молодежной практике» → Молодежная практика.

/** [ending of the adjective, of its noun] → [their nominatives], as "по" and "в рамках" ask for them. */
const pairs: readonly (readonly [RegExp, RegExp, string, (noun: string) => string])[] = [
  [/ной$|кой$|той$|вой$|гой$|шей$/, /ости$/, 'ая', (noun) => `${noun.slice(0, -1)}ь`],
  [/ной$|кой$|той$|вой$|гой$/, /[^аеиоуыэюя]е$/, 'ая', (noun) => `${noun.slice(0, -1)}а`],
]

/** The base form of a name of an adjective and a noun in the dative; any other name as it is. */
export function baseFormOf(name: string): string {
  const [adjective = '', noun = '', ...rest] = name.split(' ')
  const pair = pairs.find(([first, second]) => first.test(adjective) && second.test(noun))
  if (!pair) return name
  const [, , ending, nominative] = pair
  return [adjective.slice(0, -2) + ending, nominative(noun), ...rest].join(' ')
}
