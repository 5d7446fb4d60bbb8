// Reads a request's query by the contract; what does not belong is refused by name, with the values that are allowed.

import type { Context } from 'hono'
import { languages } from '@jastar/catalogue'
import { ApiProblem } from './problem.ts'

type Issue = { readonly code?: string | undefined; readonly path: readonly PropertyKey[]; readonly values?: readonly unknown[]; readonly errors?: readonly (readonly Issue[])[] }
type Parsed<Query> = { readonly success: true; readonly data: Query } | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } }

/** A query schema of the contract. */
export type QuerySchema<Query> = { readonly shape: object; readonly safeParse: (input: unknown) => Parsed<Query> }

/** `lang` chooses the language of errors on every path; only exports have it in their own query. */
const everywhere = 'lang'

/** The query of a request. Throws an ApiProblem that names each unknown parameter and each wrong value. */
export function parseQuery<Query>(c: Context, schema: QuerySchema<Query>): Query {
  const given = readParameters(c)
  const known = Object.keys(schema.shape)
  refuseUnknown(given, [...new Set([...known, everywhere])])
  refuseLanguage(given[everywhere])
  const own = Object.fromEntries(Object.entries(given).filter(([parameter]) => known.includes(parameter)))
  const parsed = schema.safeParse(own)
  if (parsed.success) return parsed.data
  throw invalidValues(own, parsed.error.issues)
}

/** Parameters by name; one given twice counts as a list. */
function readParameters(c: Context): Record<string, string> {
  const parameters = new URL(c.req.url).searchParams
  return Object.fromEntries([...new Set(parameters.keys())].map((parameter) => [parameter, parameters.getAll(parameter).join(',')]))
}

function refuseUnknown(given: Readonly<Record<string, string>>, known: readonly string[]): void {
  const unknown = Object.keys(given).filter((parameter) => !known.includes(parameter))
  const [first] = unknown
  if (first === undefined) return
  throw new ApiProblem('unknown_parameter', (texts) => ({
    detail: texts.unknownParameter(first, known),
    errors: unknown.map((parameter) => ({ parameter, value: given[parameter] ?? null, allowed: [...known], detail: texts.unknownParameter(parameter, known) })),
  }))
}

function refuseLanguage(value: string | undefined): void {
  if (value === undefined || languages.some((language) => language === value)) return
  throw invalidValues({ [everywhere]: value }, [{ path: [everywhere], values: languages }])
}

function invalidValues(given: Readonly<Record<string, string>>, issues: readonly Issue[]): ApiProblem {
  return new ApiProblem('invalid_parameter', (texts) => {
    const errors = issues.map((issue) => {
      const parameter = String(issue.path[0])
      const value = wrongValue(given[parameter], issue)
      const allowed = allowedValues(parameter, issue)
      const detail = value === null ? texts.missingParameter(parameter, allowed) : texts.invalidParameter(parameter, value, allowed)
      return { parameter, value, detail, ...(allowed.length > 0 ? { allowed } : {}) }
    })
    return { detail: errors.map((error) => error.detail).join(' '), errors }
  })
}

/** The part of a list that is wrong, or the whole value. */
function wrongValue(given: string | undefined, { path }: Issue): string | null {
  if (given === undefined) return null
  const [, index] = path
  return typeof index === 'number' ? (given.split(',').filter((part) => part !== '')[index] ?? given) : given
}

/** Forms of values that are no closed list, as a reader can follow them. */
const forms: Readonly<Record<string, readonly string[]>> = {
  limit: ['1…500'], q: ['1…200'], year: ['2025', '2026', '…', 'unknown'], referenceArea: ['KZ', 'KZ-75', 'KZ-15-aktobe', '…'], within: ['KZ', 'KZ-75', '…'], areas: ['KZ-75,KZ-15', '…'],
}

function allowedValues(parameter: string, { values }: Issue): string[] {
  return values ? values.map(String) : [...(forms[parameter] ?? [])]
}
