// The one shape of an error: RFC 9457 problem details in the request's language.

import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem, ProblemCode } from '@jastar/contract'
import { texts } from './language/texts.ts'
import type { Texts, Thing } from './language/texts.ts'
import { languageOf } from './request-language.ts'

type ParameterError = NonNullable<Problem['errors']>[number]

/** What went wrong, said in one language. */
export type Said = { readonly detail: string; readonly errors?: readonly ParameterError[] }

const statuses = {
  unknown_parameter: 400, invalid_parameter: 400, invalid_cursor: 400, not_found: 404, no_such_path: 404, method_not_allowed: 405,
  not_acceptable: 406, too_large: 413, host_not_allowed: 421, internal: 500,
  not_editor: 401, wrong_origin: 403, unsupported_media_type: 415, invalid_body: 422, edited_meanwhile: 412, edition_missing: 428, too_many_requests: 429, cannot_undo: 409,
} as const satisfies Record<ProblemCode, ContentfulStatusCode>

/** An error a client is told about; throw it anywhere below a route. */
export class ApiProblem extends Error {
  readonly code: ProblemCode
  readonly say: (texts: Texts) => Said
  readonly more: ProblemMore

  constructor(code: ProblemCode, say: (texts: Texts) => Said, more: ProblemMore = {}) {
    super(say(texts.en).detail)
    this.name = 'ApiProblem'
    this.code = code
    this.say = say
    this.more = more
  }
}

/** What some problems carry beside their words. */
type ProblemMore = { readonly headers?: Readonly<Record<string, string>>; readonly current?: object }

/** No resource of this id. */
export function notFound(thing: Thing, id: string): ApiProblem {
  return new ApiProblem('not_found', (texts) => ({ detail: texts.notFound(thing, id) }))
}

/** One parameter's value is none of those allowed. */
export function invalidParameter(parameter: string, value: string, allowed: readonly string[]): ApiProblem {
  return new ApiProblem('invalid_parameter', (texts) => {
    const detail = texts.invalidParameter(parameter, value, allowed)
    return { detail, errors: [{ parameter, value, detail, ...(allowed.length > 0 ? { allowed: [...allowed] } : {}) }] }
  })
}

/** The response that tells a problem. */
export function problemResponse(c: Context, problem: ApiProblem, headers: Readonly<Record<string, string>> = {}): Response {
  const language = languageOf(c)
  const { detail, errors } = problem.say(texts[language])
  const status = statuses[problem.code]
  const body: Problem = {
    type: `/problems/${problem.code}`, title: texts[language].titles[problem.code], status, detail, instance: new URL(c.req.url).pathname, code: problem.code,
    ...(errors ? { errors: [...errors] } : {}), ...(problem.more.current ? { current: problem.more.current } : {}),
  }
  return c.body(JSON.stringify(body), status, {
    ...problem.more.headers, ...headers, 'Content-Type': 'application/problem+json; charset=utf-8', 'Content-Language': language, 'Cache-Control': 'no-store', Vary: 'Accept-Language',
  })
}
