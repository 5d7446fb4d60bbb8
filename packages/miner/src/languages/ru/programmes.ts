// Words beside a name that say what it is in Russian: акция «X», в рамках проекта «X», объединение «X»; and those that say it is no programme.

import { entries } from '../entries.ts'
import type { Entry } from '../../language.ts'
import type { ProgrammeKind } from '@jastar/catalogue'

const kind = (programmeNoun: ProgrammeKind | 'none', lemmas: string): readonly Entry[] => entries(lemmas, 'noun', { programmeNoun })

export const programmeNouns: readonly Entry[] = [
  ...kind('programme', 'программа госпрограмма подпрограмма стипендия грант'),
  ...kind('action', 'акция кампания челлендж месячник декада субботник эстафета экоакция'),
  ...kind('project', 'проект мегапроект инициатива нацпроект'),
  ...kind('forum', 'форум саммит'),
  ...kind('event', 'фестиваль концерт марафон конкурс слет лагерь турнир ярмарка хакатон соревнование олимпиада конференция выставка спартакиада диктант забег премия церемония кубок чемпионат'),
  ...kind('concept', 'концепция'),
  ...kind('organisation', 'объединение клуб фонд крыло движение коалиция ассоциация организация отряд штаб союз центр ассамблея совет конгресс партия альянс дружина'),
  ...kind('none', `площадка принцип девиз лозунг слоган тема книга песня роман газета журнал пьеса спектакль дворец зал стадион университет колледж школа холдинг тоо ип ао компания
    телеканал канал портал агентство сайт платформа медаль орден знак звание номинация банк ресторан микрорайон хаб статус закон кодекс статья фильм издание категория тц трц парк`),
]
