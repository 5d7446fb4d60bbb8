// Rows of one published text and of everything that is read out of it beside its figures.

import type { Generated } from 'kysely'
import type { LeftoverReason, SourceText, TextLanguage, ThemeCode } from '@jastar/catalogue'
import type { JsonText } from '../json-text.ts'

export type SourceTable = {
  /** Row number, for the full-text index. */
  number: Generated<number>
  /** First 12 hexadecimal digits of the hash. */
  id: string
  /** SHA-256 of the text's UTF-8 bytes. */
  hash: string
  title: string
  date: string | null
  publisher: string | null
  url: string | null
  languages: JsonText<readonly TextLanguage[]>
  text: string
  /** The text's length in UTF-16 units, as all offsets are. */
  length: number
  /** Version of the rules that mined it: another version mines it again. */
  ruleVersion: string
  /** Hash of what was mined: mining with new rules that read the same changes nothing. */
  minedHash: string
  addedAt: string
  /** Title, date, publisher and address as the text gave them, before a person put them right. */
  asRead: Generated<JsonText<Partial<Pick<SourceText, 'title' | 'date' | 'publisher' | 'url'>>>>
  /** When a person took the source out; null for one that counts. */
  removedAt: string | null
}

/** Every area a source names or speaks of, a locality's region included: what "searched" means. */
export type SourceAreaTable = { sourceId: string; referenceArea: string }

/** Every year a source speaks of or was published in; null for an undated source. */
export type SourceYearTable = { sourceId: string; year: number | null }

type SpanColumns = { sourceId: string; start: number; end: number }

export type AreaMentionTable = SpanColumns & { referenceArea: string; surface: string }
export type ThemeMentionTable = SpanColumns & { theme: ThemeCode; surface: string }
export type LeftoverTable = SpanColumns & { surface: string; reason: LeftoverReason; rule: string }
export type FurnitureTable = SpanColumns

export type ProgrammeMentionTable = SpanColumns & {
  surface: string
  programmeId: string
  /** The programme's name as it was mined, before people renamed or merged programmes. */
  nameRead: Generated<string>
  referenceArea: string | null
  sentence: string
  sentenceStart: number
  language: TextLanguage
}
