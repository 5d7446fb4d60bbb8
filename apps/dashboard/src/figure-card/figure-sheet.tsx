// The figure card as a side sheet (bottom sheet on phones). Its id is in the address: Escape or × takes it out again.

import { useNavigate } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { queries } from '../queries.ts'
import { Answer } from '../ui/answer.tsx'
import { ReviewState } from '../ui/review-state.tsx'
import { Block } from '../ui/states.tsx'
import { FigureCard } from './figure-card.tsx'
import styles from './figure-sheet.module.css'

type FigureSheetProps = { /** Id of the observation. */ readonly id: string }

export function FigureSheet({ id }: FigureSheetProps) {
  const t = useTranslations('figure')
  const navigate = useNavigate()
  const query = useQuery(queries.observation(id))
  const close = (): void => void navigate({ to: '.', search: ({ figure: _closed, ...rest }) => rest, resetScroll: false })
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => { if (!open) close() }} className={styles['scrim'] ?? ''}>
      <Modal className={styles['sheet'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <header className={styles['head']}>
            <Heading slot="title" className={styles['title'] ?? ''}>{t('card')}</Heading>
            {query.data ? <ReviewState review={query.data.observation.review} /> : null}
            {/* The reader opened the card to read it and Escape leaves it: focus starts on the way out. */}
            <button type="button" className={styles['close']} aria-label={t('close')} onClick={close} ref={focusOnce}><X size={18} strokeWidth={1.6} aria-hidden="true" /></button>
          </header>
          <Answer query={query} skeleton={<><Block width={140} height={16} /><Block width={280} height={64} /><Block height={80} /><Block height={220} /></>}>
            {(detail) => <FigureCard detail={detail} />}
          </Answer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

const focusOnce = (button: HTMLButtonElement | null): void => button?.focus()
