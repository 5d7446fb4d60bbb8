// Names in a row as a title says them: "Алматы мен Ақтөбе", "Алматы, Актобе и Шымкент".

import type { Language } from '@jastar/catalogue'

const and: Record<Language, string> = { kk: 'және', ru: 'и', en: 'and' }

/** After a vowel or a sonorant the Kazakh "and" is мен, after з and ж бен, after any other consonant пен. */
function kazakhAnd(name: string): string {
  const end = name.toLocaleLowerCase('kk').replace(/[^\p{L}]+$/u, '').at(-1) ?? ''
  if ('зж'.includes(end)) return 'бен'
  return 'бвгғдкқпстфхһцчшщ'.includes(end) ? 'пен' : 'мен'
}

/** Two names by "and", more by commas and "and"; one name stays as it is. */
export function joinNames(names: readonly string[], language: Language): string {
  const [left, right] = names
  if (language === 'kk' && names.length === 2 && left !== undefined && right !== undefined) return `${left} ${kazakhAnd(left)} ${right}`
  const tail = names.at(-1)
  return names.length < 2 || tail === undefined ? names.join('') : `${names.slice(0, -1).join(', ')} ${and[language]} ${tail}`
}
