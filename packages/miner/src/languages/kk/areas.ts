// Words for places in Kazakh that lean on a name or on the text before: «облыс», «өңір», «қала», «елімізде».

import { entries } from '../entries.ts'
import type { Entry } from '../../language.ts'

export const placeWords: readonly Entry[] = [
  ...entries('облыс өңір аймақ', 'noun', { place: 'region' }),
  ...entries('облыстық өңірлік облысы', 'fixed', { place: 'region' }),
  ...entries('қала шаһар мегаполис', 'noun', { place: 'city' }),
  ...entries('қалалық', 'fixed', { place: 'city' }),
  ...entries('аудан ауыл кент', 'noun', { place: 'district' }),
  ...entries('ел еліміз республика мемлекетіміз', 'noun', { place: 'country' }),
]

/** Countries and cities outside Kazakhstan that the press names most. */
export const abroad = 'ресей қытай өзбекстан қырғызстан түркия әзербайжан тәжікстан түрікменстан германия корея жапония франция италия америка ақш ұлыбритания венгрия иран үндістан моңғолия ташкент бішкек мәскеу баку анкара стамбул пекин сеул париж лондон еуропа самарқан бұхара дубай ош астрахань омбы новосібір швеция норвегия финляндия дания нидерланд польша чехия испания португалия швейцария австрия бельгия украина беларусь грузия армения израиль мысыр бәә малайзия сингапур вьетнам пәкістан ауғанстан канада австралия бразилия'
