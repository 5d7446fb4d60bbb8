// What people said of figures stands before every rule: put together, parted, chosen, rejected. The later word wins.
// Unsaid slots are those of case-source.ts: events of «Таза Қазақстан» in Almaty, 2025, exact, in Kazakh.

import type { JoinCase } from './join-cases.ts'

const people = { indicator: 'participants', countedThing: 'адам' } as const

/** Two outlets that contradict each other. */
const disagreeing: JoinCase['sources'] = [
  { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 570 }] }, { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 615 }] },
]
/** Two outlets that tell the same. */
const agreeing: JoinCase['sources'] = [
  { id: 'one', date: '2025-12-01', mentions: [{ id: 'a', value: 69_533, ...people }] }, { id: 'two', date: '2025-12-20', mentions: [{ id: 'b', value: 69_533, ...people }] },
]
/** One text that tells one figure three times. */
const thrice: JoinCase['sources'] = [{ id: 's', mentions: [{ id: 'a', value: 570 }, { id: 'b', value: 570 }, { id: 'c', value: 570 }] }]
/** One text that tells three figures. */
const three: JoinCase['sources'] = [{ id: 's', mentions: [{ id: 'a', value: 10 }, { id: 'b', value: 20 }, { id: 'c', value: 30 }] }]

export const saidCases: readonly JoinCase[] = [
  { name: 'put together by a person though the numbers contradict each other', together: ['a b'], sources: disagreeing, said: { ties: [['a', 'b', 1]] } },
  { name: 'put together across units and places', together: ['a b'], said: { ties: [['b', 'a', 1]] }, sources: [
    { id: 'one', mentions: [{ id: 'a', value: 200, unitMeasure: 't' }] }, { id: 'two', date: '2025-06-01', mentions: [{ id: 'b', value: 200_000, unitMeasure: 'kg', referenceArea: 'KZ-19' }] },
  ] },
  { name: 'what the rules joined comes along', together: ['a b c'], said: { ties: [['b', 'c', 1]] }, sources: [
    { id: 'one', mentions: [{ id: 'a', value: 570 }, { id: 'b', value: 570 }] }, { id: 'two', date: '2025-06-01', mentions: [{ id: 'c', value: 58, programme: null }] },
  ] },
  { name: 'ties hand on', together: ['a b c'], sources: three, said: { ties: [['a', 'b', 1], ['b', 'c', 2]] } },
  { name: 'parted by a person though the rules see one fact', together: [], sources: agreeing, said: { cuts: [['a', 'b', 1]] } },
  { name: 'of three equal tellings one is parted from the others', together: ['b c'], sources: thrice, said: { cuts: [['a', 'b', 1], ['a', 'c', 1]] } },
  { name: 'parted in one text though the text says they are the same', together: [], said: { cuts: [['a', 'b', 1]] }, sources: [
    { id: 's', mentions: [{ id: 'a', value: 570 }, { id: 'b', value: 570, sameAs: 0 }] },
  ] },
  { name: 'who was parted contradicts nothing: they are two facts', together: [], sources: disagreeing, said: { cuts: [['a', 'b', 1]] } },
  { name: 'parted first, put together later', together: ['a b'], sources: agreeing, said: { cuts: [['a', 'b', 1]], ties: [['a', 'b', 2]] } },
  { name: 'put together first, parted later', together: [], sources: agreeing, said: { ties: [['a', 'b', 1]], cuts: [['a', 'b', 2]] } },
  { name: 'a later cut undoes the older of two ties that contradict it together', together: ['b c'], sources: three, said: { ties: [['a', 'b', 1], ['b', 'c', 2]], cuts: [['a', 'c', 3]] } },
  { name: 'later ties undo a cut that contradicts them together', together: ['a b c'], sources: three, said: { cuts: [['a', 'c', 1]], ties: [['a', 'b', 2], ['b', 'c', 3]] } },
  { name: 'a tie takes along only what was not parted from it', together: ['a c'], said: { ties: [['a', 'c', 2]], cuts: [['b', 'c', 1]] }, sources: [
    { id: 'one', mentions: [{ id: 'a', value: 570 }, { id: 'b', value: 570 }] }, { id: 'two', date: '2025-06-01', mentions: [{ id: 'c', value: 58, programme: null }] },
  ] },
  { name: 'words about mentions that no text holds change nothing', together: ['a b'], sources: agreeing, said: { ties: [['x', 'y', 1]], cuts: [['a', 'z', 2]] } },
  { name: 'the value that a person chose leads before the newest', together: [], disputed: ['a b'], back: ['b'], sources: disagreeing, said: { recommended: ['a'] } },
  { name: 'the value that a person chose leads before an official one', together: [], disputed: ['a b'], back: ['a'], said: { recommended: ['b'] }, sources: [
    { id: 'office', official: true, mentions: [{ id: 'a', value: 570 }] }, { id: 'paper', date: '2025-11-01', mentions: [{ id: 'b', value: 615 }] },
  ] },
  { name: 'of two choices the later counts', together: [], disputed: ['a b'], back: ['b'], sources: disagreeing, said: { recommended: ['b', 'a'] } },
  { name: 'a rejected figure contradicts nothing and leads nowhere', together: [], back: ['b'], sources: disagreeing, said: { rejected: ['b'] } },
  { name: 'a rejected figure stands beside its equals', together: ['a b'], sources: agreeing, said: { rejected: ['b'] } },
  { name: 'a fact that was rejected whole stands back', together: ['a b'], back: ['a'], sources: agreeing, said: { rejected: ['a', 'b'] } },
]
