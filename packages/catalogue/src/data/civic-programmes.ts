// Actions, projects, contests, years and movements of young people and for them that the press names, one a line.

import type { Programme } from '../programme.ts'
import { programmeOfRow } from './state-programmes.ts'

/** Civic, cultural, volunteer and sport programmes. */
export const civicProgrammes: readonly Programme[] = [
  // Volunteering and ecology
  programmeOfRow(['Бірге – таза Қазақстан', 'Вместе – чистый Казахстан', 'Together for a Clean Kazakhstan', 'birge-taza-qazaqstan', 'action', 'ecology']),
  programmeOfRow(['Taza Alem', 'Taza Alem', 'Taza Alem', 'taza-alem', 'project', 'ecology', ['Таза әлем', 'Birgemiz: Taza Alem']]),
  programmeOfRow(['Asyl Mura', 'Asyl Mura', 'Asyl Mura', 'asyl-mura', 'project', 'volunteering', ['Birgemiz: Asyl Mura', 'Асыл мұра']]),
  programmeOfRow(['Sabaqtastyq', 'Sabaqtastyq', 'Sabaqtastyq', 'sabaqtastyq', 'project', 'volunteering', ['Сабақтастық', 'Birgemiz: Sabaqtastyq']]),
  programmeOfRow(['Qamqor', 'Qamqor', 'Qamqor', 'qamqor', 'project', 'volunteering', ['Қамқор', 'Birgemiz: Qamqor']]),
  programmeOfRow(['Saulyq', 'Saulyq', 'Saulyq', 'saulyq', 'project', 'volunteering', ['Saylyq', 'Birgemiz: Saulyq']]),
  programmeOfRow(['Umit', 'Umit', 'Umit', 'umit', 'project', 'volunteering', ['Úmit', 'Ýmit', 'Үміт', 'Birgemiz: Umit']]),
  programmeOfRow(['Жыл волонтері', 'Волонтер года', 'Volunteer of the Year', 'zhyl-volonteri', 'event', 'volunteering', ['Жыл еріктісі', 'Доброволец года']]),
  programmeOfRow(['Волонтер жылы', 'Год волонтера', 'Year of the Volunteer', 'volonter-zhyly', 'year', 'volunteering', ['Волонтерлер жылы', 'Еріктілер жылы', 'Ерікті жылы', 'Год волонтеров', 'Год добровольцев']]),
  programmeOfRow(['Мектепке жол', 'Дорога в школу', 'Road to School', 'mektepke-zhol', 'action', 'volunteering']),
  programmeOfRow(['Қайырымдылық керуені', 'Караван милосердия', 'Caravan of Mercy', 'qaiyrymdylyq-keruieni', 'action', 'volunteering', ['Мейірім керуені', 'Керуен мейірімі']]),
  // Years
  programmeOfRow(['Жастар жылы', 'Год молодежи', 'Year of Youth', 'zhastar-zhyly', 'year', 'civic']),
  programmeOfRow(['Балалар жылы', 'Год детей', 'Year of Children', 'balalar-zhyly', 'year', 'civic', ['Год ребенка']]),
  // Culture and identity
  programmeOfRow(['Рухани жаңғыру', 'Рухани жангыру', 'Rukhani Zhangyru', 'ruhani-zhanggyru', 'programme', 'culture', ['Модернизация общественного сознания']]),
  programmeOfRow(['Туған жер', 'Туган жер', 'Tugan zher', 'tugan-zher', 'programme', 'culture']),
  programmeOfRow(['Қазақстанның 100 жаңа есімі', '100 новых лиц Казахстана', '100 New Faces of Kazakhstan', '100-zhanga-esim', 'project', 'culture', ['100 жаңа есім', '100 новых лиц', '100 новых имен', '100 жаңа есімдер']]),
  programmeOfRow(['Бір ел – бір кітап', 'Одна страна – одна книга', 'One Country, One Book', 'bir-el-bir-kitap', 'action', 'culture']),
  programmeOfRow(['Менің Отаным – Қазақстан', 'Моя Родина – Казахстан', 'Kazakhstan Is My Homeland', 'mening-otanym-qazaqstan', 'project', 'civic']),
  programmeOfRow(['Жайдарман', 'Жайдарман', 'Zhaidarman', 'zhaidarman', 'event', 'culture']),
  programmeOfRow(['Ұшқыр ой алаңы', 'Ушкыр ой аланы', 'Ushqyr oi alangy', 'ushqyr-oi-alangy', 'project', 'civic', ['Ushqyr oi alany', 'Ұшқыр ой']]),
  programmeOfRow(['Дарын', 'Дарын', 'Daryn', 'daryn', 'event', 'culture']),
  programmeOfRow(['Зерде', 'Зерде', 'Zerde', 'zerde', 'event', 'culture']),
  // Young people in public life and in uniform
  programmeOfRow(['Президенттік жастар кадр резерві', 'Президентский молодежный кадровый резерв', 'Presidential Youth Talent Pool', 'prezidenttik-zhastar-kadr-rezervi', 'programme', 'civic', ['Молодежный кадровый резерв', 'Жастар кадр резерві', 'Президенттік жастар кадрлық резерві', 'Жастар кадрлық резерві', 'Президентский резерв']]),
  programmeOfRow(['Жастар – Отанға', 'Молодежь – Отчизне', 'Youth for the Homeland', 'zhastar-otanga', 'project', 'civic', ['Молодежь – Родине']]),
  programmeOfRow(['Jas Otau', 'Jas Otau', 'Jas Otau', 'jas-otau', 'project', 'civic', ['Жас отау']]),
  programmeOfRow(['Жас сарбаз', 'Жас сарбаз', 'Young Soldier', 'zhas-sarbaz', 'organisation', 'civic']),
  programmeOfRow(['Жас ұлан', 'Жас улан', 'Zhas Ulan', 'zhas-ulan', 'organisation', 'civic', ['Jas Ulan']]),
  programmeOfRow(['Жас қыран', 'Жас кыран', 'Zhas Qyran', 'zhas-qyran', 'organisation', 'civic']),
  programmeOfRow(['Қазақстан студенттері альянсы', 'Альянс студентов Казахстана', 'Alliance of Students of Kazakhstan', 'qazaqstan-studentteri-alyansy', 'organisation', 'civic']),
  programmeOfRow(['Қазақстан жастары конгресі', 'Конгресс молодежи Казахстана', 'Congress of Youth of Kazakhstan', 'qazaqstan-zhastary-kongresi', 'organisation', 'civic']),
  programmeOfRow(['Қазақстан халқына', 'Казакстан халкына', 'For the People of Kazakhstan', 'qazaqstan-halqyna', 'organisation', 'civic', ['Народу Казахстана']]),
  // Prevention
  programmeOfRow(['Түнгі қаладағы балалар', 'Дети в ночном городе', 'Children in the City at Night', 'tungi-qaladagy-balalar', 'action', 'prevention']),
  programmeOfRow(['Құқықтық тәртіп', 'Правопорядок', 'Law Enforcement', 'quqyqtyq-tartip', 'action', 'prevention']),
  programmeOfRow(['Жасөспірім', 'Подросток', 'Teenager', 'zhasospirim', 'action', 'prevention']),
  // Digital
  programmeOfRow(['Astana Hub', 'Astana Hub', 'Astana Hub', 'astana-hub', 'organisation', 'digital']),
  programmeOfRow(['Digital Bridge', 'Digital Bridge', 'Digital Bridge', 'digital-bridge', 'forum', 'digital']),
  programmeOfRow(['Decentrathon', 'Decentrathon', 'Decentrathon', 'decentrathon', 'event', 'digital']),
  programmeOfRow(['Silkway Accelerator', 'Silkway Accelerator', 'Silkway Accelerator', 'silkway-accelerator', 'programme', 'digital']),
]
