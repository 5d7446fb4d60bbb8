// Sets light or dark before the first paint, so that nothing flashes; src/ui/theme.ts takes over afterwards.

const dark = matchMedia('(prefers-color-scheme: dark)').matches
let stored = null
try {
  stored = localStorage.getItem('theme')
} catch {
  // A browser that forbids storage gets the system's theme.
}
document.documentElement.dataset.theme = stored === 'light' || stored === 'dark' ? stored : dark ? 'dark' : 'light'
