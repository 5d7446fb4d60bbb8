// A view that can be taken along: what it is called, what it was narrowed to, where it stands, and its figures.

import { useTranslations } from 'use-intl'
import type { ObservationItem } from '@jastar/contract'
import { stringifySearch } from '../address/search-grammar.ts'
import type { Search } from '../address/search-grammar.ts'
import { useLanguage } from '../language/language.tsx'
import { useWording } from '../language/wording.ts'
import { usePublisherName } from '../ui/source-line.tsx'
import { localDay } from './local-day.ts'

export type View = {
  /** What it states, as its heading does. */
  readonly title: string
  /** What it was narrowed to, in words; empty for nothing. */
  readonly narrowed: string
  /** The page and its parameters. */
  readonly path: string
  readonly search: Search
  /** Filters of the API that give the shown rows. */
  readonly filters: Search
  /** Shown rows. */
  readonly rows: number
  /** What the chart shows; empty where only numbers are known. */
  readonly figures: readonly ObservationItem[]
  readonly dataVersion: number
}

/** Everything a view says of itself outside its page. */
export type ViewWords = { readonly link: string; readonly sources: string; readonly dated: string; readonly citeShort: string; readonly citeFull: string; readonly day: string }

/** More names than these fill a picture with its own sources. */
const mostSources = 12

/** Words of a view at the moment they are asked for: the day is the reader's. */
export function useViewWords(): (view: View) => ViewWords {
  const t = useTranslations('downloads')
  const language = useLanguage()
  const wording = useWording()
  const publisher = usePublisherName()
  return ({ title, narrowed, path, search, figures, dataVersion }) => {
    const day = localDay(new Date())
    const date = wording.dateText(day)
    const version = String(dataVersion)
    const link = `${location.origin}${path}${stringifySearch({ ...search, lang: language, dataVersion: version })}`
    const names = [...new Set(figures.map(({ source }) => `${publisher(source)}, ${wording.dateText(source.date)}`))]
    const named = names.slice(0, mostSources).join('; ')
    const said = names.length > mostSources ? t('moreSources', { names: named, count: names.length - mostSources }) : named
    const sources = figures.length === 0 ? '' : t('sources', { count: names.length, names: said })
    return {
      link, sources, day, dated: t('dated', { version, date }),
      citeShort: t('citationShort', { version, date }),
      citeFull: t('citationFull', { title, filters: narrowed === '' ? 'none' : narrowed, sources: sources === '' ? 'none' : sources, version, link, date }),
    }
  }
}
