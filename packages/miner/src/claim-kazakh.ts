// Kazakh claims: the first finite verb behind the number decides; its present is its future too, told apart by words of time.

import type { ReadClaim } from './claim.ts'
import { wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { segmentAround } from './segments.ts'
import { isPresent, reportsFuture, tellsFuture } from './languages/kk/tenses.ts'
import { formPattern } from './form-pattern.ts'

const given = formPattern(/^(?:тапсыр(?:ды|ған|ып|ылды|ылған)|міндетте|ұсынды|уәде|ант)/)
const provided = formPattern(/^(?:қарастырыл|ескеріл)(?:ған|ген|ып|іп|уда|уде)/)
const needed = formPattern(/^(?:тиіс|керек|қажет)$/)
const again = formPattern(/^(?:сайын|үнемі|әдетте|әрдайым|тұрақты)$/)
const thisYearWord = formPattern(/^(?:биыл|биылғы)$/)
const toCome = formPattern(/^(?:келесі|келер|алдағы|жақында|жуырда|таяуда|ертең|болашақта|кейін|енді|тағы)$/)
const toItsEnd = formPattern(/^(?:соңына|аяғына)$/)
const yearOrMonth = formPattern(/^(?:жылға|жылы|айда|айға)$/)
const opensClause = formPattern(/^(?:және|деп|деді|ал|енді)$/)

const planned = (token: number, rule: string): ReadClaim => ({ claim: 'planned', basis: 'explicit', rule, confidence: 0.9, token })
const told = (token: number): ReadClaim => ({ claim: 'achieved', basis: 'explicit', rule: 'verb of the past', confidence: 0.95, token })

const notPast = formPattern(/^(?:артық|қатты|тағы|жартылай|шетті|ерікті|белгілі)$/)
const past = /(?:ды|ді|ты|ті|дық|дік|тық|тік)$/
const saying = formPattern(/^(?:деді|дейді|айтты|айтады|хабарла|мәлімде|түсіндірді|баяндады|ескертті|сендірді|қосты|жеткізді|жазды|жазады|толықтырды)/)
/** "40 оқиға тіркелген 4,3 шақырым желі": a participle closes the clause of its own number. */
const pastParticiple = formPattern(/(?:ған|ген|қан|кен)$/)
const converb = formPattern(/(?:ып|іп|[аеоуйл]п)$/)
const presentState = formPattern(/^(?:бар|жоқ|тұр|отыр|жүр|жатыр|келеді|құрайды|тұрады|істейді|оқиды)$|(?:уда|уде)$/)

/** The claim of the figure that ends before `last`; undefined where no verb stands behind it. */
export function kazakhClaim(document: Document, sentence: Sentence, last: number): ReadClaim | undefined {
  for (let index = last; index < sentence.last; index += 1) {
    const claim = claimOfVerb(document, sentence, index, last)
    if (claim) return claim
    if (document.tokens[index]?.text === ';') return undefined
  }
  return continues(document, sentence, last) ? claimBefore(document, sentence, last) : undefined
}

/** "баптап, … тазартады": a converb is of the time its last verb tells; beside a plan of something else it is done. */
function ofConverb(document: Document, sentence: Sentence, converbAt: number, last: number): ReadClaim {
  for (let index = converbAt + 1; index < sentence.last; index += 1) {
    const claim = claimOfVerb(document, sentence, index, last)
    if (claim) return claim.rule === 'verb of the future' ? claim : told(converbAt)
  }
  return told(converbAt)
}

/** "бұл былтырғыдан 15 пайызға артық", "яғни …": a clause without a verb goes on with the one before. */
function continues(document: Document, sentence: Sentence, last: number): boolean {
  const { first } = segmentAround(document, sentence, last - 1, last)
  return first > sentence.first && /^(?:бұл|яғни|демек|соның|оның|олардың)$/.test(document.tokens[first]?.text ?? '')
}

function claimBefore(document: Document, sentence: Sentence, last: number): ReadClaim | undefined {
  const { first } = segmentAround(document, sentence, last - 1, last)
  for (let index = first - 1; index > sentence.first; index -= 1) {
    const claim = claimOfVerb(document, sentence, index, last)
    if (claim) return claim
  }
  return undefined
}

function claimOfVerb(document: Document, sentence: Sentence, index: number, last: number): ReadClaim | undefined {
  const word = wordAt(document, index)
  const { form } = word
  if (word.claim === 'planned') return isHabit(document, sentence) && /(?:ады|еді)$/.test(form) ? told(index) : planFor(document, index)
  if (isTask(document, index)) return planned(index, 'a task to do')
  if (word.noun !== undefined || document.tokens[index]?.kind !== 'word') return undefined
  if (tellsFuture(form) || reportsFuture(form)) return isHabit(document, sentence) ? told(index) : planned(index, 'verb of the future')
  if (saying.test(form)) return undefined
  if (isPresent(form)) return isClauseEnd(document, sentence, index) ? ofPresent(document, sentence, index, last) : undefined
  if (form.length > 4 && past.test(form) && !notPast.test(form) && isClauseEnd(document, sentence, index)) return told(index)
  if (presentState.test(form) && isClauseEnd(document, sentence, index)) return told(index)
  if (form.length > 4 && pastParticiple.test(form) && !isClauseEnd(document, sentence, index) && document.tokens[index + 1]?.kind === 'digits') return told(index)
  if (form.length > 4 && converb.test(form) && document.tokens[index + 1]?.text === ',' && hasDigitsAhead(document, sentence, index + 1)) return ofConverb(document, sentence, index, last)
  return undefined
}

/** "алады", "қамтиды": how things are, or what is to come where a time to come stands before or the sentence before is a plan. */
function ofPresent(document: Document, sentence: Sentence, index: number, last: number): ReadClaim {
  if (isHabit(document, sentence)) return told(index)
  const thisYear = /[лн](?:ады|еді)$|^(?:жүреді|өтеді|болады|болмайды)$/.test(document.tokens[index]?.text ?? '') && isThisYear(document, sentence, index)
  return thisYear || isAhead(document, sentence, last) || followsPlan(document, sentence) ? planned(index, 'a present beside a plan') : told(index)
}

/** "құрылысы биыл жүргізіледі": the passive present beside this year is to come. */
function isThisYear(document: Document, sentence: Sentence, verb: number): boolean {
  for (let index = sentence.first; index < verb; index += 1) if (thisYearWord.test(document.tokens[index]?.text ?? '')) return true
  return false
}

function followsPlan(document: Document, sentence: Sentence): boolean {
  const earlier = document.sentences[sentence.index - 1]
  if (!earlier || earlier.paragraph !== sentence.paragraph || earlier.language !== 'kk') return false
  for (let index = earlier.last - 1; index >= Math.max(earlier.first, earlier.last - 4); index -= 1) {
    const word = wordAt(document, index)
    if ((word.claim === 'planned' && planFor(document, index)) || (word.noun === undefined && tellsFuture(word.form) && !/^ала-?алады$/.test(word.form))) return true
  }
  return false
}

/** "жоспарда", "мақсат" are a plan beside a verb only: "мақсатында", "жоспары бойынша" are none. */
function planFor(document: Document, index: number): ReadClaim | undefined {
  const { form } = wordAt(document, index)
  const next = document.tokens[index + 1]?.text ?? ''
  if (form.startsWith('мақсат')) return /^(?:ет|қой|тұт)/.test(next) ? planned(index, 'verb of a plan') : undefined
  if (/^жоспар(?:ы|ға)/.test(form)) return /^(?:бар|енген|енгізіл|сәйкес$)/.test(next) && next !== 'сәйкес' ? planned(index, 'verb of a plan') : undefined
  return planned(index, 'verb of a plan')
}

/** "оқытуды тапсырды", "ашуға міндеттеді", "салынуы тиіс", "жеткізу керек": somebody is to do it. */
function isTask(document: Document, index: number): boolean {
  const text = document.tokens[index]?.text ?? ''
  const before = document.tokens[index - 1]?.text ?? ''
  if (given.test(text)) return /(?:уды|уді|уға|уге)$/.test(before)
  if (provided.test(text)) return /[^с]у$/.test(before)
  return needed.test(text) && /(?:уы|уі|уымыз|уіміз|уға|уге|у)$/.test(before)
}

/** "жыл сайын", "күн сайын": the present tense tells what is done again and again. */
function isHabit(document: Document, sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index += 1) if (again.test(document.tokens[index]?.text ?? '')) return true
  return false
}

/** A time to come stands before the figure: "келесі жылы", "жыл соңына дейін", "алдағы", "жақында", "2030 жылға қарай". */
function isAhead(document: Document, sentence: Sentence, last: number): boolean {
  for (let index = sentence.first; index < last; index += 1) {
    const text = document.tokens[index]?.text ?? ''
    if (toCome.test(text)) return true
    if (toItsEnd.test(text) && /^(?:дейін|қарай)$/.test(document.tokens[index + 1]?.text ?? '')) return true
    if (yearOrMonth.test(text) && document.tokens[index + 1]?.text === 'қарай') return true
  }
  return false
}

function isClauseEnd(document: Document, sentence: Sentence, index: number): boolean {
  const next = document.tokens[index + 1]
  return index + 1 >= sentence.last || next?.kind === 'mark' || next?.kind === 'break' || opensClause.test(next?.text ?? '')
}

function hasDigitsAhead(document: Document, sentence: Sentence, from: number): boolean {
  for (let index = from; index < sentence.last; index += 1) if (document.tokens[index]?.kind === 'digits') return true
  return false
}
