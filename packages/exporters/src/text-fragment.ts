// An address that scrolls a browser to a sentence: `https://…#:~:text=start,end` (WICG text fragments).

/** Words at each end of a sentence that find it; whole sentences would break at the first no-break space. */
const edgeWords = 4

/** Letters and signs of Kazakh and Russian texts percent-encoded once: encoding a million sentences letter by letter is most of the work of their addresses. */
const known: readonly string[] = Array.from({ length: 0x2100 }, (_, code) => encodeURIComponent(String.fromCharCode(code)).replaceAll('-', '%2D'))

function encoded(words: readonly string[]): string {
  const text = words.join(' ')
  let address = ''
  for (let at = 0; at < text.length; at += 1) {
    const letter = known[text.charCodeAt(at)]
    if (letter === undefined) return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
    address += letter
  }
  return address
}

/** The address with a fragment that leads to the sentence; an address that has a fragment already is left alone. */
export function fragmentAddress(url: string, sentence: string): string {
  const words = sentence.split(/\s+/).filter((word) => word !== '')
  if (url.includes('#') || words.length === 0) return url
  if (words.length <= edgeWords * 2) return `${url}#:~:text=${encoded(words)}`
  return `${url}#:~:text=${encoded(words.slice(0, edgeWords))},${encoded(words.slice(-edgeWords))}`
}
