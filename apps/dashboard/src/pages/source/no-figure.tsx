// A text that was read and tells no figure: said plainly, with what it does name and where to go on.

import { Link } from '@tanstack/react-router'
import type { SourceDetail } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../../language/language.tsx'
import button from '../../ui/button.module.css'
import { Empty } from '../../ui/states.tsx'

type NoFigureProps = { readonly detail: SourceDetail }

export function NoFigure({ detail }: NoFigureProps) {
  const t = useTranslations('sources.reader')
  const language = useLanguage()
  const names = [...new Set(detail.programmeMentions.map((mention) => `«${mention.names[language]}»`))]
  return (
    <Empty what={t('noFigure')} why={[t('noFigureWhy'), ...(names.length === 0 ? [] : [t('namedProgrammes', { names: names.join(', ') })])].join(' ')}>
      <Link to="/compare" search={{}} className={button['button']}>{t('toCompare')}</Link>
    </Empty>
  )
}
