// Units in Russian: «гектаров», «тонн», «млн тенге», «процентов», «в 2 раза», «кв. м».

import { entries } from '../entries.ts'
import type { Entry } from '../../language.ts'
import type { UnitMeasure } from '@jastar/catalogue'

const unit = (lemmas: string, unitMeasure: UnitMeasure, factor = 1): readonly Entry[] => entries(lemmas, 'noun', { unit: { unitMeasure, factor } })
const fixed = (forms: string, unitMeasure: UnitMeasure): readonly Entry[] => entries(forms, 'fixed', { unit: { unitMeasure, factor: 1 } })

export const units: readonly Entry[] = [
  ...unit('процент', '%'),
  ...fixed('тенге тг тнг тенгелей', 'KZT'),
  ...fixed('мрп аек', 'AEK'),
  ...fixed('пп', '%'),
  ...unit('тонна', 't'),
  ...fixed('т', 't'),
  ...unit('центнер', 't', 0.1),
  ...unit('килограмм', 'kg'),
  ...fixed('кг', 'kg'),
  ...unit('гектар', 'ha'),
  ...fixed('га', 'ha'),
  ...unit('километр', 'km'),
  ...fixed('км', 'km'),
  ...unit('кубометр', 'm3'),
  ...unit('метр', 'm'),
  ...fixed('м', 'm'),
  ...fixed('раз раза', 'x'),
]
