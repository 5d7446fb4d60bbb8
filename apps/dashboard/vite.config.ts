// How the dashboard is built and served while writing it; API_PORT is where the API listens.

import { env } from 'node:process'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { ariaLanguages } from './build/aria-languages.ts'
import { compiledMessages } from './build/compiled-messages.ts'
import { leanCatalogue } from './build/lean-catalogue.ts'

export default defineConfig({
  plugins: [react(), compiledMessages(), leanCatalogue(), ariaLanguages()],
  server: { host: '127.0.0.1', proxy: { '/api': `http://127.0.0.1:${env['API_PORT'] ?? '8787'}` } },
  // `vite build` makes both: the browser's files, and the server's drawing of first views in a folder that is never served.
  builder: {},
  environments: {
    client: { build: { outDir: 'dist' } },
    ssr: {
      resolve: { noExternal: true },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { outDir: 'dist/.server', emptyOutDir: true, copyPublicDir: false, minify: false, rolldownOptions: { input: 'src/server.tsx', output: { codeSplitting: {} } } },
    },
  },
  build: {
    // One stylesheet: a page drawn by the server must look right before its script has come.
    cssCodeSplit: false,
    // The content security policy allows fonts and scripts from our own address only: nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Our packages only declare: what the pages do not use of them stays out of the bundle.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /packages\/(catalogue|figures|contract)\/src\//, sideEffects: false }] },
      // The first step travels alone. What several pages share travels as one file each, not as forty crumbs; dialogs come when one opens.
      output: { codeSplitting: { groups: [{ name: 'first', test: /preload-helper|src\/drawn-page\.ts|src\/ui\/theme\.ts/, priority: 1 }, { name: 'frame', test: /src\/(?!ui\/(?:window|name-box)\.)(ui|address|language)\/[a-z-]+\.(tsx?|css)$/, minShareCount: 2 }, { name: 'marks', test: /src\/charts\//, minShareCount: 2 }] } },
    },
  },
})
