// Russian claims: the verbs of a clause, on either side of the number; an infinitive takes the claim of the clause before it.

import type { ReadClaim } from './claim.ts'
import { wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { tellsFuture } from './languages/ru/claims.ts'
import { segmentAround } from './segments.ts'
import type { Segment } from './segments.ts'
import { formPattern } from './form-pattern.ts'

const provided = formPattern(/^предусм[ао]тр/)
const goal = formPattern(/^(?:цель|задача|задачи|цели|целью|задачей)$/)
const jointWord = formPattern(/^(?:и|а|но)$/)
const clauseJoint = formPattern(/^(?:и|а|но|однако|-)$/)
const wasPlanned = formPattern(/^(?:планировалось|ожидалось|предполагалось|планировали|запланировано|ожидали)$/)

const planned = (token: number): ReadClaim => ({ claim: 'planned', basis: 'explicit', rule: 'verb of a plan', confidence: 0.9, token })
const told = (token: number): ReadClaim => ({ claim: 'achieved', basis: 'explicit', rule: 'verb of the past', confidence: 0.95, token })

/** A plan in the figure's clause, else a verb in it, else the clauses before, else those behind; undefined where no verb stands. */
export function russianClaim(document: Document, sentence: Sentence, first: number, last: number): ReadClaim | undefined {
  const attribute = attributeBefore(document, sentence, first)
  if (attribute) return attribute
  let segment = segmentAround(document, sentence, first, last)
  if (tellsNow(document, segment, first)) return told(segment.first)
  const own = claimOfClause(document, clauseAround(document, segment, first, last))
  if (own) return own
  for (let start = segment.first - 1; start > sentence.first; start = segment.first - 1) {
    segment = segmentAround(document, sentence, start - 1, start)
    const before = claimOfClause(document, segment)
    if (before) return before
    if (segment.first <= sentence.first) break
  }
  return behind(document, sentence, last)
}

/** The nearest clause behind that holds a verb. */
function behind(document: Document, sentence: Sentence, last: number): ReadClaim | undefined {
  for (let start = last; start < sentence.last;) {
    const segment = segmentAround(document, sentence, start, start + 1)
    const claim = claimOfClause(document, segment)
    if (claim) return claim
    start = Math.max(segment.last, start) + 1
  }
  return undefined
}

/** "вместо запланированных 100": the participle governs its own number; "все запланированные 120 проведены" tells of what is done. */
function attributeBefore(document: Document, sentence: Sentence, first: number): ReadClaim | undefined {
  for (let index = first - 1; index >= Math.max(sentence.first, first - 3); index -= 1) {
    const text = document.tokens[index]?.text ?? ''
    if (/^(?:плане|планах|прогнозе)$/.test(text) && document.tokens[index - 1]?.text === 'при') return planned(index)
    if (attribute.test(text)) return /^(?:все|всех)$/.test(document.tokens[index - 1]?.text ?? '') ? undefined : planned(index)
    if (document.tokens[index]?.kind !== 'word' || jointWord.test(text)) return undefined
  }
  return undefined
}

const attribute = /^(?:запланированн|планируем|ожидаем|намеченн|предполагаем)(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/

/** "сегодня их 200", "всего в области их 40": a clause without a verb tells how things stand. */
function tellsNow(document: Document, segment: Segment, first: number): boolean {
  const verbs = verbsOf(document, segment)
  const opening = document.tokens[segment.first]?.text ?? ''
  return verbs.length === 0 && first > segment.first && /^(?:сегодня|сейчас|ныне|всего|пока|теперь)$/.test(opening)
}

type Verb = { readonly token: number; readonly claim: ReadClaim }

/** The part of a segment that belongs to the figure, where "и", "а" or a dash stands between a verb of the past and one of a plan. */
function clauseAround(document: Document, segment: Segment, first: number, last: number): Segment {
  let clause = segment
  const verbs = verbsOf(document, segment)
  for (const [index, verb] of verbs.entries()) {
    const next = verbs[index + 1]
    if (!next || next.claim.claim === verb.claim.claim) continue
    const joint = jointBetween(document, verb.token, next.token)
    if (joint === undefined) continue
    if (joint < first) clause = { ...clause, first: Math.max(clause.first, joint + 1) }
    else if (joint >= last) clause = { ...clause, last: Math.min(clause.last, joint) }
  }
  return clause
}

function jointBetween(document: Document, from: number, to: number): number | undefined {
  for (let index = from + 1; index < to; index += 1) if (clauseJoint.test(document.tokens[index]?.text ?? '')) return index
  return undefined
}

function claimOfClause(document: Document, segment: Segment): ReadClaim | undefined {
  const verbs = verbsOf(document, segment).map(({ claim }) => claim)
  return verbs.find(({ rule }) => rule === 'plan fulfilled') ?? verbs.find(({ claim }) => claim === 'planned') ?? verbs[0]
}

/** Verbs that tell a claim, in text order; verbs of saying and participles before a noun tell none. */
function verbsOf(document: Document, { first, last }: Segment): readonly Verb[] {
  const verbs: Verb[] = []
  for (let index = first; index < last; index += 1) {
    const claim = verbAt(document, index)
    if (claim) verbs.push({ token: index, claim })
  }
  return verbs
}

/** The claims of a text's verbs, worked out once a token: the figures of a sentence ask for them again and again. */
const claimsOfVerbs = new WeakMap<Document, (ReadClaim | null | undefined)[]>()

function verbAt(document: Document, index: number): ReadClaim | undefined {
  const claims = claimsOfVerbs.get(document) ?? []
  if (claims.length === 0) claimsOfVerbs.set(document, claims)
  const known = claims[index]
  if (known !== undefined) return known ?? undefined
  const claim = claimOfVerb(document, index)
  claims[index] = claim ?? null
  return claim
}

function claimOfVerb(document: Document, index: number): ReadClaim | undefined {
  const word = wordAt(document, index)
  if (word.claim === 'achieved') return { ...told(index), rule: 'plan fulfilled' }
  if (provided.test(word.form)) return isOfMoney(document, index) ? undefined : planned(index)
  if (word.claim === 'planned') return isNoPlan(document, index) ? undefined : planned(index)
  if (isGoal(document, index) || (isPlainWord(document, index) && tellsFuture(word.form))) return planned(index)
  return isVerb(document, index) && !saying.test(word.form) ? told(index) : undefined
}

const saying = formPattern(/^(?:сообщ|отмет|отмеча|рассказ|подчерк|добав|заяв|сказал|говор|переда[лею]|пишет|пишут|уточн|поясн|напомн|информир|проинформ|подел|уверен|прокоммент|озвуч|довел|доложил|объясн|подытож|счита|дума|резюмир|констатир|призна|указал|указыв|известно|стало|данны)/)

const past = /(?:[аеиоуыюя]л|[аеиуыя]ла|[аеиуыя]ло|[аеиуыя]ли|лся|лась|лось|лись|[аое]но|[ае]ны|[ае]на|(?:ыт|ят|ут)[оаы]|сь)$/
const present = formPattern(/(?:ают|яют|ает|яет|уют|ует|ят|ется|ются|ится|атся|ятся)$/)
const nouns = formPattern(/^(?:дела|села|село|сила|силы|тела|начала|начало|цена|цены|смена|смены|сцена|сцены|страна|страны|охрана|весна|школа|видно|важно|сегодня|около|вновь|здесь|осень|опять|есть|весь|связь|очередь|цель|область|модель|апрель|июль|неделя|мало|немало|канал|зал|финал|потенциал|материал|персонал|филиал|капитал|портал|журнал|официально|специально)$/)

function isVerb(document: Document, index: number): boolean {
  const { noun, form } = wordAt(document, index)
  return document.tokens[index]?.kind === 'word' && noun === undefined && form.length > 3 && (past.test(form) || present.test(form)) && !nouns.test(form)
}

/** True for a word that is no noun, number or time: it may be a verb. */
function isPlainWord(document: Document, index: number): boolean {
  const { noun, numeral, time, unit } = wordAt(document, index)
  return document.tokens[index]?.kind === 'word' && (noun ?? numeral ?? time ?? unit) === undefined
}

/** Money provided for is money set: "предусмотрено 420 млн тенге"; things provided for are a plan. */
function isOfMoney(document: Document, verb: number): boolean {
  for (let index = verb - 8; index <= verb + 8; index += 1) if (wordAt(document, index).unit?.unitMeasure === 'KZT') return true
  return false
}

/** "цель – охватить 500", "задача на год – обучить 300". */
function isGoal(document: Document, index: number): boolean {
  return goal.test(document.tokens[index]?.text ?? '') && [1, 2, 3, 4].some((distance) => document.tokens[index + distance]?.text === '-')
}

/** "Переехать хотят 18% опрошенных": a wish that a survey found is no plan. */
function isOfThoseAsked(document: Document, verb: number): boolean {
  for (let index = verb - 8; index <= verb + 8; index += 1) if (/^(?:%|опрошенн\p{L}+|респондент\p{L}*|процент\p{L}*)$/u.test(document.tokens[index]?.text ?? '')) return true
  return false
}

const planNames = formPattern(/^(?:мероприятий|действий|развития|работы|работ|питания|обучения|приема)$/)
const planKinds = formPattern(/^(?:национальный|дорожный|генеральный|учебный|комплексный|бизнес|финансовый|общенациональный|перспективный|маркетинговый|по|передний|первый)$/)

/** "как ожидалось", "план мероприятий", "дорожный план", "500 и будет" aside: words of a plan that plan nothing here. */
function isNoPlan(document: Document, index: number): boolean {
  const text = document.tokens[index]?.text ?? ''
  const before = document.tokens[index - 1]?.text ?? ''
  const next = document.tokens[index + 1]?.text ?? ''
  if (text === 'план' || text === 'планы') return planNames.test(next) || planKinds.test(before)
  if (wasPlanned.test(text)) return /^(?:как|чем)$/.test(before)
  if (/^(?:хотят|хочет)$/.test(text)) return isOfThoseAsked(document, index)
  if (/^собира(?:ется|ются|емся)$/.test(text)) return ![1, 2, 3, 4].some((distance) => /(?:ть|ти|ться|чь)$/.test(document.tokens[index + distance]?.text ?? ''))
  return attribute.test(text)
}
