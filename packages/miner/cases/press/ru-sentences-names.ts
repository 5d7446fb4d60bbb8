// Russian sentences on places, programmes and parts of a whole, one phenomenon each (named second in the row).

import { nameCase } from './name-case.ts'
import type { NameRow } from './name-case.ts'

const rows: readonly NameRow[] = [
  // Known programmes, with quotes and without, in any case
  ['ru-n-practice', 'an ordinary name in lower case', 'В Таразе на молодежную практику направили [310] выпускников.', [310, 'employed', 'KZ-31', 'Молодежная практика']],
  ['ru-n-public-works', 'an ordinary name in the dative', 'В Кентау по общественным работам трудоустроили [140] человек.', [140, 'employed', 'KZ-61', 'Общественные работы']],
  ['ru-n-list-employment', 'a list of names, the noun at the first', 'В Лисаковске по проекту «Первое рабочее место» трудоустроен [31] выпускник, «Контракт поколений» – [12].', [31, 'employed', 'KZ-39', 'Первое рабочее место'], [12, 'employed', 'KZ-39', 'Контракт поколений']],
  ['ru-n-diplom', 'a Russian translation of a known name', 'По программе «С дипломом – в село» в Аршалынский район приехали [19] врачей.', [19, 'employed', 'KZ-11', 'Дипломмен ауылға']],
  ['ru-n-road-school', 'an action named in the genitive of its noun', 'В ходе акции «Дорога в школу» в Сарани портфели получили [230] детей.', [230, 'beneficiaries', 'KZ-35', 'Дорога в школу']],
  ['ru-n-taza', 'a known name under another noun', 'На экологический субботник «Таза Қазақстан» в Хромтау вышли [450] жителей.', [450, 'participants', 'KZ-15', 'Таза Қазақстан']],
  ['ru-n-serpin', 'one word beside its noun, no quotes', 'По программе Серпін в Павлодаре учатся [96] студентов.', [96, 'students', 'KZ-55', 'Серпін']],
  ['ru-n-zhas-project', 'a Latin name', 'Участниками Zhas Project в Риддере стали [44] человека.', [44, 'participants', 'KZ-63', 'Zhas Project']],
  ['ru-n-year', 'a year in the genitive', 'В рамках Года детей в Актау открыли [12] кружков.', [12, 'organisations', 'KZ-47', 'Год детей']],
  // New names
  ['ru-n-latin-festival', 'a Latin name behind its noun', 'В рамках фестиваля Jas Fest в Талгаре прошло [9] концертов.', [9, 'events', 'KZ-19', 'Jas Fest']],
  ['ru-n-kazakh-behind', 'a Kazakh name behind its Russian noun', 'В Уральске проект Жас өнер объединил [60] участников.', [60, 'participants', 'KZ-27', 'Жас өнер']],
  ['ru-n-caps-year', 'capitals and a year in the name', 'На конкурс «ЗОЛОТАЯ НОТА – 2025» в Экибастузе приехали [85] участников.', [85, 'participants', 'KZ-55', 'ЗОЛОТАЯ НОТА – 2025']],
  ['ru-n-numbered', 'a name that is a list of numbers', 'Благодаря проекту «1 двор, 1 сад» в Жезказгане высажено [700] деревьев.', [700, 'trees_planted', 'KZ-62', '1 двор, 1 сад']],
  ['ru-n-list-brackets', 'names with their number in brackets, one plural noun', 'В Есике собрались участники проектов «Чистый берег» ([40] человек) и «Добрый двор» ([25] человек).', [40, 'participants', 'KZ-19', 'Чистый берег'], [25, 'participants', 'KZ-19', 'Добрый двор']],
  ['ru-n-joined', 'two names in one breath: the first one', 'В рамках проекта «Новый маршрут» и программы «Наш аул» в Шардаре проведено [15] встреч.', [15, 'events', 'KZ-61', 'Новый маршрут']],
  ['ru-n-school-course', 'a course of study called a school', 'В школе лидерства «Вектор» в Кокшетау обучено [45] подростков.', [45, 'trained', 'KZ-11', 'Вектор']],
  ['ru-n-accelerator', 'an accelerator', 'Акселератор «Толчок» в Шымкенте отобрал [18] стартапов.', [18, 'projects', 'KZ-79', 'Толчок']],
  // No programmes
  ['ru-n-newspaper', 'a newspaper is no programme', 'Как пишет газета «Новое время», в Атбасаре прошло [7] концертов.', [7, 'events', 'KZ-11']],
  ['ru-n-hall', 'a hall is no programme', 'Во дворце «Мирас» в Аксае прошло [6] концертов.', [6, 'events', 'KZ-27']],
  ['ru-n-fund', 'a fund is where money comes from', 'При поддержке фонда «Надежда» в Текели открыто [5] кружков.', [5, 'organisations', 'KZ-33']],
  ['ru-n-film', 'a film is no programme', 'После показа фильма «Степь» в Аягозе прошло [4] встречи.', [4, 'events', 'KZ-10']],
  ['ru-n-university', 'a university is a venue', 'В университете «Туран» в Алматы прошло [8] тренингов.', [8, 'events', 'KZ-75']],
  // What governs a figure
  ['ru-n-again', 'the noun told again', 'В Рудном стартовал проект «Добрый дом». На улицах города говорили о нем неделю. Участниками проекта стали [33] человека.', [33, 'participants', 'KZ-39', 'Добрый дом']],
  ['ru-n-again-two', 'each noun points to its own name', 'В Семее прошли форум «Диалог» и фестиваль «Радуга». На фестиваль пришли [500] зрителей, на форуме было [90] делегатов.', [500, 'participants', 'KZ-10', 'Радуга'], [90, 'participants', 'KZ-10', 'Радуга']],
  ['ru-n-state', 'how the region stands is not the programme', 'В Кызылорде по проекту «Школа дела» обучено [40] человек.\nСейчас в регионе действует [27] молодежных центров.', [40, 'trained', 'KZ-43', 'Школа дела'], [27, 'organisations', 'KZ-43']],
  ['ru-n-country-state', 'the country’s figure is not the programme’s', 'По проекту «Школа дела» в Таразе обучено [40] человек. В стране работает [216] молодежных центров.', [40, 'trained', 'KZ-31', 'Школа дела'], [216, 'organisations', 'KZ']],
  ['ru-n-part-only', 'the name behind a part is that part’s', 'В Степногорске трудоустроено [900] человек, из них [120] – по проекту «Контракт поколений».', [900, 'employed', 'KZ-11'], [120, 'employed', 'KZ-11', 'Контракт поколений', 0]],
  ['ru-n-list-including', 'names behind "включая" govern nothing', 'В Актобе прошло [30] мероприятий, включая форум «Старт».', [30, 'events', 'KZ-15-aktobe']],
  // Places
  ['ru-n-district', 'a district gives its region', 'В Бескарагайском районе высажено [300] деревьев, в Катон-Карагайском районе – [410].', [300, 'trees_planted', 'KZ-10'], [410, 'trees_planted', 'KZ-63']],
  ['ru-n-new-names', 'new names of districts', 'В районе Бәйтерек прошло [6] концертов, в районе Биржан сал – [5].', [6, 'events', 'KZ-27'], [5, 'events', 'KZ-11']],
  ['ru-n-old-name', 'an old name of a city', 'В Нур-Султане тогда прошло [14] концертов.', [14, 'events', 'KZ-71']],
  ['ru-n-short', 'abbreviated regions', 'В ВКО прошло [21] собрание, в СКО – [17], в ЗКО – [11].', [21, 'events', 'KZ-63'], [17, 'events', 'KZ-59'], [11, 'events', 'KZ-27']],
  ['ru-n-list-regions', 'a list with brackets and a whole', 'По стране прошло [29] акций: в Абайской области – [9], в Алматинской – [12], в Улытауской – [8].', [29, 'events', 'KZ'], [9, 'events', 'KZ-10', undefined, 0], [12, 'events', 'KZ-19', undefined, 0], [8, 'events', 'KZ-62', undefined, 0]],
  ['ru-n-townspeople', 'the people of towns', 'В марафоне участвовали [120] экибастузцев и [80] семейчан.', [120, 'participants', 'KZ-55'], [80, 'participants', 'KZ-10']],
  ['ru-n-person', 'a person’s name is no place', 'В Караганде в университете имени Сатпаева прошло [5] встреч.', [5, 'events', 'KZ-35']],
  ['ru-n-street', 'a street is no place', 'В Павлодаре на проспекте Астаны высажено [60] деревьев.', [60, 'trees_planted', 'KZ-55']],
  ['ru-n-region-word', 'the word for region leans on the town', 'В Щучинске открылся центр молодежи. Всего в области таких центров [16].', [16, 'organisations', 'KZ-11']],
  ['ru-n-city-word', 'the word for city leans on the city', 'В Таразе прошел форум. В городе работает [9] клубов.', [9, 'organisations', 'KZ-31']],
  ['ru-n-guests', 'guests are counted where they came to', 'В Петропавловск на слет приехали [400] делегатов, из Костанайской области прибыли [35] человек.', [400, 'participants', 'KZ-59'], [35, 'participants', 'KZ-59']],
  ['ru-n-abroad', 'a figure abroad has no area', 'В Ташкенте концерт посмотрели [900] зрителей.', [900, 'participants', null]],
  ['ru-n-ministry', 'a ministry’s data are the country’s', 'По данным министерства просвещения, в летних лагерях отдохнули [15000] детей.', [15_000, 'participants', 'KZ']],
  ['ru-n-feminine-list', 'regions in a list without their word', 'Больше всего клубов открыто в областях: Карагандинская – [14], Жамбылская – [11].', [14, 'organisations', 'KZ-35'], [11, 'organisations', 'KZ-31']],
  // Parts
  ['ru-n-of-them', 'из них', 'В Аркалыке трудоустроено [200] человек, из них [70] – женщины.', [200, 'employed', 'KZ-39'], [70, 'employed', 'KZ-39', undefined, 0]],
  ['ru-n-which', 'a share of those told in a relative clause', 'В Актау курсы прошли [300] человек, [40%] которых – студенты.', [300, 'trained', 'KZ-47'], [40, 'share', 'KZ-47', undefined, 0]],
  ['ru-n-moreover', 'причем', 'В Тайынше собрались [250] волонтеров, причем [90] – впервые.', [250, 'volunteers', 'KZ-59'], [90, 'volunteers', 'KZ-59', undefined, 0]],
  ['ru-n-share-of-participants', 'a share of the participants told before', 'В Кульсары на форум пришли [160] участников. [Две трети] участников – студенты.', [160, 'participants', 'KZ-23'], [66.67, 'share', 'KZ-23', undefined, 0]],
  ['ru-n-sum', 'two numbers that add up', 'В Шу создано [64] рабочих места: [40] постоянных и [24] временных.', [64, 'jobs', 'KZ-31'], [40, 'jobs', 'KZ-31', undefined, 0], [24, 'jobs', 'KZ-31', undefined, 0]],
  ['ru-n-no-part', 'another count is no part', 'В Сатпаеве прошло [12] концертов и [7] выставок.', [12, 'events', 'KZ-62'], [7, 'events', 'KZ-62']],
  ['ru-n-chance-sum', 'small numbers that add up by chance', 'В Зайсане прозвучало [58] предложений.\nКонкурс собрал [41] заявку.\nПоддержано [17] проектов.', [58, 'other', 'KZ-63'], [41, 'other', 'KZ-63'], [17, 'projects', 'KZ-63']],
  ['ru-n-half', 'a lone half behind a count', 'В Макинске занимаются [46] подростков, [половина] пришла весной.', [46, 'participants', 'KZ-11'], [50, 'share', 'KZ-11', undefined, 0]],
]

const header = ' date 2025-05-20 Коротко о главном\n'

export const ruNameSentences = rows.map((row) => nameCase(header, row))
