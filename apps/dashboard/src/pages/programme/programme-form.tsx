// A programme put right by an editor: its name, kind, another name, what it is a part of, and which one it is the same as.

import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Pencil } from 'lucide-react'
import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { programmeKinds } from '@jastar/catalogue'
import { programmeChanges } from '@jastar/contract'
import type { ProgrammeSummary } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { changeProgramme } from '../../api-edits.ts'
import { EditError } from '../../editing/edit-error.tsx'
import { useAct } from '../../editing/use-act.ts'
import { useEditor } from '../../editing/use-session.ts'
import { useLanguage } from '../../language/language.tsx'
import { queries } from '../../queries.ts'
import button from '../../ui/button.module.css'
import { ChoiceField } from '../../ui/choice-field.tsx'
import field from '../../ui/field.module.css'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './programme-form.module.css'

type ProgrammeFormProps = { readonly programme: ProgrammeSummary }

export function ProgrammeForm({ programme }: ProgrammeFormProps) {
  const t = useTranslations('review.programmeForm')
  const [isOpen, setOpen] = useState(false)
  if (typeof useEditor() !== 'string') return null
  if (isOpen) return <Fields programme={programme} onClose={() => setOpen(false)} />
  return <button type="button" className={button['button']} onClick={() => setOpen(true)}><Pencil size={16} strokeWidth={1.6} aria-hidden="true" />{t('open')}</button>
}

type FieldsProps = ProgrammeFormProps & { readonly onClose: () => void }

function Fields({ programme, onClose }: FieldsProps) {
  const t = useTranslations('review')
  const words = useTranslations('words.programmeKind')
  const language = useLanguage()
  const navigate = useNavigate()
  const others = (useQuery(queries.programmes()).data?.items ?? []).filter(({ id }) => id !== programme.id).map(({ id, names }) => ({ value: id, name: names[language] }))
  const [name, setName] = useState(programme.name)
  const [kind, setKind] = useState(programme.kind)
  const [alias, setAlias] = useState('')
  const [parent, setParent] = useState(programme.parent?.id ?? null)
  const [mergeInto, setMergeInto] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const act = useAct()
  const changes = {
    ...(name.trim() !== programme.name && { name: name.trim() }), ...(kind !== programme.kind && { kind }), ...(alias.trim() !== '' && { addAlias: alias.trim() }),
    ...(parent !== (programme.parent?.id ?? null) && { parent }), ...(mergeInto !== null && { mergeInto }),
  }
  const isEmpty = Object.keys(changes).length === 0
  const isRight = programmeChanges.safeParse(changes).success
  const leave = (): void => {
    onClose()
    if (mergeInto !== null) void navigate({ to: '/programmes/$id', params: { id: mergeInto } })
  }
  const save = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!isEmpty && isRight) act.mutate({ send: () => changeProgramme(programme.id, changes), said: t('done.programmeChanged'), onDone: leave })
  }
  return (
    <form className={styles['form']} onSubmit={save} aria-label={t('programmeForm.heading')} noValidate>
      <div className={field['fields']}>
        <TextField name={t('programmeForm.name')} value={name} onChange={setName} isWrong={tried && name.trim() === ''} />
        <ChoiceField name={t('programmeForm.kind')} chosen={kind} choices={programmeKinds.map((code) => ({ value: code, name: words(code) }))} onChoose={setKind} />
        <TextField name={t('programmeForm.alias')} value={alias} onChange={setAlias} isWrong={false} />
        <SelectField name={t('programmeForm.parent')} all={t('programmeForm.noParent')} choices={others} chosen={parent} onChoose={setParent} />
        <SelectField name={t('programmeForm.merge')} all={t('programmeForm.noMerge')} choices={others} chosen={mergeInto} onChoose={setMergeInto} />
      </div>
      {mergeInto === null ? null : <p className={styles['note']}>{t('programmeForm.mergeNote')}</p>}
      {tried && (isEmpty || !isRight) ? <p className={styles['wrong']} role="alert">{isEmpty ? t('form.unchanged') : t('form.wrong')}</p> : null}
      <EditError error={act.error} />
      <div className={button['row']}>
        <button type="submit" className={`${button['button']} ${button['primary']}`} disabled={act.isPending}>{t('action.save')}</button>
        <button type="button" className={button['button']} onClick={onClose}>{t('action.cancel')}</button>
      </div>
    </form>
  )
}

type TextFieldProps = { readonly name: string; readonly value: string; readonly isWrong: boolean; readonly onChange: (value: string) => void }

function TextField({ name, value, isWrong, onChange }: TextFieldProps) {
  const id = useId()
  return (
    <div className={field['field']}>
      <label className={field['name']} htmlFor={id}>{name}</label>
      <input id={id} type="text" className={field['control']} aria-invalid={isWrong} maxLength={200} value={value} onChange={(event) => onChange(event.target.value)} autoComplete="off" />
    </div>
  )
}
