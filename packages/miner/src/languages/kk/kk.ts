// Kazakh, put together from its files.

import { areaNamesOf } from '../area-names.ts'
import type { Language } from '../../language.ts'
import { abroad, placeWords } from './areas.ts'
import { claims } from './claims.ts'
import { cues } from './cues.ts'
import { functionWords } from './function-words.ts'
import { morphology } from './morphology.ts'
import { compounds, nouns } from './nouns.ts'
import { numerals } from './numerals.ts'
import { periods } from './periods.ts'
import { programmeNouns } from './programmes.ts'
import { qualifiers } from './qualifiers.ts'
import { tellsFuture } from './tenses.ts'
import { themes } from './themes.ts'
import { units } from './units.ts'

const areas = areaNamesOf('kk', abroad)

export const kk: Language = {
  code: 'kk',
  morphology,
  vocabulary: [...numerals, ...units, ...nouns, ...periods, ...placeWords, ...areas.entries, ...programmeNouns, ...functionWords, ...cues, ...claims, ...themes],
  qualifiers,
  areaPhrases: areas.phrases,
  compounds,
  tellsFuture,
}
