// What a file format must do: give the text of its bytes.

export type Format = {
  /** File name endings it is known by: ".txt". */
  readonly extensions: readonly string[]
  /** The text of a file's bytes. Throws a ReaderError where they hold none. */
  readonly textOf: (bytes: Uint8Array, fileName: string) => string
}
