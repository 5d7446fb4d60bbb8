// Years told only to compare with: «за тот же период 2024 года», «ал 2020 жылы небәрі 20 болатын», an earlier year beside the report's own.

import type { Document, Sentence } from './document.ts'
import { formPattern } from './form-pattern.ts'
import type { NamedPeriod } from './named-period.ts'

const textAt = (document: Document, index: number): string => document.tokens[index]?.text ?? ''

/** True for a time that holds for its own clause only: the sentences behind go on with the report's. */
export function isContrastOnly(document: Document, sentence: Sentence, told: readonly NamedPeriod[], period: NamedPeriod): boolean {
  return isSameStretchThen(document, sentence, period) || isBehindReported(sentence, told, period) || isFormerLevel(document, sentence, told, period)
}

const stretch = formPattern(/^(?:период|месяц|врем|срок|квартал|полугоди|дат|кезең|мерзім|уақыт|шақ|тоқсан)/)
const alike = formPattern(/^(?:аналогичн|сопоставим|сәйкес$|ұқсас$|дәл$)/)

/** "За тот же период 2024 года", "за аналогичный период прошлого года", "былтырғы жылдың осы кезеңінде". */
function isSameStretchThen(document: Document, sentence: Sentence, { first, last }: NamedPeriod): boolean {
  if (sentence.language === 'ru') {
    const from = Math.max(sentence.first, first - 4)
    const isSame = (index: number): boolean => alike.test(textAt(document, index)) || (textAt(document, index + 1) === 'же' && /^(?:тот|том|того|те|тех|такой|таком)$/.test(textAt(document, index)))
    for (let index = from; index < first; index += 1) if (isSame(index) && stretchWithin(document, index + 1, last)) return true
    return false
  }
  for (let index = last; index < Math.min(sentence.last, last + 2); index += 1) if ((alike.test(textAt(document, index)) || /^(?:осы|сол)$/.test(textAt(document, index))) && stretchWithin(document, index + 1, Math.min(sentence.last, index + 3))) return true
  return false
}

function stretchWithin(document: Document, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) if (stretch.test(textAt(document, index))) return true
  return false
}

/** "В 2025 году прошло 74 игры, в 2024 году – 20": the earlier year stands behind the later. */
function isBehindReported(sentence: Sentence, told: readonly NamedPeriod[], { first, year }: NamedPeriod): boolean {
  return year !== null && first > sentence.first && told.some((other) => isYear(other) && other.last <= first && (other.year ?? 0) > year)
}

/** "Қазір 74 клуб бар, ал 2020 жылы 20 болатын", "сейчас их 74, а в 2020 году было 20": a figure, a turn and the level it grew or fell from. */
function isFormerLevel(document: Document, sentence: Sentence, told: readonly NamedPeriod[], period: NamedPeriod): boolean {
  const turn = [1, 2].map((distance) => period.first - distance).find((index) => index > sentence.first && /^(?:ал|а|хотя|бірақ|но)$/.test(textAt(document, index)))
  if (turn === undefined || period.year === null || told.some((other) => other !== period && other.first < turn && isYear(other) && (other.year ?? 0) <= (period.year ?? 0))) return false
  return holdsDigits(document, sentence.first, turn) && holdsWas(document, period.last, sentence.last)
}

/** A year of the report, not a plan's and not one told aside. */
const isYear = ({ year, day, ofPlan, aside, monthsOnly }: NamedPeriod): boolean => year !== null && day === undefined && ofPlan === undefined && aside === undefined && monthsOnly === undefined

function holdsDigits(document: Document, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) if (document.tokens[index]?.kind === 'digits') return true
  return false
}

function holdsWas(document: Document, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) if (/^(?:болатын|болған|болды|еді|екен|был|было|была|были|насчитывалось|работало|составляло|составлял|составляла)$/.test(textAt(document, index))) return true
  return false
}
