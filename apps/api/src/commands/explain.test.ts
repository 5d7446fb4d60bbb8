// The command `explain`: every figure with the rules behind its slots, every other number with its reason.

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { explainFiles } from './explain.ts'
import { scoreGold } from './score.ts'

const root = join(import.meta.dirname, '../../../..')

test('a figure shows its sentence and which words filled which slot', () => {
  const lines: string[] = []
  expect(explainFiles(['seeds/002_bd28d28df68a4f8d.txt'], root, (line) => lines.push(line), () => {})).toBe(0)
  const text = lines.join('\n')
  expect(text).toContain('«5000-нан»')
  expect(text).toMatch(/qualifier\s+more_than\s+explicit.*«астам»/)
  expect(text).toMatch(/left «екі»: not_statistical/)
})

test('a file that is no truth is told in one sentence', () => {
  const complaints: string[] = []
  const say = (line: string): void => void complaints.push(line)
  expect(scoreGold(['package.json', 'seeds'], root, say, say)).toBe(1)
  expect(scoreGold([], root, say, say)).toBe(1)
  expect(complaints).toEqual([expect.stringContaining('package.json is no truth to score against'), expect.stringContaining('GOLD.json')])
})
