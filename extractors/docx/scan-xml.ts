/** A tag of an XML document, with where it stands in it. */
export interface XmlTag {
  readonly name: string
  /** The attributes as they are written. */
  readonly attributes: string
  readonly opens: boolean
  /** Also true for an element without content, which both opens and closes. */
  readonly closes: boolean
  readonly start: number
  readonly end: number
}

/** What holds no tags, by how it begins and ends. */
const WITHOUT_TAGS: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
]

/** In XML an angle bracket within an attribute is written as an entity, so that the match ends at the next one at the latest. */
const TAG = /<(\/?)([^\s/<>!?"'=]+)((?:[^<>"'/]|\/(?!>)|"[^"<]*"|'[^'<]*')*)(\/?)>/y

/** The tags of an XML document in order, as far as it is well formed. */
export function* scanXml(xml: string): Generator<XmlTag> {
  let start = xml.indexOf('<')
  while (start >= 0) {
    const other = WITHOUT_TAGS.find(([begin]) => xml.startsWith(begin, start))
    if (other) {
      const end = xml.indexOf(other[1], start + other[0].length)
      if (end < 0) return
      start = xml.indexOf('<', end + other[1].length)
      continue
    }
    TAG.lastIndex = start
    const match = TAG.exec(xml)
    if (!match) return
    const [whole, slash, name = '', attributes = '', empty] = match
    const end = start + whole.length
    const opens = slash === ''
    yield { name, attributes, opens, closes: !opens || empty === '/', start, end }
    start = xml.indexOf('<', end)
  }
}

/** Value of the attribute whose name without its prefix is `local`, entities left as they are; null where it is not set. */
export function xmlAttribute(attributes: string, local: string): string | null {
  const match = new RegExp(`(?:^|[\\s:])${local}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return match ? (match[1] ?? match[2] ?? '') : null
}
