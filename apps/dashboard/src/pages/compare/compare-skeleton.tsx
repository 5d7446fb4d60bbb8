// Compare before its answer: grey blocks of the final size.

import { Block } from '../../ui/states.tsx'
import styles from './compare-page.module.css'

export function CompareSkeleton() {
  return (
    <div className={styles['head']}>
      <Block width={90} height={16} />
      <Block width="min(620px, 100%)" height={84} />
      <Block width="min(640px, 100%)" height={80} />
      <Block width="min(560px, 100%)" height={36} />
      <Block height={300} />
      <Block height={260} />
    </div>
  )
}
