// An export as bytes: one snapshot of the store, one format, a stretch of rows at a time.

import type { Language } from '@jastar/catalogue'
import type { ExportFormat } from '@jastar/contract'
import {
  bundle, codeLists, columnsFor, csvDialects, csvHeader, exportFunctions, exportWords, jsonText, ndjsonText, observationWorkbook, sdmxColumns, sdmxText, wideColumns, wideCsv, wideTable, wideWorkbook,
} from '@jastar/exporters'
import type { CodeList, ExportFacts, Rows, WideTable } from '@jastar/exporters'
import { cellRows, csvRows, listProgrammeNames, openSnapshot, selectForExport } from '@jastar/store'
import type { CellOptions, ExportColumnName, Selection } from '@jastar/store'
import { permalinkStart } from '../permalink.ts'
import type { ExportOrder } from './order.ts'
import { selectionText } from './selection-text.ts'

type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/** An export that has begun: what it holds is settled, its bytes are not yet written. Close it, read or not. */
export type StartedExport = { readonly rows: number; readonly dataVersion: number; readonly bytes: () => AsyncGenerator<Uint8Array>; readonly close: () => void }

/** Opens the snapshot and counts. Figures written later are not in it. */
export async function startExport(order: ExportOrder): Promise<StartedExport> {
  const spoken = isSpoken(order) ? order.language : null
  const snapshot = await openSnapshot(order.place, exportFunctions(spoken))
  try {
    const selection = await selectForExport(snapshot, order.filters)
    const options = { words: spoken === null ? null : exportWords(spoken), dataVersion: snapshot.dataVersion, permalinkStart: permalinkStart(order.origin) }
    const lists = codeLists(await listProgrammeNames(snapshot.db))
    const facts: ExportFacts = { ...order, day: order.instant.slice(0, 10), dataVersion: snapshot.dataVersion, rows: selection.rows, selection: selectionText(order.filters, order.language) }
    return { rows: selection.rows, dataVersion: snapshot.dataVersion, bytes: () => inBytes(writers[order.format]({ order, selection, options, lists, facts })), close: snapshot.close }
  } catch (error) {
    snapshot.close()
    throw error
  }
}

/** Files for people are in words, files for programs in codes. */
const isSpoken = ({ format, profile }: ExportOrder): boolean => format === 'xlsx' || (format === 'csv' && profile === 'excel')

type Material = { readonly order: ExportOrder; readonly selection: Selection; readonly options: CellOptions; readonly lists: readonly CodeList[]; readonly facts: ExportFacts }

const spokenIn = ({ options }: Material): Language | null => options.words?.language ?? null
const namesIn = (material: Material): readonly ExportColumnName[] => columnsFor(spokenIn(material)).map((column) => column.name)
const cellsOf = ({ selection, options }: Material, names: readonly ExportColumnName[]): Rows => cellRows(selection, names, options)
const wideOf = (material: Material): WideTable => wideTable(cellsOf(material, wideColumns), spokenIn(material))

const writers: Readonly<Record<ExportFormat, (material: Material) => Chunks>> = {
  csv: (material) => (material.order.layout === 'wide' ? [wideCsv(wideOf(material), material.order.profile)] : csvText(material)),
  xlsx: (material) => (material.order.layout === 'wide' ? wideWorkbook(material.facts, material.lists, wideOf(material)) : observationWorkbook(material.facts, material.lists, cellsOf(material, namesIn(material)))),
  json: (material) => jsonText(cellsOf(material, namesIn(material))),
  ndjson: (material) => ndjsonText(cellsOf(material, namesIn(material)), material.facts.dataVersion),
  'sdmx.csv': (material) => sdmxText(cellsOf(material, sdmxColumns)),
  zip: (material) => bundle(material.facts, material.lists, () => csvRows(material.selection, namesIn(material), material.options, csvDialects.machine)),
}

function* csvText(material: Material): Generator<string | Uint8Array> {
  const { profile, language } = material.order
  yield csvHeader(profile, language)
  yield* csvRows(material.selection, namesIn(material), material.options, csvDialects[profile])
}

/** Bytes of at least this many are handed on at once. */
const handful = 1 << 16

async function* inBytes(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let kept: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    kept.push(bytes)
    size += bytes.length
    if (size < handful) continue
    yield Buffer.concat(kept)
    kept = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(kept)
}
