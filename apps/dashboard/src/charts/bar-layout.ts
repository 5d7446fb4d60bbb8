// How much room the rows of a bar chart need, so that labels never meet bars: wide pages have the label left, phones above the bar.

/** All in pixels. */
export type BarLayout = { readonly rowHeight: number; readonly axisHeight: number; readonly numberWidth: number }

type Label = { readonly main: string; readonly small: string }

/** Letters that stand on one line of a label: bold ones of 15 px, small ones of 12 px. */
const lettersOfALine = { main: 26, small: 40 }
const lineHeights = { main: 20, small: 17 }
const narrowBarRoom = 38

/** The layout of labels and numbers ("300 000+"); one height for all rows. */
export function barLayout(labels: readonly Label[], numbers: readonly string[], narrow: boolean): BarLayout {
  const textHeight = Math.max(...labels.map(labelHeight), 0)
  const longest = Math.max(...numbers.map((number) => number.length), 0)
  return {
    rowHeight: narrow ? textHeight + 12 + narrowBarRoom : Math.max(textHeight + 24, 64),
    axisHeight: narrow ? 48 : 30,
    numberWidth: Math.max(longest * 18, 96),
  }
}

const labelHeight = ({ main, small }: Label): number =>
  Math.ceil(main.length / lettersOfALine.main) * lineHeights.main + Math.ceil(small.length / lettersOfALine.small) * lineHeights.small
