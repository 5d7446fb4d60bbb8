// GET and POST /check: whether a view of an earlier data version, some figures of it, or an exported file still stand, and what changed.

import { Hono } from 'hono'
import type { Context } from 'hono'
import { checkQuery, noQuery, paths } from '@jastar/contract'
import type { CheckAnswer, FigureDifference } from '@jastar/contract'
import { changesOfFigures, changesOfSelection, readDataVersion, readValues } from '@jastar/store'
import type { Database, FieldChange, FigureChange } from '@jastar/store'
import { answer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { Dependencies } from '../dependencies.ts'
import { readExport } from '../exports/read-export.ts'
import type { FiledExport } from '../exports/read-export.ts'
import { checkMessages } from '../language/check-messages.ts'
import { requireFilters } from '../observation-query.ts'
import { permalinkOf } from '../permalink.ts'
import { ApiProblem, invalidParameter } from '../problem.ts'
import { parseQuery } from '../query.ts'

/** Bytes a file may have: some ten thousand figures with their sentences. */
const largestFile = 16_000_000

export function checkRoutes(dependencies: Dependencies): Hono {
  const { db } = dependencies
  return new Hono()
    .get(paths.check, (c) =>
      answer(c, dependencies, checkQuery, async ({ dataVersion: asked, figure, ...filters }, dataVersion): Promise<Answer<CheckAnswer>> => {
        if (asked > dataVersion) throw invalidParameter('dataVersion', String(asked), [`0…${dataVersion}`])
        if (figure) return checkFigures(c, db, { figures: figure.map((id) => ({ id, edition: null, value: null })), dataVersion: asked })
        const { same, added, addedCount, changed } = await changesOfSelection(db, await requireFilters(db, filters), asked)
        return verdict({ asked, dataVersion, checked: same + changed.length, same, added, addedCount, changed: changed.map((change) => differenceOf(c, change)) })
      }, new URL(c.req.url).origin),
    )
    .post(paths.check, async (c) => {
      parseQuery(c, noQuery)
      const file = readExport(await readText(c))
      if (file === null) throw new ApiProblem('invalid_body', (texts) => ({ detail: texts.notAnExport }))
      return c.json(await checkFigures(c, db, file), 200, { 'Cache-Control': 'no-store' })
    })
}

/** What became of each figure of a file; a value that the history does not tell of is the file's own. */
async function checkFigures(c: Context, db: Database, { figures, dataVersion: asked }: FiledExport): Promise<Answer<CheckAnswer>> {
  const dataVersion = await readDataVersion(db)
  const ids = [...new Set(figures.map((figure) => figure.id))]
  const changes = new Map((await changesOfFigures(db, ids, asked ?? 0)).map((change) => [change.id, change]))
  const values = await readValues(db, ids)
  const changed = figures.flatMap(({ id, value }): FigureDifference[] => {
    const change = changes.get(id)
    const now = values.get(id)
    const isOther = value !== null && now !== undefined && now !== value && change?.changes.every(({ field }) => field !== 'value') !== false
    const own: FieldChange[] = isOther ? [{ field: 'value', was: String(value), now: String(now) }] : []
    if (change) return [differenceOf(c, { ...change, changes: [...change.changes, ...own] })]
    return own.length === 0 ? [] : [differenceOf(c, { id, state: 'changed', mergedInto: null, changes: own })]
  })
  return verdict({ asked, dataVersion, checked: figures.length, same: figures.length - changed.length, added: [], addedCount: 0, changed })
}

/** Names of the store's fields as the columns of a file call them. */
const columnOf: Readonly<Record<string, string>> = {
  countedThing: 'counted_thing', referenceArea: 'area', programmeId: 'programme', timePeriod: 'period', valueHigh: 'value_high', unitMeasure: 'unit', ageBand: 'age_band', partOf: 'part_of',
}

function differenceOf(c: Context, { id, state, mergedInto, changes }: FigureChange): FigureDifference {
  return { id, state, mergedInto, differences: changes.map(({ field, was, now }) => ({ column: columnOf[field] ?? field, was, now })), permalink: permalinkOf(c, mergedInto ?? id) }
}

/** The verdict: what was corrected weighs more than what is new. */
function verdict(found: Omit<Answer<CheckAnswer>, 'verdict' | 'message'>): Answer<CheckAnswer> {
  const word = found.changed.length > 0 ? 'changed' : found.addedCount > 0 ? 'newer' : 'same'
  return { verdict: word, message: checkMessages[word](word === 'newer' ? found.addedCount : found.changed.length), ...found }
}

async function readText(c: Context): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of c.req.raw.body ?? []) {
    length += chunk.length
    if (length > largestFile) throw new ApiProblem('too_large', (texts) => ({ detail: texts.tooLarge(largestFile) }))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
