// Shared programmes and an area's own ones never overlap.

import { expect, test } from 'vitest'
import { ownProgrammes, sharedProgrammes } from './programmes-of-sides.ts'

const row = (name: string, ...sides: readonly (readonly [mentions: number, figures: number])[]) =>
  ({ name, sides: sides.map(([mentions, figures]) => ({ mentions, items: Array.from({ length: figures }) })) })

const rows = [row('coalition', [1, 0], [1, 0]), row('named', [2, 0], [0, 0]), row('counted', [1, 4], [0, 0]), row('figures without a name', [0, 1], [0, 0]), row('other side', [0, 0], [3, 2])]
const names = (some: readonly { readonly name: string }[]): readonly string[] => some.map(({ name }) => name)

test('named on two sides is shared', () => {
  expect(names(sharedProgrammes(rows))).toEqual(['coalition'])
})

test('own ones: most figures first, then as they came', () => {
  expect(names(ownProgrammes(rows, 0))).toEqual(['counted', 'figures without a name', 'named'])
  expect(names(ownProgrammes(rows, 1))).toEqual(['other side'])
})
