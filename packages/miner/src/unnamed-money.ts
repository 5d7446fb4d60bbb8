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

/** True where the sentence tells of money set aside or spent. */
export function tellsSpending(place: Place): boolean {
  for (let index = place.sentence.first; index < place.sentence.last; index += 1) if (spent.test(textAt(place, index))) return true
  return false
}
