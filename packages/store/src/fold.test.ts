// Words a reader means to be the same, and search queries that can mean nothing but words.

import { expect, test } from 'vitest'
import { findSearchQuery, fold, foldName } from './fold.ts'
import { readableId } from './programme-id.ts'

test.each([
  ['ЁЛКА', 'елка'], ['ҮШІН', 'үшін'], ['Й', 'й'], ['И\u0306', 'й'], ['Қазақ', 'қазақ'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('й and и, қ and к stay apart', () => {
  expect([fold('й') === fold('и'), fold('қ') === fold('к')]).toEqual([false, false])
})

test('a name is found without its quotes and doubled spaces', () => {
  expect(foldName('«Жасыл  Көпір»!')).toBe('жасыл көпір')
})

test.each([
  ['жастар', '"жастар"*'], ['1-2 сынып: "жас', '"1" "2" "сынып" "жас"*'], ['a OR b', '"a" "or" "b"*'], ['" * ( )', null], ['', null],
])('the words %s ask for %s', (words, query) => {
  expect(findSearchQuery(words)).toBe(query)
})

test.each([
  ['жасыл ел', 'zhasyl-el'], ['щедрый вечер №1', 'shchedryi-vecher-1'], ['adal urpaq', 'adal-urpaq'], ['— …', 'programme'], ['а'.repeat(90), 'a'.repeat(60)],
])('the name %s has the id %s', (name, id) => {
  expect(readableId(name)).toBe(id)
})
