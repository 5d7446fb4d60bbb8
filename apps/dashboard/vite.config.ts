// How the dashboard is built and served while writing it; API_PORT is where the API listens.

import { env } from 'node:process'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/api': `http://127.0.0.1:${env['API_PORT'] ?? '8787'}` } },
  // The content security policy allows fonts and scripts from our own address only: nothing is inlined.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
})
