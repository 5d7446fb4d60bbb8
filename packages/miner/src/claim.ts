// Achieved or planned: by the verb of the figure's clause. Kazakh verbs stand behind the number, Russian ones on either side.

import type { Claim, SlotBasis } from '@jastar/catalogue'
import { sentenceAt, wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { lexiconOfLanguage } from './languages/lexicons.ts'
import { segmentAround } from './segments.ts'
import type { Segment } from './segments.ts'

export type ReadClaim = { readonly claim: Claim; readonly basis: SlotBasis; readonly rule: string; readonly confidence: number; readonly token?: number }

/** The claim of the figure at tokens `first` to `last`. */
export function claimOf(document: Document, first: number, last: number): ReadClaim {
  const sentence = sentenceAt(document, first)
  return sentence.language === 'kk' ? kazakhClaim(document, sentence, last) : russianClaim(document, sentence, first, last)
}

const achieved: ReadClaim = { claim: 'achieved', basis: 'default', rule: 'no word of a plan', confidence: 0.85 }
const planned = (token: number, rule: string): ReadClaim => ({ claim: 'planned', basis: 'explicit', rule, confidence: 0.9, token })
const told = (token: number): ReadClaim => ({ claim: 'achieved', basis: 'explicit', rule: 'verb of the past', confidence: 0.95, token })

const kazakhPast = /(?:ды|ді|ты|ті|дық|дік)$/
const converb = /(?:ып|іп|[аеоуйл]п)$/

/** The first finite verb behind the number decides; a converb before a comma and another number closes the clause. */
function kazakhClaim(document: Document, sentence: Sentence, last: number): ReadClaim {
  for (let index = last; index < sentence.last; index += 1) {
    const word = wordAt(document, index)
    if (word.claim === 'planned') return isHabit(document, sentence) && /(?:ады|еді)$/.test(word.form) ? told(index) : planned(index, 'verb of a plan')
    if (word.noun === undefined && lexiconOfLanguage('kk').language.tellsFuture(word.form)) return isHabit(document, sentence) ? told(index) : planned(index, 'verb of the future')
    if (document.tokens[index]?.text === ';') break
    const verbal = word.noun === undefined && word.form.length > 4
    if (verbal && kazakhPast.test(word.form) && isClauseEnd(document, sentence, index)) return told(index)
    if (verbal && converb.test(word.form) && document.tokens[index + 1]?.text === ',' && hasDigitsAhead(document, sentence, index + 1)) return told(index)
  }
  return achieved
}

/** "жыл сайын", "күн сайын": the present tense tells what is done again and again. */
function isHabit(document: Document, sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index += 1) if (/^(?:сайын|үнемі|әдетте|әрдайым|тұрақты)$/.test(document.tokens[index]?.text ?? '')) return true
  return false
}

function isClauseEnd(document: Document, sentence: Sentence, index: number): boolean {
  const next = document.tokens[index + 1]
  return index + 1 >= sentence.last || next?.kind === 'mark' || next?.kind === 'break' || /^(?:және|деп|деді|ал|енді)$/.test(next?.text ?? '')
}

function hasDigitsAhead(document: Document, sentence: Sentence, from: number): boolean {
  for (let index = from; index < sentence.last; index += 1) if (document.tokens[index]?.kind === 'digits') return true
  return false
}

/** A plan in the segment, else a verb in it, else the segments before, else those behind. */
function russianClaim(document: Document, sentence: Sentence, first: number, last: number): ReadClaim {
  let segment = segmentAround(document, sentence, first, last)
  const own = claimIn(document, segment)
  if (own) return own
  const inherit: ReadClaim[] = []
  for (let start = segment.first - 1; start > sentence.first; start = segment.first - 1) {
    segment = segmentAround(document, sentence, start - 1, start)
    const before = claimIn(document, segment)
    if (before) inherit.push(before)
    if (before || segment.first <= sentence.first) break
  }
  return inherit[0] ?? claimIn(document, { first: last, last: sentence.last }) ?? achieved
}

const russianPast = /(?:[аеиоуыюя]л|[аеиуыя]ла|[аеиуыя]ло|[аеиуыя]ли|лся|лась|лось|лись|[аое]но|[ае]ны|[ае]на|(?:ыт|ят|ут)[оаы]|ают|яют|ает|яет|уют|ует|ят|ется|ются|ится|атся)$/

function claimIn(document: Document, { first, last }: Segment): ReadClaim | undefined {
  let past: ReadClaim | undefined
  for (let index = first; index < last; index += 1) {
    const word = wordAt(document, index)
    if (word.claim === 'achieved') return told(index)
    if (word.claim === 'planned' && !isNoPlan(document, index)) return planned(index, 'verb of a plan')
    if (!past && document.tokens[index]?.kind === 'word' && word.noun === undefined && word.form.length > 3 && russianPast.test(word.form)) past = told(index)
  }
  return past
}

/** "как ожидалось", "по плану" say nothing of this figure; "в плане" neither. */
function isNoPlan(document: Document, index: number): boolean {
  return /^(?:ожидалось|ожидаемый|ожидаемых|планам|планировалось)$/.test(document.tokens[index]?.text ?? '')
}
