// Writes on one observation: slots put right, a verdict, split, join, the value that leads, a reader's report.

import { Hono } from 'hono'
import type { Context } from 'hono'
import { correction, join, paths, recommendation, report, split, verdict } from '@jastar/contract'
import type { CurationAnswer } from '@jastar/contract'
import { addReport, correctObservation, recommendObservation, reviewObservation, splitObservation, tieObservations } from '@jastar/store'
import type { Actor, Outcome } from '@jastar/store'
import type { Dependencies } from '../dependencies.ts'
import { parseBody } from '../editing/body.ts'
import { requireEdition, requireEditor, requireOwnOrigin, requireTry } from '../editing/write-guard.ts'
import { writing } from '../editing/writing.ts'
import { ApiProblem } from '../problem.ts'

export function observationEditRoutes(dependencies: Dependencies): Hono {
  const { db, clock } = dependencies
  /** One edit: the editor, the edition it was made on, the body, then the store's work. */
  const edit = async <Body extends { readonly why?: string | undefined }>(
    c: Context, schema: Parameters<typeof parseBody<Body>>[1], work: (id: string, body: Body, edition: number, actor: Actor) => Promise<Outcome>,
  ): Promise<Response> => {
    const { who } = await requireEditor(c, dependencies)
    const edition = requireEdition(c)
    const body = await parseBody(c, schema)
    const outcome = await writing(c, dependencies, () => work(c.req.param('id') ?? '', body, edition, { who, why: body.why ?? null, clock }))
    return c.json<CurationAnswer>(outcome, 200, { 'Cache-Control': 'no-store' })
  }
  return new Hono()
    .patch(`${paths.observations}/:id` as const, (c) =>
      edit(c, correction, (id, { changes, mention }, edition, actor) => correctObservation(db, id, { changes, edition, ...(mention !== undefined && { mentionId: mention }) }, actor)))
    .post(`${paths.observations}/:id/review` as const, (c) => edit(c, verdict, (id, body, edition, actor) => reviewObservation(db, id, { verdict: body.verdict, edition }, actor)))
    .post(`${paths.observations}/:id/split` as const, (c) => edit(c, split, (id, { mentions }, edition, actor) => splitObservation(db, id, { mentionIds: mentions, edition }, actor)))
    .post(`${paths.observations}/:id/join` as const, (c) => edit(c, join, (id, body, edition, actor) => tieObservations(db, id, { withId: body.with, edition }, actor)))
    .post(`${paths.observations}/:id/recommend` as const, (c) => edit(c, recommendation, (id, _body, edition, actor) => recommendObservation(db, id, { edition }, actor)))
    .post(`${paths.observations}/:id/reports` as const, async (c) => {
      requireOwnOrigin(c)
      const { editing } = dependencies
      if (!editing) throw new ApiProblem('not_editor', (texts) => ({ detail: texts.noEditing }))
      requireTry(editing.limits.report, editing.clientOf(c))
      const { text } = await parseBody(c, report)
      const number = await writing(c, dependencies, () => addReport(db, c.req.param('id'), text, clock))
      return c.json({ number }, 201, { 'Cache-Control': 'no-store' })
    })
}
