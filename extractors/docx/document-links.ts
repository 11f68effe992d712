import type { Link } from '../../src/model/extraction.js'
import { defaultLimits } from '../../src/model/limits.js'
import { isFileLink } from '../is-file-link.js'
import { scanXml, xmlAttribute } from './scan-xml.js'
import { walkWord } from './walk-word.js'

const plainText = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim()

/** What the relations of the main part point to, by their ids. */
function targetsById(relations: string | null): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const { name, attributes } of scanXml(relations ?? '')) {
    const id = /(?:^|:)Relationship$/.test(name) ? xmlAttribute(attributes, 'Id') : null
    if (id !== null) targets.set(id, plainText(xmlAttribute(attributes, 'Target') ?? ''))
  }
  return targets
}

/** Elements that show a picture, or hold a file, and the attribute with the id of its relation. */
const PICTURE = /(?:^|:)(?:blip|imagedata)$/
const OBJECT = /(?:^|:)OLEObject$/

/**
 * The pictures, embedded files and links to documents in the main part of a Word document, in document order, each with the
 * nth `w:p`, from 1. A picture that stands there once for new and once for old programs counts once.
 */
export function documentLinks(xml: string, relations: string | null, limits = defaultLimits): readonly Link[] {
  const targets = targetsById(relations)
  const found = new Map<string, Link>()
  let paragraph = 0
  let link: { readonly href: string; readonly from: number } | null = null
  const add = (kind: Link['kind'], href: string | null, text: string): void => {
    const at = paragraph === 0 ? [] : [{ paragraph }]
    const key = `${kind} ${href} ${paragraph}`
    if (!found.has(key)) found.set(key, { kind, href, text, at })
  }
  for (const { kind, name, attributes, start, end } of walkWord(xml, limits)) {
    if (kind === 'close') {
      if (name !== 'w:hyperlink' || !link) continue
      const text = plainText(xml.slice(link.from, start))
      if (isFileLink(link.href, text)) add('file', link.href, text)
      link = null
      continue
    }
    if (name === 'w:p') paragraph++
    const id = xmlAttribute(attributes, name.endsWith('blip') ? 'embed' : 'id') ?? xmlAttribute(attributes, 'link')
    const target = (id === null ? undefined : targets.get(id)) ?? null
    if (name === 'w:hyperlink') link = target === null ? null : { href: target, from: end }
    else if (PICTURE.test(name)) add('image', target, '')
    else if (OBJECT.test(name)) add('file', target, '')
  }
  return [...found.values()]
}
