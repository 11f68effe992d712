import { codePoint } from 'dingbat-to-unicode'

/** Fonts whose characters are not those of their codes, by their names in lower case. */
const FONTS: ReadonlyMap<string, string> = new Map(
  ['Symbol', 'Wingdings', 'Wingdings 2', 'Wingdings 3', 'Webdings'].map((name) => [name.toLowerCase(), name]),
)

/** Where the codes of such fonts lie in the private use area. */
const PRIVATE = 0xf000

/** What the characters of a text show in a font: in a font of symbols other ones than their codes say. */
export function symbolText(text: string, font: string | null): string {
  const symbols = FONTS.get(font?.toLowerCase() ?? '')
  if (symbols === undefined) return text
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0)!
      const local = code >= PRIVATE && code < PRIVATE + 0x100 ? code - PRIVATE : code
      return (local < 0x100 ? codePoint(symbols, local)?.string : undefined) ?? character
    })
    .join('')
}
