// One page holds what fits: the lead, charts of like figures, single numbers; the rest is counted, sources are numbered once.

import { expect, test } from 'vitest'
import { fillPage } from './fill-page.ts'
import type { BriefFigure } from './fill-page.ts'

const figure = (id: string, said: Partial<BriefFigure> = {}): BriefFigure => ({
  id, value: 10, partOf: null, disputedBy: [], recommended: true, indicator: 'events', unitMeasure: '1', measure: 'level', claim: 'achieved', source: { id: 's1' }, ...said,
})
const people = (id: string, said: Partial<BriefFigure> = {}) => figure(id, { indicator: 'participants', ...said })
const shape = (figures: readonly BriefFigure[], room?: number) => {
  const page = fillPage(figures, room)
  return page && { lead: page.lead.figure.id, charts: page.charts.map(({ rows }) => rows.map((row) => row.figure.id)), tiles: page.tiles.map((row) => row.figure.id), sources: page.sources.map(({ id }) => id), left: page.left }
}

test('no figure makes no page', () => { expect(fillPage([])).toBeUndefined() })

test('like figures share a chart, largest first; a single one is a number', () => {
  expect(shape([people('a'), figure('b', { value: 5 }), figure('c', { value: 9 }), figure('d', { indicator: 'share', unitMeasure: '%' })]))
    .toEqual({ lead: 'a', charts: [['c', 'b']], tiles: ['d'], sources: ['s1'], left: 0 })
})

test('plans, changes and shares never share an axis with results', () => {
  const page = shape([people('a'), figure('b'), figure('c', { claim: 'planned' }), figure('d', { measure: 'change' }), figure('e', { measure: 'change' })])
  expect(page?.charts).toEqual([])
  expect(page?.tiles).toEqual(['b', 'c', 'd', 'e'])
})

test('a part stands in its whole, a dispute in one row, and both count as shown', () => {
  expect(shape([people('a'), people('part', { partOf: 'a' }), figure('b', { disputedBy: ['c'] }), figure('c', { disputedBy: ['b'], recommended: false })]))
    .toEqual({ lead: 'a', charts: [], tiles: ['b'], sources: ['s1'], left: 0 })
})

test('sources are numbered in the order of the page', () => {
  const page = shape([people('a', { source: { id: 's3' } }), figure('b', { source: { id: 's1' } }), figure('c', { value: 99, source: { id: 's2' } })])
  expect(page?.sources).toEqual(['s3', 's2', 's1'])
})

test('what finds no room is counted, and nothing else is taken for it', () => {
  const many = Array.from({ length: 40 }, (_, index) => figure(`f${index}`, { source: { id: `s${index}` } }))
  const page = fillPage([people('a'), ...many])
  const shown = 1 + (page?.charts[0]?.rows.length ?? 0) + (page?.tiles.length ?? 0)
  expect(shown).toBeLessThan(41)
  expect(page?.left).toBe(41 - shown)
  expect(shape([people('a'), figure('b')], 40)).toMatchObject({ tiles: [], left: 1 })
})
