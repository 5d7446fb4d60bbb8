// Years that say nothing of a figure's time: of birth, of a law's date, of the span a plan or concept is made for.

import { hasRole, wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import type { Numeral } from './numeral.ts'
import { formPattern } from './form-pattern.ts'

const textAt = (document: Document, index: number): string => document.tokens[index]?.text ?? ''

/** "2008–2010 годов рождения", "2008 жылы туған", "2009 г.р.". */
export function isBirthYear(document: Document, last: number): boolean {
  return [1, 2].some((distance) => /^(?:рождения|рожд|туған|туғандар|дүниеге)$/.test(textAt(document, last + distance))) || (/^г$/.test(textAt(document, last)) && [1, 2].some((distance) => textAt(document, last + distance) === 'р'))
}

const isLaw = (document: Document, index: number): boolean => hasRole(document, index, 'law') || /^(?:закон|приказ|постановлени|указ|кодекс|протокол|заң|бұйры|қаулы|жарлы|хаттама)/.test(textAt(document, index)) || textAt(document, index) === '№'

/** "закон от 9 февраля 2015 года", "2015 жылғы 9 ақпандағы заң". */
export function isLawDate(document: Document, sentence: Sentence, first: number, next: number): boolean {
  if (sentence.language === 'ru') {
    const dated = wordAt(document, first - 1).time?.month !== undefined && textAt(document, first - 3) === 'от'
    return dated && Array.from({ length: 8 }, (_, step) => first - 4 - step).some((index) => index >= sentence.first && isLaw(document, index))
  }
  if (textAt(document, next) !== 'жылғы' || wordAt(document, next + 2).time?.month === undefined) return false
  return Array.from({ length: 8 }, (_, step) => next + 3 + step).some((index) => index < sentence.last && isLaw(document, index))
}

const plan = formPattern(/^(?:концепци|стратеги|план|програм|госпрограм|дорожн|карт|нацпроект|нацплан|тұжырымдама|бағдарлама|жоспар|стратегия|картасы|ұлттық|даму)/)

/** "Концепция на 2023–2029 годы", "Национальный план развития до 2029 года", "2023–2029 жылдарға арналған тұжырымдама". */
export function isSpanOfPlan(document: Document, sentence: Sentence, numeral: Numeral, end: number, last: number): boolean {
  const isSpan = end !== numeral.value
  if (sentence.language === 'kk') {
    const opens = isSpan ? /^(?:арналған|арнал)/.test(textAt(document, last + 1)) : /^дейінгі$/.test(textAt(document, last + 1))
    return opens && Array.from({ length: 9 }, (_, step) => last + 2 + step).some((index) => index < sentence.last && plan.test(textAt(document, index)))
  }
  const opens = (isSpan && textAt(document, numeral.first - 1) === 'на') || (!isSpan && textAt(document, numeral.first - 1) === 'до')
  if (!opens) return false
  for (let index = numeral.first - 2; index >= Math.max(sentence.first, numeral.first - 12); index -= 1) {
    const text = textAt(document, index)
    if (plan.test(text)) return true
    if (text === ',' || text === ';' || document.tokens[index]?.kind === 'digits') return false
  }
  return false
}
