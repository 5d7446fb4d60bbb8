// Programmes, actions, projects, years and organisations known by name. New ones are discovered from texts;
// they come here when they need names in other languages, aliases or a parent.

import type { Programme } from '../programme.ts'

export const programmes: readonly Programme[] = [
  {
    name: 'Таза Қазақстан', id: 'taza-qazaqstan', kind: 'action', themes: ['ecology'],
    names: { kk: 'Таза Қазақстан', ru: 'Таза Қазақстан', en: 'Taza Qazaqstan' },
    aliases: ['Таза Казахстан', 'Чистый Казахстан'],
  },
  {
    name: 'Жұмысшы мамандықтар жылы', id: 'zhumysshy-mamandyqtar-zhyly', kind: 'year', themes: ['trades'],
    names: { kk: 'Жұмысшы мамандықтар жылы', ru: 'Год рабочих профессий', en: 'Year of Skilled Trades' },
    aliases: ['Жұмысшы мамандықтары жылы'],
  },
  {
    name: 'Бейне', id: 'beine', kind: 'project', themes: ['trades', 'media'], parent: 'Жұмысшы мамандықтар жылы',
    names: { kk: 'Бейне', ru: 'Бейне', en: 'Beine' }, aliases: [],
  },
  {
    name: 'Заң және тәртіп', id: 'zang-zhane-tartip', kind: 'concept', themes: ['law'],
    names: { kk: 'Заң және тәртіп', ru: 'Закон и порядок', en: 'Law and Order' }, aliases: [],
  },
  {
    name: 'Сыбайлас жемқорлыққа қарсы еріктілік', id: 'sybailas-zhemqorlyqqa-qarsy-eriktilik', kind: 'project', themes: ['law', 'volunteering'], parent: 'Заң және тәртіп',
    names: { kk: 'Сыбайлас жемқорлыққа қарсы еріктілік', ru: 'Антикоррупционное волонтёрство', en: 'Anti-corruption Volunteering' }, aliases: [],
  },
  {
    name: 'Adal urpaq', id: 'adal-urpaq', kind: 'project', themes: ['law'], parent: 'Заң және тәртіп',
    names: { kk: 'Adal urpaq', ru: 'Adal urpaq', en: 'Adal urpaq' }, aliases: ['Адал ұрпақ', 'Адал урпақ'],
  },
  {
    name: 'түркі әлемінің Жастар астанасы', id: 'turki-aleminin-zhastar-astanasy', kind: 'year', themes: ['international', 'culture'],
    names: { kk: 'Түркі әлемінің Жастар астанасы', ru: 'Молодёжная столица тюркского мира', en: 'Youth Capital of the Turkic World' }, aliases: [],
  },
  {
    name: 'TURKCUP 2025', id: 'turkcup-2025', kind: 'project', themes: ['international', 'culture'], parent: 'түркі әлемінің Жастар астанасы',
    names: { kk: 'TURKCUP 2025', ru: 'TURKCUP 2025', en: 'TURKCUP 2025' }, aliases: [],
  },
  {
    name: 'Жасанды интеллект жылы', id: 'zhasandy-intellekt-zhyly', kind: 'year', themes: ['digital'],
    names: { kk: 'Жасанды интеллект жылы', ru: 'Год искусственного интеллекта', en: 'Year of Artificial Intelligence' },
    aliases: ['Цифрландыру және жасанды интеллект жылы', 'Год цифровизации и искусственного интеллекта'],
  },
  {
    name: 'Jas Stars', id: 'jas-stars', kind: 'event', themes: ['culture', 'civic'], parent: 'Жасанды интеллект жылы',
    names: { kk: 'Jas Stars', ru: 'Jas Stars', en: 'Jas Stars' }, aliases: [],
  },
  {
    name: 'За Народную Конституцию Справедливого и Прогрессивного Казахстана', id: 'halyqtyq-konstituciya-koalitsiyasy', kind: 'organisation', themes: ['civic'],
    names: {
      kk: 'Әділетті және Прогрессивті Қазақстанның Халықтық Конституциясы үшін',
      ru: 'За Народную Конституцию Справедливого и Прогрессивного Казахстана',
      en: 'For the People’s Constitution of a Just and Progressive Kazakhstan',
    },
    aliases: [],
  },
  {
    name: 'Ұлттық рух', id: 'ulttyq-ruh', kind: 'organisation', themes: ['civic'],
    names: { kk: 'Ұлттық рух', ru: 'Ұлттық рух', en: 'Ulttyq ruh' }, aliases: [],
  },
  {
    name: 'Jastar ruhy', id: 'jastar-ruhy', kind: 'organisation', themes: ['civic'],
    names: { kk: 'Jastar ruhy', ru: 'Jastar ruhy', en: 'Jastar ruhy' }, aliases: ['Жастар рухы'],
  },
  {
    name: 'Qazaq IT Community', id: 'qazaq-it-community', kind: 'organisation', themes: ['digital'],
    names: { kk: 'Qazaq IT Community', ru: 'Qazaq IT Community', en: 'Qazaq IT Community' }, aliases: [],
  },
  {
    name: 'Women in Tech Kazakhstan', id: 'women-in-tech-kazakhstan', kind: 'organisation', themes: ['digital'],
    names: { kk: 'Women in Tech Kazakhstan', ru: 'Women in Tech Kazakhstan', en: 'Women in Tech Kazakhstan' }, aliases: [],
  },
  {
    name: 'Ассамблея жастары', id: 'assambleya-zhastary', kind: 'organisation', themes: ['unity'],
    names: { kk: 'Ассамблея жастары', ru: 'Ассамблея жастары', en: 'Assembly Youth' }, aliases: ['Молодёжь Ассамблеи'],
  },
  {
    name: 'Жаңа толқын', id: 'zhanga-tolqyn', kind: 'project', themes: ['unity'],
    names: { kk: 'Жаңа толқын', ru: 'Новая волна', en: 'New Wave' }, aliases: [],
  },
  {
    name: 'Достық', id: 'dostyq', kind: 'organisation', themes: ['unity'],
    names: { kk: 'Достық', ru: 'Дружба', en: 'Dostyq' }, aliases: ['Достық клубы'],
  },
  {
    name: 'Жасыл ел', id: 'zhasyl-el', kind: 'programme', themes: ['ecology', 'trades'],
    names: { kk: 'Жасыл ел', ru: 'Жасыл ел', en: 'Zhasyl El' }, aliases: ['Зеленая страна'],
  },
  {
    name: 'Бастау Бизнес', id: 'bastau-biznes', kind: 'project', themes: ['entrepreneurship'],
    names: { kk: 'Бастау Бизнес', ru: 'Бастау Бизнес', en: 'Bastau Business' }, aliases: ['Bastau Business', 'Бастау-Бизнес'],
  },
  {
    name: 'Zhas Project', id: 'zhas-project', kind: 'project', themes: ['entrepreneurship', 'civic'],
    names: { kk: 'Zhas Project', ru: 'Zhas Project', en: 'Zhas Project' }, aliases: ['Jas Project', 'Жас Проджект'],
  },
  {
    name: 'Серпін', id: 'serpin', kind: 'programme', themes: ['trades'],
    names: { kk: 'Серпін', ru: 'Серпін', en: 'Serpin' }, aliases: ['Серпин', 'Мәңгілік ел жастары – индустрияға'],
  },
  {
    name: 'Birgemiz', id: 'birgemiz', kind: 'project', themes: ['volunteering'],
    names: { kk: 'Birgemiz', ru: 'Birgemiz', en: 'Birgemiz' }, aliases: ['Біргеміз'],
  },
  {
    name: 'Еңбек жолы', id: 'engbek-zholy', kind: 'project', themes: ['trades'],
    names: { kk: 'Еңбек жолы', ru: 'Еңбек жолы', en: 'Engbek zholy' }, aliases: ['Трудовой путь'],
  },
  {
    name: 'Елорда жастары', id: 'elorda-zhastary', kind: 'programme', themes: ['civic'],
    names: { kk: 'Елорда жастары', ru: 'Елорда жастары', en: 'Elorda zhastary' }, aliases: ['Молодежь столицы'],
  },
  {
    name: 'Тәуелсіздік ұрпақтары', id: 'tauelsizdik-urpaqtary', kind: 'project', themes: ['civic'],
    names: { kk: 'Тәуелсіздік ұрпақтары', ru: 'Тәуелсіздік ұрпақтары', en: 'Children of Independence' }, aliases: ['Дети независимости', 'Поколение независимости'],
  },
  {
    name: 'Tech Orda', id: 'tech-orda', kind: 'programme', themes: ['digital'],
    names: { kk: 'Tech Orda', ru: 'Tech Orda', en: 'Tech Orda' }, aliases: ['TechOrda'],
  },
  {
    name: 'Ауыл аманаты', id: 'auyl-amanaty', kind: 'programme', themes: ['entrepreneurship'],
    names: { kk: 'Ауыл аманаты', ru: 'Ауыл аманаты', en: 'Auyl Amanaty' }, aliases: ['Аул аманаты'],
  },
  {
    name: 'WorldSkills Kazakhstan', id: 'worldskills-kazakhstan', kind: 'event', themes: ['trades'],
    names: { kk: 'WorldSkills Kazakhstan', ru: 'WorldSkills Kazakhstan', en: 'WorldSkills Kazakhstan' }, aliases: [],
  },
]
