// How wide an element is, for drawings that are laid out in pixels.

import { useLayoutEffect, useState } from 'react'

/** Watches the element that takes the returned `ref`; its width in pixels, null before the first layout and on the server. */
export function useWidth(): readonly [ref: (element: Element | null) => void, width: number | null] {
  const [element, setElement] = useState<Element | null>(null)
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (element === null) return undefined
    const measure = (): void => setWidth(element.getBoundingClientRect().width)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return [setElement, width]
}
