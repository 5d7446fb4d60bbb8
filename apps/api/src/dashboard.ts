// Serves the built dashboard: hashed files for good, its one page for every address a reader may open.

import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { pageDrawer } from './drawn-page.ts'
import type { AskApp } from './drawn-page.ts'
import { headWriter } from './page-head.ts'
import { languageOf } from './request-language.ts'
import { contentSecurityPolicy, framedPath } from './security-headers.ts'

/** Where the page's style elements get this response's nonce. */
const noncePlaceholder = '__CSP_NONCE__'

/** A year: a hashed file never changes under its name. */
const forGood = 'public, max-age=31536000, immutable'

/** The dashboard in a folder that holds its index.html. Throws where that cannot be read. */
export function dashboard(folder: string, askApp: AskApp): Hono {
  const drawn = pageDrawer(folder, readFileSync(join(folder, 'index.html'), 'utf8'), askApp)
  const writeHead = headWriter(askApp)
  const app = new Hono()
  app.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.ok) c.res.headers.set('Cache-Control', forGood)
  })
  app.on('GET', pathsOf(folder), serveStatic({ root: folder }))
  app.get('*', async (c, next) => {
    const isPage = !c.req.path.startsWith('/api/') && !c.req.path.startsWith('/assets/') && wantsPage(c.req.path, c.req.header('Accept'))
    if (!isPage) return next()
    const nonce = randomBytes(16).toString('base64')
    const head = await writeHead({ address: new URL(c.req.url), language: languageOf(c) }).catch((error: unknown) => {
      // The page stands without its description.
      console.error(`${c.req.path} could not be described:`, error)
      return ''
    })
    const page = (await drawn(c)).replaceAll(noncePlaceholder, nonce).replace('</head>', () => `${head}</head>`)
    return c.html(page, 200, { 'Content-Security-Policy': contentSecurityPolicy({ nonce, framed: c.req.path === framedPath }), 'Cache-Control': 'no-cache', Vary: 'Accept-Language, Cookie, User-Agent' })
  })
  return app
}

/** What lies in the folder, its page and hidden files left out. */
function pathsOf(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== 'index.html' && !name.startsWith('.'))
  return entries.map((entry) => (entry.isDirectory() ? `/${entry.name}/*` : `/${entry.name}`))
}

/** True for a browser that opens an address, and for anyone at the front door; tools that ask for anything elsewhere get a 404. */
const wantsPage = (path: string, accept = ''): boolean => accept.includes('text/html') || path === '/'
