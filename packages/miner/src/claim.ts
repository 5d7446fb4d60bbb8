// Achieved or planned: by the verb of the figure's clause, or of the heading that its list stands under.

import type { Claim, SlotBasis } from '@jastar/catalogue'
import { kazakhClaim } from './claim-kazakh.ts'
import { russianClaim } from './claim-russian.ts'
import { hasRole, sentenceAt } from './document.ts'
import type { Document, Sentence } from './document.ts'

export type ReadClaim = { readonly claim: Claim; readonly basis: SlotBasis; readonly rule: string; readonly confidence: number; readonly token?: number }

const byDefault: ReadClaim = { claim: 'achieved', basis: 'default', rule: 'no word of a plan', confidence: 0.85 }

/** How many lines of a list may stand between a figure and the heading that governs it. */
const longestList = 12

/** The claim of the figure at tokens `first` to `last`. */
export function claimOf(document: Document, first: number, last: number): ReadClaim {
  const sentence = sentenceAt(document, first)
  return claimIn(document, sentence, first, last) ?? ofHeading(document, sentence) ?? ofWhole(document, sentence) ?? byDefault
}

function claimIn(document: Document, sentence: Sentence, first: number, last: number): ReadClaim | undefined {
  return sentence.language === 'kk' ? kazakhClaim(document, sentence, last) : russianClaim(document, sentence, first, last)
}

/** "В 2026 году планируется:", then a list without verbs: what the heading says holds for its lines. */
function ofHeading(document: Document, sentence: Sentence): ReadClaim | undefined {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - longestList); index -= 1) {
    const earlier = document.sentences[index]
    if (!earlier || earlier.language !== sentence.language) return undefined
    const claim = claimIn(document, earlier, earlier.last - 1, earlier.language === 'kk' ? earlier.first : earlier.last)
    if (document.tokens[earlier.last - 1]?.text === ':') return claim && { ...claim, basis: 'inherited', rule: 'heading of a list' }
    if (claim) return undefined
  }
  return undefined
}

/** "Оның ішінде …", "Из них …": a list of parts without a verb holds what was said of the whole. */
function ofWhole(document: Document, sentence: Sentence): ReadClaim | undefined {
  const earlier = document.sentences[sentence.index - 1]
  if (!earlier || earlier.language !== sentence.language || !hasRole(document, sentence.first, 'ofThem') && !hasRole(document, sentence.first, 'partOf')) return undefined
  const claim = claimIn(document, earlier, earlier.first, earlier.first + 1)
  return claim && { ...claim, basis: 'inherited', rule: 'claim of the whole' }
}
