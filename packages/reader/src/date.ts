// The day a text was published: its header line ` date 2026-02-23 …`, or the page's own "Опубликовано: 14.03.2023".

const header = /^\s*date (\d{4}-\d{2}-\d{2})(?=\s|$)/
const printed = /^[ \t]*(?:опубликовано|дата публикации|жарияланған күні|жарияланды|жарияланған уақыты)[ \t]*:?[ \t]*(\d{1,2})\.(\d{1,2})\.(\d{4})/imu

/** The header line's date marker, to be taken off a title. */
export const headerMarker = /^\s*date \d{4}-\d{2}-\d{2}[ \t]*/

/** The day of publication as `2026-02-23`; null for an undated text and for a day no calendar has. */
export function readDate(text: string): string | null {
  const stated = header.exec(text)?.[1]
  if (stated) return isDay(stated) ? stated : null
  const page = printed.exec(text)
  if (!page) return null
  const [, day = '', month = '', year = ''] = page
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}

function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}
