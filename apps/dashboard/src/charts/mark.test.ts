// The legend explains what is on screen and nothing else.

import { expect, test } from 'vitest'
import { kindsOf } from './mark.ts'
import type { LegendFigure } from './mark.ts'

const plain: LegendFigure = { qualifier: 'exact', claim: 'achieved', measure: 'level', partOf: null, disputedBy: [], review: 'accepted' }

test.each<[string, LegendFigure[], string[]]>([
  ['nothing', [], []],
  ['one reviewed exact figure', [plain], ['exact']],
  ['an unreviewed lower bound beside an exact one', [{ ...plain, qualifier: 'more_than', review: 'auto' }, plain], ['exact', 'more_than', 'unreviewed']],
  ['a plan of an exact number', [{ ...plain, claim: 'planned' }], ['planned']],
  ['a plan of "more than"', [{ ...plain, claim: 'planned', qualifier: 'more_than' }], ['more_than', 'planned']],
  ['a change', [{ ...plain, measure: 'change' }], ['change']],
  ['a part', [{ ...plain, qualifier: 'about', partOf: 'whole' }], ['about', 'part']],
  ['a dispute', [{ ...plain, disputedBy: ['other'] }], ['exact', 'disputed']],
])('%s', (_, figures, kinds) => {
  expect(kindsOf(figures)).toEqual(kinds)
})
