// Who may change the queue: an editor's name, or how a reader becomes one; a link that no longer works is explained.

import { useTranslations } from 'use-intl'
import { SignIn } from '../../editing/sign-in.tsx'
import { useEditor } from '../../editing/use-session.ts'
import { Empty } from '../../ui/states.tsx'
import styles from './review-page.module.css'

type RightsProps = { /** The editor's link was opened and no longer works. */ readonly isLinkUsed: boolean }

export function Rights({ isLinkUsed }: RightsProps) {
  const t = useTranslations('review.rights')
  const editor = useEditor()
  if (editor === undefined) return null
  if (editor !== null) return isLinkUsed ? <output className={styles['note']}>{t('usedSignedIn')}</output> : null
  return (
    <div className={styles['rights']}>
      <Empty what={isLinkUsed ? t('used') : t('reader')} why={isLinkUsed ? t('usedHow') : t('how')}><SignIn /></Empty>
    </div>
  )
}
