// Money told without its currency: «Ремонт обошелся в 5,7 миллиона», «из 73,5 млн тенге 10,5 млн выделил акимат».

import type { Place } from './context.ts'
import { textAt } from './context.ts'
import { formPattern } from './form-pattern.ts'

const spent = formPattern(/^(?:выдел|залож|предусм|ассигн|израсход|направл|потрач|затрач|обош|фонд|бюджет|сумм|бөлін|жұмсал|жұмсад|игеріл|игерд|қарастыр|қаралған|қор|сома)/)
const costs = formPattern(/^(?:обош|стои|потрат|потрач|затра|заплат|тұрады|тұрған|заложен|заложил|предусмотрен|предусмотрел|израсход|ассигн|выделен|выделил)/)
const costsBehind = formPattern(/^(?:жұмсал|жұмсад|бөлін|қарастырыл|игерілді|игерілген)/)

/** "обошелся в 5,7 миллиона", "заложено 204 млн", "12 миллион жұмсалды": what a thing cost, its money not named. */
export function tellsCost({ sentence, numeral, document }: Place): boolean {
  if (sentence.language === 'kk' && [0, 1].some((distance) => costsBehind.test(document.tokens[numeral.last + distance]?.text ?? ''))) return true
  for (let index = numeral.first - 1; index >= Math.max(sentence.first, numeral.first - 3); index -= 1) if (costs.test(document.tokens[index]?.text ?? '')) return true
  return false
}

const paid = formPattern(/^(?:получи|принес|доста(?:лись|лось|лся|нутся)|выигра|заработа|вручи|вручен|ушл|уйд|пойд|пошл|перечисл|выплат|выплач|состав)/)
const paidBehind = formPattern(/^(?:ұтып|ұтты|бұйыр|төлен|төледі|аударыл|аударды|тағайындал|құра[дй]|жұмсал)/)

/** How far the verb may stand from the sum. */
const farthestPayment = 4

/** "Команда получила 5 млн", "оның 1,5 миллионы", "2 миллион ұтты": a part of the money told before, or a sum someone was paid. */
export function tellsPayment(place: Place): boolean {
  const { numeral, sentence } = place
  if (sentence.language === 'kk' && numeral.possessive) return true
  const [from, to, verb] = sentence.language === 'kk' ? [numeral.last, numeral.last + farthestPayment, paidBehind] : [numeral.first - farthestPayment, numeral.first, paid]
  for (let index = Math.max(sentence.first, from); index < Math.min(sentence.last, to); index += 1) if (verb.test(textAt(place, index))) return true
  return false
}

/** True where the sentence tells of money set aside or spent. */
export function tellsSpending(place: Place): boolean {
  for (let index = place.sentence.first; index < place.sentence.last; index += 1) if (spent.test(textAt(place, index))) return true
  return false
}
