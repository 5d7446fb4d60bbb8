// Which choices of a filter stand open: chosen ones and the first few, or those a search finds.

type Choice = { readonly name: string; readonly chosen: boolean }

/** Of a long list this many stand open. */
const first = 10
/** One more is shown rather than hidden behind a button that says "1 more". */
const slack = 2

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('kk').replaceAll('ё', 'е')

/** The choices to show and how many more there are; words find those whose name holds every one of them. */
export function shownChoices<C extends Choice>(choices: readonly C[], words: string, whole: boolean): { readonly shown: readonly C[]; readonly rest: number } {
  const asked = folded(words).split(/\s+/).filter((word) => word !== '')
  if (asked.length > 0) return { shown: choices.filter(({ name }) => asked.every((word) => folded(name).includes(word))), rest: 0 }
  if (whole || choices.length <= first + slack) return { shown: choices, rest: 0 }
  const shown = choices.filter((choice, index) => index < first || choice.chosen)
  return { shown, rest: choices.length - shown.length }
}
