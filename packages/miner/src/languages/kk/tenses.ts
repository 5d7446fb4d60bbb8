// The tense of Kazakh verbs by their form: «ашылады» and «бастайды» are the present that is a future too, «бастады» and «көбейді» the past.

import { formPattern } from '../../form-pattern.ts'

const ending = formPattern(/(?:ады|еді|йды|йді|иды|иді)$/)
const weEnding = formPattern(/(?:амыз|еміз|ймыз|йміз|имыз|иміз)$/)
const negativePast = formPattern(/(?:ма|ме|па|пе|ба|бе)(?:ды|ді)$/)

/** Stems in -й: "көбейді" is their past, "көбейеді" their present. */
const stemsInY = formPattern(/^(?:көбей|азай|ұлғай|молай|кеңей|тарай|қой|той|жай|сүй|кий|күшей|қысқай|ұзай|есей|ерей|байы|шай|жоғарыла)(?:ды|ді)$/)
/** Stems in a vowel whose last consonant is no sign of a derived verb: "жинады" is their past. */
const stemsInVowel = formPattern(/^(?:қара|сұра|құра|тара|жара|қина|жина|ұна|сына|ойна|баста|жаса|жұмса|ұқса|аңса|сана|ата|тіле|ере|жүре|белгіле|иле)(?:ды|ді)$/)
/** Stems in a consonant that look like derived verbs: "салады" is their present. */
const stemsInL = formPattern(/^(?:.*-)?(?:сал|ал|бол|кел|қал|біл|бөл|күл|тол|қыл|жұмсал|қарал|тарал|саналы?|құрал|сұрал|атал|айт|тарт|қайт|арт|ұлт)(?:ады|еді)$/)

/** True for the present in the third person or of "we", false for the past that ends alike. */
export function isPresent(form: string): boolean {
  if (weEnding.test(form)) return form.length > 5
  if (form.length < 5 || !ending.test(form) || negativePast.test(form) || stemsInVowel.test(form)) return false
  if (stemsInL.test(form)) return true
  if (/[йи](?:ды|ді)$/.test(form)) return !stemsInY.test(form)
  if (/л(?:ады|еді)$/.test(form)) return /(?:[ыі]л|[тдкқғ][ае]л)(?:ады|еді)$/.test(form)
  if (/[тд](?:ады|еді)$/.test(form)) return /[аеыіоуөүұрйл]т(?:ады|еді)$/.test(form)
  return true
}

const passive = formPattern(/(?:ыл|іл|ын|ін|ал|ел|ан|ен)(?:ады|еді)$/)
/** Passive stems that tell how things are, what is done again and again or what the rules give. */
const standing = new RegExp(`^(?:${`
  санал есепте атал табыл айтыл байқал орнала көрсеті жүргізі қолданы бері төлен жаса қарасты ұсыны тіркел сақтал белгілен анықтал бағалан пайдалан сипаттал қалыптас жатқыз кезде мақтан таныл түсінді
  ерекшелен құрал басқарыл реттел тыңдал жазыл шұғылдан өндірі айналыс сатыл күтіл қаржыланды көрін сен
  `.trim().split(/\s+/).join('|')})`)
/** Active verbs of single acts: their present is what somebody is going to do. */
const acts = new RegExp(`^(?:${`
  сал аш өткіз қатыс көтер жұмса бөл қос құр орнат аяқта баста алмастыр жөнде отырғыз жібер көш кір өс көбей азай қысқар арт төменде бар таныстыр салысты жарыс бақ шақыр
  өте аттан ұсын жетк келті әкел тазарт жинасты енгіз ендір кеңейт ұлғайт арттыр азайт қысқарт жаңарт жаңғырт тарат тапсыр сыйла марапатта үлестір жалғас ұйымдасты бірік тұрғыз
  `.trim().split(/\s+/).join('|')})`)
const noActs = formPattern(/^(?:алады|ашыналады|өседі-өнеді|ұсынады|жинайды|арттырады|құрайды|құралады|баратын)$/)

const intention = formPattern(/(?:мақ|мек|бақ|бек|пақ|пек)(?:шы|ші)?$/)
const noVerbs = formPattern(/^(?:ұшпақ|тоқпақ|көрмек|өрмек|көбек|еңбек|бақ|жұмақ|тармақ|тамақ|қызбақ|аймақ|сұрақ|қаймақ|құймақ|күлбек|қолбақ)$/)
const reported = /(?:атын|етін|йтын|йтін|итын|итін)(?:ы|і|ын|ін|ына|іне|ынан|інен|дығын|дігін)$/

/** True for a verb form that tells what is to come: "ашылады", "салады", "өткізбек". */
export function tellsFuture(form: string): boolean {
  if (form.length < 5 || noVerbs.test(form)) return false
  if (intention.test(form)) return form.length > 5
  if (!isPresent(form) || noActs.test(form)) return false
  return passive.test(form) ? !standing.test(form) : acts.test(form)
}

/** True for speech that reports what is to come: "ашылатынын айтты". */
export function reportsFuture(form: string): boolean {
  if (!reported.test(form)) return false
  const stem = form.replace(reported, '')
  return tellsFuture(`${stem}${/[әөүіе]/.test(stem) ? 'еді' : 'ады'}`)
}
