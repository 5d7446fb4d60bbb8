// Where the last act is told: always there, so that a screen reader hears it; what it shows is loaded with the first act.

import { lazy, Suspense } from 'react'
import { useLastAct } from './last-act.tsx'
import styles from './toast-place.module.css'

const UndoToast = lazy(() => import('./undo-toast.tsx').then((module) => ({ default: module.UndoToast })))

type ToastPlaceProps = { /** Inside a window it stands in the flow; on the page it stays in view. */ readonly isInFlow?: boolean }

export function ToastPlace({ isInFlow = false }: ToastPlaceProps) {
  const { last } = useLastAct()
  return (
    <output className={isInFlow ? styles['flow'] : styles['place']}>
      <Suspense fallback={null}>{last === null ? null : <UndoToast key={last.number} last={last} />}</Suspense>
    </output>
  )
}
