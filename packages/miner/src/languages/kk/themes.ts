// Words by which a Kazakh text shows its themes; stems, so that every form counts.

import { entries } from '../entries.ts'
import type { Entry } from '../../language.ts'
import type { ThemeCode } from '@jastar/catalogue'

const theme = (code: ThemeCode, stems: string): readonly Entry[] => entries(stems, 'verb', { theme: code })

export const themes: readonly Entry[] = [
  ...theme('trades', 'мамандықтар мамандығ кәсіптер кәсіби жұмысшы дуальды'),
  ...theme('law', 'құқық заң конституция жемқорлық тәртіп референдум'),
  ...theme('ecology', 'эколог қоқыс сенбілік ағаш көшет тазал'),
  ...theme('media', 'медиа фильм блогер журналист контент'),
  ...theme('culture', 'мәдени мәдениет концерт фестиваль өнер әнші театр шығармашылық'),
  ...theme('international', 'халықаралық түркі шетел'),
  ...theme('digital', 'цифр жасанды интеллект робот стартап'),
  ...theme('volunteering', 'ерікті волонтер қайырымдылық'),
  ...theme('entrepreneurship', 'кәсіпкер бизнес грант'),
  ...theme('sport', 'спорт турнир жарыс чемпионат'),
  ...theme('prevention', 'алдын нашақор профилактика буллинг'),
  ...theme('unity', 'бірлік достық ассамблея келісім этномәдени татулық'),
  ...theme('civic', 'азаматтық референдум қоғамдық сайлау дауыс патриот'),
  ...entries('it ai', 'fixed', { theme: 'digital' }),
]
