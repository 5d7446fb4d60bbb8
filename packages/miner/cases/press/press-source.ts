// A press case as the reader would give it, dated and titled by its header line, and its figures as truth with what they leave out.

import type { SourceText } from '@jastar/catalogue'
import type { GoldMention } from '../../src/score.ts'
import type { LoadedFigure } from './load.ts'

export function sourceOfPress(text: string): SourceText {
  const header = /^ date (\d{4}-\d\d-\d\d) (.*)/.exec(text)
  return { text, hash: '', title: header?.[2] ?? '', date: header?.[1] ?? null, publisher: null, url: null, languages: ['kk', 'ru'] }
}

export function truthOf(figure: LoadedFigure): GoldMention {
  return { qualifier: 'exact', unitMeasure: '1', measure: 'level', programme: null, claim: 'achieved', ...figure }
}
