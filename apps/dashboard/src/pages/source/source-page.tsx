// /sources/$id: one text with its figures highlighted and numbered, its leftovers in grey, and both explained in the margin.

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { NotHere } from '../../ui/not-here.tsx'
import { SourceReading } from './source-reading.tsx'
import { SourceSkeleton } from './source-skeleton.tsx'

export function SourcePage() {
  const { id } = useParams({ from: '/sources/$id' })
  const t = useTranslations('sources')
  const query = useQuery(queries.source(id))
  if (query.error && query.data === undefined) {
    return <NotHere section={t('title')} error={query.error} retry={() => void query.refetch()}><Link to="/sources" search={{}}>{t('showAll')}</Link></NotHere>
  }
  return <Answer query={query} skeleton={<SourceSkeleton />}>{(detail) => <SourceReading key={detail.source.id} detail={detail} />}</Answer>
}
