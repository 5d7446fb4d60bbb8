// An address that scrolls a browser to a sentence: `https://…#:~:text=start,end` (WICG text fragments).

/** Words at each end of a sentence that find it; whole sentences would break at the first no-break space. */
const edgeWords = 4

const encoded = (words: readonly string[]): string => encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D')

/** The address with a fragment that leads to the sentence; an address that has a fragment already is left alone. */
export function fragmentAddress(url: string, sentence: string): string {
  const words = sentence.split(/\s+/).filter((word) => word !== '')
  if (url.includes('#') || words.length === 0) return url
  if (words.length <= edgeWords * 2) return `${url}#:~:text=${encoded(words)}`
  return `${url}#:~:text=${encoded(words.slice(0, edgeWords))},${encoded(words.slice(-edgeWords))}`
}
