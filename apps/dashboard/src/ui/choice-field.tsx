// A choice among values in their own order; one of them is always chosen.

import { useId } from 'react'
import styles from './field.module.css'

type ChoiceFieldProps<Value extends string> = {
  readonly name: string
  readonly choices: readonly { readonly value: Value; readonly name: string }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

export function ChoiceField<Value extends string>({ name, choices, chosen, onChoose }: ChoiceFieldProps<Value>) {
  const id = useId()
  const choose = (text: string): void => {
    const choice = choices.find(({ value }) => value === text)
    if (choice) onChoose(choice.value)
  }
  return (
    <div className={styles['field']}>
      <label className={styles['name']} htmlFor={id}>{name}</label>
      <select id={id} className={styles['control']} value={chosen} onChange={(event) => choose(event.target.value)}>
        {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.name}</option>)}
      </select>
    </div>
  )
}
