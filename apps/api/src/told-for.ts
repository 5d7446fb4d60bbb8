// Figures as this reader is told them: with a sentence of the reader's language where a text has one.

import type { Context } from 'hono'
import { toldIn } from '@jastar/store'
import type { Database, ToldObservation } from '@jastar/store'
import { languageOf } from './request-language.ts'

/** The observations with quotes in the request's language; for an English reader, whom no text speaks to, as they are. */
export async function toldFor(c: Context, db: Database, observations: readonly ToldObservation[]): Promise<readonly ToldObservation[]> {
  const language = languageOf(c)
  return language === 'en' ? observations : toldIn(db, observations, language)
}
