// What the app needs from outside; tests give their own.

import type { Database } from '@jastar/store'
import type { Editing } from './editing/editing.ts'

export type Dependencies = {
  readonly db: Database
  readonly clock: () => Date
  /** Version of the product, as /health tells it. */
  readonly version: string
  /** Folder of the built dashboard; null serves the API alone. */
  readonly dashboardFolder: string | null
  /** Host names and addresses requests may ask for, beside the loopback's. */
  readonly allowedHosts: readonly string[]
  /** Whether whole texts are shown, or only the sentences that tell figures. */
  readonly publishFullText: boolean
  /** Who may edit, and how; without it nobody does. */
  readonly editing?: Editing
}
