// When something was done, in Kazakhstan's time: "23.02.2026, 14:05".

import { useWording } from '../language/wording.ts'

const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** The day (ISO) and the minute of an instant, both in Kazakhstan's time. */
export function momentOf(instant: string): { readonly day: string; readonly minute: string } {
  const found = new Map(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return { day: `${found.get('year')}-${found.get('month')}-${found.get('day')}`, minute: `${found.get('hour')}:${found.get('minute')}` }
}

/** Words an instant in the interface's language. */
export function useMoment(): (instant: string) => string {
  const wording = useWording()
  return (instant) => {
    const { day, minute } = momentOf(instant)
    return `${wording.dateText(day)}, ${minute}`
  }
}
