// Addresses of the API, in one place for server and dashboard.

export const apiRoot = '/api/v1'

export const paths = {
  health: '/health',
  observations: '/observations',
  observationsCsv: '/observations.csv',
  observation: (id: string) => `/observations/${encodeURIComponent(id)}`,
  observationReview: (id: string) => `/observations/${encodeURIComponent(id)}/review`,
  observationSplit: (id: string) => `/observations/${encodeURIComponent(id)}/split`,
  observationJoin: (id: string) => `/observations/${encodeURIComponent(id)}/join`,
  observationRecommend: (id: string) => `/observations/${encodeURIComponent(id)}/recommend`,
  observationReports: (id: string) => `/observations/${encodeURIComponent(id)}/reports`,
  session: '/session',
  review: '/review',
  report: (number: number) => `/reports/${number}`,
  curation: '/curation',
  undo: (number: number) => `/curation/${number}/undo`,
  corrections: '/corrections',
  correctionsFeed: '/corrections.json',
  correctionsAtom: '/corrections.atom',
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
  sourceReview: (id: string) => `/sources/${encodeURIComponent(id)}/review`,
} as const
