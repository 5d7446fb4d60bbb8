// The vocabulary of one language as a dictionary: a word form in, its senses and ending out, each form worked out once.

import type { Entry, Language } from './language.ts'
import { noEnding, wordWith } from './word.ts'
import type { Ending, Role, Senses, Word } from './word.ts'

/** Forms kept worked out; beyond it the memory is emptied, so that it stays flat however many texts are read. */
const mostForms = 60_000

/** Longer runs of letters are no words. */
const longestForm = 40

export type Lexicon = { readonly language: Language; readonly wordOf: (form: string) => Word }

type Tables = { readonly whole: Map<string, Entry[]>; readonly stems: Map<string, Entry[]>; readonly verbs: Map<string, Entry[]> }

/** Builds the dictionary of a language. */
export function lexiconOf(language: Language): Lexicon {
  const tables: Tables = { whole: new Map(), stems: new Map(), verbs: new Map() }
  for (const entry of language.vocabulary) store(tables, language, entry)
  const known = new Map<string, Word>()
  const wordOf = (form: string): Word => {
    const kept = known.get(form)
    if (kept) return kept
    if (known.size >= mostForms) known.clear()
    const word = workOut(tables, language, form)
    known.set(form, word)
    return word
  }
  return { language, wordOf }
}

function store(tables: Tables, { morphology }: Language, entry: Entry): void {
  if (entry.inflection === 'verb') return add(tables.verbs, entry.lemma, entry)
  for (const form of new Set(morphology.forms(entry.lemma, entry.inflection))) add(tables.whole, form, entry)
  for (const stem of new Set(morphology.stems(entry.lemma, entry.inflection))) add(tables.stems, stem, entry)
}

function add(table: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = table.get(key)
  if (entries) entries.push(entry)
  else table.set(key, [entry])
}

type Hit = { readonly entry: Entry; readonly ending: Ending }

function workOut(tables: Tables, language: Language, form: string): Word {
  if (form.length > longestForm) return wordWith(form, [], noEnding, {})
  const hits = hitsOf(tables, language, form)
  const last = form.lastIndexOf('-')
  const all = hits.length === 0 && last > 0 ? hyphenated(tables, language, form, last) : hits
  const found = all.some(isStop) ? all.filter(isStop) : all.filter(({ entry, ending }) => !(ending.derived && (entry.senses.numeral ?? entry.senses.noun)))
  const senses: Senses = Object.assign({}, ...found.toReversed().map(({ entry }) => entry.senses))
  const roles = [...new Set(found.flatMap(({ entry }): readonly Role[] => entry.senses.roles ?? []))]
  const areas = found.flatMap(({ entry }) => entry.senses.areas ?? [])
  const lemmas = [...new Set(found.map(({ entry }) => entry.lemma))]
  const merged: Senses = { ...senses, ...(roles.length > 0 && { roles }), ...(areas.length > 0 && { areas }) }
  return wordWith(form, lemmas, found[0]?.ending ?? endingOfUnknown(language, form), merged)
}

/** "үш-ақ" is a word and a particle; "СҚО-да" a name with its ending; "эко-акций" is known by its last part. */
function hyphenated(tables: Tables, language: Language, form: string, last: number): readonly Hit[] {
  if (form.endsWith('-ақ')) return hitsOf(tables, language, form.slice(0, last))
  const joined = hitsOf(tables, language, form.replaceAll('-', ''))
  return joined.length > 0 ? joined : hitsOf(tables, language, form.slice(last + 1))
}

/** A form that looks like one of another word and is none: Kazakh "оның" is no ten. */
function isStop({ entry }: Hit): boolean {
  return entry.senses.roles?.includes('stop') ?? false
}

/** Everything the form can be, the surest first: a whole form, then stems, then verbs, the longest first. */
function hitsOf({ whole, stems, verbs }: Tables, { morphology }: Language, form: string): readonly Hit[] {
  const hits: Hit[] = (whole.get(form) ?? []).map((entry) => ({ entry, ending: noEnding }))
  for (let length = form.length; length >= 2; length -= 1) {
    const entries = stems.get(form.slice(0, length))
    const ending = entries && morphology.endingOf(form.slice(length))
    if (entries && ending) hits.push(...entries.map((entry) => ({ entry, ending })))
  }
  for (let length = form.length; length >= 3; length -= 1) {
    const entries = verbs.get(form.slice(0, length))
    if (entries) hits.push(...entries.map((entry) => ({ entry, ending: noEnding })))
  }
  return hits
}

/** An unknown word of four letters or more may still show its case; "about" it cannot say: "істейді" is a verb. */
function endingOfUnknown({ morphology }: Language, form: string): Ending {
  for (let length = Math.max(3, form.length - 8); length < form.length; length += 1) {
    const ending = morphology.endingOf(form.slice(length))
    if (ending) return ending.about ? { ...ending, about: false } : ending
  }
  return noEnding
}
