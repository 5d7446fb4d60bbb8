// Languages of texts and of the interface, by ISO 639-1.

/** A language a source is written in. */
export type TextLanguage = 'kk' | 'ru'

/** A language the product speaks: names, wording, exports, interface. */
export type Language = 'kk' | 'ru' | 'en'

export const languages = ['kk', 'ru', 'en'] as const satisfies readonly Language[]
export const textLanguages = ['kk', 'ru'] as const satisfies readonly TextLanguage[]

/** One text in every language of the product. */
export type Names = Readonly<Record<Language, string>>
