// The queue's address, its progress, and where to go on.

import { expect, test } from 'vitest'
import { readParameters } from '../../address/parameters.ts'
import { isNarrowed, neighbourOf, progressOf, queueSearch, readReviewView } from './review-view.ts'

const viewOf = (search: Record<string, string>) => readReviewView(readParameters(search))

test('an empty address is the waiting queue, most doubtful first', () => {
  expect(queueSearch(viewOf({}))).toEqual({ state: 'waiting', sort: 'doubt', source: '', referenceArea: undefined, indicator: undefined, limit: '50' })
  expect(isNarrowed(viewOf({ state: 'rejected' }))).toBe(false)
})

test('filters narrow it', () => {
  const view = viewOf({ referenceArea: 'KZ-15', indicator: 'events', item: 'o-1', link: 'used' })
  expect(view).toMatchObject({ referenceArea: 'KZ-15', indicator: 'events', item: 'o-1', isLinkUsed: true })
  expect(isNarrowed(view)).toBe(true)
})

test('a wrong state is named', () => {
  const read = readParameters({ state: 'lost' })
  expect(readReviewView(read).state).toBe('waiting')
  expect(read.wrong().map(({ parameter }) => parameter)).toEqual(['state'])
})

test('progress counts what a person has said', () => {
  expect(progressOf({ waiting: 10, reported: 2, disputed: 1, accepted: 4, corrected: 3, rejected: 1 })).toEqual({ done: 8, all: 18 })
})

test.each([['a', 'b'], ['c', 'b'], ['z', null]])('after %s comes %s', (id, next) => {
  expect(neighbourOf(['a', 'b', 'c'], id)).toBe(next)
})
