/** Text that is HTML already: made by `html`, or trusted because it is our own. */
export interface Markup {
  readonly markup: string
}

export type Piece = Markup | string | number | null | undefined | false | readonly Piece[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Characters that HTML does not allow, or that would show nothing. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g

/** Text for an element or a quoted attribute; characters that HTML forbids become U+FFFD. */
export const escapeHtml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (character) => entities[character]!)

const textOf = (piece: Piece): string => {
  if (piece === null || piece === undefined || piece === false) return ''
  if (typeof piece === 'string') return escapeHtml(piece)
  if (typeof piece === 'number') return String(piece)
  return 'markup' in piece ? piece.markup : piece.map(textOf).join('')
}

/**
 * Template tag: what stands in the template is HTML, what is put into it is text and gets escaped, unless it is Markup.
 * Lists are joined, null and false leave nothing. Attributes have to be quoted.
 */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => ({
  markup: strings.map((string, index) => string + textOf(pieces[index])).join(''),
})

/** Our own text as it stands: a style sheet, a script. Never anything of a report. */
export const trusted = (markup: string): Markup => ({ markup })

/** A value as JSON for a `script` element: nothing in it ends the element or opens a comment. */
export const embeddedJson = (value: unknown): Markup => ({
  markup: JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  }),
})
