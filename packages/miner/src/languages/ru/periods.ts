// Time in Russian: «в 2025 году», «в прошлом году», «с начала года», «за девять месяцев», «с августа», «в I квартале».

import { entries } from '../entries.ts'
import type { Entry } from '../../language.ts'

const months = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь']

export const periods: readonly Entry[] = [
  ...months.flatMap((lemma, index) => entries([lemma], 'noun', { time: { month: index + 1 } })),
  ...entries('год', 'noun', { time: { span: 'year' } }),
  ...entries('г гг лет', 'fixed', { time: { span: 'year' } }),
  ...entries('квартал', 'noun', { time: { span: 'quarter' } }),
  ...entries('полугодие', 'noun', { time: { span: 'half' } }),
  ...entries('полгода', 'fixed', { time: { span: 'half' } }),
  ...entries('месяц', 'noun', { time: { span: 'month' } }),
  ...entries('неделя', 'noun', { time: { span: 'week' } }),
  ...entries('день сутки', 'noun', { time: { span: 'day' } }),
  ...entries('суток дней дня дню днем дни днями днях', 'fixed', { time: { span: 'day' } }),
  ...entries('час', 'noun', { time: { span: 'hour' } }),
  ...entries('минута секунда', 'noun', { time: { span: 'minute' } }),
  ...entries('весной весною весну', 'fixed', { time: { season: 3 } }),
  ...entries('летом лето', 'fixed', { time: { season: 6 } }),
  ...entries('осенью осень', 'fixed', { time: { season: 9 } }),
  ...entries('позапрошлый', 'adjective', { time: { relativeYear: -2 } }),
  ...entries('прошлый минувший прошедший предыдущий истекший ушедший', 'adjective', { time: { relativeYear: -1 } }),
  ...entries('нынешний текущий уходящий наступивший', 'adjective', { time: { relativeYear: 0 } }),
  ...entries('сего', 'fixed', { time: { relativeYear: 0 } }),
  ...entries('этом этот этого этим этой эту', 'fixed', { time: { relativeYear: 0 } }),
  ...entries('следующий будущий предстоящий наступающий грядущий', 'adjective', { time: { relativeYear: 1 } }),
  ...entries('начала', 'fixed', { time: { part: 'since' } }),
  ...entries('конца концу', 'fixed', { time: { part: 'end' } }),
  ...entries('последний', 'adjective', { time: { part: 'last' } }),
]
