// What texts would have to tell, area by area.

import { expect, test } from 'vitest'
import type { IndicatorCode } from '@jastar/catalogue'
import { whatIsMissing } from './what-is-missing.ts'

const side = (referenceArea: string, ...dates: readonly (string | null)[]) => ({ referenceArea, sources: dates.map((date) => ({ date })) })
const row = (indicator: IndicatorCode, ...figures: readonly number[]) =>
  ({ indicator, measure: 'level' as const, sides: figures.map((length) => ({ items: Array.from({ length }) })) })

test('indicators one side tells are missing on the other, undated texts lack a date', () => {
  const compare = { sides: [side('KZ-75', '2026-02-23'), side('KZ-15', null, '2026-02-26')], indicators: [row('events', 4, 0), row('members', 0, 2), row('youth_population', 1, 1)] }
  expect(whatIsMissing(compare)).toEqual([
    { kind: 'indicators', area: 'KZ-75', indicators: ['members'] },
    { kind: 'indicators', area: 'KZ-15', indicators: ['events'] },
    { kind: 'dates', area: 'KZ-15', texts: 1 },
  ])
})

test('an area without texts lacks texts before anything else', () => {
  expect(whatIsMissing({ sides: [side('KZ-75', '2026-02-23'), side('KZ-39')], indicators: [row('youth_population', 1, 0)] })).toEqual([
    { kind: 'texts', area: 'KZ-39' },
    { kind: 'youth_population', areas: ['KZ-39'] },
  ])
})

test('shares and changes are nobody else\'s to tell', () => {
  const compare = { sides: [side('KZ-75', '2026-02-23'), side('KZ-15', '2026-02-26')], indicators: [row('share', 2, 0), { ...row('events', 1, 0), measure: 'change' as const }, row('youth_population', 1, 1)] }
  expect(whatIsMissing(compare)).toEqual([])
})

test('at most four indicators are named for an area', () => {
  const told = (['events', 'participants', 'waste_collected', 'area_cleaned', 'projects', 'youth_population'] as const).map((indicator) => row(indicator, 1, 0))
  expect(whatIsMissing({ sides: [side('KZ-75', '2026-02-23'), side('KZ-15', '2026-02-26')], indicators: told })[0]).toEqual({
    kind: 'indicators', area: 'KZ-15', indicators: ['events', 'participants', 'waste_collected', 'area_cleaned'],
  })
})
