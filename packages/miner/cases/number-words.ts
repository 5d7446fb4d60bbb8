// Numbers written out, by rules of their own that share nothing with the miner: what a test gives it to read back.

const kkOnes = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз']
const kkTens = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан']
const kkScales = ['', 'мың', 'миллион', 'миллиард']

/** A number below 10^12 in Kazakh words: 2 105 is "екі мың жүз бес". */
export function kkWords(value: number): string {
  return groupsOf(value).map((group, power) => kkGroup(group, power)).toReversed().filter((words) => words !== '').join(' ')
}

function kkGroup(group: number, power: number): string {
  if (group === 0) return ''
  // "мың" alone is one thousand; a million is always counted.
  if (group === 1 && power === 1) return 'мың'
  const hundreds = Math.floor(group / 100)
  const words = [hundreds > 1 ? kkOnes[hundreds] : '', hundreds > 0 ? 'жүз' : '', kkTens[Math.floor((group % 100) / 10)], kkOnes[group % 10], kkScales[power]]
  return words.filter((word) => word !== undefined && word !== '').join(' ')
}

export const kkCases = ['genitive', 'dative', 'accusative', 'locative', 'ablative', 'instrumental'] as const
type KkCase = (typeof kkCases)[number]

/** Words with the ending of a case, by their last letter and the harmony of their last vowel: "бес" is "бестен", "мың" is "мыңнан". */
export function kkInCase(words: string, inCase: KkCase): string {
  const [consonant, back, front] = endingOf(words, inCase)
  return `${words}${consonant}${/[әеіөүэ][^аоұыәеіөүэ]*$/.test(words) ? front : back}`
}

/** The consonant an ending begins with, and the rest of it in back and in front words. */
function endingOf(word: string, inCase: KkCase): readonly [string, string, string] {
  const last = word.slice(-1)
  const voiceless = /[пстқкд]/.test(last)
  const nasal = /[мнң]/.test(last)
  const hard = voiceless ? 'т' : nasal || /[аыіиео]/.test(last) ? 'н' : 'д'
  const plain = voiceless ? 'т' : 'д'
  if (inCase === 'genitive') return [hard, 'ың', 'ің']
  if (inCase === 'accusative') return [voiceless ? 'т' : nasal ? 'д' : hard, 'ы', 'і']
  if (inCase === 'dative') return ['', voiceless ? 'қа' : 'ға', voiceless ? 'ке' : 'ге']
  if (inCase === 'locative') return [plain, 'а', 'е']
  if (inCase === 'ablative') return [nasal ? 'н' : plain, 'ан', 'ен']
  return [voiceless ? 'п' : last === 'з' ? 'б' : 'м', 'ен', 'ен']
}

export const ruCases = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const
type RuCase = (typeof ruCases)[number]
/** The six cases of a word, in the order of `ruCases`. */
type Forms = readonly string[]

const forms = (list: string): Forms => list.split(' ')
/** пять, пяти, пяти, пять, пятью, пяти. */
const soft = (stem: string): Forms => ['ь', 'и', 'и', 'ь', 'ью', 'и'].map((ending) => stem + ending)
const joined = (one: Forms, other: Forms): Forms => one.map((form, index) => form + (other[index] ?? ''))

const ruOnes: readonly Forms[] = [
  forms('     '), forms('один одного одному один одним одном'), forms('два двух двум два двумя двух'), forms('три трёх трём три тремя трёх'), forms('четыре четырёх четырём четыре четырьмя четырёх'),
  ...['пят', 'шест', 'сем'].map(soft), forms('восемь восьми восьми восемь восемью восьми'), ...['девят', 'десят'].map(soft),
  ...['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'].map((stem) => soft(`${stem}надцат`)),
]
const ruFeminine: Readonly<Record<number, Forms>> = { 1: forms('одна одной одной одну одной одной'), 2: forms('две двух двум две двумя двух') }
const ruTens: readonly Forms[] = [
  forms('     '), forms('     '), soft('двадцат'), soft('тридцат'), forms('сорок сорока сорока сорок сорока сорока'),
  ...[5, 6, 7, 8].map((digit) => joined(ruOnes[digit] ?? [], forms('десят десяти десяти десят десятью десяти'))),
  forms('девяносто девяноста девяноста девяносто девяноста девяноста'),
]
const ruHundreds: readonly Forms[] = [
  forms('     '), forms('сто ста ста сто ста ста'), forms('двести двухсот двумстам двести двумястами двухстах'),
  ...[3, 4].map((digit) => joined(ruOnes[digit] ?? [], forms('ста сот стам ста стами стах'))),
  ...[5, 6, 7, 8, 9].map((digit) => joined(ruOnes[digit] ?? [], forms('сот сот стам сот стами стах'))),
]
const masculine = (stem: string): readonly [Forms, Forms] => [['', 'а', 'у', '', 'ом', 'е'].map((ending) => stem + ending), ['ы', 'ов', 'ам', 'ы', 'ами', 'ах'].map((ending) => stem + ending)]
const ruScales: readonly (readonly [Forms, Forms])[] = [
  [forms('     '), forms('     ')], [forms('тысяча тысячи тысяче тысячу тысячей тысяче'), forms('тысячи тысяч тысячам тысячи тысячами тысячах')], masculine('миллион'), masculine('миллиард'),
]

/** A number below 10^12 in Russian words of a case: 2 105 is "две тысячи сто пять", "двух тысяч ста пяти". */
export function ruWords(value: number, inCase: RuCase): string {
  return groupsOf(value).map((group, power) => ruGroup(group, power, ruCases.indexOf(inCase))).toReversed().filter((words) => words !== '').join(' ')
}

function ruGroup(group: number, power: number, inCase: number): string {
  if (group === 0) return ''
  const rest = group % 100
  const last = rest < 20 ? rest : rest % 10
  const one = (power === 1 ? ruFeminine[last] : undefined) ?? ruOnes[last]
  const words = [ruHundreds[Math.floor(group / 100)]?.[inCase], rest < 20 ? '' : ruTens[Math.floor(rest / 10)]?.[inCase], one?.[inCase], ruScale(last, power, inCase)]
  return words.filter((word) => word !== undefined && word !== '').join(' ')
}

/** One thousand, two thousands' genitive singular, five thousands' genitive plural; in the other cases the scale stands in the case. */
function ruScale(last: number, power: number, inCase: number): string | undefined {
  const [singular, plural] = ruScales[power] ?? []
  if (last === 1) return singular?.[inCase]
  const asSubject = inCase === 0 || inCase === 3
  return asSubject ? (last >= 2 && last <= 4 ? singular?.[1] : plural?.[1]) : plural?.[inCase]
}

/** Groups of three digits, the lowest first. */
function groupsOf(value: number): number[] {
  const groups: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000)
  return groups
}
