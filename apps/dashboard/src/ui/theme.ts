// Light, dark, or as the system is: stored, and applied as `data-theme` on <html> (public/theme.js does it before the first paint).

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

const systemDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')

/** What the reader chose; `system` where nothing is stored or storage is forbidden. */
export function chosenTheme(): ThemeChoice {
  try {
    const stored = localStorage.getItem('theme')
    return themeChoices.find((choice) => choice === stored) ?? 'system'
  } catch {
    // Storage is forbidden: nothing was chosen before.
    return 'system'
  }
}

const apply = (choice: ThemeChoice): void => {
  document.documentElement.dataset['theme'] = choice === 'system' ? (systemDark().matches ? 'dark' : 'light') : choice
}

/** Applies a choice and remembers it. */
export function chooseTheme(choice: ThemeChoice): void {
  apply(choice)
  try {
    localStorage.setItem('theme', choice)
  } catch {
    // Storage is forbidden: the choice lasts until the page is closed.
  }
}

/** Keeps following the system while the choice is `system`; paper is always light. Call once. */
export function followSystemTheme(): void {
  systemDark().addEventListener('change', () => apply(chosenTheme()))
  addEventListener('beforeprint', () => apply('light'))
  addEventListener('afterprint', () => apply(chosenTheme()))
}
