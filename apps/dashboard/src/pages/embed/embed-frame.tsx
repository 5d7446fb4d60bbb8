// What stands round an embedded view: nothing but the view. No masthead, no card, no editor's tools.

import { Outlet, useSearch } from '@tanstack/react-router'
import { useLanguageOfAddress } from '../../language/language.tsx'
import styles from './embed-page.module.css'

export function EmbedFrame() {
  useLanguageOfAddress(useSearch({ strict: false })['lang'])
  return <main id="main" className={styles['frame']}><Outlet /></main>
}
