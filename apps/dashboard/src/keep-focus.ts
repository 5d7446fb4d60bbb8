// When the app takes the place of the view the server drew, the focus goes on where it was: both views are built alike.

/** Follows the focus inside; the function it returns gives it, once, to what then stands in the place of the element that had it. */
export function keepFocus(root: Element): () => void {
  let path = placeOfFocus(root)
  const follow = (): void => { path = placeOfFocus(root) }
  root.addEventListener('focusin', follow)
  return () => {
    root.removeEventListener('focusin', follow)
    const same = path?.reduce<Element | undefined>((element, index) => element?.children[index], root)
    if (same instanceof HTMLElement || same instanceof SVGElement) same.focus({ preventScroll: true })
    path = null
  }
}

/** Which child of which child has the focus; null where none has. */
function placeOfFocus(root: Element): readonly number[] | null {
  const focused = document.activeElement
  if (!focused || focused === root || !root.contains(focused)) return null
  const path: number[] = []
  for (let element = focused; element !== root && element.parentElement; element = element.parentElement) path.unshift([...element.parentElement.children].indexOf(element))
  return path
}
