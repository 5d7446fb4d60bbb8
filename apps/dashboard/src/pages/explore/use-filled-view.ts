// What was asked, completed step by step with the counts of each step: an indicator, then where nothing was asked an area and a year.

import { useQuery } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import type { FacetCounts } from '@jastar/contract'
import { filtersOf } from '../../address/explore-view.ts'
import type { ExploreView } from '../../address/explore-view.ts'
import type { Search } from '../../address/search-grammar.ts'
import { queries } from '../../queries.ts'
import { fillStep } from './facets.ts'

/** The filters of the API that a view with its indicator asks for. */
export const searchOf = (view: ExploreView): Search => ({ ...filtersOf(view), indicator: view.indicator ?? undefined })

/** The counts of the last step that was needed, and the view they lead to once all are here. */
export type FilledView = { readonly query: UseQueryResult<FacetCounts>; readonly view: ExploreView | undefined }

const isSame = (left: ExploreView, right: ExploreView): boolean =>
  left.indicator === right.indicator && left.referenceArea === right.referenceArea && left.year === right.year

/** Completes what was asked; a hook for each possible step, unneeded ones ask nothing new. */
export function useFilledView(asked: ExploreView): FilledView {
  const first = useStep(asked, asked)
  const second = useStep(first.next ?? asked, asked)
  const third = useStep(second.next ?? asked, asked)
  const steps = [first, second, third]
  const waiting = steps.find((step) => step.next === undefined)
  return { query: waiting?.query ?? third.query, view: waiting === undefined ? third.next : undefined }
}

type Step = { readonly query: UseQueryResult<FacetCounts>; readonly next: ExploreView | undefined }

/** Nothing is asked where the view already says it all. */
function useStep(view: ExploreView, asked: ExploreView): Step {
  const query = useQuery(queries.facets(searchOf(view)))
  const next = asked.indicator === null ? query.data && fillStep(view, asked, query.data) : view
  return { query, next: next && isSame(next, view) ? view : next }
}
