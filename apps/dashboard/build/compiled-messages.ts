// Vite plugin: the interface's texts are compiled from ICU while building, so that no browser loads a parser of messages.

import { fileURLToPath } from 'node:url'
import compile from 'icu-minify/compile'
import { runnerImport } from 'vite'
import type { Plugin } from 'vite'

type Texts = { readonly [key: string]: string | Texts }
type Compiled = { readonly [key: string]: ReturnType<typeof compile> | Compiled }

const languageFile = /\/src\/language\/(?:kk|ru|en)\.ts$/
/** use-intl reads compiled texts where its formatter of messages is replaced. */
const formatter = fileURLToPath(new URL('../src/language/format-message.ts', import.meta.url))

export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    enforce: 'pre',
    config: () => ({ resolve: { alias: { 'use-intl/format-message': formatter } } }),
    async load(id) {
      if (!languageFile.test(id)) return null
      const { module, dependencies } = await runnerImport<{ messages: Texts }>(id)
      for (const file of dependencies) this.addWatchFile(file)
      return { code: `export const messages = ${JSON.stringify(compileAll(module.messages))}`, map: null, moduleType: 'js' }
    },
  }
}

const compileAll = (texts: Texts): Compiled =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? compile(text) : compileAll(text)]))
