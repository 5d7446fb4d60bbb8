// What the bench reads: the seeds and the press texts, as sources; and strings made to be slow to read.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceText } from '@jastar/catalogue'
import { loadPress, pressCases } from '../cases/press/load.ts'

const seeds = join(import.meta.dirname, '../../../seeds')

/** A text as a source, its title and date from its header line. */
export function sourceOf(text: string): SourceText {
  const header = /^ date (\d{4}-\d\d-\d\d) (.*)/.exec(text)
  return { text, hash: '', title: header?.[2] ?? '', date: header?.[1] ?? null, publisher: null, url: null, languages: ['kk', 'ru'] }
}

/** The seeds: articles as outlets print them, few numbers in many words. */
export function seedTexts(): readonly string[] {
  return readdirSync(seeds).filter((file) => file.endsWith('.txt')).map((file) => readFileSync(join(seeds, file), 'utf8'))
}

/** A case of so many lines is a whole press text, one of fewer a single sentence. */
const fewestLines = 4

/** The press cases that are whole texts, written to hold many numbers. */
export function pressTexts(): readonly string[] {
  return pressCases.map((pressCase) => loadPress(pressCase).text).filter((text) => text.split('\n').length >= fewestLines)
}

const prose = 'Былтыр Алматыда «Жасыл ел» жобасына 1 250 жас қатысты, оның ішінде 300-ден астамы студент, тағы 45,5 тонна қоқыс жиналды; в Актобе провели 12 акций. '

/** A piece that is repeated up to a length: on each of these a careless rule takes more than linear time. */
export const hostilePieces: Readonly<Record<string, string>> = {
  'digits': '9',
  'spaces': ' ',
  'ones and spaces': '1 ',
  'ones and commas': '1,',
  'one line of prose': prose,
  'opening quotes': '«',
  'straight quotes': '"',
  'dashes': '-',
  'numbers and dashes': '12-',
  'brackets': '(',
  'one word': 'жас ',
  'letters': 'а',
  'capital letters': 'А ',
  'full stops': '.',
  'line breaks': '\n',
  'number words': 'жүз ',
  'scale words': '5 млн ',
  'percent signs': '5%',
  'regions': 'Алматы облысы, ',
  'programmes in quotes': '«Жасыл ел» жобасы, ',
  'parts': 'оның ішінде 5 студент, ',
  'years': '2024 жылы ',
  'combining marks': '\u0301',
  'invisible characters': '1\u00ad',
  'emoji': '👩🏽‍🎓',
}

/** The piece repeated to at least `length` UTF-16 units. */
export const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))
