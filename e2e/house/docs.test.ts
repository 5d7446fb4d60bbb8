// Documents do not rot: every command, path and relative link they name exists.

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const documents = readdirSync(root).filter((file) => file.endsWith('.md'))
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '')

test('the documents a stranger looks for are there', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md']))
  expect(existsSync(join(root, 'LICENSE'))).toBe(true)
})

test.each(documents)('%s names only scripts that exist', (document) => {
  const named = matches(read(document), /(?:pnpm@[\d.]+|`pnpm) (?:--silent )?([a-z][a-z:-]*)/g)
  const builtIn = ['install', 'exec', 'bench']
  expect(named.filter((script) => !(script in scripts) && !builtIn.includes(script))).toEqual([])
})

test.each(documents)('%s names only paths that exist', (document) => {
  const shelves = /`((?:apps|packages|seeds|e2e|\.ci|docs)\/[^`\s*<>{}]*)`/g
  expect(matches(read(document), shelves).filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test.each(documents)('%s links only to files that exist', (document) => {
  const links = matches(read(document), /\]\(([^)#\s]+)(?:#[^)]*)?\)/g).filter((link) => !/^[a-z]+:/.test(link))
  expect(links.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([])
})

test('the README holds both commands, with one pinned pnpm', () => {
  const versions = matches(read('README.md'), /npx -y pnpm@(\d+\.\d+\.\d+) (?:start|test)/g)
  expect(versions.length).toBeGreaterThanOrEqual(2)
  expect(new Set(versions).size).toBe(1)
  expect(read('.ci/run')).toContain(`npx -y pnpm@${versions[0]} test`)
})
