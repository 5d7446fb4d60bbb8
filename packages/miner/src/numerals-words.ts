// Numbers in words: «екі жүз отыз мыңнан», «девятнадцать миллионов семьсот шестьдесят пять тысяч», «полтора десятка тысяч», «үш жарым миллион».

import { sentenceAt, wordAt } from './document.ts'
import type { Document } from './document.ts'
import { lexiconOfLanguage } from './languages/lexicons.ts'
import type { Numeral } from './numeral.ts'
import { isAbbreviationDot } from './numerals-digits.ts'
import { suffixOf } from './numeral-suffix.ts'
import { noEnding } from './word.ts'
import type { Ending, NumeralSense } from './word.ts'
import { formPattern } from './form-pattern.ts'

/** What has been read so far: closed groups, the open group below 1000, the last scale and rank. */
type State = { readonly total: number; readonly group: number; readonly ceiling: number; readonly rank: number; readonly half: boolean }

const start: State = { total: 0, group: 0, ceiling: Number.POSITIVE_INFINITY, rank: 4, half: false }
/** In a group hundreds come before tens, tens before units; a rank must be lower than the one before. */
const ranks: Readonly<Partial<Record<NumeralSense['kind'], number>>> = { hundred: 3, ten: 2, teen: 1, unit: 1, pronoun: 1 }

/** The number in words at a token; a lone pronoun, ordinal or vague word says so by its kind. */
export function readWords(document: Document, index: number, last: number): Numeral | undefined {
  const sense = wordAt(document, index).numeral
  if (!sense) return undefined
  if (sense.kind === 'ordinal' || sense.kind === 'vague' || sense.kind === 'times') return lone(document, index, sense)
  if (sense.kind === 'part') return wholePart(document, index, last, sense)
  if (sense.kind === 'collective') return { ...lone(document, index, sense), kind: 'count' }
  return readSequence(document, index, last)
}

function lone(document: Document, index: number, sense: NumeralSense): Numeral {
  const { ending } = wordAt(document, index)
  const kind = sense.kind === 'ordinal' || sense.kind === 'vague' || sense.kind === 'times' || sense.kind === 'pronoun' ? sense.kind : 'count'
  return built(document, index, index + 1, sense.value, kind, ending)
}

/** "трети", "жартысы" are shares; "жарты миллион" and "жарты 1000000" are half a million. */
function wholePart(document: Document, index: number, last: number, sense: NumeralSense): Numeral {
  const next = index + 1 < last ? wordAt(document, index + 1).numeral : undefined
  const { ending } = wordAt(document, index)
  const round = index + 1 < last ? roundDigits(document, index + 1) : undefined
  if (round) return built(document, index, index + 2, (sense.value / 100) * round.value, 'count', round.ending)
  if (next?.kind === 'scale') return built(document, index, index + 2, (sense.value / 100) * next.value, 'count', wordAt(document, index + 1).ending)
  return built(document, index, index + 1, Math.round(sense.value * 100) / 100, 'part', ending)
}

/** A thousand or a million in digits, where a half of it is told. */
function roundDigits(document: Document, index: number): { readonly value: number; readonly ending: Ending } | undefined {
  const token = document.tokens[index]
  if (token?.kind !== 'digits' || !/^1(?:000)+$/.test(token.text)) return undefined
  const suffix = token.suffix ? suffixOf(token.suffix, sentenceAt(document, index).language) : undefined
  return { value: Number(token.text), ending: suffix?.kind === 'case' ? suffix.ending : noEnding }
}

function readSequence(document: Document, index: number, last: number): Numeral | undefined {
  let state = start
  let next = index
  let ending: Ending = noEnding
  while (next < last) {
    const digits = next > index ? (smallDigits(document, next, state) ?? endingOne(document, next, state) ?? unitOfPlace(document, next, state)) : undefined
    const sense = digits ?? wordAt(document, next).numeral
    const stepped = sense && step(state, sense)
    if (!stepped) break
    state = stepped
    ending = digits?.ending ?? wordAt(document, next).ending
    next += 1
    if (ending.case !== 'nominative' || ending.possessive || ending.about) break
  }
  if (next === index) return undefined
  const ordinal = ending.case === 'nominative' ? endingOrdinal(document, next, last, state) : undefined
  if (ordinal !== undefined) return ordinalFrom(document, index, next, ordinal)
  const value = state.total + state.group
  const first = wordAt(document, index).numeral
  if (next === index + 1 && first?.kind === 'pronoun') return built(document, index, next, 1, 'pronoun', ending)
  if (isManyWithoutNumber(document, index, first)) return built(document, index, next, 0, 'vague', ending)
  const dot = isAbbreviationDot(document, next - 1) ? 1 : 0
  return built(document, index, next + dot, value, 'count', ending)
}

/** "он бірінші", "две тысячи двадцать четвертый", "екі мыңыншы": an ordinal of a lower rank closes the number and makes it one, that of a scale multiplies it. */
function endingOrdinal(document: Document, index: number, last: number, state: State): number | undefined {
  const { numeral } = index < last ? wordAt(document, index) : {}
  if (numeral?.kind !== 'ordinal') return undefined
  const { total, group } = state
  if (numeral.value >= 1000) return group > 0 && numeral.value < state.ceiling ? total + group * numeral.value : undefined
  if (numeral.value === 100 && group > 0 && group < 10) return total + group * numeral.value
  const rank = numeral.value >= 100 ? 3 : numeral.value >= 20 || numeral.value === 10 ? 2 : 1
  return rank < state.rank ? total + group + numeral.value : undefined
}

function ordinalFrom(document: Document, first: number, last: number, value: number): Numeral {
  return built(document, first, last + 1, value, 'ordinal', wordAt(document, last).ending)
}

/** "екі мың 500", "миллион 445 тысяч": up to three digits may go on with a number that began in words, behind a million before a lower scale only. */
function smallDigits(document: Document, index: number, state: State): (NumeralSense & { readonly ending: Ending }) | undefined {
  const token = document.tokens[index]
  if (token?.kind !== 'digits' || !/^\d{1,3}$/.test(token.text) || state.group !== 0 || (state.ceiling > 1000 && !isLowerScale(document, index + 1, state))) return undefined
  const suffix = token.suffix ? suffixOf(token.suffix, sentenceAt(document, index).language) : undefined
  return { kind: 'hundred', value: Number(token.text), ending: suffix?.kind === 'case' ? suffix.ending : noEnding }
}

function isLowerScale(document: Document, index: number, { total, ceiling }: State): boolean {
  const { numeral } = wordAt(document, index)
  return total > 0 && numeral?.kind === 'scale' && numeral.value < ceiling
}

/** "қырық үштегі": behind a ten, a unit that says what is at so many; alone it is an adjective and no number. */
function unitOfPlace(document: Document, index: number, { rank }: State): (NumeralSense & { readonly ending: Ending }) | undefined {
  const stem = rank === 2 ? /^(.{2,6})[дт][ае][ғг][ыі]$/.exec(document.tokens[index]?.text ?? '')?.[1] : undefined
  const sense = stem === undefined ? undefined : lexiconOfLanguage(sentenceAt(document, index).language).wordOf(stem).numeral
  return sense?.kind === 'unit' ? { ...sense, ending: { ...noEnding, case: 'locative', attributive: true } } : undefined
}

/** "жетпіс бірден", "жиырма бірге", "жүз бірден астам": behind a ten, or before a limiting word, these are one with an ending; alone they are the adverbs "at once" and "together". */
function endingOne(document: Document, index: number, { rank }: State): (NumeralSense & { readonly ending: Ending }) | undefined {
  const text = document.tokens[index]?.text ?? ''
  if (rank < 2 || !/^бір(?:ден|ге)$/.test(text)) return undefined
  if (rank !== 2 && !/^(?:астам|артық|асып|жуық|таяу|жақын|тарта)/.test(document.tokens[index + 1]?.text ?? '')) return undefined
  return { kind: 'unit', value: 1, ending: { ...noEnding, case: text === 'бірден' ? 'ablative' : 'dative' } }
}

/** The automaton: the state after one more word, undefined where the word cannot follow. */
function step(state: State, { kind, value }: NumeralSense): State | undefined {
  const rank = ranks[kind]
  if (rank !== undefined) {
    // Nought joins no number: "он нөл бес" is a clock time.
    const fits = rank < state.rank && (rank > 1 || state.rank !== 1) && (value > 0 || state === start)
    return fits ? { ...state, group: state.group + value, rank: kind === 'teen' ? 0 : rank === 1 ? 0 : rank } : undefined
  }
  if (kind === 'multiplier') return state.rank === 0 || state.group === 0 ? { ...state, group: (state.group || 1) * value, rank: value === 100 ? 3 : 1 } : undefined
  if (kind === 'oneAndHalf') return state.group === 0 ? { ...state, group: value, rank: 0 } : undefined
  if (kind === 'half') return addHalf(state)
  if (kind !== 'scale' || value >= state.ceiling) return undefined
  return { total: state.total + (state.group || 1) * value, group: 0, ceiling: value, rank: 4, half: false }
}

/** "үш жарым миллион" is 3.5 million, "үш миллион жарым" too. */
function addHalf(state: State): State | undefined {
  if (state.group > 0) return { ...state, group: state.group + 0.5, rank: 0 }
  return Number.isFinite(state.ceiling) ? { ...state, total: state.total + state.ceiling / 2, rank: 0 } : undefined
}

const qualifying = new Set(['более', 'свыше', 'около', 'до', 'порядка', 'почти', 'менее', 'больше', 'меньше', 'чем', 'с', 'от', 'на', 'в', 'за', 'под', 'из', 'примерно'])
const singular = formPattern(/^(?:тысяча|тысячу|тысячей|тысячью|тысяче|сотня|сотню|сотней|сотне|миллион|миллионом|миллиард|миллиардом|десяток|десятком|триллион|дюжина|дюжину)$/)

/** "тысячи", "десятки", "сотен" without a number and without a limiting word are vague in Russian. */
function isManyWithoutNumber(document: Document, index: number, sense: NumeralSense | undefined): boolean {
  if (sense?.kind !== 'scale' && sense?.kind !== 'multiplier') return false
  if (sentenceAt(document, index).language === 'kk') return false
  const token = document.tokens[index]
  if (!token || singular.test(token.text)) return false
  const limited = qualifying.has(document.tokens[index - 1]?.text ?? '')
  return !(limited && /^(?:тысячи|сотни|миллиона|миллиарда|десятка|тысячам)$/.test(token.text))
}

const ruleOf: Readonly<Record<Numeral['kind'], string>> = {
  count: '<count in words>', percent: '<percent in words>', part: '<part in words>', times: '<times in words>', ordinal: '<ordinal in words>', vague: '<vague in words>', pronoun: '<pronoun in words>', odd: '<odd in words>',
}

function built(document: Document, first: number, last: number, value: number, kind: Numeral['kind'], ending: Ending): Numeral {
  return {
    first, last, start: document.tokens[first]?.start ?? 0, end: document.tokens[last - 1]?.end ?? 0, value, high: undefined, kind, reason: undefined, rule: ruleOf[kind],
    ending: ending.case, possessive: ending.possessive, about: ending.about, spelled: true,
  }
}
