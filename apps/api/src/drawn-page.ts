// First views drawn on the server, so that figures stand before any script has come: the dashboard's own drawing, asked by address.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Context } from 'hono'

/** Asks the app itself: a path with its query. */
export type AskApp = (address: string, request: RequestInit) => Promise<Response>

/** What dist/.server/server.js of the dashboard gives. */
type Drawing = {
  readonly askBy: (ask: AskApp) => void
  readonly drawPage: (request: { readonly path: string; readonly search: string; readonly cookies: string; readonly acceptLanguage: string; readonly isPhone: boolean }) => Promise<DrawnPage | null>
}
type DrawnPage = { readonly language: string; readonly markup: string; readonly answers: string }

/** A style attribute as React writes it: a quote in a text is written &quot;, so nothing else looks like one. */
const styleAttribute = / style="([^"]*)"/g

/** Puts a drawn view into the page of the dashboard's folder; the page as it is where nothing is drawn. */
export function pageDrawer(folder: string, page: string, askApp: AskApp): (c: Context) => Promise<string> {
  const file = join(folder, '.server/server.js')
  let loading: Promise<Drawing> | null = null
  const load = async (): Promise<Drawing> => {
    const drawing: Drawing = await import(pathToFileURL(file).href)
    drawing.askBy(askApp)
    return drawing
  }
  return async (c) => {
    if (!existsSync(file)) return page
    const { drawPage } = await (loading ??= load())
    const { pathname, search } = new URL(c.req.url)
    const header = (name: string): string => c.req.header(name) ?? ''
    try {
      const drawn = await drawPage({ path: pathname, search, cookies: header('Cookie'), acceptLanguage: header('Accept-Language'), isPhone: /\bMobi/.test(header('User-Agent')) })
      return drawn === null ? page : filled(page, drawn)
    } catch (error) {
      // The browser draws the page alone, as it does where scripts are all it needs.
      console.error(`${pathname}${search} could not be drawn on the server:`, error)
      return page
    }
  }
}

/** Replacements are functions: texts may hold "$&". */
function filled(page: string, { language, markup, answers }: DrawnPage): string {
  return page
    .replace(/<html lang="\w+"/, () => `<html lang="${language}"`)
    .replace('<div id="root"></div>', () => `${inSheet(markup)}${answers}`)
}

/** The policy forbids style attributes: each becomes a rule of one style element, stronger than any class. The app replaces it all. */
function inSheet(markup: string): string {
  const rules = new Map<string, number>()
  const plain = markup.replace(styleAttribute, (_attribute, style: string) => {
    const rule = rules.get(style) ?? rules.size
    rules.set(style, rule)
    return ` data-style="${rule}"`
  })
  const sheet = [...rules].map(([style, rule]) => `#root [data-style="${rule}"]{${style.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')}}`)
  return `<style nonce="__CSP_NONCE__">${sheet.join('')}</style><div id="root" data-drawn>${plain}</div>`
}

