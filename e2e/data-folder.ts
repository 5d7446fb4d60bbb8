// Where the servers of the browser tests keep their stores; the test command chooses it.

import { join } from 'node:path'

/** The readers' store; the editors' is beside it, `-editing`. */
export const dataFolder = process.env['E2E_DATA_DIR'] ?? join(import.meta.dirname, 'test-results/data')
