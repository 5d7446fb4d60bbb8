// The app: every route of the API and the dashboard. It needs no port, so tests ask it with `app.request`.

import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { apiRoot } from '@jastar/contract'
import { dashboard } from './dashboard.ts'
import type { Dependencies } from './dependencies.ts'
import { hostCheck } from './host-check.ts'
import { ApiProblem, problemResponse } from './problem.ts'
import { catalogueRoutes } from './routes/catalogue.ts'
import { checkRoutes } from './routes/check.ts'
import { compareRoutes } from './routes/compare.ts'
import { coverageRoutes } from './routes/coverage.ts'
import { correctionRoutes } from './routes/corrections.ts'
import { curationRoutes } from './routes/curation.ts'
import { exportRoutes } from './routes/observations-exports.ts'
import { facetRoutes } from './routes/facets.ts'
import { healthRoutes } from './routes/health.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { observationEditRoutes } from './routes/observation-edits.ts'
import { observationRoutes } from './routes/observations.ts'
import { programmeEditRoutes } from './routes/programme-edits.ts'
import { programmeRoutes } from './routes/programmes.ts'
import { referenceAreaRoutes } from './routes/reference-areas.ts'
import { reviewRoutes } from './routes/review.ts'
import { editorLinkRoute, sessionRoutes } from './routes/session.ts'
import { seriesRoutes } from './routes/series.ts'
import { sourceEditRoutes } from './routes/source-edits.ts'
import { sourceRoutes } from './routes/sources.ts'
import { themeRoutes } from './routes/themes.ts'
import { securityHeaders } from './security-headers.ts'

const routes = [
  healthRoutes, observationRoutes, exportRoutes, checkRoutes, catalogueRoutes, seriesRoutes, facetRoutes, compareRoutes, coverageRoutes, referenceAreaRoutes, indicatorRoutes, themeRoutes, programmeRoutes, sourceRoutes,
  sessionRoutes, reviewRoutes, observationEditRoutes, sourceEditRoutes, programmeEditRoutes, curationRoutes, correctionRoutes,
]

/** The whole app over a store. */
export function createApp(dependencies: Dependencies): Hono {
  const api = new Hono()
  for (const route of routes) api.route(apiRoot, route(dependencies))
  const app = new Hono()
  app.use(securityHeaders)
  app.use(hostCheck(dependencies.allowedHosts))
  app.use(compress())
  app.use(methodNotAllowed({ app: api, onMethodNotAllowed: (c, methods) => answerMethod(c, methods) }))
  app.route('/', api)
  app.route('/', editorLinkRoute(dependencies))
  if (dependencies.dashboardFolder !== null) app.route('/', dashboard(dependencies.dashboardFolder, async (address, request) => app.request(address, request)))
  app.notFound((c) => problemResponse(c, new ApiProblem('no_such_path', (texts) => ({ detail: texts.noSuchPath(c.req.path) }))))
  app.onError((error, c) => {
    if (error instanceof ApiProblem) return problemResponse(c, error)
    console.error(`${c.req.method} ${c.req.path} failed:`, error)
    return problemResponse(c, new ApiProblem('internal', (texts) => ({ detail: texts.internal })))
  })
  return app
}

/** OPTIONS is told what there is; any other method is refused with the same list. */
function answerMethod(c: Parameters<typeof problemResponse>[0], methods: readonly string[]): Response {
  const allowed = [...new Set([...methods, 'OPTIONS'])]
  const headers = { Allow: allowed.join(', ') }
  if (c.req.method === 'OPTIONS') return c.body(null, 204, headers)
  return problemResponse(c, new ApiProblem('method_not_allowed', (texts) => ({ detail: texts.methodNotAllowed(c.req.method, allowed) })), headers)
}
