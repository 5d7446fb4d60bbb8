// The columns of an export, in order: a stable name for programs, a heading and a meaning in each language for people.

import type { Language, Names } from '@jastar/catalogue'
import { meanings } from './data/column-meanings.ts'

/** What a cell holds: `year` is a number or the word for an unknown one, `flag` yes or no. */
export type ColumnType = 'text' | 'code' | 'number' | 'integer' | 'year' | 'date' | 'flag' | 'address'

type Described = { readonly name: string; readonly type: ColumnType; readonly headings: Names; readonly width?: number; readonly named?: true }

const all = [
  { name: 'area_code', type: 'code', named: true, headings: { kk: 'Өңір коды', ru: 'Код региона', en: 'Area code' } },
  { name: 'area', type: 'text', width: 24, headings: { kk: 'Өңір', ru: 'Регион', en: 'Area' } },
  { name: 'programme', type: 'text', width: 28, headings: { kk: 'Бағдарлама', ru: 'Программа', en: 'Programme' } },
  { name: 'indicator', type: 'text', width: 22, headings: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' } },
  { name: 'counted_thing', type: 'text', width: 24, headings: { kk: 'Саналған нәрсе', ru: 'Что посчитано', en: 'Counted thing' } },
  { name: 'period', type: 'text', width: 18, headings: { kk: 'Кезең', ru: 'Период', en: 'Period' } },
  { name: 'year', type: 'year', headings: { kk: 'Жыл', ru: 'Год', en: 'Year' } },
  { name: 'value', type: 'number', width: 16, headings: { kk: 'Мәні', ru: 'Значение', en: 'Value' } },
  { name: 'value_high', type: 'number', width: 16, headings: { kk: 'Аралықтың жоғарғы шегі', ru: 'Верхний конец диапазона', en: 'Upper end of range' } },
  { name: 'qualifier', type: 'text', headings: { kk: 'Шегі', ru: 'Оговорка', en: 'Qualifier' } },
  { name: 'lower_bound', type: 'number', width: 16, headings: { kk: 'Төменгі шек', ru: 'Нижняя граница', en: 'Lower bound' } },
  { name: 'upper_bound', type: 'number', width: 16, headings: { kk: 'Жоғарғы шек', ru: 'Верхняя граница', en: 'Upper bound' } },
  { name: 'unit', type: 'text', headings: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit' } },
  { name: 'measure', type: 'text', headings: { kk: 'Деңгей не өзгеріс', ru: 'Уровень или изменение', en: 'Level or change' } },
  { name: 'claim', type: 'text', headings: { kk: 'Орындалуы', ru: 'Факт или план', en: 'Claim' } },
  { name: 'age_band', type: 'text', headings: { kk: 'Жас аралығы', ru: 'Возраст', en: 'Age band' } },
  { name: 'part_of', type: 'code', width: 16, headings: { kk: 'Мына деректің бөлігі', ru: 'Часть показателя', en: 'Part of' } },
  { name: 'review', type: 'text', headings: { kk: 'Тексерілуі', ru: 'Проверка', en: 'Review' } },
  { name: 'confidence', type: 'number', headings: { kk: 'Сенімділігі', ru: 'Уверенность', en: 'Confidence' } },
  { name: 'sentence', type: 'text', width: 80, headings: { kk: 'Сөйлем', ru: 'Предложение', en: 'Sentence' } },
  { name: 'publisher', type: 'text', width: 20, headings: { kk: 'Баспагер', ru: 'Издатель', en: 'Publisher' } },
  { name: 'url', type: 'address', width: 40, headings: { kk: 'Мәтін мекенжайы', ru: 'Адрес текста', en: 'Address of the text' } },
  { name: 'source_title', type: 'text', width: 40, headings: { kk: 'Мәтін тақырыбы', ru: 'Заголовок текста', en: 'Title of the text' } },
  { name: 'source_date', type: 'date', headings: { kk: 'Мәтін күні', ru: 'Дата текста', en: 'Date of the text' } },
  { name: 'told_by', type: 'integer', headings: { kk: 'Неше баспагер айтқан', ru: 'Сколько издателей сообщили', en: 'Told by' } },
  { name: 'disputed', type: 'flag', headings: { kk: 'Даулы', ru: 'Есть расхождение', en: 'Disputed' } },
  { name: 'recommended', type: 'flag', headings: { kk: 'Ұсынылатын мән', ru: 'Рекомендуемое значение', en: 'Recommended value' } },
  { name: 'data_version', type: 'integer', headings: { kk: 'Деректер нұсқасы', ru: 'Версия данных', en: 'Data version' } },
  { name: 'permalink', type: 'address', width: 40, headings: { kk: 'Тұрақты сілтеме', ru: 'Постоянная ссылка', en: 'Permanent link' } },
  { name: 'id', type: 'code', width: 16, headings: { kk: 'Дерек нөмірі', ru: 'Номер записи', en: 'Id' } },
  { name: 'edition', type: 'integer', headings: { kk: 'Деректің редакциясы', ru: 'Редакция записи', en: 'Edition' } },
] as const satisfies readonly Described[]

export type ColumnName = (typeof all)[number]['name']

/** One column: `width` in characters for a spreadsheet; `meaning` says what stands in it. */
export type Column = Described & { readonly name: ColumnName; readonly meaning: Names }

const described: readonly Column[] = all.map((column) => ({ ...column, meaning: meanings[column.name] }))

/** The columns of a file for people, which names areas beside their codes, or for programs, which has codes alone. */
export function columnsFor(language: Language | null): readonly Column[] {
  return language === null ? described.filter((column) => column.named !== true) : described
}

/** What stands above a column: the heading in the reader's language, or the stable name. */
export function headingOf(column: Column, language: Language | null): string {
  return language === null ? column.name : column.headings[language]
}
