// The API's writes as functions: JSON bodies, the edition they were made on in If-Match, every answer parsed by the contract.

import { curationAnswer, editConflict, paths, session } from '@jastar/contract'
import type { Correction, CurationAnswer, ObservationDetail, ProgrammeChanges, Session, SourceChanges, Verdict } from '@jastar/contract'
import { addressOf, refusalOf, send } from './api.ts'

/** Somebody changed the figure meanwhile; nothing was written. `current` is the figure as it is now. */
export class EditConflict extends Error {
  readonly current: ObservationDetail

  constructor(current: ObservationDetail) {
    super(`Figure ${current.observation.id} was changed meanwhile.`)
    this.name = 'EditConflict'
    this.current = current
  }
}

/** The observation an edit is made on, as its editor saw it. */
export type EditTarget = { readonly id: string; readonly edition: number }

type Write = { readonly method: 'POST' | 'PATCH' | 'DELETE'; readonly path: string; readonly body?: object; readonly edition?: number }

/** Sends a write and gives its answer's body. Throws an EditConflict, an ApiProblem or a NoAnswer. */
async function write({ method, path, body, edition }: Write): Promise<unknown> {
  const address = addressOf(path, {})
  const headers = { ...(body && { 'Content-Type': 'application/json' }), ...(edition !== undefined && { 'If-Match': `"${edition}"` }) }
  const answer = await send(address, { method, headers, ...(body && { body: JSON.stringify(body) }) })
  if (answer.ok) return answer.body
  const conflict = editConflict.safeParse(answer.body)
  throw conflict.success ? new EditConflict(conflict.data.current) : refusalOf(address, answer.body)
}

const act = async (request: Write): Promise<CurationAnswer> => curationAnswer.parse(await write(request))

export const correctObservation = ({ id, edition }: EditTarget, body: Correction) => act({ method: 'PATCH', path: paths.observation(id), body, edition })
export const reviewObservation = ({ id, edition }: EditTarget, body: Verdict) => act({ method: 'POST', path: paths.observationReview(id), body, edition })
export const splitObservation = ({ id, edition }: EditTarget, mentions: readonly string[]) => act({ method: 'POST', path: paths.observationSplit(id), body: { mentions }, edition })
export const joinObservation = ({ id, edition }: EditTarget, other: string) => act({ method: 'POST', path: paths.observationJoin(id), body: { with: other }, edition })
export const recommendObservation = ({ id, edition }: EditTarget) => act({ method: 'POST', path: paths.observationRecommend(id), body: {}, edition })
export const changeSource = (id: string, body: SourceChanges) => act({ method: 'PATCH', path: paths.source(id), body })
export const reviewSource = (id: string, body: Verdict) => act({ method: 'POST', path: paths.sourceReview(id), body })
export const changeProgramme = (id: string, body: ProgrammeChanges) => act({ method: 'PATCH', path: paths.programme(id), body })
export const undoAct = (number: number) => act({ method: 'POST', path: paths.undo(number), body: {} })

/** Anybody says that a figure is wrong; what is stored needs no answer. */
export async function reportObservation(id: string, text: string): Promise<void> {
  await write({ method: 'POST', path: paths.observationReports(id), body: { text } })
}

/** Becomes an editor by a token. */
export async function signIn(token: string): Promise<Session> {
  return session.parse(await write({ method: 'POST', path: paths.session, body: { token } }))
}

/** Becomes a reader again. */
export async function signOut(): Promise<Session> {
  return session.parse(await write({ method: 'DELETE', path: paths.session }))
}
