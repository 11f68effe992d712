import type { InkKind } from '../../src/model/hidden-reason.js'
import { attributeOf } from '../xml/attribute-of.js'
import { elementsOf } from '../xml/elements-of.js'
import type { XmlElement } from '../xml/parse-xml.js'
import { shownBranch } from './content-of.js'

/** What a drawing, a picture or an object in a run shows. */
export interface Drawing {
  /** Null where it shows nothing but text, lines and shapes. */
  readonly ink: InkKind | null
  /** The words that the document gives for it; empty for none. */
  readonly words: string
  /** The content of its boxes of text: `w:txbxContent`. */
  readonly boxes: readonly XmlElement[]
  readonly isHidden: boolean
  /** It is set beside the text or over it. */
  readonly floats: boolean
  /** It is set under the text. */
  readonly isBehind: boolean
}

/** What elements show. A shape without a picture or text in it is a line or a box, which may lie over what stands there. */
const INKS: ReadonlyMap<string, InkKind> = new Map([
  ['a:blip', 'picture'],
  ['v:imagedata', 'picture'],
  ['c:chart', 'drawing'],
  ['cx:chart', 'drawing'],
  ['am3d:model3d', 'drawing'],
  ['p:oleObj', 'object'],
  ['dgm:relIds', 'drawing'],
  ['v:textpath', 'drawing'],
  ['w14:contentPart', 'drawing'],
  ['o:OLEObject', 'object'],
  ['w:control', 'field'],
  ['wps:wsp', 'cover'],
  ['v:line', 'cover'],
  ['v:rect', 'cover'],
  ['v:oval', 'cover'],
])

/** Of what an object shows, the kinds that tell more. */
const RANKS: readonly (InkKind | null)[] = ['field', 'object', 'picture', 'drawing', 'cover', null]

/** Length in English Metric Units below which a picture is a dot. */
const DOT = 25_400

const NOTHING: Drawing = { ink: null, words: '', boxes: [], isHidden: false, floats: false, isBehind: false }

const together = (one: Drawing, other: Drawing): Drawing => ({
  ink: RANKS.find((ink) => ink === one.ink || ink === other.ink) ?? null,
  words: one.words || other.words,
  boxes: [...one.boxes, ...other.boxes],
  isHidden: one.isHidden || other.isHidden,
  floats: one.floats || other.floats,
  isBehind: one.isBehind || other.isBehind,
})

/** What an element of a drawing says by itself. */
function ownOf(element: XmlElement): Partial<Drawing> {
  const words = (...names: string[]): string => names.map((name) => attributeOf(element, name)).find(Boolean) ?? ''
  switch (element.name) {
    case 'wp:docPr':
      return { words: words('descr', 'title'), isHidden: /^(?:1|true|on)$/.test(words('hidden')) }
    case 'wp:anchor':
      return { floats: true, isBehind: /^(?:1|true|on)$/.test(words('behindDoc')) }
    case 'v:shape':
    case 'v:rect':
    case 'v:oval':
    case 'v:line':
    case 'v:group': {
      const style = words('style')
      const isHidden = /visibility:\s*hidden|display:\s*none/.test(style)
      const isBehind = /z-index:\s*-/.test(style)
      const ink = INKS.get(element.name) ?? null
      return { ink, words: words('alt'), isHidden, isBehind, floats: /position:\s*absolute/.test(style) }
    }
    case 'v:textpath':
      return { ink: 'drawing', words: words('string') }
    default:
      return { ink: INKS.get(element.name) ?? null }
  }
}

const isDot = (element: XmlElement): boolean =>
  element.name === 'wp:extent' && ['cx', 'cy'].some((name) => Number(attributeOf(element, name)) < DOT)

/** A box with text is its frame, and one under the text hides nothing; any other lies in the way of the text of its cell. */
const shownOver = (drawn: Drawing): Drawing => {
  if (drawn.ink !== 'cover') return drawn
  return drawn.boxes.length > 0 || drawn.isBehind ? { ...drawn, ink: null } : { ...drawn, floats: false, words: '' }
}

/** What a `w:drawing`, `w:pict` or `w:object` shows. */
export function readDrawing(element: XmlElement): Drawing {
  if (element.name === 'w:txbxContent') return { ...NOTHING, boxes: [element] }
  const shown = element.name === 'mc:AlternateContent' ? shownBranch(element) : element
  if (!shown) return NOTHING
  const children = elementsOf(shown)
  const drawn = children.map(readDrawing).reduce(together, { ...NOTHING, ...ownOf(shown) })
  return children.some(isDot) ? { ...drawn, ink: null } : shownOver(drawn)
}
