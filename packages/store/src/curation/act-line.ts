// One act as a line of JSON, and back: what is read was written by anybody, so every field is checked.

import { claims, indicatorCodes, isTimePeriod, measures, programmeKinds, qualifiers, unitMeasures } from '@jastar/catalogue'
import { curationKinds, verdicts } from '../tables/curation-tables.ts'
import type { ActBody, CurationKind, NamedTarget, StoredProgrammeChanges, StoredSlots, StoredSourceChanges } from '../tables/curation-tables.ts'
import type { Place } from './standing-acts.ts'

/** An act as it travels between stores. Fields stand in this order, so that two exports of one curation are the same text. */
export type ActLine = {
  readonly id: string
  readonly kind: CurationKind
  readonly at: string
  readonly who: string
  readonly why: string | null
  readonly observation: string | null
  readonly source: string | null
  readonly programme: string | null
  readonly body: ActBody
  readonly places: readonly Place[]
  readonly undoneAt: string | null
  readonly undoneBy: string | null
}

/** A line that is no act; nothing of its file was taken over. */
export class WrongActLine extends Error {
  readonly line: number

  constructor(line: number, reason: string) {
    super(`Line ${line} is no act of curation: ${reason}.`)
    this.name = 'WrongActLine'
    this.line = line
  }
}

type Fields = Readonly<Record<string, unknown>>

/** The act of a line. Throws a WrongActLine that names the field. */
export function parseActLine(text: string, line: number): ActLine {
  const refuse = (reason: string): never => { throw new WrongActLine(line, reason) }
  const fields = requireFields(parseJson(text, refuse), 'the line', refuse)
  const nullableText = (name: string): string | null => (fields[name] === null || fields[name] === undefined ? null : requireText(fields[name], name, refuse))
  return {
    id: requireText(fields['id'], 'id', refuse),
    kind: requireOneOf(curationKinds, fields['kind'], 'kind', refuse),
    at: requireInstant(fields['at'], 'at', refuse),
    who: requireText(fields['who'], 'who', refuse),
    why: nullableText('why'), observation: nullableText('observation'), source: nullableText('source'), programme: nullableText('programme'),
    body: parseBody(requireFields(fields['body'], 'body', refuse), refuse),
    places: requireList(fields['places'], 'places', refuse).map((place) => parsePlace(requireFields(place, 'a place', refuse), refuse)),
    undoneAt: fields['undoneAt'] === null || fields['undoneAt'] === undefined ? null : requireInstant(fields['undoneAt'], 'undoneAt', refuse),
    undoneBy: nullableText('undoneBy'),
  }
}

type Refuse = (reason: string) => never

function parseJson(text: string, refuse: Refuse): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

/** True for an object with fields, no list. */
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const requireFields = (value: unknown, name: string, refuse: Refuse): Fields => (isFields(value) ? value : refuse(`${name} is no object`))
const requireText = (value: unknown, name: string, refuse: Refuse): string => (typeof value === 'string' ? value : refuse(`${name} is no text`))
const requireNumber = (value: unknown, name: string, refuse: Refuse): number => (typeof value === 'number' && Number.isFinite(value) ? value : refuse(`${name} is no number`))

function requireList(value: unknown, name: string, refuse: Refuse): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(`${name} is no list`)
}

function requireInstant(value: unknown, name: string, refuse: Refuse): string {
  const text = requireText(value, name, refuse)
  return !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text ? text : refuse(`${name} is "${text}", no instant like 2026-01-31T12:00:00.000Z`)
}

function requireOneOf<Word extends string>(words: readonly Word[], value: unknown, name: string, refuse: Refuse): Word {
  return words.find((word) => word === value) ?? refuse(`${name} is ${JSON.stringify(value)}, none of ${words.join(', ')}`)
}

function parsePlace(fields: Fields, refuse: Refuse): Place {
  const place = {
    side: requireNumber(fields['side'] ?? 0, 'side', refuse), sourceId: requireText(fields['sourceId'], 'sourceId', refuse),
    start: requireNumber(fields['start'], 'start', refuse), end: requireNumber(fields['end'], 'end', refuse), surface: requireText(fields['surface'], 'surface', refuse),
  }
  return Number.isInteger(place.start) && Number.isInteger(place.end) && place.start < place.end ? place : refuse(`a place goes from ${place.start} to ${place.end}`)
}

function parseBody(body: Fields, refuse: Refuse): ActBody {
  const part = <Part>(name: string, parse: (fields: Fields, refuse: Refuse) => Part): Part | undefined => (body[name] === undefined ? undefined : parse(requireFields(body[name], name, refuse), refuse))
  const slots = part('slots', parseSlots)
  const source = part('source', parseSource)
  const programme = part('programme', parseProgramme)
  return {
    ...(slots && { slots }), ...(body['verdict'] !== undefined && { verdict: requireOneOf(verdicts, body['verdict'], 'verdict', refuse) }),
    ...(source && { source }), ...(programme && { programme }),
  }
}

/** Reads a field where it is there, and null where it may be empty. */
type Read<Value> = (value: unknown, name: string, refuse: Refuse) => Value
const oneOf = <Word extends string>(words: readonly Word[]): Read<Word> => (value, name, refuse) => requireOneOf(words, value, name, refuse)
const orNull = <Value>(read: Read<Value>): Read<Value | null> => (value, name, refuse) => (value === null ? null : read(value, name, refuse))
const period: Read<string> = (value, name, refuse) => (isTimePeriod(requireText(value, name, refuse)) ? requireText(value, name, refuse) : refuse(`${name} is ${JSON.stringify(value)}, no period`))

function optional<Name extends string, Value>(fields: Fields, name: Name, read: Read<Value>, refuse: Refuse): { readonly [Key in Name]?: Value } {
  const found: { [Key in Name]?: Value } = {}
  if (fields[name] !== undefined) found[name] = read(fields[name], name, refuse)
  return found
}

function parseSlots(fields: Fields, refuse: Refuse): StoredSlots {
  return {
    ...optional(fields, 'value', requireNumber, refuse), ...optional(fields, 'valueHigh', orNull(requireNumber), refuse), ...optional(fields, 'qualifier', oneOf(qualifiers), refuse),
    ...optional(fields, 'unitMeasure', oneOf(unitMeasures), refuse), ...optional(fields, 'measure', oneOf(measures), refuse), ...optional(fields, 'indicator', oneOf(indicatorCodes), refuse),
    ...optional(fields, 'countedThing', requireText, refuse), ...optional(fields, 'referenceArea', orNull(requireText), refuse), ...optional(fields, 'programme', orNull(requireText), refuse),
    ...optional(fields, 'timePeriod', orNull(period), refuse), ...optional(fields, 'claim', oneOf(claims), refuse), ...optional(fields, 'ageBand', orNull(requireText), refuse),
    ...optional(fields, 'partOf', orNull(oneOf(['placed'] as const)), refuse),
  }
}

function parseSource(fields: Fields, refuse: Refuse): StoredSourceChanges {
  return {
    ...optional(fields, 'title', requireText, refuse), ...optional(fields, 'date', orNull(requireText), refuse),
    ...optional(fields, 'publisher', orNull(requireText), refuse), ...optional(fields, 'url', orNull(requireText), refuse),
  }
}

const target: Read<NamedTarget> = (value, name, refuse) => {
  const fields = requireFields(value, name, refuse)
  return { id: requireText(fields['id'], `${name}.id`, refuse), name: requireText(fields['name'], `${name}.name`, refuse) }
}

function parseProgramme(fields: Fields, refuse: Refuse): StoredProgrammeChanges {
  return {
    target: target(fields['target'], 'target', refuse),
    ...optional(fields, 'name', requireText, refuse), ...optional(fields, 'kind', oneOf(programmeKinds), refuse), ...optional(fields, 'addAlias', requireText, refuse),
    ...optional(fields, 'parent', orNull(target), refuse), ...optional(fields, 'mergeInto', target, refuse),
  }
}
