// Vite plugin: what only the miner reads of the catalogue, spellings and aliases, never travels to a browser.

import { runnerImport } from 'vite'
import type { Plugin } from 'vite'
import type { Programme, ReferenceArea } from '@jastar/catalogue'

const dataFile = /\/catalogue\/src\/data\/(?<name>reference-areas|programmes|state-programmes|civic-programmes)\.ts$/

export function leanCatalogue(): Plugin {
  return {
    name: 'lean-catalogue',
    enforce: 'pre',
    async load(id) {
      if (!dataFile.test(id)) return null
      const { module, dependencies } = await runnerImport<Readonly<Record<string, unknown>>>(id)
      for (const file of dependencies) this.addWatchFile(file)
      const lists = Object.entries(module).flatMap(([name, value]) => (Array.isArray(value) ? [`export const ${name} = ${JSON.stringify(value.map(lean))}`] : []))
      return { code: lists.join('\n'), map: null, moduleType: 'js' }
    },
  }
}

/** Inhabitants stay: a counted thing may be told by them. */
function lean(entry: ReferenceArea | Programme): ReferenceArea | Programme {
  if ('aliases' in entry) return { ...entry, aliases: [] }
  const { kkInhabitants, ruInhabitants } = entry.spellings
  return { ...entry, spellings: { kk: [], ru: [], ...(kkInhabitants && { kkInhabitants }), ...(ruInhabitants && { ruInhabitants }) } }
}
