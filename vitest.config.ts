// Unit and API tests: every *.test.ts beside the code it tests, and the tests of the house itself.

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.{ts,tsx}', 'e2e/house/*.test.ts'],
    testTimeout: 30_000,
  },
})
