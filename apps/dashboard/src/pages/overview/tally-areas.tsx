// The areas with texts, each with its texts and figures; of many the fullest stand at once, the rest behind one press.

import { Link } from '@tanstack/react-router'
import type { Coverage } from '@jastar/contract'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../../language/language.tsx'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName } from '../../ui/area-name.tsx'
import button from '../../ui/button.module.css'

/** As many as stand beside the lead without reaching past it. */
const shown = 5

type TallyAreasProps = { readonly rows: Coverage['rows'] }

const figuresOf = (row: Coverage['rows'][number]): number => row.cells.reduce((sum, cell) => sum + cell.figures.length, 0)

export function TallyAreas({ rows }: TallyAreasProps) {
  const t = useTranslations('overview')
  const action = useTranslations('action')
  const brief = useTranslations('brief')
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const selection = rows.map((row) => row.referenceArea)
  const isLong = rows.length > shown + 1
  return (
    <>
      {(isLong && !isOpen ? rows.slice(0, shown) : rows).map((row) => (
        <li key={row.referenceArea} className={areaClass(row.referenceArea, selection)}>
          <span>
            <AreaName code={row.referenceArea} selection={selection} />
            <small>
              {[t('areaTexts', { texts: row.sourcesSearched }), ...(row.undatedSources > 0 ? [t('undated', { count: row.undatedSources })] : [])].join(', ')}
              {figuresOf(row) === 0 ? null : <> · <Link to="/brief" search={{ area: row.referenceArea }}>{brief('link').toLocaleLowerCase(language)}</Link></>}
            </small>
          </span>
          <b>{figuresOf(row)}</b>
        </li>
      ))}
      {isLong ? (
        <li>
          <button type="button" className={`${button['button']} ${button['quiet']}`} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? action('showFewer') : action('showMore', { count: rows.length - shown })}
          </button>
        </li>
      ) : null}
    </>
  )
}
