// One button with everything that can be taken along from a view: files, pictures, link, citation, code for a website.
// What opens is loaded when it is first opened: no page pays for it before.

import { ChevronDown, Download } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import button from '../ui/button.module.css'
import styles from './download-menu.module.css'
import type { View } from './view.ts'

const DownloadChoices = lazy(() => import('./download-choices.tsx').then((module) => ({ default: module.DownloadChoices })))

type DownloadMenuProps = {
  readonly view: View
  /** What it is of, for those who hear several such buttons on a page. */
  readonly what?: string
  /** Whether the view has figures side by side that a table can set in columns. */
  readonly hasLayouts?: boolean
  /** Whether /embed can show it. */
  readonly hasEmbed?: boolean
  readonly look?: 'quiet'
}

/** The chart a picture is made of stands beside the button: in the same `[data-picture-place]`, section or page, marked `data-picture`. */
export function DownloadMenu({ view, what, hasLayouts = false, hasEmbed = false, look }: DownloadMenuProps) {
  const t = useTranslations('downloads')
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setOpened] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const open = (): void => {
    setOpened(true)
    setOpen(true)
  }
  return (
    <span className={styles['menu']} data-interface>
      <button
        type="button" ref={opener} className={`${button['button']} ${look === undefined ? '' : button[look]}`} aria-haspopup="menu" aria-expanded={isOpen}
        aria-label={what === undefined ? undefined : t('openOf', { what })}
        onClick={open} onKeyDown={(event) => { if (event.key === 'ArrowDown') open() }}
      >
        <Download size={16} strokeWidth={1.6} aria-hidden="true" />{t('open')}<ChevronDown size={14} strokeWidth={1.6} aria-hidden="true" />
      </button>
      <Suspense fallback={null}>
        {wasOpened ? <DownloadChoices view={view} hasLayouts={hasLayouts} hasEmbed={hasEmbed} opener={opener} isOpen={isOpen} onOpenChange={setOpen} /> : null}
      </Suspense>
    </span>
  )
}
