// Ids of joined facts: kept where most mentions stay, new where a fact is new, redirected where facts become one.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignIds } from './assign-ids.ts'

const earlier = (links: Readonly<Record<string, string>>): Map<string, string> => new Map(Object.entries(links))

test('a fact of mentions never seen takes a new id, the same every time', () => {
  const first = assignIds([['m1', 'm2']], new Map(), new Set())
  expect(first.ids).toEqual(assignIds([['m2', 'm1']], new Map(), new Set()).ids)
  expect(first.ids[0]).toMatch(/^o[0-9a-f]{12}$/)
})

test('a fact that gains a mention keeps its id', () => {
  expect(assignIds([['m1', 'm2']], earlier({ m1: 'old' }), new Set(['old']))).toEqual({ ids: ['old'], redirects: new Map() })
})

test('two facts that become one keep the id of the larger part, the other leads there', () => {
  const merged = assignIds([['m1', 'm2', 'm3']], earlier({ m1: 'small', m2: 'large', m3: 'large' }), new Set(['small', 'large']))
  expect(merged).toEqual({ ids: ['large'], redirects: new Map([['small', 'large']]) })
})

test('a fact that falls apart keeps its id where most of it is; the rest takes a new one', () => {
  const split = assignIds([['m1'], ['m2', 'm3']], earlier({ m1: 'old', m2: 'old', m3: 'old' }), new Set(['old']))
  expect(split.ids[1]).toBe('old')
  expect(split.ids[0]).not.toBe('old')
})

test('an id that was given once is never given to another fact', () => {
  const [taken = ''] = assignIds([['m1']], new Map(), new Set()).ids
  expect(assignIds([['m1']], new Map(), new Set([taken])).ids[0]).not.toBe(taken)
})

test('whatever was before: every fact has one id of its own, and no redirect leads to nowhere', () => {
  const mention = fc.integer({ min: 0, max: 30 }).map((number) => `m${number}`)
  const history = fc.dictionary(mention, fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  const partition = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 31, maxLength: 31 })
  fc.assert(fc.property(history, partition, (links, cluster) => {
    const clusters = [...Map.groupBy(cluster.map((number, index) => ({ number, id: `m${index}` })), ({ number }) => number).values()].map((members) => members.map(({ id }) => id))
    const { ids, redirects } = assignIds(clusters, earlier(links), new Set(Object.values(links)))
    expect(new Set(ids).size).toBe(clusters.length)
    expect([...redirects.values()].filter((id) => !ids.includes(id))).toEqual([])
    expect([...redirects.keys()].filter((id) => ids.includes(id))).toEqual([])
    expect(Object.values(links).filter((id) => !ids.includes(id) && !redirects.has(id))).toEqual([])
  }))
})
