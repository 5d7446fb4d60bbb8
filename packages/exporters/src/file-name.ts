// What a downloaded file is called: `jastar-atlas_KZ-75_2025_events.csv`.

export type FileNameParts = {
  readonly areas: readonly string[]
  readonly years: readonly (number | 'unknown')[]
  readonly indicators: readonly string[]
  readonly extension: string
}

/** A name that tells what was asked for; nothing in it needs escaping on any system. */
export function fileName({ areas, years, indicators, extension }: FileNameParts): string {
  const parts = [areas, years.map((year) => (year === 'unknown' ? 'year-unknown' : String(year))), indicators]
  const told = parts.filter((values) => values.length > 0).map((values) => values.join('-'))
  return `${['jastar-atlas', ...told].join('_').replace(/[^A-Za-z0-9_.-]/g, '-').slice(0, 120)}.${extension}`
}

/** The header that saves an answer under a name (RFC 6266; names outside ASCII by RFC 8187). */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  const encoded = encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
