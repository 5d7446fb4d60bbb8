// Why a number is no figure: every blocker in the order it is asked, the surest first.

import type { Blocker } from './blocker.ts'
import { calendarBlockers } from './calendar.ts'
import { codeBlockers, nameBlockers } from './names-and-codes.ts'
import { ageBlockers } from './people-ages.ts'
import { addressBlockers } from './phones-and-addresses.ts'
import type { Place } from '../context.ts'

const kinds: readonly Blocker[] = [
  { name: 'odd shape', reason: 'unreadable', examples: [], blocks: ({ numeral }) => numeral.kind === 'odd' },
  { name: 'vague number', reason: 'vague', examples: ['[Мыңдаған] адам келді', '[десятки] волонтёров', '[бірнеше] жоба'], blocks: ({ numeral }) => numeral.kind === 'vague' },
  { name: 'ordinal', reason: 'ordinal', examples: ['[3]-ші форум өтті', '[II] форум молодежи', '[Бірінші] жоба', '[второй] этап'], blocks: ({ numeral }) => numeral.kind === 'ordinal' },
  { name: 'one as a pronoun', reason: 'pronoun', examples: ['маңызды бағыттардың [біріне] айналды', '[один] из первых'], blocks: ({ numeral }) => numeral.kind === 'pronoun' },
]

/** Every blocker, names unique. */
export const blockers: readonly Blocker[] = [
  ...nameBlockers,
  {
    name: 'page furniture', reason: 'furniture', examples: ['Просмотров: [1387]', 'Сурет: Zakon.kz [2]'],
    blocks: ({ document, numeral }) => document.isFurniture(numeral.first),
  },
  ...calendarBlockers,
  ...ageBlockers,
  ...addressBlockers,
  ...codeBlockers,
  ...kinds,
]

/** The first blocker that blocks a number; undefined for a number that may be a figure. */
export function findBlocker(place: Place): Blocker | undefined {
  return blockers.find((blocker) => blocker.blocks(place))
}
