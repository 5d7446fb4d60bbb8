// The way questions reach the API: over the network from a browser; where the server draws a page, straight into the app.

type Way = { readonly ask: (address: string, request: RequestInit) => Promise<Response>; readonly language: () => string }

let way: Way = { ask: (address, request) => fetch(address, request), language: () => document.documentElement.lang }

/** Only the server takes another way. */
export function takeWay(other: Way): void {
  way = other
}

export const ask: Way['ask'] = (address, request) => way.ask(address, request)
export const interfaceLanguage: Way['language'] = () => way.language()
