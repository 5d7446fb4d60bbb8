// The grammar of addresses: flat, readable, sorted, lists by commas.
// `?indicator=events&referenceArea=KZ-75&year=2025`

/** A page's parameters as the address tells them; an absent one is undefined. */
export type Search = { readonly [parameter: string]: string | undefined }

/** Reads an address's query; a parameter given twice is a list. */
export function parseSearch(query: string): Search {
  const search = new Map<string, string>()
  for (const [parameter, value] of new URLSearchParams(query)) {
    const earlier = search.get(parameter)
    search.set(parameter, earlier === undefined ? value : `${earlier},${value}`)
  }
  return Object.fromEntries(search)
}

/** Writes the query with sorted parameters and legible commas; empty ones are left out. `''` when nothing remains. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(search)
    .flatMap(([parameter, value]) => (typeof value === 'string' && value !== '' ? [[parameter, value] as const] : []))
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([parameter, value]) => `${encodeURIComponent(parameter)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** The values of a list parameter: `KZ-75,KZ-15` gives two; an absent one gives none. */
export function listOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : value.split(',').filter((part) => part !== '')
}
