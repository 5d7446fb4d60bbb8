// Files as people have them: encodings, headers, titles, publishers, and what is refused.

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ReaderError, readSource, readText } from './index.ts'

const seeds = join(import.meta.dirname, '../../../seeds')
const seed = (prefix: string) => {
  const file = readdirSync(seeds).find((name) => name.startsWith(prefix)) ?? ''
  return readSource(readFileSync(join(seeds, file)), file)
}
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const errorOf = (read: () => unknown): unknown => {
  try {
    return read()
  } catch (error) {
    return error instanceof ReaderError ? [error.code, error.value] : error
  }
}

test.each([
  ['000', '2026-02-26', 'Ақтөбенің креативті жастары Жаңа Конституцияны қолдады', null, null, ['kk']],
  ['001', '2026-02-20', 'В Алматы на площадке центра робототехники КазНУ имени аль-Фараби состоялась встреча членов…', 'BAQ.KZ', null, ['ru']],
  ['002', '2026-03-05', 'Алматыда цифрлық буын белсенділік танытып, жаңа бастаманы қолдады', 'BAQ.KZ', null, ['kk']],
  ['003', '2026-02-23', '2025 жылы 300 мыңнан астам жас алматылық қалалық жобаларға тартылды', 'Zakon.kz', null, ['kk']],
  ['004', null, 'Коворкинг орталық ашу туралы бастаманы «Ассамблея жастары» бірлестігінің мүшесі Данил Цой…', 'Ақтөбе облысы әкімдігі, Telegram', 'http://t.me/aqtobe_oblysy_akimdigi', ['ru', 'kk']],
])('seed %s is dated, titled and attributed', (prefix, date, title, publisher, url, languages) => {
  const source = seed(prefix)
  expect({ date: source.date, title: source.title, publisher: source.publisher, url: source.url }).toEqual({ date, title, publisher, url })
  expect(source.languages.toSorted()).toEqual(languages.toSorted())
})

const prose = ' date 2025-05-20 Жасыл ел жасағы\nҚалада 40 түп ағаш отырғызылды, деп хабарлайды «Біздің өңір».\n'
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const buffer = Buffer.from(text, 'utf16le')
  return bigEndian ? buffer.swap16() : buffer
}

test.each([
  ['UTF-8', Buffer.from(prose)],
  ['UTF-8 with a mark', Buffer.concat([bytes(0xef, 0xbb, 0xbf), Buffer.from(prose)])],
  ['UTF-16 LE with a mark', Buffer.concat([bytes(0xff, 0xfe), utf16(prose, false)])],
  ['UTF-16 BE with a mark', Buffer.concat([bytes(0xfe, 0xff), utf16(prose, true)])],
])('%s decodes to the same text', (_, file) => {
  expect(readSource(file, 'a.txt')).toEqual(readText(prose))
})

test('Windows-1251 is recognised', () => {
  const word = [0xcc, 0xee, 0xeb, 0xee, 0xe4, 0xe5, 0xe6, 0xfc]
  expect(readSource(bytes(...word, 0x20, ...word), 'a.TXT').text).toBe('Молодежь Молодежь')
})

test.each([
  ['an empty file', () => readSource(bytes(), 'a.txt'), ['empty', 'a.txt']],
  ['only spaces', () => readText(' \n '), ['empty', 'The text']],
  ['binary', () => readSource(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 1, 2, 0xfe), 'a.txt'), ['binary', 'a.txt']],
  ['half a UTF-16 unit', () => readSource(bytes(0xff, 0xfe, 0x41), 'a.txt'), ['undecodable', 'a.txt']],
  ['a picture', () => readSource(bytes(1), 'photo.JPG'), ['unsupported_type', '.jpg']],
])('%s is refused with the offending value', (_, read, refusal) => {
  expect(errorOf(read)).toEqual(refusal)
})

test.each([
  ['Опубликовано: 14.03.2023\nТекст', '2023-03-14'],
  [' date 2025-02-31 Тақырып', null],
  ['14 наурызда өтті', null],
])('date of %j', (text, date) => {
  expect(readText(text).date).toBe(date)
})

test.each([
  ['В городе прошёл форум, сообщает «Уральская неделя».', 'Уральская неделя'],
  ['Форум өтті, деп хабарлайды Kazinform.', 'Kazinform'],
  ['Об этом сообщили в пресс-службе акимата.', null],
  ['Об этом пишет zakon.kz.', 'Zakon.kz'],
])('publisher of %j', (text, publisher) => {
  expect(readText(text).publisher).toBe(publisher)
})
