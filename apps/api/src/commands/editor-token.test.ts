// A token that was made opens a session with the entry that was printed beside it.

import { expect, test } from 'vitest'
import { editorsOf, parseEditorTokens } from '../editing/editors.ts'
import { makeEditorToken } from './editor-token.ts'

test('the printed entry knows the printed token', () => {
  const lines: string[] = []
  expect(makeEditorToken(['Әйгерім'], '/', (line) => lines.push(line), () => {})).toBe(0)
  const [token = '', entry = ''] = [lines[0]?.split(': ').at(-1), /EDITOR_TOKENS=(\S+)/.exec(lines[1] ?? '')?.[1]]
  expect(editorsOf(parseEditorTokens(entry), null).findByToken(token)).toBe('Әйгерім')
})

test.each([[], ['local'], ['a b'], ['a:b'], ['a,b']])('the name %o is refused', (...words) => {
  const complaints: string[] = []
  expect(makeEditorToken(words, '/', () => {}, (line) => complaints.push(line))).toBe(1)
  expect(complaints).toHaveLength(1)
})
