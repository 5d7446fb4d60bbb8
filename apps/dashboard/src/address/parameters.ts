// Reading a page's parameters: a wrong or unknown one is named on the page, never ignored in silence.

import { languages } from '@jastar/catalogue'
import { listOf } from './search-grammar.ts'
import type { Search } from './search-grammar.ts'

/** A parameter the page cannot use, and what it would accept (empty: the parameter itself is unknown here). */
export type WrongParameter = { readonly parameter: string; readonly value: string; readonly allowed: readonly string[] }

/** Parameters every page understands: the interface's language, the open figure card, the data version a link was made on. */
const everywhere = ['lang', 'figure', 'dataVersion']

/** Reads parameters one by one and collects those that cannot be read. */
export type ParameterReader = {
  /** One of the allowed values, or the fallback where it is absent or wrong. */
  readonly one: <Value extends string>(parameter: string, allowed: readonly Value[], fallback: Value) => Value
  /** Every allowed value of a list parameter, in the address's order. */
  readonly many: <Value extends string>(parameter: string, allowed: readonly Value[]) => readonly Value[]
  /** Any text, trimmed; empty where absent. */
  readonly text: (parameter: string) => string
  /** What was wrong, parameters nobody asked for included. Ask last. */
  readonly wrong: () => readonly WrongParameter[]
}

/** A reader over one address. */
export function readParameters(search: Search): ParameterReader {
  const found: WrongParameter[] = []
  const asked = new Set(everywhere)
  const among = <Value extends string>(parameter: string, allowed: readonly Value[], text: string): Value | undefined => {
    const value = allowed.find((candidate) => candidate === text)
    if (value === undefined) found.push({ parameter, value: text, allowed })
    return value
  }
  const language = search['lang']
  if (language !== undefined) among('lang', languages, language)
  return {
    one: (parameter, allowed, fallback) => {
      asked.add(parameter)
      const text = search[parameter]
      return text === undefined ? fallback : (among(parameter, allowed, text) ?? fallback)
    },
    many: (parameter, allowed) => {
      asked.add(parameter)
      return listOf(search[parameter]).flatMap((text) => among(parameter, allowed, text) ?? [])
    },
    text: (parameter) => {
      asked.add(parameter)
      return (search[parameter] ?? '').trim()
    },
    wrong: () => [
      ...found,
      ...Object.entries(search).flatMap(([parameter, value]) => (asked.has(parameter) || value === undefined ? [] : [{ parameter, value, allowed: [] }])),
    ],
  }
}
