// What stands in each column, one sentence a language: for code lists, metadata and the read-me of a package.

import type { Names } from '@jastar/catalogue'
import type { ColumnName } from '../columns.ts'

export const meanings: Readonly<Record<ColumnName, Names>> = {
  area_code: { kk: 'Өңірдің ISO 3166-2:KZ коды не елді мекеннің коды.', ru: 'Код региона по ISO 3166-2:KZ или код населённого пункта.', en: 'ISO 3166-2:KZ code of the area, or the code of a locality.' },
  area: { kk: 'Дерек қай өңір туралы екені.', ru: 'Регион, о котором говорит показатель.', en: 'The area the figure is about.' },
  programme: { kk: 'Дерек қатысты бағдарлама, акция не жоба; бос болса, ешқайсысы аталмаған.', ru: 'Программа, акция или проект, к которым относится показатель; пусто, если не названы.', en: 'The programme, action or project the figure belongs to; empty where none is named.' },
  indicator: { kk: 'Не саналғаны не өлшенгені.', ru: 'Что посчитано или измерено.', en: 'What is counted or measured.' },
  counted_thing: { kk: 'Саналған нәрсе мәтіннің өз сөзімен.', ru: 'Что посчитано, словами самого текста.', en: 'The thing counted, in the text’s own words.' },
  period: { kk: 'Дерек қай кезеңге қатысты; бос болса, белгісіз.', ru: 'Период, к которому относится показатель; пусто, если неизвестен.', en: 'The period the figure is about; empty where unknown.' },
  year: { kk: 'Кезең аяқталатын жыл; ол айтылмаса, сөзбен жазылады.', ru: 'Год, которым кончается период; если не указан, об этом сказано словами.', en: 'The year the period ends in; said in words where there is none.' },
  value: { kk: 'Мәтінде айтылған сан, толық цифрмен.', ru: 'Число из текста, записанное полностью.', en: 'The number as told, in full digits.' },
  value_high: { kk: 'Тек аралық үшін: оның жоғарғы шегі.', ru: 'Только для диапазона: его верхний конец.', en: 'For ranges only: the upper end.' },
  qualifier: { kk: 'Мәтін санды қалай шектейді: дәл, астам, кемінде, жуық және т.б.', ru: 'Как текст ограничивает число: точно, более, не менее, около и т. д.', en: 'How the text limits the number: exact, more than, at least, about and so on.' },
  lower_bound: { kk: 'Айтылғаннан шығатын ең аз мән; бос болса, шек жоқ.', ru: 'Наименьшее значение, которое следует из сказанного; пусто, если границы нет.', en: 'The least value that follows from what was said; empty for an open end.' },
  upper_bound: { kk: 'Айтылғаннан шығатын ең көп мән; бос болса, шек жоқ.', ru: 'Наибольшее значение, которое следует из сказанного; пусто, если границы нет.', en: 'The greatest value that follows from what was said; empty for an open end.' },
  unit: { kk: 'Мәннің өлшем бірлігі.', ru: 'Единица измерения значения.', en: 'The unit of the value.' },
  measure: { kk: 'Деңгей ме, әлде қаншаға өзгергені ме.', ru: 'Сам уровень или то, на сколько он изменился.', en: 'A level, or by how much it changed.' },
  claim: { kk: 'Нәтиже ме, әлде жоспар ма.', ru: 'Результат или план.', en: 'A result or a plan.' },
  age_band: { kk: 'Мәтінде айтылса, топтың жас аралығы.', ru: 'Возраст группы, если он назван.', en: 'The age band of the group where it is told.' },
  part_of: { kk: 'Осы дерек бөлігі болатын деректің нөмірі; екеуі қосылмайды.', ru: 'Номер записи, частью которой является эта; их не складывают.', en: 'Id of the figure this one is a part of; the two are never added.' },
  review: { kk: 'Деректі адам тексерген бе.', ru: 'Проверил ли показатель человек.', en: 'Whether a person has checked the figure.' },
  confidence: { kk: 'Ереже деректі қаншалықты сенімді оқыған, 0-ден 1-ге дейін.', ru: 'Насколько уверенно правила прочли показатель, от 0 до 1.', en: 'How sure the rules were of what they read, 0 to 1.' },
  sentence: { kk: 'Деректі айтқан сөйлем, өз тілінде.', ru: 'Предложение, в котором назван показатель, на его языке.', en: 'The sentence that tells the figure, in its own language.' },
  publisher: { kk: 'Мәтінді кім жариялады.', ru: 'Кто опубликовал текст.', en: 'Who published the text.' },
  url: { kk: 'Мәтіннің мекенжайы; браузер сөйлемнің өзіне апарады.', ru: 'Адрес текста; браузер откроет его на этом предложении.', en: 'Address of the text; a browser scrolls to the sentence.' },
  source_title: { kk: 'Мәтіннің тақырыбы.', ru: 'Заголовок текста.', en: 'Title of the text.' },
  source_date: { kk: 'Мәтін жарияланған күн.', ru: 'Дата публикации текста.', en: 'The day the text was published.' },
  told_by: { kk: 'Осы деректі неше баспагер айтқан.', ru: 'Сколько издателей сообщили этот показатель.', en: 'How many publishers tell the figure.' },
  disputed: { kk: 'Басқа дереккөз бұған қайшы мән айтады.', ru: 'Другой источник сообщает значение, несовместимое с этим.', en: 'Another source tells a value that cannot be true together with this one.' },
  recommended: { kk: 'Дереккөздер келіспесе, осы мән ұсынылады.', ru: 'Если источники расходятся, рекомендуется это значение.', en: 'Where sources disagree, this is the value to use.' },
  data_version: { kk: 'Файл алынған кездегі деректер нұсқасы.', ru: 'Версия данных, с которой снят файл.', en: 'The version of the data the file was taken from.' },
  permalink: { kk: 'Деректің тұрақты беті.', ru: 'Постоянная страница показателя.', en: 'The permanent page of the figure.' },
  id: { kk: 'Деректің тұрақты нөмірі.', ru: 'Постоянный номер записи.', en: 'The permanent id of the figure.' },
  edition: { kk: 'Дерек неше рет өзгертілген: кейін салыстыруға керек.', ru: 'Сколько раз запись менялась: нужно, чтобы сверить файл позже.', en: 'How often the figure was changed: what a later check compares.' },
}
