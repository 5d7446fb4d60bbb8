// The first of a long list at once, the rest behind one press.

import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './button.module.css'

type FoldProps<Item> = {
  readonly items: readonly Item[]
  /** How many stand at once; one more than that is not worth folding. */
  readonly shown: number
  readonly children: (items: readonly Item[]) => ReactNode
}

export function Fold<Item>({ items, shown, children }: FoldProps<Item>) {
  const t = useTranslations('action')
  const [isOpen, setOpen] = useState(false)
  if (items.length <= shown + 1) return children(items)
  return (
    <>
      {children(isOpen ? items : items.slice(0, shown))}
      <button type="button" className={`${styles['button']} ${styles['quiet']}`} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('showFewer') : t('showMore', { count: items.length - shown })}
      </button>
    </>
  )
}
