// The store cannot be used: one clear sentence with the path and the mend.

export type StoreErrorCode = 'unwritable' | 'damaged' | 'newer' | 'foreign' | 'locked' | 'full'

/** Why a store could not be opened or written; nothing of it was changed. */
export class StoreError extends Error {
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StoreError'
    this.code = code
  }
}

const sentences: ReadonlyArray<readonly [RegExp, StoreErrorCode, (path: string) => string]> = [
  [/^SQLITE_(NOTADB|CORRUPT)/, 'damaged', damagedSentence],
  [/^SQLITE_(BUSY|LOCKED)/, 'locked', (path) => `The database ${path} is locked by another program: stop the other server or tool that holds it, then start again.`],
  [/^SQLITE_(FULL|NOLFS)/, 'full', (path) => `The disk that holds ${path} is full: free some space, then start again.`],
  [/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH|IOERR)/, 'unwritable', unwritableSentence],
  [/^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT|ENAMETOOLONG|EINVAL)$/, 'unwritable', unwritableSentence],
  [/^ENOSPC$/, 'full', (path) => `The disk that holds ${path} is full: free some space, then start again.`],
]

/** The sentence of a file that is no whole database; it is left as it is. */
export function damagedSentence(path: string): string {
  return `The database ${path} is damaged and was left untouched: put a backup in its place, or move it away and start again to read the sources anew.`
}

function unwritableSentence(path: string): string {
  return `The database ${path} cannot be written: make its folder writable, or set DATA_DIR to another folder.`
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '')

/** The StoreError of a failure of SQLite or of the file system, or undefined where the failure is of another kind. */
export function findStoreError(error: unknown, path: string): StoreError | undefined {
  if (error instanceof StoreError) return error
  const known = sentences.find(([pattern]) => pattern.test(codeOf(error)))
  return known && new StoreError(known[1], known[2](path), error)
}
