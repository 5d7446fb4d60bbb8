// The reader's own day, for what is dated by looking.

/** `2026-02-23`, by the reader's clock. */
export function localDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
