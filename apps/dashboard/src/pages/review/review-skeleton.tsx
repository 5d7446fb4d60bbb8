// The queue while it is on the way: grey blocks of the final size.

import { Block } from '../../ui/states.tsx'
import styles from './review-item.module.css'

export function ReviewSkeleton() {
  return (
    <div className={styles['columns']}>
      <div><Block width={220} height={18} /><Block height={150} /><Block height={110} /></div>
      <div><Block width={200} height={64} />{[0, 1, 2, 3, 4, 5, 6, 7].map((slot) => <Block key={slot} height={34} />)}</div>
    </div>
  )
}
