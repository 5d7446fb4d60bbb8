// State programmes of work, housing and study that the press names, one a line: name, Russian name, id, kind, themes, other spellings.
// `ordinary` names are made of common words and stand in texts without quotes or capitals ("на молодежную практику").

import type { Programme, ProgrammeKind } from '../programme.ts'
import type { ThemeCode } from '../theme.ts'

type Row = readonly [kk: string, ru: string, en: string, id: string, kind: ProgrammeKind, theme: ThemeCode, aliases?: readonly string[]]

/** A programme of one theme from its row. */
export function programmeOfRow([kk, ru, en, id, kind, theme, aliases = []]: Row): Programme {
  return { name: kk, id, kind, themes: [theme], names: { kk, ru, en }, aliases }
}

const ordinary: readonly Row[] = [
  ['Жастар практикасы', 'Молодежная практика', 'Youth Practice', 'zhastar-praktikasy', 'project', 'trades', ['Жастар тәжірибесі']],
  ['Алғашқы жұмыс орны', 'Первое рабочее место', 'First Workplace', 'algashqy-zhumys-orny', 'project', 'trades', ['Бірінші жұмыс орны']],
  ['Ұрпақтар келісімшарты', 'Контракт поколений', 'Contract of Generations', 'urpaqtar-kelisimsharty', 'project', 'trades'],
  ['Қоғамдық жұмыстар', 'Общественные работы', 'Public Works', 'qogamdyq-zhumystar', 'programme', 'trades', ['Қоғамдық жұмыс']],
  ['Әлеуметтік жұмыс орындары', 'Социальные рабочие места', 'Social Workplaces', 'aleumettik-zhumys-oryndary', 'programme', 'trades', ['Әлеуметтік жұмыс орны', 'Субсидируемые рабочие места']],
  ['Дипломмен ауылға', 'С дипломом в село', 'With a Diploma to the Village', 'diplommen-auylga', 'programme', 'trades', ['Диплом алып ауылға', 'С дипломом в аул', 'С дипломом на село']],
]

const named: readonly Row[] = [
  // Work and business
  ['Күміс жас', 'Серебряный возраст', 'Silver Age', 'kumis-zhas', 'project', 'trades', ['Күміс жұмыс орны']],
  ['Еңбек', 'Енбек', 'Enbek', 'engbek', 'programme', 'trades'],
  ['Жұмыспен қамту жол картасы', 'Дорожная карта занятости', 'Employment Road Map', 'zhumyspen-qamtu-zhol-kartasy', 'programme', 'trades', ['Жұмыспен қамтудың жол картасы', 'Жұмыспен қамту – 2020', 'Дорожная карта занятости – 2020']],
  ['Бизнестің жол картасы', 'Дорожная карта бизнеса', 'Business Road Map', 'biznesting-zhol-kartasy', 'programme', 'entrepreneurship', ['Бизнестің жол картасы – 2025', 'Дорожная карта бизнеса – 2025', 'Бизнестің жол картасы – 2020', 'Дорожная карта бизнеса – 2020']],
  ['Жас кәсіпкер', 'Молодой предприниматель', 'Young Entrepreneur', 'zhas-kasipker', 'project', 'entrepreneurship'],
  ['Жас маман', 'Жас маман', 'Young Specialist', 'zhas-maman', 'project', 'trades', ['Jas Maman']],
  ['Жас Өркен', 'Жас Оркен', 'Zhas Orken', 'zhas-orken', 'programme', 'trades'],
  ['Ауыл – ел бесігі', 'Ауыл – колыбель страны', 'Village Is the Cradle of the Country', 'auyl-el-besigi', 'project', 'civic', ['Ауыл – Ел бесиги', 'Село – колыбель нации']],
  ['Қарапайым заттар экономикасы', 'Экономика простых вещей', 'Economy of Simple Things', 'qarapaiym-zattar-ekonomikasy', 'programme', 'entrepreneurship'],
  ['Өрлеу', 'Орлеу', 'Orleu', 'orleu', 'programme', 'entrepreneurship'],
  ['Қарызсыз қоғам', 'Общество без долгов', 'Society Without Debts', 'qaryzsyz-qogam', 'project', 'civic'],
  // Housing
  ['7-20-25', '7-20-25', '7-20-25', '7-20-25', 'programme', 'civic'],
  ['Алматы жастары', 'Молодежь Алматы', 'Almaty Youth', 'almaty-zhastary', 'programme', 'civic'],
  ['Нұрлы жер', 'Нурлы жер', 'Nurly Zher', 'nurly-zher', 'programme', 'civic'],
  ['Нұрлы жол', 'Нурлы жол', 'Nurly Zhol', 'nurly-zhol', 'programme', 'civic'],
  ['Наурыз', 'Наурыз', 'Nauryz', 'nauryz', 'programme', 'civic'],
  ['Шаңырақ', 'Шанырак', 'Shanyraq', 'shangyraq', 'programme', 'civic', ['5-10-20']],
  ['Бақытты отбасы', 'Бакытты отбасы', 'Happy Family', 'baqytty-otbasy', 'programme', 'civic'],
  ['Әскери баспана', 'Аскери баспана', 'Military Housing', 'askeri-baspana', 'programme', 'civic'],
  ['Өз үйім', 'Оз уйим', 'My Own Home', 'oz-uiim', 'programme', 'civic'],
  ['Ұмай', 'Умай', 'Umai', 'umai', 'programme', 'civic'],
  // Study and science
  ['Болашақ', 'Болашак', 'Bolashaq', 'bolashaq', 'programme', 'international', ['Bolashak']],
  ['Баршаға тегін кәсіптік-техникалық білім', 'Бесплатное профессионально-техническое образование для всех', 'Free Vocational Education for All', 'barshaga-tegin-bilim', 'project', 'trades'],
  ['Жайлы мектеп', 'Комфортная школа', 'Comfortable School', 'zhaily-mektep', 'project', 'civic'],
  ['Білімді ұлт', 'Образованная нация', 'Educated Nation', 'bilimdi-ult', 'project', 'civic'],
  ['Келешек', 'Келешек', 'Keleshek', 'keleshek', 'programme', 'civic'],
  ['Ұлттық қор – балаларға', 'Национальный фонд – детям', 'National Fund for Children', 'ulttyq-qor-balalarga', 'programme', 'civic'],
  ['Мың бала', 'Мын бала', 'Myng bala', 'myng-bala', 'project', 'civic'],
  ['Оқуға құштар мектеп', 'Читающая школа', 'Reading School', 'oquga-qushtar-mektep', 'project', 'culture'],
  ['Оқуға құштар ұлт', 'Читающая нация', 'Reading Nation', 'oquga-qushtar-ult', 'project', 'culture'],
  ['Адал азамат', 'Адал азамат', 'Honest Citizen', 'adal-azamat', 'programme', 'civic', ['Adal azamat', 'Честный гражданин']],
  ['Жас ғалым', 'Жас галым', 'Young Scientist', 'zhas-galym', 'project', 'digital', ['Молодой ученый']],
  ['500 ғалым', '500 ученых', '500 Scientists', '500-galym', 'programme', 'international'],
  ['AI-Sana', 'AI-Sana', 'AI-Sana', 'ai-sana', 'programme', 'digital', ['AI Sana']],
  ['AI Qyzmet', 'AI Qyzmet', 'AI Qyzmet', 'ai-qyzmet', 'programme', 'digital'],
  ['Цифрлық Қазақстан', 'Цифровой Казахстан', 'Digital Kazakhstan', 'tsifrlyq-qazaqstan', 'programme', 'digital'],
  ['Жасыл Қазақстан', 'Зеленый Казахстан', 'Green Kazakhstan', 'zhasyl-qazaqstan', 'project', 'ecology'],
]

/** Names of common words: known in any letter case, with quotes or without. */
export const ordinaryProgrammes: readonly Programme[] = ordinary.map((row) => ({ ...programmeOfRow(row), ordinary: true }))

/** The other state programmes. */
export const stateProgrammes: readonly Programme[] = named.map(programmeOfRow)
