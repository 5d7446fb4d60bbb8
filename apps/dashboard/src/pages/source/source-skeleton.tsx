// The reader while its text is on the way: grey blocks of the final size.

import { Block } from '../../ui/states.tsx'
import styles from './source-reading.module.css'

export function SourceSkeleton() {
  return (
    <>
      <div className={styles['head']}><Block width={180} height={18} /></div>
      <Block height={21} />
      <div className={styles['columns']}>
        <div>{[0, 1, 2, 3, 4, 5].map((fact) => <Block key={fact} width={120} height={34} />)}</div>
        <div>
          <Block width="min(38rem, 100%)" height={110} />
          {[0, 1, 2, 3].map((paragraph) => <Block key={paragraph} width="min(40rem, 100%)" height={104} />)}
        </div>
      </div>
    </>
  )
}
