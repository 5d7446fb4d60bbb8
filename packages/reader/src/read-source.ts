// Bytes or pasted text to a source text: decoded, dated, titled, its publisher and languages found.
// Example: " date 2026-03-05 Алматыда …" gives date 2026-03-05, title "Алматыда …", publisher BAQ.KZ.

import { createHash } from 'node:crypto'
import type { SourceText } from '@jastar/catalogue'
import { readDate } from './date.ts'
import { txt } from './formats/txt.ts'
import type { Format } from './formats/format.ts'
import { readLanguages } from './languages.ts'
import { readPublisher } from './publisher.ts'
import { ReaderError } from './reader-error.ts'
import { readTitle } from './title.ts'

const formats: readonly Format[] = [txt]

/** The source text of a file. Throws a ReaderError for an empty or binary file, an unknown encoding or an unknown type. */
export function readSource(bytes: Uint8Array, fileName: string): SourceText {
  const ending = /\.[^./\\]+$/.exec(fileName)?.[0].toLowerCase() ?? ''
  const format = formats.find(({ extensions }) => extensions.includes(ending))
  if (!format) {
    const known = formats.flatMap(({ extensions }) => extensions).join(', ')
    throw new ReaderError('unsupported_type', ending, `${fileName} is of a type that cannot be read (${ending || 'no ending'}); files of these types can: ${known}.`)
  }
  if (bytes.length === 0) throw emptyText(fileName)
  return readText(format.textOf(bytes, fileName), fileName)
}

/** The source text of text that is decoded already, such as a pasted one. Throws a ReaderError where it holds no letter. */
export function readText(text: string, name = 'The text'): SourceText {
  if (!/\p{L}/u.test(text)) throw emptyText(name)
  const { publisher, url } = readPublisher(text)
  return {
    text,
    hash: createHash('sha256').update(text, 'utf8').digest('hex'),
    title: readTitle(text),
    date: readDate(text),
    publisher,
    url,
    languages: readLanguages(text),
  }
}

function emptyText(name: string): ReaderError {
  return new ReaderError('empty', name, `${name} is empty: it holds no words to read.`)
}
