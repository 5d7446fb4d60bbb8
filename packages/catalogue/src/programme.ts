// Named programmes, actions, projects, forums, years and organisations of youth work.

import type { Names } from './language.ts'
import type { ThemeCode } from './theme.ts'
import { civicProgrammes } from './data/civic-programmes.ts'
import { programmes } from './data/programmes.ts'
import { ordinaryProgrammes, stateProgrammes } from './data/state-programmes.ts'

export const programmeKinds = ['programme', 'action', 'project', 'forum', 'event', 'concept', 'year', 'organisation'] as const
export type ProgrammeKind = (typeof programmeKinds)[number]

export type Programme = {
  /** Base form of the name, as the first text that told it writes it; unique. */
  readonly name: string
  /** A readable, stable id for addresses: `taza-qazaqstan`. */
  readonly id: string
  readonly kind: ProgrammeKind
  readonly names: Names
  /** Other spellings in texts, any language, base form. */
  readonly aliases: readonly string[]
  /** Name of the programme this one is a part of. */
  readonly parent?: string
  readonly themes: readonly ThemeCode[]
  /** Its name is made of common words: texts write it without quotes and capitals. */
  readonly ordinary?: true
}

/** Every known programme, in the order of the data files. */
export const knownProgrammes: readonly Programme[] = [...programmes, ...ordinaryProgrammes, ...stateProgrammes, ...civicProgrammes]

const folded = (name: string): string => name.normalize('NFC').toLocaleLowerCase('kk').replaceAll('ё', 'е').replace(/[«»"“”„'!.]/g, '').replace(/\s*[-–—]+\s*|\s+/g, ' ').trim()

const byName = new Map(knownProgrammes.flatMap((programme) => [programme.name, ...Object.values(programme.names), ...programme.aliases].map((name) => [folded(name), programme] as const)))

/** The known programme a name or alias means, in any language and letter case; undefined for an unknown one. */
export function findProgramme(name: string): Programme | undefined {
  return byName.get(folded(name))
}
