/** How a font's codes come to text: by characters, by none, or by letters and digits that stand for pictures. */
export type Mapping = 'plain' | 'unmapped' | 'pictorial'

/** Fonts of signs (ticks, arrows, hands) at the codes of letters and digits. */
const PICTORIAL = /dingbat|wingding|webding/i

/** The mapping that a font's name lets expect. */
export const mappingOf = (fontName: string): Mapping => (PICTORIAL.test(fontName) ? 'pictorial' : 'plain')

/** Private use, unassigned, lone surrogates, control characters and the replacement character: no text that can be read. */
const UNREADABLE = /[\p{Co}\p{Cn}\p{Cs}\ufffd]|(?![\t\n\r])\p{Cc}/u

/** Whether a glyph's text tells nothing about what is seen. */
export function isDoubtful(text: string, mapping: Mapping): boolean {
  if (mapping === 'unmapped') return true
  if (mapping === 'pictorial' && /[\p{L}\p{N}]/u.test(text)) return true
  const code = text.charCodeAt(0)
  // nearly every glyph of a report is one of these
  if (text.length === 1 && ((code >= 0x20 && code < 0x7f) || (code >= 0x4e00 && code < 0x9fa6))) return false
  return UNREADABLE.test(text)
}
