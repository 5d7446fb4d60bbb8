// A long text as lines that fit a width.

/** Width of a text in pixels, at a size in pixels and a weight. */
export type MeasureText = (text: string, size: number, weight: number) => number

type Look = { readonly size: number; readonly weight: number; readonly width: number }

/** Lines of whole words; a word wider than the line, as an address is, breaks anywhere. An empty text has no lines. */
export function wrapText(text: string, { size, weight, width }: Look, measure: MeasureText): readonly string[] {
  const fits = (line: string): boolean => measure(line, size, weight) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n\t]+/).filter((word) => word !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (!fits(line) && line.length > 1) {
      const end = longestThatFits(line, fits)
      lines.push(line.slice(0, end))
      line = line.slice(end)
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** How many of its letters fit: at least one. */
function longestThatFits(word: string, fits: (line: string) => boolean): number {
  let end = word.length - 1
  while (end > 1 && !fits(word.slice(0, end))) end -= 1
  return end
}
