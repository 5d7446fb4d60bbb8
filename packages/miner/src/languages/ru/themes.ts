// Words by which a Russian text shows its themes; stems, so that every form counts.

import { entries } from '../entries.ts'
import type { Entry } from '../../language.ts'
import type { ThemeCode } from '@jastar/catalogue'

const theme = (code: ThemeCode, stems: string): readonly Entry[] => entries(stems, 'verb', { theme: code })

export const themes: readonly Entry[] = [
  ...theme('trades', 'професси специальност рабочих колледж дуальн'),
  ...theme('law', 'право правов закон конституци коррупц правопорядк'),
  ...theme('ecology', 'эколог мусор субботник саженц деревь отход'),
  ...theme('media', 'медиа фильм блогер журналист контент'),
  ...theme('culture', 'культур концерт фестиваль искусств театр творче'),
  ...theme('international', 'международн тюркск зарубеж'),
  ...theme('digital', 'цифров искусственн робот стартап хакатон'),
  ...theme('volunteering', 'волонтер доброволь благотворит'),
  ...theme('entrepreneurship', 'предпринимат бизнес грант'),
  ...theme('sport', 'спорт турнир соревнован чемпионат'),
  ...theme('prevention', 'профилактик наркоман наркот буллинг преступност'),
  ...theme('unity', 'единств дружб ассамбле согласи этнокультурн'),
  ...theme('civic', 'гражданск референдум обществен выбор патриот'),
  ...entries('it ai', 'fixed', { theme: 'digital' }),
]
