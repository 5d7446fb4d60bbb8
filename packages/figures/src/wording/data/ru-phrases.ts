// Russian words of the wording: months, scales, units, and for each indicator its noun, its verb in three genders, its plan and its total.

import type { IndicatorCode, ProgrammeKind, UnitMeasure } from '@jastar/catalogue'
import type { Scale } from '../number-text.ts'
import type { Gender, RuNoun } from '../ru-cases.ts'

export const ruMonths = {
  nominative: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
  genitive: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  prepositional: ['январе', 'феврале', 'марте', 'апреле', 'мае', 'июне', 'июле', 'августе', 'сентябре', 'октябре', 'ноябре', 'декабре'],
} as const

export const ruScales: Readonly<Record<Scale, RuNoun>> = {
  thousand: { one: 'тысяча', few: 'тысячи', many: 'тысяч', byOne: 'тысячу', gender: 'f' },
  million: { one: 'миллион', few: 'миллиона', many: 'миллионов', gender: 'm' },
  billion: { one: 'миллиард', few: 'миллиарда', many: 'миллиардов', gender: 'm' },
  trillion: { one: 'триллион', few: 'триллиона', many: 'триллионов', gender: 'm' },
}

/** What kind of thing a quoted name is, so that the name itself need not be inflected. */
export const ruProgrammeWords: Readonly<Record<ProgrammeKind, string>> = {
  programme: 'в рамках программы', action: 'в рамках акции', project: 'в рамках проекта', forum: 'в рамках форума', event: 'в рамках мероприятия',
  concept: 'в рамках концепции', year: 'в рамках', organisation: 'в организации',
}

const tenge: RuNoun = { one: 'тенге', few: 'тенге', many: 'тенге', gender: 'm' }
const people: RuNoun = { one: 'человек', few: 'человека', many: 'человек', byOne: 'человека', gender: 'm' }

/** Words of units as they are spoken; a plain count has none. */
export const ruUnits: Readonly<Record<Exclude<UnitMeasure, '1'>, RuNoun>> = {
  '%': { one: 'процент', few: 'процента', many: 'процентов', gender: 'm' },
  t: { one: 'тонна', few: 'тонны', many: 'тонн', byOne: 'тонну', gender: 'f' },
  kg: { one: 'килограмм', few: 'килограмма', many: 'килограммов', gender: 'm' },
  ha: { one: 'гектар', few: 'гектара', many: 'гектаров', gender: 'm' },
  km: { one: 'километр', few: 'километра', many: 'километров', gender: 'm' },
  m: { one: 'метр', few: 'метра', many: 'метров', gender: 'm' },
  m2: { one: 'квадратный метр', few: 'квадратных метра', many: 'квадратных метров', ofOne: 'квадратного метра', gender: 'm' },
  m3: { one: 'кубический метр', few: 'кубических метра', many: 'кубических метров', ofOne: 'кубического метра', gender: 'm' },
  KZT: tenge,
  AEK: { one: 'МРП', few: 'МРП', many: 'МРП', gender: 'm' },
  x: { one: 'раз', few: 'раза', many: 'раз', ofOne: 'раза', gender: 'm' },
}

/** A predicate by the gender of what is counted; larger numbers take the neuter. */
type Verb = Readonly<Record<Gender, string>>
const verb = (m: string, f: string, n: string): Verb => ({ m, f, n })
const always = (text: string): Verb => verb(text, text, text)

export type RuPhrase = {
  readonly noun: RuNoun
  /** What a unit is of, in the genitive: "200 тонн мусора"; empty where the unit says it all. */
  readonly of: string
  readonly achieved: Verb
  /** Followed by the genitive: "планируется проведение 100 мероприятий". */
  readonly planned: string
  readonly total: { readonly text: string; readonly gender: Gender }
}

const number = (of: string): RuPhrase['total'] => ({ text: `число ${of}`, gender: 'n' })

/** "охвачено более 300 тысяч человек", "планируется реализация 9 проектов", "число мероприятий выросло на 10". */
export const ruPhrases: Readonly<Record<Exclude<IndicatorCode, 'share' | 'other'>, RuPhrase>> = {
  participants: { noun: people, of: '', achieved: verb('охвачен', 'охвачена', 'охвачено'), planned: 'планируется охват', total: number('участников') },
  members: { noun: people, of: '', achieved: always('состоит'), planned: 'планируется вступление', total: number('членов') },
  volunteers: {
    noun: { one: 'волонтёр', few: 'волонтёра', many: 'волонтёров', byOne: 'волонтёра', gender: 'm' }, of: '',
    achieved: verb('участвовал', 'участвовала', 'участвовало'), planned: 'планируется участие', total: number('волонтёров'),
  },
  beneficiaries: { noun: people, of: '', achieved: verb('получил поддержку', 'получила поддержку', 'получило поддержку'), planned: 'планируется поддержка', total: number('получателей поддержки') },
  employed: { noun: people, of: '', achieved: verb('трудоустроен', 'трудоустроена', 'трудоустроено'), planned: 'планируется трудоустройство', total: number('трудоустроенных') },
  trained: { noun: people, of: '', achieved: verb('прошёл обучение', 'прошла обучение', 'прошло обучение'), planned: 'планируется обучение', total: number('прошедших обучение') },
  students: { noun: people, of: '', achieved: always('обучается'), planned: 'планируется обучение', total: number('учащихся и студентов') },
  youth_population: {
    noun: { one: 'молодой человек', few: 'молодых человека', many: 'молодых людей', ofOne: 'молодого человека', byOne: 'молодого человека', gender: 'm' }, of: '',
    achieved: always('проживает'), planned: 'ожидается численность', total: { text: 'численность молодёжи', gender: 'f' },
  },
  population: { noun: people, of: '', achieved: always('проживает'), planned: 'ожидается численность', total: { text: 'численность населения', gender: 'f' } },
  events: {
    noun: { one: 'мероприятие', few: 'мероприятия', many: 'мероприятий', gender: 'n' }, of: '',
    achieved: verb('проведён', 'проведена', 'проведено'), planned: 'планируется проведение', total: number('мероприятий'),
  },
  projects: {
    noun: { one: 'проект', few: 'проекта', many: 'проектов', gender: 'm' }, of: '',
    achieved: verb('реализован', 'реализована', 'реализовано'), planned: 'планируется реализация', total: number('проектов'),
  },
  media_products: {
    noun: { one: 'медиапродукт', few: 'медиапродукта', many: 'медиапродуктов', gender: 'm' }, of: '',
    achieved: verb('создан', 'создана', 'создано'), planned: 'планируется создание', total: number('медиапродуктов'),
  },
  organisations: {
    noun: { one: 'организация', few: 'организации', many: 'организаций', byOne: 'организацию', gender: 'f' }, of: '',
    achieved: always('действует'), planned: 'планируется создание', total: number('организаций'),
  },
  grants: { noun: { one: 'грант', few: 'гранта', many: 'грантов', gender: 'm' }, of: '', achieved: verb('выделен', 'выделена', 'выделено'), planned: 'планируется выделение', total: number('грантов') },
  jobs: {
    noun: { one: 'рабочее место', few: 'рабочих места', many: 'рабочих мест', ofOne: 'рабочего места', gender: 'n' }, of: '',
    achieved: verb('создан', 'создана', 'создано'), planned: 'планируется создание', total: number('рабочих мест'),
  },
  funding: { noun: tenge, of: '', achieved: verb('выделен', 'выделена', 'выделено'), planned: 'планируется выделение', total: { text: 'объём финансирования', gender: 'm' } },
  waste_collected: {
    noun: { one: 'единица мусора', few: 'единицы мусора', many: 'единиц мусора', byOne: 'единицу мусора', gender: 'f' }, of: 'мусора',
    achieved: verb('собран', 'собрана', 'собрано'), planned: 'планируется сбор', total: { text: 'объём собранного мусора', gender: 'm' },
  },
  area_cleaned: {
    noun: { one: 'участок', few: 'участка', many: 'участков', gender: 'm' }, of: 'территории',
    achieved: verb('очищен', 'очищена', 'очищено'), planned: 'планируется очистка', total: { text: 'площадь очищенной территории', gender: 'f' },
  },
  trees_planted: {
    noun: { one: 'дерево', few: 'дерева', many: 'деревьев', gender: 'n' }, of: '',
    achieved: verb('посажен', 'посажена', 'посажено'), planned: 'планируется посадка', total: number('посаженных деревьев'),
  },
  facilities: { noun: { one: 'объект', few: 'объекта', many: 'объектов', gender: 'm' }, of: '', achieved: always('имеется'), planned: 'планируется строительство', total: number('объектов') },
}
