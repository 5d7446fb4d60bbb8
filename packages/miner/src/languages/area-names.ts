// Names of areas, towns and districts as vocabulary: single words as entries, names of several words as phrases of lemmas.
// Example: "Батыс Қазақстан" is the phrase [батыс, қазақстан] for KZ-27, beside a word for region.

import { allReferenceAreas, localities, sharedDistrictNames, townspeople } from '@jastar/catalogue'
import type { ReferenceArea, TextLanguage } from '@jastar/catalogue'
import { entries } from './entries.ts'
import type { Entry, Inflection } from '../language.ts'
import type { AreaSense } from '../word.ts'

export type AreaPhrase = { readonly lemmas: readonly string[]; readonly sense: AreaSense }
type Name = { readonly name: string; readonly sense: AreaSense }

const fold = (name: string): string => name.toLowerCase().replaceAll('ё', 'е')

function namesOfArea(area: ReferenceArea, language: TextLanguage): readonly Name[] {
  const { spellings, code } = area
  const own = language === 'kk' ? spellings.kk : spellings.ru
  const besideRegion = (language === 'kk' ? spellings.kkWithRegionWord : spellings.ruWithRegionWord) ?? []
  const inhabitants = (language === 'kk' ? spellings.kkInhabitants : spellings.ruInhabitants) ?? []
  return [
    ...own.map((name) => ({ name, sense: { code, kind: area.kind } })),
    ...besideRegion.map((name) => ({ name, sense: { code, kind: 'region' as const, needs: 'region' as const } })),
    ...inhabitants.map((name) => ({ name, sense: { code, kind: 'inhabitant' as const } })),
    ...cityAdjectives(area, language),
  ]
}

/** "алматинский": the city's own adjective, where no region word stands beside it. */
function cityAdjectives({ code, kind, spellings }: ReferenceArea, language: TextLanguage): readonly Name[] {
  if (language !== 'ru' || kind === 'country') return []
  return (spellings.ruInhabitants ?? []).flatMap((name) => (name.endsWith('ец') ? [{ name: `${name.slice(0, -2)}ский`, sense: { code, kind: 'adjective' as const } }] : []))
}

function namesOfLocalities(language: TextLanguage): readonly Name[] {
  return localities.flatMap((place) => {
    const name = place[language]
    if (place.kind === 'district' && sharedDistrictNames.has(name)) return []
    const needs = place.kind === 'district' ? ({ needs: 'district' } as const) : {}
    return [{ name, sense: { code: place.region, kind: 'locality' as const, ...needs } }]
  })
}

/** "семейчане", "экибастузцы", "көкшетаулық": the people of a town. */
function namesOfTownspeople(language: TextLanguage): readonly Name[] {
  if (language === 'kk') {
    const towns = localities.filter(({ kind, kk }) => kind === 'town' && !kk.includes(' '))
    return towns.map(({ region, kk }) => ({ name: kk + peopleEnding(kk.toLowerCase()), sense: { code: region, kind: 'inhabitant' } }))
  }
  return Object.entries(townspeople).flatMap(([code, names]) => names.split(' ').map((name) => ({ name, sense: { code, kind: 'inhabitant' as const } })))
}

/** -лық, -дық, -тық by the last sound, -лік … by the last vowel. */
function peopleEnding(town: string): string {
  const vowel = /[аоұыуяёэеиіөүә](?=[^аоұыуяёэеиіөүә]*$)/.exec(town)?.[0] ?? 'а'
  const first = /[мнңзжл]$/.test(town) ? 'д' : /[бвгдкқпстфхцчшщ]$/.test(town) ? 'т' : 'л'
  return first + ('аоұыуяё'.includes(vowel) ? 'ық' : 'ік')
}

function namesAbroad(abroad: string): readonly Name[] {
  return abroad.split(' ').map((name) => ({ name, sense: { code: null, kind: 'abroad' } }))
}

function inflectionOf(lemma: string, language: TextLanguage): Inflection {
  return language === 'ru' && /(?:ский|ская|цкий|ный|кий)$/.test(lemma) ? 'adjective' : 'noun'
}

/** Entries and phrases of every place a text can name in a language. */
export function areaNamesOf(language: TextLanguage, abroad: string): { readonly entries: readonly Entry[]; readonly phrases: readonly AreaPhrase[] } {
  const names = [...allReferenceAreas.flatMap((area) => namesOfArea(area, language)), ...namesOfLocalities(language), ...namesOfTownspeople(language), ...namesAbroad(abroad)]
  const single = names.filter(({ name }) => !name.includes(' '))
  const several = names.filter(({ name }) => name.includes(' '))
  return {
    entries: [
      ...single.flatMap(({ name, sense }) => entries([fold(name)], inflectionOf(fold(name), language), { areas: [sense] })),
      ...several.flatMap(({ name }) => fold(name).split(' ').flatMap((part) => entries([part], inflectionOf(part, language), {}))),
    ],
    phrases: several.map(({ name, sense }) => ({ lemmas: fold(name).split(' '), sense })),
  }
}
