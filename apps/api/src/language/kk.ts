// The API's errors in Kazakh.

import type { Texts, Thing } from './texts.ts'

const things: Readonly<Record<Thing, string>> = { observation: 'дерек', programme: 'бағдарлама', source: 'дереккөз', act: 'әрекет', report: 'хабарлама' }
const listed = (allowed: readonly string[]): string => (allowed.length === 0 ? '' : ` Рұқсат етілгендері: ${allowed.join(', ')}.`)

const fields: Readonly<Record<string, string>> = {
  indicator: 'көрсеткіш', countedThing: 'саналған нәрсе', referenceArea: 'аумақ', programmeId: 'бағдарлама', timePeriod: 'кезең', value: 'мән', valueHigh: 'жоғарғы мән', qualifier: 'дәлдік белгісі', unitMeasure: 'бірлік', measure: 'деңгей не өзгеріс', claim: 'жоспар не факт', ageBand: 'жас аралығы', partOf: 'бүтіннің бөлігі', review: 'тексеру',
}

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
  noEditing: 'Бұл серверде түзету бапталмаған: EDITOR_TOKENS айнымалысын беріп, серверді қайта іске қосыңыз.',
  notEditor: 'Мұны тек редакторлар істей алады: іске қосу жолындағы редактор сілтемесін ашыңыз немесе токеніңізбен кіріңіз.',
  wrongToken: 'Токен жарамсыз немесе сілтеме пайдаланылып қойған: жаңа сілтеме алу үшін серверді қайта іске қосыңыз немесе жаңа токен сұраңыз.',
  wrongOrigin: (origin) => `Сұрау басқа сайттан (${origin}) келді және қабылданбады; ештеңе өзгерген жоқ.`,
  unsupportedMediaType: (given) => `Сұрау денесі application/json пішімінде болуы керек${given === '' ? '' : `, ал келгені – ${given}`}; ештеңе өзгерген жоқ.`,
  tooLarge: (bytes) => `Сұрау денесі ${bytes} байттан үлкен; ештеңе өзгерген жоқ.`,
  notJson: (why) => `Сұрау денесі JSON пішімінде емес (${why}); ештеңе өзгерген жоқ.`,
  notAnExport: 'Бұл біздің файл емес не оны тексеру мүмкін емес: CSV, JSON не NDJSON файлын жүктелген күйінде, дерек нөмірі бағанымен жіберіңіз.',
  unknownField: (field) => `«${field}» деген өріс жоқ.`,
  invalidField: (field, allowed) => `«${field}» өрісі толтырылмаған немесе қате толтырылған.${listed(allowed)}`,
  wrongField: (field, value) => `«${field}» өрісінің «${value}» мәні бұл дерекке сәйкес келмейді; ештеңе өзгерген жоқ.`,
  editionMissing: (given) => `If-Match тақырыбында түзетілген редакция көрсетілуі керек, мысалы "3"${given === '' ? '' : `, ал келгені – ${given}`}; ештеңе өзгерген жоқ.`,
  editedMeanwhile: (id, edition) => `«${id}» дерегін осы арада басқа біреу өзгертті, қазір ${edition}-редакция. Түзетуіңіз сақталмады: екеуін салыстырып, қайталап көріңіз.`,
  tooManyRequests: (seconds) => `Сұрау тым көп: ${seconds} секундтан кейін қайталаңыз.`,
  cannotUndo: (act) => `${act}-әрекетті қайтару мүмкін емес: ол қайтарылып қойған немесе кейінгі әрекет соған сүйенеді.`,
  dataset: {
    name: 'Қазақстан өңірлеріндегі жастар бағдарламаларының баспасөзде айтылған статистикасы',
    description: (figures, texts) => `Қазақ және орыс тілді баспасөз мәтіндерінен оқылған сандар: әрқайсысы өз сөйлемімен, шегімен, өңірімен, жылымен және дереккөзімен. Дерек: ${figures}, мәтін: ${texts}.`,
    technique: 'Сандарды мәтіннен ережелер оқиды; әр санның қасында оның сөйлемі мен адам тексерген-тексермегені тұрады.',
  },
  corrections: {
    title: 'Түзетулер – Jastar Atlas',
    titleOfArea: (area) => `Түзетулер: ${area} – Jastar Atlas`,
    change: (field, was, now) => `${fields[field] ?? field}: ${was ?? 'жоқ'} → ${now ?? 'жоқ'}`,
  },
}
