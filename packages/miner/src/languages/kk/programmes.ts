// Words beside a name that say what it is in Kazakh: «X» акциясы, «X» жобасы, «X» қоғамдық бірлестігі; and those that say it is no programme.

import { entries } from '../entries.ts'
import type { Entry } from '../../language.ts'
import type { ProgrammeKind } from '@jastar/catalogue'

const kind = (programmeNoun: ProgrammeKind | 'none', lemmas: string): readonly Entry[] => entries(lemmas, 'noun', { programmeNoun })

export const programmeNouns: readonly Entry[] = [
  ...kind('programme', 'бағдарлама мегабағдарлама шәкіртақы'),
  ...kind('action', 'акция науқан челлендж айлық онкүндік сенбілік эстафета'),
  ...kind('project', 'жоба мегажоба стартап-жоба бастама'),
  ...kind('forum', 'форум саммит'),
  ...kind('event', 'фестиваль концерт марафон байқау конкурс слет лагерь турнир жәрмеңке хакатон сайыс жарыс олимпиада конференция концерті фест көрме спартакиада диктант'),
  ...kind('concept', 'тұжырымдама'),
  ...kind('organisation', 'бірлестік клуб қор қанат қозғалыс коалиция ассоциация ұйым жасақ отряд штаб одақ орталық ассамблея кеңес конгресс партия қауымдастық альянс'),
  ...kind('none', `алаң қағидат қағида принцип ұран девиз тақырып кітап песа роман газет газеті журнал ән күй пьеса спектакль сарай зал стадион университет колледж мектеп холдинг медиахолдинг жшс
    аэропорт компания телеарна арна портал агенттік сайт порталы платформа медаль орден белгі төсбелгі атақ номинация аталым банк мейрамхана шағынаудан хаб статус мәртебе заң кодекс статья`),
]
