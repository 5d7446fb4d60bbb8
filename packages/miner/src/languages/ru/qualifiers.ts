// Qualifiers in Russian: before the number («более 300», «не менее 40», «превысило 10 тысяч»), a few behind («с лишним»).

import type { QualifierPhrase } from '../../language.ts'

export const qualifiers: readonly QualifierPhrase[] = [
  ...before('more_than', 'более', 'чуть более', 'чуть больше', 'более чем', 'более чем в', 'более чем на', 'свыше', 'больше', 'больше чем', 'превысило', 'превысила', 'превысил', 'превысили', 'превышает', 'превышающую', 'превышающей', 'перевалило за', 'перевалила за', 'перевалил за', 'собралось за', 'собрались за', 'пришло за', 'пришли за', 'уже за', 'далеко за', 'более чем от', 'больше чем от'),
  ...before('at_least', 'не менее', 'не менее чем', 'не меньше', 'как минимум', 'минимум', 'по меньшей мере', 'по крайней мере'),
  ...before('at_most', 'до', 'не более', 'не более чем', 'не более чем от', 'не больше чем от', 'не больше', 'максимум', 'не превышает', 'не превысит', 'не превысила', 'не превысило', 'не свыше', 'не выше'),
  ...before('less_than', 'менее', 'не было и', 'нет и', 'не наберется и', 'не набралось и', 'чуть менее', 'чуть меньше', 'менее чем', 'меньше', 'меньше чем', 'ниже'),
  ...before('about', 'около', 'порядка', 'примерно', 'приблизительно', 'почти', 'ориентировочно', 'где-то', 'без малого', 'в среднем', 'пришло под', 'пришли под', 'собралось под', 'собрались под', 'уже под'),
  ...after('more_than', 'с лишним', 'с небольшим', 'и более', 'и больше'),
]

function before(qualifier: QualifierPhrase['qualifier'], ...phrases: readonly string[]): readonly QualifierPhrase[] {
  return phrases.map((phrase) => ({ words: phrase.split(' '), qualifier, place: 'before' }))
}

function after(qualifier: QualifierPhrase['qualifier'], ...phrases: readonly string[]): readonly QualifierPhrase[] {
  return phrases.map((phrase) => ({ words: phrase.split(' '), qualifier, place: 'after' }))
}
