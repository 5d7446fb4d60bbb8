// A choice among values in alphabetical order; the first one lets everything pass.

import { useId } from 'react'
import { useLanguage } from '../language/language.tsx'
import { nameOrder } from '../language/name-order.ts'
import styles from './field.module.css'

type Choice<Value extends string> = { readonly value: Value; readonly name: string }

type SelectFieldProps<Value extends string> = {
  readonly name: string
  /** What stands for "no choice". */
  readonly all: string
  readonly choices: readonly Choice<Value>[]
  readonly chosen: Value | null
  readonly onChoose: (value: Value | null) => void
}

export function SelectField<Value extends string>({ name, all, choices, chosen, onChoose }: SelectFieldProps<Value>) {
  const id = useId()
  const byName = nameOrder(useLanguage())
  return (
    <div className={styles['field']}>
      <label className={styles['name']} htmlFor={id}>{name}</label>
      <select id={id} className={styles['control']} value={chosen ?? ''} onChange={(event) => onChoose(choices.find((choice) => choice.value === event.target.value)?.value ?? null)}>
        <option value="">{all}</option>
        {choices.toSorted((left, right) => byName(left.name, right.name)).map((choice) => <option key={choice.value} value={choice.value}>{choice.name}</option>)}
      </select>
    </div>
  )
}
