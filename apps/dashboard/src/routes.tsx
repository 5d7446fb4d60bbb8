// Which address shows which page. Pages are loaded when they are opened, so that charts and dialogs stay out of the first load.

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import type { RouterHistory } from '@tanstack/react-router'
import { parseSearch, stringifySearch } from './address/search-grammar.ts'
import type { Search } from './address/search-grammar.ts'
import { NotFoundPage } from './pages/not-found/not-found-page.tsx'
import { Frame } from './ui/frame.tsx'
import { PageError } from './ui/page-error.tsx'

const asText = (raw: Record<string, unknown>): Search =>
  Object.fromEntries(Object.entries(raw).flatMap(([parameter, value]) => (typeof value === 'string' ? [[parameter, value]] : [])))

const root = createRootRoute({ component: Frame, notFoundComponent: NotFoundPage, errorComponent: PageError, validateSearch: asText })

const overview = createRoute({
  getParentRoute: () => root, path: '/', component: lazyRouteComponent(() => import('./pages/overview/overview-page.tsx'), 'OverviewPage'),
})
const explore = createRoute({
  getParentRoute: () => root, path: '/explore', component: lazyRouteComponent(() => import('./pages/explore/explore-page.tsx'), 'ExplorePage'),
})
const compare = createRoute({
  getParentRoute: () => root, path: '/compare', component: lazyRouteComponent(() => import('./pages/compare/compare-page.tsx'), 'ComparePage'),
})
const brief = createRoute({
  getParentRoute: () => root, path: '/brief', component: lazyRouteComponent(() => import('./pages/brief/brief-page.tsx'), 'BriefPage'),
})
const programmes = createRoute({
  getParentRoute: () => root, path: '/programmes', component: lazyRouteComponent(() => import('./pages/programmes/programmes-page.tsx'), 'ProgrammesPage'),
})
const programme = createRoute({
  getParentRoute: () => root, path: '/programmes/$id', component: lazyRouteComponent(() => import('./pages/programme/programme-page.tsx'), 'ProgrammePage'),
})
const sources = createRoute({
  getParentRoute: () => root, path: '/sources', component: lazyRouteComponent(() => import('./pages/sources/sources-page.tsx'), 'SourcesPage'),
})
const source = createRoute({
  getParentRoute: () => root, path: '/sources/$id', component: lazyRouteComponent(() => import('./pages/source/source-page.tsx'), 'SourcePage'),
})
const search = createRoute({
  getParentRoute: () => root, path: '/search', component: lazyRouteComponent(() => import('./pages/search/search-page.tsx'), 'SearchPage'),
})
const grammar = createRoute({
  getParentRoute: () => root, path: '/grammar', component: lazyRouteComponent(() => import('./pages/grammar/grammar-page.tsx'), 'GrammarPage'),
})
const data = createRoute({
  getParentRoute: () => root, path: '/data', component: lazyRouteComponent(() => import('./pages/data/data-page.tsx'), 'DataPage'),
})
const embed = createRoute({
  getParentRoute: () => root, path: '/embed', component: lazyRouteComponent(() => import('./pages/embed/embed-page.tsx'), 'EmbedPage'),
})
const check = createRoute({
  getParentRoute: () => root, path: '/check', component: lazyRouteComponent(() => import('./pages/check/check-page.tsx'), 'CheckPage'),
})
const review = createRoute({
  getParentRoute: () => root, path: '/review', component: lazyRouteComponent(() => import('./pages/review/review-page.tsx'), 'ReviewPage'),
})
const corrections = createRoute({
  getParentRoute: () => root, path: '/corrections', component: lazyRouteComponent(() => import('./pages/corrections/corrections-page.tsx'), 'CorrectionsPage'),
})

const routeTree = root.addChildren([overview, explore, compare, brief, programmes, programme, sources, source, search, review, corrections, check, embed, grammar, data])

/** The router of a browser or, with a history that holds one address, of a page the server draws. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultErrorComponent: PageError,
    // On the server it would be an inline script, which the content security policy forbids.
    ...(history ? { history } : { scrollRestoration: true }),
  })
}
export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
