// A finished picture holds its words, stands alone, and nothing a text says can become an element or an address.

import { expect, test } from 'vitest'
import type { Drawing } from './drawing.ts'
import { finishedPicture } from './finished-picture.ts'
import type { PictureWords } from './finished-picture.ts'
import { wrapText } from './wrap-text.ts'
import { writeShape } from './write-shapes.ts'

const measure = (text: string, size: number): number => text.length * size * 0.5

const words: PictureWords = {
  language: 'kk', title: 'Алматы, 2025: 570-тен астам іс-шара', filters: 'Алматы қаласы · 2025', description: '4 сан',
  sources: 'Дереккөз: Zakon.kz, 23.02.2026', dated: 'Jastar Atlas, деректер нұсқасы 7, 21.11.2026', link: 'http://127.0.0.1:8787/explore?indicator=events&year=2025&dataVersion=7',
}

const chart: Drawing = {
  width: 640, height: 120,
  shapes: [
    { name: 'rect', attributes: { x: 240, y: 10, width: 120.123, height: 16, fill: 'url(#p0)' } },
    { name: 'text', attributes: { x: 0, y: 20, 'font-size': 15, fill: 'rgb(0, 109, 128)' }, text: '570+' },
  ],
  fills: [{ kind: 'fade', id: 'p0', units: 'userSpaceOnUse', from: [240, 0], to: [360, 0], stops: [{ offset: 0, colour: 'rgb(0, 109, 128)', opacity: 1 }, { offset: 1, colour: 'rgb(0, 109, 128)', opacity: 0 }] }],
}
const legend: Drawing = { width: 300, height: 22, shapes: [{ name: 'text', attributes: { x: 0, y: 14 }, text: 'астам, артық' }], fills: [] }
const look = { paper: '#faf8f2', ink: '#1a1d21', ink2: '#484d55', ink3: '#656a70' }
const fonts = [{ dataUrl: 'data:font/woff2;base64,d09GMgAB', unicodeRange: 'U+0400-045F, U+0490-0491', letter: 'Ж' }]

const parts = { chart, legend, words, look, fonts, measure }
/** What the document says, markup taken away. */
const saidBy = (svg: string): string => svg.replace(/<[^>]*>/g, ' ').replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))

test('title, filters, legend, sources, date and link are burnt in; the font travels along', () => {
  const { svg, width, height } = finishedPicture(parts)
  for (const told of [words.title, words.filters, words.sources, words.dated, 'астам, артық', '570+']) expect(saidBy(svg)).toContain(told)
  expect(saidBy(svg).replaceAll(/\s/g, '')).toContain(words.link)
  expect([width, height > 120 + 22]).toEqual([640 + 64, true])
  expect(svg).toContain("src:url(data:font/woff2;base64,d09GMgAB) format('woff2');unicode-range:U+0400-045F, U+0490-0491")
  expect(svg).toContain('width="120.12"')
  expect(svg).not.toMatch(/var\(|currentColor|class=|href/)
})

test.each([
  '</text><script>alert(1)</script>', '"><image href="https://evil.example/x"/>', '</style><style>@import "https://evil.example"</style>', '<!ENTITY x SYSTEM "file:///etc/passwd">&x;', '<foreignObject onload=x>', ']]>\u0000\u000b\ud800',
])('a text that looks like markup stays a text: %j', (hostile) => {
  const said = { ...words, title: hostile, filters: hostile, description: hostile, sources: hostile, dated: hostile, link: hostile, language: hostile }
  const hostileChart: Drawing = { ...chart, shapes: [{ name: 'text', attributes: { fill: hostile, transform: hostile }, text: hostile }], fills: [{ kind: 'tile', id: hostile, width: 6, height: 6, transform: hostile, shapes: [] }] }
  const { svg, svgToDraw } = finishedPicture({ ...parts, chart: hostileChart, words: said, look: { ...look, paper: hostile }, fonts: [...fonts, { dataUrl: hostile, unicodeRange: hostile, letter: hostile }, { dataUrl: 'https://evil.example/font', unicodeRange: 'U+0', letter: 'A' }] })
  expect(svgToDraw.match(/<(?!\/?(?:svg|title|desc|style|rect|text|g|defs|pattern)\b)/g)).toBeNull()
  expect([...svg.matchAll(/<([A-Za-z!]+)/g)].map(([, name]) => name).filter((name) => !['svg', 'title', 'desc', 'style', 'rect', 'text', 'g', 'defs', 'pattern'].includes(name ?? ''))).toEqual([])
  expect([svg.match(/<style>/g)?.length, svg.match(/<svg/g)?.length]).toEqual([1, 1])
  expect(/<style>(.*?)<\/style>/.exec(svg)?.[1]).not.toContain('evil')
  // eslint-disable-next-line no-control-regex -- signs that no XML may hold
  expect(svg).not.toMatch(/[\u0000-\u0008\u000b\ud800]/)
})

test.each([
  ['url(https://evil.example/x)', '<rect/>'], ['url(#p1)', '<rect fill="url(#p1)"/>'], ['URL("data:x")', '<rect/>'], ['rgb(1, 2, 3)', '<rect fill="rgb(1, 2, 3)"/>'],
])('a fill of %s is written as %s', (fill, written) => {
  expect(writeShape({ name: 'rect', attributes: { fill } })).toBe(written)
})

test.each([
  ['', 10, []],
  ['бір екі үш', 10, ['бір екі үш']],
  ['бір екі үш', 7, ['бір екі', 'үш']],
  ['өте-өте-ұзын-сөз соңы', 6, ['өте-өт', 'е-ұзын', '-сөз', 'соңы']],
  ['300\u00a0000 адам', 8, ['300\u00a0000', 'адам']],
])('%j in %d letters', (text, width, lines) => {
  expect(wrapText(text, { size: 1, weight: 400, width }, (line) => line.length)).toEqual(lines)
})
