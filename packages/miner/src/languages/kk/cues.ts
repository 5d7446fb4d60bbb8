// Words by which Kazakh texts say what people did, and so what they are counted as: «қатысты», «оқытылды», «жұмысқа орналасты».

import { entries } from '../entries.ts'
import type { Entry } from '../../language.ts'
import type { IndicatorCode } from '@jastar/catalogue'

const cue = (indicator: IndicatorCode, stems: string): readonly Entry[] => entries(stems, 'verb', { cue: indicator })

export const cues: readonly Entry[] = [
  ...cue('participants', 'шықты шығып атсалыс жиналып қатыс қамтыл қамтып қамтыды қамтыған тартыл тартты тарты жиналды келді келіп тіркелді сайыс'),
  ...cue('trained', 'оқытыл оқытып оқыды оқып оқыту біліктілі курс тренингтен дағды меңгер сертификат машықтан үйренді үйретті даярла'),
  ...cue('employed', 'жұмысқа орналас еңбекке жұмыспен жалдан істейді істеді істеп істейтін'),
  ...cue('beneficiaries', 'көшіріл эвакуац жүгін көмек көмект қолдау баспана пәтерге пәтермен үймен несие алды алып алған алатын марапат ие игілік жәрдем стипендия шәкіртақы сыйақы табыстал берілді беріледі сыйла иелен'),
  ...cue('members', 'мүшелік құрамында біріктір бірікті'),
  ...cue('students', 'білім оқиды'),
  ...cue('youth_population', 'тұрады тұратын тұрды мекендей өмір'),
  ...cue('other', 'есепте кезекте'),
  ...cue('volunteers', 'еріктілікпен волонтерлікпен'),
  ...cue('facilities', 'салын салуда тұрғыз жөндел жөндеу абаттан көріктен пайдалануға'),
  ...cue('trees_planted', 'отырғыз егіл егіп егілді көгалдан'),
  ...cue('area_cleaned', 'тазартыл тазалан тазала тазарт жинастыр'),
]
