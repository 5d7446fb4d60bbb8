// The API's errors in Russian.

import type { Texts, Thing } from './texts.ts'

const notFound: Readonly<Record<Thing, (id: string) => string>> = {
  observation: (id) => `Показатель с номером «${id}» не найден.`,
  programme: (id) => `Программа с номером «${id}» не найдена.`,
  source: (id) => `Источник с номером «${id}» не найден.`,
}
const listed = (allowed: readonly string[]): string => (allowed.length === 0 ? '' : ` Допустимы: ${allowed.join(', ')}.`)

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
}
