// A value and the phrases that must be read as it, whole and in one way; phrases without a value must be read as no number.

export type NumberCase = {
  /** Null: every number in the phrases is a leftover or none. */
  readonly value: number | null
  readonly valueHigh?: number
  readonly read: readonly string[]
  readonly why?: string
}
