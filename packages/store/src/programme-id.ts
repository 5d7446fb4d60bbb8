// A readable id for a discovered programme's address: «Жасыл ел» gives zhasyl-el.

const latin: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n',
  ң: 'ng', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
  ъ: '', ы: 'y', і: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya',
}

/** The name in Latin letters, digits and hyphens, at most 60 of them; `programme` where nothing of it can be written so. */
export function readableId(foldedName: string): string {
  const letters = foldedName.replace(/./gu, (letter) => latin[letter] ?? letter)
  const id = letters.replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '')
  return id === '' ? 'programme' : id
}
