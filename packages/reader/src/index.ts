// The reader's one door: bytes or pasted text in, a source text out.

export { readSource, readText } from './read-source.ts'
export { ReaderError, readerErrorCodes } from './reader-error.ts'
export type { ReaderErrorCode } from './reader-error.ts'
