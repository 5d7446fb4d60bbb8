// The read-me of a package and the sheet "Method and citation": the same sections.

import { aboutTexts } from '../language/about-texts.ts'
import { checkAddress, dataAddress } from './about.ts'
import type { ExportFacts } from './about.ts'

/** Headings and texts in the language of the export. */
export function aboutSections(facts: ExportFacts): readonly (readonly [string, string])[] {
  return aboutTexts[facts.language].sections(facts, { data: dataAddress(facts), check: checkAddress(facts) })
}

/** Plain text for README.txt; CRLF, because it is opened in Notepad. */
export function readme(facts: ExportFacts): string {
  const { title, description } = aboutTexts[facts.language]
  return [title, '', description, ...aboutSections(facts).flatMap(([heading, text]) => ['', heading, text]), ''].join('\r\n')
}
