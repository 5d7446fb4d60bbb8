// Kazakh sentences on places, programmes and parts of a whole, one phenomenon each (named second in the row).

import { nameCase } from './name-case.ts'
import type { NameRow } from './name-case.ts'

const rows: readonly NameRow[] = [
  // Known programmes, with quotes and without, in any case
  ['kk-n-practice', 'an ordinary name in lower case', 'Таразда жастар практикасына [310] түлек жіберілді.', [310, 'employed', 'KZ-31', 'Жастар практикасы']],
  ['kk-n-public-works', 'an ordinary name in the dative', 'Кентауда қоғамдық жұмыстарға [140] адам жұмысқа орналасты.', [140, 'employed', 'KZ-61', 'Қоғамдық жұмыстар']],
  ['kk-n-diplom', 'a known name and its noun', '«Дипломмен ауылға» бағдарламасымен Зеренді ауданында [19] дәрігер жұмысқа орналасты.', [19, 'employed', 'KZ-11', 'Дипломмен ауылға']],
  ['kk-n-taza', 'a known name with "аясында"', '«Таза Қазақстан» аясында Хромтауда [450] ағаш отырғызылды.', [450, 'trees_planted', 'KZ-15', 'Таза Қазақстан']],
  ['kk-n-serpin', 'one word beside its noun, no quotes', 'Серпін бағдарламасымен Павлодарда [96] студент оқиды.', [96, 'students', 'KZ-55', 'Серпін']],
  ['kk-n-zhas-project', 'a Latin name', 'Риддерде Zhas Project жобасына [44] жас қатысты.', [44, 'participants', 'KZ-63', 'Zhas Project']],
  ['kk-n-year', 'a year', 'Балалар жылы аясында Ақтауда [12] үйірме ашылды.', [12, 'organisations', 'KZ-47', 'Балалар жылы']],
  ['kk-n-birgemiz', 'a Latin name in quotes', 'Семейде «Birgemiz» жобасына [75] ерікті қосылды.', [75, 'volunteers', 'KZ-10', 'Birgemiz']],
  ['kk-n-employment-list', 'a list of names', 'Лисаковта «Алғашқы жұмыс орны» жобасымен [31], «Ұрпақтар келісімшарты» жобасымен [12] адам жұмысқа орналасты.', [31, 'employed', 'KZ-39', 'Алғашқы жұмыс орны'], [12, 'employed', 'KZ-39', 'Ұрпақтар келісімшарты']],
  // New names
  ['kk-n-latin', 'a Latin name and its noun', 'Талғарда Jas Fest фестивалі аясында [9] концерт өтті.', [9, 'events', 'KZ-19', 'Jas Fest']],
  ['kk-n-capital', 'a name with a capital, no quotes', 'Оралда Жас өнер жобасына [60] жас қатысты.', [60, 'participants', 'KZ-27', 'Жас өнер']],
  ['kk-n-caps-year', 'capitals and a year in the name', 'Екібастұздағы «АЛТЫН ДОМБЫРА – 2025» байқауына [85] өнерпаз қатысты.', [85, 'participants', 'KZ-55', 'АЛТЫН ДОМБЫРА – 2025']],
  ['kk-n-numbered', 'a number in the name', 'Жезқазғанда «1 аула, 1 бақ» жобасы аясында [700] ағаш отырғызылды.', [700, 'trees_planted', 'KZ-62', '1 аула, 1 бақ']],
  ['kk-n-titled', 'атты between the name and its noun', 'Шардарада «Ізгі жүрек» атты қайырымдылық акциясына [90] ерікті қатысты.', [90, 'volunteers', 'KZ-61', 'Ізгі жүрек']],
  ['kk-n-joined', 'names that share a noun', 'Қаскелеңде «Таза жаға», «Жасыл аула» жобалары аясында [15] сенбілік өтті.', [15, 'events', 'KZ-19', 'Жасыл аула']],
  ['kk-n-camp', 'a camp', 'Көкшетаудағы «Шаттық» лагерінде [230] бала демалды.', [230, 'participants', 'KZ-11', 'Шаттық']],
  ['kk-n-hackathon', 'a hackathon', 'Шымкентте «Код күні» хакатонына [18] команда қатысты.', [18, 'organisations', 'KZ-79', 'Код күні']],
  // No programmes
  ['kk-n-newspaper', 'a newspaper is no programme', '«Жаңа заман» газетінің жазуынша, Атбасарда [7] концерт өтті.', [7, 'events', 'KZ-11']],
  ['kk-n-hall', 'a hall is no programme', 'Ақсайдағы «Мирас» сарайында [6] концерт өтті.', [6, 'events', 'KZ-27']],
  ['kk-n-fund', 'a fund is where money comes from', '«Үміт оты» қорының қолдауымен Текеліде [5] үйірме ашылды.', [5, 'organisations', 'KZ-33']],
  ['kk-n-film', 'a film is no programme', '«Дала» фильмінен кейін Аягөзде [4] кездесу өтті.', [4, 'events', 'KZ-10']],
  ['kk-n-university', 'a university is a venue', 'Алматыдағы «Тұран» университетінде [8] тренинг өтті.', [8, 'events', 'KZ-75']],
  ['kk-n-channel', 'a channel is no programme', '«Алтай» телеарнасы Өскеменде [3] концерт көрсетті.', [3, 'events', 'KZ-63']],
  // What governs a figure
  ['kk-n-again', 'the noun told again', 'Рудныйда «Жылы үй» жобасы басталды. Ол туралы қала апта бойы айтты. Жобаға [33] адам қатысты.', [33, 'participants', 'KZ-39', 'Жылы үй']],
  ['kk-n-again-forum', 'the event told again', 'Құлсарыда «Диалог» форумы өтті. Форумға [90] делегат қатысты.', [90, 'participants', 'KZ-23', 'Диалог']],
  ['kk-n-state', 'how the region stands is not the programme', 'Қызылордада «Іс мектебі» жобасымен [40] адам оқытылды.\nҚазір өңірде [27] жастар орталығы жұмыс істейді.', [40, 'trained', 'KZ-43', 'Іс мектебі'], [27, 'organisations', 'KZ-43']],
  ['kk-n-country-state', 'the country’s figure is not the programme’s', 'Таразда «Іс көзі» жобасымен [40] адам оқытылды. Елімізде [216] жастар орталығы жұмыс істейді.', [40, 'trained', 'KZ-31', 'Іс көзі'], [216, 'organisations', 'KZ']],
  ['kk-n-listed', 'names behind "қамтыған" govern nothing', 'Ақтөбе қаласында «Бастау алаңы» форумын қамтыған [30] іс-шара өтті.', [30, 'events', 'KZ-15-aktobe']],
  // Places
  ['kk-n-district', 'a district gives its region', 'Бесқарағай ауданында [300] ағаш, Катонқарағай ауданында [410] ағаш отырғызылды.', [300, 'trees_planted', 'KZ-10'], [410, 'trees_planted', 'KZ-63']],
  ['kk-n-new-names', 'new names of districts', 'Бәйтерек ауданында [6] концерт, Біржан сал ауданында [5] концерт өтті.', [6, 'events', 'KZ-27'], [5, 'events', 'KZ-11']],
  ['kk-n-old-name', 'an old name of a city', 'Нұр-Сұлтанда ол кезде [14] концерт өткен.', [14, 'events', 'KZ-71']],
  ['kk-n-short', 'abbreviated regions', 'ШҚО-да [21] жиын, СҚО-да [17] жиын, БҚО-да [11] жиын өтті.', [21, 'events', 'KZ-63'], [17, 'events', 'KZ-59'], [11, 'events', 'KZ-27']],
  ['kk-n-list', 'a list of places with a dash', 'Семейде – [300], Қонаевта – [120], Сәтбаевта – [80] ағаш егілді.', [300, 'trees_planted', 'KZ-10'], [120, 'trees_planted', 'KZ-19'], [80, 'trees_planted', 'KZ-62']],
  ['kk-n-townspeople', 'the people of towns', 'Жарысқа [120] екібастұздық, [80] көкшетаулық қатысты.', [120, 'participants', 'KZ-55'], [80, 'participants', 'KZ-11']],
  ['kk-n-person', 'a person’s name is no place', 'Қарағандыда Сәтбаев атындағы университетте [5] кездесу өтті.', [5, 'events', 'KZ-35']],
  ['kk-n-street', 'a street is no place', 'Павлодарда Астана көшесінің бойына [60] ағаш отырғызылды.', [60, 'trees_planted', 'KZ-55']],
  ['kk-n-region-word', 'the word for region leans on the town', 'Щучинскіде жастар орталығы ашылды. Облыста мұндай [16] орталық бар.', [16, 'organisations', 'KZ-11']],
  ['kk-n-city-word', 'the word for city leans on the city', 'Таразда форум өтті. Қалада [9] клуб жұмыс істейді.', [9, 'organisations', 'KZ-31']],
  ['kk-n-abroad', 'a figure abroad has no area', 'Ташкентте концертті [900] көрермен тамашалады.', [900, 'participants', null]],
  ['kk-n-syr', 'a byname of a region', 'Сыр өңірінде [22] концерт өтті.', [22, 'events', 'KZ-43']],
  ['kk-n-kereku', 'a byname of a city', 'Керекуде [13] кездесу өтті.', [13, 'events', 'KZ-55']],
  ['kk-n-republic', 'the republic is the country', 'Республика бойынша [15 000] бала демалды.', [15_000, 'participants', 'KZ']],
  // Parts
  ['kk-n-of-them', 'олардың', 'Арқалықта [200] адам жұмысқа орналасты, олардың [70-і] – әйел.', [200, 'employed', 'KZ-39'], [70, 'employed', 'KZ-39', undefined, 0]],
  ['kk-n-among', 'оның ішінде', 'Ақтауда [300] ерікті бар, оның ішінде [90] студент.', [300, 'volunteers', 'KZ-47'], [90, 'students', 'KZ-47', undefined, 0]],
  ['kk-n-genitive', 'a genitive noun and a part', 'Қостанайда [120] еріктінің [40-ы] – студент.', [120, 'volunteers', 'KZ-39'], [40, 'students', 'KZ-39', undefined, 0]],
  ['kk-n-possessive', 'a possessive count without a marker', 'Тайыншада курсты [74] тыңдаушы бастап, [61-і] сертификат алды.', [74, 'trained', 'KZ-59'], [61, 'trained', 'KZ-59', undefined, 0]],
  ['kk-n-more', '"тағы" adds, it takes no part', 'Павлодарда [7] клуб ашылды, тағы [5-еуі] күзде есігін ашты.', [7, 'organisations', 'KZ-55'], [5, 'organisations', 'KZ-55']],
  ['kk-n-share', 'a share of the participants told before', 'Құлсарыда форумға [160] адам қатысты. Қатысушылардың [47 пайызы] – студент.', [160, 'participants', 'KZ-23'], [47, 'share', 'KZ-23', undefined, 0]],
  ['kk-n-sum', 'two numbers that add up', 'Шу қаласында [64] жұмыс орны ашылды: [40] тұрақты, [24] уақытша.', [64, 'jobs', 'KZ-31'], [40, 'jobs', 'KZ-31', undefined, 0], [24, 'jobs', 'KZ-31', undefined, 0]],
  ['kk-n-no-part', 'another count is no part', 'Сәтбаевта [12] концерт пен [7] көрме өтті.', [12, 'events', 'KZ-62'], [7, 'events', 'KZ-62']],
]

const header = ' date 2025-05-20 Қысқаша жаңалықтар\n'

export const kkNameSentences = rows.map((row) => nameCase(header, row))
