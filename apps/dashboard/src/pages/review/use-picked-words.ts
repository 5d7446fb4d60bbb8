// The words an editor picked in a text: a selection, or the one word that was pressed. They stay picked until others are, or a field took them.

import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { wordAt } from '../../editing/pick-words.ts'

type PickedWords = { readonly words: string; readonly clear: () => void }

/** Listens inside `place` while `isOn`. */
export function usePickedWords(place: RefObject<HTMLElement | null>, isOn: boolean): PickedWords {
  const [words, setWords] = useState('')
  useEffect(() => {
    const element = place.current
    if (!isOn || element === null) return undefined
    const read = (): void => {
      const selection = getSelection()
      if (selection?.anchorNode && !selection.isCollapsed && element.contains(selection.anchorNode) && element.contains(selection.focusNode)) setWords(selection.toString().trim())
    }
    const forget = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setWords('')
    }
    document.addEventListener('selectionchange', read)
    document.addEventListener('keydown', forget)
    element.addEventListener('click', selectPressedWord)
    return () => {
      document.removeEventListener('selectionchange', read)
      document.removeEventListener('keydown', forget)
      element.removeEventListener('click', selectPressedWord)
    }
  }, [place, isOn])
  return { words, clear: () => setWords('') }
}

/** Widens the caret a press left behind to its word; in a highlighted number to all of it. */
function selectPressedWord(): void {
  const selection = getSelection()
  const node = selection?.anchorNode
  if (!selection?.isCollapsed || !(node instanceof Text)) return
  const isNumber = node.parentElement?.closest('mark') !== null
  const { start, end } = isNumber ? { start: 0, end: node.data.length } : wordAt(node.data, selection.anchorOffset)
  if (start < end) selection.setBaseAndExtent(node, start, node, end)
}
