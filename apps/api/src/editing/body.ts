// Reads a request's body by the contract; what does not belong is refused by name.

import type { Context } from 'hono'
import { ApiProblem } from '../problem.ts'

type Issue = { readonly code?: string | undefined; readonly path: readonly PropertyKey[]; readonly message: string; readonly values?: readonly unknown[]; readonly keys?: readonly string[] }
type Schema<Body> = { readonly safeParse: (input: unknown) => { readonly success: true; readonly data: Body } | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } } }

/** Bytes a body may have: an edit is small. */
const largestBody = 65_536

/** The body of a write. Throws an ApiProblem: not JSON, too large, or naming each field that is wrong. */
export async function parseBody<Body>(c: Context, schema: Schema<Body>): Promise<Body> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('Content-Type') ?? '')) {
    throw new ApiProblem('unsupported_media_type', (texts) => ({ detail: texts.unsupportedMediaType(c.req.header('Content-Type') ?? '') }))
  }
  const parsed = schema.safeParse(jsonOf(await readText(c)))
  if (parsed.success) return parsed.data
  throw invalidFields(parsed.error.issues)
}

async function readText(c: Context): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of c.req.raw.body ?? []) {
    length += chunk.length
    if (length > largestBody) throw new ApiProblem('too_large', (texts) => ({ detail: texts.tooLarge(largestBody) }))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ApiProblem('invalid_body', (texts) => ({ detail: texts.notJson(error instanceof Error ? error.message : '') }))
  }
}

function invalidFields(issues: readonly Issue[]): ApiProblem {
  return new ApiProblem('invalid_body', (texts) => {
    const errors = issues.flatMap((issue) => namesOf(issue).map((parameter) => {
      const allowed = (issue.values ?? []).map(String)
      return { parameter, value: null, detail: issue.code === 'unrecognized_keys' ? texts.unknownField(parameter) : texts.invalidField(parameter, allowed), ...(allowed.length > 0 ? { allowed } : {}) }
    }))
    return { detail: errors.map((error) => error.detail).join(' '), errors }
  })
}

function namesOf({ path, keys }: Issue): readonly string[] {
  return keys ? keys.map((key) => [...path, key].map(String).join('.')) : [path.map(String).join('.')]
}
