// The type of browser.mjs, which stays plain JavaScript so that any Node can run it.

/** Path of a Chromium that starts. */
export function requireBrowser(): Promise<string>
