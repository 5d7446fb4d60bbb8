// A blocker says why a number is no figure. Its example is executed: brackets stand round the number it must block.

import type { LeftoverReason } from '@jastar/catalogue'
import type { Place } from '../context.ts'

export type Blocker = {
  /** The grammar it reads; unique. */
  readonly name: string
  readonly reason: LeftoverReason
  readonly examples: readonly string[]
  readonly blocks: (place: Place) => boolean
}
