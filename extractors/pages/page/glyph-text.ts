/** How a font's codes come to text: by characters, by none, or by letters and digits that stand for pictures. */
export type Mapping = 'plain' | 'unmapped' | 'pictorial'

/** Stands where something is printed of which the file does not tell what: nothing that holds it can be read as a value. */
export const UNKNOWN_CHARACTER = '\ufffd'

/** Fonts of signs (ticks, arrows, hands) at the codes of letters and digits. */
const PICTORIAL = /dingbat|wingding|webding/i

/** The mapping that a font's name lets expect. */
export const mappingOf = (fontName: string): Mapping => (PICTORIAL.test(fontName) ? 'pictorial' : 'plain')

/** Unassigned, lone surrogates and control characters. Private use stays as it is: it is no digit and no wording either. */
const UNREADABLE = /[\p{Cn}\p{Cs}]|(?![\t\n\r])\p{Cc}/u

/** What a glyph prints: the text that its font tells, or UNKNOWN_CHARACTER where that is nothing that is seen. */
export function glyphText(text: string, mapping: Mapping): string {
  if (mapping === 'unmapped') return UNKNOWN_CHARACTER
  if (mapping === 'pictorial' && /[\p{L}\p{N}]/u.test(text)) return UNKNOWN_CHARACTER
  const code = text.charCodeAt(0)
  // nearly every glyph of a report is one of these
  if (text.length === 1 && ((code >= 0x20 && code < 0x7f) || (code >= 0x4e00 && code < 0x9fa6))) return text
  return UNREADABLE.test(text) ? UNKNOWN_CHARACTER : text
}
