// The API's errors in English.

import type { Texts } from './texts.ts'

const listed = (allowed: readonly string[]): string => (allowed.length === 0 ? '' : ` Allowed: ${allowed.join(', ')}.`)

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
}
