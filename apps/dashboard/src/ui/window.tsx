// A window over the page with a title; Escape or a press outside closes it.

import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import styles from './dialog.module.css'

type WindowProps = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }

export function Window({ title, onClose, children }: WindowProps) {
  const t = useTranslations('review.action')
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => { if (!open) onClose() }} className={styles['scrim'] ?? ''}>
      <Modal className={styles['window'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <div className={styles['head']}>
            <Heading slot="title" className={styles['title'] ?? ''}>{title}</Heading>
            <button type="button" className={styles['close']} aria-label={t('close')} onClick={onClose}><X size={18} strokeWidth={1.6} aria-hidden="true" /></button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
