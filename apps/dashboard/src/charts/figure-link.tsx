// Opens a figure's card and keeps the view: every mark stands inside one of these. Works in HTML and inside an svg.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type FigureLinkProps = {
  /** Id of the observation. */
  readonly id: string
  /** What is read aloud: the figure in words. Needed where the content is a drawing. */
  readonly label?: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function FigureLink({ id, label, className, children }: FigureLinkProps) {
  return (
    <Link
      to="." search={(search) => ({ ...search, figure: id })} resetScroll={false} preload={false}
      activeOptions={{ exact: true, includeSearch: true }} activeProps={{ 'aria-current': 'true' }}
      className={className} aria-label={label}
    >
      {children}
    </Link>
  )
}
