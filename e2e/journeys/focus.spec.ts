// Who goes by the Tab key sees on every page where they are: each stop draws a ring, round itself, its mark or its field.

import { expect, test } from '../test.ts'
import { settled } from '../access.ts'

const pages = ['/', '/explore', '/explore?by=year', '/compare', '/brief', '/programmes', '/sources', '/review', '/data', '/grammar']
/** More stops are of the same kinds. */
const mostStops = 70

for (const address of pages) {
  test(`${address} shows where the focus is`, async ({ page }) => {
    await page.goto(address)
    await settled(page)
    const unseen: string[] = []
    for (let stop = 0; stop < mostStops; stop += 1) {
      await page.keyboard.press('Tab')
      const found = await page.evaluate(focusedWithoutRing)
      if (found === 'end') break
      if (found !== 'ring') unseen.push(found)
    }
    expect([...new Set(unseen)]).toEqual([])
  })
}

/** In the page: 'ring' where the focus is seen, 'end' behind the last stop, else the start of the element. */
function focusedWithoutRing(): string {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return 'end'
  const hasRing = (element: Element): boolean => {
    const { outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth } = getComputedStyle(element)
    const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1.5
    const isStroked = element instanceof SVGElement && stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2
    return isOutlined || isStroked || (boxShadow !== 'none' && element === focused)
  }
  const near = [focused, ...focused.querySelectorAll('*'), ...(focused.parentElement ? [focused.parentElement] : [])]
  return near.some(hasRing) ? 'ring' : focused.outerHTML.slice(0, 160)
}
