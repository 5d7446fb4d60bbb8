// Runs a write of the store and tells its refusals as problems; the two versions of a collision go with it.

import type { Context } from 'hono'
import { CannotUndo, EditConflict, UnknownTarget, WrongEdit } from '@jastar/store'
import type { Dependencies } from '../dependencies.ts'
import { readObservationDetail } from '../observation-detail.ts'
import { ApiProblem, notFound } from '../problem.ts'

/** What the store's work gives, or an ApiProblem that says why nothing was written. */
export async function writing<Result>(c: Context, dependencies: Dependencies, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UnknownTarget) throw notFound(error.thing, error.id)
    if (error instanceof CannotUndo) throw new ApiProblem('cannot_undo', (texts) => ({ detail: texts.cannotUndo(error.number) }))
    if (error instanceof WrongEdit) {
      const { field, value } = error
      throw new ApiProblem('invalid_body', (texts) => {
        const detail = texts.wrongField(field, value)
        return { detail, errors: [{ parameter: field, value, detail }] }
      })
    }
    if (error instanceof EditConflict) {
      const current = await readObservationDetail(c, dependencies, error.id)
      throw new ApiProblem('edited_meanwhile', (texts) => ({ detail: texts.editedMeanwhile(error.id, error.current) }), current ? { current } : {})
    }
    throw error
  }
}
