// One row of an export: an observation with the names, the sentence and the source a report needs beside it.

import type { Names, Observation, TextLanguage } from '@jastar/catalogue'

/** An observation as the API lists it; every list item of the contract is such a row. */
export type ExportRow = Observation & {
  /** Null where no programme governs the figure or a discovered one has one name only. */
  readonly programmeNames: Names | null
  /** The sentence that tells it. */
  readonly quote: { readonly text: string; readonly language: TextLanguage }
  readonly source: {
    readonly title: string
    readonly publisher: Names | null
    readonly date: string | null
    readonly url: string | null
  }
}
