// Joining: the readable cases, the seeds, and the laws that hold for any sources.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourcesOf } from '../../cases/case-source.ts'
import type { CaseMention, CaseSource } from '../../cases/case-source.ts'
import { joinCases } from '../../cases/join-cases.ts'
import { releaseCases } from '../../cases/join-release-cases.ts'
import { saidCases } from '../../cases/join-said-cases.ts'
import { seedSources } from '../../cases/seed-sources.ts'
import { joinMentions, proposeAliases, roundingInterval, intervalsOverlap } from '../index.ts'
import type { JoinOptions, JoinedObservation, SaidPair } from '../index.ts'

const sortedText = (texts: readonly string[]): readonly string[] => texts.toSorted((a, b) => (a < b ? -1 : 1))

const allCases = [...joinCases, ...releaseCases, ...saidCases]

/** Pairs of facts that are linked to each other, each once, by the first mention of each. */
const pairsBy = (joined: readonly JoinedObservation[], linksOf: (fact: JoinedObservation) => readonly number[]): readonly string[] =>
  joined.flatMap((each, index) => linksOf(each).filter((other) => other > index).map((other) => `${each.mentionIds[0]} ${joined[other]?.mentionIds[0]}`))

test.each(allCases)('$name', ({ sources, together, disputed = [], retold = [], back = [], said: { rejected = [], ...said } = {} }) => {
  const reviewOf = (ids: readonly string[]): 'rejected' | 'auto' => (ids.every((id) => rejected.includes(id)) ? 'rejected' : 'auto')
  const joined = joinMentions(sourcesOf(sources), { ...said, reviewOf })
  const groups = joined.map((each) => each.mentionIds.join(' '))
  expect(groups.filter((ids) => ids.includes(' '))).toEqual(together)
  expect(pairsBy(joined, (fact) => fact.disputedBy)).toEqual(disputed)
  expect(pairsBy(joined, (fact) => fact.retoldAs)).toEqual(retold)
  expect(joined.filter((each) => !each.recommended).map((each) => each.mentionIds[0])).toEqual(back)
})

test('no two cases say the same', () => {
  expect(new Set(allCases.map((each) => each.name)).size).toBe(allCases.length)
  expect(allCases.length).toBeGreaterThanOrEqual(90)
})

test('the 21 mentions of the seeds tell 18 facts, and none is disputed', () => {
  const joined = joinMentions(sourcesOf(seedSources))
  expect(joined.flatMap((each) => each.mentionIds)).toHaveLength(21)
  expect(joined).toHaveLength(18)
  expect(joined.flatMap((each) => each.disputedBy)).toEqual([])
})

test('in the Aktobe text three facts are told twice, and the 70 of the city stay a part of the 300', () => {
  const joined = joinMentions(sourcesOf(seedSources)).filter((each) => each.mentionIds[0]?.startsWith('004'))
  expect(joined.map((each) => [each.fact.value, each.mentionIds.length])).toEqual([[300, 2], [70, 2], [22, 2]])
  const city = joined.find((each) => each.fact.referenceArea === 'KZ-15-aktobe')
  const all = joinMentions(sourcesOf(seedSources))
  expect(all[city?.partOf ?? -1]?.fact.value).toBe(300)
})

test('a fact takes each slot from the telling that says it best', () => {
  const [joined] = joinMentions(sourcesOf([
    { id: 'a', publisher: 'A', mentions: [{ value: 500_000, qualifier: 'more_than', programme: null, themes: ['ecology'], timePeriodBasis: 'publication', confidence: 0.9 }, { value: 535_000, sameAs: 0, themes: ['law'], ageBand: '14–35 жас', confidence: 0.6 }] },
  ]))
  expect(joined?.fact).toMatchObject({
    value: 535_000, qualifier: 'exact', lowerBound: 535_000, upperBound: 535_000, programme: 'Таза Қазақстан', themes: ['law', 'ecology'],
    timePeriodBasis: 'stated', ageBand: '14–35 жас', confidence: 0.9, toldBy: 1,
  })
})

test('told by counts publishers, not texts', () => {
  const told = { value: 69_533, indicator: 'participants', countedThing: 'адам' } as const
  const [joined] = joinMentions(sourcesOf([
    { id: 'a', publisher: 'Бірінші', mentions: [told] }, { id: 'b', publisher: 'Бірінші', mentions: [told] }, { id: 'c', publisher: 'Екінші', date: '2025-12-30', mentions: [told] }, { id: 'd', publisher: null, mentions: [told] },
  ]))
  expect([joined?.mentionIds.length, joined?.fact.toldBy]).toEqual([4, 2])
})

test('a release in two languages proposes that its two names are one programme', () => {
  const sources = joinCases.find((each) => each.name === 'versions call an unknown programme by two names')?.sources ?? []
  expect(proposeAliases(sourcesOf(sources))).toEqual([{ name: 'Жас отау', alias: 'Молодая семья', mentionIds: ['a', 'c'] }])
})

const anyMention: fc.Arbitrary<CaseMention> = fc.record({
  value: fc.constantFrom(9, 70, 120, 300, 330, 570, 575, 1125, 69_500, 69_533),
  qualifier: fc.constantFrom('exact', 'more_than', 'at_least', 'about', 'less_than', 'at_most'),
  programme: fc.constantFrom(null, 'Таза Қазақстан', 'Жас отау', 'Молодая семья'),
  referenceArea: fc.constantFrom('KZ-75', 'KZ-15'),
  indicator: fc.constantFrom('events', 'participants'),
  language: fc.constantFrom('kk', 'ru'),
  year: fc.constantFrom(2025, null),
})
const link = fc.option(fc.nat(3), { nil: undefined })
const anySource = fc.record({
  date: fc.constantFrom('2025-12-01', '2025-12-02', '2025-12-20', null),
  publisher: fc.constantFrom('A', 'B', null),
  official: fc.boolean(),
  mentions: fc.array(fc.record({ mention: anyMention, sameAs: link, partOf: link }), { maxLength: 5 }),
})
/** Links lead to earlier mentions only, as a miner writes them. */
const anySources: fc.Arbitrary<readonly CaseSource[]> = fc.array(anySource, { maxLength: 5 }).map((sources) => sources.map(({ mentions, ...source }, index) => ({
  ...source, id: `s${index}`,
  mentions: mentions.map(({ mention, sameAs, partOf }, at) => ({
    ...mention, timePeriodBasis: mention.year === null ? 'unknown' as const : 'stated' as const,
    ...(sameAs !== undefined && sameAs < at && { sameAs }), ...(partOf !== undefined && partOf < at && { partOf }),
  })),
})))

/** Mentions as case-source.ts names them, some of them there. */
const anyId = fc.tuple(fc.nat(4), fc.nat(4)).map(([source, at]) => `s${source}:${String(at * 10).padStart(5, '0')}`)
const anyPair: fc.Arbitrary<SaidPair> = fc.tuple(anyId, anyId, fc.nat(5))
const anySaid: fc.Arbitrary<JoinOptions> = fc.record({
  ties: fc.array(anyPair, { maxLength: 3 }), cuts: fc.array(anyPair, { maxLength: 3 }), recommended: fc.array(anyId, { maxLength: 2 }),
  reviewOf: fc.uniqueArray(anyId, { maxLength: 3 }).map((rejected) => (ids: readonly string[]) => (ids.some((id) => rejected.includes(id)) ? 'rejected' as const : 'auto' as const)),
})

const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<readonly Item[]> => fc.shuffledSubarray([...items], { minLength: items.length })

test('the order in which sources and words arrive changes nothing', () => {
  fc.assert(fc.property(
    fc.tuple(anySources, anySaid).chain(([sources, said]) => fc.tuple(fc.constant({ sources, said }), shuffled(sources), shuffled(said.ties ?? []), shuffled(said.cuts ?? []))),
    ([{ sources, said }, otherSources, ties, cuts]) => { expect(joinMentions(sourcesOf(otherSources), { ...said, ties, cuts })).toEqual(joinMentions(sourcesOf(sources), said)) },
  ))
})

test('the last word of all is kept', () => {
  fc.assert(fc.property(anySources, anySaid, anyPair, fc.boolean(), (cases, { ties = [], cuts = [], ...said }, [a, b], isTie) => {
    const sources = sourcesOf(cases)
    const present = new Set(sources.flatMap(({ mentions }) => mentions.map(({ id }) => id)))
    fc.pre(a !== b && present.has(a) && present.has(b))
    const last: SaidPair = [a, b, 9]
    const joined = joinMentions(sources, { ...said, ties: isTie ? [...ties, last] : ties, cuts: isTie ? cuts : [...cuts, last] })
    const [first, second] = [a, b].map((id) => joined.findIndex((fact) => fact.mentionIds.includes(id)))
    expect(first === second).toBe(isTie)
    expect(joined[first ?? -1]?.disputedBy).not.toContain(second)
  }))
})

test('what was joined, said again by a person, is joined the same', () => {
  fc.assert(fc.property(anySources, (cases) => {
    const joined = joinMentions(sourcesOf(cases))
    const ties = joined.flatMap(({ mentionIds }) => mentionIds.slice(1).map((id): SaidPair => [mentionIds[0] ?? id, id]))
    expect(joinMentions(sourcesOf(cases), { ties })).toEqual(joined)
  }))
})

test('of facts that contradict each other never two lead, and one stands back only for one that leads', () => {
  fc.assert(fc.property(anySources, anySaid, (cases, said) => {
    const joined = joinMentions(sourcesOf(cases), said)
    for (const { mentionIds, disputedBy, retoldAs, recommended } of joined) {
      const leads = [...disputedBy, ...retoldAs].some((other) => joined[other]?.recommended)
      const isRejected = said.reviewOf?.(mentionIds) === 'rejected'
      expect(recommended).toBe(!leads && !isRejected)
      expect(isRejected && disputedBy.length + retoldAs.length > 0).toBe(false)
    }
  }))
})

test('a rejected telling is not counted and gives no value while another stands', () => {
  const [joined] = joinMentions(sourcesOf([
    { id: 'a', publisher: 'A', official: true, mentions: [{ id: 'a', value: 69_533 }] }, { id: 'b', publisher: 'B', date: '2025-12-20', mentions: [{ id: 'b', value: 69_500, qualifier: 'more_than' }] },
  ]), { reviewOf: (ids) => (ids.length === 1 && ids[0] === 'a' ? 'rejected' : 'auto') })
  expect(joined).toMatchObject({ mentionIds: ['a', 'b'], recommended: true, fact: { value: 69_500, qualifier: 'more_than', toldBy: 1 } })
})

test('every mention stands in exactly one fact, and figures that cannot both be true never stand together', () => {
  fc.assert(fc.property(anySources, (cases) => {
    const sources = sourcesOf(cases)
    const mentions = new Map(sources.flatMap((source) => source.mentions.map((mention) => [mention.id, mention] as const)))
    const joined = joinMentions(sources)
    expect(sortedText(joined.flatMap((each) => each.mentionIds))).toEqual(sortedText([...mentions.keys()]))
    for (const { mentionIds } of joined) {
      const intervals = mentionIds.flatMap((id) => { const mention = mentions.get(id); return mention ? [roundingInterval(mention)] : [] })
      expect(intervals.every((a) => intervals.every((b) => intervalsOverlap(a, b)))).toBe(true)
    }
  }))
})

test('disputes are mutual, never with oneself, never within one source; parts make no circles', () => {
  fc.assert(fc.property(anySources, (cases) => {
    const joined = joinMentions(sourcesOf(cases))
    const sourcesTelling = (index: number): readonly string[] => (joined[index]?.mentionIds ?? []).map((id) => id.split(':')[0] ?? '')
    for (const [index, { disputedBy, partOf }] of joined.entries()) {
      for (const other of disputedBy) {
        expect(joined[other]?.disputedBy).toContain(index)
        expect(sourcesTelling(other).some((source) => sourcesTelling(index).includes(source))).toBe(false)
      }
      const seen = new Set([index])
      for (let at = partOf; at !== null; at = joined[at]?.partOf ?? null) { expect(seen.has(at)).toBe(false); seen.add(at) }
    }
  }))
})
