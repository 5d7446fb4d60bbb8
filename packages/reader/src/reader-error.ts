// Why a file could not be read: a code for programs, a sentence with the offending value for people.

export const readerErrorCodes = ['empty', 'binary', 'undecodable', 'unsupported_type'] as const
export type ReaderErrorCode = (typeof readerErrorCodes)[number]

/** A file that is no source text: `code` says why, `value` is what was wrong. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError'
  readonly code: ReaderErrorCode
  readonly value: string

  constructor(code: ReaderErrorCode, value: string, message: string) {
    super(message)
    this.code = code
    this.value = value
  }
}
