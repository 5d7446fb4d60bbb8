// Where no figure stands: short lines for the texts that were read; the reason stands beside it in words. Never 0, never blank.

type MissingLinesProps = { /** Texts read; up to four lines are drawn. */ readonly texts: number; readonly direction?: 1 | -1 }

const lengths = [39, 26, 34, 20]

export function MissingLines({ texts, direction = 1 }: MissingLinesProps) {
  const lines = lengths.slice(0, Math.max(texts, 0))
  return (
    <svg width={40} height={Math.max(lines.length * 6, 1)} aria-hidden="true">
      {lines.map((length, index) => <rect key={length} x={direction === 1 ? 0 : 40 - length} y={index * 6 + 1} width={length} height={3} fill="var(--line-strong)" opacity={0.55} />)}
    </svg>
  )
}
