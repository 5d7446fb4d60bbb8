// The tile map beside the bars of "by area": how many figures of this view each region has; a tile narrows the view to it.

import { regionOf } from '@jastar/catalogue'
import type { Coverage, FacetCounts } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { exploreSearch } from '../../address/explore-view.ts'
import type { ExploreView } from '../../address/explore-view.ts'
import { TileMap } from '../../charts/tile-map.tsx'
import type { TileCount } from '../../charts/tile-map.tsx'
import { countsOf } from './facets.ts'
import styles from './area-map.module.css'

type AreaMapProps = { readonly view: ExploreView; readonly coverage: Coverage; readonly counts: FacetCounts }

export function AreaMap({ view, coverage, counts }: AreaMapProps) {
  const t = useTranslations('explore')
  return (
    <section className={styles['map']} aria-label={t('map')}>
      <h2 className={styles['heading']}>{t('map')}</h2>
      <TileMap counts={tileCounts(coverage, counts)} years={view.year} viewOf={(referenceArea) => exploreSearch({ ...view, referenceArea: [referenceArea] })} />
    </section>
  )
}

/** Figures of this view and texts read, by region; a town's count in its region. */
function tileCounts(coverage: Coverage, counts: FacetCounts): readonly TileCount[] {
  const told = new Map<string, number>()
  for (const [code, count] of countsOf(counts, 'referenceArea')) {
    const region = regionOf(code)?.code
    if (region !== undefined) told.set(region, (told.get(region) ?? 0) + count)
  }
  const searched = new Map(coverage.rows.map((row) => [row.referenceArea, row.sourcesSearched]))
  return [...new Set([...searched.keys(), ...told.keys()])].map((referenceArea) => ({ referenceArea, figures: told.get(referenceArea) ?? 0, sources: searched.get(referenceArea) ?? 0 }))
}
