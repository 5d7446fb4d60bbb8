// The catalogue's data keep their own promises: codes unique, names in every language, links that lead somewhere.

import { expect, test } from 'vitest'
import {
  allReferenceAreas, findProgramme, findPublisher, findReferenceArea, indicatorCodes, indicatorOf, isTimePeriod, knownProgrammes, knownPublishers,
  languages, regionOf, regions, themeCodes, themeNames, unitMeasures, unitNames, yearOf,
} from './index.ts'
import type { Names } from './index.ts'

const missingNames = (names: Names): string[] => languages.filter((language) => names[language].trim() === '')
const unique = (values: readonly string[]): boolean => new Set(values).size === values.length

test('there are 20 regions, three of them cities, every code of ISO 3166-2:KZ once', () => {
  expect(regions).toHaveLength(20)
  expect(regions.filter((area) => area.kind === 'city').map((area) => area.code)).toEqual(['KZ-71', 'KZ-75', 'KZ-79'])
  expect(unique(allReferenceAreas.map((area) => area.code))).toBe(true)
  expect(regions.every((area) => /^KZ-\d\d$/.test(area.code))).toBe(true)
})

test.each(allReferenceAreas)('area $code is named, lies in a known area and has a tile of its own', (area) => {
  expect([missingNames(area.names), missingNames(area.shortNames)]).toEqual([[], []])
  expect(area.within === undefined || findReferenceArea(area.within) !== undefined).toBe(true)
  const sharing = allReferenceAreas.filter((other) => area.tile && other.tile?.join() === area.tile.join())
  expect(sharing).toHaveLength(area.tile ? 1 : 0)
})

test('a locality belongs to its region, the country to none', () => {
  expect(regionOf('KZ-15-aktobe')?.code).toBe('KZ-15')
  expect(regionOf('KZ-75')?.code).toBe('KZ-75')
  expect(regionOf('KZ')).toBeUndefined()
})

test.each(indicatorCodes)('indicator %s is named and defined in every language and has a unit', (code) => {
  const { names, unitNouns, definition, unitMeasures: units } = indicatorOf(code)
  expect([missingNames(names), missingNames(unitNouns), missingNames(definition)]).toEqual([[], [], []])
  expect(units.length).toBeGreaterThan(0)
})

test('themes and units are named in every language', () => {
  expect(themeCodes.filter((code) => missingNames(themeNames[code]).length > 0)).toEqual([])
  expect(unitMeasures.filter((unit) => missingNames(unitNames[unit]).length > 0)).toEqual([])
})

test('no two programmes share an id or a name, and parents exist', () => {
  expect(unique(knownProgrammes.map((programme) => programme.id))).toBe(true)
  expect(unique(knownProgrammes.flatMap((programme) => [...new Set([programme.name, ...Object.values(programme.names), ...programme.aliases])]))).toBe(true)
  expect(knownProgrammes.filter((programme) => programme.parent && !findProgramme(programme.parent))).toEqual([])
})

test('a programme is found by any of its names, quotes and letter case aside', () => {
  expect(findProgramme('«таза қазақстан»')?.id).toBe('taza-qazaqstan')
  expect(findProgramme('Год рабочих профессий')?.name).toBe('Жұмысшы мамандықтар жылы')
  expect(findProgramme('Әділетті және Прогрессивті Қазақстанның Халықтық Конституциясы үшін')?.id).toBe(findProgramme('За Народную Конституцию Справедливого и Прогрессивного Казахстана!')?.id)
  expect(findProgramme('Белгісіз бағдарлама')).toBeUndefined()
})

test('publishers are found by name and speak of known areas', () => {
  expect(findPublisher('zakon.KZ')?.id).toBe('zakon-kz')
  expect(knownPublishers.filter((publisher) => publisher.referenceArea && !findReferenceArea(publisher.referenceArea))).toEqual([])
})

test.each([
  ['2025', true, 2025], ['2026-03', true, 2026], ['2025-08/2025-12', true, 2025], ['2023/2025', true, 2025],
  ['2025-13', false, null], ['былтыр', false, null], ['', false, null],
])('time period %s', (text, valid, year) => {
  expect(isTimePeriod(text)).toBe(valid)
  expect(yearOf(text)).toBe(year)
})
