// GET /coverage: area × year, what was reported and what was read; every empty place says why.

import { Hono } from 'hono'
import { regionOf, regions } from '@jastar/catalogue'
import type { YearBucket } from '@jastar/catalogue'
import { noQuery, paths } from '@jastar/contract'
import type { Coverage } from '@jastar/contract'
import { countSearchedByArea, countSearchedByAreaAndYear, listCoverageMarks, readTally, readYears } from '@jastar/store'
import type { Database } from '@jastar/store'
import { answer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { Dependencies } from '../dependencies.ts'
import { emptyReasonOf } from '../searched.ts'

export function coverageRoutes(dependencies: Dependencies): Hono {
  const { db } = dependencies
  return new Hono().get(paths.coverage, (c) => answer(c, dependencies, noQuery, (_query, dataVersion) => readCoverage(db, dataVersion)))
}

/** A locality's figures stand in its region's row, each as its own mark; nothing is added up. */
const rowOf = (code: string): string => regionOf(code)?.code ?? code
const bucketOf = (year: number | null): YearBucket => year ?? 'unknown'

async function readCoverage(db: Database, dataVersion: number): Promise<Answer<Coverage>> {
  const years = await readYears(db)
  const marks = await listCoverageMarks(db)
  const searched = (await countSearchedByArea(db)).filter((area) => rowOf(area.referenceArea) === area.referenceArea)
  const ofYear = new Map((await countSearchedByAreaAndYear(db)).map((count) => [`${count.referenceArea} ${bucketOf(count.year)}`, count.sources]))
  const rows = searched.map(({ referenceArea, sources, undatedSources }) => {
    const own = marks.filter((mark) => mark.referenceArea !== null && rowOf(mark.referenceArea) === referenceArea)
    const cells = years.map((year) => {
      const figures = own.filter((mark) => bucketOf(mark.year) === year).map(({ observation, claim }) => ({ observation, claim }))
      const sourcesOfYear = ofYear.get(`${referenceArea} ${year}`) ?? 0
      const reason = figures.length > 0 ? null : emptyReasonOf({ areas: [referenceArea], years: [year], sources, sourcesOfYear })
      return { year, figures, sources: sourcesOfYear, reason }
    })
    return { referenceArea, sourcesSearched: sources, undatedSources, cells }
  })
  const searchedAreas = new Set(rows.map((row) => row.referenceArea))
  return {
    years,
    rows: rows.toSorted((a, b) => figuresIn(b) - figuresIn(a) || (a.referenceArea < b.referenceArea ? -1 : 1)),
    notSearched: regions.map((region) => region.code).filter((code) => !searchedAreas.has(code)),
    totals: await readTally(db),
    dataVersion,
  }
}

function figuresIn(row: { readonly cells: readonly { readonly figures: readonly unknown[] }[] }): number {
  return row.cells.reduce((sum, cell) => sum + cell.figures.length, 0)
}
