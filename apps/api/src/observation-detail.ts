// Everything a figure card shows, as the API tells it: the store's story, ready sentences, citation.

import type { Context } from 'hono'
import type { ObservationDetail } from '@jastar/contract'
import { findObservation, findProgrammeKind, readDataVersion } from '@jastar/store'
import type { Answer } from './answer.ts'
import type { Dependencies } from './dependencies.ts'
import { permalinkOf } from './permalink.ts'
import { citationsOf, sentencesOf } from './told-words.ts'

/** One observation in full; undefined where there is none of that id. */
export async function readObservationDetail(c: Context, { db, clock }: Dependencies, id: string): Promise<Answer<ObservationDetail> | undefined> {
  const story = await findObservation(db, id)
  if (!story) return undefined
  const dataVersion = await readDataVersion(db)
  const { observation } = story
  const sentences = sentencesOf(observation, await findProgrammeKind(db, observation.programmeId))
  const citation = citationsOf(observation, { accessed: clock().toISOString().slice(0, 10), permalink: permalinkOf(c, observation.id), dataVersion })
  return { ...story, sentences, citation, dataVersion }
}
