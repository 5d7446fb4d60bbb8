// The API's errors in Russian.

import type { Texts, Thing } from './texts.ts'

const notFound: Readonly<Record<Thing, (id: string) => string>> = {
  observation: (id) => `Показатель с номером «${id}» не найден.`,
  programme: (id) => `Программа с номером «${id}» не найдена.`,
  source: (id) => `Источник с номером «${id}» не найден.`,
  act: (id) => `Действие с номером «${id}» не найдено.`,
  report: (id) => `Сообщение с номером «${id}» не найдено.`,
}
const listed = (allowed: readonly string[]): string => (allowed.length === 0 ? '' : ` Допустимы: ${allowed.join(', ')}.`)

const fields: Readonly<Record<string, string>> = {
  indicator: 'показатель', countedThing: 'что сосчитано', referenceArea: 'территория', programmeId: 'программа', timePeriod: 'период', value: 'значение', valueHigh: 'верхнее значение', qualifier: 'оговорка', unitMeasure: 'единица', measure: 'уровень или изменение', claim: 'план или факт', ageBand: 'возраст', partOf: 'часть целого', review: 'проверка',
}

export const ru: Texts = {
  titles: {
    unknown_parameter: 'Неизвестный параметр',
    invalid_parameter: 'Недопустимое значение параметра',
    not_found: 'Не найдено',
    no_such_path: 'Такого адреса нет',
    method_not_allowed: 'Метод не поддерживается',
    not_acceptable: 'Ответа в таком формате нет',
    host_not_allowed: 'Это имя хоста не обслуживается',
    invalid_cursor: 'Указатель страницы недействителен',
    too_large: 'Запрос слишком велик',
    internal: 'Ошибка сервера',
    not_editor: 'Только для редакторов',
    wrong_origin: 'Запрос с другого сайта',
    unsupported_media_type: 'Тело запроса не в JSON',
    invalid_body: 'Тело запроса недопустимо',
    edited_meanwhile: 'Показатель тем временем изменён',
    edition_missing: 'Не названа редакция',
    too_many_requests: 'Слишком много запросов',
    cannot_undo: 'Отменить нельзя',
  },
  unknownParameter: (parameter, allowed) => `Параметра «${parameter}» нет.${allowed.length === 0 ? ' Этот адрес не принимает параметров.' : listed(allowed)}`,
  invalidParameter: (parameter, value, allowed) => `Недопустимое значение «${value}» параметра «${parameter}».${listed(allowed)}`,
  missingParameter: (parameter, allowed) => `Не указан параметр «${parameter}».${listed(allowed)}`,
  notFound: (thing, id) => notFound[thing](id),
  noSuchPath: (path) => `Адреса «${path}» нет.`,
  methodNotAllowed: (method, allowed) => `Метод ${method} по этому адресу не поддерживается.${listed(allowed)}`,
  hostNotAllowed: (host) => `Имя хоста «${host}» не разрешено. Если оно нужно, добавьте его в переменную ALLOWED_HOSTS.`,
  invalidCursor: 'Указатель страницы недействителен: откройте список с первой страницы.',
  outdatedCursor: 'С тех пор как был выдан этот указатель, данные изменились: откройте список с первой страницы.',
  internal: 'На сервере произошла непредвиденная ошибка. Подробности записаны в журнале сервера.',
  noEditing: 'Редактирование на этом сервере не настроено: задайте EDITOR_TOKENS и запустите сервер заново.',
  notEditor: 'Это могут делать только редакторы: откройте ссылку редактора из строки запуска или войдите по своему токену.',
  wrongToken: 'Токен не подходит, или ссылка уже использована: запустите сервер заново, чтобы получить новую ссылку, или попросите новый токен.',
  wrongOrigin: (origin) => `Запрос пришёл с другого сайта (${origin}) и отклонён; ничего не изменено.`,
  unsupportedMediaType: (given) => `Тело запроса должно быть в формате application/json${given === '' ? '' : `, а получено ${given}`}; ничего не изменено.`,
  tooLarge: (bytes) => `Тело запроса больше ${bytes} байт; ничего не изменено.`,
  notJson: (why) => `Тело запроса не в формате JSON (${why}); ничего не изменено.`,
  notAnExport: 'Это не наша выгрузка или её нельзя сверить: пришлите файл CSV, JSON или NDJSON таким, каким он скачан, со столбцом номера записи.',
  unknownField: (field) => `Поля «${field}» нет.`,
  invalidField: (field, allowed) => `Поле «${field}» не заполнено или заполнено неверно.${listed(allowed)}`,
  wrongField: (field, value) => `Значение «${value}» поля «${field}» не подходит к этому показателю; ничего не изменено.`,
  editionMissing: (given) => `В заголовке If-Match должна быть названа редакция, которую правили, например "3"${given === '' ? '' : `, а получено ${given}`}; ничего не изменено.`,
  editedMeanwhile: (id, edition) => `Показатель «${id}» тем временем изменил кто-то другой, теперь это редакция ${edition}. Ваша правка не сохранена: сравните обе и повторите.`,
  tooManyRequests: (seconds) => `Слишком много запросов: повторите через ${seconds} с.`,
  cannotUndo: (act) => `Действие ${act} отменить нельзя: оно уже отменено, или на нём основано более позднее.`,
  dataset: {
    name: 'Статистика молодёжных программ регионов Казахстана по сообщениям прессы',
    description: (figures, texts) => `Числа, прочитанные из казахских и русских текстов прессы: у каждого своё предложение, граница, регион, год и источник. Чисел: ${figures}, текстов: ${texts}.`,
    technique: 'Числа читают из текста правила; рядом с каждым стоит его предложение и отметка, проверил ли его человек.',
  },
  corrections: {
    title: 'Исправления – Jastar Atlas',
    titleOfArea: (area) => `Исправления: ${area} – Jastar Atlas`,
    change: (field, was, now) => `${fields[field] ?? field}: ${was ?? 'нет'} → ${now ?? 'нет'}`,
  },
}
