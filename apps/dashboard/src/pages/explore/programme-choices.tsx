// The programmes as choices of a filter: their names are asked for only when they are needed.

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { noProgramme } from '../../address/explore-view.ts'
import type { ExploreView } from '../../address/explore-view.ts'
import { useLanguage } from '../../language/language.tsx'
import { queries } from '../../queries.ts'
import { Choices } from './choices.tsx'

/** Names programmes by their ids; an id stands for itself until the names are here. */
export function useProgrammeName(needed: boolean): (id: string) => string {
  const t = useTranslations('words')
  const language = useLanguage()
  const { data } = useQuery({ ...queries.programmes(), enabled: needed })
  const names = new Map(data?.items.map((programme) => [programme.id, programme.names[language]]))
  return (id) => (id === noProgramme ? t('noProgramme') : (names.get(id) ?? id))
}

type ProgrammeChoicesProps = {
  readonly view: ExploreView
  /** Ids of programmes with figures, those with most first, and `none`. */
  readonly values: readonly string[]
  readonly counts: ReadonlyMap<string, number> | undefined
}

export function ProgrammeChoices({ view, values, counts }: ProgrammeChoicesProps) {
  const t = useTranslations('explore')
  const nameOf = useProgrammeName(true)
  const ids = [...values.filter((id) => id !== noProgramme), ...values.filter((id) => id === noProgramme)]
  const chosen = (id: string): boolean => view.programme.includes(id)
  const after = (id: string): readonly string[] => (chosen(id) ? view.programme.filter((other) => other !== id) : [...view.programme, id])
  return <Choices label={t('programme')} kind="checkbox" counts={counts} choices={ids.map((id) => ({ value: id, name: nameOf(id), chosen: chosen(id), view: { ...view, programme: after(id) } }))} />
}
