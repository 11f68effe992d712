/** Characters of East Asian width, which are set without spaces between them, as the body of a character class. */
export const WIDE_CHARACTERS =
  '\\p{Script=Han}\\p{Script=Bopomofo}\\u3000-\\u303f\\uff00-\\uffef\\u2014\\u2018-\\u201d\\u2026'

const WIDE = new RegExp(`^[${WIDE_CHARACTERS}]$`, 'u')

/** Whether a character is of East Asian width; false for none. */
export const isWide = (character: string | undefined): boolean => character !== undefined && WIDE.test(character)
