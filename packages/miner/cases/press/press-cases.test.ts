// The press cases themselves are sound: brackets match figures, links point inside the case, areas, indicators and periods exist.

import { findReferenceArea, indicatorCodes, isTimePeriod, yearOf } from '@jastar/catalogue'
import { describe, expect, it } from 'vitest'
import { loadPress, pressCases, type LoadedFigure } from './load.ts'

it('has unique ids', () => {
  const ids = pressCases.map((pressCase) => pressCase.id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

const scales = [1, 1e3, 1e6, 1e9]
const withinScale = ({ surface, value }: LoadedFigure): boolean => {
  const written = /^(\d[\d\s]*(?:[.,]\d+)?)\D*$/u.exec(surface)?.[1]
  if (written === undefined) return true
  const number = Number(written.replaceAll(/\s/gu, '').replace(',', '.'))
  return scales.some((scale) => Math.abs(Math.abs(value) / (number * scale) - 1) < 1e-9)
}

describe.each(pressCases.map((pressCase) => [pressCase.id, pressCase] as const))('%s', (_, pressCase) => {
  const { text, figures } = loadPress(pressCase)
  const surfacesWhere = (wrong: (figure: LoadedFigure, index: number) => boolean): string[] => figures.filter(wrong).map((figure) => figure.surface)

  it('marks each figure where it stands, its value the written number times a scale', () => {
    expect(surfacesWhere(({ start, end, surface }) => text.slice(start, end) !== surface || surface.trim() !== surface || surface === '')).toEqual([])
    expect(surfacesWhere((figure) => !withinScale(figure))).toEqual([])
  })

  it('links figures of the same case, a retold fact to an earlier figure', () => {
    expect(surfacesWhere(({ partOf = -1 }, index) => partOf === index || partOf >= figures.length)).toEqual([])
    expect(surfacesWhere(({ sameAs = -1 }, index) => sameAs >= index)).toEqual([])
  })

  it('uses known areas, indicators, programmes and periods', () => {
    expect(surfacesWhere(({ referenceArea }) => referenceArea !== null && !findReferenceArea(referenceArea))).toEqual([])
    expect(surfacesWhere(({ indicator }) => !indicatorCodes.includes(indicator))).toEqual([])
    expect(surfacesWhere(({ programme }) => programme !== undefined && !pressCase.programmes?.includes(programme))).toEqual([])
    expect(surfacesWhere(({ timePeriod, year }) => timePeriod !== undefined && (!isTimePeriod(timePeriod) || yearOf(timePeriod) !== year))).toEqual([])
    expect(surfacesWhere(({ timePeriodBasis, year }) => (timePeriodBasis === 'unknown') !== (year === null))).toEqual([])
    expect(surfacesWhere(({ qualifier, valueHigh }) => (qualifier === 'range') !== (valueHigh !== undefined))).toEqual([])
  })
})
