import { ExtractionError } from '../../src/model/extraction-error.js'
import { LimitReached } from '../../src/model/limit-reached.js'
import type { Limits } from '../../src/model/limits.js'
import { decodeEntities } from './decode-entities.js'

/** An element of an XML document. */
export interface XmlElement {
  /** With the prefix that the vocabulary gives its namespace, whatever prefix the document writes. */
  readonly name: string
  /** The attributes as they are written, with the space before them. */
  readonly attributes: string
  /** Elements, and the text between them with entities resolved, in document order. */
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** The prefix by which elements of a namespace are known here, by the address of the namespace. */
export type Vocabulary = ReadonlyMap<string, string>

interface OpenElement {
  readonly written: string
  readonly children: XmlNode[]
  readonly scope: Scope
}

/** What prefixes mean within an element, and names that were already looked up. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>
  readonly names: Map<string, string>
}

/** What holds no tags, by how it begins and ends. */
const WITHOUT_TAGS: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
]

const DECLARATION = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g

const SPACE = 0x20
const BANG = 0x21
const SLASH = 0x2f
const QUESTION = 0x3f
const QUOTE = 0x22
const APOSTROPHE = 0x27
const LESS = 0x3c
const GREATER = 0x3e

/** Shared by all elements without content; there are many. */
const NO_CHILDREN: XmlNode[] = []

const damaged = (): ExtractionError =>
  new ExtractionError('damaged', 'The markup of the document is damaged; download it again.')

/** The scope within an element that declares prefixes. A namespace that the vocabulary does not know keeps its own prefix. */
function scopeWithin(outer: Scope, attributes: string, vocabulary: Vocabulary): Scope {
  if (!attributes.includes('xmlns')) return outer
  const prefixes = new Map(outer.prefixes)
  for (const [, prefix = '', quoted, single] of attributes.matchAll(DECLARATION)) {
    prefixes.set(prefix, vocabulary.get(quoted ?? single ?? '') ?? prefix)
  }
  return { prefixes, names: new Map() }
}

function nameIn({ prefixes, names }: Scope, written: string): string {
  const known = names.get(written)
  if (known !== undefined) return known
  const colon = written.indexOf(':')
  const prefix = written.slice(0, Math.max(0, colon))
  const meant = prefixes.get(prefix) ?? prefix
  const name = meant === '' ? written.slice(colon + 1) : `${meant}:${written.slice(colon + 1)}`
  names.set(written, name)
  return name
}

/** Where the tag that begins at `start` ends: at its `>`, which quoted values may hold as well; -1 where it does not. */
function tagEnd(xml: string, start: number): number {
  let quote = 0
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (code === LESS) return -1
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === QUOTE || code === APOSTROPHE) quote = code
    else if (code === GREATER) return at
  }
  return -1
}

/** Where the name of an element that begins at `start` ends; white space follows it, or the end of the tag. */
function endOfName(xml: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (xml.charCodeAt(at) <= SPACE) return at
  return end
}

/**
 * The root element of an XML document with all that is in it; comments and instructions are left out. Throws
 * `ExtractionError`: `damaged` where tags do not match or the document ends within an element, `limit-reached` where elements
 * are nested deeper, or are more, than any program writes them.
 */
export function parseXml(xml: string, vocabulary: Vocabulary, limits: Limits): XmlElement {
  const document: XmlNode[] = []
  const outermost: Scope = { prefixes: new Map(), names: new Map() }
  const open: OpenElement[] = []
  let nodes = 0
  let text = ''

  const endText = (): void => {
    if (text === '') return
    open.at(-1)?.children.push(text)
    text = ''
  }
  for (let at = 0; ; ) {
    const start = xml.indexOf('<', at)
    if (start < 0) break
    if (start > at) text += decodeEntities(xml.slice(at, start))
    const first = xml.charCodeAt(start + 1)
    const isOther = first === BANG || first === QUESTION
    const other = isOther ? WITHOUT_TAGS.find(([begin]) => xml.startsWith(begin, start)) : undefined
    if (other) {
      const end = xml.indexOf(other[1], start + other[0].length)
      if (end < 0) throw damaged()
      if (other[0] === '<![CDATA[') text += xml.slice(start + other[0].length, end)
      at = end + other[1].length
      continue
    }
    endText()
    const end = tagEnd(xml, start)
    if (end < 0) throw damaged()
    at = end + 1
    if (first === SLASH) {
      if (open.pop()?.written !== xml.slice(start + 2, end).trimEnd()) throw damaged()
      continue
    }
    if (++nodes > limits['xml-elements']) throw new LimitReached('xml-elements', limits, 'split it')
    const isEmpty = xml.charCodeAt(end - 1) === SLASH
    const inside = isEmpty ? end - 1 : end
    const nameEnd = endOfName(xml, start + 1, inside)
    const written = xml.slice(start + 1, nameEnd)
    const attributes = xml.slice(nameEnd, inside)
    const parent = open.at(-1)
    const scope = scopeWithin(parent?.scope ?? outermost, attributes, vocabulary)
    const children: XmlNode[] = isEmpty ? NO_CHILDREN : []
    const siblings = parent?.children ?? document
    siblings.push({ name: nameIn(scope, written), attributes, children })
    if (isEmpty) continue
    open.push({ written, children, scope })
    if (open.length > limits['xml-depth']) throw new LimitReached('xml-depth', limits, 'save it anew as PDF')
  }
  const root = document.find((node) => typeof node !== 'string')
  if (open.length > 0 || root === undefined) throw damaged()
  return root
}
