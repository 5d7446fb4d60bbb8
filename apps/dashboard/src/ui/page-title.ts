// The browser tab's title, set by each page: "Зерттеу — Jastar Atlas".

import { useEffect } from 'react'

export function usePageTitle(title: string): void {
  useEffect(() => { document.title = `${title} — Jastar Atlas` }, [title])
}
