// What Kazakh texts count, put together from its tables by family: people, events and media, organisations and facilities, things.
// A noun of several words is known by its last one; `compounds` say what the word before makes of it.

import type { IndicatorCode } from '@jastar/catalogue'
import type { Entry } from '../../language.ts'
import { eventNouns } from './event-nouns.ts'
import { organisationNouns } from './organisation-nouns.ts'
import { peopleNouns } from './people-nouns.ts'
import { thingNouns } from './thing-nouns.ts'

export const nouns: readonly Entry[] = [...peopleNouns, ...eventNouns, ...organisationNouns, ...thingNouns]

/** [word before, noun] → what the two are together. The word before is matched by its beginning. */
export const compounds: Readonly<Record<string, readonly (readonly [string, IndicatorCode])[]>> = {
  орын: [['жұмыс', 'jobs'], ['бос', 'jobs'], ['оқу', 'organisations'], ['қызмет', 'jobs'], ['спорт', 'facilities'], ['демалыс', 'facilities'], ['тұрақ', 'facilities']],
  үстел: [['дөңгелек', 'events']],
  сынып: [['шеберлік', 'events'], ['it', 'organisations']],
  сағат: [['шеберлік', 'events'], ['тәрбие', 'events'], ['сынып', 'events'], ['ашық', 'events'], ['кураторлық', 'events'], ['құқықтық', 'events']],
  сабақ: [['ашық', 'events'], ['онлайн', 'events'], ['бейне', 'events']],
  беруші: [['жұмыс', 'organisations'], ['өтініш', 'participants']],
  алушы: [['білім', 'students'], ['сатып', 'other']],
  бұйым: [['қолөнер', 'other']],
  алаң: [['спорт', 'facilities'], ['балалар', 'facilities'], ['ойын', 'facilities'], ['диалог', 'events'], ['пікірталас', 'events'], ['сұхбат', 'events'], ['ашық', 'events']],
  ұжым: [['шығармашылық', 'organisations'], ['өнер', 'organisations']],
  есік: [['ашық', 'events']],
  үй: [['мәдениет', 'organisations'], ['достық', 'organisations'], ['балалар', 'organisations'], ['жастар', 'organisations'], ['оқушылар', 'organisations']],
  бақша: [['балалар', 'organisations'], ['бала', 'organisations'], ['гүл', 'facilities']],
  желі: [['әлеуметтік', 'other'], ['су', 'facilities'], ['газ', 'facilities'], ['жылу', 'facilities']],
  пункт: [['медициналық', 'organisations'], ['елді', 'other']],
  мекен: [['елді', 'other']],
}

/** Noun → the verbs that make another thing of it: councils are organisations, advice given is none. */
export const verbSenses: Readonly<Record<string, readonly (readonly [string, IndicatorCode])[]>> = {
  кеңес: [['бер ал көрсет тыңда', 'other']],
  лагерь: [['өтті өткіз өтеді өткен ұйымдастыр', 'events']],
}
