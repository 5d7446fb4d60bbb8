// The API's errors in English.

import type { Texts } from './texts.ts'

const listed = (allowed: readonly string[]): string => (allowed.length === 0 ? '' : ` Allowed: ${allowed.join(', ')}.`)

const fields: Readonly<Record<string, string>> = {
  indicator: 'indicator', countedThing: 'counted thing', referenceArea: 'area', programmeId: 'programme', timePeriod: 'period', value: 'value', valueHigh: 'upper value', qualifier: 'qualifier', unitMeasure: 'unit', measure: 'measure', claim: 'claim', ageBand: 'age band', partOf: 'part of', review: 'review',
}

export const en: Texts = {
  titles: {
    unknown_parameter: 'Unknown parameter',
    invalid_parameter: 'Invalid parameter value',
    not_found: 'Not found',
    no_such_path: 'No such address',
    method_not_allowed: 'Method not allowed',
    not_acceptable: 'No answer in this format',
    host_not_allowed: 'Host name not served',
    invalid_cursor: 'Invalid page cursor',
    too_large: 'Request too large',
    internal: 'Server error',
    not_editor: 'Editors only',
    wrong_origin: 'Request from another site',
    unsupported_media_type: 'Body is not JSON',
    invalid_body: 'Body not valid',
    edited_meanwhile: 'Changed meanwhile',
    edition_missing: 'Edition not named',
    too_many_requests: 'Too many requests',
    cannot_undo: 'Cannot be undone',
  },
  unknownParameter: (parameter, allowed) => `There is no parameter "${parameter}".${allowed.length === 0 ? ' This address takes no parameters.' : listed(allowed)}`,
  invalidParameter: (parameter, value, allowed) => `The value "${value}" of the parameter "${parameter}" is not valid.${listed(allowed)}`,
  missingParameter: (parameter, allowed) => `The parameter "${parameter}" is missing.${listed(allowed)}`,
  notFound: (thing, id) => `There is no ${thing} with the id "${id}".`,
  noSuchPath: (path) => `There is no address "${path}".`,
  methodNotAllowed: (method, allowed) => `The method ${method} is not supported at this address.${listed(allowed)}`,
  hostNotAllowed: (host) => `The host name "${host}" is not allowed. If it is needed, add it to the variable ALLOWED_HOSTS.`,
  invalidCursor: 'The page cursor is not valid: open the list from its first page.',
  outdatedCursor: 'The data changed after this cursor was given: open the list from its first page.',
  internal: 'An unexpected error happened on the server. The server log has the details.',
  noEditing: 'Editing is not set up on this server: set EDITOR_TOKENS and start it again.',
  notEditor: 'Only editors may do this: open the editor link of the start line, or sign in with your token.',
  wrongToken: 'This token is not an editor\'s, or the link was used already: start the server again for a new link, or ask for a new token.',
  wrongOrigin: (origin) => `This request comes from another site (${origin}) and was refused; nothing changed.`,
  unsupportedMediaType: (given) => `The body must be application/json${given === '' ? '' : `, and this is ${given}`}; nothing changed.`,
  tooLarge: (bytes) => `The body is larger than ${bytes} bytes; nothing changed.`,
  notJson: (why) => `The body is not JSON (${why}); nothing changed.`,
  notAnExport: 'This is no file of ours that can be checked: send a CSV, JSON or NDJSON export as it was downloaded, with its id column.',
  unknownField: (field) => `There is no field "${field}".`,
  invalidField: (field, allowed) => `The field "${field}" is missing or not valid.${listed(allowed)}`,
  wrongField: (field, value) => `The value "${value}" of the field "${field}" does not fit this figure; nothing changed.`,
  editionMissing: (given) => `The header If-Match must name the edition this edit was made on, such as "3"${given === '' ? '' : `, and it is ${given}`}; nothing changed.`,
  editedMeanwhile: (id, edition) => `Somebody changed the figure "${id}" meanwhile: it is at edition ${edition} now. Nothing of yours was stored; compare both and try again.`,
  tooManyRequests: (seconds) => `Too many requests: try again in ${seconds} s.`,
  cannotUndo: (act) => `Act ${act} cannot be undone: it was undone already, or a later act rests on it.`,
  dataset: {
    name: 'Statistics of youth programmes in the regions of Kazakhstan as reported by the press',
    description: (figures, texts) => `Figures read out of Kazakh and Russian press texts, each with its sentence, bound, area, year and source. Figures: ${figures}; texts: ${texts}.`,
    technique: 'Rules read the figures from the text; each stands beside its sentence and says whether a person has checked it.',
  },
  corrections: {
    title: 'Corrections – Jastar Atlas',
    titleOfArea: (area) => `Corrections: ${area} – Jastar Atlas`,
    change: (field, was, now) => `${fields[field] ?? field}: ${was ?? 'none'} → ${now ?? 'none'}`,
  },
}
