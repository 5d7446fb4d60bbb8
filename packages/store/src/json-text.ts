// JSON kept in a text column, typed by what it holds: a list of themes, the evidence of a mention.

/** JSON text of a value of one type; only `toJson` makes it and only `fromJson` reads it. */
export type JsonText<Value> = string & { readonly holds?: Value }

/** The text a JSON column stores. */
export function toJson<Value>(value: Value): JsonText<Value> {
  return JSON.stringify(value)
}

/** The value a JSON column holds. Throws a SyntaxError for text that is no JSON, which the tables' checks rule out. */
export function fromJson<Value>(text: JsonText<Value>): Value {
  return JSON.parse(text)
}
