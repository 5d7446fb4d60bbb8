// Why an edit was refused; nothing of it was written.

/** Somebody changed the figure meanwhile: the edit was made on edition `expected`, and the figure is at `current`. `id` is what it is called now. */
export class EditConflict extends Error {
  readonly id: string
  readonly expected: number
  readonly current: number

  constructor(id: string, expected: number, current: number) {
    super(`Observation ${id} was changed meanwhile: the edit was made on edition ${expected}, it is at ${current} now.`)
    this.name = 'EditConflict'
    this.id = id
    this.expected = expected
    this.current = current
  }
}

export type TargetThing = 'observation' | 'source' | 'programme' | 'act' | 'report'

/** What is to be edited is not in the store. */
export class UnknownTarget extends Error {
  readonly thing: TargetThing
  readonly id: string

  constructor(thing: TargetThing, id: string) {
    super(`The store has no ${thing} ${id}.`)
    this.name = 'UnknownTarget'
    this.thing = thing
    this.id = id
  }
}

/** `undone`: it was taken back before. */
export type CannotUndoReason = 'undone'

/** An act that cannot be taken back. */
export class CannotUndo extends Error {
  readonly number: number
  readonly reason: CannotUndoReason

  constructor(number: number, reason: CannotUndoReason) {
    super(`Act ${number} was undone before.`)
    this.name = 'CannotUndo'
    this.number = number
    this.reason = reason
  }
}

/** An edit that means nothing here: a mention of another figure, a range without an upper end. `field` is the contract's name of what is wrong. */
export class WrongEdit extends Error {
  readonly field: string
  readonly value: string

  constructor(field: string, value: string, reason: string) {
    super(`${field} is ${value}: ${reason}.`)
    this.name = 'WrongEdit'
    this.field = field
    this.value = value
  }
}
