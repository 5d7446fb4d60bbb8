// One reason why nothing matches: unread areas before silent ones, silent ones before unlike figures.

import { expect, test } from 'vitest'
import type { Refusal } from '@jastar/figures'
import { whyNoneMatch } from './why-none-match.ts'

const side = (referenceArea: string, observations: number, texts: number) => ({ referenceArea, observations, sources: Array.from({ length: texts }) })
const row = (...sides: readonly (readonly [figures: number, ...reasons: Refusal[]])[]) =>
  ({ sides: sides.map(([figures, ...reasons]) => ({ items: Array.from({ length: figures }), reasons })) })
const almaty = side('KZ-75', 13, 3)
const aktobe = side('KZ-15', 3, 2)

test.each([
  ['figures match', { matched: [{}], sides: [almaty, aktobe], indicators: [] }, null],
  ['no text about one area', { matched: [], sides: [almaty, side('KZ-39', 0, 0)], indicators: [row([2], [0])] }, { kind: 'not_searched', areas: ['KZ-39'] }],
  ['texts without figures', { matched: [], sides: [almaty, side('KZ-39', 0, 2)], indicators: [row([2], [0])] }, { kind: 'no_figures', areas: ['KZ-39'] }],
  ['every indicator on one side', { matched: [], sides: [almaty, aktobe], indicators: [row([3, 'single_figure'], [0]), row([0], [2, 'single_figure'])] }, { kind: 'no_shared_indicator' }],
  [
    'shared indicators kept apart',
    {
      matched: [], sides: [almaty, aktobe],
      indicators: [row([1, 'different_programme', 'period_unknown'], [1, 'different_programme', 'period_unknown']), row([1, 'period_unknown'], [1]), row([1, 'single_figure'], [0])],
    },
    { kind: 'kept_apart', reasons: ['period_unknown', 'different_programme'] },
  ],
])('%s', (_, compare, why) => {
  expect(whyNoneMatch(compare)).toEqual(why)
})
