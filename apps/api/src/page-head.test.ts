// The head of a page describes the data to machines: a Dataset, files with the page's filters, feeds; nothing in an address becomes markup.

import { expect, test } from 'vitest'
import type { Coverage } from '@jastar/contract'
import { headOf } from './page-head.ts'

const held: Coverage = {
  years: [2025, 2026, 'unknown'], notSearched: [], dataVersion: 7, totals: { observations: 18, mentions: 21, sources: 5, unreviewed: 18, toldInTwoLanguages: 3 },
  rows: [{ referenceArea: 'KZ-75', sourcesSearched: 3, undatedSources: 0, cells: [] }],
}
const headAt = (address: string): string => headOf({ address: new URL(address), language: 'en' }, held)
const datasetIn = (head: string): unknown => JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>$/.exec(head)?.[1] ?? '')
const linksIn = (head: string): readonly string[] => [...head.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&#38;', '&'))

test('the store as a schema.org Dataset', () => {
  expect(datasetIn(headAt('http://127.0.0.1:8787/'))).toMatchObject({
    '@context': 'https://schema.org', '@type': 'Dataset', version: '7', inLanguage: 'en', temporalCoverage: '2025/2026',
    spatialCoverage: [{ '@type': 'Place', name: expect.stringContaining('Almaty'), identifier: 'KZ-75' }],
    distribution: [{ encodingFormat: 'text/csv', contentUrl: 'http://127.0.0.1:8787/api/v1/observations.csv?profile=machine&lang=en' }, { encodingFormat: 'application/json', contentUrl: 'http://127.0.0.1:8787/api/v1/observations' }],
  })
})

test.each([
  ['/explore?indicator=events&referenceArea=KZ-75,KZ-15&by=year&figure=o1', '?referenceArea=KZ-75%2CKZ-15&indicator=events'],
  ['/compare?areas=KZ-75,KZ-15', ''],
  ['/sources/abc?q=x', ''],
])('%s offers the file of what it shows', (page, query) => {
  expect(linksIn(headAt(`http://127.0.0.1:8787${page}`))[1]).toBe(`http://127.0.0.1:8787/api/v1/observations${query}`)
  expect(linksIn(headAt(`http://127.0.0.1:8787${page}`)).slice(2)).toEqual(['http://127.0.0.1:8787/api/v1/corrections.json', 'http://127.0.0.1:8787/api/v1/corrections.atom'])
})

test.each(['</script><script>alert(1)</script>', '"><script>alert(1)</script>', "'><img onerror=x>"])('%j in an address stays a text', (hostile) => {
  const head = headAt(`http://127.0.0.1:8787/explore?q=${encodeURIComponent(hostile)}`)
  expect(head.match(/<script/g)).toHaveLength(1)
  expect(head).not.toContain('<img')
  expect(linksIn(head)[1]).toContain(`q=${new URLSearchParams({ q: hostile }).toString().slice(2)}`)
})
