// /sources/$id: one text with its figures highlighted and numbered, its leftovers in grey, and both explained in the margin.

import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { SourceReading } from './source-reading.tsx'
import { SourceSkeleton } from './source-skeleton.tsx'

export function SourcePage() {
  const { id } = useParams({ from: '/sources/$id' })
  const query = useQuery(queries.source(id))
  return <Answer query={query} skeleton={<SourceSkeleton />}>{(detail) => <SourceReading key={detail.source.id} detail={detail} />}</Answer>
}
