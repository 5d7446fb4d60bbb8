// Programmes a text names, with or without a number: each once, and once more where the text tells it again in its other language
// and no figure there carries it.

import type { Mention, ProgrammeMention } from '@jastar/catalogue'
import { areaAt } from './area.ts'
import type { Areas } from './area.ts'
import { sentenceAt } from './document.ts'
import type { Document } from './document.ts'
import { sentenceSpan, spanOf } from './mention.ts'
import type { Programmes } from './programme.ts'
import type { NamedProgramme } from './programmes.ts'

/** The programme mentions of a text, in text order. */
export function programmeMentionsOf(document: Document, programmes: Programmes, areas: Areas, mentions: readonly Mention[]): readonly ProgrammeMention[] {
  const told = new Set<string>()
  const kept: NamedProgramme[] = []
  for (const programme of programmes.all) {
    const { language } = sentenceAt(document, programme.first)
    const key = `${language} ${programme.name}`
    const first = !told.has(programme.name)
    const again = !told.has(key) && !mentions.some((mention) => mention.programme === programme.name && mention.language === language)
    if (first || again) kept.push(programme)
    told.add(programme.name).add(key)
  }
  return kept.flatMap((programme) => mentionsOfName(document, programme, parentOf(document, programme, programmes), areas))
}

function mentionsOfName(document: Document, programme: NamedProgramme, parent: string | undefined, areas: Areas): readonly ProgrammeMention[] {
  const span = spanOf(document, programme.first, programme.last)
  if (!span) return []
  const area = areaAt(document, areas, programme.first, programme.last, false)
  return [{
    ...span, surface: document.source.text.slice(span.start, span.end), programme: programme.name, kind: programme.kind, referenceArea: area.code,
    ...(parent !== undefined && { parent }), sentence: sentenceSpan(document, sentenceAt(document, programme.first)),
  }]
}

/** The catalogue's parent, else the programme the sentence puts it under: «A» аясында «B». */
function parentOf(document: Document, programme: NamedProgramme, { bySentence }: Programmes): string | undefined {
  if (programme.known) return programme.known.parent
  const own = bySentence.get(sentenceAt(document, programme.first).index) ?? []
  return own.findLast((other) => other.last <= programme.first && other.governs && other.name !== programme.name && other.kind !== 'organisation')?.name
}
