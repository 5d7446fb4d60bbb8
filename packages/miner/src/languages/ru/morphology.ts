// Russian word forms, generated from lemmas: "участник" → участника, участнику, участников …
// Stress and animacy are ignored: a few forms too many harm no reader of texts.

import type { Inflection, Morphology } from '../../language.ts'

/** All forms of a noun. "ёнок"-words and plurals without a singular are given to the vocabulary as lemmas of their own. */
export function nounForms(lemma: string): readonly string[] {
  if (/(?:ие|ье)$/.test(lemma)) return neuterSoft(lemma)
  const last = lemma.slice(-1)
  const stem = lemma.slice(0, -1)
  if (last === 'а' || last === 'я') return feminine(lemma, stem, last)
  if (last === 'о' || last === 'е') return [lemma, ...join(stem, 'а я у ю ом ем е ам ям ами ями ах ях'), ...zeroPlural(stem)]
  if (last === 'ь') return join(stem, 'ь я ю ем ом и е ей ью ям ями ях')
  if (last === 'й') return join(stem, 'й я ю ем е и ев ям ями ях')
  if (last === 'и' || last === 'ы') return [lemma]
  return masculine(lemma)
}

function masculine(lemma: string): readonly string[] {
  const plural = /(?:[жчшщ]|[^аеиоуыэюяьй]ц)$/.test(lemma) ? 'ей ев ов' : 'ов ев'
  const forms = join(lemma, ` а у ом ем е ы и ам ами ах ${plural}`)
  if (lemma.endsWith('анин')) return [...forms, ...join(lemma.slice(0, -2), 'е  ам ами ах')]
  return [...forms, ...fleeting(lemma).flatMap((stem) => join(stem, `а у ом ем е ы и ам ами ах ${plural}`))]
}

/** The stem without its fleeting vowel: "участок" → участк-, "алматинец" → алматинц-, "боец" → бойц-. */
function fleeting(lemma: string): readonly string[] {
  if (/[аеиоуыэюя]ец$/.test(lemma)) return [`${lemma.slice(0, -2)}йц`]
  if (/[лн]ец$/.test(lemma)) return [`${lemma.slice(0, -2)}ьц`, `${lemma.slice(0, -2)}ц`]
  if (/(?:ец|ок|ек|ень|ол)$/.test(lemma)) return [lemma.slice(0, -2) + lemma.slice(-1)]
  return []
}

function feminine(lemma: string, stem: string, last: 'а' | 'я'): readonly string[] {
  if (lemma.endsWith('ия')) return [...join(stem, 'я и ю ей ям ями ях'), `${stem}й`]
  const soft = last === 'я' ? 'я и ю ей е ям ями ях ь' : 'а ы и у ой ей е ам ами ах'
  return [...join(stem, soft), ...zeroPlural(stem)]
}

function neuterSoft(lemma: string): readonly string[] {
  const stem = lemma.slice(0, -1)
  const base = lemma.slice(0, -2)
  return [...join(stem, 'е я ю ем и ям ями ях'), `${base}ий`, `${base}ев`]
}

/** The genitive plural without ending, a vowel between two last consonants: "площадк" → площадок, "мест" → мест. */
function zeroPlural(stem: string): readonly string[] {
  const [before = '', last = ''] = stem.slice(-2)
  const cluster = /[бвгджзйклмнпрстфхцчшщь]/
  if (!cluster.test(before) || !cluster.test(last)) return [stem]
  const head = /[ьй]/.test(before) ? stem.slice(0, -2) : stem.slice(0, -1)
  return [stem, `${head}о${last}`, `${head}е${last}`]
}

const adjectiveEndings = 'ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ых их ыми ими ою ею'
const reflexiveEndings = 'ийся аяся ееся иеся егося емуся имся емся уюся ихся имися'

/** All forms of an adjective or participle, also where it stands as a noun: "рабочий", "безработный", "учащийся". */
export function adjectiveForms(lemma: string): readonly string[] {
  if (lemma.endsWith('ся')) return join(lemma.slice(0, -4), reflexiveEndings)
  const stem = lemma.slice(0, -2)
  return join(stem, adjectiveEndings)
}

/** Short forms of a participle: "проведен" → проведен, проведена, проведено, проведены. */
export function shortForms(lemma: string): readonly string[] {
  return join(lemma, ' а о ы')
}

function join(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => stem + ending)
}

function formsOf(lemma: string, inflection: Inflection): readonly string[] {
  if (inflection === 'noun') return nounForms(lemma)
  return inflection === 'adjective' ? adjectiveForms(lemma) : [lemma]
}

/** How Russian words inflect: every form is generated beforehand. */
export const morphology: Morphology = {
  forms: formsOf,
  stems: () => [],
  endingOf: () => undefined,
  looksLikeAdjective: (form) => (form.length > 4 || form.startsWith('юн')) && /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ую|юю|ых|их|ыми|ими)(?:ся)?$/.test(form) && !/(?:ение|ание|ствие|тие|сие|ций|зий|рий|тий|ний)$/.test(form),
}
