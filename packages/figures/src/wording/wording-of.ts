// The wording of a language.

import type { Language } from '@jastar/catalogue'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'
import type { Wording } from './wording.ts'

const wordings: Readonly<Record<Language, Wording>> = { kk, ru, en }

/** How a language says figures. */
export function wordingOf(language: Language): Wording {
  return wordings[language]
}
