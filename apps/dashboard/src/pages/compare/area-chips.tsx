// The areas compared, as chips: each can be replaced, removed while more than two stand there, or joined by another.

import { useNavigate } from '@tanstack/react-router'
import { ChevronDown, Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName, useAreaName } from '../../ui/area-name.tsx'
import { AreaMenu } from './area-menu.tsx'
import { areasParameter, fewestAreas, mostAreas, withReplaced } from './compare-areas.ts'
import styles from './area-chips.module.css'

type AreaChipsProps = { readonly areas: readonly string[]; /** Actions beside the chips. */ readonly children?: ReactNode }

export function AreaChips({ areas, children }: AreaChipsProps) {
  const t = useTranslations('compare')
  const nameOf = useAreaName('full')
  const navigate = useNavigate()
  const go = (next: readonly string[]): void => void navigate({ to: '.', search: (search) => ({ ...search, areas: areasParameter(next) }), resetScroll: false })
  return (
    <div className={styles['bar']}>
      <ul className={styles['chips']} aria-label={t('areas')}>
        {areas.map((area) => (
          <li key={area} className={`${styles['chip']} ${areaClass(area, areas)}`}>
            <AreaMenu label={t('replace', { area: nameOf(area) })} hidden={[area]} onChoose={(chosen) => go(withReplaced(areas, area, chosen))}>
              <AreaName code={area} selection={areas} /><ChevronDown size={14} strokeWidth={1.6} aria-hidden="true" />
            </AreaMenu>
            {areas.length <= fewestAreas ? null : (
              <button type="button" className={styles['remove']} aria-label={t('remove', { area: nameOf(area) })} onClick={() => go(areas.filter((other) => other !== area))}>
                <X size={15} strokeWidth={1.6} aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
        <li className={`${styles['chip']} ${styles['add']}`}>
          {areas.length >= mostAreas ? <span className={styles['full']}>{t('full')}</span> : (
            <AreaMenu label={t('add')} hidden={areas} onChoose={(chosen) => go([...areas, chosen])}>
              <Plus size={15} strokeWidth={1.6} aria-hidden="true" />{t('add')}
            </AreaMenu>
          )}
        </li>
      </ul>
      <div className={styles['actions']}>{children}</div>
    </div>
  )
}
