// What a page drawn by the server brings along: the answers it was drawn from.

import type { QueryClient } from '@tanstack/react-query'

export const answersId = 'answers'

export type Answers = readonly (readonly [key: readonly unknown[], data: unknown])[]

/** True where the server drew this page's first view. */
export const isDrawn = (): boolean => document.getElementById(answersId) !== null

/** Gives the pages the answers the server has parsed, so that the first view stands without asking again. */
export function takeAnswers(client: QueryClient): void {
  const answers: Answers = JSON.parse(document.getElementById(answersId)?.textContent ?? '[]')
  for (const [key, data] of answers) client.setQueryData(key, data)
}
