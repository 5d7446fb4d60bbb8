// Kazakh press texts as many outlets print them, written by people who had not seen the rules. Figures in brackets, slots below the text.

import type { PressCase } from './press-case.ts'

export const kkReportsPress: readonly PressCase[] = [
  {
    id: 'ky-kz-grants',
    text: ` date 2025-06-03 «Тәуелсіздік ұрпақтары»: жеңімпаздардың есімі белгілі болды
Мәдениет және ақпарат министрлігі «Тәуелсіздік ұрпақтары» грантының биылғы иегерлерін анықтады. [Алты] аталым бойынша [20] жас үміткер [3 млн] теңгеден сыйақы алды.
Байқауға еліміздің барлық өңірінен [2 418] өтінім келіп түсті. Бұл өткен жылғыдан [340-қа] көп. Іріктеуден сүрінбей өткен [120] жобаны сарапшылар сегіз күн бойы бағалаған.
Грант алғандардың [9-ы] — ғылым саласынан, [төртеуі] — IT, қалғаны медиа, мәдениет және қайырымдылық бағытында еңбек етіп жүр. Жеңімпаздардың [60 пайызын] қыздар құрайды.
2018 жылдан бері бұл грантты [160] адам жеңіп алып, оларға [440 млн] теңге үлестірілген.`,
    figures: [
      { value: 6, indicator: 'other', countedThing: 'аталым', referenceArea: 'KZ', programme: 'Тәуелсіздік ұрпақтары', year: 2025, timePeriodBasis: 'relative' },
      { value: 20, indicator: 'beneficiaries', countedThing: 'үміткер', referenceArea: 'KZ', programme: 'Тәуелсіздік ұрпақтары', year: 2025, timePeriodBasis: 'relative' },
      { value: 3000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'сыйақы', referenceArea: 'KZ', programme: 'Тәуелсіздік ұрпақтары', year: 2025, timePeriodBasis: 'relative' },
      { value: 2418, indicator: 'other', countedThing: 'өтінім', referenceArea: 'KZ', programme: 'Тәуелсіздік ұрпақтары', year: 2025, timePeriodBasis: 'relative' },
      { value: 340, measure: 'change', indicator: 'other', countedThing: 'өтінім', referenceArea: 'KZ', programme: 'Тәуелсіздік ұрпақтары', year: 2025, timePeriodBasis: 'relative' },
      { value: 120, indicator: 'projects', countedThing: 'жоба', referenceArea: 'KZ', programme: 'Тәуелсіздік ұрпақтары', year: 2025, timePeriodBasis: 'relative' },
      { value: 9, indicator: 'beneficiaries', countedThing: 'грант алғандар', referenceArea: 'KZ', programme: 'Тәуелсіздік ұрпақтары', year: 2025, timePeriodBasis: 'relative', partOf: 1 },
      { value: 4, indicator: 'beneficiaries', countedThing: 'грант алғандар', referenceArea: 'KZ', programme: 'Тәуелсіздік ұрпақтары', year: 2025, timePeriodBasis: 'relative', partOf: 1 },
      { value: 60, unitMeasure: '%', indicator: 'share', countedThing: 'жеңімпаздар', referenceArea: 'KZ', programme: 'Тәуелсіздік ұрпақтары', year: 2025, timePeriodBasis: 'relative', partOf: 1 },
      { value: 160, indicator: 'beneficiaries', countedThing: 'адам', referenceArea: 'KZ', programme: 'Тәуелсіздік ұрпақтары', year: 2025, timePeriod: '2018/2025', timePeriodBasis: 'stated' },
      { value: 440000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ', programme: 'Тәуелсіздік ұрпақтары', year: 2025, timePeriod: '2018/2025', timePeriodBasis: 'stated' },
    ],
    programmes: ['Тәуелсіздік ұрпақтары'],
    why: '"3 млн теңгеден" is distribution. "Өткен жылғыдан" is a comparison: the change is this year’s.',
  },
  {
    id: 'ky-aqmola-camp',
    text: ` date 2024-08-12 Бурабайда тілдік лагерь маусымын аяқтады
«Тіл – қазына» жобасымен ашылған жазғы лагерьде осы жазда [төрт] ауысымда [480] бала тынықты, деп жазады «Бурабай» газеті. Олардың [тоқсанға] жуығы — ата-анасының қамқорлығынсыз қалған балалар, [64-і] көпбалалы отбасынан.
Бір баланың жолдамасы [98 500] теңге тұрады, мұның [70 пайызын] облыстық бюджет көтерген. Әр ауысым он күнге созылып, балалар ағылшын, қазақ тілдерін үйренді, шатырлы жорыққа шықты.
Лагерьде [36] тәлімгер жұмыс істеді, дені — Көкшетау университетінің студенттері.
Жалпы Ақмола облысында биыл [312] лагерь ашылып, [51,7 мың] оқушы демалды. Бұл — өңірдегі оқушылардың [жартысынан] сәл астамы.
Келесі жылы лагерьдегі ауысым санын [бесеуге] жеткізу жоспарда бар.`,
    figures: [
      { value: 4, indicator: 'events', countedThing: 'ауысым', referenceArea: 'KZ-11', programme: 'Тіл – қазына', year: 2024, timePeriodBasis: 'relative' },
      { value: 480, indicator: 'participants', countedThing: 'бала', referenceArea: 'KZ-11', programme: 'Тіл – қазына', year: 2024, timePeriodBasis: 'relative' },
      { value: 90, qualifier: 'about', indicator: 'participants', countedThing: 'балалар', referenceArea: 'KZ-11', programme: 'Тіл – қазына', year: 2024, timePeriodBasis: 'relative', partOf: 1 },
      { value: 64, indicator: 'participants', countedThing: 'бала', referenceArea: 'KZ-11', programme: 'Тіл – қазына', year: 2024, timePeriodBasis: 'relative', partOf: 1 },
      { value: 98500, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жолдама', referenceArea: 'KZ-11', programme: 'Тіл – қазына', year: 2024, timePeriodBasis: 'relative' },
      { value: 70, unitMeasure: '%', indicator: 'share', countedThing: 'жолдама', referenceArea: 'KZ-11', programme: 'Тіл – қазына', year: 2024, timePeriodBasis: 'relative', partOf: 4 },
      { value: 36, indicator: 'employed', countedThing: 'тәлімгер', referenceArea: 'KZ-11', programme: 'Тіл – қазына', year: 2024, timePeriodBasis: 'relative' },
      { value: 312, indicator: 'organisations', countedThing: 'лагерь', referenceArea: 'KZ-11', year: 2024, timePeriodBasis: 'relative' },
      { value: 51700, indicator: 'participants', countedThing: 'оқушы', referenceArea: 'KZ-11', year: 2024, timePeriodBasis: 'relative' },
      { value: 50, qualifier: 'more_than', unitMeasure: '%', indicator: 'share', countedThing: 'оқушылар', referenceArea: 'KZ-11', year: 2024, timePeriodBasis: 'relative' },
      { value: 5, indicator: 'events', countedThing: 'ауысым саны', referenceArea: 'KZ-11', programme: 'Тіл – қазына', year: 2025, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Тіл – қазына'],
    why: 'The camps of the whole region are not the project’s. "Бесеуге жеткізу" is a level. "Тоқсан" is 90, not a quarter. A shift of a camp is counted as an event (doubtful).',
  },
  {
    id: 'ky-qaragandy-teams',
    text: ` date 2026-03-05 Студенттік жасақтар [1 200] жасты жұмыспен қамтымақ
Қарағанды облысында жазғы еңбек маусымына дайындық басталды. Студенттік еңбек жасақтарының облыстық штабы биыл [1 200] студентті құрылысқа, теміржолға және сервис саласына жіберуді жоспарлап отыр. Әзірге [38] жасақ құрылды, оларда [910] сарбаз бар.
Былтыр жасақшылар [14] нысанда еңбек етіп, орта есеппен айына [210 мың] теңге тапты. Ең ірі топ — [85] адам — жолаушылар пойызында жолсерік болды.
Штаб жетекшісі Теміртау, Балқаш және Саран қалаларынан түскен өтінімдер [екі] есе артқанын айтады: былтыр [130] болса, биыл [260-қа] жеткен.
— Біз үшін ең бастысы — қауіпсіздік. Әр жасақтың бір командирі, бір комиссары болады, еңбек шарты жасалмай, ешкім жолға шықпайды, — дейді ол.`,
    figures: [
      { value: 1200, indicator: 'employed', countedThing: 'жас', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 1200, indicator: 'employed', countedThing: 'студент', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'relative', claim: 'planned', sameAs: 0 },
      { value: 38, indicator: 'organisations', countedThing: 'жасақ', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'relative' },
      { value: 910, indicator: 'members', countedThing: 'сарбаз', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'relative' },
      { value: 14, indicator: 'facilities', countedThing: 'нысан', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative' },
      { value: 210000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'теңге', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative' },
      { value: 85, indicator: 'employed', countedThing: 'адам', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative' },
      { value: 2, unitMeasure: 'x', measure: 'change', indicator: 'share', countedThing: 'өтінімдер', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'relative' },
      { value: 130, indicator: 'other', countedThing: 'өтінімдер', referenceArea: 'KZ-35', year: 2025, timePeriodBasis: 'relative' },
      { value: 260, indicator: 'other', countedThing: 'өтінімдер', referenceArea: 'KZ-35', year: 2026, timePeriodBasis: 'relative' },
    ],
    why: '"-мақ" in the title is planned. One commander of each team is no statistic. "Сарбаз" is the word for a member of a team.',
  },
  {
    id: 'ky-atyrau-sport',
    text: ` date 2023-09-18 Жартылай марафонға [1,6 мыңнан] астам жүгіруші шықты
Жексенбіде Атырау қаласының орталық көшелерінде «Atyrau Half» жарысы өтті. Үш қашықтыққа — 5, 10 және 21 шақырымға — [1 650] жүгіруші тіркеліп, мәреге [1 587-сі] жетті.
Ұйымдастырушылардың мәліметінше, қатысушылардың [жартысына] жуығы — 14–35 жас аралығындағы жастар, [43-і] — шетел азаматы. Жүлде қоры [6 миллион] теңгені құрады.
Облыстық спорт басқармасы өңірде спортпен тұрақты айналысатындардың үлесі [41,3%] екенін хабарлады; бұл былтырғыдан [2,8 пайыздық] тармаққа артық. Осы жылы [18] жаңа спорт алаңы мен [3] дене шынықтыру-сауықтыру кешені пайдалануға берілді, [7] ескі стадион жөнделді.
Жарыс кезінде Абай көшесі сағат 7:00-ден 13:00-ге дейін жабылды.`,
    figures: [
      { value: 1600, qualifier: 'more_than', indicator: 'participants', countedThing: 'жүгіруші', referenceArea: 'KZ-23', programme: 'Atyrau Half', year: 2023, timePeriodBasis: 'publication' },
      { value: 1650, indicator: 'participants', countedThing: 'жүгіруші', referenceArea: 'KZ-23', programme: 'Atyrau Half', year: 2023, timePeriodBasis: 'publication', sameAs: 0 },
      { value: 1587, indicator: 'participants', countedThing: 'жүгіруші', referenceArea: 'KZ-23', programme: 'Atyrau Half', year: 2023, timePeriodBasis: 'publication', partOf: 0 },
      { value: 50, qualifier: 'about', unitMeasure: '%', indicator: 'share', countedThing: 'қатысушылар', referenceArea: 'KZ-23', programme: 'Atyrau Half', year: 2023, timePeriodBasis: 'publication', partOf: 0, ageBand: '14–35 жас аралығындағы' },
      { value: 43, indicator: 'participants', countedThing: 'шетел азаматы', referenceArea: 'KZ-23', programme: 'Atyrau Half', year: 2023, timePeriodBasis: 'publication', partOf: 0 },
      { value: 6000000, unitMeasure: 'KZT', indicator: 'funding', countedThing: 'жүлде қоры', referenceArea: 'KZ-23', programme: 'Atyrau Half', year: 2023, timePeriodBasis: 'publication' },
      { value: 41.3, unitMeasure: '%', indicator: 'share', countedThing: 'спортпен тұрақты айналысатындардың үлесі', referenceArea: 'KZ-23', year: 2023, timePeriodBasis: 'publication' },
      { value: 2.8, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'спортпен тұрақты айналысатындардың үлесі', referenceArea: 'KZ-23', year: 2023, timePeriodBasis: 'relative' },
      { value: 18, indicator: 'facilities', countedThing: 'спорт алаңы', referenceArea: 'KZ-23', year: 2023, timePeriodBasis: 'relative' },
      { value: 3, indicator: 'facilities', countedThing: 'дене шынықтыру-сауықтыру кешені', referenceArea: 'KZ-23', year: 2023, timePeriodBasis: 'relative' },
      { value: 7, indicator: 'facilities', countedThing: 'стадион', referenceArea: 'KZ-23', year: 2023, timePeriodBasis: 'relative' },
    ],
    programmes: ['Atyrau Half'],
    why: 'Distances of a race and clock times are leftovers. "Жартылай" in the title is no half of anything. The title rounds 1 650.',
  },
  {
    id: 'ky-shqo-prevention',
    text: ` date 2025-02-20 Өскеменде «Есірткісіз болашақ» айлығы түйінделді
Шығыс Қазақстан облысында өткен айлық кезінде [184] профилактикалық іс-шара ұйымдастырылып, [21 400] мектеп оқушысы мен студент тартылды. Полицейлер [67] рейд жүргізіп, түнгі клубтарға кірген [19] жасөспірімді ата-анасына тапсырған.
Айлыққа қосылған еріктілер үйлердің қабырғасындағы [5 мыңнан] аса есірткі жарнамасын өшірді, интернеттегі [412] сілтемені бұғаттауға жіберді. Вейп сатқан [11] дүкенге [50] АЕК көлемінде айыппұл салынды.
Наркологтардың айтуынша, өңірде есепте тұрған жастардың саны былтырғы [318-ден] [274-ке] кеміген.
«Бір баланы құтқарсақ та, еңбегіміздің ақталғаны», — дейді айлықты ұйымдастырушылар.
Алдағы айда «Таза буын» онлайн-дәрістері басталады, оған [30] колледж қосылады деп күтілуде.`,
    figures: [
      { value: 184, indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-63', programme: 'Есірткісіз болашақ', year: 2025, timePeriodBasis: 'publication' },
      { value: 21400, indicator: 'participants', countedThing: 'мектеп оқушысы мен студент', referenceArea: 'KZ-63', programme: 'Есірткісіз болашақ', year: 2025, timePeriodBasis: 'publication' },
      { value: 67, indicator: 'events', countedThing: 'рейд', referenceArea: 'KZ-63', programme: 'Есірткісіз болашақ', year: 2025, timePeriodBasis: 'publication' },
      { value: 19, indicator: 'other', countedThing: 'жасөспірім', referenceArea: 'KZ-63', programme: 'Есірткісіз болашақ', year: 2025, timePeriodBasis: 'publication' },
      { value: 5000, qualifier: 'more_than', indicator: 'other', countedThing: 'есірткі жарнамасы', referenceArea: 'KZ-63', programme: 'Есірткісіз болашақ', year: 2025, timePeriodBasis: 'publication' },
      { value: 412, indicator: 'other', countedThing: 'сілтеме', referenceArea: 'KZ-63', programme: 'Есірткісіз болашақ', year: 2025, timePeriodBasis: 'publication' },
      { value: 11, indicator: 'organisations', countedThing: 'дүкен', referenceArea: 'KZ-63', programme: 'Есірткісіз болашақ', year: 2025, timePeriodBasis: 'publication' },
      { value: 50, unitMeasure: 'AEK', indicator: 'funding', countedThing: 'айыппұл', referenceArea: 'KZ-63', programme: 'Есірткісіз болашақ', year: 2025, timePeriodBasis: 'publication' },
      { value: 318, indicator: 'other', countedThing: 'есепте тұрған жастардың саны', referenceArea: 'KZ-63', year: 2024, timePeriodBasis: 'relative' },
      { value: 274, indicator: 'other', countedThing: 'есепте тұрған жастардың саны', referenceArea: 'KZ-63', year: 2025, timePeriodBasis: 'publication' },
      { value: 30, indicator: 'organisations', countedThing: 'колледж', referenceArea: 'KZ-63', programme: 'Таза буын', year: 2025, timePeriod: '2025-03', timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Есірткісіз болашақ', 'Таза буын'],
    why: '"Өткен айлық" is the month-long action that took place, not the last month. Teenagers handed to parents are other. "Кеміген" between two levels is no change.',
  },
  {
    id: 'ky-almaty-digital',
    text: ` date 2025-04-17 Алматыда жасанды интеллектке оқып жатқан жастар көбейді
Алматы қаласының жастар саясаты басқармасы «AI Жастар» курсының алғашқы легін қорытындылады. Курсты [740] тыңдаушы бастап, [612-сі] сертификат алды; оқуды аяқтағандардың үлесі — [82,7%]. Түлектердің [оннан үшеуі] қазірдің өзінде IT-компанияларда тағылымдамадан өтіп жүр.
Курстың екінші легіне [1,5 мың] адам қабылдау жоспарланған, өтінім беру 2 мамырға дейін жүреді. Оқу тегін, бір тыңдаушыға кететін шығын [64 мың] теңге шамасында.
Көршілес Алматы облысында да ұқсас бастама бар: Қонаев пен Талғарда [9] IT-сынып ашылып, [230] ауыл баласы бағдарламалауды меңгерді.
Министрліктің дерегіне сүйенсек, елімізде халықтың цифрлық сауаттылық деңгейі [88,1 пайызға] жеткен.`,
    figures: [
      { value: 740, indicator: 'participants', countedThing: 'тыңдаушы', referenceArea: 'KZ-75', programme: 'AI Жастар', year: 2025, timePeriodBasis: 'publication' },
      { value: 612, indicator: 'trained', countedThing: 'тыңдаушы', referenceArea: 'KZ-75', programme: 'AI Жастар', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 82.7, unitMeasure: '%', indicator: 'share', countedThing: 'оқуды аяқтағандардың үлесі', referenceArea: 'KZ-75', programme: 'AI Жастар', year: 2025, timePeriodBasis: 'publication', partOf: 0 },
      { value: 30, unitMeasure: '%', indicator: 'share', countedThing: 'түлектер', referenceArea: 'KZ-75', programme: 'AI Жастар', year: 2025, timePeriodBasis: 'publication', partOf: 1 },
      { value: 1500, indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-75', programme: 'AI Жастар', year: 2025, timePeriodBasis: 'publication', claim: 'planned' },
      { value: 64000, qualifier: 'about', unitMeasure: 'KZT', indicator: 'funding', countedThing: 'шығын', referenceArea: 'KZ-75', programme: 'AI Жастар', year: 2025, timePeriodBasis: 'publication' },
      { value: 9, indicator: 'facilities', countedThing: 'IT-сынып', referenceArea: 'KZ-19', year: 2025, timePeriodBasis: 'publication' },
      { value: 230, indicator: 'trained', countedThing: 'ауыл баласы', referenceArea: 'KZ-19', year: 2025, timePeriodBasis: 'publication' },
      { value: 88.1, unitMeasure: '%', indicator: 'share', countedThing: 'цифрлық сауаттылық деңгейі', referenceArea: 'KZ', year: 2025, timePeriodBasis: 'publication' },
    ],
    programmes: ['AI Жастар'],
    why: '"Теңге шамасында" after the unit is about. A class room is a facility. "Жеткен" is a level.',
  },
  {
    id: 'ky-sko-resettled',
    text: ` date 2024-09-05 Солтүстікке көшіп келген жас отбасылар баспаналы болды
ПЕТРОПАВЛ. Осы жылдың сегіз айында оңтүстік өңірлерден Солтүстік Қазақстан облысына «Еңбек» ерікті қоныс аудару бағдарламасымен [286] отбасы, яғни [1 143] адам көшіп келді. Қоныс аударушылардың [61 пайызы] — 35 жасқа дейінгі жастар.
Әр отбасына [70] АЕК көлемінде жәрдемақы берілді, [178] отбасы қызметтік пәтерге кірді, ал [92-сі] жеңілдікпен несие рәсімдеді.
Тайынша ауданында қоныс аударушылар үшін [24] үй жаңадан бой көтерді. Ғабит Мүсірепов атындағы ауданға [15] дәрігер, [33] мұғалім барды.
Былтырғы сәйкес кезеңде [341] отбасы көшкен екен, демек, көрсеткіш [16 пайызға] кеміген. Облыс әкімдігі жыл соңына дейін [450] отбасын қабылдамақ.`,
    figures: [
      { value: 286, indicator: 'participants', countedThing: 'отбасы', referenceArea: 'KZ-59', programme: 'Еңбек', year: 2024, timePeriod: '2024-01/2024-08', timePeriodBasis: 'relative' },
      { value: 1143, indicator: 'participants', countedThing: 'адам', referenceArea: 'KZ-59', programme: 'Еңбек', year: 2024, timePeriod: '2024-01/2024-08', timePeriodBasis: 'relative' },
      { value: 61, unitMeasure: '%', indicator: 'share', countedThing: 'қоныс аударушылар', referenceArea: 'KZ-59', programme: 'Еңбек', year: 2024, timePeriod: '2024-01/2024-08', timePeriodBasis: 'relative', partOf: 1, ageBand: '35 жасқа дейінгі' },
      { value: 70, unitMeasure: 'AEK', indicator: 'funding', countedThing: 'жәрдемақы', referenceArea: 'KZ-59', programme: 'Еңбек', year: 2024, timePeriod: '2024-01/2024-08', timePeriodBasis: 'relative' },
      { value: 178, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-59', programme: 'Еңбек', year: 2024, timePeriod: '2024-01/2024-08', timePeriodBasis: 'relative', partOf: 0 },
      { value: 92, indicator: 'beneficiaries', countedThing: 'отбасы', referenceArea: 'KZ-59', programme: 'Еңбек', year: 2024, timePeriod: '2024-01/2024-08', timePeriodBasis: 'relative', partOf: 0 },
      { value: 24, indicator: 'facilities', countedThing: 'үй', referenceArea: 'KZ-59', programme: 'Еңбек', year: 2024, timePeriod: '2024-01/2024-08', timePeriodBasis: 'relative' },
      { value: 15, indicator: 'employed', countedThing: 'дәрігер', referenceArea: 'KZ-59', programme: 'Еңбек', year: 2024, timePeriod: '2024-01/2024-08', timePeriodBasis: 'relative' },
      { value: 33, indicator: 'employed', countedThing: 'мұғалім', referenceArea: 'KZ-59', programme: 'Еңбек', year: 2024, timePeriod: '2024-01/2024-08', timePeriodBasis: 'relative' },
      { value: 341, indicator: 'participants', countedThing: 'отбасы', referenceArea: 'KZ-59', programme: 'Еңбек', year: 2023, timePeriod: '2023-01/2023-08', timePeriodBasis: 'relative' },
      { value: -16, unitMeasure: '%', measure: 'change', indicator: 'share', countedThing: 'көрсеткіш', referenceArea: 'KZ-59', programme: 'Еңбек', year: 2024, timePeriod: '2024-01/2024-08', timePeriodBasis: 'relative' },
      { value: 450, indicator: 'participants', countedThing: 'отбасы', referenceArea: 'KZ-59', programme: 'Еңбек', year: 2024, timePeriodBasis: 'relative', claim: 'planned' },
    ],
    programmes: ['Еңбек'],
    why: 'Moving with the programme is taking part in it. The eight months carry through the report. They come from the south, but to this region.',
  },
]
