// Addresses of files, names of pictures, code for other sites.

import { expect, test } from 'vitest'
import { embedCode } from './embed-code.ts'
import { fileAddress } from './formats.ts'
import { localDay } from './local-day.ts'
import { pictureName } from './picture/picture-name.ts'

test.each([
  ['xlsx', 'long', '/api/v1/observations.xlsx?lang=kk&referenceArea=KZ-75'],
  ['xlsx', 'wide', '/api/v1/observations.xlsx?lang=kk&layout=wide&referenceArea=KZ-75'],
  ['excel', 'wide', '/api/v1/observations.csv?lang=kk&layout=wide&profile=excel&referenceArea=KZ-75'],
  ['machine', 'long', '/api/v1/observations.csv?lang=kk&profile=machine&referenceArea=KZ-75'],
  ['sdmx', 'wide', '/api/v1/observations.sdmx.csv?lang=kk&referenceArea=KZ-75'],
  ['bundle', 'long', '/api/v1/bundle.zip?lang=kk&referenceArea=KZ-75'],
] as const)('%s, %s', (format, layout, address) => {
  expect(fileAddress({ format, layout, filters: { referenceArea: 'KZ-75' }, language: 'kk' })).toBe(address)
})

test.each([
  [{ referenceArea: 'KZ-75,KZ-15', year: '2025', indicator: 'events', q: '../x' }, 'jastar-atlas_KZ-75-KZ-15_2025_events_v7_2026-11-21.png'],
  [{}, 'jastar-atlas_v7_2026-11-21.png'],
  [{ programme: 'жас/stars "1"' }, 'jastar-atlas_----stars--1-_v7_2026-11-21.png'],
  [{ programme: 'a'.repeat(200) }, 'jastar-atlas_v7_2026-11-21.png'],
])('a picture of %j is called %s', (filters, name) => {
  expect(pictureName({ filters, dataVersion: 7, day: '2026-11-21', extension: 'png' })).toBe(name)
})

test('the code of an embed says its address and title and nothing a title smuggles in', () => {
  expect(embedCode({ origin: 'http://127.0.0.1:8787', search: { indicator: 'events', referenceArea: 'KZ-75' }, title: '"><script>' }))
    .toBe('<iframe src="http://127.0.0.1:8787/embed?indicator=events&#38;referenceArea=KZ-75" title="&#34;&#62;&#60;script&#62;" width="100%" height="640" loading="lazy" style="border:0"></iframe>')
})

test('a day is written with leading zeros', () => expect(localDay(new Date(2026, 1, 3))).toBe('2026-02-03'))
