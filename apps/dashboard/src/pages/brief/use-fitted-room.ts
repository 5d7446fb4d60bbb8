// Room that keeps the sheet on one page: what a language's longer words take, the figures give back.

import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import { roomOnPage } from './fill-page.ts'

/** A4 without its margins of 12 mm is 1 031 CSS pixels high; on screen the sheet is drawn as wide as on paper, and some room is kept for a printer's own rounding. */
const pageHeight = 1000
const step = 30
/** A column narrower than the paper cannot be measured for it: less is put there at once. */
const paperWidth = 600
const roomUnseen = 320

/** The room for `fillPage`, lowered until the element is no higher than the page. `content` is what the page is about: another one starts anew. */
export function useFittedRoom(sheet: RefObject<HTMLElement | null>, content: string): number {
  const [fitted, setFitted] = useState({ content, room: roomOnPage })
  const room = fitted.content === content ? fitted.room : roomOnPage
  useLayoutEffect(() => {
    const lower = (): void => {
      if (sheet.current === null) return
      const { clientWidth, clientHeight } = sheet.current
      const fits = clientWidth < paperWidth ? room <= roomUnseen : clientHeight <= pageHeight || room <= 0
      if (!fits) setFitted({ content, room: clientWidth < paperWidth ? roomUnseen : room - step })
    }
    lower()
    // Letters of another font are wider: measured again once ours has come.
    let isShown = true
    void document.fonts.ready.then(() => (isShown ? lower() : undefined))
    return () => { isShown = false }
  }, [sheet, content, room])
  return room
}
