// Almaty and Aktobe keep their colours whatever else is chosen; others take four colours in the order of selection.

import { expect, test } from 'vitest'
import { areaColour } from './area-colour.ts'

test.each([
  ['KZ-75', [], 'almaty'],
  ['KZ-15', ['KZ-39', 'KZ-15'], 'aktobe'],
  ['KZ-15-aktobe', [], 'aktobe'],
  ['KZ', [], 'country'],
  [null, [], 'ink'],
  ['KZ-39', [], 'area3'],
  ['KZ-39', ['KZ-75', 'KZ-71', 'KZ-39'], 'area4'],
  ['KZ-71', ['KZ-75', 'KZ-71', 'KZ-39'], 'area3'],
])('%s among %o is %s', (code, selection, colour) => {
  expect(areaColour(code, selection)).toBe(colour)
})
