// What a browser may do with our answers: nothing but show our own scripts, styles, fonts and pictures.

import { createMiddleware } from 'hono/factory'

type Allowance = { /** Lets the page's own style elements in. */ readonly nonce?: string; /** Lets other sites show the page in a frame. */ readonly framed?: boolean }

/** Content-Security-Policy of an answer. */
export function contentSecurityPolicy({ nonce, framed = false }: Allowance = {}): string {
  const style = nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`
  return [
    "default-src 'none'", "script-src 'self'", `style-src ${style}`, "font-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'", "manifest-src 'self'",
    "base-uri 'none'", "form-action 'none'", `frame-ancestors ${framed ? '*' : "'none'"}`, "object-src 'none'",
  ].join('; ')
}

const headers: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** The one page other sites may show in a frame: it only reads. */
export const framedPath = '/embed'

/** Sets the headers on every answer; a policy that a page set for itself stays. No HSTS: the server speaks plain http. */
export const securityHeaders = createMiddleware(async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
  if (/(?:^|; )frame-ancestors \*/.test(c.res.headers.get('Content-Security-Policy') ?? '')) {
    c.res.headers.delete('X-Frame-Options')
    c.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
  }
  if (!c.res.headers.has('Content-Security-Policy')) c.res.headers.set('Content-Security-Policy', contentSecurityPolicy())
})
