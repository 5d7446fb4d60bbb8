// What an export tells people about itself, in the three languages: title, method, citation, licence, how to read and check it.

import type { Language } from '@jastar/catalogue'
import { plainDigits } from '@jastar/figures'
import type { ExportFacts } from '../package/about.ts'

export type AboutTexts = {
  readonly sheets: { readonly data: string; readonly codes: string; readonly method: string }
  readonly codeHeadings: readonly [list: string, code: string, meaning: string]
  readonly title: string
  readonly description: string
  readonly everything: string
  /** Pairs of a heading and what stands under it. */
  readonly sections: (facts: ExportFacts, addresses: { readonly data: string; readonly check: string }) => readonly (readonly [heading: string, text: string])[]
}

const selected = ({ selection }: ExportFacts, everything: string): string => (selection === '' ? everything : selection)

export const aboutTexts: Readonly<Record<Language, AboutTexts>> = {
  kk: {
    sheets: { data: 'Деректер', codes: 'Кодтар', method: 'Әдіс және сілтеме' },
    codeHeadings: ['Тізім', 'Код', 'Мағынасы'],
    title: 'Jastar Atlas: жастар бағдарламаларының көрсеткіштері',
    description: 'Қазақ және орыс тіліндегі баспасөз мәтіндерінен оқылған сандар; әр санның жанында оны айтқан сөйлем тұр.',
    everything: 'барлық дерек',
    sections: (facts, { data, check }) => [
      ['Іріктеу', selected(facts, 'барлық дерек')],
      ['Жол саны', plainDigits(facts.rows)],
      ['Алынған күні', facts.day],
      ['Деректер нұсқасы', plainDigits(facts.dataVersion)],
      ['Сілтеме жасау', `Jastar Atlas, деректер нұсқасы ${facts.dataVersion}, ${selected(facts, 'барлық дерек')}. ${data} (қаралған күні: ${facts.day}).`],
      ['Өзгергенін тексеру', check],
      ['Әдіс', 'Ережелер мәтіндегі сандарды тауып, олардың нені, қай жерде, қай кезде санағанын сол мәтіннің өзінен оқиды. Мәтінде жоқ сан шығарылмайды. Бірнеше баспагер айтқан бір дерек бір рет саналады; қайшы мәндер «Даулы» деп белгіленеді. «Тексерілуі» бағаны деректі адам қарағанын не қарамағанын айтады.'],
      ['Сандарды оқу', '«Астам», «кемінде», «жуық» деген сөздер санның бөлігі: шектер жеке бағандарда. Бөлік бүтінге қосылмайды, жоспар нәтижемен қосылмайды, өзгеріс деңгеймен қосылмайды. Бос ұяшық нөл емес.'],
      ['Формулалар', 'Excel-ге арналған CSV файлында =, +, -, @ таңбаларынан, табуляциядан не жаңа жолдан басталатын мәтін алдына дәйекше (\') қойылады; сандар өзгермейді. Басқа пішімдерде мәтін сол күйінде.'],
      ['Ұзын мәтін', 'Excel ұяшығына 32 767 таңба сыяды: одан ұзын сөйлем XLSX файлында көп нүктемен аяқталады, қалған пішімдерде толық.'],
      ['Лицензия', 'Apache-2.0. Келтірілген сөйлемдер — баспагерлердікі; дереккөз мекенжайы әр жолда көрсетілген.'],
    ],
  },
  ru: {
    sheets: { data: 'Данные', codes: 'Коды', method: 'Метод и цитирование' },
    codeHeadings: ['Список', 'Код', 'Значение'],
    title: 'Jastar Atlas: показатели молодёжных программ',
    description: 'Числа, прочитанные в казахских и русских текстах прессы; рядом с каждым числом — предложение, в котором оно названо.',
    everything: 'все данные',
    sections: (facts, { data, check }) => [
      ['Отбор', selected(facts, 'все данные')],
      ['Число строк', plainDigits(facts.rows)],
      ['Дата выгрузки', facts.day],
      ['Версия данных', plainDigits(facts.dataVersion)],
      ['Как цитировать', `Jastar Atlas, версия данных ${facts.dataVersion}, ${selected(facts, 'все данные')}. ${data} (дата обращения: ${facts.day}).`],
      ['Проверить, что изменилось', check],
      ['Метод', 'Правила находят числа в тексте и читают из него же, что, где и когда посчитано. Чисел, которых нет в тексте, не бывает. Показатель, о котором сообщили несколько издателей, учитывается один раз; несовместимые значения отмечены в столбце «Есть расхождение». Столбец «Проверка» говорит, смотрел ли показатель человек.'],
      ['Как читать числа', 'Слова «более», «не менее», «около» — часть числа: границы стоят в отдельных столбцах. Часть не прибавляют к целому, план — к результату, изменение — к уровню. Пустая ячейка — не ноль.'],
      ['Формулы', 'В CSV для Excel перед текстом, который начинается с =, +, -, @, табуляции или перевода строки, ставится апостроф (\'); числа не меняются. В остальных форматах текст не изменён.'],
      ['Длинный текст', 'Ячейка Excel вмещает 32 767 знаков: более длинное предложение в XLSX кончается многоточием, в остальных форматах оно полное.'],
      ['Лицензия', 'Apache-2.0. Приведённые предложения принадлежат издателям; адрес источника указан в каждой строке.'],
    ],
  },
  en: {
    sheets: { data: 'Data', codes: 'Codes', method: 'Method and citation' },
    codeHeadings: ['List', 'Code', 'Meaning'],
    title: 'Jastar Atlas: figures of youth programmes',
    description: 'Numbers read out of Kazakh and Russian press texts; beside each number stands the sentence that tells it.',
    everything: 'all data',
    sections: (facts, { data, check }) => [
      ['Selection', selected(facts, 'all data')],
      ['Rows', plainDigits(facts.rows)],
      ['Made on', facts.day],
      ['Data version', plainDigits(facts.dataVersion)],
      ['How to cite', `Jastar Atlas, data version ${facts.dataVersion}, ${selected(facts, 'all data')}. ${data} (accessed ${facts.day}).`],
      ['See what changed', check],
      ['Method', 'Rules find the numbers of a text and read from the same text what was counted, where and when. No number is given that no text tells. A figure that several publishers tell counts once; values that cannot both be true are marked as disputed. The column "Review" says whether a person has looked at the figure.'],
      ['Reading the numbers', '"More than", "at least" and "about" belong to the number: the bounds stand in columns of their own. A part is never added to its whole, a plan to a result, a change to a level. An empty cell is not zero.'],
      ['Formulas', 'In the CSV for Excel, text that begins with =, +, -, @, a tab or a line break gets an apostrophe (\') in front; numbers are never touched. In all other formats text is unaltered.'],
      ['Long text', 'A cell of Excel holds 32,767 characters: a longer sentence ends with an ellipsis in the XLSX file and is whole in all other formats.'],
      ['Licence', 'Apache-2.0. The sentences quoted are their publishers’; every row names its source.'],
    ],
  },
}
