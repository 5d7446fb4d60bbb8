// The languages of a text, by the letters of each paragraph: Kazakh prose is one fifth letters that Russian has not.

import type { TextLanguage } from '@jastar/catalogue'

const kazakhLetters = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/g
const cyrillicLetters = /[\u0400-\u04ff]/g
/** A Russian paragraph with Kazakh names in it stays below, Kazakh prose is far above. */
const kazakhShare = 0.04
/** Shorter lines are names and credits; they say nothing of the language. */
const shortestParagraph = 40

/** Languages of the text, the one with more letters first; Kazakh where no paragraph is long enough to tell and letters of it occur. */
export function readLanguages(text: string): readonly TextLanguage[] {
  const letters: Record<TextLanguage, number> = { kk: 0, ru: 0 }
  const paragraphs = text.split(/[\n\r\u2028\u2029]+/)
  const long = paragraphs.filter((paragraph) => count(paragraph, cyrillicLetters) >= shortestParagraph)
  for (const paragraph of long.length > 0 ? long : [text]) {
    const all = count(paragraph, cyrillicLetters)
    letters[count(paragraph, kazakhLetters) > all * kazakhShare ? 'kk' : 'ru'] += all
  }
  const found: TextLanguage[] = letters.kk >= letters.ru ? ['kk', 'ru'] : ['ru', 'kk']
  return found.filter((language) => letters[language] > 0)
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}
