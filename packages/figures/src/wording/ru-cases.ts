// Russian nouns after numbers and place names in the prepositional: 21 мероприятие, более 21 мероприятия, в городе Алматы.

export type Gender = 'm' | 'f' | 'n'

/** Forms of a noun phrase as numbers demand them. */
export type RuNoun = {
  /** 1: мероприятие, квадратный метр. */
  readonly one: string
  /** 2–4: мероприятия, квадратных метра. */
  readonly few: string
  /** 5 and more: мероприятий, квадратных метров. */
  readonly many: string
  /** Genitive of one, where it is not `few`: "более 21 квадратного метра", "2,5 квадратного метра". */
  readonly ofOne?: string
  /** Accusative of one, where it is not `one`: "выросло на 21 тонну". */
  readonly byOne?: string
  readonly gender: Gender
}

export type RuCase = 'nominative' | 'genitive' | 'accusative'

/** Which form a number asks for: 1, 21 → one; 2–4, 22 → few; 0, 5–20, 11–14 → many; a fraction governs the genitive of one. */
export function countForm(value: number): 'one' | 'few' | 'many' | 'fraction' {
  if (!Number.isInteger(value)) return 'fraction'
  const [tens, units] = [Math.abs(value) % 100, Math.abs(value) % 10]
  if (tens >= 11 && tens <= 14) return 'many'
  return units === 1 ? 'one' : units >= 2 && units <= 4 ? 'few' : 'many'
}

/** The noun as it stands after a number in a case: genitive after "более", accusative after "на". */
export function nounAfter(value: number, noun: RuNoun, ruCase: RuCase = 'nominative'): string {
  const form = countForm(value)
  const ofOne = noun.ofOne ?? noun.few
  if (form === 'fraction') return ofOne
  if (ruCase === 'genitive') return form === 'one' ? ofOne : noun.many
  return form === 'one' && ruCase === 'accusative' ? noun.byOne ?? noun.one : noun[form]
}

/** "в городе Алматы", "в Актюбинской области", "в области Абай", "в Казахстане", from the official name. */
export function inRussianPlace(name: string): string {
  if (name.startsWith('город ')) return name.replace(/^город/, 'в городе')
  if (name.startsWith('область ')) return name.replace(/^область/, 'в области')
  if (name.endsWith('ская область')) return `в ${name.replace(/ская область$/, 'ской области')}`
  return `в ${/[аеёиоуыэюя]$/.test(name) ? name.replace(/[ая]$/, 'е') : `${name}е`}`
}
