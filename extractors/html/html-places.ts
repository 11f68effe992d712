import type { Locator } from '../../src/model/locator.js'
import { type DomElement, flow, isElement } from './dom/dom-element.js'

/**
 * The elements that count as paragraphs of a page: `{ paragraph: n }` is the nth of them in document order, counted from 1,
 * with the text that stands in it and in none of them below it.
 */
export const PARAGRAPH_ELEMENTS: readonly string[] = [
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'td',
  'th',
  'ul',
]

/** Where the elements of a page stand in its source. */
export interface HtmlPlaces {
  /** The place of a cell; of one that is no `<td>` or `<th>`, that of the paragraph that it is or stands in. */
  readonly cell: (cell: DomElement) => readonly Locator[]
  /** Whether text that stands in the element, and in no other such element within, is a paragraph of its own there. */
  readonly isParagraph: (element: DomElement) => boolean
  readonly paragraph: (element: DomElement) => readonly Locator[]
}

/**
 * Places by counting, from 1: tables and paragraph elements in document order, rows within their table and cells within their
 * row; nested tables count by themselves, hidden elements count too.
 */
export function htmlPlaces(root: DomElement): HtmlPlaces {
  const paragraphs = new Map<DomElement, Locator>()
  const cells = new Map<DomElement, Locator>()
  const tables: { readonly number: number; row: number; cell: number }[] = []
  let paragraphNumber = 0
  let tableNumber = 0
  const listed = new Set(PARAGRAPH_ELEMENTS)
  for (const event of flow(root)) {
    if (event.kind === 'text') continue
    const { element } = event
    if (element.name === 'table') {
      if (event.kind === 'close') tables.pop()
      else tables.push({ number: ++tableNumber, row: 0, cell: 0 })
      continue
    }
    if (event.kind === 'close') continue
    if (listed.has(element.name)) paragraphs.set(element, { paragraph: ++paragraphNumber })
    const table = tables.at(-1)
    if (!table) continue
    if (element.name === 'tr') {
      table.row++
      table.cell = 0
    } else if (element.name === 'td' || element.name === 'th') {
      cells.set(element, { table: table.number, row: table.row, cell: ++table.cell })
    }
  }
  const owner = (element: DomElement): Locator | undefined => {
    for (let at: DomElement | null = element; at; at = at.parent && isElement(at.parent) ? at.parent : null) {
      const place = paragraphs.get(at)
      if (place) return place
    }
    return undefined
  }
  const listOf = (place: Locator | undefined): readonly Locator[] => (place ? [place] : [])
  return {
    cell: (cell) => listOf(cells.get(cell) ?? owner(cell)),
    isParagraph: (element) => paragraphs.has(element),
    paragraph: (element) => listOf(paragraphs.get(element)),
  }
}
