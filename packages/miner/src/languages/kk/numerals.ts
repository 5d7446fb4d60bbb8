// Numerals in Kazakh: «екі жүз отыз», «3 миллион 200 мың», «жарты миллион», «оннан бірі», «жүздеген».

import { entries } from '../entries.ts'
import type { Entry } from '../../language.ts'
import type { NumeralSense } from '../../word.ts'

const units = { нөл: 0, екі: 2, үш: 3, төрт: 4, бес: 5, алты: 6, жеті: 7, сегіз: 8, тоғыз: 9 }
const tens = { он: 10, жиырма: 20, отыз: 30, қырық: 40, елу: 50, алпыс: 60, жетпіс: 70, сексен: 80, тоқсан: 90 }
/** Also as they are often misspelled. */
const scales = { мың: 1e3, миллион: 1e6, милион: 1e6, млн: 1e6, миллиард: 1e9, милиард: 1e9, млрд: 1e9, милрд: 1e9, триллион: 1e12, трлн: 1e12 }
const collectives = { екеу: 2, үшеу: 3, төртеу: 4, бесеу: 5, алтау: 6, жетеу: 7 }
const ordinals = {
  бірінші: 1, екінші: 2, үшінші: 3, төртінші: 4, бесінші: 5, алтыншы: 6, жетінші: 7, сегізінші: 8, тоғызыншы: 9, оныншы: 10,
  жиырмасыншы: 20, отызыншы: 30, қырқыншы: 40, елуінші: 50, алпысыншы: 60, жетпісінші: 70, сексенінші: 80, тоқсаныншы: 90,
  жүзінші: 100, мыңыншы: 1000,
}
const vague = ['ондаған', 'жүздеген', 'мыңдаған', 'миллиондаған', 'миллиардтаған', 'бірнеше', 'бірқатар', 'бірталай', 'көптеген', 'талай']

const table = (words: Readonly<Record<string, number>>, kind: NumeralSense['kind']): readonly Entry[] =>
  Object.entries(words).map(([lemma, value]) => ({ lemma, inflection: 'noun', senses: { numeral: { kind, value } } }))

export const numerals: readonly Entry[] = [
  ...table(units, 'unit'),
  ...table(tens, 'ten'),
  ...table(scales, 'scale'),
  ...table(collectives, 'collective'),
  ...table(ordinals, 'ordinal'),
  ...table({ жүз: 100 }, 'multiplier'),
  ...table({ бір: 1, біреу: 1 }, 'pronoun'),
  ...table({ жарты: 50, жартысы: 50, ширек: 25 }, 'part'),
  ...table({ жарым: 0.5 }, 'half'),
  ...entries(vague, 'fixed', { numeral: { kind: 'vague', value: 0 } }),
]
