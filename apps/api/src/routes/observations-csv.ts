// GET /observations.csv: the figures that pass the filters as a file, streamed in chunks.

import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import { csvQuery, paths } from '@jastar/contract'
import { contentDisposition, csvHeader, csvRow, fileName } from '@jastar/exporters'
import { eachObservations, readDataVersion } from '@jastar/store'
import { etagOf, holds } from '../answer.ts'
import type { Dependencies } from '../dependencies.ts'
import { requireFilters } from '../observation-query.ts'
import { permalinkOf } from '../permalink.ts'
import { parseQuery } from '../query.ts'
import { languageOf } from '../request-language.ts'
