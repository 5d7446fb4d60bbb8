// The command `explain FILE…`: for each sentence with a number, which rule filled which slot from which words, and why a number was left.

import type { Leftover, Mention, SlotEvidence, SourceText, Span } from '@jastar/catalogue'
import { slotNames } from '@jastar/catalogue'
import { mine } from '@jastar/miner'
import { eachSource } from './each-source.ts'
import type { Print } from './each-source.ts'

/** Prints a tree a file and answers the exit code, as `mine` does. */
export function explainFiles(files: readonly string[], folder: string, print: Print, complain: Print): number {
  return eachSource(files, folder, complain, (file, source) => explained(file, source).forEach((line) => print(line)))
}

function explained(file: string, source: SourceText): string[] {
  const { mentions, leftovers } = mine(source)
  const head = [file, `  title      ${source.title}`, `  publisher  ${source.publisher ?? 'none named'}`, `  date       ${source.date ?? 'none given'}`]
  const figures = mentions.map((mention) => ({ start: mention.start, lines: mentionTree(source, mention) }))
  const left = leftovers.map((leftover) => ({ start: leftover.start, lines: [leftoverLine(leftover)] }))
  return [...head, ...[...figures, ...left].toSorted((a, b) => a.start - b.start).flatMap(({ lines }) => lines), '']
}

function mentionTree(source: SourceText, mention: Mention): string[] {
  const { sentence, surface, confidence, evidence } = mention
  const slots = slotNames.flatMap((slot) => {
    const found = evidence[slot]
    return found ? [`    ${slot.padEnd(14)}${valueOf(mention, slot).padEnd(28)} ${evidenceText(source, found)}`] : []
  })
  return ['', `  ${wordsAt(source, sentence)}`, `  «${surface}»  sure ${confidence.toFixed(2)}`, ...slots]
}

function valueOf(mention: Mention, slot: (typeof slotNames)[number]): string {
  if (slot === 'value') return mention.valueHigh === undefined ? String(mention.value) : `${mention.value}–${mention.valueHigh}`
  if (slot === 'timePeriod') return `${mention.timePeriod ?? 'unknown'} (${mention.timePeriodBasis})`
  if (slot === 'partOf') return mention.partOf === undefined ? 'none' : `figure ${mention.partOf + 1}`
  return mention[slot] ?? 'none'
}

/** "explicit, 0.98: more than, from «астам»". */
function evidenceText(source: SourceText, { basis, rule, span, confidence }: SlotEvidence): string {
  return `${basis}, ${confidence.toFixed(2)}: ${rule}${span ? `, from «${wordsAt(source, span)}»` : ''}`
}

const leftoverLine = ({ surface, reason, rule }: Leftover): string => `  left «${surface}»: ${reason} (${rule})`

const wordsAt = (source: SourceText, { start, end }: Span): string => source.text.slice(start, end).replace(/\s+/g, ' ')
