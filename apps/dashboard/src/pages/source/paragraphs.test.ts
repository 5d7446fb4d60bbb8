// Texts cut into paragraphs and runs: nothing is lost, marks are never cut, titles stand alone.

import { expect, test } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'
import type { Layers, Paragraph } from './paragraphs.ts'
import type { Span } from '@jastar/catalogue'

/** The span of some words in a text. */
const at = (text: string, words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const nothing: Layers<Span, Span> = { title: null, furniture: [], marks: [], names: [] }

/** A paragraph as one line: `[mark]`, `<name>`, `~furniture~`. */
const drawn = (paragraph: Paragraph<Span, Span>): string =>
  paragraph.runs.map((run) => {
    const text = run.pieces.map((piece) => (piece.mark ? `[${piece.text}]` : piece.text)).join('')
    const named = run.name ? `<${text}>` : text
    return run.isFurniture ? `~${named}~` : named
  }).join('')

test('blank lines end paragraphs and every other character stays', () => {
  const text = ' Бірінші  жол\n\n\tЕкінші жол \r\nүшінші'
  expect(paragraphsOf(text, nothing).map(drawn)).toEqual(['Бірінші  жол', 'Екінші жол', 'үшінші'])
})

test('an empty or blank text has no paragraph', () => {
  expect(paragraphsOf('', nothing)).toEqual([])
  expect(paragraphsOf(' \n \n', nothing)).toEqual([])
})

test('marks stand inside programme names and page furniture', () => {
  const text = 'Фото 12.05 «Кубок 2025» аясында 40 адам келді'
  const layers = { ...nothing, furniture: [at(text, 'Фото 12.05')], names: [at(text, 'Кубок 2025')], marks: [at(text, '12.05'), at(text, '2025'), at(text, '40')] }
  expect(paragraphsOf(text, layers).map(drawn)).toEqual(['~Фото [12.05]~ «<Кубок [2025]>» аясында [40] адам келді'])
})

test('a name or furniture that would cut a mark gives way', () => {
  const text = 'Жоба 300 мыңнан астам'
  const number = at(text, '300 мыңнан')
  expect(paragraphsOf(text, { ...nothing, marks: [number], names: [at(text, 'Жоба 300')] }).map(drawn)).toEqual(['Жоба [300 мыңнан] астам'])
  expect(paragraphsOf(text, { ...nothing, marks: [number], furniture: [at(text, 'Жоба 300')] }).map(drawn)).toEqual(['~Жоба [300 мыңнан] астам~'])
})

test('of two overlapping marks the earlier is drawn, both are listed', () => {
  const text = '10 000 адам'
  const [paragraph] = paragraphsOf(text, { ...nothing, marks: [at(text, '000'), at(text, '10 000')] })
  expect(paragraph && drawn(paragraph)).toBe('[10 000] адам')
  expect(paragraph?.marks).toEqual([at(text, '10 000'), at(text, '000')])
})

test('a title that ends its line is a paragraph of its own', () => {
  const text = 'date 2026-01-02 Жаңа орталық ашылды\nМәтін'
  const paragraphs = paragraphsOf(text, { ...nothing, title: at(text, 'Жаңа орталық ашылды') })
  expect(paragraphs.map((paragraph) => [paragraph.isTitle, drawn(paragraph)])).toEqual([[false, 'date 2026-01-02'], [true, 'Жаңа орталық ашылды'], [false, 'Мәтін']])
})

test('first words of a paragraph are no heading', () => {
  const text = 'В городе открыли центр для молодёжи, сообщает акимат.'
  const paragraphs = paragraphsOf(text, { ...nothing, title: at(text, 'В городе открыли центр') })
  expect(paragraphs.map((paragraph) => [paragraph.isTitle, drawn(paragraph)])).toEqual([[false, text]])
})
