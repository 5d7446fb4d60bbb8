// What Russian texts count, put together from its tables by family: people, events and media, organisations and facilities, things.

import type { IndicatorCode } from '@jastar/catalogue'
import type { Entry } from '../../language.ts'
import { eventNouns } from './event-nouns.ts'
import { organisationNouns } from './organisation-nouns.ts'
import { peopleNouns } from './people-nouns.ts'
import { thingNouns } from './thing-nouns.ts'

export const nouns: readonly Entry[] = [...peopleNouns, ...eventNouns, ...organisationNouns, ...thingNouns]

/** [word before, noun] → what the two are together. The word before is matched by its beginning. */
export const compounds: Readonly<Record<string, readonly (readonly [string, IndicatorCode])[]>> = {
  место: [['рабоч', 'jobs'], ['ваканти', 'jobs'], ['вакантн', 'jobs'], ['свободн', 'jobs'], ['временн', 'jobs'], ['постоянн', 'jobs'], ['социальн', 'jobs'], ['молодежн', 'jobs'], ['ученическ', 'facilities']],
  пункт: [['населенн', 'other']],
  стол: [['кругл', 'events']],
  час: [['классн', 'events'], ['кураторск', 'events'], ['открыт', 'events'], ['тематическ', 'events'], ['правов', 'events']],
  разговор: [['открыт', 'events'], ['диалогов', 'events']],
  дверь: [['открыт', 'events']],
  площадка: [['диалогов', 'events'], ['дискуссионн', 'events'], ['переговорн', 'events'], ['открыт', 'events'], ['образовательн', 'events']],
  класс: [['мастер', 'events']],
  эфир: [['прям', 'media_products'], ['телевизионн', 'media_products'], ['радио', 'media_products']],
  материал: [['раздаточн', 'other'], ['строительн', 'other'], ['дидактическ', 'other']],
}

/** Noun → the verbs that make another thing of it: councils are organisations, advice given is none. */
export const verbSenses: Readonly<Record<string, readonly (readonly [string, IndicatorCode])[]>> = {
  кубок: [['получ вруч завоев увез выигр', 'other']],
  лагерь: [['прош пров прове прой прох организов состо', 'events']],
}
