// What every code of an export means, in Kazakh, Russian and English: one list a kind of code.

import { allReferenceAreas, indicatorCodes, indicatorOf, unitNames } from '@jastar/catalogue'
import type { Names } from '@jastar/catalogue'
import { claimNames, measureNames, qualifierNames, reviewNames } from '../data/word-names.ts'
import type { ColumnName } from '../columns.ts'
import { csvLine } from '../csv.ts'

type Code = { readonly code: string; readonly names: Names; readonly definition?: Names }

export type CodeList = {
  /** The column whose codes it explains. */
  readonly column: ColumnName
  readonly names: Names
  readonly codes: readonly Code[]
}

/** A programme of the store. */
export type NamedCode = { readonly id: string; readonly names: Names }

/** Columns of every list. */
export const codeListColumns = ['code', 'kk', 'ru', 'en', 'definition_kk', 'definition_ru', 'definition_en'] as const

const coded = (names: Readonly<Record<string, Names>>): Code[] => Object.entries(names).map(([code, name]) => ({ code, names: name }))

/** Every list; the store's programmes are among them. */
export function codeLists(programmes: readonly NamedCode[]): readonly CodeList[] {
  return [
    { column: 'area', names: { kk: 'Өңірлер', ru: 'Регионы', en: 'Areas' }, codes: allReferenceAreas.map(({ code, names }) => ({ code, names })) },
    { column: 'programme', names: { kk: 'Бағдарламалар', ru: 'Программы', en: 'Programmes' }, codes: programmes.map(({ id, names }) => ({ code: id, names })) },
    { column: 'indicator', names: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Indicators' }, codes: indicatorCodes.map((code) => ({ code, names: indicatorOf(code).names, definition: indicatorOf(code).definition })) },
    { column: 'qualifier', names: { kk: 'Шектеулер', ru: 'Оговорки', en: 'Qualifiers' }, codes: coded(qualifierNames) },
    { column: 'unit', names: { kk: 'Өлшем бірліктері', ru: 'Единицы измерения', en: 'Units' }, codes: coded(unitNames) },
    { column: 'measure', names: { kk: 'Деңгей не өзгеріс', ru: 'Уровень или изменение', en: 'Level or change' }, codes: coded(measureNames) },
    { column: 'claim', names: { kk: 'Орындалуы', ru: 'Факт или план', en: 'Claims' }, codes: coded(claimNames) },
    { column: 'review', names: { kk: 'Тексерілуі', ru: 'Проверка', en: 'Review' }, codes: coded(reviewNames) },
  ]
}

/** File name of a list in a package. */
export function codeListFile({ column }: CodeList): string {
  return `codelist-${column}.csv`
}

/** The list as CSV for programs. */
export function codeListCsv({ codes }: CodeList): string {
  const rows = codes.map(({ code, names, definition }) => csvLine([code, names.kk, names.ru, names.en, definition?.kk ?? null, definition?.ru ?? null, definition?.en ?? null]))
  return csvLine(codeListColumns) + rows.join('')
}
