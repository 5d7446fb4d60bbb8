// The miner's one door.

export { mine } from './mine.ts'
export { addScores, f1Of, scoreText, scoredSlots } from './score.ts'
export type { GoldMention, Score, ScoredSlot } from './score.ts'
