// Somebody was quicker: the editor's version and the present one side by side, and a choice between them.

import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import button from '../ui/button.module.css'
import dialog from '../ui/dialog.module.css'
import { useMoment } from './moment.ts'
import { useFieldName, useFieldValue } from './slot-words.ts'
import type { Conflict } from './use-figure-edit.ts'
import { versionsOf } from './versions.ts'
import styles from './conflict-dialog.module.css'

type ConflictDialogProps = { readonly conflict: Conflict }

export function ConflictDialog({ conflict }: ConflictDialogProps) {
  const { current, keepMine, keepTheirs } = conflict
  const t = useTranslations('review.conflict')
  const moment = useMoment()
  const [last] = current.revisions.toSorted((left, right) => right.at.localeCompare(left.at))
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className={dialog['scrim'] ?? ''}>
      <Modal className={dialog['window'] ?? ''}>
        <Dialog className={dialog['dialog'] ?? ''}>
          <Heading slot="title" className={dialog['title'] ?? ''}>{t('heading')}</Heading>
          <p>{t('lede')}</p>
          {last ? <p className={dialog['small']}>{t('changedBy', { who: last.who, when: moment(last.at) })}</p> : null}
          <Versions conflict={conflict} />
          <div className={button['row']}>
            <button type="button" className={button['button']} onClick={keepTheirs}>{t('keepTheirs')}</button>
            <button type="button" className={`${button['button']} ${button['primary']}`} onClick={keepMine}>{t('keepMine')}</button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Versions({ conflict: { edit: { base, wish }, current: { observation } } }: ConflictDialogProps) {
  const t = useTranslations('review.conflict')
  const nameOf = useFieldName()
  const valueOf = useFieldValue()
  const rows = versionsOf(base, wish.kind === 'correct' ? wish.changes : {}, observation)
  return (
    <div className={styles['frame']}>
      <table>
        <thead><tr><th scope="col">{t('field')}</th><th scope="col">{t('mine')}</th><th scope="col">{t('theirs')}</th></tr></thead>
        <tbody>
          {wish.kind === 'split' || wish.kind === 'join' || wish.kind === 'recommend' ? <tr><th scope="row">{t('what')}</th><td>{t(`act.${wish.kind}`)}</td><td>{t('notDone')}</td></tr> : null}
          {wish.kind === 'review' ? (
            <tr className={wish.verdict === observation.review ? undefined : styles['differs']}><th scope="row">{t('review')}</th><td>{valueOf('review', wish.verdict)}</td><td>{valueOf('review', observation.review)}</td></tr>
          ) : null}
          {rows.map(({ slot, mine, theirs, differs }) => (
            <tr key={slot} className={differs ? styles['differs'] : undefined}><th scope="row">{nameOf(slot)}</th><td>{mine === undefined ? t('untouched') : valueOf(slot, mine)}</td><td>{valueOf(slot, theirs)}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
