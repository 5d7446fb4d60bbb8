// Every way a request can be wrong, with what the answer must say.

import type { ProblemCode } from '@jastar/contract'

export type WrongRequest = {
  readonly path: string
  readonly init?: RequestInit
  readonly status: number
  readonly code: ProblemCode
  /** The parameter that must be named. */
  readonly parameter?: string
  /** One of the allowed values that must be listed. */
  readonly allows?: string
}

const unknown = { status: 400, code: 'unknown_parameter' } as const
const invalid = { status: 400, code: 'invalid_parameter' } as const
const missing = { status: 404, code: 'not_found' } as const
const method = { status: 405, code: 'method_not_allowed' } as const
const noPath = { status: 404, code: 'no_such_path' } as const
const host = { status: 421, code: 'host_not_allowed' } as const

export const wrongRequests: readonly WrongRequest[] = [
  { path: '/api/v1/health?deep=1', ...unknown, parameter: 'deep' },
  { path: '/api/v1/observations?indicatr=events', ...unknown, parameter: 'indicatr', allows: 'indicator' },
  { path: '/api/v1/observations?__proto__=x', ...unknown, parameter: '__proto__' },
  { path: '/api/v1/observations.csv?cursor=x', ...unknown, parameter: 'cursor', allows: 'profile' },
  { path: '/api/v1/series?indicator=events&by=year&sort=value', ...unknown, parameter: 'sort' },
  { path: '/api/v1/compare?areas=KZ-75,KZ-15&year=2025', ...unknown, parameter: 'year', allows: 'areas' },
  { path: '/api/v1/facets?by=year', ...unknown, parameter: 'by', allows: 'indicator' },
  { path: '/api/v1/facets?indicator=event', ...invalid, parameter: 'indicator', allows: 'events' },
  { path: '/api/v1/coverage?year=2025', ...unknown, parameter: 'year' },
  { path: '/api/v1/reference-areas?x=1', ...unknown, parameter: 'x' },
  { path: '/api/v1/indicators?x=1', ...unknown, parameter: 'x' },
  { path: '/api/v1/themes?x=1', ...unknown, parameter: 'x' },
  { path: '/api/v1/programmes?x=1', ...unknown, parameter: 'x' },
  { path: '/api/v1/programmes/taza-qazaqstan?x=1', ...unknown, parameter: 'x' },
  { path: '/api/v1/sources?year=2025', ...unknown, parameter: 'year', allows: 'referenceArea' },
  { path: '/api/v1/observations/o1?x=1', ...unknown, parameter: 'x' },
  { path: '/api/v1/sources/s1?x=1', ...unknown, parameter: 'x' },
  { path: '/api/v1/observations?indicator=event', ...invalid, parameter: 'indicator', allows: 'events' },
  { path: '/api/v1/observations?indicator=events,evnts', ...invalid, parameter: 'indicator', allows: 'events' },
  { path: '/api/v1/observations?theme=green', ...invalid, parameter: 'theme', allows: 'ecology' },
  { path: '/api/v1/observations?claim=maybe', ...invalid, parameter: 'claim', allows: 'planned' },
  { path: '/api/v1/observations?measure=size', ...invalid, parameter: 'measure', allows: 'change' },
  { path: '/api/v1/observations?review=seen', ...invalid, parameter: 'review', allows: 'auto' },
  { path: '/api/v1/observations?sort=heat', ...invalid, parameter: 'sort', allows: '-value' },
  { path: '/api/v1/observations?sort=value&sort=year', ...invalid, parameter: 'sort', allows: 'value' },
  { path: '/api/v1/observations?year=20x5', ...invalid, parameter: 'year', allows: 'unknown' },
  { path: '/api/v1/observations?year=2025,soon', ...invalid, parameter: 'year', allows: 'unknown' },
  { path: '/api/v1/observations?referenceArea=KZ-99', ...invalid, parameter: 'referenceArea', allows: 'KZ-75' },
  { path: '/api/v1/observations?referenceArea=Almaty', ...invalid, parameter: 'referenceArea', allows: 'KZ-75' },
  { path: '/api/v1/observations?referenceArea=', ...invalid, parameter: 'referenceArea' },
  { path: '/api/v1/observations?within=KZ-98', ...invalid, parameter: 'within', allows: 'KZ-15' },
  { path: '/api/v1/observations?programme=no-such', ...invalid, parameter: 'programme', allows: 'zhasyl-kopir' },
  { path: '/api/v1/observations?source=no-such', ...invalid, parameter: 'source' },
  { path: '/api/v1/observations?limit=0', ...invalid, parameter: 'limit', allows: '1…500' },
  { path: '/api/v1/observations?limit=501', ...invalid, parameter: 'limit', allows: '1…500' },
  { path: '/api/v1/observations?limit=many', ...invalid, parameter: 'limit', allows: '1…500' },
  { path: `/api/v1/observations?q=${'a'.repeat(201)}`, ...invalid, parameter: 'q', allows: '1…200' },
  { path: '/api/v1/observations?lang=de', ...invalid, parameter: 'lang', allows: 'kk' },
  { path: '/api/v1/observations.csv?profile=word', ...invalid, parameter: 'profile', allows: 'excel' },
  { path: '/api/v1/observations.csv?lang=de', ...invalid, parameter: 'lang', allows: 'kk' },
  { path: '/api/v1/observations.csv?referenceArea=KZ-99', ...invalid, parameter: 'referenceArea', allows: 'KZ-75' },
  { path: '/api/v1/series', ...invalid, parameter: 'indicator', allows: 'events' },
  { path: '/api/v1/series?indicator=events', ...invalid, parameter: 'by', allows: 'year' },
  { path: '/api/v1/series?indicator=events,members&by=year', ...invalid, parameter: 'indicator', allows: 'members' },
  { path: '/api/v1/compare', ...invalid, parameter: 'areas' },
  { path: '/api/v1/compare?areas=KZ-75', ...invalid, parameter: 'areas' },
  { path: '/api/v1/compare?areas=KZ-75,KZ-99', ...invalid, parameter: 'areas', allows: 'KZ-15' },
  { path: '/api/v1/compare?areas=KZ-75,KZ-75', ...invalid, parameter: 'areas' },
  { path: '/api/v1/compare?areas=KZ-10,KZ-11,KZ-15,KZ-19,KZ-23', ...invalid, parameter: 'areas' },
  { path: '/api/v1/sources?referenceArea=KZ-99', ...invalid, parameter: 'referenceArea', allows: 'KZ-75' },
  { path: '/api/v1/observations?cursor=rubbish', status: 400, code: 'invalid_cursor' },
  { path: `/api/v1/observations?cursor=${Buffer.from('[1,"weight",{},[]]').toString('base64url')}`, status: 400, code: 'invalid_cursor' },
  { path: `/api/v1/observations?sort=value&cursor=${Buffer.from('[1,"weight",5,"o1"]').toString('base64url')}`, status: 400, code: 'invalid_cursor' },
  { path: `/api/v1/observations?cursor=${Buffer.from('[0,"weight",5,"o1"]').toString('base64url')}`, status: 400, code: 'invalid_cursor' },
  { path: '/api/v1/sources?cursor=rubbish', status: 400, code: 'invalid_cursor' },
  { path: '/api/v1/observations/no-such', ...missing },
  { path: "/api/v1/observations/%27%20or%201=1--", ...missing },
  { path: '/api/v1/programmes/no-such', ...missing },
  { path: '/api/v1/sources/no-such', ...missing },
  { path: '/api/v1/observation', ...noPath },
  { path: '/api/v1/', ...noPath },
  { path: '/api/v2/observations', ...noPath },
  { path: '/api/v1/observations/o1/nothing', ...noPath },
  { path: '/api/v1/observations', init: { method: 'POST', body: '{}' }, ...method },
  { path: '/api/v1/observations.csv', init: { method: 'PUT' }, ...method },
  { path: '/api/v1/observations/o1', init: { method: 'PUT' }, ...method },
  { path: '/api/v1/health', init: { method: 'DELETE' }, ...method },
  { path: '/api/v1/no-such', init: { method: 'POST' }, ...noPath },
  { path: '/api/v1/health', init: { headers: { Host: 'rebound.example' } }, ...host },
  { path: '/api/v1/health', init: { headers: { Host: '127.0.0.1.rebound.example:8787' } }, ...host },
  { path: '/', init: { headers: { Host: 'localhost.rebound.example' } }, ...host },
]
