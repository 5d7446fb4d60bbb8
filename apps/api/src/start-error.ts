// The app cannot start: one sentence with what is wrong, where, and the mend.

/** Why the app does not start, for the person who started it. */
export class StartError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StartError'
  }
}
