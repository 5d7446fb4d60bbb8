// Files named on the command line, read one by one; one that cannot be read is told on the error stream, the others go on.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { SourceText } from '@jastar/catalogue'
import { ReaderError, readSource } from '@jastar/reader'

export type Print = (line: string) => void

/** Does the work on every file that can be read; the exit code is 1 where one could not, or none was named. Paths are relative to `folder`. */
export function eachSource(files: readonly string[], folder: string, complain: Print, work: (file: string, source: SourceText) => void): number {
  if (files.length === 0) {
    complain('No file was named: name one or more texts behind the command.')
    return 1
  }
  let failures = 0
  for (const file of files) {
    try {
      work(file, readSource(readFileSync(resolve(folder, file)), file))
    } catch (error) {
      failures += 1
      complain(sentenceOf(file, error))
    }
  }
  return failures > 0 ? 1 : 0
}

/** What is wrong with a file and the mend; an error that is not about the file is thrown on. */
export function sentenceOf(file: string, error: unknown): string {
  if (error instanceof ReaderError) return error.message
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return `${file} does not exist; check the path.`
  if (code === 'EISDIR') return `${file} is a folder; name the files in it.`
  if (code === 'EACCES' || code === 'EPERM') return `${file} may not be read; give yourself the right to read it.`
  if (code !== undefined && error instanceof Error) return `${file} could not be read: ${error.message}`
  throw error
}
