// Vite plugin: of the thirty-odd languages of react-aria only ours travel, and Kazakh, which it does not speak, is added.

import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const dictionary = /\/react-aria(?:\/dist\/private\/(?<part>[a-z]+)|-components\/dist\/private)\/intlStrings\.mjs$/
const kazakh = fileURLToPath(new URL('../src/language/aria-kk.ts', import.meta.url))

export function ariaLanguages(): Plugin {
  return {
    name: 'aria-languages',
    enforce: 'pre',
    transform(code, id) {
      const found = dictionary.exec(id.replace(/\?.*$/, ''))
      if (!found) return null
      const part = found.groups?.['part'] ?? 'components'
      const [english, russian] = ['en-US', 'ru-RU'].map((locale) => new RegExp(`"([^"]*/${locale}\\.mjs)"`).exec(code)?.[1])
      if (english === undefined || russian === undefined) throw new Error(`${id} holds no English or Russian texts.`)
      return {
        code: `import en from '${english}'\nimport ru from '${russian}'\nimport { ariaTexts } from '${kazakh}'\n`
          + `export default { 'en-US': en, 'ru-RU': ru, 'kk-KZ': { ...en, ...ariaTexts['${part}'] } }`,
        map: null,
      }
    },
  }
}
