// Qualifiers in Kazakh: behind the number, which stands in the case they ask for («300 мыңнан астам», «300-ге жуық»), some before («кемінде 40»).

import type { QualifierPhrase } from '../../language.ts'

export const qualifiers: readonly QualifierPhrase[] = [
  ...after('ablative', 'more_than', 'астам', 'астамы', 'астамын', 'астамының', 'артығы', 'артығын', 'көбі', 'көбін', 'көбінің', 'артық', 'аса', 'көп', 'асты', 'асады', 'асқан', 'асып', 'асатын', 'асып жығылды', 'асып түсті', 'асып отыр', 'жоғары', 'сәл астам', 'сәл астамы', 'сәл астамын', 'сәл артық', 'сәл көп', 'сәл асады'),
  ...after('genitive', 'more_than', 'үстінде', 'үстіндегі'),
  ...after('ablative', 'at_least', 'кем емес', 'кем болмайды', 'кем түспейді', 'төмен емес', 'төмен болмайды', 'төмен түспейді', 'аз емес', 'аз болмайды'),
  ...after('ablative', 'at_most', 'артық емес', 'көп емес'),
  ...after('ablative', 'less_than', 'кем', 'аз', 'төмен', 'аспайды', 'аспауы', 'аспайтын', 'аспаған', 'аспады'),
  ...after('dative', 'about', 'жуық', 'жуығы', 'жуығын', 'жуығының', 'таяу', 'жуықтап', 'жуықтады', 'жуықтайды', 'жуықтаған', 'жуықтап отыр', 'жуықтағаны', 'жуықтағанын', 'жуықтайтын', 'жуықтайтынын', 'жуықтапты', 'жуықтай', 'жақын', 'тарта'),
  ...after('dative', 'at_most', 'дейін', 'дейінгі', 'дейінгісі', 'дейінгісін'),
  ...after(undefined, 'about', 'шақты', 'шамасында', 'шамалы', 'тарта', 'шамалас', 'қаралы'),
  ...before('about', 'шамамен', 'жуықтап алғанда', 'жуық шамамен', 'әзірге шамамен', 'орта есеппен'),
  ...before('at_least', 'кемінде', 'кем дегенде', 'ең аз дегенде', 'ең кемі', 'аз дегенде', 'ең азы'),
  ...before('at_most', 'көп дегенде', 'ең көбі', 'әрі кетсе', 'ең көп дегенде'),
]

function after(needs: QualifierPhrase['needs'], qualifier: QualifierPhrase['qualifier'], ...phrases: readonly string[]): readonly QualifierPhrase[] {
  return phrases.map((phrase) => ({ words: phrase.split(' '), qualifier, place: 'after', ...(needs && { needs }) }))
}

function before(qualifier: QualifierPhrase['qualifier'], ...phrases: readonly string[]): readonly QualifierPhrase[] {
  return phrases.map((phrase) => ({ words: phrase.split(' '), qualifier, place: 'before' }))
}
