// The catalogue's one door: the words of the product and the data behind them.

export * from './language.ts'
export * from './qualifier.ts'
export * from './unit-measure.ts'
export * from './time-period.ts'
export * from './indicator.ts'
export * from './theme.ts'
export * from './programme.ts'
export * from './reference-area.ts'
export * from './publisher.ts'
export * from './source.ts'
export * from './mention.ts'
export * from './observation.ts'
