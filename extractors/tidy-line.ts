/** A line as one reads it: runs of white space, no-break spaces among them, as one space, none at the ends. */
export const tidyLine = (text: string): string => text.replace(/[ \t\n\v\f\r\u00a0]+/g, ' ').trim()

/** Number of characters, white space not counted. */
export function countCharacters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x20 && code !== 0xa0 && code !== 0x3000) count++
  }
  return count
}
