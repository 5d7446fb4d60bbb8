// What an export says of itself: what was asked, when, of which data, where it stands for good.

import type { Language } from '@jastar/catalogue'

export type ExportFacts = {
  readonly language: Language
  /** The day it was made, ISO. */
  readonly day: string
  /** The instant it was made, ISO. */
  readonly instant: string
  readonly dataVersion: number
  readonly rows: number
  /** Where the product is served: `https://atlas.example`. */
  readonly origin: string
  /** The query that gives the same selection, without a question mark: `referenceArea=KZ-75&year=2025`; empty for everything. */
  readonly query: string
  /** The selection in words, `Алматы · 2025`; empty for everything. */
  readonly selection: string
}

/** The address of the selection as it is now, in the machine's CSV. */
export function dataAddress({ origin, query }: ExportFacts): string {
  return `${origin}/api/v1/observations.csv?${[query, 'profile=machine'].filter((part) => part !== '').join('&')}`
}

/** The address that tells what has changed in the selection since this data version. */
export function checkAddress({ origin, query, dataVersion }: ExportFacts): string {
  return `${origin}/api/v1/check?${[query, `dataVersion=${dataVersion}`].filter((part) => part !== '').join('&')}`
}

/** The licence the product is published under; the sentences stay their publishers'. */
export const licence = { name: 'Apache-2.0', title: 'Apache License 2.0', path: 'https://www.apache.org/licenses/LICENSE-2.0' } as const
