// The colours of areas: two for good, four in turn, grey for the country.

import { useTranslations } from 'use-intl'
import { areaClass } from '../../ui/area-colour.ts'
import { useAreaName } from '../../ui/area-name.tsx'
import styles from './grammar-page.module.css'

/** Any four areas without a colour of their own: only their order matters. */
const others = ['KZ-10', 'KZ-11', 'KZ-19', 'KZ-23']

export function AreaColours() {
  const t = useTranslations('grammar')
  const areaName = useAreaName('short')
  const swatches = [
    ...['KZ-75', 'KZ-15'].map((code) => ({ code, name: areaName(code) })),
    ...others.map((code, index) => ({ code, name: t('colour', { number: index + 3 }) })),
    { code: 'KZ', name: t('country') },
  ]
  return (
    <ul className={styles['colours']}>
      {swatches.map(({ code, name }) => <li key={code} className={areaClass(code, others)}><span className={styles['colour']} /><span className={styles['wash']} />{name}</li>)}
    </ul>
  )
}
