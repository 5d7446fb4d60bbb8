// What a text says of a number beside the number: "more than", "about", "planned", "grew by".

export const qualifiers = ['exact', 'more_than', 'at_least', 'less_than', 'at_most', 'about', 'range'] as const
/** How the text limits a value; `range` alone has an upper end (`valueHigh`). */
export type Qualifier = (typeof qualifiers)[number]

export const measures = ['level', 'change'] as const
/** `level`: how much there is. `change`: by how much it grew (a decrease is negative); never drawn on a level axis. */
export type Measure = (typeof measures)[number]

export const claims = ['achieved', 'planned'] as const
/** Whether the text reports a result or a plan. */
export type Claim = (typeof claims)[number]

export const reviews = ['auto', 'accepted', 'corrected', 'rejected'] as const
/** What a person has said of a mined figure: `auto` is nobody yet. */
export type Review = (typeof reviews)[number]
