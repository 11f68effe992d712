/** 010 and 02x are area codes of three digits, all others have four (numbering plan of the Ministry of Industry). */
const AREA = String.raw`0(?:10|2\d|[3-9]\d{2})`
const LOCAL = String.raw`[1-9]\d{6,7}`
const DASH = `[-—–－―]`
const NUMBER = new RegExp(
  `^(?:[(（]?(${AREA})[)）]?${DASH}{0,3}(${LOCAL})|(1[3-9]\\d{9})|(${LOCAL})|(12345))(?:转(\\d{1,5}))?(?!${DASH}?[\\d*])`,
  'u',
)
/** What stands between two numbers of one field. */
const BETWEEN = /^[、/,，;；和或及]/

/**
 * The telephone numbers at the start of `text` (folded, without white space) as area-number, joined by 、; a further
 * number without an area code takes that of the one before (027-87235631/87235632). Null where `text` does not
 * start with a number of a known shape.
 */
export function phoneNumbers(text: string): string | null {
  const found: string[] = []
  let rest = text
  let area: string | undefined
  for (;;) {
    const match = NUMBER.exec(rest)
    if (!match) break
    area = match[1] ?? area
    const local = match[2] ?? match[4]
    const number = local ? (area ? `${area}-${local}` : local) : (match[3] ?? match[5]!)
    found.push(match[6] ? `${number}转${match[6]}` : number)
    rest = rest.slice(match[0].length)
    if (!BETWEEN.test(rest)) break
    rest = rest.slice(1)
  }
  return found.length > 0 ? found.join('、') : null
}
