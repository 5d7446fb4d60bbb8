// Lines of the download menu: choices that stay open, files that are links, acts. Each says for whom it is, or why it cannot be had.

import { ArrowRight, Copy, FileDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Header, MenuItem, MenuSection } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import styles from './download-menu.module.css'
import { fileAddress } from './formats.ts'
import type { FileFormat } from './formats.ts'

type ChoicesProps = { readonly heading: string; readonly chosen: string; readonly onChoose: (key: string) => void; readonly children: ReactNode }

/** One of several; choosing keeps the menu open. */
export function Choices({ heading, chosen, onChoose, children }: ChoicesProps) {
  return (
    <MenuSection
      className={styles['section'] ?? ''} selectionMode="single" disallowEmptySelection shouldCloseOnSelect={false} selectedKeys={[chosen]}
      onSelectionChange={(keys) => { if (keys !== 'all') for (const key of keys) onChoose(String(key)) }}
    >
      <Header className={styles['heading'] ?? ''}>{heading}</Header>
      {children}
    </MenuSection>
  )
}

export function Choice({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <MenuItem id={id} textValue={name} className={styles['item'] ?? ''}>
      <span className={styles['mark']} aria-hidden="true" /><span className={styles['name']}>{name}</span>
    </MenuItem>
  )
}

export function Group({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return <MenuSection className={styles['section'] ?? ''}><Header className={styles['heading'] ?? ''}>{heading}</Header>{children}</MenuSection>
}

type FileItemProps = { readonly format: FileFormat; readonly wish: Parameters<typeof fileAddress>[0]; readonly whyNot: string | null }

export function FileItem({ format, wish, whyNot }: FileItemProps) {
  const t = useTranslations('downloads')
  const link = whyNot === null ? { href: fileAddress(wish), download: true } : {}
  return (
    <MenuItem id={format} textValue={t(`format.${format}`)} className={styles['item'] ?? ''} isDisabled={whyNot !== null} {...link}>
      <FileDown size={16} strokeWidth={1.6} aria-hidden="true" />
      <span className={styles['name']}>{t(`format.${format}`)}</span>
      <span className={styles['for']}>{whyNot ?? t(`forWhom.${format}`)}</span>
    </MenuItem>
  )
}

type ActProps = { readonly id: string; readonly name: string; readonly purpose: string; readonly whyNot?: string | null; readonly onAct: () => void }

export function Act({ id, name, purpose, whyNot = null, onAct }: ActProps) {
  const Icon = id === 'more' ? ArrowRight : id === 'png' || id === 'svg' ? FileDown : Copy
  return (
    <MenuItem id={id} textValue={name} className={styles['item'] ?? ''} isDisabled={whyNot !== null} onAction={onAct}>
      <Icon size={16} strokeWidth={1.6} aria-hidden="true" />
      <span className={styles['name']}>{name}</span>
      <span className={styles['for']}>{whyNot ?? purpose}</span>
    </MenuItem>
  )
}
