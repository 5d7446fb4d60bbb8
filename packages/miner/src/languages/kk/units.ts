// Units in Kazakh: «гектар», «тонна», «млн теңге», «пайыз», «екі есе», «шаршы метр».

import { entries } from '../entries.ts'
import type { Entry } from '../../language.ts'
import type { UnitMeasure } from '@jastar/catalogue'

const unit = (lemmas: string, unitMeasure: UnitMeasure, factor = 1): readonly Entry[] => entries(lemmas, 'noun', { unit: { unitMeasure, factor } })

export const units: readonly Entry[] = [
  ...unit('пайыз процент', '%'),
  ...unit('теңге тг тнг', 'KZT'),
  ...unit('аек', 'AEK'),
  ...unit('тонна т', 't'),
  ...unit('центнер', 't', 0.1),
  ...unit('килограмм келі кило кг', 'kg'),
  ...unit('гектар га', 'ha'),
  ...unit('шақырым километр км', 'km'),
  ...unit('метр м', 'm'),
  ...unit('текшеметр кубметр', 'm3'),
  ...unit('есе', 'x'),
]

