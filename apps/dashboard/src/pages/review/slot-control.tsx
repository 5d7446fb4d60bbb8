// The control of one field in the form: a choice, a box with names, or a line of text.

import { useQuery } from '@tanstack/react-query'
import { allReferenceAreas, claims, indicatorCodes, measures, qualifiers, unitMeasures } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import type { CorrectableSlot } from '../../editing/draft.ts'
import { useFieldValue } from '../../editing/slot-words.ts'
import { useLanguage } from '../../language/language.tsx'
import { nameOrder } from '../../language/name-order.ts'
import { queries } from '../../queries.ts'
import field from '../../ui/field.module.css'
import { NameBox } from '../../ui/name-box.tsx'
import styles from './slot-form.module.css'

type SlotControlProps = {
  readonly slot: CorrectableSlot
  readonly labelledBy: string
  readonly describedBy: string | undefined
  readonly value: string
  readonly isInvalid: boolean
  readonly onChange: (value: string) => void
}

const codes: Readonly<Partial<Record<CorrectableSlot, readonly string[]>>> = { qualifier: qualifiers, unitMeasure: unitMeasures, measure: measures, indicator: indicatorCodes, claim: claims }

export function SlotControl(props: SlotControlProps) {
  const { slot } = props
  const choices = codes[slot]
  if (choices) return <CodeChoice {...props} choices={choices} />
  if (slot === 'referenceArea') return <AreaBox {...props} />
  if (slot === 'programme') return <ProgrammeBox {...props} />
  return <TextLine {...props} />
}

function CodeChoice({ slot, labelledBy, describedBy, value, isInvalid, onChange, choices }: SlotControlProps & { readonly choices: readonly string[] }) {
  const valueOf = useFieldValue()
  return (
    <select aria-labelledby={labelledBy} aria-describedby={describedBy} aria-invalid={isInvalid} className={`${field['control']} ${styles['control']}`} data-slot={slot} value={value} onChange={(event) => onChange(event.target.value)}>
      {choices.map((code) => <option key={code} value={code}>{valueOf(slot, code)}</option>)}
    </select>
  )
}

function TextLine({ slot, labelledBy, describedBy, value, isInvalid, onChange }: SlotControlProps) {
  const isNumber = slot === 'value' || slot === 'valueHigh'
  return (
    <input
      type="text" inputMode={isNumber ? 'decimal' : 'text'} aria-labelledby={labelledBy} aria-describedby={describedBy} aria-invalid={isInvalid} className={`${field['control']} ${styles['control']}`}
      data-slot={slot} value={value} onChange={(event) => onChange(event.target.value)} autoComplete="off"
    />
  )
}

function AreaBox({ labelledBy, describedBy, value, isInvalid, onChange }: SlotControlProps) {
  const language = useLanguage()
  const choices = allReferenceAreas.map(({ code, names }) => ({ value: code, name: names[language] })).toSorted((left, right) => nameOrder(language)(left.name, right.name))
  return <NameBox labelledBy={labelledBy} describedBy={describedBy} choices={choices} value={value} onChange={onChange} isInvalid={isInvalid} />
}

function ProgrammeBox({ labelledBy, describedBy, value, isInvalid, onChange }: SlotControlProps) {
  const t = useTranslations('review.form')
  const language = useLanguage()
  const { data } = useQuery(queries.programmes())
  const choices = (data?.items ?? []).map(({ name, names }) => ({ value: name, name: names[language] })).toSorted((left, right) => nameOrder(language)(left.name, right.name))
  const isNew = data !== undefined && value !== '' && !choices.some((choice) => choice.value === value)
  return (
    <>
      <NameBox labelledBy={labelledBy} describedBy={describedBy} choices={choices} value={value} onChange={onChange} isInvalid={isInvalid} />
      {isNew ? <p className={styles['hint']}>{t('ownName')}</p> : null}
    </>
  )
}
