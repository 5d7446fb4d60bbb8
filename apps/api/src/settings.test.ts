// What the environment may say, and what is said of a wrong value.

import { expect, test } from 'vitest'
import { tokenHash } from './editing/editors.ts'
import { readSettings } from './settings.ts'

test('nothing said means the loopback, port 8787 and the data folder of the repository', () => {
  expect(readSettings({}, '/repo')).toEqual({
    port: 8787, host: '127.0.0.1', isLoopback: true, dataFolder: '/repo/data', databaseFile: '/repo/data/jastar-atlas.db', allowedHosts: ['127.0.0.1'], publishFullText: true,
    editorTokens: [], editorSecret: undefined, editingOverHttp: false,
  })
})

test('off loopback whole texts are shown only when that is said', () => {
  expect(readSettings({ HOST: '0.0.0.0' }, '/repo').publishFullText).toBe(false)
  expect(readSettings({ HOST: '0.0.0.0', PUBLISH_FULL_TEXT: '1' }, '/repo').publishFullText).toBe(true)
})

test('a relative data folder lies where the person stands; further hosts are listed', () => {
  const settings = readSettings({ DATA_DIR: 'here', INIT_CWD: '/home/reader', ALLOWED_HOSTS: 'atlas.example, ,two.example' }, '/repo')
  expect([settings.databaseFile, settings.allowedHosts]).toEqual(['/home/reader/here/jastar-atlas.db', ['127.0.0.1', 'atlas.example', 'two.example']])
})

test.each(['80a', '-1', '65536', '8787.5', ' '])('PORT "%s" is refused by name', (port) => {
  expect(() => readSettings({ PORT: port }, '/repo')).toThrow(`PORT is "${port}"`)
})

test('editors are named with the hash of their token; a wrong entry is named without its hash, a short secret is refused', () => {
  const hash = tokenHash('secret')
  expect(readSettings({ EDITOR_TOKENS: `aigerim:${hash}, daulet:${hash}` }, '/repo').editorTokens).toEqual([{ name: 'aigerim', hash }, { name: 'daulet', hash }])
  for (const entry of ['aigerim', `aigerim:${hash.slice(1)}`, `aigerim:${hash}:x`, `local:${hash}`, `:${hash}`]) {
    expect(() => readSettings({ EDITOR_TOKENS: entry }, '/repo')).toThrow(`"${entry.split(':')[0]}"`)
  }
  expect(() => readSettings({ EDITOR_SECRET: 'short' }, '/repo')).toThrow('5 characters')
})
