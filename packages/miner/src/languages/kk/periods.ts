// Time in Kazakh: «2025 жылы», «былтыр», «өткен жылы», «жыл басынан бері», «тамыз айынан бастап», «үш жылда».

import { entries } from '../entries.ts'
import type { Entry } from '../../language.ts'

const months = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан']

export const periods: readonly Entry[] = [
  ...months.flatMap((lemma, index) => entries([lemma], 'noun', { time: { month: index + 1 } })),
  ...entries('жыл', 'noun', { time: { span: 'year' } }),
  ...entries('ж жж', 'fixed', { time: { span: 'year' } }),
  ...entries('тоқсан', 'noun', { time: { span: 'quarter' } }),
  ...entries('жартыжылдық жартыжылдығы жарты', 'noun', { time: { span: 'half' } }),
  ...entries('ай', 'noun', { time: { span: 'month' } }),
  ...entries('апта', 'noun', { time: { span: 'week' } }),
  ...entries('күн тәулік', 'noun', { time: { span: 'day' } }),
  ...entries('сағат', 'noun', { time: { span: 'hour' } }),
  ...entries('минут секунд', 'noun', { time: { span: 'minute' } }),
  ...entries('көктемде көктем', 'fixed', { time: { season: 3 } }),
  ...entries('жазда жаз', 'fixed', { time: { season: 6 } }),
  ...entries('күзде күз', 'fixed', { time: { season: 9 } }),
  ...entries('былтыр', 'noun', { time: { relativeYear: -1, alone: true } }),
  ...entries('былтырғы', 'fixed', { time: { relativeYear: -1, alone: true } }),
  ...entries('биыл', 'noun', { time: { relativeYear: 0, alone: true } }),
  ...entries('биылғы', 'fixed', { time: { relativeYear: 0, alone: true } }),
  ...entries('өткен алдыңғы', 'fixed', { time: { relativeYear: -1 } }),
  ...entries('ағымдағы осы үстіміздегі', 'fixed', { time: { relativeYear: 0 } }),
  ...entries('келесі алдағы келер', 'fixed', { time: { relativeYear: 1 } }),
  ...entries('басынан басынан-ақ', 'fixed', { time: { part: 'since' } }),
  ...entries('бастап бері', 'fixed', { time: { part: 'since' } }),
  ...entries('соңына аяғына', 'fixed', { time: { part: 'end' } }),
  ...entries('соңғы', 'fixed', { time: { part: 'last' } }),
]
