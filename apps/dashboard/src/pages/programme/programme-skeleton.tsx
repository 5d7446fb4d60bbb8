// A programme's profile while it is on the way: grey blocks of the final size.

import { Block } from '../../ui/states.tsx'
import styles from './programme-page.module.css'

export function ProgrammeSkeleton() {
  return (
    <>
      <div className={styles['head']}>
        <div><Block width={200} height={18} /><Block width="60%" height={44} /><Block width="80%" height={76} /></div>
        <div>{[0, 1, 2].map((area) => <Block key={area} height={44} />)}</div>
      </div>
      <div className={styles['figures']}>{[0, 1, 2, 3].map((figure) => <div key={figure}><Block width="80%" height={180} /></div>)}</div>
    </>
  )
}
