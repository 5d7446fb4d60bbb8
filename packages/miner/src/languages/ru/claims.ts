// Planned, achieved, rising and falling in Russian: «планируется», «будет открыто», «откроют», «увеличилась», «снизилось».

import { entries } from '../entries.ts'
import { futureForms, looksPerfective } from './future-verbs.ts'
import type { Entry } from '../../language.ts'

export const claims: readonly Entry[] = [
  ...entries(
    `планируе планируют планируем планирова запланир спланир намерен намерева предполагае предполагают предполагал рассчитывают рассчитывае намечае намечают намечен прогнозир
    поручен поручил поручает нацелен потребовал требуе`, 'verb', { claim: 'planned' }),
  ...entries(
    `будет будут будем предстоит предстоят предстояло ожидается ожидаются ожидают ожидаем ожидалось ожидались собираются собирается собираемся готовятся готовится обещают обещает пообещал пообещали
    хотим хотят хочет стремимся стремятся должны должен должна должно план планы планах претендовать претендуют`, 'fixed', { claim: 'planned' }),
  ...entries(futureForms, 'fixed', { claim: 'planned' }),
  ...entries('выполнен выполнил перевыполнен', 'verb', { claim: 'achieved' }),
  ...entries('вырос выросл увелич возрос возраста прирост подрос повысил повышен увеличен прибавил подорожа подскочи удвоил удвоен утроил утроен пополнил', 'verb', { change: 1 }),
  ...entries('рост роста росту ростом', 'fixed', { change: 1 }),
  ...entries('сократил сокращ снизил снижа снижен сниз уменьш упал упали упала падени опустил подешев убавил', 'verb', { change: -1 }),
  ...entries('спад спада спадом', 'fixed', { change: -1 }),
]

/** True for a verb form that tells what is to come: "отпразднуют", "приютит". */
export function tellsFuture(form: string): boolean {
  return looksPerfective(form)
}
