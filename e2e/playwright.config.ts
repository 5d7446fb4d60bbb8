// Browser tests against the real server on the real seeds; the test command chooses browser, ports and data folder.
// Readers' journeys share one store; editors' journeys have a server and a store of their own.

import { defineConfig } from '@playwright/test'
import { dataFolder } from './data-folder.ts'
import { editorTokens } from './editors.ts'

const readingPort = process.env['E2E_PORT'] ?? '8799'
const editingPort = process.env['E2E_EDITING_PORT'] ?? '8798'
const executablePath = process.env['CHROMIUM_PATH']
const addressOf = (port: string): string => `http://127.0.0.1:${port}`

const server = {
  command: 'node ../apps/api/bin/start.mjs',
  timeout: 180_000,
  gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
} as const

export default defineConfig({
  testDir: './journeys',
  outputDir: './test-results/traces',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'kk-KZ',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic', '--disable-gpu'],
    },
  },
  projects: [
    { name: 'reading', testIgnore: 'review.spec.ts', use: { baseURL: addressOf(readingPort) } },
    { name: 'editing', testMatch: 'review.spec.ts', use: { baseURL: addressOf(editingPort) } },
  ],
  webServer: [
    { ...server, url: `${addressOf(readingPort)}/api/v1/health`, env: { PORT: readingPort, DATA_DIR: dataFolder } },
    {
      ...server,
      // The start line's one-time link becomes EDITOR_LINK of the tests.
      wait: { stdout: /\(this link works once\): (?<editor_link>\S+)[\s\S]*Jastar Atlas: http/ },
      env: { PORT: editingPort, DATA_DIR: `${dataFolder}-editing`, EDITOR_TOKENS: editorTokens() },
    },
  ],
})
