// What a picture is called when it is saved: `jastar-atlas_KZ-75_2025_events_v12_2026-11-21.png`.

import type { Search } from '../../address/search-grammar.ts'

type Named = { readonly filters: Search; readonly dataVersion: number; readonly day: string; readonly extension: 'png' | 'svg' }

/** Only letters, digits and `-_.`: needs no escaping on any system. */
export function pictureName({ filters, dataVersion, day, extension }: Named): string {
  const told = ['referenceArea', 'areas', 'programme', 'year', 'indicator'].flatMap((parameter) => filters[parameter] ?? [])
  const parts = ['jastar-atlas', ...told.map((value) => value.replaceAll(',', '-')), `v${dataVersion}`, day]
  const name = parts.join('_').replaceAll(/[^A-Za-z0-9_.-]/g, '-')
  return `${name.length > 110 ? `jastar-atlas_v${dataVersion}_${day}` : name}.${extension}`
}
