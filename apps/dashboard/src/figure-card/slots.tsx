// How each part of the figure was read: its value, the words that decided, the rule.

import { findProgramme } from '@jastar/catalogue'
import type { SlotName } from '@jastar/catalogue'
import type { MentionItem, ObservationItem } from '@jastar/contract'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../language/language.tsx'
import { useWording } from '../language/wording.ts'
import { useAreaName } from '../ui/area-name.tsx'
import styles from './figure-card.module.css'

type SlotsProps = { readonly observation: ObservationItem; readonly mention: MentionItem | undefined }

/** Slots whose reading a reader may doubt; number and qualifier are seen in the sentence itself. */
const shownSlots = ['countedThing', 'qualifier', 'programme', 'referenceArea', 'timePeriod', 'claim'] as const satisfies readonly SlotName[]
type ShownSlot = (typeof shownSlots)[number]

export function Slots({ observation, mention }: SlotsProps) {
  const t = useTranslations('figure')
  const valueOf = useSlotValue(observation)
  return (
    <section>
      <h3 className={styles['heading']}>{t('slots')}</h3>
      <dl className={styles['slots']}>
        {shownSlots.map((slot) => <Slot key={slot} name={t(`slot.${slot}`)} value={valueOf(slot)} evidence={mention?.evidence[slot]} />)}
      </dl>
      <p className={styles['reason']}>{t('toldBy', { count: observation.toldBy })}</p>
    </section>
  )
}

type SlotProps = { readonly name: string; readonly value: ReactNode; readonly evidence: MentionItem['evidence'][SlotName] }

function Slot({ name, value, evidence }: SlotProps) {
  const t = useTranslations('figure.basis')
  const words = useTranslations('words')
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {value}
        {evidence === undefined ? null : <small>{t(evidence.basis)}{evidence.words === undefined ? '' : `: ${words('named', { name: evidence.words.trim() })}`} · {evidence.rule}</small>}
      </dd>
    </>
  )
}

function useSlotValue(observation: ObservationItem): (slot: ShownSlot) => ReactNode {
  const t = useTranslations('figure')
  const words = useTranslations('words')
  const kinds = useTranslations('grammar.kinds')
  const language = useLanguage()
  const areaName = useAreaName('full')
  const wording = useWording()
  const { programme, programmeId, programmeNames } = observation
  return (slot) => {
    switch (slot) {
      case 'countedThing': return <span lang={observation.quote.language}>{observation.countedThing}</span>
      case 'qualifier': return kinds(observation.qualifier)
      case 'referenceArea': return areaName(observation.referenceArea)
      case 'timePeriod': return `${wording.periodLabel(observation.timePeriod)} (${t(`periodBasis.${observation.timePeriodBasis}`)})`
      case 'claim': return words(`claim.${observation.claim}`)
      default: {
        if (programme === null) return <span className={styles['reason']}>{t('programmeNotNamed')}</span>
        const name = programmeNames?.[language] ?? findProgramme(programme)?.names[language] ?? programme
        return programmeId === null ? name : <Link to="/programmes/$id" params={{ id: programmeId }}>{name}</Link>
      }
    }
  }
}
