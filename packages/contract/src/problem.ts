// The one shape of an error: RFC 9457 problem details.

import * as z from 'zod/mini'

export const problemCodes = [
  'unknown_parameter', 'invalid_parameter', 'not_found', 'no_such_path', 'method_not_allowed', 'not_acceptable', 'host_not_allowed', 'invalid_cursor', 'too_large', 'internal',
  'not_editor', 'wrong_origin', 'unsupported_media_type', 'invalid_body', 'edited_meanwhile', 'edition_missing', 'too_many_requests', 'cannot_undo',
] as const
export const problemCode = z.enum(problemCodes)
export type ProblemCode = z.infer<typeof problemCode>

export const problem = z.object({
  /** A stable address of the kind of problem, `/problems/invalid_parameter`. */
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  instance: z.string(),
  code: problemCode,
  /** Of `edited_meanwhile`: the figure as it is now. */
  current: z.optional(z.unknown()),
  errors: z.optional(z.array(z.object({ parameter: z.string(), value: z.nullable(z.string()), allowed: z.optional(z.array(z.string())), detail: z.string() }))),
})
export type Problem = z.infer<typeof problem>
