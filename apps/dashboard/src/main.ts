// The first step, kept tiny: theme, then the app once the first view that the server drew is on the screen.

import { isDrawn } from './drawn-page.ts'
import { followSystemTheme } from './ui/theme.ts'

followSystemTheme()
if (isDrawn()) await firstPaint()
const { start } = await import('./start.tsx')
await start()

/** Resolves once the browser has painted; at once in a hidden tab, which never paints. */
function firstPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve()
  return new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)) })
}
