// Words by which Russian texts say what people did, and so what they are counted as: «приняли участие», «обучено», «трудоустроены».

import { entries } from '../entries.ts'
import type { Entry } from '../../language.ts'
import type { IndicatorCode } from '@jastar/catalogue'

const cue = (indicator: IndicatorCode, stems: string): readonly Entry[] => entries(stems, 'verb', { cue: indicator })

export const cues: readonly Entry[] = [
  ...cue('participants', 'участи участв охвач охват охвати вовлеч вовлек посети собрал собрались зарегистрир присоедини пришл пришли прибыл приехал занима сыгра выступ'),
  ...cue('trained', 'обуча обучен обучат обучит обучи обучил окончил окончат прошли освоил повысил квалификац курс курсы курсов курсах тренингах сертификат'),
  ...cue('employed', 'трудоустр трудоустро работают работает работать трудят трудить занятост рабочим нанят стажиров практик трудов'),
  ...cue('beneficiaries', 'эвакуир расселен получил получат получа помощ поддержк поддержан оказан обеспечен жиль награжд награди вручен стипенди воспользов льгот присужд выделен удостоен'),
  ...cue('members', 'состоит состоят объединя объедини насчитыва'),
  ...cue('students', 'обучается обучаются учатся учится'),
  ...cue('youth_population', 'прожива живет живут'),
  ...cue('other', 'очереди учете учет'),
  ...cue('volunteers', 'волонтерством добровольчеством'),
  ...cue('facilities', 'построен построи строит возвед отремонтир благоустро введен сдан'),
  ...cue('trees_planted', 'высаж высад посаж посад озелен'),
  ...cue('area_cleaned', 'очищ очист убран убрал убор прибр'),
]
