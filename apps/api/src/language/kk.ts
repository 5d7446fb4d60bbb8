// The API's errors in Kazakh.

import type { Texts, Thing } from './texts.ts'

const things: Readonly<Record<Thing, string>> = { observation: 'дерек', programme: 'бағдарлама', source: 'дереккөз' }
const listed = (allowed: readonly string[]): string => (allowed.length === 0 ? '' : ` Рұқсат етілгендері: ${allowed.join(', ')}.`)

export const kk: Texts = {
  titles: {
    unknown_parameter: 'Белгісіз параметр',
    invalid_parameter: 'Параметрдің мәні жарамсыз',
    not_found: 'Табылмады',
    no_such_path: 'Мұндай мекенжай жоқ',
    method_not_allowed: 'Бұл әдіс қолданылмайды',
    not_acceptable: 'Жауап бұл пішімде берілмейді',
    host_not_allowed: 'Бұл хост атауына жауап берілмейді',
    invalid_cursor: 'Келесі бет көрсеткіші жарамсыз',
    too_large: 'Сұрау тым үлкен',
    internal: 'Серверде қате болды',
    not_editor: 'Тек редакторларға',
    wrong_origin: 'Сұрау басқа сайттан келді',
    unsupported_media_type: 'Сұрау денесі JSON емес',
    invalid_body: 'Сұрау денесі жарамсыз',
    edited_meanwhile: 'Дерек осы арада өзгерген',
    edition_missing: 'Редакциясы көрсетілмеген',
    too_many_requests: 'Сұрау тым көп',
    cannot_undo: 'Қайтару мүмкін емес',
  },
  unknownParameter: (parameter, allowed) => `«${parameter}» деген параметр жоқ.${allowed.length === 0 ? ' Бұл мекенжай параметр қабылдамайды.' : listed(allowed)}`,
  invalidParameter: (parameter, value, allowed) => `«${parameter}» параметрінің «${value}» деген мәні жарамсыз.${listed(allowed)}`,
  missingParameter: (parameter, allowed) => `«${parameter}» параметрі берілмеген.${listed(allowed)}`,
  notFound: (thing, id) => `Нөмірі «${id}» ${things[thing]} табылмады.`,
  noSuchPath: (path) => `«${path}» деген мекенжай жоқ.`,
  methodNotAllowed: (method, allowed) => `${method} әдісі бұл мекенжайда қолданылмайды.${listed(allowed)}`,
  hostNotAllowed: (host) => `«${host}» хост атауы рұқсат етілмеген. Керек болса, оны ALLOWED_HOSTS айнымалысына қосыңыз.`,
  invalidCursor: 'Келесі бет көрсеткіші жарамсыз: тізімді бірінші беттен бастап ашыңыз.',
  outdatedCursor: 'Бұл көрсеткіш берілгеннен кейін деректер өзгерді: тізімді бірінші беттен бастап ашыңыз.',
  internal: 'Серверде күтпеген қате болды. Толығырақ сервер журналында жазылған.',
}
