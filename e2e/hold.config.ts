// The long browser checks of `pnpm hold`: as the readers' journeys, against the same server on the seeds.

import { defineConfig } from '@playwright/test'
import journeys from './playwright.config.ts'

const [readingServer] = [journeys.webServer ?? []].flat()
const readers = journeys.projects?.find((project) => project.name === 'reading')
if (!readingServer || !readers) throw new Error('playwright.config.ts names no server or no project for readers.')

export default defineConfig({
  ...journeys,
  testDir: './hold',
  outputDir: './test-results/hold',
  timeout: 180_000,
  projects: [{ ...readers, testIgnore: [] }],
  webServer: [readingServer],
})
