// The one door of exporters: observations to files.

export * from './export-row.ts'
