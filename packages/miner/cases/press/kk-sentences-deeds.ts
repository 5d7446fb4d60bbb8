// Kazakh sentences on what people are counted as and on numbers whose noun stands elsewhere, one phenomenon each (named in `why`), all told of Taraz.

import type { IndicatorCode } from '@jastar/catalogue'
import type { PressCase, PressFigure } from './press-case.ts'

const told = (value: number, indicator: IndicatorCode, countedThing: string, more: Partial<PressFigure> = {}): PressFigure =>
  ({ value, indicator, countedThing, referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'publication', ...more })
const sentence = (id: string, why: string, text: string, ...figures: readonly PressFigure[]): PressCase =>
  ({ id: `kk-d-${id}`, why, text: ` date 2025-05-20 Қысқаша басты жаңалықтар\n${text}`, figures })

export const kkDeedSentences: readonly PressCase[] = [
  // Stocks of people
  sentence('disabled-there', 'адам бар is a population', 'Таразда мүгедектігі бар [4 120] адам бар.', told(4120, 'population', 'адам')),
  sentence('limited-there', 'a group told by its state', 'Таразда [1 900] мүмкіндігі шектеулі азамат бар.', told(1900, 'population', 'азамат')),
  sentence('age-band-lives', 'an age band of the young makes it the youth', 'Таразда 14 пен 34 жас аралығында [96 мыңдай] азамат тұрады.', told(96000, 'youth_population', 'азамат', { qualifier: 'about', ageBand: '14 пен 34 жас аралығында' })),
  sentence('young-there', 'жас бар', 'Таразда [101 мың] жас бар.', told(101000, 'youth_population', 'жас')),
  sentence('children-number', 'the number of a generation', 'Тараздағы балалар саны – [128 мың].', told(128000, 'population', 'балалар')),
  sentence('club-there', 'those of a club are no population', 'Тараздағы дебат клубында [60] оқушы бар.', told(60, 'members', 'оқушы')),
  sentence('lives', 'өмір сүреді', 'Таразда [426 мың] адам өмір сүреді.', told(426000, 'population', 'адам')),
  // Need, queues, loss
  sentence('need', 'мұқтаж are no beneficiaries', 'Таразда баспанаға [2 340] отбасы мұқтаж.', told(2340, 'other', 'отбасы')),
  sentence('queue', 'кезекте тұр', 'Таразда балабақша кезегінде [1 900] бала тұр.', told(1900, 'other', 'бала')),
  sentence('hurt', 'зардап шегіп', 'Таразда [17] адам зардап шегіп, ауруханаға жатқызылды.', told(17, 'other', 'адам')),
  sentence('born', 'дүниеге келді', 'Таразда [5 230] сәби дүниеге келді.', told(5230, 'other', 'сәби')),
  sentence('moved-away', 'көшіп кетті', 'Тараздан [640] маман көшіп кетті.', told(640, 'other', 'маман')),
  sentence('died', 'қайтыс болды', 'Таразда [9] адам қайтыс болды.', told(9, 'other', 'адам')),
  sentence('job-seekers', 'жұмыс іздейді', 'Таразда [3 100] адам жұмыс іздейді.', told(3100, 'other', 'адам')),
  // Help
  sentence('dative-grant', 'a grant to people in the dative', 'Таразда [600-ге] жуық азаматқа қайтарымсыз грант беру көзделіп отыр.', told(600, 'beneficiaries', 'азамат', { qualifier: 'about', claim: 'planned' })),
  sentence('dative-helped', 'көмектесті', 'Таразда мектеп оқушылары [120] зейнеткерге көмектесті.', told(120, 'beneficiaries', 'зейнеткер')),
  sentence('dative-handed', 'таратылды', 'Таразда [84] отбасыға көмір таратылды.', told(84, 'beneficiaries', 'отбасы')),
  sentence('housewarming', 'қоныс тойлады', 'Таразда [56] отбасы қоныс тойын тойлады.', told(56, 'beneficiaries', 'отбасы')),
  sentence('heat', 'жылумен қамту', 'Таразда [3 400] тұрғынды жылумен қамту жоспарда бар.', told(3400, 'beneficiaries', 'тұрғын', { claim: 'planned' })),
  // Trades and staff
  sentence('trade-serves', 'маман қызмет етеді', 'Тараздағы жастар орталығында [18] психолог қызмет етеді.', told(18, 'employed', 'психолог')),
  sentence('trade-arrived', 'doctors who came', 'Тараз ауруханаларына [43] дәрігер келді.', told(43, 'employed', 'дәрігер')),
  sentence('trade-takes-part', 'a near deed comes before the trade', 'Тараздағы форумға [300] педагог қатысты.', told(300, 'participants', 'педагог')),
  sentence('trade-trained', 'trained comes before the trade', 'Таразда [52] аспаз курстан өтті.', told(52, 'trained', 'аспаз')),
  sentence('office-name', 'the name of an office tells no deed', 'Тараз қаласы жұмыспен қамту басқармасының дерегінше, мерекеге [1 500] адам келді.', told(1500, 'participants', 'адам')),
  sentence('drawn-to-work', 'жұмыспен қамту шараларына тартылды', 'Таразда жұмыспен қамту шараларына [2 420] адам тартылды.', told(2420, 'employed', 'адам')),
  sentence('taught', 'баулиды', 'Таразда [240] баланы бағдарламалауға баулиды.', told(240, 'trained', 'бала')),
  sentence('surveyed', 'сауалнама алынды', 'Таразда [2 200] тұрғыннан сауалнама алынды.', told(2200, 'participants', 'тұрғын')),
  sentence('called', 'хабарласты', 'Тараздағы сенім телефонына [310] бала хабарласты.', told(310, 'other', 'бала')),
  // What is counted and where it stands
  sentence('dogs', 'animals are no people', 'Таразда [2 700] ит ауланды.', told(2700, 'other', 'ит')),
  sentence('dogs-and-cats', 'animals joined', 'Таразда [240] ит пен [95] мысық зарарсыздандырылды.', told(240, 'other', 'ит'), told(95, 'other', 'мысық')),
  sentence('service-centre', 'a deed within a name', 'Таразда [12] әлеуметтік қызмет көрсету орталығы жұмыс істейді.', told(12, 'organisations', 'орталық')),
  sentence('this-number', 'бұл көрсеткіш goes on with what was counted', 'Таразда былтыр [36] клуб жұмыс істесе, биыл бұл көрсеткіш [47-ге] жетті.', told(36, 'organisations', 'клуб', { year: 2024, timePeriodBasis: 'relative' }), told(47, 'organisations', 'клуб', { timePeriodBasis: 'relative' })),
  sentence('groups', 'the kinds of a group before a dash', 'Таразда мүгедектігі бар [900] азамат бар. Оның ішінде 1-топ – [120], 2-топ – [430], 3-топ – [350].', told(900, 'population', 'азамат'), told(120, 'population', 'азамат', { partOf: 0 }), told(430, 'population', 'азамат', { partOf: 0 }), told(350, 'population', 'азамат', { partOf: 0 })),
  sentence('visits', 'so many times are visits', 'Тараз музейіне көрермен [48 мың] рет келді.', told(48000, 'participants', 'көрермен')),
  sentence('views', 'views of a film', 'Таразда түсірілген фильм [700 мың] рет қаралды.', told(700000, 'other', 'рет')),
  sentence('medals', 'medals by their metal', 'Тараз спортшылары [14] алтын, [9] күміс, [11] қола жеңіп алды.', told(14, 'other', 'алтын'), told(9, 'other', 'күміс'), told(11, 'other', 'қола')),
  sentence('ships', 'a few known things in digits', 'Таразда [2] кеме сатып алынды.', told(2, 'other', 'кеме')),
  // Limits
  sentence('bare-limit', 'жуық behind digits without their ending', 'Таразда [10539] жуық жас тұрады.', told(10539, 'youth_population', 'жас', { qualifier: 'about' })),
  sentence('bare-owned-limit', 'жуығы behind digits without their ending', 'Таразда [30 мың] оқушы бар. Оның [5600] жуығы ауылда тұрады.', told(30000, 'students', 'оқушы'), told(5600, 'students', 'оқушы', { qualifier: 'about', partOf: 0 })),
  sentence('nearly-hundred', 'жүзге тарта', 'Таразда [жүзге] тарта жас сенбілікке шықты.', told(100, 'participants', 'жас', { qualifier: 'about' })),
  sentence('givers', 'those who help by their trade are not helped', 'Таразда [30] психолог отбасыларға барып көмек береді.', told(30, 'employed', 'психолог')),
  // No figures
  sentence('how-often-none', 'a few times', 'Таразда концерт үш рет өтті.'),
  sentence('counter-none', 'a counter of the page', '1402 рет\nкөрсетілді'),
  sentence('term-none', 'a term is a duration', 'Тараз соты 5 жылға жаза тағайындады.'),
  sentence('camels-none', 'a few things of no interest', 'Таразда қонақтарға екі түйе көрсетілді.'),
  sentence('collective-month', 'a collective before a month is no date', '2025 жылы Таразда [9] стадион салынды, тағы [төртеуі] қарашада ашылады.', told(9, 'facilities', 'стадион', { timePeriodBasis: 'stated' }), told(4, 'facilities', 'стадион', { claim: 'planned', timePeriodBasis: 'relative' })),
  sentence('money-spent-bare', 'money spent, its currency not named', 'Таразда үйірмелерге [48 миллион] жұмсалды.', told(48000000, 'funding', 'миллион', { unitMeasure: 'KZT' })),
  sentence('trust-phone-none', 'a short number far behind its phone', 'Тараздағы сенім телефоны күн сайын істейді: 111.'),
  sentence('opening-hours-none', 'opening hours', 'Тараз кітапханасы 9-дан 19-ға дейін жұмыс істейді.'),
  // Covered, denied, housed, sorted
  sentence('covered-pupils', 'қамту is engagement', 'Таразда демалыспен [5 300] оқушыны қамту жоспарланған.', told(5300, 'participants', 'оқушы', { claim: 'planned' })),
  sentence('covered-talks', 'қамтылды beside meetings', 'Тараздағы оқу кезінде кездесулермен [2 400] студент қамтылды.', told(2400, 'participants', 'студент')),
  sentence('not-working', 'a verb denied tells no deed', 'Таразда жұмыс істемейтін [3 200] жас бар.', told(3200, 'youth_population', 'жас')),
  sentence('housed', 'баспаналы болды', 'Таразда [92] отбасы баспаналы болды.', told(92, 'beneficiaries', 'отбасы')),
  sentence('housed-at-ceremony', 'баспаналы beside a ceremony', 'Тараздағы шарада [41] жас баспаналы болды.', told(41, 'beneficiaries', 'жас')),
  sentence('settled', 'қоныстанды', 'Тараздың жаңа үйлеріне [130] отбасы қоныстанды.', told(130, 'beneficiaries', 'отбасы')),
  sentence('sorted-parts', 'what parts are sorted by is no thing counted', 'Таразда жобалардың [12-сі] ауыл шаруашылығы, [9-ы] қызмет көрсету, [4-і] білім саласына тиесілі.', told(12, 'projects', 'жоба'), told(9, 'projects', 'жоба'), told(4, 'projects', 'жоба')),
  sentence('work-life', 'еңбек жолын бастады', 'Таразда [210] түлек еңбек жолын бастады.', told(210, 'employed', 'түлек')),
  sentence('winners', 'winners of a contest took part in it', 'Таразда оқырмандар байқауында [8] оқушы жеңімпаз атанды.', told(8, 'participants', 'оқушы')),
  sentence('winners-paid', 'a prize of money in the next sentence', 'Таразда [5] студент жеңімпаз атанды. Әрқайсысына [200 мың] теңге берілді.', told(5, 'beneficiaries', 'студент'), told(200000, 'funding', 'теңге', { unitMeasure: 'KZT' })),
  sentence('put-in-order', 'тәртіпке келтірілді', 'Таразда [11] гектар саябақ тәртіпке келтірілді.', told(11, 'area_cleaned', 'саябақ', { unitMeasure: 'ha' })),
  sentence('rid-of-waste', 'қоқыстан арылтылды', 'Таразда [3] гектар аумақ қоқыстан арылтылды.', told(3, 'area_cleaned', 'аумақ', { unitMeasure: 'ha' })),
  sentence('neither-study-nor-work', 'verbs denied tell no deed', 'Таразда еш жерде оқымайтын әрі жұмыс істемейтін [4 мыңнан] астам жас тұрады.', told(4000, 'youth_population', 'жас', { qualifier: 'more_than' })),
  sentence('places-in-words', 'a few places in words', 'Тараз маңындағы [үш] ауылға газ тартылды.', told(3, 'other', 'ауыл')),
  // A part of the money, the speaker's own, a counter of views
  sentence('part-of-prize', 'a part of the money told before', 'Тараздағы байқауға [8 миллион теңге] бөлінді, оның [2,4 миллионы] үздік хорға берілді.', told(8000000, 'funding', 'теңге', { unitMeasure: 'KZT' }), told(2400000, 'funding', 'миллион', { unitMeasure: 'KZT', partOf: 0 })),
  sentence('white-and-planted', 'the nearer verb tells what was done to the trees', 'Таразда [310] ағаш әктеліп, [120] көшет отырғызылды.', told(310, 'other', 'ағаш'), told(120, 'trees_planted', 'көшет')),
  sentence('own-family-none', 'how many children the speaker has', 'Таразда үш қызымыздың бөлмесі кең болды.'),
  sentence('views-none', 'a counter of views behind an address', 'Мекенжай: Тараз, Төле би көшесі, 12. Қаралым: 2 318'),
]
