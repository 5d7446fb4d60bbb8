// Who published a text, by its own attribution: «деп хабарлайды BAQ.KZ», «передает BAQ.KZ», «сурет - Zakon.kz», «Источник.http://t.me/…».

import { findPublisher, knownPublishers } from '@jastar/catalogue'

type Attribution = { readonly publisher: string | null; readonly url: string | null }

const domain = String.raw`[A-Za-z0-9][A-Za-z0-9-]{0,40}\.(?:[Kk][Zz]|com|info|org|net|asia|media|press)(?![A-Za-z0-9])`
const quoted = String.raw`[«"“][^«»"“”\n]{2,60}[»"”]`
const latin = String.raw`[A-Z][A-Za-z0-9]{1,30}(?: [A-Z][A-Za-z0-9]{1,30}){0,2}`
const office = String.raw`(?:(?:корреспондент|агентство|агенттігі|портал|порталы|издание|газета|газеті|сайт|сайты|ИА|МИА|ХАА|АА) ){0,3}`
const name = `${office}(${domain}|${quoted}|${latin})`

const attributions: readonly RegExp[] = [
  new RegExp(String.raw`(?:хабарлайды|хабарлады|жазады|жазды)[,:]? ${name}`, 'u'),
  new RegExp(String.raw`(?:переда[её]т|сообщает|сообщил|сообщила|пишет|информирует) ${name}`, 'u'),
  new RegExp(String.raw`(?:хабарлауынша|мәліметінше)[,:]? ${name}`, 'u'),
  new RegExp(String.raw`(${domain}|${quoted})(?:\p{L}|-){0,12} (?:хабарлауынша|жазуынша|порталына сілтеме)`, 'u'),
  new RegExp(String.raw`(?:со ссылкой на|по (?:данным|сообщению|информации)) ${name}`, 'u'),
  new RegExp(String.raw`(?:[Сс]урет|[Фф]ото|[Дд]ереккөз|[Ии]сточник)\s?[-–—:.]\s?(${domain})`, 'u'),
]
const sourceAddress = /(?:источник|дереккөз|первоисточник|сілтеме|ссылка)\s?[-–—:.]?\s?(https?:\/\/[^\s<>"«»]{3,300})/iu

/** Publisher (a known one by its Kazakh name) and address as the text gives them; null where it gives none. */
export function readPublisher(text: string): Attribution {
  const url = sourceAddress.exec(text)?.[1]?.replace(/[.,;)]+$/, '') ?? null
  return { publisher: publisherOfAddress(url) ?? publisherByAttribution(text), url }
}

function publisherOfAddress(url: string | null): string | null {
  if (!url) return null
  const address = url.toLowerCase()
  return knownPublishers.find((publisher) => publisher.addresses.some((part) => address.includes(part)))?.names.kk ?? null
}

function publisherByAttribution(text: string): string | null {
  const told = attributions.flatMap((pattern) => {
    const match = pattern.exec(text)
    return match?.[1] ? [{ name: match[1].replace(/[«»"“”]/g, '').trim(), index: match.index }] : []
  })
  const known = told.find(({ name }) => findPublisher(name))
  if (known) return findPublisher(known.name)?.names.kk ?? null
  return told.toSorted((one, other) => one.index - other.index)[0]?.name ?? null
}
