// Kazakh press texts as many outlets print them, written by people who had not seen the rules. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const kkReleasesPress: readonly PressCase[] = [
  {
    id: 'ky-qostanay-neet',
    text: ` date 2025-10-08 Қостанайда жұмыссыз жүрген [900-ден] аса жасқа жол сілтелді
Облыстық жастар ресурстық орталығы үшінші тоқсанның қорытындысын шығарды. Орталық қызметкерлері осы жылдың шілде-қыркүйек айларында NEET санатына жататын [1 870] жастың үйіне барып, жағдайымен танысқан. Соның [946-сы] жұмысқа не оқуға бағытталды, [212-сі] тігін, шаштараз және пісіруші курстарына жазылды.
Мамандардың айтуынша, өңірде NEET жастардың үлесі былтырғы [6,9 пайыздан] [5,4 пайызға] дейін төмендеді. Ең көп өзгеріс Әулиекөл мен Жітіқара аудандарында байқалады.
— Бізге бір рет келіп кеткен жаспен жұмыс тоқтамайды, әрқайсысымен алты ай бойы байланыс үзілмейді, — дейді орталықтың әлеуметтік педагогі.
Қазір облыста [20] жастар ресурстық орталығы бар, оларда [74] маман қызмет етеді. Келер жылы тағы [екі] ауданда кеңсе ашылмақ.
Сенім телефоны: 8 (7142) 50-11-20.`,
    figures: [
      { value: 900, qualifier: 'more_than', indicator: 'beneficiaries', countedThing: 'жас', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 1870, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-39', year: 2025, timePeriod: '2025-07/2025-09', timePeriodBasis: 'relative' },
      { value: 946, indicator: 'beneficiaries', countedThing: 'жас', referenceArea: 'KZ-39', year: 2025, timePeriod: '2025-07/2025-09', timePeriodBasis: 'relative', partOf: 1, sameAs: 0 },
      { value: 212, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-39', year: 2025, timePeriod: '2025-07/2025-09', timePeriodBasis: 'relative', partOf: 1 },
      { value: 6.9, unitMeasure: '%', indicator: 'share', countedThing: 'NEET жастардың үлесі', referenceArea: 'KZ-39', year: 2024, timePeriodBasis: 'relative' },
      { value: 5.4, unitMeasure: '%', indicator: 'share', countedThing: 'NEET жастардың үлесі', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'relative' },
      { value: 20, indicator: 'organisations', countedThing: 'жастар ресурстық орталығы', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 74, indicator: 'employed', countedThing: 'маман', referenceArea: 'KZ-39', year: 2025, timePeriodBasis: 'publication' },
      { value: 2, indicator: 'other', countedThing: 'аудан', referenceArea: 'KZ-39', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    why: 'Visited at home is covered: participants; sent to work or study is help received: beneficiaries. Last year’s level stands first. Half a year of contact and the telephone are leftovers.',
  },
  {
    id: 'ky-kz-zhasyl-el',
    text: ` date 2026-05-14 Биылғы маусымда «Жасыл ел» жасақтарына [17 мыңнан] астам жас жазылды
АСТАНА. KAZINFORM — Елімізде «Жасыл ел» еңбек жасақтарының кезекті маусымы басталды. Бүгінге дейін [17 300] бозбала мен бойжеткен өтінім қалдырған, олардың шамамен [үштен екісі] — колледж және университет студенттері.
Штаб өкілінің сөзінше, жасақшылар жаз бойы [2,4 млн] түп көшетті баптап, [11 мың] гектар саябақ пен орман алқабын тазартады. Бір жасақшының айлық табысы [150 мың] теңгеден төмен болмайды.
Еске салайық, 2025 жылы маусымға [15 890] адам қатысып, [1 млн 640 мың] ағаш еккен болатын. Ең белсенді өңірлер қатарында Павлодар ([1 420] жасақшы), Ақмола ([1 205]) және Жамбыл ([1 118]) облыстары болды.
Маусым 1 маусымнан 30 тамызға дейін жалғасады, жасақ құрамына 16 мен 29 жас аралығындағы азаматтар қабылданады.`,
    figures: [
      { value: 17000, qualifier: 'more_than', indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ', programme: 'Жасыл ел', year: 2026, timePeriodBasis: 'relative' },
      { value: 17300, indicator: 'participants', countedThing: 'бозбала мен бойжеткен', referenceArea: 'KZ', programme: 'Жасыл ел', year: 2026, timePeriodBasis: 'relative', sameAs: 0 },
      { value: 66.67, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'студенттер', referenceArea: 'KZ', programme: 'Жасыл ел', year: 2026, timePeriodBasis: 'relative', partOf: 1 },
      { value: 2400000, indicator: 'other', countedThing: 'көшет', referenceArea: 'KZ', programme: 'Жасыл ел', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 11000, unitMeasure: 'ha', indicator: 'area_cleaned', countedThing: 'алқап', referenceArea: 'KZ', programme: 'Жасыл ел', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 150000, qualifier: 'at_least', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'айлық табыс', referenceArea: 'KZ', programme: 'Жасыл ел', year: 2026, timePeriodBasis: 'relative', claim: 'planned' },
      { value: 15890, indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'stated' },
      { value: 1640000, indicator: 'trees_planted', countedThing: 'ағаш', referenceArea: 'KZ', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'stated' },
      { value: 1420, indicator: 'participants', countedThing: 'жасақшы', referenceArea: 'KZ-55', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'stated', partOf: 6 },
      { value: 1205, indicator: 'participants', countedThing: 'жасақшы', referenceArea: 'KZ-11', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'stated', partOf: 6 },
      { value: 1118, indicator: 'participants', countedThing: 'жасақшы', referenceArea: 'KZ-31', programme: 'Жасыл ел', year: 2025, timePeriodBasis: 'stated', partOf: 6 },
    ],
    programmes: ['Жасыл ел'],
    why: '"Маусым" is the season here and June two lines on. Tending seedlings is not planting. "Теңгеден төмен болмайды" is at_least and to come. The age of members describes no figure.',
  },
  {
    id: 'ky-alakol-volunteers',
    text: ` date 2024-04-26 Үшарал: еріктілер ауыл-ауылды аралады
Алакөл ауданында «Көктем легі» акциясы жалғасып жатыр. Сенбі күні аудан орталығына [140] ерікті жиналып, үш сағаттың ішінде Тентек өзенінің [4] шақырым жағалауын күл-қоқыстан арылтты. Шығарылған қоқыстың салмағы — [9] тоннадай.
Акция барысында Қабанбай ауылының белсенділері қарт адамдардың [26] үйінің ауласын жинап, отынын жарып берді. Достық стансасында [алпысқа] жуық мектеп оқушысы [350] түп терек пен қайың отырғызды.
«Бізде тіркелген еріктінің саны былтыр [85] ғана еді, бүгінде [230-ға] жетті. Арамызда зейнеткерлер де бар, жасы жетпістен асқан апаларымыз бауырсақ пісіріп әкеледі», — деп күледі аудандық еріктілер штабының жетекшісі.
Алдағы айда Көктұма жағажайында тағы [үш] сенбілік өткізу жоспарда бар.`,
    figures: [
      { value: 140, indicator: 'volunteers', countedThing: 'ерікті', referenceArea: 'KZ-33', programme: 'Көктем легі', year: 2024, timePeriodBasis: 'publication' },
      { value: 4, unitMeasure: 'km', indicator: 'area_cleaned', countedThing: 'жағалау', referenceArea: 'KZ-33', programme: 'Көктем легі', year: 2024, timePeriodBasis: 'publication' },
      { value: 9, qualifier: 'about', unitMeasure: 't', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-33', programme: 'Көктем легі', year: 2024, timePeriodBasis: 'publication' },
      { value: 26, indicator: 'facilities', countedThing: 'үй', referenceArea: 'KZ-33', programme: 'Көктем легі', year: 2024, timePeriodBasis: 'publication' },
      { value: 60, qualifier: 'about', indicator: 'participants', countedThing: 'мектеп оқушысы', referenceArea: 'KZ-33', programme: 'Көктем легі', year: 2024, timePeriodBasis: 'publication' },
      { value: 350, indicator: 'trees_planted', countedThing: 'терек пен қайың', referenceArea: 'KZ-33', programme: 'Көктем легі', year: 2024, timePeriodBasis: 'publication' },
      { value: 85, indicator: 'volunteers', countedThing: 'ерікті саны', referenceArea: 'KZ-33', year: 2023, timePeriodBasis: 'relative' },
      { value: 230, indicator: 'volunteers', countedThing: 'ерікті саны', referenceArea: 'KZ-33', year: 2024, timePeriodBasis: 'publication' },
      { value: 3, indicator: 'events', countedThing: 'сенбілік', referenceArea: 'KZ-33', year: 2024, timePeriod: '2024-05', timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Көктем легі'],
    why: 'The register of volunteers is not the action’s. "Жетпістен асқан" is an age in words. "-дай" stands on the unit word.',
  },
  {
    id: 'ky-mangystau-year',
    text: ` date 2024-12-27 Маңғыстауда жыл қорытындысы: жастар саясатында не істелді?
Маңғыстау облысы жастар мәселелері басқармасы 2024 жылдың есебін жариялады. Өңірде 14–35 жас аралығындағы [219,4 мың] тұрғын бар, бұл — жалпы халықтың [27,6 пайызы].
Негізгі көрсеткіштер:
– өткізілген іс-шара — [1 312], қамтылған жас — [118 600];
– мемлекеттік әлеуметтік тапсырыс аясында іске асқан жоба — [24], бөлінген қаржы — [186,5 млн] теңге;
– тіркелген еріктілер — [6 740], еріктілер ұйымы — [31];
– жаңадан ашылған жастар кеңістігі — [4];
– психологтан кеңес алғандар — [2 215], оның ішінде [640-ы] — ауыл жастары.
Өткен жылмен салыстырғанда еріктілер саны [1,8] есеге, жобалар саны [6-ға] көбейген. Керісінше, жастар арасындағы әкімшілік құқық бұзушылық [13 пайызға] азайды.
Жастар арасындағы жұмыссыздық деңгейі 2022 жылы [4,4 пайыз] болса, биыл [3,7 пайызды] құрады.
2025 жылы бұл салаға [240 миллион] теңге бөлу жоспарланған, Бейнеу мен Шетпеде [екі] коворкинг орталығы бой көтереді.`,
    figures: [
      { value: 219400, indicator: 'youth_population', countedThing: 'тұрғын', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'stated', ageBand: '14–35 жас аралығындағы' },
      { value: 27.6, unitMeasure: '%', indicator: 'share', countedThing: 'жалпы халық', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'stated' },
      { value: 1312, indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 118600, indicator: 'participants', countedThing: 'жас', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 24, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 186500000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'қаржы', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 6740, indicator: 'volunteers', countedThing: 'еріктілер', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 31, indicator: 'organisations', countedThing: 'еріктілер ұйымы', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 4, indicator: 'organisations', countedThing: 'жастар кеңістігі', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 2215, indicator: 'beneficiaries', countedThing: 'психологтан кеңес алғандар', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 640, indicator: 'beneficiaries', countedThing: 'ауыл жастары', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative', partOf: 9 },
      { value: 1.8, unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'еріктілер саны', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 6, measure: 'change', indicator: 'projects', countedThing: 'жобалар саны', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: -13, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'әкімшілік құқық бұзушылық', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 4.4, unitMeasure: '%', indicator: 'share', countedThing: 'жұмыссыздық деңгейі', referenceArea: 'KZ-47', year: 2022, timePeriodBasis: 'stated' },
      { value: 3.7, unitMeasure: '%', indicator: 'share', countedThing: 'жұмыссыздық деңгейі', referenceArea: 'KZ-47', year: 2024, timePeriodBasis: 'relative' },
      { value: 240000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'stated', claim: 'planned' },
      { value: 2, indicator: 'organisations', countedThing: 'коворкинг орталығы', referenceArea: 'KZ-47', year: 2025, timePeriodBasis: 'stated', claim: 'planned' },
    ],
    why: 'A report as a list with the number after a dash; the year of the report carries through the list. A youth space and a coworking centre are counted with centres: organisations.',
  },
  {
    id: 'ky-pavlodar-interview',
    text: `«Жас отбасына баспана — басты тірек»
Павлодар облыстық жастар ресурстық орталығының директорымен сұхбат
— Былтыр қанша жас маман үйлі болды?
— Өткен жылы «Жас маман» бағдарламасы арқылы [164] отбасы пәтер кілтін алды. Оның [58-і] Екібастұзда, [21-і] Баянауылда тұрады. Биыл бағдарлама кезегіне [мыңнан] астам адам тіркелді, ал бөлінетіні — [190] пәтер.
— Жалдау ақысы қымбат емес пе?
— Айына орта есеппен [28 мың] теңге, нарықпен салыстырсаңыз, әлдеқайда арзан. Балалы отбасыларға [15 пайыз] жеңілдік бар.
— Ауылға барғандар ше?
— Былтыр ауылға [312] жас маман жұмысқа келді, соның тең [жартысы] — мұғалім. Кеткендері де бар: [17] адам келісімшартты мерзімінен бұрын бұзды.
— Алдағы жоспар қандай?
— Келер жылы Тереңкөл мен Шарбақтыда [40] пәтерлік жалдамалы үй салынады. Құдай қаласа, құрылысы көктемде басталады.`,
    figures: [
      { value: 164, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-55', programme: 'Жас маман', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 58, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-55', programme: 'Жас маман', year: null, timePeriodBasis: 'unknown', yearOffset: -1, partOf: 0 },
      { value: 21, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-55', programme: 'Жас маман', year: null, timePeriodBasis: 'unknown', yearOffset: -1, partOf: 0 },
      { value: 1000, qualifier: 'more_than', indicator: 'other', countedThing: 'адам', referenceArea: 'KZ-55', programme: 'Жас маман', year: null, timePeriodBasis: 'unknown', yearOffset: 0 },
      { value: 190, indicator: 'facilities', countedThing: 'пәтер', referenceArea: 'KZ-55', programme: 'Жас маман', year: null, timePeriodBasis: 'unknown', yearOffset: 0, claim: 'planned' },
      { value: 28000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жалдау ақысы', referenceArea: 'KZ-55', programme: 'Жас маман', year: null, timePeriodBasis: 'unknown' },
      { value: 15, unitMeasure: '%', indicator: 'share', countedThing: 'жеңілдік', referenceArea: 'KZ-55', programme: 'Жас маман', year: null, timePeriodBasis: 'unknown' },
      { value: 312, indicator: 'employed', countedThing: 'жас маман', referenceArea: 'KZ-55', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 50, unitMeasure: '%', indicator: 'share', countedThing: 'жас маман', referenceArea: 'KZ-55', year: null, timePeriodBasis: 'unknown', yearOffset: -1, partOf: 7 },
      { value: 17, indicator: 'other', countedThing: 'адам', referenceArea: 'KZ-55', year: null, timePeriodBasis: 'unknown', yearOffset: -1 },
      { value: 40, indicator: 'facilities', countedThing: 'пәтер', referenceArea: 'KZ-55', year: null, timePeriodBasis: 'unknown', yearOffset: 1, claim: 'planned' },
    ],
    programmes: ['Жас маман'],
    why: 'Undated interview: the year is only an offset. The rent answers within the same programme; going to a village is another matter. Those who left left the same year as told.',
  },
  {
    id: 'ky-zhambyl-briefing',
    text: ` date 2025-07-22 Жамбылда жарты жылда [5 мыңнан] астам жас жұмысқа тұрды
Өңірлік коммуникациялар қызметінде өткен брифингте Жамбыл облысының жұмыспен қамту басқармасы алты айдың есебін берді. Биыл қаңтар-маусым айларында мемлекеттік шаралардың көмегімен [5 240] жас жұмысқа орналасыпты.
Спикердің сөзіне қарағанда, «Жастар практикасына» [1 460], «Алғашқы жұмыс орны» жобасына [385], «Ұрпақтар келісімшартына» [64] адам жіберілген. «Жастар практикасынан» өткендердің [әр үшіншісі] сол мекемеде тұрақты қалған.
Мансап орталықтары [27] бос орындар жәрмеңкесін өткізіп, оған келген [8 300] адамның [1 012-сі] еңбек шартына қол қойды.
Бұл мақсатқа республикалық бюджеттен [1 млрд 370 млн] теңге, жергілікті қазынадан [412 млн] теңге жұмсалған. Жыл аяғына дейін тағы [4 мың] жасты жұмыспен қамту көзделген.`,
    figures: [
      { value: 5000, qualifier: 'more_than', indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-31', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 5240, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-31', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative', sameAs: 0 },
      { value: 1460, indicator: 'employed', countedThing: 'адам', referenceArea: 'KZ-31', programme: 'Жастар практикасы', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative', partOf: 0 },
      { value: 385, indicator: 'employed', countedThing: 'адам', referenceArea: 'KZ-31', programme: 'Алғашқы жұмыс орны', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative', partOf: 0 },
      { value: 64, indicator: 'employed', countedThing: 'адам', referenceArea: 'KZ-31', programme: 'Ұрпақтар келісімшарты', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative', partOf: 0 },
      { value: 33.33, unitMeasure: '%', indicator: 'share', countedThing: 'өткендер', referenceArea: 'KZ-31', programme: 'Жастар практикасы', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative', partOf: 2 },
      { value: 27, indicator: 'events', countedThing: 'жәрмеңке', referenceArea: 'KZ-31', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 8300, indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-31', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 1012, indicator: 'employed', countedThing: 'адам', referenceArea: 'KZ-31', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative', partOf: 7 },
      { value: 1370000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-31', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 412000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-31', year: 2025, timePeriod: '2025-01/2025-06', timePeriodBasis: 'relative' },
      { value: 4000, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-31', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Жастар практикасы', 'Алғашқы жұмыс орны', 'Ұрпақтар келісімшарты'],
    why: 'Each programme governs its own figure in the list; the quoted names carry case endings. Signing a labour contract is being employed.',
  },
  {
    id: 'ky-turkistan-forum',
    text: ` date 2025-11-14 Түркістанда ауыл жастарының форумы мәреге жетті
Екі күнге созылған II республикалық «Ауыл жастары» форумы [17] облыс пен [үш] қаладан [620] делегаттың басын қосты. Ашылу рәсімінде сөз алған вице-министр елімізде ауылда тұратын жастардың саны [2,2 миллионға] жуықтағанын айтты.
Форум барысында [бес] панельдік сессия, [12] шеберлік сағаты ұйымдастырылды. Стартап байқауына келіп түскен [143] жобаның [10-ы] финалға өтіп, үздік [үшеуіне] жалпы құны [15 млн] теңгенің сертификаты табысталды.
Сайрам ауданынан келген делегация өз тәжірибесімен бөлісті: қазір аудандағы [48] мектептің [31-інде] робототехника үйірмесі жұмыс істейді.
Жиын соңында тоғыз тармақтан тұратын ұсыныстар жинағы қабылданды. Келесі форум 2027 жылы Көкшетауда өтеді.`,
    figures: [
      { value: 17, indicator: 'other', countedThing: 'облыс', referenceArea: 'KZ-61', programme: 'Ауыл жастары', year: 2025, timePeriodBasis: 'publication' },
      { value: 3, indicator: 'other', countedThing: 'қала', referenceArea: 'KZ-61', programme: 'Ауыл жастары', year: 2025, timePeriodBasis: 'publication' },
      { value: 620, indicator: 'participants', countedThing: 'делегат', referenceArea: 'KZ-61', programme: 'Ауыл жастары', year: 2025, timePeriodBasis: 'publication' },
      { value: 2200000, qualifier: 'about', indicator: 'youth_population', countedThing: 'жастардың саны', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication' },
      { value: 5, indicator: 'events', countedThing: 'панельдік сессия', referenceArea: 'KZ-61', programme: 'Ауыл жастары', year: 2025, timePeriodBasis: 'publication' },
      { value: 12, indicator: 'events', countedThing: 'шеберлік сағаты', referenceArea: 'KZ-61', programme: 'Ауыл жастары', year: 2025, timePeriodBasis: 'publication' },
      { value: 143, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-61', programme: 'Ауыл жастары', year: 2025, timePeriodBasis: 'publication' },
      { value: 10, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-61', programme: 'Ауыл жастары', year: 2025, timePeriodBasis: 'publication', partOf: 6 },
      { value: 3, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ-61', programme: 'Ауыл жастары', year: 2025, timePeriodBasis: 'publication', partOf: 6 },
      { value: 15000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'сертификат', referenceArea: 'KZ-61', programme: 'Ауыл жастары', year: 2025, timePeriodBasis: 'publication' },
      { value: 48, indicator: 'organisations', countedThing: 'мектеп', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication' },
      { value: 31, indicator: 'organisations', countedThing: 'мектеп', referenceArea: 'KZ-61', year: 2025, timePeriodBasis: 'publication', partOf: 10 },
    ],
    programmes: ['Ауыл жастары'],
    why: 'Two days, nine clauses, II and 2027 are leftovers. The speaker’s statement on villages is about the country and not of the forum.',
  },
]
