// Figures measured the same way, face to face, and pairs that only look alike, with the reasons.

import type { Compare } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { NearMiss } from '../../charts/near-miss.tsx'
import { Fold } from '../../ui/fold.tsx'
import { Section } from '../../ui/section.tsx'
import { MatchedPair } from './matched-pair.tsx'

type FaceToFaceProps = { readonly compare: Compare }

/** Matches that stand at once. */
const shownMatches = 6

export function FaceToFace({ compare }: FaceToFaceProps) {
  const t = useTranslations('compare')
  const { matched, nearMisses } = compare
  const areas = compare.sides.map((side) => side.referenceArea)
  return (
    <Section heading={t('faceToFace')} note={t('faceToFaceNote', { matched: matched.length, near: nearMisses.length })}>
      <Fold items={matched} shown={shownMatches}>
        {(matches) => matches.map((match) => <MatchedPair key={match.items.map((item) => item?.id).join(' ')} match={match} areas={areas} />)}
      </Fold>
      {nearMisses.map((pair) => <NearMiss key={`${pair.left.id} ${pair.right.id}`} pair={pair} areas={areas} />)}
    </Section>
  )
}
