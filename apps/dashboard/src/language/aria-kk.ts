// What react-aria reads aloud by itself, in Kazakh: it speaks no Kazakh. By its parts; a text it lacks here stays English.

type Values = { readonly optionText?: string; readonly groupTitle?: string; readonly isGroupChange?: boolean; readonly isSelected?: boolean; readonly optionCount?: number }
type AriaText = string | ((values: Values) => string)

export const ariaTexts: Readonly<Record<string, Readonly<Record<string, AriaText>>>> = {
  overlays: { dismiss: 'Жабу' },
  menu: { longPressMessage: 'Мәзірді ашу үшін ұзақ басып тұрыңыз немесе Alt + төмен көрсеткіні басыңыз' },
  combobox: {
    focusAnnouncement: ({ groupTitle = '', isGroupChange = false, optionText = '', isSelected = false }) =>
      `${isGroupChange ? `${groupTitle} тобы. ` : ''}${optionText}${isSelected ? ', таңдалған' : ''}`,
    countAnnouncement: ({ optionCount = 0 }) => (optionCount === 0 ? 'Сәйкес нұсқа жоқ.' : `${optionCount} нұсқа бар.`),
    selectedAnnouncement: ({ optionText = '' }) => `${optionText}, таңдалды`,
    buttonLabel: 'Нұсқаларды көрсету',
    listboxLabel: 'Нұсқалар',
  },
  components: { selectPlaceholder: 'Таңдаңыз' },
}
