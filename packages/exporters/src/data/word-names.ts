// Names of coded words in a file for people.

import type { Claim, Measure, Names, Qualifier, Review } from '@jastar/catalogue'

export const qualifierNames: Readonly<Record<Qualifier, Names>> = {
  exact: { kk: 'дәл', ru: 'точно', en: 'exact' },
  more_than: { kk: 'астам', ru: 'более', en: 'more than' },
  at_least: { kk: 'кемінде', ru: 'не менее', en: 'at least' },
  less_than: { kk: 'кем', ru: 'менее', en: 'less than' },
  at_most: { kk: 'аспайды', ru: 'не более', en: 'at most' },
  about: { kk: 'жуық', ru: 'около', en: 'about' },
  range: { kk: 'аралық', ru: 'от и до', en: 'range' },
}

export const measureNames: Readonly<Record<Measure, Names>> = {
  level: { kk: 'деңгей', ru: 'уровень', en: 'level' },
  change: { kk: 'өзгеріс', ru: 'изменение', en: 'change' },
}

export const claimNames: Readonly<Record<Claim, Names>> = {
  achieved: { kk: 'орындалған', ru: 'факт', en: 'achieved' },
  planned: { kk: 'жоспарланған', ru: 'план', en: 'planned' },
}

export const reviewNames: Readonly<Record<Review, Names>> = {
  auto: { kk: 'тексерілмеген', ru: 'не проверено', en: 'not reviewed' },
  accepted: { kk: 'тексерілген', ru: 'проверено', en: 'accepted' },
  corrected: { kk: 'түзетілген', ru: 'исправлено', en: 'corrected' },
  rejected: { kk: 'қабылданбаған', ru: 'отклонено', en: 'rejected' },
}

export const yearUnknown: Names = { kk: 'жылы белгісіз', ru: 'год не указан', en: 'year unknown' }

export const yesNames: Names = { kk: 'иә', ru: 'да', en: 'yes' }
export const noNames: Names = { kk: 'жоқ', ru: 'нет', en: 'no' }
