// Every press case, and one case loaded: brackets taken out of the text, each figure with its offsets in what is left.

import { kkEcologyPress } from './kk-01-ecology.ts'
import { kkEmploymentPress } from './kk-02-employment.ts'
import { kkVolunteersPress } from './kk-03-volunteers.ts'
import { kkCultureSportPress } from './kk-04-culture-sport.ts'
import { kkLawPreventionPress } from './kk-05-law-prevention.ts'
import { kkYearReportsPress } from './kk-06-year-reports.ts'
import { kkHousingDigitalPress } from './kk-07-housing-digital.ts'
import { kkDailyNewsPress } from './kk-08-daily-news.ts'
import { kkBriefingsPress } from './kk-11-briefings.ts'
import { kkNoticesPress } from './kk-12-notices.ts'
import { kkBulletinsPress } from './kk-13-bulletins.ts'
import { kkReportsPress } from './kk-10-reports.ts'
import { kkReleasesPress } from './kk-09-releases.ts'
import { kkNameSentences } from './kk-sentences-names.ts'
import { kkNounSentences } from './kk-sentences-nouns.ts'
import { kkDeedSentences } from './kk-sentences-deeds.ts'
import { kkClaimSentences } from './kk-sentences-claims.ts'
import { kkCarriedSentences } from './kk-sentences-carried.ts'
import { kkContextSentences } from './kk-sentences-context.ts'
import { kkNumberSentences } from './kk-sentences-numbers.ts'
import { kkSlotSentences } from './kk-sentences-slots.ts'
import { kkTimeSentences } from './kk-sentences-time.ts'
import { kkUnitSentences } from './kk-sentences-units.ts'
import { kkSentences } from './kk-sentences.ts'
import { ruEcologyPress } from './ru-01-ecology.ts'
import { ruEmploymentPress } from './ru-02-employment.ts'
import { ruVolunteersPress } from './ru-03-volunteers.ts'
import { ruCultureSportPress } from './ru-04-culture-sport.ts'
import { ruLawPreventionPress } from './ru-05-law-prevention.ts'
import { ruYearReportsPress } from './ru-06-year-reports.ts'
import { ruHousingDigitalPress } from './ru-07-housing-digital.ts'
import { ruDailyNewsPress } from './ru-08-daily-news.ts'
import { ruBriefingsPress } from './ru-11-briefings.ts'
import { ruNoticesPress } from './ru-12-notices.ts'
import { ruBulletinsPress } from './ru-13-bulletins.ts'
import { ruReportsPress } from './ru-10-reports.ts'
import { ruReleasesPress } from './ru-09-releases.ts'
import { ruNameSentences } from './ru-sentences-names.ts'
import { ruNounSentences } from './ru-sentences-nouns.ts'
import { ruDeedSentences } from './ru-sentences-deeds.ts'
import { ruClaimSentences } from './ru-sentences-claims.ts'
import { ruCarriedSentences } from './ru-sentences-carried.ts'
import { ruContextSentences } from './ru-sentences-context.ts'
import { ruNumberSentences } from './ru-sentences-numbers.ts'
import { ruSlotSentences } from './ru-sentences-slots.ts'
import { ruTimeSentences } from './ru-sentences-time.ts'
import { ruUnitSentences } from './ru-sentences-units.ts'
import { ruSentences } from './ru-sentences.ts'
import type { PressCase, PressFigure } from './press-case.ts'

export type LoadedFigure = PressFigure & { readonly start: number; readonly end: number; readonly surface: string }
export type LoadedPress = { readonly text: string; readonly figures: readonly LoadedFigure[] }

/** Of each language: the press texts, then the single sentences. */
export const pressCases: readonly PressCase[] = [
  ...kkEcologyPress, ...kkEmploymentPress, ...kkVolunteersPress, ...kkCultureSportPress, ...kkLawPreventionPress, ...kkYearReportsPress,
  ...kkHousingDigitalPress, ...kkDailyNewsPress, ...kkReleasesPress, ...kkReportsPress, ...kkBriefingsPress, ...kkNoticesPress, ...kkBulletinsPress, ...kkSentences, ...kkUnitSentences, ...kkNumberSentences, ...kkNameSentences, ...kkSlotSentences, ...kkTimeSentences, ...kkClaimSentences, ...kkNounSentences, ...kkDeedSentences, ...kkContextSentences, ...kkCarriedSentences,
  ...ruEcologyPress, ...ruEmploymentPress, ...ruVolunteersPress, ...ruCultureSportPress, ...ruLawPreventionPress, ...ruYearReportsPress,
  ...ruHousingDigitalPress, ...ruDailyNewsPress, ...ruReleasesPress, ...ruReportsPress, ...ruBriefingsPress, ...ruNoticesPress, ...ruBulletinsPress, ...ruSentences, ...ruUnitSentences, ...ruNumberSentences, ...ruNameSentences, ...ruSlotSentences, ...ruTimeSentences, ...ruClaimSentences, ...ruNounSentences, ...ruDeedSentences, ...ruContextSentences, ...ruCarriedSentences,
]

/** The text without brackets and its figures with UTF-16 offsets; throws when brackets and figures do not match one to one. */
export function loadPress(pressCase: PressCase): LoadedPress {
  const pieces = pressCase.text.split(/[[\]]/)
  if (pieces.length !== 2 * pressCase.figures.length + 1) {
    throw new Error(`${pressCase.id}: ${(pieces.length - 1) / 2} brackets for ${pressCase.figures.length} figures`)
  }
  let text = ''
  const figures: LoadedFigure[] = []
  for (const [index, piece] of pieces.entries()) {
    const figure = index % 2 === 1 ? pressCase.figures[(index - 1) / 2] : undefined
    if (figure) figures.push({ ...figure, start: text.length, end: text.length + piece.length, surface: piece })
    text += piece
  }
  return { text, figures }
}
