// How much a word form gives its language away: above 0 Kazakh, below 0 Russian, 0 nothing.
// Example: "бойынша" is Kazakh by its letters or as a function word, "молодых" Russian by its ending.

import { formPattern } from './form-pattern.ts'

const kazakhLetters = /[әғқңөұүһі]/
const kazakhWords = new Set('және мен пен бен да де та те бойынша туралы бар жоқ екен еді бұл осы сол ол оның олардың деп деген дейді болды болып болатын адам жас жастар қала ал астам жуық дейін бастап кейін сондай-ақ бірге арналған былтыр биыл жылы айында деді үш төрт бес алты жеті тоғыз елу сексен жүз мың екі'.split(' '))
const russianWords = new Set('и в на с по для что из к ко не от о об при за до у а но или как это его их все еще также во со был была было были будет которые который которая более около человек лет год года году молодежи среди они она он мы из-за'.split(' '))
const russianEndings = /(?:[ыщэъё]|ого$|его$|ыми$|ими$|ских$|ция$|ций$|ции$|ение$|ения$|ется$|ются$|ался$|лись$|ость$|ости$|ами$)/

/** Latin letters, a back vowel inside or a Kazakh ending: no sign of Russian. */
const kazakhShape = formPattern(/[a-zы]|(?:да|де|та|те|дан|ден|тан|тен|нан|нен|лар|лер|дар|дер|тар|тер|ған|ген|кен|мен|ге|еді|ика|ия)$/)

/** A verb of the past no Russian form looks like: "салынды", "ашылды". */
const kazakhVerb = formPattern(/(?:лды|ынды)$/)

const known = new Map<string, number>()

/** The sign of the language a form belongs to; a long word without a Kazakh letter leans to Russian. */
export function languageSignOf(form: string): number {
  const kept = known.get(form)
  if (kept !== undefined) return kept
  if (known.size > 60_000) known.clear()
  const sign = signOf(form)
  known.set(form, sign)
  return sign
}

function signOf(form: string): number {
  if (kazakhWords.has(form)) return 2
  if (russianWords.has(form)) return -2
  if (kazakhLetters.test(form)) return 2
  if (kazakhVerb.test(form)) return 1
  if (form.length > 5 && !kazakhShape.test(form) && !russianEndings.test(form)) return -0.7
  return russianEndings.test(form) && !/[ы]/.test(form.replace(/(?:ый|ых|ым|ыми)$/, '')) ? -1 : 0
}
