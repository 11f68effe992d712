import { decodeEntities } from './decode-entities.js'
import type { XmlElement } from './parse-xml.js'

/** White space, or the colon behind a prefix. */
const PARTS_NAME = /[\s:]/
const SPACE = /\s/

/** Value of the attribute whose name without its prefix is `local`; null where it is not set. */
export function attributeOf({ attributes }: XmlElement, local: string): string | null {
  if (!attributes.includes(local)) return null
  for (let from = 0; ; ) {
    const equals = attributes.indexOf('=', from)
    if (equals < 0) return null
    let open = equals + 1
    while (SPACE.test(attributes[open] ?? '"')) open++
    const close = attributes.indexOf(attributes[open] ?? '"', open + 1)
    if (close < 0) return null
    let end = equals
    while (end > 0 && SPACE.test(attributes[end - 1]!)) end--
    const start = end - local.length
    if (attributes.startsWith(local, start) && (start <= 0 || PARTS_NAME.test(attributes[start - 1]!))) {
      return decodeEntities(attributes.slice(open + 1, close))
    }
    from = close + 1
  }
}
