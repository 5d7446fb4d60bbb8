// Rows grow with their labels, and a long number gets its room.

import { expect, test } from 'vitest'
import { barLayout } from './bar-layout.ts'

const short = { main: 'Таза', small: 'акция, 2025' }
const long = { main: 'Өте ұзақ атауы бар бағдарлама, екі жолға да сыймайтын атау', small: 'тұжырымдама, 2025' }

test('short labels have the height of a row', () => {
  expect(barLayout([short], ['570+'], false)).toEqual({ rowHeight: 64, axisHeight: 30, numberWidth: 96 })
})

test('one long label makes every row higher', () => {
  expect(barLayout([short, long], ['570+'], false).rowHeight).toBeGreaterThan(barLayout([short], ['570+'], false).rowHeight)
})

test('on phones the bar stands below the label', () => {
  const { rowHeight } = barLayout([short], ['570+'], true)
  expect(rowHeight).toBeGreaterThan(37 + 18)
})

test('a long number has room', () => {
  expect(barLayout([short], ['12 300 000+'], false).numberWidth).toBe(198)
})
