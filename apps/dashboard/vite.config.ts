// How the dashboard is built and served while writing it; API_PORT is where the API listens.

import { env } from 'node:process'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compiledMessages } from './build/compiled-messages.ts'
import { leanCatalogue } from './build/lean-catalogue.ts'

export default defineConfig({
  plugins: [react(), compiledMessages(), leanCatalogue()],
  server: { host: '127.0.0.1', proxy: { '/api': `http://127.0.0.1:${env['API_PORT'] ?? '8787'}` } },
  build: {
    // The content security policy allows fonts and scripts from our own address only: nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Our packages only declare: what the pages do not use of them stays out of the bundle.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /packages\/(catalogue|figures|contract)\/src\//, sideEffects: false }] },
      // What several pages share travels as one file each, not as forty crumbs.
      output: { codeSplitting: { groups: [{ name: 'frame', test: /src\/(ui|address|language)\/[a-z-]+\.(tsx?|css)$/, minShareCount: 2 }, { name: 'marks', test: /src\/charts\//, minShareCount: 2 }] } },
    },
  },
})
