// Small words of Russian that rules lean on: «из них», «в рамках», «каждый», «по 50», «статья», «включая».

import { entries } from '../entries.ts'
import type { Entry, Inflection } from '../../language.ts'
import type { Role } from '../../word.ts'

const role = (name: Role, lemmas: string, inflection: Inflection = 'fixed'): readonly Entry[] => entries(lemmas, inflection, { roles: [name] })

export const functionWords: readonly Entry[] = [
  ...role('partOf', 'из включая числе среди'),
  ...role('ofThem', 'них которых том'),
  ...role('adjective', 'всех этих таких наших своих их данных разных самых различных многих'),
  ...role('every', 'каждый', 'adjective'),
  ...role('each', 'по'),
  ...role('including', 'включая'),
  ...role('governs', 'рамках рамкам по ходе итогам'),
  ...role('here', 'здесь'),
  ...role('titled', 'под названием'),
  ...role('report', 'итог отчет данные', 'noun'),
  ...role('anaphor', 'мероприятие акция проект форум концерт фестиваль конкурс программа марафон слет лагерь ярмарка турнир хакатон субботник', 'noun'),
  ...role('and', 'и'),
  ...role('not', 'не нет'),
  ...role('from', 'с со от'),
  ...role('to', 'до'),
  ...role('by', 'на'),
  ...role('in', 'в во'),
  ...role('than', 'чем'),
  ...role('law', 'статья пункт закон приказ постановление указ кодекс подпункт таблица приложение', 'noun'),
  ...role('law', 'ст'),
  ...role('rank', 'место', 'noun'),
  ...role('rank', 'топ'),
  ...role('grade', 'класс курс разряд', 'noun'),
  ...role('edition', 'форум слет фестиваль конкурс сессия съезд этап тур раз сезон созыв век заседание конференция турнир чемпионат спартакиада годовщина курултай', 'noun'),
  ...role('address', 'улица проспект микрорайон кабинет', 'noun'),
  ...role('address', 'ул пр мкр дом дома каб кв офис площадь площади'),
  ...role('phone', 'телефон номер', 'noun'),
  ...role('phone', 'тел whatsapp call-центр'),
  ...role('age', 'лет год летний', 'noun'),
  ...role('age', 'лет года'),
  ...role('ageStart', 'возраст возраста возрасте возрастом старше моложе младше'),
  ...role('score', 'счет счетом'),
  ...role('count', 'число количество численность всего общее общей общая', 'noun'),
]
