// One published text.

import type { TextLanguage } from './language.ts'

/** A published text as it was decoded: nothing of it is altered, its header line included. */
export type SourceText = {
  readonly text: string
  /** SHA-256 of the text's UTF-8 bytes, hexadecimal. */
  readonly hash: string
  readonly title: string
  /** Day of publication, `2026-02-23`; null for an undated text. */
  readonly date: string | null
  /** Name as the text gives it (a known publisher's Kazakh name where known); null where the text names none. */
  readonly publisher: string | null
  readonly url: string | null
  /** Languages of the text, the one with more letters first. */
  readonly languages: readonly TextLanguage[]
}
