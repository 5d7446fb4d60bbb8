// Directions of youth work a text is about.

import type { Names } from './language.ts'

export const themeCodes = [
  'trades', 'law', 'ecology', 'media', 'culture', 'international', 'digital', 'volunteering', 'entrepreneurship', 'sport',
  'prevention', 'unity', 'civic',
] as const
export type ThemeCode = (typeof themeCodes)[number]

export const themeNames: Readonly<Record<ThemeCode, Names>> = {
  trades: { kk: 'Жұмысшы кәсіптері', ru: 'Рабочие профессии', en: 'Skilled trades' },
  law: { kk: 'Құқық және тәртіп', ru: 'Право и порядок', en: 'Law and order' },
  ecology: { kk: 'Экология', ru: 'Экология', en: 'Ecology' },
  media: { kk: 'Медиа', ru: 'Медиа', en: 'Media' },
  culture: { kk: 'Мәдениет', ru: 'Культура', en: 'Culture' },
  international: { kk: 'Халықаралық байланыс', ru: 'Международные связи', en: 'International ties' },
  digital: { kk: 'Цифрландыру', ru: 'Цифровизация', en: 'Digital' },
  volunteering: { kk: 'Еріктілік', ru: 'Волонтёрство', en: 'Volunteering' },
  entrepreneurship: { kk: 'Кәсіпкерлік', ru: 'Предпринимательство', en: 'Entrepreneurship' },
  sport: { kk: 'Спорт', ru: 'Спорт', en: 'Sport' },
  prevention: { kk: 'Алдын алу', ru: 'Профилактика', en: 'Prevention' },
  unity: { kk: 'Бірлік және келісім', ru: 'Единство и согласие', en: 'Unity' },
  civic: { kk: 'Азаматтық белсенділік', ru: 'Гражданское участие', en: 'Civic engagement' },
}
