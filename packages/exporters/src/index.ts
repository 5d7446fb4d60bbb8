// The one door of exporters: observations to files.

export * from './export-row.ts'
export * from './csv.ts'
export * from './file-name.ts'
export * from './text-fragment.ts'
