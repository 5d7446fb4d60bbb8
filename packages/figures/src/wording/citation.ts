// How a figure is cited: short under a chart, full in a list of sources.

import type { CitationContext } from './wording.ts'

export type CitationWords = {
  readonly quotes: readonly [string, string]
  readonly noPublisher: string
  readonly figure: string
  readonly accessed: (day: string) => string
  readonly dataVersion: (version: number) => string
}

/** "Zakon.kz, 23.02.2026"; in full with title, address, the figure, its permanent link and the day it was looked up. */
export function cite(figureText: string, context: CitationContext, form: 'short' | 'full', words: CitationWords, dateText: (date: string | null) => string): string {
  const told = `${context.publisherName ?? words.noPublisher}, ${dateText(context.date)}`
  if (form === 'short') return told
  const [open, close] = words.quotes
  const source = [`${open}${context.title}${close} // ${told}`, ...(context.url === null ? [] : [context.url])].join('. ')
  const ours = `${words.figure}: ${figureText}. Jastar Atlas, ${words.dataVersion(context.dataVersion)}. ${context.permalink}`
  return `${source}. ${ours} (${words.accessed(dateText(context.accessed))}).`
}
