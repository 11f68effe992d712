import type { Link } from '../../src/model/extraction.js'
import { isFileLink } from '../is-file-link.js'
import { attributeOf } from '../xml/attribute-of.js'
import { isElement, textOf } from '../xml/elements-of.js'
import type { XmlElement } from '../xml/parse-xml.js'
import type { ElementNumbers } from './number-elements.js'
import type { Relations } from './package/relations.js'

/**
 * The pictures, embedded files and links to documents in the main part of a Word document, in document order, each with the
 * nth `w:p`, from 1. A picture that stands there once for new and once for old programs counts once.
 */
export function documentLinks(root: XmlElement, { targets }: Relations, numbers: ElementNumbers): readonly Link[] {
  const found = new Map<string, Link>()
  let paragraph = 0
  const add = (kind: Link['kind'], href: string | null, text: string): void => {
    const at = paragraph === 0 ? [] : [{ paragraph }]
    const key = `${kind} ${href} ${paragraph}`
    if (!found.has(key)) found.set(key, { kind, href, text, at })
  }
  const targetOf = (element: XmlElement, ...names: readonly string[]): string | null => {
    const id = names.map((name) => attributeOf(element, name)).find((value) => value !== null)
    return targets.get(id ?? '') ?? null
  }
  const visit = (element: XmlElement): void => {
    const { name } = element
    if (name === 'w:p') paragraph = numbers.get(element) ?? paragraph
    else if (name === 'a:blip') add('image', targetOf(element, 'embed', 'link'), '')
    else if (name === 'v:imagedata') add('image', targetOf(element, 'id', 'link'), '')
    else if (name === 'o:OLEObject') add('file', targetOf(element, 'id', 'link'), '')
    for (const child of element.children) if (isElement(child)) visit(child)
    const target = name === 'w:hyperlink' ? targetOf(element, 'id') : null
    if (target === null) return
    const text = textOf(element).trim()
    if (isFileLink(target, text)) add('file', target, text)
  }
  visit(root)
  return [...found.values()]
}
