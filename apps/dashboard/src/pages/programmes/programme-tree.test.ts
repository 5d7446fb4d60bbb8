// Which programmes pass a filter, and in which order they stand.

import { expect, test } from 'vitest'
import type { ProgrammeSummary } from '@jastar/contract'
import { filterProgrammes, placeProgrammes } from './programme-tree.ts'
import type { ProgrammeFilter } from './programme-tree.ts'

const programme = (id: string, changes: Partial<ProgrammeSummary> = {}): ProgrammeSummary => ({
  id, name: id, names: { kk: id, ru: id, en: id }, kind: 'project', parent: null, themes: [], known: true,
  referenceAreas: [], observationCount: 0, mentionCount: 1, sourceCount: 1, ...changes,
})

const within = (id: string) => ({ id, name: id, names: { kk: id, ru: id, en: id } })

const all = [
  programme('Құлан', { kind: 'year', themes: ['trades'], referenceAreas: ['KZ-75'], names: { kk: 'Құлан', ru: 'Кулан', en: 'Qulan' } }),
  programme('Арна', { parent: within('Құлан'), referenceAreas: ['KZ-15-aktobe'], observationCount: 1 }),
  programme('Ёлка', { observationCount: 4, kind: 'action', themes: ['ecology'], referenceAreas: ['KZ-75'] }),
  programme('Бұлақ', { mentionCount: 3 }),
]

const everything: ProgrammeFilter = { words: '', referenceArea: null, kind: null, theme: null }

test.each([
  ['nothing asked', {}, ['Құлан', 'Арна', 'Ёлка', 'Бұлақ']],
  ['a word in another language', { words: 'кулан' }, ['Құлан']],
  ['the start of a word, ё as е', { words: 'ЕЛК' }, ['Ёлка']],
  ['a region with its towns', { referenceArea: 'KZ-15' }, ['Арна']],
  ['a kind', { kind: 'action' }, ['Ёлка']],
  ['a theme and an area', { theme: 'trades', referenceArea: 'KZ-75' }, ['Құлан']],
  ['what nobody is', { kind: 'forum' }, []],
] as const)('%s', (_case, filter, expected) => {
  expect(filterProgrammes(all, { ...everything, ...filter }).map(({ name }) => name)).toEqual(expected)
})

test('most figures first, those of parts counted in, then most named; parts under their whole', () => {
  expect(placeProgrammes(all).map((placed) => `${placed.depth} ${placed.programme.name}`)).toEqual(['0 Ёлка', '0 Құлан', '1 Арна', '0 Бұлақ'])
})

test('a part stands alone where its whole is filtered out', () => {
  expect(placeProgrammes(all.slice(1, 2))).toEqual([{ programme: all[1], depth: 0 }])
})
