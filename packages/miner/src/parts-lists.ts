// Parts that no marker tells: members of a list that add up to a whole, "356-сы …" behind another part, "две трети участников", "больше всего – в Алматы".

import { plays, textAt, wordOf } from './context.ts'
import type { Place } from './context.ts'
import type { Core } from './draft.ts'
import { formPattern } from './form-pattern.ts'

const more = formPattern(/^(?:больше|чаще)$/)
const ownedNumber = formPattern(/(?:мыңы|миллионы|миллиарды|еуі|ауы)$/)
const ownedLimit = formPattern(/^(?:жуығы|астамы|артығы|көбі|таяуы|шамасы)/)
const besides = formPattern(/^(?:причем|притом)$/)

/** How many members a list that adds up may have. */
const longestList = 24

/** How many sentences a list may run over. */
const widestList = 3

/** For each figure the whole it is a part of where a run of figures behind one adds up to it exactly; undefined elsewhere. */
export function findSums(figures: readonly Core[]): readonly (number | undefined)[] {
  const wholes: (number | undefined)[] = figures.map(() => undefined)
  figures.forEach((whole, index) => {
    if (whole.value < 5 || whole.measure !== 'level' || whole.unitMeasure === 'x') return
    const last = lastOfSum(figures, index)
    if (last !== undefined) for (let part = index + 1; part <= last; part += 1) wholes[part] ??= index
  })
  return wholes
}

function lastOfSum(figures: readonly Core[], index: number): number | undefined {
  const whole = figures[index]
  if (!whole) return undefined
  let sum = 0
  for (let part = index + 1; part < Math.min(figures.length, index + longestList); part += 1) {
    const figure = figures[part]
    if (!figure || figure.unitMeasure !== whole.unitMeasure || figure.measure !== 'level' || figure.place.sentence.index - whole.place.sentence.index > widestList) return undefined
    if (figure.value <= 0 || figure.value >= whole.value) return undefined
    sum += figure.value
    if (Math.abs(sum - whole.value) < whole.value * 1e-9) return isOneList(figures.slice(index, part + 1)) ? part : undefined
    if (sum > whole.value) return undefined
  }
  return undefined
}

/** Two small numbers may add up to a third by chance: they stand in its sentence or count nothing of their own. */
function isOneList([whole, ...members]: readonly Core[]): boolean {
  if (!whole || members.length < 2) return false
  const alike = members.every(({ thing }) => thing.side === 'inherited' || Boolean(thing.noun.people) === Boolean(whole.thing.noun.people))
  const close = members.every(({ place, thing }) => place.sentence.index === whole.place.sentence.index || thing.side === 'inherited')
  const unlikely = whole.value >= 1000 && whole.value % 100 !== 0
  return alike && (members.length > 2 || close || unlikely)
}

/** "356-сы", "235 мыңы", "төртеуі", "422 мыңнан астамы": a number that belongs to what was counted before. */
export function isPossessive({ numeral, document }: Place): boolean {
  const behind = document.tokens[numeral.last]?.text ?? ''
  return numeral.possessive || ownedNumber.test(document.tokens[numeral.last - 1]?.text ?? '') || ownedLimit.test(behind)
}

const anyPeople = formPattern(/^(?:қатысушы|қатысқан|респондент|көрермен|келген|жеңімпаз|түлек|тыңдаушы|алған|өткен|аяқтаған|сұралған|еріктілердің|мүшелер|участник|зрител|респондент|опрошенн|практикант|слушател|победител|выпускник|финалист|делегат|гост)/)

/** How many sentences back the people of "участников", "қатысушылардың" may be counted. */
const farthest = 6

/** "Две трети участников", "Қатысушылардың 47%-ы", "Жеңімпаздардың 60 пайызы": the figure that counted those people; undefined where none did. */
export function findPeopleBefore(figures: readonly Core[], own: number, parts: readonly (number | undefined)[]): number | undefined {
  const figure = figures[own]
  if (!figure || !(figure.unitMeasure === '%' || isPossessive(figure.place)) || figure.measure !== 'level') return undefined
  const owner = ownerOf(figure.place)
  if (owner === undefined) return undefined
  const { form, lemmas } = wordOf(figure.place, owner)
  for (let index = own - 1; index >= 0; index -= 1) {
    const candidate = figures[index]
    if (!candidate || figure.place.sentence.index - candidate.place.sentence.index > farthest) return undefined
    if (candidate.unitMeasure !== '1' || candidate.measure !== 'level' || (figure.unitMeasure === '1' && candidate.value <= figure.value)) continue
    const same = wordOf(candidate.place, candidate.thing.head).lemmas.some((lemma) => lemmas.includes(lemma))
    if (same) return index
    if (anyPeople.test(form) && candidate.thing.noun.people && parts[index] === undefined) return index
  }
  return undefined
}

/** The genitive noun a share or part is taken of: before it in Kazakh, behind it in Russian. */
function ownerOf(place: Place): number | undefined {
  const { numeral, sentence } = place
  if (sentence.language === 'ru') {
    for (let index = numeral.last; index < Math.min(sentence.last, numeral.last + 3); index += 1) if (anyPeople.test(textAt(place, index))) return index
    return undefined
  }
  const near = /^(?:шамамен|тең|кемінде|небәрі|тек|қазір|дәл)$/.test(textAt(place, numeral.first - 1)) ? numeral.first - 2 : numeral.first - 1
  if (near < sentence.first || !/(?:ның|нің|дың|дің|тың|тің)$/.test(textAt(place, near))) return undefined
  return /(?:дағы|дегі|тағы|тегі)$/.test(textAt(place, near - 1)) ? undefined : near
}

const most = formPattern(/^(?:наибольш|крупнейш|главн(?:ый|ая|ую)|сам(?:ый|ая|ое|ые)$|ең$)/)

/** "Большинство аварий", "Основную часть гостей", "басым бөлігі": the greater part of what was counted. */
function isGreaterPart(place: Place, index: number): boolean {
  const text = textAt(place, index)
  const next = textAt(place, index + 1)
  return text === 'большинство' || (/^(?:основн|больш)(?:ая|ую)$/.test(text) && /^(?:часть|доля|долю)$/.test(next)) || (text === 'басым' && /^(?:бөлігі|көпшілігі)/.test(next))
}

function isMost(place: Place, index: number): boolean {
  const text = textAt(place, index)
  if (isGreaterPart(place, index)) return true
  return most.test(text) || (more.test(text) && textAt(place, index + 1) === 'всего')
}

/** "Больше всего добровольцев – в Алматы (41 тыс.)", "Ең көп жас Түркістан облысында – 611 мың": of the same thing counted before. */
export function findTopWhole(figures: readonly Core[], own: number): number | undefined {
  const figure = figures[own]
  if (!figure || figure.measure !== 'level') return undefined
  const { sentence } = figure.place
  const opening = [0, 1, 2, 3].map((offset) => sentence.first + offset).find((index) => isMost(figure.place, index))
  if (opening === undefined || figure.unitMeasure === '%') return undefined
  const counts = /^(?:наибольш|больше|чаще|ең)/.test(textAt(figure.place, opening)) || isGreaterPart(figure.place, opening)
  const lemmas = wordOf(figure.place, figure.thing.head).lemmas
  for (let index = own - 1; index >= 0; index -= 1) {
    const candidate = figures[index]
    if (!candidate || sentence.index - candidate.place.sentence.index > farthest) return undefined
    if (candidate.place.sentence.index === sentence.index || candidate.unitMeasure !== figure.unitMeasure || candidate.measure !== 'level' || candidate.value <= figure.value) continue
    const same = wordOf(candidate.place, candidate.thing.head).lemmas.some((lemma) => lemmas.includes(lemma))
    if (!(same || figure.unitMeasure === 'KZT' || (counts && figure.thing.noun.people && candidate.thing.noun.people))) continue
    const before = figures[index - 1]
    // Of two years told in one sentence the first is the report's.
    const isCompared = isGreaterPart(figure.place, opening) && before?.place.sentence.index === candidate.place.sentence.index && before.unitMeasure === candidate.unitMeasure && before.value > candidate.value
    return isCompared ? index - 1 : index
  }
  return undefined
}

/** ", 71 процент живет на селе", "Инструкторов 16, половина …": a share that stands alone behind a count, a verb behind it. */
export function isLoneShare(figures: readonly Core[], own: number): boolean {
  const figure = figures[own]
  const before = figures[own - 1]
  if (!figure || !before || figure.unitMeasure !== '%' || figure.measure !== 'level' || !(before.unitMeasure === '1' || (before.unitMeasure === 'KZT' && figure.place.numeral.kind === 'part')) || before.measure !== 'level' || (figure.thing.side === 'behind' && figure.thing.sure)) return false
  const { place } = figure
  const { numeral, sentence } = place
  const distance = sentence.index - before.place.sentence.index
  if (distance > (numeral.kind === 'part' ? 1 : 0)) return false
  const opens = numeral.first === sentence.first || textAt(place, numeral.first - 1) === ',' || (numeral.first - sentence.first < 3 && /^(?:тең|шамамен|дәл|почти|около|примерно)$/.test(textAt(place, numeral.first - 1)))
  return opens && wordOf(place, numeral.last).noun === undefined && !/^(?:от|из|на|из-за)$/.test(textAt(place, numeral.last))
}

/** "Обеспечено 196 из 225 нуждающихся", "78 домов из 192": the whole stands behind; undefined where none does. */
export function findWholeBehind(figures: readonly Core[], own: number): number | undefined {
  const figure = figures[own]
  const next = figures[own + 1]
  if (!figure || !next || figure.place.sentence.language !== 'ru' || next.place.sentence.index !== figure.place.sentence.index) return undefined
  const { numeral } = next.place
  const near = numeral.first - figure.place.numeral.last <= 3 && textAt(next.place, numeral.first - 1) === 'из'
  return near && figure.unitMeasure === next.unitMeasure && figure.value < next.value && textAt(next.place, numeral.last) !== '-' ? own + 1 : undefined
}

/** ", 40% которых", "больше половины которых", "причем 4 112 обращений": of the figure just before in the sentence. */
export function isOfFigureBefore(figures: readonly Core[], own: number): boolean {
  const figure = figures[own]
  const before = figures[own - 1]
  if (!figure || !before || before.place.sentence.index !== figure.place.sentence.index || before.measure !== 'level' || figure.measure !== 'level') return false
  const { place } = figure
  const { numeral } = place
  if (/^(?:которых|из)$/.test(textAt(place, numeral.last)) && (textAt(place, numeral.last) === 'которых' || plays(place, numeral.last + 1, 'ofThem'))) return true
  return [1, 2, 3].some((distance) => besides.test(textAt(place, numeral.first - distance))) && (figure.unitMeasure === '%' || (figure.unitMeasure === before.unitMeasure && figure.value < before.value))
}
