// Every sentence of the API for people: the errors. One file a language, the same keys in each.

import type { Language } from '@jastar/catalogue'
import type { ProblemCode } from '@jastar/contract'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'

/** What an id may be the id of. */
export type Thing = 'observation' | 'programme' | 'source' | 'act' | 'report'

export type Texts = {
  readonly titles: Readonly<Record<ProblemCode, string>>
  readonly unknownParameter: (parameter: string, allowed: readonly string[]) => string
  readonly invalidParameter: (parameter: string, value: string, allowed: readonly string[]) => string
  readonly missingParameter: (parameter: string, allowed: readonly string[]) => string
  readonly notFound: (thing: Thing, id: string) => string
  readonly noSuchPath: (path: string) => string
  readonly methodNotAllowed: (method: string, allowed: readonly string[]) => string
  readonly hostNotAllowed: (host: string) => string
  readonly invalidCursor: string
  readonly outdatedCursor: string
  readonly internal: string
  readonly noEditing: string
  readonly notEditor: string
  readonly wrongToken: string
  readonly wrongOrigin: (origin: string) => string
  readonly unsupportedMediaType: (given: string) => string
  readonly tooLarge: (bytes: number) => string
  readonly notJson: (why: string) => string
  readonly notAnExport: string
  readonly unknownField: (field: string) => string
  readonly invalidField: (field: string, allowed: readonly string[]) => string
  readonly wrongField: (field: string, value: string) => string
  readonly editionMissing: (given: string) => string
  readonly editedMeanwhile: (id: string, edition: number) => string
  readonly tooManyRequests: (seconds: number) => string
  readonly cannotUndo: (act: number) => string
  /** What the store is, for catalogues of data. */
  readonly dataset: { readonly name: string; readonly description: (figures: number, texts: number) => string; readonly technique: string }
  /** Words of the feed of corrections. */
  readonly corrections: { readonly title: string; readonly titleOfArea: (area: string) => string; readonly change: (field: string, was: string | null, now: string | null) => string }
}

export const texts: Readonly<Record<Language, Texts>> = { kk, ru, en }
