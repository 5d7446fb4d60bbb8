// Kazakh word forms: a stem and a chain of endings, "жобаларында" = жоба + лар + ы + нда.
// Endings are accepted in any vowel harmony, as texts write them.

import type { Morphology } from '../../language.ts'
import { noEnding } from '../../word.ts'
import type { Case, Ending } from '../../word.ts'

const plurals = ['лар', 'лер', 'дар', 'дер', 'тар', 'тер']
const possessives = ['ымыз', 'іміз', 'ыңыз', 'іңіз', 'мыз', 'міз', 'сы', 'сі', 'ым', 'ім', 'ың', 'ің', 'ы', 'і']
const caseEndings: Readonly<Record<Case, readonly string[]>> = {
  nominative: [],
  genitive: ['ның', 'нің', 'дың', 'дің', 'тың', 'тің'],
  dative: ['ға', 'ге', 'қа', 'ке', 'на', 'не', 'а', 'е'],
  accusative: ['ны', 'ні', 'ды', 'ді', 'ты', 'ті', 'н'],
  locative: ['да', 'де', 'та', 'те', 'нда', 'нде'],
  ablative: ['дан', 'ден', 'тан', 'тен', 'нан', 'нен'],
  instrumental: ['мен', 'бен', 'пен', 'менен', 'ммен'],
}
const attributives = ['ндағы', 'ндегі', 'дағы', 'дегі', 'тағы', 'тегі', 'лық', 'лік', 'дық', 'дік', 'тық', 'тік', 'лығ', 'ліг', 'дығ', 'діг', 'тығ', 'тіг', 'лы', 'лі', 'ғы', 'гі', 'қы', 'кі', 'ша', 'ше']
const approximations = ['дай', 'дей', 'тай', 'тей', 'даған', 'деген', 'таған', 'теген']

const cases: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative', 'locative', 'ablative', 'instrumental']
const caseByEnding = new Map(cases.flatMap((name) => caseEndings[name].map((ending) => [ending, name] as const)))

/** Reads what follows a stem; undefined where it is no chain of noun endings. Example: "ларында" is plural, possessive, locative. */
export function endingOf(chain: string): Ending | undefined {
  const known = endings.get(chain)
  if (known !== undefined) return known ?? undefined
  const read = readChain(chain)
  if (endings.size < 20_000) endings.set(chain, read ?? null)
  return read
}

const endings = new Map<string, Ending | null>()

function readChain(chain: string): Ending | undefined {
  if (chain === '') return noEnding
  for (const plural of ['', ...plurals]) {
    if (!chain.startsWith(plural)) continue
    for (const possessive of ['', ...possessives]) {
      if (!chain.startsWith(possessive, plural.length)) continue
      const read = readLast(chain.slice(plural.length + possessive.length), plural !== '', possessive !== '')
      if (read) return read
    }
  }
  return undefined
}

function readLast(rest: string, plural: boolean, possessive: boolean): Ending | undefined {
  const base = { ...noEnding, plural, possessive }
  if (rest === '') return base
  const name = caseByEnding.get(rest)
  if (name && (name !== 'dative' || rest.length > 1 || possessive) && (rest !== 'н' || possessive)) return { ...base, case: name }
  const about = approximations.find((ending) => rest.startsWith(ending))
  if (about !== undefined) return approximate(base, rest.slice(about.length))
  const attributive = attributives.find((ending) => rest.startsWith(ending))
  if (!attributive) return undefined
  const tail = rest.slice(attributive.length)
  if (tail === '') return { ...base, attributive: true, derived: true }
  const inner = readChain(tail)
  return inner && { ...inner, attributive: inner.case === 'nominative' && inner.attributive, derived: true }
}

/** "-тей", "-дайы", "-дағаны": about so many, with the endings of a noun behind; "істейді" and "сөйлейді" are verbs. */
function approximate(base: Ending, tail: string): Ending | undefined {
  if (tail === '') return { ...base, about: true, attributive: true }
  const inner = readChain(tail)
  const isVerb = inner?.case === 'accusative' && !inner.possessive
  return inner && !inner.derived && !isVerb ? { ...inner, about: true } : undefined
}

/**
 * The spellings a stem has before endings: the last consonant voiced ("мектеп" → "мектеб"),
 * a narrow vowel dropped ("орын" → "орн").
 */
export function stemsOf(lemma: string): readonly string[] {
  const voiced = voicing.get(lemma.slice(-1))
  const stems = [lemma]
  if (voiced) stems.push(lemma.slice(0, -1) + voiced)
  if (lemma.endsWith('ь')) stems.push(lemma.slice(0, -1))
  if (droppingVowel.has(lemma)) stems.push(lemma.slice(0, -2) + lemma.slice(-1))
  return stems
}

const voicing = new Map([['п', 'б'], ['қ', 'ғ'], ['к', 'г']])
const droppingVowel = new Set(['орын', 'халық', 'құқық', 'ерік', 'көрік'])

/** How Kazakh words inflect: nouns are stems with endings, the rest stands as it is. */
export const morphology: Morphology = {
  forms: (lemma, inflection) => (inflection === 'noun' ? [] : [lemma]),
  stems: (lemma, inflection) => (inflection === 'noun' ? stemsOf(lemma) : []),
  endingOf,
  looksLikeAdjective: (form) => /(?:лық|лік|дық|дік|тық|тік|лы|лі|ды|ді|ты|ті|дағы|дегі|тағы|тегі|ғы|гі|қы|кі|ған|ген|қан|кен|атын|етін|йтын|йтін|ші|шы|и)$/.test(form),
}
