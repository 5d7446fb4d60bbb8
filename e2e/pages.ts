// The addresses of the pages that every reader can open.

export const pages = ['/', '/explore', '/search?q=%D0%B6%D0%B0%D1%81', '/compare', '/brief', '/programmes', '/programmes/taza-qazaqstan', '/sources', '/review', '/corrections', '/check', '/data', '/grammar'] as const

/** The address in a language. */
export const inLanguage = (address: string, language: string): string => `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
