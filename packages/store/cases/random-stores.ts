// Small random stores and random acts on them, invented for tests only: few places, programmes and numbers, so that facts meet.

import * as fc from 'fast-check'
import { programmeKinds } from '@jastar/catalogue'
import type { Mined, SourceText } from '@jastar/catalogue'
import {
  addSource, allObservations, asCurated, changeProgramme, changeSource, correctObservation, findObservation, listProgrammes, recommendObservation, reviewObservation, reviewSource, splitObservation, tieObservations,
} from '../src/index.ts'
import type { Actor, Database, MineAgain, Outcome, SlotChanges } from '../src/index.ts'
import { inventText } from './invented-texts.ts'

type Told = { readonly value: number; readonly more: boolean; readonly area: number; readonly programme: number; readonly year: number; readonly part: boolean }
export type RandomText = { readonly publisher: number; readonly day: number | null; readonly told: readonly Told[] }

const areas = ['KZ-39', 'KZ-15', null]
const programmes = ['Жасыл көпір', 'Таза Қазақстан', null]
const publishers = ['Zakon.kz', 'BAQ.KZ', 'Egemen.kz']

const told: fc.Arbitrary<Told> = fc.record({
  value: fc.constantFrom(410, 412, 90, 25, 1300), more: fc.boolean(), area: fc.nat(2), programme: fc.nat(2), year: fc.nat(2), part: fc.boolean(),
})
const text: fc.Arbitrary<RandomText> = fc.record({ publisher: fc.nat(2), day: fc.option(fc.nat(2)), told: fc.array(told, { minLength: 1, maxLength: 3 }) })

/** One to four texts of one to three figures each. */
export const randomTexts: fc.Arbitrary<readonly RandomText[]> = fc.array(text, { minLength: 1, maxLength: 4 })

/** The text itself: what it says of itself may be put right later, so that mining it depends on the source given. */
export function sourceOf({ publisher, day, told }: RandomText, index: number): SourceText {
  const lines = told.map(({ value }, line) => `${line + 1}-жолда ${value} іс-шара туралы айтылды.`)
  const about = { date: day === null ? null : `2024-11-1${day}`, publisher: publishers[publisher] ?? null }
  return inventText([`Мәтін ${index}`, ...lines].join('\n'), about, []).source
}

/** Mines an invented text; figures of its publication year follow the date it is given. */
export function minerOf(texts: readonly RandomText[]): MineAgain {
  const byHash = new Map(texts.map((each, index) => [sourceOf(each, index).hash, each]))
  return (source) => minedOf(source, byHash.get(source.hash)?.told ?? [])
}

function minedOf(source: SourceText, told: readonly Told[]): Mined {
  const published = source.date === null ? null : Number(source.date.slice(0, 4))
  const mentions = told.map(({ value, more, area, programme, year, part }, line) => {
    const when = [2023, 2024, published][year] ?? null
    return {
      surface: `жолда ${value}`, value, qualifier: more ? 'more_than' as const : 'exact' as const, referenceArea: areas[area] ?? null, programme: programmes[programme] ?? null,
      year: when, timePeriod: when === null ? null : String(when), timePeriodBasis: when === null ? 'unknown' as const : year === 2 ? 'publication' as const : 'stated' as const,
      ...(part && line > 0 && { partOf: 0 }),
    }
  })
  const { mined } = inventText(source.text, source, [])
  return { ...mined, mentions: mentions.map((mention, line) => inventText(source.text, source, [{ ...mention, surface: `${line + 1}-жолда ${mention.value}` }]).mined.mentions[0]).filter((mention) => mention !== undefined) }
}

/** Reads texts into a store, each as people put it right. */
export async function addTexts(db: Database, texts: readonly RandomText[], options: { readonly ruleVersion: string; readonly clock: () => Date }, order = [...texts.keys()]): Promise<void> {
  const mine = minerOf(texts)
  for (const index of order) {
    const each = texts[index]
    if (!each) continue
    const asRead = sourceOf(each, index)
    const source = await asCurated(db, asRead)
    await addSource(db, source, mine(source), { ...options, asRead })
  }
}

/** Numbers that choose an act and what it is done to. */
export type RandomAct = { readonly kind: number; readonly target: number; readonly other: number; readonly choice: number }
export const randomAct: fc.Arbitrary<RandomAct> = fc.record({ kind: fc.nat(9), target: fc.nat(20), other: fc.nat(20), choice: fc.nat(20) })

const pick = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % Math.max(1, items.length)]

const corrections: readonly SlotChanges[] = [
  { value: 377 }, { value: 410, qualifier: 'exact' }, { qualifier: 'range', value: 400, valueHigh: 420 }, { timePeriod: '2020-05' }, { timePeriod: null }, { referenceArea: 'KZ-39' }, { referenceArea: null },
  { programme: null }, { programme: 'Жаңа жоба' }, { programme: 'Таза Қазақстан' }, { indicator: 'projects', countedThing: 'жоба' }, { claim: 'planned' }, { ageBand: '14–35 жас' }, { partOf: null }, { unitMeasure: '%', measure: 'change' },
]

/** Does an act to something of the store; undefined where there is nothing it fits. */
export async function doRandomAct(db: Database, { kind, target, other, choice }: RandomAct, mineAgain: MineAgain, actor: Actor): Promise<Outcome | undefined> {
  const facts = (await allObservations(db, { review: ['auto', 'accepted', 'corrected', 'rejected'] })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const fact = pick(facts, target)
  const another = pick(facts.filter((each) => each.id !== fact?.id), other)
  const story = fact && (await findObservation(db, fact.id))
  if (!fact || !story) return undefined
  const { edition } = story
  const programmesToldOf = await listProgrammes(db)
  const programme = pick(programmesToldOf, target)
  const nextProgramme = pick(programmesToldOf.filter((each) => each.id !== programme?.id && each.parent?.id !== programme?.id), other)
  switch (kind) {
    case 0: return correctObservation(db, fact.id, { changes: pick(corrections, choice) ?? {}, edition }, actor)
    case 1: return correctObservation(db, fact.id, { changes: pick(corrections, choice) ?? {}, edition, mentionId: pick(story.mentions, other)?.id }, actor)
    case 2: return another && correctObservation(db, fact.id, { changes: { partOf: another.id }, edition }, actor)
    case 3: return reviewObservation(db, fact.id, { verdict: pick(['accepted', 'rejected', 'auto'] as const, choice) ?? 'auto', edition }, actor)
    case 4: return reviewSource(db, fact.source.id, { verdict: pick(['accepted', 'rejected'] as const, choice) ?? 'accepted' }, actor)
    case 5: return story.mentions.length > 1 ? splitObservation(db, fact.id, { mentionIds: story.mentions.slice(0, 1).map((mention) => mention.id), edition }, actor) : undefined
    case 6: return another && tieObservations(db, fact.id, { withId: another.id, edition }, actor)
    case 7: return recommendObservation(db, fact.id, { edition }, actor)
    case 8: return changeSource(db, fact.source.id, pick([{ date: '2021-03-04' }, { date: null }, { publisher: 'Egemen.kz' }, { title: 'Басқа тақырып', url: 'https://invented.example/1' }], choice) ?? {}, mineAgain, actor)
    default: return programme && nextProgramme && changeProgramme(db, programme.id, pick([{ name: `Атауы ${choice}` }, { addAlias: 'Жаңа жоба' }, { kind: pick(programmeKinds, choice) }, { mergeInto: nextProgramme.id }, { parent: nextProgramme.id }], choice) ?? {}, actor)
  }
}
