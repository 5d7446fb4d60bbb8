// /check: a file downloaded earlier, a figure's id or a link to a view, and what has changed since.

import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { readParameters } from '../../address/parameters.ts'
import { useChangeSearch } from '../../address/use-change-search.ts'
import { checkFile } from '../../api.ts'
import { pageFilters, readPasted } from '../../downloads/page-filters.ts'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import button from '../../ui/button.module.css'
import field from '../../ui/field.module.css'
import { usePageTitle } from '../../ui/page-title.ts'
import { Section } from '../../ui/section.tsx'
import { Block, ErrorNotice } from '../../ui/states.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import head from '../sources/sources-page.module.css'
import { CheckedFigure } from './checked-figure.tsx'
import { CheckResult } from './check-result.tsx'
import styles from './check-page.module.css'

const skeleton = <>{[0, 1].map((line) => <Block key={line} height={48} />)}</>
const viewParameters = ['referenceArea', 'within', 'programme', 'indicator', 'theme', 'year', 'claim', 'measure', 'review', 'source', 'q']

export function CheckPage() {
  const t = useTranslations('downloads.check')
  usePageTitle(t('title'))
  const search = useSearch({ strict: false })
  const read = readParameters(search)
  const id = read.text('id')
  for (const parameter of viewParameters) read.text(parameter)
  const dataVersion = search['dataVersion']
  const [file, setFile] = useState<File | null>(null)
  return (
    <>
      <header className={head['head']}>
        <h1>{t('heading')}</h1>
        <p className={head['lede']}>{t('lede')}</p>
      </header>
      <WrongParameters wrong={read.wrong()} />
      <div className={field['fields']}>
        <FileField onChoose={setFile} />
        <IdField id={id} onAsk={() => setFile(null)} />
      </div>
      <p className={styles['note']}>{t('privacy')}</p>
      {file !== null ? <FileCheck key={`${file.name} ${file.lastModified}`} file={file} /> : id !== '' ? <CheckedFigure id={id} /> : dataVersion === undefined ? null : <ViewCheck search={{ ...pageFilters('/explore', search), dataVersion }} />}
    </>
  )
}

function FileField({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const t = useTranslations('downloads.check')
  const id = useId()
  return (
    <div className={field['field']}>
      <label className={field['name']} htmlFor={id}>{t('file')}</label>
      <input
        id={id} className={`${field['control']} ${styles['file']}`} type="file" accept=".csv,.json,.ndjson,text/csv,application/json,application/x-ndjson"
        onChange={({ target }) => { const [file] = target.files ?? []; if (file) onChoose(file) }}
      />
    </div>
  )
}

function IdField({ id, onAsk }: { readonly id: string; readonly onAsk: () => void }) {
  const t = useTranslations('downloads.check')
  const change = useChangeSearch()
  const [text, setText] = useState(id)
  const [wrong, setWrong] = useState<string | null>(null)
  const fieldId = useId()
  const ask = (): void => {
    const pasted = readPasted(text)
    setWrong(pasted === null ? text : null)
    if (pasted === null) return
    onAsk()
    const empty = Object.fromEntries([...viewParameters, 'id', 'dataVersion'].map((parameter) => [parameter, undefined]))
    change(pasted.kind === 'figure' ? { ...empty, id: pasted.id } : { ...empty, ...pasted.filters, dataVersion: pasted.dataVersion })
  }
  return (
    <form className={styles['form']} onSubmit={(event) => { event.preventDefault(); ask() }}>
      <div className={`${field['field']} ${field['search']}`}>
        <label className={field['name']} htmlFor={fieldId}>{t('id')}</label>
        <input id={fieldId} className={field['control']} value={text} placeholder={t('idHint')} onChange={(event) => setText(event.target.value)} />
      </div>
      <button type="submit" className={`${button['button']} ${button['primary']}`}>{t('go')}</button>
      {wrong === null ? null : <ErrorNotice what={t('noSuch')} why={t('noSuchWhy', { id: wrong })} />}
    </form>
  )
}

function FileCheck({ file }: { readonly file: File }) {
  const query = useQuery({ queryKey: ['check-file', file.name, file.lastModified, file.size], queryFn: () => checkFile(file) })
  return <Section heading={file.name}><Answer query={query} skeleton={skeleton}>{(answer) => <CheckResult answer={answer} />}</Answer></Section>
}

function ViewCheck({ search }: { readonly search: Parameters<typeof queries.check>[0] }) {
  const t = useTranslations('downloads.check')
  const query = useQuery(queries.check(search))
  return <Section heading={t('changes')}><Answer query={query} skeleton={skeleton}>{(answer) => <CheckResult answer={answer} />}</Answer></Section>
}
