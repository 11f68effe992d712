import { attributeOf } from '../xml/attribute-of.js'
import { childrenOf, isElement } from '../xml/elements-of.js'
import type { XmlElement } from '../xml/parse-xml.js'

/** What an element consists of, and whether a tracked change deleted it or moved it away. */
export interface Content {
  readonly element: XmlElement
  readonly isDeleted: boolean
}

/** Elements that show what is in them as if they were not there. */
const TRANSPARENT: ReadonlySet<string> = new Set(
  'w:ins w:moveTo w:hyperlink w:fldSimple w:smartTag w:customXml w:sdt w:sdtContent w:bdo w:dir'.split(' '),
)

const DELETIONS: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom'])

/** Prefixes of the extensions whose content can be read here; a program takes the first choice that it knows all of. */
const KNOWN = /^(?:wps|wpg|wpc|wpi|wp14|w14|w15|w16\w*|a14|a16|cx\d?|am3d|o|v)$/

/** The branch of an `mc:AlternateContent` that is shown. (ECMA-376 part 3, 9.3) */
export const shownBranch = (alternatives: XmlElement): XmlElement | undefined =>
  childrenOf(alternatives, 'mc:Choice').find((choice) =>
    (attributeOf(choice, 'Requires') ?? '').split(/\s+/).every((prefix) => KNOWN.test(prefix)),
  ) ?? childrenOf(alternatives, 'mc:Fallback')[0]

/** What an element consists of, whatever wraps it: tracked changes, content controls, links and alternatives. */
export function contentOf(element: XmlElement, isDeleted = false, found: Content[] = []): Content[] {
  for (const child of element.children) {
    if (!isElement(child)) continue
    if (TRANSPARENT.has(child.name)) contentOf(child, isDeleted, found)
    else if (DELETIONS.has(child.name)) contentOf(child, true, found)
    else if (child.name === 'mc:AlternateContent') {
      const branch = shownBranch(child)
      if (branch) contentOf(branch, isDeleted, found)
    } else found.push({ element: child, isDeleted })
  }
  return found
}
