// The command `mine`: one JSON object a file, offsets into the file's own text, and one sentence for a file that cannot be read.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mineFiles } from './mine.ts'

const root = join(import.meta.dirname, '../../../..')
const run = (...files: string[]) => {
  const lines: string[] = []
  const complaints: string[] = []
  const code = mineFiles(files, root, (line) => lines.push(line), (line) => complaints.push(line))
  return { code, lines, complaints }
}
const seed = 'seeds/003_5b3b8babae467dd8.txt'

test('a file gives one object whose surfaces stand at their offsets', () => {
  const { code, lines } = run(seed)
  const { file, mentions, programmeMentions, leftovers } = JSON.parse(lines[0] ?? '')
  const text = readFileSync(join(root, seed), 'utf8')
  expect([code, lines.length, file, mentions.length]).toEqual([0, 1, seed, 10])
  for (const { start, end, surface } of [...mentions, ...programmeMentions, ...leftovers]) expect(text.slice(start, end)).toBe(surface)
})

test('a file that cannot be read is told in one sentence, the others go on', () => {
  const { code, lines, complaints } = run('seeds/no-such.txt', 'seeds', 'README.md', seed)
  expect([code, lines.length]).toEqual([1, 1])
  expect(complaints).toEqual(['seeds/no-such.txt does not exist; check the path.', 'seeds is a folder; name the files in it.', expect.stringContaining('(.md)')])
})

test('no file at all is an error', () => {
  expect(run().code).toBe(1)
})
