// The figure card.

type FigureSheetProps = { readonly id: string }

export function FigureSheet({ id }: FigureSheetProps) {
  return <p>{id}</p>
}
