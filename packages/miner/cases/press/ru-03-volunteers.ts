// Russian press on volunteers and civic life: floods, forums, associations, referendum. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const ruVolunteersPress: readonly PressCase[] = [
  {
    id: 'ru-03-astana-birgemiz',
    text: ` date 2024-12-05 Волонтеров столицы поблагодарили за труд
В преддверии Международного дня волонтера в Астане состоялась церемония награждения «Жыл еріктісі», передает официальный сайт акимата столицы.
Сегодня в городе работает [68] волонтерских организаций и инициативных групп, которые объединяют более [12 тысяч] добровольцев. С начала года в рамках проекта «Birgemiz» реализовано [9] инициатив, помощь получили [2 640] человек.
«В этом году волонтеры столицы отработали на [340] мероприятиях, в том числе на [5] международных. [Каждый второй] доброволец – студент», – отметили в управлении по вопросам общественного развития.
По итогам конкурса вручены награды в [десяти] номинациях. Обладатель звания «Лучший волонтер» получил сертификат на [500 тыс.] тенге.
Церемония началась в 16:00, вход был свободным.
© Официальный интернет-ресурс акимата города Астаны, 2024`,
    figures: [
      { value: 68, indicator: 'organisations', countedThing: 'волонтерские организации и инициативные группы', referenceArea: 'KZ-71', year: 2024, timePeriodBasis: 'publication' },
      { value: 12000, qualifier: 'more_than', indicator: 'volunteers', countedThing: 'добровольцы', referenceArea: 'KZ-71', year: 2024, timePeriodBasis: 'publication' },
      { value: 9, indicator: 'projects', countedThing: 'инициативы', referenceArea: 'KZ-71', programme: 'Birgemiz', year: 2024, timePeriod: '2024-01/2024-12', timePeriodBasis: 'relative' },
      { value: 2640, indicator: 'beneficiaries', countedThing: 'человек', referenceArea: 'KZ-71', programme: 'Birgemiz', year: 2024, timePeriod: '2024-01/2024-12', timePeriodBasis: 'relative' },
      { value: 340, indicator: 'events', countedThing: 'мероприятия', referenceArea: 'KZ-71', year: 2024, timePeriodBasis: 'relative' },
      { value: 5, indicator: 'events', countedThing: 'международные мероприятия', referenceArea: 'KZ-71', year: 2024, timePeriodBasis: 'relative', partOf: 4 },
      { value: 50, unitMeasure: '%', indicator: 'share', countedThing: 'доброволец', referenceArea: 'KZ-71', year: 2024, timePeriodBasis: 'relative' },
      { value: 10, indicator: 'other', countedThing: 'номинации', referenceArea: 'KZ-71', programme: 'Жыл еріктісі', year: 2024, timePeriodBasis: 'publication' },
      { value: 500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'сертификат', referenceArea: 'KZ-71', programme: 'Жыл еріктісі', year: 2024, timePeriodBasis: 'publication' },
    ],
    programmes: ['Жыл еріктісі', 'Birgemiz'],
    why: 'Initiatives carried out are projects. "Лучший волонтер" is a title of honour, not a programme. The year in the copyright line is page furniture.',
  },
  {
    id: 'ru-03-sko-flood',
    text: ` date 2024-04-27 Паводок: в СКО работают [2\u00a0500] волонтеров
Петропавловск. В ликвидации последствий паводка в Северо-Казахстанской области задействовано [2\u00a0500] волонтеров, сообщили в областном штабе, передает Петропавловск.News.
Больше [половины] из них – студенты Северо-Казахстанского университета имени Манаша Козыбаева. Еще [185] добровольцев приехали из Костанайской и [90] – из Павлодарской области.
За три недели ребята уложили свыше [1,2\u00a0млн] мешков с песком, собрали и раздали [64,3] тонны гуманитарной помощи, [3\u00a0780] пострадавших семей получили продуктовые наборы.
Эвакуировано [11\u00a0406] человек, в том числе [4\u00a0120] детей.
– Вода в Есиле держится на отметке 982 см, уровень снизился на 14 см за сутки, – уточнили в ДЧС 26 апреля в 18:00.
Телефоны горячей линии: 112, 8 (7152) 46-21-70.`,
    figures: [
      { value: 2500, indicator: 'volunteers', countedThing: 'волонтеры', referenceArea: 'KZ-59', year: 2024, timePeriodBasis: 'publication' },
      { value: 2500, indicator: 'volunteers', countedThing: 'волонтеры', referenceArea: 'KZ-59', year: 2024, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 50, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'студенты', referenceArea: 'KZ-59', year: 2024, timePeriodBasis: 'publication', partOf: 0 },
      { value: 185, indicator: 'volunteers', countedThing: 'добровольцы', referenceArea: 'KZ-59', year: 2024, timePeriodBasis: 'publication' },
      { value: 90, indicator: 'volunteers', countedThing: 'добровольцы', referenceArea: 'KZ-59', year: 2024, timePeriodBasis: 'publication' },
      { value: 1200000, qualifier: 'more_than', indicator: 'other', countedThing: 'мешки с песком', referenceArea: 'KZ-59', year: 2024, timePeriodBasis: 'publication' },
      { value: 64.3, unitMeasure: 't', indicator: 'other', countedThing: 'гуманитарная помощь', referenceArea: 'KZ-59', year: 2024, timePeriodBasis: 'publication' },
      { value: 3780, indicator: 'beneficiaries', countedThing: 'семьи', referenceArea: 'KZ-59', year: 2024, timePeriodBasis: 'publication' },
      { value: 11406, indicator: 'beneficiaries', countedThing: 'человек', referenceArea: 'KZ-59', year: 2024, timePeriodBasis: 'publication' },
      { value: 4120, indicator: 'beneficiaries', countedThing: 'дети', referenceArea: 'KZ-59', year: 2024, timePeriodBasis: 'publication', partOf: 8 },
    ],
    why: 'The helpers came from other regions, but the statistic is of the flooded region. Evacuated people were helped: beneficiaries. Water level in centimetres is a measurement of a gauge, no statistic of programmes or people: leftover (cm is no unit of ours either).',
  },
  {
    id: 'ru-03-abai-undated',
    text: `ВОЛОНТЁРСКИЙ ДЕСАНТ ОБЛАСТИ АБАЙ

Волонтёры Семея в прошлом году оказали помощь [1 430] пожилым людям и многодетным семьям. Об этом сообщили в областном фронт-офисе на встрече с активистами.

Сейчас в регионе действуют [26] волонтёрских клубов, в них состоят примерно [девятьсот] добровольцев в возрасте от 14 до 29 лет. В течение двух месяцев тренинги по первой помощи прошли [210] человек.

В следующем году планируется открыть [шесть] клубов в сельских районах: по [два] в Абайском, Бескарагайском и Урджарском.

Источник: t.me/abai_oblysy`,
    figures: [
      { value: 1430, indicator: 'beneficiaries', countedThing: 'пожилые люди и многодетные семьи', referenceArea: 'KZ-10', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 26, indicator: 'organisations', countedThing: 'волонтёрские клубы', referenceArea: 'KZ-10', year: null, timePeriodBasis: 'unknown' },
      { value: 900, qualifier: 'about', indicator: 'volunteers', countedThing: 'добровольцы', referenceArea: 'KZ-10', year: null, timePeriodBasis: 'unknown', ageBand: 'от 14 до 29 лет' },
      { value: 210, indicator: 'trained', countedThing: 'человек', referenceArea: 'KZ-10', year: null, timePeriodBasis: 'unknown' },
      { value: 6, indicator: 'organisations', countedThing: 'клубы', referenceArea: 'KZ-10', year: null, timePeriodBasis: 'unknown', yearOffset: 1, claim: 'planned' },
      { value: 2, indicator: 'organisations', countedThing: 'клубы', referenceArea: 'KZ-10', year: null, timePeriodBasis: 'unknown', yearOffset: 1, claim: 'planned', partOf: 4 },
    ],
    why: 'Undated: the relative words leave an offset only. "По два" over three districts of one region is told once: the districts have no codes. Volunteers who "состоят" in clubs stay volunteers, the head noun says so.',
  },
  {
    id: 'ru-03-jetisu-meeting-none',
    text: ` date 2026-03-02 В Талдыкоргане обсудили проект новой Конституции
Члены коалиции встретились со студентами Жетысуского университета имени Ильяса Жансугурова. Встреча прошла в актовом зале главного корпуса, передает JetisuMedia.
Как подчеркнули спикеры, статья 1 проекта закрепляет светский и социальный характер государства, а глава II посвящена правам человека. Студенты задали вопросы о статье 34 и порядке вступления поправок в силу.
«Один из ключевых тезисов документа – ответственность перед будущими поколениями. 15 марта мне исполнится 18 лет, и я впервые пойду на участок», – сказала второкурсница.
Голосование состоится 15 марта, участки будут открыты с 7:00 до 20:00. Уточнить свой участок можно по номеру 1414.
Читайте также: 5 вопросов о референдуме
Автор фото – пресс-служба университета`,
    figures: [],
    programmes: [],
    why: 'Articles, chapters, dates, ages, clock times, a call number, a teaser title: nothing to count. The coalition is not named in full.',
  },
  {
    id: 'ru-03-aktobe-bilingual',
    text: ` date 2025-03-18 Ақтөбелік еріктілер қарттарға көмектеседі / Актюбинские волонтеры помогают пожилым
Былтыр Ақтөбе облысында «Қамқор» жобасы аясында [2 150] қарт адамға көмек көрсетілді, оның [870-і] – Ақтөбе қаласында. Жобаға [400-ге] жуық ерікті қатысты. Биыл [12] ауданда жаңа топтар құрылады деп жоспарлануда.

В прошлом году в Актюбинской области в рамках проекта «Қамқор» помощь оказана [2 150] пожилым гражданам, из них [870] – в городе Актобе. В проекте участвовали около [400] волонтеров. В этом году планируется создать новые группы в [12] районах.
Желающие стать волонтером могут обратиться по адресу: пр. Абилкайыр хана, 40, кабинет 215, тел.: 54-80-12.`,
    figures: [
      { value: 2150, indicator: 'beneficiaries', countedThing: 'қарт адам', referenceArea: 'KZ-15', programme: 'Қамқор', year: 2024, timePeriodBasis: 'relative' },
      { value: 870, indicator: 'beneficiaries', countedThing: 'қарт адам', referenceArea: 'KZ-15-aktobe', programme: 'Қамқор', year: 2024, timePeriodBasis: 'relative', partOf: 0 },
      { value: 400, qualifier: 'about', indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-15', programme: 'Қамқор', year: 2024, timePeriodBasis: 'relative' },
      { value: 12, indicator: 'other', countedThing: 'аудан', referenceArea: 'KZ-15', programme: 'Қамқор', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 2150, indicator: 'beneficiaries', countedThing: 'пожилые граждане', referenceArea: 'KZ-15', programme: 'Қамқор', year: 2024, timePeriodBasis: 'relative', sameAs: 0 },
      { value: 870, indicator: 'beneficiaries', countedThing: 'пожилые граждане', referenceArea: 'KZ-15-aktobe', programme: 'Қамқор', year: 2024, timePeriodBasis: 'relative', partOf: 0, sameAs: 1 },
      { value: 400, qualifier: 'about', indicator: 'volunteers', countedThing: 'волонтеры', referenceArea: 'KZ-15', programme: 'Қамқор', year: 2024, timePeriodBasis: 'relative', sameAs: 2 },
      { value: 12, indicator: 'other', countedThing: 'районы', referenceArea: 'KZ-15', programme: 'Қамқор', year: 2025, timePeriodBasis: 'relative', claim: 'planned', sameAs: 3 },
    ],
    programmes: ['Қамқор'],
    why: 'Districts reached by a plan are a statistic of it, but no indicator counts districts: other.',
  },
  {
    id: 'ru-03-almaty-forum-long',
    text: ` date 2025-11-17 Волонтеры из [17] регионов встретились в Алматы
В Алматы завершился республиканский форум «Бірге – 2025», который уже в третий раз объединил волонтеров, представителей НПО и бизнеса, передает Vecher.kz.

На открытии выступили представители министерства и международных организаций. Участников приветствовали студенты консерватории, исполнившие гимн волонтеров. В фойе работала фотовыставка: на одном из снимков – спасатели, пришедшие на помощь селам во время паводка 2024 года.

По словам организаторов, в этом году на форум поступило рекордное количество заявок – [1 870], это на [630] больше, чем в прошлом году. В Алматы приехали [400] делегатов, включая [35] человек из Актюбинской области. За два дня прошло [16] панельных сессий и мастер-классов.

– Раньше волонтер – это студент, который раздает воду на марафоне. Сегодня это и врач, и программист, и пенсионер. Нам важно, чтобы помощь была не разовой, – отметила модератор одной из сессий.

В Алматы, по данным управления общественного развития, волонтерством занимаются свыше [40 тысяч] жителей, действуют [96] волонтерских организаций. В Актобе, рассказали делегаты, таких организаций [28], а число добровольцев за три года выросло с [900] до [2 600] человек.

В финале форума жюри выбрало [10] лучших проектов, каждый получит грант в [1,5 млн] тенге. Один из победителей – проект помощи незрячим «Көңіл көзі» из Актобе: его команда озвучила [120] книг.

В следующем году форум планируют провести в Шымкенте, где соберется не менее [500] волонтеров.

Автор: редакция | Фото автора | 17 ноября, 12:08`,
    figures: [
      { value: 17, indicator: 'other', countedThing: 'регионы', referenceArea: 'KZ', programme: 'Бірге – 2025', year: 2025, timePeriodBasis: 'publication' },
      { value: 1870, indicator: 'other', countedThing: 'заявки', referenceArea: 'KZ-75', programme: 'Бірге – 2025', year: 2025, timePeriodBasis: 'relative' },
      { value: 630, measure: 'change', indicator: 'other', countedThing: 'заявки', referenceArea: 'KZ-75', programme: 'Бірге – 2025', year: 2025, timePeriodBasis: 'relative' },
      { value: 400, indicator: 'participants', countedThing: 'делегаты', referenceArea: 'KZ-75', programme: 'Бірге – 2025', year: 2025, timePeriodBasis: 'relative' },
      { value: 35, indicator: 'participants', countedThing: 'человек', referenceArea: 'KZ-75', programme: 'Бірге – 2025', year: 2025, timePeriodBasis: 'relative', partOf: 3 },
      { value: 16, indicator: 'events', countedThing: 'панельные сессии и мастер-классы', referenceArea: 'KZ-75', programme: 'Бірге – 2025', year: 2025, timePeriodBasis: 'relative' },
      { value: 40000, qualifier: 'more_than', indicator: 'volunteers', countedThing: 'жители', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication' },
      { value: 96, indicator: 'organisations', countedThing: 'волонтерские организации', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication' },
      { value: 28, indicator: 'organisations', countedThing: 'организации', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'publication' },
      { value: 900, indicator: 'volunteers', countedThing: 'число добровольцев', referenceArea: 'KZ-15-aktobe', year: 2022, timePeriodBasis: 'relative' },
      { value: 2600, indicator: 'volunteers', countedThing: 'число добровольцев', referenceArea: 'KZ-15-aktobe', year: 2025, timePeriodBasis: 'relative' },
      { value: 10, indicator: 'projects', countedThing: 'проекты', referenceArea: 'KZ-75', programme: 'Бірге – 2025', year: 2025, timePeriodBasis: 'publication' },
      { value: 1500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'грант', referenceArea: 'KZ-75', programme: 'Бірге – 2025', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 120, indicator: 'media_products', countedThing: 'книги', referenceArea: 'KZ-15-aktobe', programme: 'Көңіл көзі', year: 2025, timePeriodBasis: 'publication' },
      { value: 500, qualifier: 'at_least', indicator: 'volunteers', countedThing: 'волонтеры', referenceArea: 'KZ-79', programme: 'Бірге – 2025', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Бірге – 2025', 'Көңіл көзі'],
    why: '"С 900 до 2 600 за три года" are levels of 2022 and 2025. Delegates from elsewhere took part at the venue. Audio books are media products. "Уже в третий раз", "один из" are no figures. "Получит грант" is yet to come.',
  },
  {
    id: 'ru-03-kz-ministry',
    text: ` date 2025-12-11 Министерство: волонтерское движение объединяет более [300 тысяч] казахстанцев
АСТАНА. На площадке СЦК подвели итоги года в сфере волонтерства.
По словам вице-министра культуры и информации, сегодня в стране насчитывается [862] волонтерские организации, в их ряды вовлечено более [300 тысяч] человек. Для сравнения: в 2020 году таких организаций было [283].
Наибольшее количество добровольцев – в Алматы ([41,2 тыс.]), Туркестанской ([33,7 тыс.]) и Карагандинской ([29 тыс.]) областях.
В 2025 году по линии государственного социального заказа профинансированы [19] общенациональных проектов на [1,4 миллиарда] тенге. На единой платформе Qazvolunteer.kz зарегистрировано [215\u202f640] пользователей, доля молодежи среди них – [83 %].
«К 2030 году намерены [вдвое] увеличить число фронт-офисов, сегодня их [200]», – подытожил вице-министр.
Сурет/Фото: ortcom.kz`,
    figures: [
      { value: 300000, qualifier: 'more_than', indicator: 'volunteers', countedThing: 'казахстанцы', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication' },
      { value: 862, indicator: 'organisations', countedThing: 'волонтерские организации', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication' },
      { value: 300000, qualifier: 'more_than', indicator: 'volunteers', countedThing: 'человек', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 283, indicator: 'organisations', countedThing: 'организации', referenceArea: 'KZ', year: 2020, timePeriodBasis: 'stated' },
      { value: 41200, indicator: 'volunteers', countedThing: 'добровольцы', referenceArea: 'KZ-75', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 33700, indicator: 'volunteers', countedThing: 'добровольцы', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 29000, indicator: 'volunteers', countedThing: 'добровольцы', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 19, indicator: 'projects', countedThing: 'проекты', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'stated' },
      { value: 1400000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'проекты', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'stated' },
      { value: 215640, indicator: 'members', countedThing: 'пользователи', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'stated' },
      { value: 83, unitMeasure: '%', indicator: 'share', countedThing: 'доля молодежи', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'stated', partOf: 9 },
      { value: 2, unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'фронт-офисы', referenceArea: 'KZ', year: 2030, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 200, indicator: 'organisations', countedThing: 'фронт-офисы', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication' },
    ],
    why: 'The dateline (Astana) is not the area of a statement about the country. Registered users of a platform are its members. The current 200 is today, not 2030. A multiple is a share with unit x: the catalogue gives x to share.',
  },
]
