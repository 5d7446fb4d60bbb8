// The same fact told twice in one source: in title and body, in Kazakh and in Russian.

import type { Draft } from './draft.ts'

/** Index of the first earlier figure that tells the same fact as the last of `drafts`; undefined for a new fact. */
export function findSameFact(drafts: readonly Draft[], parts: readonly (number | undefined)[]): number | undefined {
  const own = drafts.length - 1
  const draft = drafts[own]
  if (!draft) return undefined
  for (let index = 0; index < own; index += 1) {
    const other = drafts[index]
    if (!other || other.place.sentence.index === draft.place.sentence.index) continue
    if ((parts[index] === undefined) !== (parts[own] === undefined)) continue
    if (haveOneCoordinate(other, draft) && (haveOneValue(other, draft) || isRounded(other, draft)) && countOneThing(other, draft)) return index
  }
  return undefined
}

function haveOneCoordinate(one: Draft, other: Draft): boolean {
  return one.unitMeasure === other.unitMeasure && one.measure === other.measure && one.indicator.indicator === other.indicator.indicator &&
    one.area.code === other.area.code && one.period.year === other.period.year && one.claim.claim === other.claim.claim
}

function haveOneValue(one: Draft, other: Draft): boolean {
  return one.value === other.value && one.valueHigh === other.valueHigh
}

/** A title rounds what the body tells: "more than 8 thousand" and 8 200. */
function isRounded(title: Draft, body: Draft): boolean {
  if (!title.place.sentence.inTitle || body.place.sentence.inTitle) return false
  if (title.qualifier === 'about') return Math.abs(body.value - title.value) <= title.value * 0.05
  return (title.qualifier === 'more_than' || title.qualifier === 'at_least') && body.value >= title.value && body.value < title.value * 1.2
}

/** One noun within a language; across languages the coordinate is enough. Small equal numbers need the noun. */
function countOneThing(one: Draft, other: Draft): boolean {
  if (one.place.sentence.language !== other.place.sentence.language) return true
  const lemmas = lemmasOf(one)
  return lemmasOf(other).some((lemma) => lemmas.includes(lemma)) || one.place.sentence.inTitle
}

function lemmasOf({ place, thing }: Draft): readonly string[] {
  const word = place.document.words[thing.head]
  return word && word.lemmas.length > 0 ? word.lemmas : [word?.form.slice(0, 5) ?? '']
}
