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

type RuCase = 'nominative' | 'genitive'

const ruOnes: Readonly<Record<RuCase, readonly string[]>> = {
  nominative: ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять', 'одиннадцать', 'двенадцать', 'тринадцать', 'четырнадцать', 'пятнадцать', 'шестнадцать', 'семнадцать', 'восемнадцать', 'девятнадцать'],
  genitive: ['', 'одного', 'двух', 'трёх', 'четырёх', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти', 'одиннадцати', 'двенадцати', 'тринадцати', 'четырнадцати', 'пятнадцати', 'шестнадцати', 'семнадцати', 'восемнадцати', 'девятнадцати'],
}
const ruTens: Readonly<Record<RuCase, readonly string[]>> = {
  nominative: ['', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто'],
  genitive: ['', '', 'двадцати', 'тридцати', 'сорока', 'пятидесяти', 'шестидесяти', 'семидесяти', 'восьмидесяти', 'девяноста'],
}
const ruHundreds: Readonly<Record<RuCase, readonly string[]>> = {
  nominative: ['', 'сто', 'двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот', 'семьсот', 'восемьсот', 'девятьсот'],
  genitive: ['', 'ста', 'двухсот', 'трёхсот', 'четырёхсот', 'пятисот', 'шестисот', 'семисот', 'восьмисот', 'девятисот'],
}
/** Behind one, behind two to four, behind five and more. */
const ruScales: Readonly<Record<RuCase, readonly (readonly string[])[]>> = {
  nominative: [[], ['тысяча', 'тысячи', 'тысяч'], ['миллион', 'миллиона', 'миллионов'], ['миллиард', 'миллиарда', 'миллиардов']],
  genitive: [[], ['тысячи', 'тысяч', 'тысяч'], ['миллиона', 'миллионов', 'миллионов'], ['миллиарда', 'миллиардов', 'миллиардов']],
}
const ruFeminine: Readonly<Record<RuCase, Readonly<Record<number, string>>>> = { nominative: { 1: 'одна', 2: 'две' }, genitive: { 1: 'одной' } }

/** A number below 10^12 in Russian words of a case: 2 105 is "две тысячи сто пять", "двух тысяч ста пяти". */
export function ruWords(value: number, inCase: RuCase): string {
  return groupsOf(value).map((group, power) => ruGroup(group, power, inCase)).toReversed().filter((words) => words !== '').join(' ')
}

function ruGroup(group: number, power: number, inCase: RuCase): string {
  if (group === 0) return ''
  const rest = group % 100
  const last = rest < 20 ? rest : rest % 10
  const one = (power === 1 ? ruFeminine[inCase][last] : undefined) ?? ruOnes[inCase][last]
  const form = last === 1 ? 0 : last >= 2 && last <= 4 ? 1 : 2
  const words = [ruHundreds[inCase][Math.floor(group / 100)], rest < 20 ? '' : ruTens[inCase][Math.floor(rest / 10)], one, ruScales[inCase][power]?.[form]]
  return words.filter((word) => word !== undefined && word !== '').join(' ')
}

/** Groups of three digits, the lowest first. */
function groupsOf(value: number): number[] {
  const groups: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000)
  return groups
}
