// Every indicator: names, what a chart axis calls the thing counted, and what a true sum may run over.
// People are never added over programmes or time (one person may come twice); tonnes, hectares and events are.

import type { Indicator, IndicatorCode } from '../indicator.ts'

const everything = ['area', 'time', 'programme'] as const

export const indicators: Readonly<Record<IndicatorCode, Indicator>> = {
  participants: {
    code: 'participants', kind: 'flow', unitMeasures: ['1'], addsOver: [],
    names: { kk: 'Қатысушылар', ru: 'Участники', en: 'Participants' },
    unitNouns: { kk: 'адам', ru: 'человек', en: 'people' },
    definition: { kk: 'Іс-шараға не жобаға қатысқан, қамтылған, тартылған адамдар.', ru: 'Люди, которые участвовали в мероприятиях или проектах, были охвачены или вовлечены.', en: 'People who took part in, were covered by or were engaged in events or projects.' },
  },
  members: {
    code: 'members', kind: 'stock', unitMeasures: ['1'], addsOver: [],
    names: { kk: 'Мүшелер', ru: 'Члены организаций', en: 'Members' },
    unitNouns: { kk: 'мүше', ru: 'человек', en: 'members' },
    definition: { kk: 'Ұйымның, қозғалыстың не клубтың белгілі бір күнгі мүшелері.', ru: 'Члены организации, движения или клуба на определённую дату.', en: 'Members of an organisation, movement or club at a date.' },
  },
  volunteers: {
    code: 'volunteers', kind: 'flow', unitMeasures: ['1'], addsOver: [],
    names: { kk: 'Еріктілер', ru: 'Волонтёры', en: 'Volunteers' },
    unitNouns: { kk: 'ерікті', ru: 'человек', en: 'volunteers' },
    definition: { kk: 'Ерікті болып жұмыс істеген адамдар.', ru: 'Люди, работавшие волонтёрами.', en: 'People who worked as volunteers.' },
  },
  beneficiaries: {
    code: 'beneficiaries', kind: 'flow', unitMeasures: ['1'], addsOver: [],
    names: { kk: 'Қолдау алғандар', ru: 'Получатели поддержки', en: 'Beneficiaries' },
    unitNouns: { kk: 'адам', ru: 'человек', en: 'people' },
    definition: { kk: 'Көмек, грант, баспана не қызмет алған адамдар.', ru: 'Люди, получившие помощь, гранты, жильё или услуги.', en: 'People who received help, grants, housing or services.' },
  },
  employed: {
    code: 'employed', kind: 'flow', unitMeasures: ['1'], addsOver: [],
    names: { kk: 'Жұмысқа орналасқандар', ru: 'Трудоустроенные', en: 'People employed' },
    unitNouns: { kk: 'адам', ru: 'человек', en: 'people' },
    definition: { kk: 'Жұмысқа орналасқан адамдар.', ru: 'Люди, устроенные на работу.', en: 'People placed in work.' },
  },
  trained: {
    code: 'trained', kind: 'flow', unitMeasures: ['1'], addsOver: [],
    names: { kk: 'Оқытылғандар', ru: 'Прошли обучение', en: 'People trained' },
    unitNouns: { kk: 'адам', ru: 'человек', en: 'people' },
    definition: { kk: 'Курстан, тренингтен не оқудан өткен адамдар.', ru: 'Люди, прошедшие курсы, тренинги или обучение.', en: 'People who completed a course or training.' },
  },
  students: {
    code: 'students', kind: 'stock', unitMeasures: ['1'], addsOver: [],
    names: { kk: 'Оқушылар мен студенттер', ru: 'Учащиеся и студенты', en: 'Pupils and students' },
    unitNouns: { kk: 'адам', ru: 'человек', en: 'students' },
    definition: { kk: 'Мектеп, колледж не жоғары оқу орнында оқитындар.', ru: 'Учащиеся школ, колледжей и вузов.', en: 'Pupils of schools, students of colleges and universities.' },
  },
  youth_population: {
    code: 'youth_population', kind: 'stock', unitMeasures: ['1'], addsOver: ['area'],
    names: { kk: 'Жастар саны', ru: 'Численность молодёжи', en: 'Youth population' },
    unitNouns: { kk: 'адам', ru: 'человек', en: 'people' },
    definition: { kk: 'Өңірде тұратын жастардың саны.', ru: 'Число молодых людей, живущих в регионе.', en: 'Young people living in an area.' },
  },
  population: {
    code: 'population', kind: 'stock', unitMeasures: ['1'], addsOver: ['area'],
    names: { kk: 'Халық саны', ru: 'Численность населения', en: 'Population' },
    unitNouns: { kk: 'адам', ru: 'человек', en: 'people' },
    definition: { kk: 'Өңірде тұратын барлық адам.', ru: 'Все жители региона.', en: 'All people living in an area.' },
  },
  events: {
    code: 'events', kind: 'flow', unitMeasures: ['1'], addsOver: everything,
    names: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Events' },
    unitNouns: { kk: 'іс-шара', ru: 'мероприятий', en: 'events' },
    definition: { kk: 'Іс-шара, кездесу, тренинг, акция, концерт.', ru: 'Мероприятия, встречи, тренинги, акции, концерты.', en: 'Events, meetings, trainings, actions, concerts.' },
  },
  projects: {
    code: 'projects', kind: 'flow', unitMeasures: ['1'], addsOver: everything,
    names: { kk: 'Жобалар', ru: 'Проекты', en: 'Projects' },
    unitNouns: { kk: 'жоба', ru: 'проектов', en: 'projects' },
    definition: { kk: 'Жүзеге асқан не жоспарланған жобалар.', ru: 'Реализованные или запланированные проекты.', en: 'Projects carried out or planned.' },
  },
  media_products: {
    code: 'media_products', kind: 'flow', unitMeasures: ['1'], addsOver: everything,
    names: { kk: 'Медиа өнімдер', ru: 'Медиапродукты', en: 'Media products' },
    unitNouns: { kk: 'фильм, бейне, жазба', ru: 'фильмов, роликов, публикаций', en: 'films, videos, posts' },
    definition: { kk: 'Фильм, бейнеролик, жарияланым.', ru: 'Фильмы, видеоролики, публикации.', en: 'Films, videos, publications.' },
  },
  organisations: {
    code: 'organisations', kind: 'stock', unitMeasures: ['1'], addsOver: ['area'],
    names: { kk: 'Ұйымдар', ru: 'Организации', en: 'Organisations' },
    unitNouns: { kk: 'ұйым', ru: 'организаций', en: 'organisations' },
    definition: { kk: 'Үкіметтік емес ұйым, клуб, орталық, команда.', ru: 'НПО, клубы, центры, команды.', en: 'NGOs, clubs, centres, teams.' },
  },
  grants: {
    code: 'grants', kind: 'flow', unitMeasures: ['1'], addsOver: everything,
    names: { kk: 'Гранттар', ru: 'Гранты', en: 'Grants' },
    unitNouns: { kk: 'грант', ru: 'грантов', en: 'grants' },
    definition: { kk: 'Бөлінген гранттардың саны.', ru: 'Число выделенных грантов.', en: 'Number of grants awarded.' },
  },
  jobs: {
    code: 'jobs', kind: 'flow', unitMeasures: ['1'], addsOver: ['area', 'programme'],
    names: { kk: 'Жұмыс орындары', ru: 'Рабочие места', en: 'Jobs' },
    unitNouns: { kk: 'жұмыс орны', ru: 'мест', en: 'jobs' },
    definition: { kk: 'Бос орын, ашылған жұмыс орны.', ru: 'Вакансии и созданные рабочие места.', en: 'Vacancies and workplaces created.' },
  },
  funding: {
    code: 'funding', kind: 'flow', unitMeasures: ['KZT', 'AEK'], addsOver: everything,
    names: { kk: 'Қаржыландыру', ru: 'Финансирование', en: 'Funding' },
    unitNouns: { kk: 'теңге', ru: 'тенге', en: 'tenge' },
    definition: { kk: 'Бөлінген не жұмсалған ақша.', ru: 'Выделенные или освоенные деньги.', en: 'Money allotted or spent.' },
  },
  waste_collected: {
    code: 'waste_collected', kind: 'flow', unitMeasures: ['t', 'kg', 'm3'], addsOver: everything,
    names: { kk: 'Жиналған қоқыс', ru: 'Собранный мусор', en: 'Waste collected' },
    unitNouns: { kk: 'қоқыс', ru: 'мусора', en: 'of waste' },
    definition: { kk: 'Тазалық акцияларында жиналған қоқыс.', ru: 'Мусор, собранный на экологических акциях.', en: 'Waste collected in clean-up actions.' },
  },
  area_cleaned: {
    code: 'area_cleaned', kind: 'flow', unitMeasures: ['ha', 'm2', 'km'], addsOver: everything,
    names: { kk: 'Тазартылған аумақ', ru: 'Очищенная территория', en: 'Area cleaned' },
    unitNouns: { kk: 'аумақ', ru: 'территории', en: 'of land' },
    definition: { kk: 'Қоқыстан тазартылған аумақ.', ru: 'Территория, очищенная от мусора.', en: 'Land cleared of waste.' },
  },
  trees_planted: {
    code: 'trees_planted', kind: 'flow', unitMeasures: ['1'], addsOver: everything,
    names: { kk: 'Отырғызылған ағаш', ru: 'Посаженные деревья', en: 'Trees planted' },
    unitNouns: { kk: 'ағаш', ru: 'деревьев', en: 'trees' },
    definition: { kk: 'Отырғызылған ағаш пен көшет.', ru: 'Посаженные деревья и саженцы.', en: 'Trees and seedlings planted.' },
  },
  facilities: {
    code: 'facilities', kind: 'stock', unitMeasures: ['1'], addsOver: ['area'],
    names: { kk: 'Нысандар', ru: 'Объекты', en: 'Facilities' },
    unitNouns: { kk: 'нысан', ru: 'объектов', en: 'facilities' },
    definition: { kk: 'Ғимарат, аула, алаң, спорт нысаны.', ru: 'Здания, дворы, площадки, спортивные объекты.', en: 'Buildings, yards, grounds, sports facilities.' },
  },
  share: {
    code: 'share', kind: 'stock', unitMeasures: ['%', 'x'], addsOver: [],
    names: { kk: 'Үлес', ru: 'Доля', en: 'Share' },
    unitNouns: { kk: 'пайыз', ru: 'процентов', en: 'per cent' },
    definition: { kk: 'Бүтіннің бөлігі, пайызбен.', ru: 'Часть целого в процентах.', en: 'Part of a whole, in per cent.' },
  },
  other: {
    code: 'other', kind: 'flow', unitMeasures: ['1', 't', 'kg', 'ha', 'km', 'm', 'm2', 'm3', 'KZT', 'AEK', 'x', '%'], addsOver: [],
    names: { kk: 'Басқа', ru: 'Прочее', en: 'Other' },
    unitNouns: { kk: 'бірлік', ru: 'единиц', en: 'units' },
    definition: { kk: 'Көрсеткіштердің ешқайсысына жатпайтын дерек.', ru: 'Данные, не относящиеся ни к одному показателю.', en: 'Figures that belong to no other indicator.' },
  },
}
