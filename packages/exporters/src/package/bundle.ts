// The data package as one ZIP: the data, what its codes mean, two descriptions for programs, a read-me for people.

import { createHash } from 'node:crypto'
import { csvHeader } from '../csv.ts'
import { zipped } from '../zip.ts'
import type { ExportFacts } from './about.ts'
import { codeListCsv, codeListFile } from './code-lists.ts'
import type { CodeList } from './code-lists.ts'
import { csvwMetadata, dataPackage } from './descriptors.ts'
import { readme } from './readme.ts'

/** The bytes of the package; `data` are the rows of data.csv in CSV for programs, without a heading. */
export function bundle(facts: ExportFacts, lists: readonly CodeList[], data: () => Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let bytes = 0
  // The data come first: their size and hash stand in datapackage.json.
  function* counted(): Generator<Uint8Array> {
    yield count(Buffer.from(csvHeader('machine', facts.language)))
    for (const chunk of data()) yield count(chunk)
  }
  const count = (chunk: Uint8Array): Uint8Array => {
    hash.update(chunk)
    bytes += chunk.length
    return chunk
  }
  return zipped([
    { name: 'data.csv', chunks: counted },
    ...lists.map((list) => ({ name: codeListFile(list), chunks: () => [codeListCsv(list)] })),
    { name: 'datapackage.json', chunks: () => [json(dataPackage(facts, lists, { bytes, hash: hash.digest('hex') }))] },
    { name: 'data.csv-metadata.json', chunks: () => [json(csvwMetadata(facts, 'data.csv'))] },
    { name: 'README.txt', chunks: () => [`\uFEFF${readme(facts)}`] },
  ], new Date(facts.instant))
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
