// Kazakh in Latin letters, read as the same words in Cyrillic ones: "300 myńnan astam jas" is "300 мыңнан астам жас".
// Read: the spelling of 2021 (ä ö ü ū ğ ñ ş ı) and that of 2018–2019 (á ó ú ǵ ń ý ı, sh, ch), a whole line at a time, and only
// where letters and words both say that the line is Kazakh: Turkish shares letters, English and names share words.
// Not read: the spelling of 2017 with apostrophes, and lines without a letter of these alphabets; their numbers stay without a
// counted thing and are left over as such. Words borrowed with я, ю, ц are spelled by sound and may stay unknown.

/** The letters that show each spelling; ı is in both. */
const of2021 = /[äöüūğñş]/i
const of2019 = /[áóúǵńý]/i

/** Words that Kazakh alone has, in either spelling; two of them make a line Kazakh. */
const kazakhWords = new Set(
  ('jyly jylǵy jylğy jylda jyldyń jyldyñ jyl adam adamğa adamǵa adamdy jas jastar jastardyń jastardyñ jäne jáne men pen ben bul osy sol ol üşin úshin boiynşa boıynsha astam artyq juyq dein deıin ' +
    'myń myñ myńnan myñnan jüz júz bolyp boldy bolady qatysty ötti ótti tegin qala qalasynda oblysy oblysynda oblystyq halyq bar joq eki üş úsh tört tórt bes alty jeti segiz toğyz toǵyz joba jobasy ' +
    'aqşa aqsha teńge teñge paiyz paıyz bilim öñir óńir qazaqstan qazaqstannyñ qazaqstannyń elimizde biyl byltyr barlyğy barlyǵy onyñ onyń işinde ishinde degen dep').split(' '),
)

const shared = { a: 'а', b: 'б', v: 'в', g: 'г', d: 'д', e: 'е', j: 'ж', z: 'з', k: 'к', q: 'қ', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', f: 'ф', h: 'х', y: 'ы' }
const letters2021: Readonly<Record<string, string>> = { ...shared, ä: 'ә', ö: 'ө', ü: 'ү', ū: 'ұ', ğ: 'ғ', ñ: 'ң', ş: 'ш', ı: 'і', u: 'у' }
const letters2019: Readonly<Record<string, string>> = { ...shared, á: 'ә', ó: 'ө', ú: 'ү', u: 'ұ', ǵ: 'ғ', ń: 'ң', ý: 'у', i: 'і' }

/** The letter of each spelling that is "и" behind a consonant and "й" behind a vowel. */
const glide2021 = 'i'
const glide2019 = 'ı'

const header = /^ date \d{4}-\d\d-\d\d /
const filler = '\u00ad'

/** The lines that are Kazakh in Latin letters in Cyrillic ones, as long as before: "sh" is "ш" and an invisible character. */
export function inCyrillic(text: string): string {
  return text.replace(/[^\n]+/g, (line) => {
    const start = header.exec(line)?.[0].length ?? 0
    return isKazakh(line) ? line.slice(0, start) + spelled(line.slice(start)) : line
  })
}

function isKazakh(line: string): boolean {
  if (!of2021.test(line) && !of2019.test(line)) return false
  const words = line.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []
  return words.filter((word) => kazakhWords.has(word)).length >= 2
}

function spelled(line: string): string {
  const new2021 = of2021.test(line)
  const letters = new2021 ? letters2021 : letters2019
  const glide = new2021 ? glide2021 : glide2019
  let before = ''
  return line.replace(/\p{Script=Latin}/gu, (letter, offset: number) => {
    const lower = letter.toLowerCase()
    const isSecond = !new2021 && lower === 'h' && /[sc]/i.test(line.charAt(offset - 1))
    const starts = !new2021 && /[sc]/.test(lower) && line.charAt(offset + 1).toLowerCase() === 'h'
    const read = isSecond ? filler : starts ? (lower === 's' ? 'ш' : 'ч') : lower === glide ? (/[аәеоөуұүыі]/.test(before) && offset > 0 ? 'й' : 'и') : (letters[lower] ?? letter)
    before = /\p{Script=Latin}/u.test(line.charAt(offset + 1)) ? read : ''
    return letter === lower || read === filler ? read : read.toUpperCase()
  })
}
