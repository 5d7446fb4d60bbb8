// Every text of every language is valid ICU and uses the arguments its Kazakh original uses.

import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { languages } from '@jastar/catalogue'
import { messages as en } from './en.ts'
import { messages as kk } from './kk.ts'
import { locales } from './messages.ts'
import { messages as ru } from './ru.ts'

type Tree = { readonly [key: string]: string | Tree }

const texts = (tree: Tree, path: readonly string[] = []): { path: string; text: string }[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [{ path: [...path, key].join('.'), text: value }] : texts(value, [...path, key])))

/** `{count, plural, …}` and `{name}` ask for count and name. */
const argumentsOf = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].flatMap((match) => match[1] ?? []))].toSorted()

const all = { kk, ru, en }
const cases = languages.flatMap((language) => texts(all[language]).map(({ path, text }) => ({ language, path, text })))

test.each(cases)('$language $path can be formatted', ({ language, text }) => {
  const problems: string[] = []
  const t = createTranslator<{ text: string }>({ locale: locales[language], messages: { text }, onError: (error) => problems.push(error.message) })
  const values = Object.fromEntries(argumentsOf(text).map((name) => [name, 21]))
  expect(t('text', values)).not.toContain('{')
  expect(problems).toEqual([])
})

test.each(['ru', 'en'] as const)('%s has the keys of kk, each asking for arguments kk could give', (language) => {
  const original = new Map(texts(kk).map(({ path, text }) => [path, text]))
  expect(texts(all[language]).map(({ path }) => path)).toEqual([...original.keys()])
})
