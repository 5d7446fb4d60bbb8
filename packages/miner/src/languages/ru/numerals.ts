// Numerals in Russian: «двести сорок», «полтора миллиона», «две трети», «семеро», «втрое», «десятки».

import { entries } from '../entries.ts'
import { adjectiveForms, nounForms } from './morphology.ts'
import type { Entry } from '../../language.ts'
import type { NumeralSense } from '../../word.ts'

type Kind = NumeralSense['kind']
const forms = (list: readonly string[], kind: Kind, value: number): readonly Entry[] => entries([...new Set(list)], 'fixed', { numeral: { kind, value } })

/** пять, пяти, пятью: the third declension of numerals. */
const third = (stem: string): readonly string[] => [`${stem}ь`, `${stem}и`, `${stem}ью`]
/** двумястами = двумя + стами: the inner part declines with the outer one. */
const hundreds = (nominative: string, [genitive = '', dative = '', instrumental = '']: readonly string[]): readonly string[] =>
  [nominative, `${genitive}сот`, `${dative}стам`, `${instrumental}стами`, `${genitive}стах`]

const twoToFour: readonly (readonly [number, string])[] = [
  [2, 'два две двух двум двумя'], [3, 'три трех трем тремя'], [4, 'четыре четырех четырем четырьмя'],
]
const fiveToNineteen: readonly (readonly [number, string])[] = [
  [5, 'пят'], [6, 'шест'], [7, 'сем'], [9, 'девят'], [11, 'одиннадцат'], [12, 'двенадцат'], [13, 'тринадцат'], [14, 'четырнадцат'],
  [15, 'пятнадцат'], [16, 'шестнадцат'], [17, 'семнадцат'], [18, 'восемнадцат'], [19, 'девятнадцат'],
]
const tens: readonly (readonly [number, readonly string[]])[] = [
  [10, third('десят')], [20, third('двадцат')], [30, third('тридцат')], [40, ['сорок', 'сорока']],
  ...([[50, 'пят'], [60, 'шест'], [70, 'сем']] as const).map(([value, stem]) => [value, [`${stem}ьдесят`, `${stem}идесяти`, `${stem}ьюдесятью`]] as const),
  [80, ['восемьдесят', 'восьмидесяти', 'восемьюдесятью', 'восьмьюдесятью']], [90, ['девяносто', 'девяноста']],
]
const hundredForms: readonly (readonly [number, readonly string[]])[] = [
  [100, ['сто', 'ста']], [200, hundreds('двести', ['двух', 'двум', 'двумя'])], [300, hundreds('триста', ['трех', 'трем', 'тремя'])],
  [400, hundreds('четыреста', ['четырех', 'четырем', 'четырьмя'])],
  ...([[500, 'пят'], [600, 'шест'], [700, 'сем'], [900, 'девят']] as const).map(([value, stem]) =>
    [value, hundreds(`${stem}ьсот`, [`${stem}и`, `${stem}и`, `${stem}ью`])] as const),
  [800, [...hundreds('восемьсот', ['восьми', 'восьми', 'восемью']), 'восьмьюстами']],
]
/** Also as they are often misspelled. */
const scales: readonly (readonly [number, string])[] = [[1e3, 'тысяча'], [1e6, 'миллион'], [1e6, 'милион'], [1e9, 'миллиард'], [1e9, 'милиард'], [1e12, 'триллион']]
const abbreviations: readonly (readonly [number, string])[] = [[1e3, 'тыс'], [1e6, 'млн'], [1e9, 'млрд милрд'], [1e12, 'трлн']]
const collectives: readonly (readonly [number, string])[] = [
  [2, 'двое двоих двоим двоими'], [3, 'трое троих троим троими'],
  ...([[4, 'четвер'], [5, 'пятер'], [6, 'шестер'], [7, 'семер'], [8, 'восьмер'], [9, 'девятер'], [10, 'десятер']] as const).map(([value, stem]) =>
    [value, `${stem}о ${stem}ых ${stem}ым ${stem}ыми`] as const),
]
const ordinals: readonly (readonly [number, string])[] = [
  [1, 'первый'], [2, 'второй'], [3, 'третий'], [4, 'четвертый'], [5, 'пятый'], [6, 'шестой'], [7, 'седьмой'], [8, 'восьмой'], [9, 'девятый'],
  [10, 'десятый'], [11, 'одиннадцатый'], [12, 'двенадцатый'], [13, 'тринадцатый'], [14, 'четырнадцатый'], [15, 'пятнадцатый'], [16, 'шестнадцатый'],
  [17, 'семнадцатый'], [18, 'восемнадцатый'], [19, 'девятнадцатый'], [20, 'двадцатый'], [30, 'тридцатый'], [40, 'сороковой'], [50, 'пятидесятый'],
  [60, 'шестидесятый'], [70, 'семидесятый'], [80, 'восьмидесятый'], [90, 'девяностый'], [100, 'сотый'], [1000, 'тысячный'],
]
const thirds = 'третья третьей третью третьего третьему третьим третьем третьи третьих третьими третье'
const multiples: readonly (readonly [number, string])[] = [[2, 'вдвое двукратно'], [3, 'втрое троекратно трехкратно'], [4, 'вчетверо'], [5, 'впятеро'], [6, 'вшестеро'], [10, 'вдесятеро']]
const halves: readonly (readonly [number, string])[] = [[5e5, 'полмиллиона полумиллиона'], [5e8, 'полмиллиарда полумиллиарда'], [500, 'полтысячи полутысячи'], [50, 'полсотни полусотни']]

const listed = (table: readonly (readonly [number, string])[], kind: Kind): readonly Entry[] => table.flatMap(([value, words]) => forms(words.split(' '), kind, value))

export const numerals: readonly Entry[] = [
  ...forms(['ноль', 'нуля', 'нулю', 'нолем', 'нулем', 'ноле', 'нуле', 'нулях'], 'unit', 0),
  ...listed(twoToFour, 'unit'),
  ...fiveToNineteen.flatMap(([value, stem]) => forms(third(stem), value < 10 ? 'unit' : 'teen', value)),
  ...forms(['восемь', 'восьми', 'восемью', 'восьмью'], 'unit', 8),
  ...tens.flatMap(([value, list]) => forms(list, 'ten', value)),
  ...hundredForms.flatMap(([value, list]) => forms(list, 'hundred', value)),
  ...scales.flatMap(([value, lemma]) => forms(nounForms(lemma), 'scale', value)),
  ...forms(['тысячью'], 'scale', 1e3),
  ...listed(abbreviations, 'scale'),
  ...listed(collectives, 'collective'),
  ...ordinals.flatMap(([value, lemma]) => forms(adjectiveForms(lemma), 'ordinal', value)),
  ...forms(thirds.split(' '), 'ordinal', 3),
  ...forms([...nounForms('сотня'), 'сотен'], 'multiplier', 100),
  ...forms([...nounForms('десяток')], 'multiplier', 10),
  ...forms([...nounForms('дюжина')], 'multiplier', 12),
  ...forms(nounForms('половина'), 'part', 50),
  ...forms(['треть', 'трети', 'третью', 'третей', 'третям', 'третями', 'третях'], 'part', 100 / 3),
  ...forms(['четверть', 'четверти', 'четвертью', 'четвертей', 'четвертям', 'четвертями', 'четвертях'], 'part', 25),
  ...forms(['полтора', 'полторы', 'полутора'], 'oneAndHalf', 1.5),
  ...listed(halves, 'hundred'),
  ...listed(multiples, 'times'),
  ...forms(['один', 'одна', 'одно', 'одни', 'одного', 'одной', 'одному', 'одним', 'одном', 'одну', 'одних', 'одними'], 'pronoun', 1),
  ...forms(['несколько', 'нескольких', 'нескольким', 'несколькими', 'много', 'немало', 'множество', 'пара', 'пару', 'пары', 'многие', 'многих'], 'vague', 0),
]
