// Addresses of the API, in one place for server and dashboard.

export const apiRoot = '/api/v1'

export const paths = {
  health: '/health',
  observations: '/observations',
  observationsCsv: '/observations.csv',
  observation: (id: string) => `/observations/${encodeURIComponent(id)}`,
  series: '/series',
  compare: '/compare',
  coverage: '/coverage',
  referenceAreas: '/reference-areas',
  indicators: '/indicators',
  themes: '/themes',
  programmes: '/programmes',
  programme: (id: string) => `/programmes/${encodeURIComponent(id)}`,
  sources: '/sources',
  source: (id: string) => `/sources/${encodeURIComponent(id)}`,
} as const
