// The arrows of ARCHITECTURE.md: a package depends only on packages of a lower floor.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

const floor2 = ['@jastar/catalogue', '@jastar/figures']
const allowed: Record<string, readonly string[]> = {
  '@jastar/catalogue': [],
  '@jastar/figures': ['@jastar/catalogue'],
  '@jastar/reader': floor2,
  '@jastar/miner': floor2,
  '@jastar/store': floor2,
  '@jastar/contract': floor2,
  '@jastar/exporters': floor2,
  api: [...floor2, '@jastar/contract', '@jastar/exporters', '@jastar/miner', '@jastar/reader', '@jastar/store'],
  dashboard: [...floor2, '@jastar/contract'],
  e2e: [],
}

const folders = ['apps', 'packages'].flatMap((shelf) => readdirSync(join(root, shelf)).map((name) => join(shelf, name))).concat('e2e')

const sourceFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/(^|\/)(node_modules|dist)\//.test(file))
    .map((file) => join(folder, file))

const importsOf = (file: string): string[] => [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')

test('every package is on the plan, and only those', () => {
  const names: string[] = folders.map((folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).name)
  expect(names.toSorted()).toEqual(Object.keys(allowed).toSorted())
})

test.each(folders)('%s depends only downward', (folder) => {
  const { name, dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const ours = Object.keys({ ...dependencies, ...devDependencies }).filter((dependency) => dependency in allowed)
  expect(ours.filter((dependency) => !allowed[name]?.includes(dependency))).toEqual([])
})

test.each(folders)('%s imports other packages by their door', (folder) => {
  const trespasses = sourceFiles(folder).flatMap((file) =>
    importsOf(file)
      .filter((path) => /^@jastar\/[^/]+\//.test(path) || (path.startsWith('.') && !join(file, '..', path).startsWith(folder)))
      .map((path) => `${file}: ${path}`),
  )
  expect(trespasses).toEqual([])
})
