// GET /corrections, its JSON Feed and its Atom feed: every published figure that changed, of one area or of all, newest first.

import { Feed } from 'feed'
import { Hono } from 'hono'
import type { Context } from 'hono'
import { findReferenceArea } from '@jastar/catalogue'
import type { Language } from '@jastar/catalogue'
import { apiRoot, correctionQuery, paths } from '@jastar/contract'
import type { CorrectionList } from '@jastar/contract'
import { listCorrections, readDataVersion } from '@jastar/store'
import type { StoredCorrection } from '@jastar/store'
import { answer, etagOf, holds } from '../answer.ts'
import type { Answer } from '../answer.ts'
import { cursorOf, parseCursor } from '../cursor.ts'
import type { Dependencies } from '../dependencies.ts'
import { texts } from '../language/texts.ts'
import { requireArea } from '../observation-query.ts'
import { permalinkOf } from '../permalink.ts'
import { parseQuery } from '../query.ts'
import { languageOf } from '../request-language.ts'

const defaultLimit = 50
const order = 'newest'

const feedTypes = { json: 'application/feed+json; charset=utf-8', atom: 'application/atom+xml; charset=utf-8' } as const
type FeedFormat = keyof typeof feedTypes

export function correctionRoutes(dependencies: Dependencies): Hono {
  const { db } = dependencies
  return new Hono()
    .get(paths.corrections, (c) =>
      answer(c, dependencies, correctionQuery, async ({ referenceArea, cursor, limit = defaultLimit }, dataVersion): Promise<Answer<CorrectionList>> => {
        if (referenceArea !== undefined) requireArea('referenceArea', referenceArea)
        const { items, next } = await listCorrections(db, { ...(referenceArea !== undefined && { referenceArea }), limit, after: parseCursor(cursor, order, dataVersion) })
        return { items, next: cursorOf(next, order, dataVersion), dataVersion }
      }),
    )
    .get(paths.correctionsFeed, (c) => answerFeed(c, dependencies, 'json'))
    .get(paths.correctionsAtom, (c) => answerFeed(c, dependencies, 'atom'))
}

/** The newest corrections as a feed in the request's language. */
async function answerFeed(c: Context, { db, version, clock }: Dependencies, format: FeedFormat): Promise<Response> {
  const { referenceArea, limit = defaultLimit } = parseQuery(c, correctionQuery)
  if (referenceArea !== undefined) requireArea('referenceArea', referenceArea)
  const dataVersion = await readDataVersion(db)
  const etag = etagOf(c, version, dataVersion, format)
  const headers = { ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Language, Accept-Encoding' }
  if (holds(c.req.header('If-None-Match'), etag)) return c.body(null, 304, headers)
  const { items } = await listCorrections(db, { ...(referenceArea !== undefined && { referenceArea }), limit, after: undefined })
  const feed = feedOf(c, { language: languageOf(c), format, referenceArea, items, now: clock() })
  return c.body(format === 'json' ? feed.json1() : feed.atom1(), 200, { ...headers, 'Content-Type': feedTypes[format] })
}

type Told = { readonly language: Language; readonly format: FeedFormat; readonly referenceArea: string | undefined; readonly items: readonly StoredCorrection[]; readonly now: Date }

function feedOf(c: Context, { language, format, referenceArea, items, now }: Told): Feed {
  // Atom's texts are HTML to its readers, JSON Feed's are plain.
  const plain = (text: string): string => (format === 'atom' ? text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`) : text)
  const { corrections } = texts[language]
  const address = new URL(c.req.url)
  const area = referenceArea === undefined ? undefined : findReferenceArea(referenceArea)?.names[language]
  const feed = new Feed({
    title: area === undefined ? corrections.title : corrections.titleOfArea(area),
    id: `${address.origin}${apiRoot}${paths.corrections}${address.search}`,
    link: `${address.origin}/corrections`,
    language, generator: 'Jastar Atlas', copyright: '',
    updated: items[0] ? new Date(items[0].at) : now,
    feedLinks: { json: `${address.origin}${apiRoot}${paths.correctionsFeed}${address.search}`, atom: `${address.origin}${apiRoot}${paths.correctionsAtom}${address.search}` },
  })
  for (const item of items) {
    feed.addItem({
      title: plain(corrections.change(item.field, item.was, item.now)),
      id: `${address.origin}${apiRoot}${paths.observation(item.observationId)}#${item.number}`,
      link: permalinkOf(c, item.observationId),
      date: new Date(item.at),
      description: plain([item.observation?.quote.text, item.why].filter((text) => text !== undefined && text !== null).join(' · ')),
      author: [{ name: item.who }],
    })
  }
  return feed
}
