// Planned, achieved, rising and falling in Kazakh: «жоспарланып отыр», «өткізіледі», «артты», «азайды».

import { entries } from '../entries.ts'
import type { Entry } from '../../language.ts'

export const claims: readonly Entry[] = [
  ...entries('жоспарлан жоспарла жоспарда көзделген көзделіп көзделуде көздеп көздейді межелен межелеп болжан болжап күтілуде күтіледі күтіліп ниетті бағдарлан', 'verb', { claim: 'planned' }),
  ...entries('өтеді басталады қатыспақ болмақ өтпек шықпақ жетпек бармақ алмақ салмақ ашпақ бермек құрмақ тартпақ', 'fixed', { claim: 'planned' }),
  ...entries('артты артқан артып артады артқаны арта артуы өсті өскен өсіп өседі өсуі өсім көбейді көбейген көбейіп көбею ұлғай молайды молайған жоғарылады жоғарылаған', 'verb', { change: 1 }),
  ...entries('азайды азайған азайып азаю төмендеді төмендеген төмендеп төмендеу кеміді кеміген кеміп қысқарды қысқарған қысқарып', 'verb', { change: -1 }),
]

const future = /(?:ыл|іл|ын|ін|рыл|ріл|тыл|тіл)(?:ады|еді)$/
const intention = /(?:мақ|мек|бақ|бек|пақ|пек)(?:шы|ші)?$/
/** Passive forms of the present that tell how things are, not what is to come. */
const standing = /^(?:саналады|есептеледі|аталады|табылады|айтылады|байқалады|орналасады|көрсетіледі|жүргізіледі|қолданылады)$/
const notVerbs = /^(?:ұшпақ|тоқпақ|көрмек|өрмек|көбек|еңбек|бақ|жұмақ|тармақ|бармақ|тамақ|қызбақ|аймақ|сұрақ)$/

/** True for a verb form that tells what is to come: "ашылады", "өткізбек". */
export function tellsFuture(form: string): boolean {
  if (form.length < 6 || standing.test(form) || notVerbs.test(form)) return false
  return future.test(form) || intention.test(form)
}
