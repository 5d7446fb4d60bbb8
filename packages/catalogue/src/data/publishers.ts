// Publishers known by name: how texts name them, where they publish, what area they speak of when they name none.

import type { Publisher } from '../publisher.ts'

export const publishers: readonly Publisher[] = [
  { id: 'baq-kz', names: { kk: 'BAQ.KZ', ru: 'BAQ.KZ', en: 'BAQ.KZ' }, aliases: ['baq.kz'], addresses: ['baq.kz'], official: false },
  { id: 'zakon-kz', names: { kk: 'Zakon.kz', ru: 'Zakon.kz', en: 'Zakon.kz' }, aliases: ['zakon.kz'], addresses: ['zakon.kz'], official: false },
  {
    id: 'aqtobe-akimdigi-telegram', official: true, referenceArea: 'KZ-15',
    names: { kk: 'Ақтөбе облысы әкімдігі, Telegram', ru: 'Акимат Актюбинской области, Telegram', en: 'Akimat of Aktobe Region, Telegram' },
    aliases: [], addresses: ['t.me/aqtobe_oblysy_akimdigi'],
  },
]
