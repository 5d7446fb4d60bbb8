// The figure the page opens with: number, finding, the sentence of its text, what it does not say.

import type { ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { FigureLink, useOpenLabel } from '../../charts/figure-link.tsx'
import { DisputedNumber, FigureNumber } from '../../charts/figure-number.tsx'
import type { FigureRow } from '../../charts/figure-rows.ts'
import { useFinding } from '../../language/finding.ts'
import { useWording } from '../../language/wording.ts'
import { Quote } from '../../ui/quote.tsx'
import { aroundNumber } from './around-number.ts'
import { Note } from './note.tsx'
import styles from './brief-sheet.module.css'

type BriefLeadProps = { readonly row: FigureRow<ObservationItem>; readonly noteOf: (figure: ObservationItem) => number }

/** Six lines beside the number. */
const longestQuote = 210

export function BriefLead({ row: { figure, parts, disputes }, noteOf }: BriefLeadProps) {
  const kinds = useTranslations('grammar.kinds')
  const openLabel = useOpenLabel()
  const finding = useFinding()
  const wording = useWording()
  return (
    <div className={styles['lead']}>
      <div>
        <FigureLink id={figure.id} spoken={openLabel(figure)} className={styles['number']}>
          {disputes.length > 0 ? <DisputedNumber figures={[figure, ...disputes]} size="n3" /> : <FigureNumber figure={figure} size="n4" />}
        </FigureLink>
        <p className={styles['finding']}>{finding([figure], 'programme')}<Note number={noteOf(figure)} /></p>
        {parts.map((part) => <p key={part.id}>{kinds('part')} <FigureNumber figure={part} size="n1" /></p>)}
      </div>
      <div>
        <Quote quote={aroundNumber(figure.quote, longestQuote)} size="medium" />
        <p className={styles['small']}>{wording.meaningText(figure, figure.claim)}</p>
      </div>
    </div>
  )
}
