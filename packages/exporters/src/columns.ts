// The columns of a CSV, in order: a stable name for programs, a heading in each language for people, and the cell.

import { findReferenceArea, indicatorOf, unitNames } from '@jastar/catalogue'
import type { Language, Names } from '@jastar/catalogue'
import { wordingOf } from '@jastar/figures'
import type { ExportRow } from './export-row.ts'
import { fragmentAddress } from './text-fragment.ts'
import { claimNames, measureNames, qualifierNames, reviewNames, yearUnknown } from './data/word-names.ts'

/** What a cell may depend on beside its row. Without a language, codes are written instead of names. */
export type CellContext = {
  readonly language: Language | null
  readonly dataVersion: number
  readonly permalinkOf: (id: string) => string
}

/** A cell: text, a number, or null for nothing (written empty, never as 0). */
export type Cell = string | number | null

export type Column = { readonly name: string; readonly headings: Names; readonly cell: (row: ExportRow, context: CellContext) => Cell }

/** A name in the reader's language, or the code itself for programs. */
const worded = (code: string, names: Names | null | undefined, { language }: CellContext): string => (language ? (names?.[language] ?? code) : code)

const publisherOf = (row: ExportRow, { language }: CellContext): string | null => row.source.publisher?.[language ?? 'en'] ?? null

export const columns: readonly Column[] = [
  { name: 'area_code', headings: { kk: 'Өңір коды', ru: 'Код региона', en: 'Area code' }, cell: (row) => row.referenceArea },
  {
    name: 'area', headings: { kk: 'Өңір', ru: 'Регион', en: 'Area' },
    cell: (row, { language }) => (row.referenceArea === null ? null : (findReferenceArea(row.referenceArea)?.names[language ?? 'en'] ?? row.referenceArea)),
  },
  {
    name: 'programme', headings: { kk: 'Бағдарлама', ru: 'Программа', en: 'Programme' },
    cell: (row, context) => (row.programme === null ? null : worded(row.programme, row.programmeNames, context)),
  },
  {
    name: 'indicator', headings: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
    cell: (row, context) => worded(row.indicator, indicatorOf(row.indicator).names, context),
  },
  { name: 'counted_thing', headings: { kk: 'Саналған нәрсе', ru: 'Что посчитано', en: 'Counted thing' }, cell: (row) => row.countedThing },
  { name: 'period', headings: { kk: 'Кезең', ru: 'Период', en: 'Period' }, cell: (row, { language }) => (language === null || row.timePeriod === null ? row.timePeriod : wordingOf(language).periodLabel(row.timePeriod)) },
  {
    name: 'year', headings: { kk: 'Жыл', ru: 'Год', en: 'Year' },
    cell: (row, context) => row.year ?? worded('unknown', yearUnknown, context),
  },
  { name: 'value', headings: { kk: 'Мәні', ru: 'Значение', en: 'Value' }, cell: (row) => row.value },
  { name: 'value_high', headings: { kk: 'Аралықтың жоғарғы шегі', ru: 'Верхний конец диапазона', en: 'Upper end of range' }, cell: (row) => row.valueHigh },
  {
    name: 'qualifier', headings: { kk: 'Шегі', ru: 'Оговорка', en: 'Qualifier' },
    cell: (row, context) => worded(row.qualifier, qualifierNames[row.qualifier], context),
  },
  { name: 'lower_bound', headings: { kk: 'Төменгі шек', ru: 'Нижняя граница', en: 'Lower bound' }, cell: (row) => row.lowerBound },
  { name: 'upper_bound', headings: { kk: 'Жоғарғы шек', ru: 'Верхняя граница', en: 'Upper bound' }, cell: (row) => row.upperBound },
  {
    name: 'unit', headings: { kk: 'Өлшем бірлігі', ru: 'Единица', en: 'Unit' },
    cell: (row, context) => worded(row.unitMeasure, unitNames[row.unitMeasure], context),
  },
  { name: 'measure', headings: { kk: 'Деңгей не өзгеріс', ru: 'Уровень или изменение', en: 'Level or change' }, cell: (row, context) => worded(row.measure, measureNames[row.measure], context) },
  { name: 'claim', headings: { kk: 'Орындалуы', ru: 'Факт или план', en: 'Claim' }, cell: (row, context) => worded(row.claim, claimNames[row.claim], context) },
  { name: 'part_of', headings: { kk: 'Мына деректің бөлігі', ru: 'Часть показателя', en: 'Part of' }, cell: (row) => row.partOf },
  { name: 'review', headings: { kk: 'Тексерілуі', ru: 'Проверка', en: 'Review' }, cell: (row, context) => worded(row.review, reviewNames[row.review], context) },
  { name: 'confidence', headings: { kk: 'Сенімділігі', ru: 'Уверенность', en: 'Confidence' }, cell: (row) => Math.round(row.confidence * 1000) / 1000 },
  { name: 'sentence', headings: { kk: 'Сөйлем', ru: 'Предложение', en: 'Sentence' }, cell: (row) => row.quote.text },
  { name: 'publisher', headings: { kk: 'Баспагер', ru: 'Издатель', en: 'Publisher' }, cell: publisherOf },
  {
    name: 'url', headings: { kk: 'Мәтін мекенжайы', ru: 'Адрес текста', en: 'Address of the text' },
    cell: (row) => (row.source.url === null ? null : fragmentAddress(row.source.url, row.quote.text)),
  },
  { name: 'source_title', headings: { kk: 'Мәтін тақырыбы', ru: 'Заголовок текста', en: 'Title of the text' }, cell: (row) => row.source.title },
  { name: 'source_date', headings: { kk: 'Мәтін күні', ru: 'Дата текста', en: 'Date of the text' }, cell: (row) => row.source.date },
  { name: 'told_by', headings: { kk: 'Неше баспагер айтқан', ru: 'Сколько издателей сообщили', en: 'Told by' }, cell: (row) => row.toldBy },
  { name: 'data_version', headings: { kk: 'Деректер нұсқасы', ru: 'Версия данных', en: 'Data version' }, cell: (_row, { dataVersion }) => dataVersion },
  { name: 'permalink', headings: { kk: 'Тұрақты сілтеме', ru: 'Постоянная ссылка', en: 'Permanent link' }, cell: (row, { permalinkOf }) => permalinkOf(row.id) },
  { name: 'id', headings: { kk: 'Дерек нөмірі', ru: 'Номер записи', en: 'Id' }, cell: (row) => row.id },
]
