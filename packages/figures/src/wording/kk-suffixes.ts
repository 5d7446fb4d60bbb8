// Kazakh case endings by vowel harmony: 570-тен, 300 мыңнан, 120 гектардан, Алматы қаласында.
// After digits the last spoken numeral decides: 570 ends in "жетпіс", so -тен; 330 in "отыз", so -дан.

import { plainDigits } from './number-text.ts'

export type KazakhCase = 'ablative' | 'dative' | 'locative' | 'about'

type LastSound = 'voiceless' | 'nasal' | 'other' | 'possessive'
/** Back and front form of each ending after each kind of last sound. `about` is the -дай of "70-тей". */
const endings: Readonly<Record<KazakhCase, Readonly<Record<LastSound, readonly [back: string, front: string]>>>> = {
  ablative: { voiceless: ['тан', 'тен'], nasal: ['нан', 'нен'], other: ['дан', 'ден'], possessive: ['нан', 'нен'] },
  dative: { voiceless: ['қа', 'ке'], nasal: ['ға', 'ге'], other: ['ға', 'ге'], possessive: ['на', 'не'] },
  locative: { voiceless: ['та', 'те'], nasal: ['да', 'де'], other: ['да', 'де'], possessive: ['нда', 'нде'] },
  about: { voiceless: ['тай', 'тей'], nasal: ['дай', 'дей'], other: ['дай', 'дей'], possessive: ['ндай', 'ндей'] },
}

const voiceless = 'пфкқтсшщхцчһбвгғд'
const nasals = 'мнң'
const frontVowels = 'әөүіеэи'
const lastDecidingVowel = /[аоұыяёәөүіеэи](?=[^аоұыяёәөүіеэи]*$)/
/** Words that carry "its" already take another ending: қаласы → қаласында, not қаласыда. */
const possessives = /(?:қаласы|облысы|ауданы|ауылы|кенті|өңірі|орны|аумағы)$/

/** Front or back by the last vowel that says so; "у" takes the side of the vowel before it. */
function isFront(word: string): boolean {
  const deciding = lastDecidingVowel.exec(word)?.[0]
  return deciding !== undefined && frontVowels.includes(deciding)
}

function lastSoundOf(word: string): LastSound {
  if (possessives.test(word)) return 'possessive'
  const last = word.replace(/[ьъ]$/, '').at(-1) ?? ''
  if (voiceless.includes(last)) return 'voiceless'
  return nasals.includes(last) ? 'nasal' : 'other'
}

/** The ending a word takes: "гектар", ablative → "дан". */
export function kazakhEnding(word: string, kazakhCase: KazakhCase): string {
  const lower = word.toLowerCase()
  const [back, front] = endings[kazakhCase][lastSoundOf(lower)]
  return isFront(lower) ? front : back
}

/** A word with its ending: "пайыз", dative → "пайызға". */
export function inKazakhCase(word: string, kazakhCase: KazakhCase): string {
  return word + kazakhEnding(word, kazakhCase)
}

const units = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз']
const tens = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан']
/** By the number of zeros at the end: two or more name hundreds, thousands and so on. */
const scales = [[12, 'триллион'], [9, 'миллиард'], [6, 'миллион'], [3, 'мың'], [2, 'жүз']] as const

/** The word a number ends with when it is read aloud: 570 → "жетпіс", 300 000 → "мың", 33,5 → "бес". */
export function lastSpokenNumeral(value: number): string {
  const [whole = '', fraction] = plainDigits(Math.abs(value)).split('.')
  const digits = fraction ?? whole
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0
  if (zeros === digits.length) return 'нөл'
  const digit = Number(digits.at(-1 - zeros))
  if (zeros === 0) return units[digit] ?? ''
  if (zeros === 1) return tens[digit] ?? ''
  return scales.find(([fromZeros]) => zeros >= fromZeros)?.[1] ?? ''
}

/** The ending behind digits, with its hyphen: 570, ablative → "-тен". */
export function endingAfterDigits(value: number, kazakhCase: KazakhCase): string {
  return `-${kazakhEnding(lastSpokenNumeral(value), kazakhCase)}`
}
