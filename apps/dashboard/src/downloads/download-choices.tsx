// What the download menu offers, and what happens when something is chosen.

import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { RefObject } from 'react'
import { Menu, Popover } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../language/language.tsx'
import { queries } from '../queries.ts'
import { Act, Choice, Choices, FileItem, Group } from './choice-items.tsx'
import styles from './download-menu.module.css'
import { embedCode } from './embed-code.ts'
import { fileFormats, hasWide, layouts } from './formats.ts'
import type { Layout } from './formats.ts'
import { PictureStage } from './picture-stage.tsx'
import type { PictureAct } from './picture-stage.tsx'
import { useViewWords } from './view.ts'
import type { View } from './view.ts'

type DownloadChoicesProps = {
  readonly view: View
  readonly hasLayouts: boolean
  readonly hasEmbed: boolean
  readonly opener: RefObject<HTMLButtonElement | null>
  readonly isOpen: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** A menu that opens is entered: WAI-ARIA, menu button pattern. */
const entered = { autoFocus: 'first' } as const

type Scope = 'shown' | 'all'
type Outcome = `done.${PictureAct | 'permalink' | 'citeShort' | 'citeFull' | 'embed'}` | 'failed.make' | 'failed.copy'

/** The chart beside the button; null where there is none. */
const chartOf = (opener: Element | null): Element | null => opener?.closest('[data-picture-place], section, main')?.querySelector('[data-picture]') ?? null

export function DownloadChoices({ view, hasLayouts, hasEmbed, opener, isOpen, onOpenChange }: DownloadChoicesProps) {
  const t = useTranslations('downloads')
  const language = useLanguage()
  const navigate = useNavigate()
  const total = useQuery(queries.coverage()).data?.totals.observations ?? view.rows
  const wordsOf = useViewWords()
  const [scope, setScope] = useState<Scope>('shown')
  const [layout, setLayout] = useState<Layout>('long')
  const [act, setAct] = useState<PictureAct | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const rows = scope === 'shown' ? view.rows : total
  const copy = (what: 'permalink' | 'citeShort' | 'citeFull' | 'embed', text: string): void =>
    void navigator.clipboard.writeText(text).then(() => setOutcome(`done.${what}`), () => setOutcome('failed.copy'))
  return (
    <>
      <Popover aria-label={t('menu')} triggerRef={opener} isOpen={isOpen} onOpenChange={onOpenChange} placement="bottom end" className={styles['popover'] ?? ''}>
        <Menu aria-label={t('menu')} className={styles['list'] ?? ''} onClose={() => onOpenChange(false)} {...entered}>
          <Choices heading={t('scope')} chosen={scope} onChoose={(key) => setScope(key === 'all' ? 'all' : 'shown')}>
            <Choice id="shown" name={t('shown', { rows: view.rows })} />
            <Choice id="all" name={t('all', { rows: total })} />
          </Choices>
          {hasLayouts ? (
            <Choices heading={t('layout')} chosen={layout} onChoose={(key) => setLayout(key === 'wide' ? 'wide' : 'long')}>
              {layouts.map((value) => <Choice key={value} id={value} name={t(`layouts.${value}`)} />)}
            </Choices>
          ) : null}
          <Group heading={t('files')}>
            {fileFormats.map((format) => (
              <FileItem
                key={format} format={format} wish={{ format, filters: scope === 'shown' ? view.filters : {}, language, layout }}
                whyNot={rows === 0 ? t('noRows') : layout === 'wide' && !hasWide(format) ? t('wideOnly') : null}
              />
            ))}
            <Act id="more" name={t('moreHere')} purpose={t('moreHereFor')} onAct={() => void navigate({ to: '/data', search: view.filters })} />
          </Group>
          <Group heading={t('picture')}>
            {(['png', 'svg', 'copyPicture'] as const).map((picture) => (
              <Act key={picture} id={picture} name={t(picture)} purpose={t(`${picture}For`)} whyNot={isOpen && chartOf(opener.current) === null ? t('noPicture') : null} onAct={() => setAct(picture)} />
            ))}
          </Group>
          <Group heading={t('share')}>
            <Act id="permalink" name={t('permalink')} purpose={t('permalinkFor')} onAct={() => copy('permalink', wordsOf(view).link)} />
            <Act id="citeShort" name={t('citeShort')} purpose={t('citeShortFor')} onAct={() => copy('citeShort', wordsOf(view).citeShort)} />
            <Act id="citeFull" name={t('citeFull')} purpose={t('citeFullFor')} onAct={() => copy('citeFull', wordsOf(view).citeFull)} />
            {hasEmbed ? <Act id="embed" name={t('embed')} purpose={t('embedFor')} onAct={() => copy('embed', embedCode({ origin: location.origin, search: { ...view.search, lang: language }, title: t('embedded.frame', { title: view.title }) }))} /> : null}
          </Group>
        </Menu>
      </Popover>
      <output className={styles['outcome']}>{outcome === null ? '' : t(outcome)}</output>
      {act === null ? null : (
        <PictureStage
          act={act} view={view} words={wordsOf(view)} chart={chartOf(opener.current)}
          onEnd={(failed) => {
            setAct(null)
            setOutcome(failed === null ? `done.${act}` : `failed.${failed}`)
          }}
        />
      )}
    </>
  )
}
