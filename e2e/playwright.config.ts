// Browser tests against the real server on the real seeds; the test command chooses browser, port and data folder.

import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const port = process.env['E2E_PORT'] ?? '8799'
const address = `http://127.0.0.1:${port}`
const executablePath = process.env['CHROMIUM_PATH']

export default defineConfig({
  testDir: './journeys',
  outputDir: './test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  use: {
    baseURL: address,
    locale: 'kk-KZ',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic', '--disable-gpu'],
    },
  },
  webServer: {
    command: 'node ../apps/api/bin/start.mjs',
    url: `${address}/api/v1/health`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    env: { PORT: port, DATA_DIR: process.env['E2E_DATA_DIR'] ?? join(import.meta.dirname, 'test-results/data') },
  },
})
