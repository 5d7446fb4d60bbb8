// Figures as three languages say them. A space inside a number stands for U+00A0, as the runner knows.

import type { IndicatorCode } from '@jastar/catalogue'
import type { Figure } from '../src/index.ts'

type Said = { readonly kk: string; readonly ru: string; readonly en: string }
export type WordingCase = { readonly figure: Figure; readonly indicator?: IndicatorCode; readonly text: Said; readonly spoken: Said; readonly meaning?: Said }

const count = { unitMeasure: '1', measure: 'level' } as const
const growth = { unitMeasure: '%', measure: 'change' } as const

export const wordingCases: readonly WordingCase[] = [
  {
    figure: { ...count, value: 300_000, qualifier: 'more_than' }, indicator: 'participants',
    text: { kk: '300 000+', ru: '300 000+', en: '300,000+' },
    spoken: { kk: '300 мыңнан астам адам', ru: 'более 300 тысяч человек', en: 'more than 300,000 people' },
    meaning: { kk: '300 000-нан көп, нақты саны айтылмаған', ru: 'больше 300 000, точное число не названо', en: 'more than 300,000; no exact number was given' },
  },
  {
    figure: { ...count, value: 570, qualifier: 'more_than' }, indicator: 'events',
    text: { kk: '570+', ru: '570+', en: '570+' }, spoken: { kk: '570-тен астам іс-шара', ru: 'более 570 мероприятий', en: 'more than 570 events' },
    meaning: { kk: '570-тен көп, нақты саны айтылмаған', ru: 'больше 570, точное число не названо', en: 'more than 570; no exact number was given' },
  },
  {
    figure: { ...count, value: 21, qualifier: 'more_than' }, indicator: 'events',
    text: { kk: '21+', ru: '21+', en: '21+' }, spoken: { kk: '21-ден астам іс-шара', ru: 'более 21 мероприятия', en: 'more than 21 events' },
  },
  {
    figure: { ...count, value: 300, qualifier: 'about' }, indicator: 'members',
    text: { kk: '≈ 300', ru: '≈ 300', en: '≈ 300' }, spoken: { kk: 'шамамен 300 мүше', ru: 'около 300 человек', en: 'about 300 members' },
    meaning: { kk: 'шамамен 300, нақты саны айтылмаған', ru: 'около 300, точное число не названо', en: 'about 300; no exact number was given' },
  },
  {
    figure: { ...count, value: 40, qualifier: 'at_least' }, indicator: 'volunteers',
    text: { kk: '40+', ru: '40+', en: '40+' }, spoken: { kk: 'кемінде 40 ерікті', ru: 'не менее 40 волонтёров', en: 'at least 40 volunteers' },
    meaning: { kk: 'кемінде 40, жоғарғы шегі айтылмаған', ru: 'не менее 40, верхняя граница не названа', en: 'at least 40; no upper bound was given' },
  },
  {
    figure: { ...count, value: 40, qualifier: 'at_most' }, indicator: 'events',
    text: { kk: '≤ 40', ru: '≤ 40', en: '≤ 40' }, spoken: { kk: 'көп дегенде 40 іс-шара', ru: 'не более 40 мероприятий', en: 'at most 40 events' },
  },
  {
    figure: { ...count, value: 40, qualifier: 'less_than' }, indicator: 'events',
    text: { kk: '< 40', ru: '< 40', en: '< 40' }, spoken: { kk: '40-тан аз іс-шара', ru: 'менее 40 мероприятий', en: 'fewer than 40 events' },
    meaning: { kk: '40-тан аз, нақты саны айтылмаған', ru: 'меньше 40, точное число не названо', en: 'fewer than 40; no exact number was given' },
  },
  {
    figure: { ...count, value: 30, valueHigh: 42, qualifier: 'range' }, indicator: 'events',
    text: { kk: '30–42', ru: '30–42', en: '30–42' }, spoken: { kk: '30–42 іс-шара', ru: '30–42 мероприятия', en: '30–42 events' },
    meaning: { kk: '30–42 аралығында, нақты саны айтылмаған', ru: '30–42, точное число не названо', en: '30–42; no exact number was given' },
  },
  { figure: { ...count, value: 1, qualifier: 'exact' }, indicator: 'events', text: { kk: '1', ru: '1', en: '1' }, spoken: { kk: '1 іс-шара', ru: '1 мероприятие', en: '1 event' } },
  { figure: { ...count, value: 22, qualifier: 'exact' }, indicator: 'projects', text: { kk: '22', ru: '22', en: '22' }, spoken: { kk: '22 жоба', ru: '22 проекта', en: '22 projects' } },
  { figure: { ...count, value: 12, qualifier: 'exact' }, indicator: 'participants', text: { kk: '12', ru: '12', en: '12' }, spoken: { kk: '12 адам', ru: '12 человек', en: '12 people' } },
  {
    figure: { ...count, value: 69_533, qualifier: 'exact' }, indicator: 'participants',
    text: { kk: '69 533', ru: '69 533', en: '69,533' }, spoken: { kk: '69 533 адам', ru: '69 533 человека', en: '69,533 people' },
    meaning: { kk: 'мәтінде нақты айтылған: 69 533', ru: 'в тексте названо точно: 69 533', en: 'the text states exactly: 69,533' },
  },
  {
    figure: { ...count, value: 1_000, qualifier: 'exact' }, indicator: 'trees_planted',
    text: { kk: '1 000', ru: '1 000', en: '1,000' }, spoken: { kk: '1 мың ағаш', ru: '1 тысяча деревьев', en: '1,000 trees' },
  },
  {
    figure: { ...count, value: 1_500_000, qualifier: 'more_than' }, indicator: 'youth_population',
    text: { kk: '1,5 млн+', ru: '1,5 млн+', en: '1.5 m+' }, spoken: { kk: '1,5 миллионнан астам жас', ru: 'более 1,5 миллиона молодых людей', en: 'more than 1.5 million young people' },
  },
  {
    figure: { value: 200, qualifier: 'more_than', unitMeasure: 't', measure: 'level' }, indicator: 'waste_collected',
    text: { kk: '200+ т', ru: '200+ т', en: '200+ t' }, spoken: { kk: '200 тоннадан астам қоқыс', ru: 'более 200 тонн мусора', en: 'more than 200 tonnes of waste' },
    meaning: { kk: '200 тоннадан көп, нақты шамасы айтылмаған', ru: 'больше 200 тонн, точная величина не названа', en: 'more than 200 tonnes; no exact amount was given' },
  },
  {
    figure: { value: 2.5, qualifier: 'exact', unitMeasure: 't', measure: 'level' }, indicator: 'waste_collected',
    text: { kk: '2,5 т', ru: '2,5 т', en: '2.5 t' }, spoken: { kk: '2,5 тонна қоқыс', ru: '2,5 тонны мусора', en: '2.5 tonnes of waste' },
  },
  {
    figure: { value: 120, qualifier: 'more_than', unitMeasure: 'ha', measure: 'level' }, indicator: 'area_cleaned',
    text: { kk: '120+ га', ru: '120+ га', en: '120+ ha' }, spoken: { kk: '120 гектардан астам аумақ', ru: 'более 120 гектаров территории', en: 'more than 120 hectares of land' },
  },
  {
    figure: { value: 21, qualifier: 'more_than', unitMeasure: 'm2', measure: 'level' }, indicator: 'area_cleaned',
    text: { kk: '21+ м²', ru: '21+ м²', en: '21+ m²' }, spoken: { kk: '21 шаршы метрден астам аумақ', ru: 'более 21 квадратного метра территории', en: 'more than 21 square metres of land' },
  },
  {
    figure: { value: 2_300_000_000, qualifier: 'more_than', unitMeasure: 'KZT', measure: 'level' }, indicator: 'funding',
    text: { kk: '2,3 млрд+ ₸', ru: '2,3 млрд+ ₸', en: '2.3 bn+ ₸' },
    spoken: { kk: '2,3 миллиард теңгеден астам қаржы', ru: 'более 2,3 миллиарда тенге', en: 'more than 2.3 billion tenge' },
  },
  {
    figure: { value: 33.33, qualifier: 'about', unitMeasure: '%', measure: 'level' }, indicator: 'share',
    text: { kk: '≈ 33 %', ru: '≈ 33 %', en: '≈ 33%' }, spoken: { kk: 'шамамен 33 пайыз', ru: 'около 33 процентов', en: 'about 33 per cent' },
  },
  {
    figure: { value: 50, qualifier: 'more_than', unitMeasure: '%', measure: 'level' }, indicator: 'share',
    text: { kk: '50+ %', ru: '50+ %', en: '50%+' }, spoken: { kk: '50 пайыздан астам', ru: 'более 50 процентов', en: 'more than 50 per cent' },
  },
  {
    figure: { ...growth, value: 22, qualifier: 'exact' }, indicator: 'share',
    text: { kk: '▲ +22 %', ru: '▲ +22 %', en: '▲ +22%' }, spoken: { kk: '22 пайызға өсу', ru: 'рост на 22 процента', en: 'a rise of 22 per cent' },
    meaning: { kk: '22 пайызға артқан, бастапқы деңгейі айтылмаған', ru: 'рост на 22 процента, исходный уровень не назван', en: 'a rise of 22 per cent; the starting level was not given' },
  },
  {
    figure: { ...growth, value: -5, qualifier: 'more_than' }, indicator: 'share',
    text: { kk: '▼ > −5 %', ru: '▼ > −5 %', en: '▼ > −5%' }, spoken: { kk: '5 пайыздан астам азаю', ru: 'снижение более чем на 5 процентов', en: 'a fall of more than 5 per cent' },
  },
  {
    figure: { ...growth, value: 20, valueHigh: 30, qualifier: 'range' }, indicator: 'share',
    text: { kk: '▲ +20–30 %', ru: '▲ +20–30 %', en: '▲ +20–30%' }, spoken: { kk: '20–30 пайызға өсу', ru: 'рост на 20–30 процентов', en: 'a rise of 20–30 per cent' },
  },
  {
    figure: { value: 2, qualifier: 'exact', unitMeasure: 'x', measure: 'change' }, indicator: 'share',
    text: { kk: '▲ +2 есе', ru: '▲ +2 раза', en: '▲ +2 times' }, spoken: { kk: '2 есе өсу', ru: 'рост в 2 раза', en: 'a rise of 2 times' },
  },
  {
    figure: { unitMeasure: '1', measure: 'change', value: 10_000, qualifier: 'about' }, indicator: 'participants',
    text: { kk: '▲ ≈ +10 000', ru: '▲ ≈ +10 000', en: '▲ ≈ +10,000' }, spoken: { kk: 'шамамен 10 мыңға өсу', ru: 'рост примерно на 10 тысяч', en: 'a rise of about 10,000' },
  },
]
