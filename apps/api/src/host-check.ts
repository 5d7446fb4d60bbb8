// Answers only requests for names the server is known by, so that no foreign page can reach it by rebinding its name (DNS rebinding).

import { createMiddleware } from 'hono/factory'
import { ApiProblem, problemResponse } from './problem.ts'

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Refuses, with 421, hosts that are neither the loopback's nor in the list. Ports do not matter. */
export function hostCheck(allowedHosts: readonly string[]) {
  const allowed = new Set(allowedHosts.map((host) => hostName(host)))
  return createMiddleware(async (c, next) => {
    const host = hostName(c.req.header('Host') ?? new URL(c.req.url).host)
    if (loopback.test(host) || allowed.has(host)) return next()
    return problemResponse(c, new ApiProblem('host_not_allowed', (texts) => ({ detail: texts.hostNotAllowed(host) })))
  })
}

/** The name or address without port, lower case; an IPv6 address in brackets. */
function hostName(host: string): string {
  const name = host.trim().toLowerCase()
  if (name.includes('[')) return name.replace(/\]:\d+$/, ']')
  return name.split(':').length > 2 ? `[${name}]` : name.replace(/:\d+$/, '')
}
