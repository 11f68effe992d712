/** A tag of a page: where it ends (exclusive) and how many attributes it has. */
export interface ScannedTag {
  readonly closing: boolean
  readonly name: string
  readonly attributes: number
  readonly end: number
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)
const SLASH = 47
const EQUALS = 61
const GREATER = 62

/**
 * The tag that begins at `start`, by the rules of the HTML tokenizer, in time linear in its length; null where no tag begins
 * there. A tag that the text ends in has `end` Infinity: parsers drop it. `text` is in lower case.
 * https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function scanTag(text: string, start: number): ScannedTag | null {
  const opening = /<(\/?)([a-z][^\s/>]*)/y
  opening.lastIndex = start
  const match = opening.exec(text)
  if (!match) return null
  const [whole, slash, name = ''] = match
  const tag = (attributes: number, end: number): ScannedTag => ({ closing: slash === '/', name, attributes, end })
  let at = start + whole.length
  let attributes = 0
  while (at < text.length) {
    let code = text.charCodeAt(at)
    if (isSpace(code) || code === SLASH) {
      at++
      continue
    }
    if (code === GREATER) return tag(attributes, at + 1)
    attributes++
    // The first character of a name may be an equals sign; after it one begins the value.
    for (at++, code = text.charCodeAt(at); at < text.length; code = text.charCodeAt(++at)) {
      if (isSpace(code) || code === SLASH || code === GREATER || code === EQUALS) break
    }
    while (isSpace(text.charCodeAt(at))) at++
    if (text.charCodeAt(at) !== EQUALS) continue
    do at++
    while (isSpace(text.charCodeAt(at)))
    const quote = text[at]
    if (quote === '"' || quote === "'") {
      const closed = text.indexOf(quote, at + 1)
      if (closed < 0) break
      at = closed + 1
    } else {
      for (code = text.charCodeAt(at); at < text.length && !isSpace(code) && code !== GREATER; )
        code = text.charCodeAt(++at)
    }
  }
  return tag(attributes, Number.POSITIVE_INFINITY)
}
