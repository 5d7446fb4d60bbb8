// The miner's one door.

export { mine } from './mine.ts'
