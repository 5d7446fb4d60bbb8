// The lead is the weightiest; every area speaks; no story is told twice.

import { expect, test } from 'vitest'
import { chooseHeadlines } from './headlines.ts'
import type { HeadlineFigure } from './headlines.ts'

const figure = (id: string, referenceArea: string | null, programme: string | null, indicator: HeadlineFigure['indicator'] = 'events', partOf: string | null = null): HeadlineFigure =>
  ({ id, referenceArea, programme, indicator, partOf })

const ids = (figures: readonly HeadlineFigure[], count?: number) => {
  const headlines = chooseHeadlines(figures, count)
  return headlines === undefined ? undefined : [headlines.lead.id, ...headlines.further.map((further) => further.id)]
}

test.each<[string, HeadlineFigure[], string[] | undefined]>([
  ['no figures', [], undefined],
  ['one figure', [figure('a', 'KZ-39', null)], ['a']],
  ['the next by weight', ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => figure(id, 'KZ-39', id)), ['a', 'b', 'c', 'd', 'e']],
  ['an area far down still speaks', [...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => figure(id, 'KZ-39', id)), figure('x', 'KZ-31', 'x')], ['a', 'b', 'c', 'd', 'x']],
  ['a locality speaks for its region', [figure('a', 'KZ-15', 'a'), figure('b', 'KZ-39', 'b'), figure('c', 'KZ-15-aktobe', 'c')], ['a', 'b', 'c']],
  ['one programme once, whatever it counts', [figure('a', 'KZ-39', 'A'), figure('b', 'KZ-31', 'A', 'participants'), figure('c', 'KZ-31', 'C')], ['a', 'c']],
  ['without a programme an indicator once', [figure('a', 'KZ-39', null), figure('b', 'KZ-31', null), figure('c', 'KZ-31', null, 'participants')], ['a', 'c']],
  ['of hundreds from many areas each further area once', Array.from({ length: 300 }, (_, index) => figure(`f${index}`, `KZ-${10 + Math.floor(index / 60)}`, `P${index}`)), ['f0', 'f60', 'f120', 'f180', 'f240']],
  ['people living somewhere open only an empty page', [figure('a', 'KZ', null, 'youth_population'), figure('b', 'KZ-39', null)], ['b', 'a']],
  ['and then they do', [figure('a', 'KZ', null, 'youth_population')], ['a']],
  ['a part is left to its whole', [figure('a', 'KZ-39', 'A'), figure('b', 'KZ-39', 'B', 'events', 'a'), figure('c', 'KZ-39', 'C')], ['a', 'c']],
])('%s', (_, figures, expected) => {
  expect(ids(figures)).toEqual(expected)
})
