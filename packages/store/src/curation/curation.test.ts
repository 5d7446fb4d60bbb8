// What people put right: it wins over every later run, collides clearly, travels between stores, and is never lost.

import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inventText, regionReport, russianRelease, undatedNote } from '../../cases/invented-texts.ts'
import type { InventedText } from '../../cases/invented-texts.ts'
import { addTexts, doRandomAct, minerOf, randomAct, randomTexts } from '../../cases/random-stores.ts'
import { tellAll } from '../../cases/tell-all.ts'
import {
  addReport, addSource, allObservations, asCurated, changeProgramme, changeSource, correctObservation, countObservations, exportCuration, findObservation, findRedirect, importCuration, listActs, listCorrections, listProgrammes, listReviewQueue,
  openStore, readDataVersion, readTally, recommendObservation, reviewObservation, reviewSource, settleReport, splitObservation, tieObservations, undoAct,
} from '../index.ts'
import type { MineAgain, Store } from '../index.ts'
import { sourceIdOf } from '../ids.ts'

const clock = (): Date => new Date('2026-01-02T03:04:05Z')
const actor = { who: 'aigul', why: 'мәтінде басқаша', clock }
const mineAgain = () => regionReport.mined
let store: Store

beforeEach(async () => {
  store = await openStore(':memory:')
})
afterEach(() => store.close())

const add = (text: InventedText, ruleVersion = 'r1', into = store) => addSource(into.db, text.source, text.mined, { ruleVersion, clock })
const factOf = async (value: number, of = store) => (await allObservations(of.db, { review: ['auto', 'accepted', 'corrected', 'rejected'] })).find((fact) => fact.value === value)
const idOf = async (value: number): Promise<string> => (await factOf(value))?.id ?? ''
const editionOf = async (id: string): Promise<number> => (await findObservation(store.db, id))?.edition ?? -1
const reread = (change: (mentions: InventedText['mined']['mentions']) => InventedText['mined']['mentions']): InventedText => ({ source: regionReport.source, mined: { ...regionReport.mined, mentions: change(regionReport.mined.mentions) } })

async function exported(of: Store): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportCuration(of.db)) lines.push(line)
  return lines
}

test('a correction replaces the slot, is told with who, why and when, and raises edition and data version', async () => {
  await add(regionReport)
  const [id, version] = [await idOf(410), await readDataVersion(store.db)]
  const { act, dataVersion } = await correctObservation(store.db, id, { changes: { value: 415, timePeriod: '2024-05/2024-10', programme: null }, edition: 0 }, actor)
  expect(act).toMatchObject({ number: 1, kind: 'correct', who: 'aigul', observation: id, changed: 1, undone: false })
  expect(dataVersion).toBe(version + 1)
  const story = await findObservation(store.db, id)
  expect(story?.observation).toMatchObject({ value: 415, year: 2024, timePeriod: '2024-05/2024-10', timePeriodBasis: 'stated', programme: null, review: 'corrected', lowerBound: 415 })
  expect(story?.edition).toBe(1)
  expect(story?.revisions).toContainEqual({ field: 'value', was: '410', now: '415', why: 'мәтінде басқаша', who: 'aigul', at: '2026-01-02T03:04:05.000Z' })
})

test('a correction survives rules that read the slot otherwise, and other borders of the number', async () => {
  await add(regionReport)
  const id = await idOf(410)
  await correctObservation(store.db, id, { changes: { value: 415, qualifier: 'exact' }, edition: 0 }, actor)
  await add(reread((mentions) => mentions.map((mention) => (mention.value === 410 ? { ...mention, value: 41, qualifier: 'about', end: mention.end + 6, surface: '410-нан астам' } : mention))), 'r2')
  expect((await findObservation(store.db, id))?.observation).toMatchObject({ value: 415, qualifier: 'exact', review: 'corrected' })
})

test('reading a text again with a correction in place changes nothing', async () => {
  await add(regionReport)
  await correctObservation(store.db, await idOf(410), { changes: { value: 415 }, edition: 0 }, actor)
  const before = [await tellAll(store.db), await readDataVersion(store.db)]
  expect((await add(regionReport, 'r2')).outcome).toBe('unchanged')
  expect([await tellAll(store.db), await readDataVersion(store.db)]).toEqual(before)
})

test('a correction whose figure no rule reads any more waits in the queue and comes back with the figure', async () => {
  await add(regionReport)
  await correctObservation(store.db, await idOf(25), { changes: { value: 26 }, edition: 0 }, actor)
  await add(reread((mentions) => mentions.filter((mention) => mention.value !== 25)), 'r2')
  const queue = await listReviewQueue(store.db, { state: 'waiting', sort: 'doubt', limit: 10 })
  expect(queue.misfits).toMatchObject([{ act: 1, surface: '25', slot: 'value', value: '26' }, { slot: 'qualifier' }, { slot: 'valueHigh', value: null }])
  await add(regionReport, 'r3')
  expect((await listReviewQueue(store.db, { state: 'waiting', sort: 'doubt', limit: 10 })).misfits).toEqual([])
  expect(await factOf(26)).toMatchObject({ review: 'corrected' })
})

test('an edit of an edition that is over writes nothing and names both', async () => {
  await add(regionReport)
  const id = await idOf(410)
  await reviewObservation(store.db, id, { verdict: 'accepted', edition: 0 }, actor)
  const before = [await tellAll(store.db), await readDataVersion(store.db), await listActs(store.db, { limit: 10 })]
  await expect(correctObservation(store.db, id, { changes: { value: 1 }, edition: 0 }, actor)).rejects.toMatchObject({ name: 'EditConflict', id, expected: 0, current: 1 })
  expect([await tellAll(store.db), await readDataVersion(store.db), await listActs(store.db, { limit: 10 })]).toEqual(before)
})

test('an edit of a figure that was merged meanwhile names the figure it went into', async () => {
  await add(regionReport)
  const [id, other] = [await idOf(410), await idOf(25)]
  await tieObservations(store.db, id, { withId: other, edition: 0 }, actor)
  const gone = (await findRedirect(store.db, id)) === undefined ? other : id
  await expect(reviewObservation(store.db, gone, { verdict: 'accepted', edition: 0 }, actor)).rejects.toMatchObject({ name: 'EditConflict', id: gone === id ? other : id })
})

test.each([
  ['a range without an end', { qualifier: 'range' }], ['an end above no range', { qualifier: 'exact', valueHigh: 500 }], ['a range that ends below its start', { valueHigh: 3 }],
  ['an area that is none', { referenceArea: 'KZ-99' }], ['a period that is none', { timePeriod: '2024-13' }], ['nothing', {}],
] as const)('%s is refused and nothing is written', async (_name, changes) => {
  await add(regionReport)
  const before = [await tellAll(store.db), await readDataVersion(store.db)]
  await expect(correctObservation(store.db, await idOf(410), { changes, edition: 0 }, actor)).rejects.toMatchObject({ name: 'WrongEdit' })
  expect([await tellAll(store.db), await readDataVersion(store.db)]).toEqual(before)
})

test('what is not there is named', async () => {
  await add(regionReport)
  await expect(reviewObservation(store.db, 'onone', { verdict: 'accepted', edition: 0 }, actor)).rejects.toMatchObject({ name: 'UnknownTarget', thing: 'observation', id: 'onone' })
  await expect(changeProgramme(store.db, 'none', { kind: 'forum' }, actor)).rejects.toMatchObject({ thing: 'programme' })
  await expect(changeSource(store.db, 'none', { date: null }, mineAgain, actor)).rejects.toMatchObject({ thing: 'source' })
  await expect(undoAct(store.db, 7, { mineAgain }, actor)).rejects.toMatchObject({ thing: 'act', id: '7' })
  await expect(addReport(store.db, 'onone', 'қате', clock)).rejects.toMatchObject({ thing: 'observation' })
  await expect(settleReport(store.db, 7, actor)).rejects.toMatchObject({ thing: 'report' })
})

test('an act is taken back once', async () => {
  await add(regionReport)
  const { act } = await reviewObservation(store.db, await idOf(410), { verdict: 'rejected', edition: 0 }, actor)
  expect((await undoAct(store.db, act.number, { mineAgain }, actor)).act).toMatchObject({ number: act.number, undone: true })
  await expect(undoAct(store.db, act.number, { mineAgain }, actor)).rejects.toMatchObject({ name: 'CannotUndo', number: act.number, reason: 'undone' })
})

test('a rejected figure counts nowhere unless it is asked for, and its card stays', async () => {
  await add(regionReport)
  const id = await idOf(410)
  await reviewObservation(store.db, id, { verdict: 'rejected', edition: 0 }, actor)
  expect((await allObservations(store.db, {})).map((fact) => fact.value)).toEqual(expect.arrayContaining([25, 90]))
  expect(await countObservations(store.db, {})).toBe(2)
  expect((await allObservations(store.db, { review: ['rejected'] })).map((fact) => fact.id)).toEqual([id])
  expect(await readTally(store.db)).toMatchObject({ observations: 2, mentions: 2 })
  expect((await findObservation(store.db, id))?.observation.review).toBe('rejected')
  expect((await listReviewQueue(store.db, { state: 'rejected', sort: 'weight', limit: 10 })).items.map((item) => item.observation.id)).toEqual([id])
})

test('accepting, then correcting makes it corrected; the last verdict counts', async () => {
  await add(regionReport)
  const id = await idOf(410)
  await reviewObservation(store.db, id, { verdict: 'accepted', edition: 0 }, actor)
  await correctObservation(store.db, id, { changes: { claim: 'planned' }, edition: 1 }, actor)
  expect((await factOf(410))?.review).toBe('corrected')
  await reviewObservation(store.db, id, { verdict: 'rejected', edition: await editionOf(id) }, actor)
  await reviewObservation(store.db, id, { verdict: 'accepted', edition: await editionOf(id) }, actor)
  expect((await factOf(410))?.review).toBe('corrected')
})

test('one act judges a whole source and settles the reports of its figures; taking it back opens them again', async () => {
  await add(regionReport)
  await addReport(store.db, await idOf(90), 'Бұл сан қате', clock)
  const version = await readDataVersion(store.db)
  const { act } = await reviewSource(store.db, sourceIdOf(regionReport.source.hash), { verdict: 'accepted' }, actor)
  expect(act).toMatchObject({ kind: 'review', changed: 3 })
  expect(await readDataVersion(store.db)).toBe(version + 1)
  const counts = async () => (await listReviewQueue(store.db, { state: 'reported', sort: 'doubt', limit: 10 })).counts
  expect(await counts()).toMatchObject({ waiting: 0, reported: 0, accepted: 3 })
  await undoAct(store.db, act.number, { mineAgain }, actor)
  expect(await counts()).toMatchObject({ waiting: 3, reported: 1, accepted: 0 })
})

test('a report lands on top of the queue without a new data version', async () => {
  await add(regionReport)
  const version = await readDataVersion(store.db)
  const number = await addReport(store.db, await idOf(25), 'Бұл жоспар емес', clock)
  const queue = await listReviewQueue(store.db, { state: 'waiting', sort: 'doubt', limit: 1 })
  expect(queue).toMatchObject({ total: 3, counts: { waiting: 3, reported: 1 }, items: [{ edition: 0, reports: [{ number, text: 'Бұл жоспар емес' }], doubts: [{ slot: null, reason: 'reported' }] }] })
  expect(await readDataVersion(store.db)).toBe(version)
  await settleReport(store.db, number, actor)
  expect((await listReviewQueue(store.db, { state: 'reported', sort: 'doubt', limit: 1 })).total).toBe(0)
})

test('the queue pages without gaps or doubles, and shows the paragraph of each number', async () => {
  for (const text of [regionReport, russianRelease, undatedNote]) await add(text)
  const seen: string[] = []
  for (let after = undefined as Parameters<typeof listReviewQueue>[1]['after'] | null; after !== null;) {
    const page: Awaited<ReturnType<typeof listReviewQueue>> = await listReviewQueue(store.db, { state: 'waiting', sort: 'doubt', limit: 1, after })
    seen.push(...page.items.map((item) => item.observation.id))
    for (const { context, exact } of page.items.flatMap((item) => item.mentions)) expect(context.text.slice(context.highlight.start, context.highlight.end)).toBe(exact)
    after = page.next
  }
  expect(seen.toSorted()).toEqual((await allObservations(store.db, {})).map((fact) => fact.id).toSorted())
})

test('splitting and joining by hand stand before the rules; the merged id leads on', async () => {
  await add(regionReport)
  await add(russianRelease)
  const id = await idOf(410)
  const mention = (await findObservation(store.db, id))?.mentions[1]?.id ?? ''
  await splitObservation(store.db, id, { mentionIds: [mention], edition: await editionOf(id) }, actor)
  const apart = (await allObservations(store.db, {})).filter((fact) => fact.value === 410)
  expect(apart.map((fact) => fact.mentionCount)).toEqual([1, 1])
  await add(russianRelease, 'r2')
  expect((await allObservations(store.db, {})).filter((fact) => fact.value === 410)).toHaveLength(2)
  const [first, second] = apart.map((fact) => fact.id)
  await tieObservations(store.db, first ?? '', { withId: second ?? '', edition: await editionOf(first ?? '') }, actor)
  expect(await factOf(410)).toMatchObject({ mentionCount: 2 })
})

const tell = (text: string, publisher: string, date: string, value: number): InventedText =>
  inventText(text, { publisher, date }, [{ surface: String(value), value, programme: 'Жасыл көпір', year: 2024, timePeriod: '2024' }])

test('a part is given its whole by hand, in its own text or in another, and is freed of it', async () => {
  await add(regionReport)
  await add(undatedNote)
  const [whole, part, far] = [await idOf(410), await idOf(25), await idOf(17)]
  for (const id of [part, far]) {
    await correctObservation(store.db, id, { changes: { partOf: whole }, edition: await editionOf(id) }, actor)
    expect((await findObservation(store.db, id))?.whole?.id).toBe(whole)
  }
  await add(regionReport, 'r2')
  expect((await findObservation(store.db, whole))?.parts.map((fact) => fact.value)).toEqual(expect.arrayContaining([90, 25, 17]))
  await correctObservation(store.db, far, { changes: { partOf: null }, edition: await editionOf(far) }, actor)
  expect((await findObservation(store.db, far))?.whole).toBe(null)
  await expect(correctObservation(store.db, whole, { changes: { partOf: whole }, edition: await editionOf(whole) }, actor)).rejects.toMatchObject({ name: 'WrongEdit', field: 'partOf' })
})

test('of disputed values the chosen one leads', async () => {
  await add(tell('Бірінші хабар\n2024 жылы 517 іс-шара өтті.', 'Zakon.kz', '2024-11-12', 517))
  await add(tell('Мүлде басқа мәтін, басқа сөздермен\nЖыл бойы 623 шара ұйымдастырылды.', 'BAQ.KZ', '2024-11-14', 623))
  const values = async () => (await allObservations(store.db, {})).toSorted((a, b) => a.value - b.value).map((fact) => [fact.value, fact.disputedBy.length, fact.recommended])
  expect(await values()).toEqual([[517, 1, false], [623, 1, true]])
  const id = await idOf(517)
  await recommendObservation(store.db, id, { edition: await editionOf(id) }, actor)
  expect(await values()).toEqual([[517, 1, true], [623, 1, false]])
})

/** The figure of the undated note follows the date of its text. */
const mineDated: MineAgain = (source) => ({
  ...undatedNote.mined,
  mentions: undatedNote.mined.mentions.map((mention) => (source.date === null ? mention : { ...mention, year: 2025, timePeriod: '2025', timePeriodBasis: 'publication' })),
})

test('dating a source mines it with the date; the text read anew keeps it', async () => {
  await add(undatedNote)
  const id = sourceIdOf(undatedNote.source.hash)
  await changeSource(store.db, id, { date: '2025-03-01' }, mineDated, actor)
  expect(await factOf(17)).toMatchObject({ year: 2025, source: { date: '2025-03-01' } })
  const curated = await asCurated(store.db, undatedNote.source)
  expect(curated.date).toBe('2025-03-01')
  expect((await addSource(store.db, curated, mineDated(curated), { ruleVersion: 'r2', asRead: undatedNote.source, clock })).outcome).toBe('unchanged')
  await undoAct(store.db, 1, { mineAgain: mineDated }, actor)
  expect(await factOf(17)).toMatchObject({ year: null, source: { date: null } })
})

test('programmes are renamed and merged; figures and places that name them follow', async () => {
  await add(regionReport)
  await changeProgramme(store.db, 'zhasyl-kopir', { name: 'Жасыл көпірлер', kind: 'project' }, actor)
  expect(await factOf(410)).toMatchObject({ programme: 'Жасыл көпірлер', programmeId: 'zhasyl-kopir' })
  await changeProgramme(store.db, 'zhasyl-kopir', { mergeInto: 'taza-qazaqstan' }, actor)
  expect((await factOf(410))?.programmeId).toBe('taza-qazaqstan')
  expect((await listProgrammes(store.db)).map((programme) => [programme.id, programme.observationCount, programme.mentionCount])).toEqual([['taza-qazaqstan', 2, 1]])
  await add(regionReport, 'r2')
  expect((await factOf(90))?.programmeId).toBe('taza-qazaqstan')
})

test('corrections are listed newest first, of an area with all inside it; accepting is none', async () => {
  await add(regionReport)
  const id = await idOf(410)
  await reviewObservation(store.db, id, { verdict: 'accepted', edition: 0 }, actor)
  await correctObservation(store.db, id, { changes: { value: 415, claim: 'planned' }, edition: 1 }, actor)
  const { items } = await listCorrections(store.db, { limit: 10, referenceArea: 'KZ' })
  expect(items.map((item) => [item.field, item.was, item.now, item.observation?.id])).toEqual(expect.arrayContaining([['claim', 'achieved', 'planned', id], ['value', '410', '415', id]]))
  expect(items.map((item) => item.field)).not.toContain('review')
  const first = await listCorrections(store.db, { limit: 1 })
  expect((await listCorrections(store.db, { limit: 1, after: first.next ?? undefined })).items[0]?.number).toBeLessThan(first.items[0]?.number ?? 0)
  expect((await listCorrections(store.db, { limit: 10, referenceArea: 'KZ-15' })).items).toEqual([])
})

test('curation travels: imported again it changes nothing, exported again it is the same text, and the figures agree', { timeout: 120_000 }, async () => {
  await fc.assert(fc.asyncProperty(randomTexts, fc.array(randomAct, { minLength: 1, maxLength: 4 }), fc.boolean(), async (texts, acts, curationFirst) => {
    const [here, there] = [await openStore(':memory:'), await openStore(':memory:')]
    const mine = minerOf(texts)
    await addTexts(here.db, texts, { ruleVersion: 'r1', clock })
    const done = []
    for (const act of acts) done.push(await doRandomAct(here.db, act, mine, actor))
    const last = done.findLast((outcome) => outcome !== undefined)
    if (last && acts.length > 2) await undoAct(here.db, last.act.number, { mineAgain: mine }, actor)
    const lines = await exported(here)
    if (!curationFirst) await addTexts(there.db, texts, { ruleVersion: 'r1', clock }, [...texts.keys()].toReversed())
    expect(await importCuration(there.db, lines, mine, clock)).toEqual({ added: lines.length, known: 0 })
    if (curationFirst) await addTexts(there.db, texts, { ruleVersion: 'r1', clock }, [...texts.keys()].toReversed())
    expect(await importCuration(there.db, lines, mine, clock)).toEqual({ added: 0, known: lines.length })
    expect(await exported(there)).toEqual(lines)
    expect(await factsOf(there)).toEqual(await factsOf(here))
    await Promise.all([here.close(), there.close()])
  }), { numRuns: 25 })
})

/** Facts without ids, which tell in which order a store met its texts. */
async function factsOf(of: Store): Promise<string[]> {
  const facts = await allObservations(of.db, { review: ['auto', 'accepted', 'corrected', 'rejected'] })
  const told = await of.db.selectFrom('mention').select(['id', 'observationId']).orderBy('id').execute()
  return facts.map(({ id, partOf, disputedBy, ...fact }) => JSON.stringify([told.filter((mention) => mention.observationId === id).map((mention) => mention.id), partOf !== null, disputedBy.length, fact])).toSorted()
}

test.each([
  ['no JSON', '{'], ['no object', '3'], ['no kind', '{"id":"a","kind":"guess"}'], ['a slot of another shape', '{"id":"a","kind":"correct","at":"2026-01-02T03:04:05.000Z","who":"a","body":{"slots":{"value":"7"}},"places":[]}'],
])('a line that is %s is named by its number, and nothing is taken over', async (_name, line) => {
  await add(regionReport)
  await reviewObservation(store.db, await idOf(410), { verdict: 'rejected', edition: 0 }, actor)
  const good = await exported(store)
  const other = await openStore(':memory:')
  await expect(importCuration(other.db, [...good, line], mineAgain, clock)).rejects.toMatchObject({ name: 'WrongActLine', line: 2 })
  expect(await exported(other)).toEqual([])
  await other.close()
})
