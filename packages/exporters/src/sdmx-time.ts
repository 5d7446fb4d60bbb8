// Periods in SDMX: years, halves, quarters and months by name, any other stretch as start and duration.

/** The frequency (CL_FREQ) and the period; `_U` and `#N/A` where the period is unknown, `_O` for a stretch that has no name. */
export type SdmxTime = { readonly frequency: string; readonly timePeriod: string }

const named = [
  { months: 12, frequency: 'A', mark: '' },
  { months: 6, frequency: 'S', mark: '-S' },
  { months: 3, frequency: 'Q', mark: '-Q' },
] as const

/** `2025` → A 2025; `2025-08` → M; `2025-01/2025-06` → S 2025-S1; `2025-08/2025-12` → 2025-08-01/P5M; `2023/2025` → 2023-01-01/P3Y. */
export function sdmxTime(period: string | null): SdmxTime {
  if (period === null) return { frequency: '_U', timePeriod: '#N/A' }
  const [start = '', end = start] = period.split('/')
  if (end === start) return { frequency: start.length === 4 ? 'A' : 'M', timePeriod: start }
  const [first, last] = [monthOf(start, 1), monthOf(end, 12)]
  const months = last - first + 1
  const year = Math.floor(first / 12)
  const name = named.find((length) => length.months === months && first % length.months === 0)
  if (name) return { frequency: name.frequency, timePeriod: `${year}${name.mark === '' ? '' : `${name.mark}${(first % 12) / months + 1}`}` }
  const day = `${year}-${String((first % 12) + 1).padStart(2, '0')}-01`
  return { frequency: '_O', timePeriod: `${day}/P${months % 12 === 0 && first % 12 === 0 ? `${months / 12}Y` : `${months}M`}` }
}

/** Months since the year 0; a bare year stands for its first or last month. */
function monthOf(text: string, ofBareYear: number): number {
  const [year = '', month] = text.split('-')
  return Number(year) * 12 + (month === undefined ? ofBareYear : Number(month)) - 1
}
