// Parameters of the address that the page could not use, each by name, with what would be allowed.

import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { WrongParameter } from '../address/parameters.ts'
import { ErrorNotice } from './states.tsx'
import button from './button.module.css'

/** Of areas and programmes there are hundreds: the first ones show what a value looks like. */
const mostNamed = 20

type WrongParametersProps = { readonly wrong: readonly WrongParameter[] }

export function WrongParameters({ wrong }: WrongParametersProps) {
  const t = useTranslations('state')
  return wrong.map(({ parameter, value, allowed }) => (
    <ErrorNotice
      key={`${parameter}=${value}`}
      what={allowed.length > 0 ? t('wrong', { parameter, value }) : t('unknown', { parameter, value })}
      why={allowed.length > 0 ? t('allowed', { values: allowed.length > mostNamed ? `${allowed.slice(0, mostNamed).join(', ')}…` : allowed.join(', ') }) : t('ignored')}
    >
      <Link to="." search={{}} className={button['button']}>{t('clear')}</Link>
    </ErrorNotice>
  ))
}
