// A box to type or choose a name in: the list narrows while one types. What is in no list stays as typed.

import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import field from './field.module.css'
import styles from './name-box.module.css'

type NameBoxProps = {
  /** Id of the element that names the box. */
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly choices: readonly { readonly value: string; readonly name: string }[]
  /** A choice's value, or words that are in no list. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isInvalid?: boolean
}

export function NameBox({ labelledBy, describedBy, choices, value, onChange, isInvalid = false }: NameBoxProps) {
  const t = useTranslations('review.form')
  const chosen = choices.find((choice) => choice.value === value)
  return (
    <ComboBox
      aria-labelledby={labelledBy} {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })} allowsCustomValue isInvalid={isInvalid} className={styles['box'] ?? ''}
      inputValue={chosen?.name ?? value} onInputChange={(text) => onChange(choices.find((choice) => choice.name === text)?.value ?? text)}
      selectedKey={chosen?.value ?? null} onSelectionChange={(key) => { if (key !== null) onChange(String(key)) }}
    >
      <Input className={`${field['control']} ${styles['input']}`} />
      <Button className={styles['open'] ?? ''} aria-label={t('choose')}><ChevronDown size={16} strokeWidth={1.6} aria-hidden="true" /></Button>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox className={styles['list'] ?? ''} items={choices} renderEmptyState={() => <p className={styles['none']}>{t('nothing')}</p>}>
          {(choice: { readonly value: string; readonly name: string }) => <ListBoxItem id={choice.value} className={styles['item'] ?? ''} textValue={choice.name}>{choice.name}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
