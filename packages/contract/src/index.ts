// The contract's one door: what travels between API and dashboard.

export * from './words.ts'
export * from './observation.ts'
export * from './query.ts'
export * from './views.ts'
export * from './problem.ts'
export * from './paths.ts'
export * from './editing.ts'
export * from './exports.ts'
