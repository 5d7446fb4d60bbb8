// A menu of areas, those with texts first; an area no text was read about says so.

import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { queries } from '../../queries.ts'
import { useAreaName } from '../../ui/area-name.tsx'
import { areaChoices } from './compare-areas.ts'
import styles from './area-menu.module.css'

type AreaMenuProps = {
  /** What choosing does, for those who listen. */
  readonly label: string
  /** Areas that are no choice here. */
  readonly hidden: readonly string[]
  readonly onChoose: (area: string) => void
  readonly children: ReactNode
}

export function AreaMenu({ label, hidden, onChoose, children }: AreaMenuProps) {
  const t = useTranslations('compare')
  const words = useTranslations('words')
  const nameOf = useAreaName('full')
  const catalogue = useQuery(queries.referenceAreas())
  const textsOf = (code: string): number | undefined => catalogue.data?.items.find((item) => item.code === code)?.sourceCount
  const choices = areaChoices.filter((code) => !hidden.includes(code)).toSorted((left, right) => (textsOf(right) ?? 0) - (textsOf(left) ?? 0))
  return (
    <MenuTrigger>
      <Button className={styles['open'] ?? ''} aria-label={label}>{children}</Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom start">
        <Menu className={styles['menu'] ?? ''} aria-label={t('choices')} onAction={(key) => onChoose(String(key))}>
          {choices.map((code) => (
            <MenuItem key={code} id={code} textValue={nameOf(code)} className={styles['item'] ?? ''}>
              <span>{nameOf(code)}</span>
              <Texts count={textsOf(code)} text={(count) => (count === 0 ? words('emptyReason.not_searched') : words('texts', { count }))} />
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

type TextsProps = { readonly count: number | undefined; readonly text: (count: number) => string }

function Texts({ count, text }: TextsProps) {
  return count === undefined ? null : <span className={styles['texts']}>{text(count)}</span>
}
