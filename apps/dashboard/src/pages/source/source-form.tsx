// What a text does not say of itself, or says wrongly, put right by an editor: date, publisher, title, address.

import { useId, useState } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { knownPublishers } from '@jastar/catalogue'
import { sourceChanges } from '@jastar/contract'
import type { SourceChanges, SourceSummary } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { changeSource } from '../../api-edits.ts'
import { AcceptSource } from '../../editing/accept-source.tsx'
import { EditError } from '../../editing/edit-error.tsx'
import { useAct } from '../../editing/use-act.ts'
import { useEditor } from '../../editing/use-session.ts'
import { useLanguage } from '../../language/language.tsx'
import { nameOrder } from '../../language/name-order.ts'
import button from '../../ui/button.module.css'
import field from '../../ui/field.module.css'
import { NameBox } from '../../ui/name-box.tsx'
import { changesOfSource, sourceFields } from './source-draft.ts'
import type { SourceDraft, SourceField } from './source-draft.ts'
import styles from './source-form.module.css'

type SourceFormProps = { readonly source: SourceSummary }

export function SourceForm({ source }: SourceFormProps) {
  const t = useTranslations('review.sourceForm')
  const [isOpen, setOpen] = useState(false)
  if (typeof useEditor() !== 'string') return null
  if (isOpen) return <Fields source={source} onClose={() => setOpen(false)} />
  return (
    <div className={styles['tools']}>
      <button type="button" className={button['button']} onClick={() => setOpen(true)}>{t('open')}</button>
      {source.observationCount === 0 ? null : <AcceptSource source={source} />}
    </div>
  )
}

type FieldsProps = { readonly source: SourceSummary; readonly onClose: () => void }

function Fields({ source, onClose }: FieldsProps) {
  const t = useTranslations('review')
  const language = useLanguage()
  const [present] = useState<SourceDraft>({ date: source.date ?? '', publisher: source.publisher?.[language] ?? '', title: source.title, url: source.url ?? '' })
  const [draft, setDraft] = useState(present)
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const act = useAct()
  const changes = changesOfSource(present, draft)
  const wrong = wrongFields(changes)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (wrong.length > 0 || Object.keys(changes).length === 0) return
    act.mutate({ send: () => changeSource(source.id, { ...changes, ...(why.trim() !== '' && { why: why.trim() }) }), said: t('done.sourceChanged'), onDone: onClose })
  }
  return (
    <form className={styles['form']} onSubmit={save} aria-label={t('sourceForm.heading')} noValidate>
      {sourceFields.map((name) => <Field key={name} name={name} isWrong={tried && wrong.includes(name)} value={draft[name]} onChange={(value) => setDraft({ ...draft, [name]: value })} />)}
      <Line label={t('action.why')}>{(id) => <input id={id} className={field['control']} maxLength={500} value={why} onChange={(event) => setWhy(event.target.value)} autoComplete="off" />}</Line>
      <p className={styles['note']}>{t('sourceForm.note')}</p>
      {tried && wrong.length === 0 && Object.keys(changes).length === 0 ? <p className={styles['wrong']} role="alert">{t('form.unchanged')}</p> : null}
      <EditError error={act.error} />
      <div className={button['row']}>
        <button type="submit" className={`${button['button']} ${button['primary']}`} disabled={act.isPending}>{t('action.save')}</button>
        <button type="button" className={button['button']} onClick={onClose}>{t('action.cancel')}</button>
      </div>
    </form>
  )
}

/** Fields the contract would refuse. */
const wrongFields = (changes: SourceChanges): readonly SourceField[] =>
  sourceFields.filter((name) => changes[name] !== undefined && !sourceChanges.safeParse({ [name]: changes[name] }).success)

type FieldProps = { readonly name: SourceField; readonly isWrong: boolean; readonly value: string; readonly onChange: (value: string) => void }

function Field({ name, isWrong, value, onChange }: FieldProps) {
  const t = useTranslations('review.sourceForm')
  const language = useLanguage()
  const labelId = useId()
  const error = isWrong ? <p className={styles['wrong']} role="alert">{t(`error.${name}`)}</p> : null
  if (name === 'publisher') {
    const choices = knownPublishers.map(({ names }) => ({ value: names[language], name: names[language] })).toSorted((left, right) => nameOrder(language)(left.name, right.name))
    return <div className={styles['line']}><span className={field['name']} id={labelId}>{t(name)}</span><NameBox labelledBy={labelId} choices={choices} value={value} onChange={onChange} isInvalid={isWrong} />{error}</div>
  }
  const type = name === 'date' ? 'date' : name === 'url' ? 'url' : 'text'
  return <Line label={t(name)} below={error}>{(id) => <input id={id} type={type} className={field['control']} aria-invalid={isWrong} value={value} onChange={(event) => onChange(event.target.value)} autoComplete="off" />}</Line>
}

type LineProps = { readonly label: string; readonly below?: ReactNode; readonly children: (id: string) => ReactNode }

function Line({ label, below, children }: LineProps) {
  const id = useId()
  return <div className={styles['line']}><label className={field['name']} htmlFor={id}>{label}</label>{children(id)}{below}</div>
}
