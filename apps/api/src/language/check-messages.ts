// What a check found, as a sentence in each language.

import type { Names } from '@jastar/catalogue'
import type { CheckAnswer } from '@jastar/contract'

export const checkMessages: Readonly<Record<CheckAnswer['verdict'], (count: number) => Names>> = {
  same: () => ({ kk: 'Ештеңе өзгерген жоқ: барлық дерек сол күйінде.', ru: 'Ничего не изменилось: все показатели прежние.', en: 'Nothing has changed: every figure stands.' }),
  newer: (count) => ({
    kk: `Бұрынғы деректер сол күйінде, содан бері ${count} жаңа дерек қосылды.`,
    ru: `Прежние показатели не изменились; с тех пор добавлено новых: ${count}.`,
    en: `The earlier figures stand; ${count} new ${count === 1 ? 'figure has' : 'figures have'} been added since.`,
  }),
  changed: (count) => ({
    kk: `Содан бері ${count} дерек түзетілген, біріктірілген не алынып тасталған.`,
    ru: `С тех пор исправлено, объединено или отозвано показателей: ${count}.`,
    en: `${count} ${count === 1 ? 'figure has' : 'figures have'} been corrected, merged or withdrawn since.`,
  }),
}
