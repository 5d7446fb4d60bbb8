// What the environment may say, and what is said of a wrong value.

import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('nothing said means the loopback, port 8787 and the data folder of the repository', () => {
  expect(readSettings({}, '/repo')).toEqual({ port: 8787, host: '127.0.0.1', databaseFile: '/repo/data/jastar-atlas.db', allowedHosts: ['127.0.0.1'], publishFullText: true })
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
