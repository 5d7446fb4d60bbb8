// Short cases on names: places, programmes and parts, one sentence each, all of one year, so that only what is at stake is written out.

import type { IndicatorCode } from '@jastar/catalogue'
import type { PressCase } from './press-case.ts'

/** What a figure of a short case says: value, indicator, area, programme, index of its whole. */
export type NameFigure = readonly [value: number, indicator: IndicatorCode, referenceArea: string | null, programme?: string | undefined, partOf?: number]

export type NameRow = readonly [id: string, why: string, text: string, ...figures: readonly NameFigure[]]

/** The press case of a row; its text stands behind a dated header line. */
export function nameCase(header: string, [id, why, text, ...figures]: NameRow): PressCase {
  const programmes = [...new Set(figures.flatMap(([, , , programme]) => (programme === undefined ? [] : [programme])))]
  return {
    id, why, text: header + text, programmes,
    figures: figures.map(([value, indicator, referenceArea, programme, partOf]) => ({
      value, indicator, referenceArea, countedThing: '', year: 2025, timePeriodBasis: 'publication',
      ...(indicator === 'funding' && { unitMeasure: 'KZT' }), ...(indicator === 'share' && { unitMeasure: '%' }),
      ...(programme !== undefined && { programme }), ...(partOf !== undefined && { partOf }),
    })),
  }
}
