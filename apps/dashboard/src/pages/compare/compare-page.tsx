// /compare: two to four areas side by side. Programmes and themes first, then figures that match, then each side's own.

import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { readParameters } from '../../address/parameters.ts'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { useAreaName } from '../../ui/area-name.tsx'
import { useLanguage } from '../../language/language.tsx'
import { joinNames } from '../../language/join-names.ts'
import { usePageTitle } from '../../ui/page-title.ts'
import { ErrorNotice } from '../../ui/states.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import { readAreas } from './compare-areas.ts'
import { CompareSkeleton } from './compare-skeleton.tsx'
import { Comparison } from './comparison.tsx'

export function ComparePage() {
  const t = useTranslations('compare')
  const search = useSearch({ strict: false })
  const reader = readParameters(search)
  const { areas, wrong, isAlone } = readAreas(reader.text('areas'))
  const language = useLanguage()
  const names = areas.map(useAreaName('short'))
  const answer = useQuery(queries.compare(areas.join(',')))
  usePageTitle(`${t('title')}: ${joinNames(names, language)}`)
  return (
    <>
      <WrongParameters wrong={[...wrong, ...reader.wrong()]} />
      {isAlone ? <ErrorNotice what={t('needTwo')} why={t('needTwoWhy')} /> : null}
      <Answer query={answer} skeleton={<CompareSkeleton />}>
        {(compare) => <Comparison compare={compare} areas={areas} />}
      </Answer>
    </>
  )
}
