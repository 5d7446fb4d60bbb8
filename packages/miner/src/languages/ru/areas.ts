// Words for places in Russian that lean on a name or on the text before: «область», «регион», «город», «в стране».

import { entries } from '../entries.ts'
import type { Entry } from '../../language.ts'

export const placeWords: readonly Entry[] = [
  ...entries('область регион', 'noun', { place: 'region' }),
  ...entries('областной региональный', 'adjective', { place: 'region' }),
  ...entries('обл', 'fixed', { place: 'region' }),
  ...entries('город мегаполис', 'noun', { place: 'city' }),
  ...entries('городской', 'adjective', { place: 'city' }),
  ...entries('район село поселок', 'noun', { place: 'district' }),
  ...entries('страна республика', 'noun', { place: 'country' }),
]

/** Countries and cities outside Kazakhstan that the press names most. */
export const abroad = 'россия китай узбекистан кыргызстан киргизия турция азербайджан таджикистан туркменистан германия корея япония франция италия америка сша великобритания венгрия иран индия монголия ташкент бишкек москва баку анкара стамбул пекин сеул париж лондон европа самарканд бухара дубай ош астрахань омск новосибирск швеция норвегия финляндия дания нидерланды польша чехия испания португалия швейцария австрия бельгия украина беларусь грузия армения израиль египет оаэ малайзия сингапур вьетнам пакистан афганистан канада австралия бразилия'
