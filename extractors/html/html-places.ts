import type { Locator } from '../../src/model/locator.js'
import { type DomElement, flow } from '../dom/dom-element.js'
import type { Places } from '../dom/places.js'

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

/**
 * Places by counting, from 1: tables and paragraph elements in document order, rows within their table and cells within their
 * row; nested tables count by themselves, hidden elements count too.
 */
export function htmlPlaces(root: DomElement): Places {
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
  const listOf = (place: Locator | undefined): readonly Locator[] => (place ? [place] : [])
  return {
    cell: (cell) => listOf(cells.get(cell)),
    isParagraph: (element) => paragraphs.has(element),
    paragraph: (element) => listOf(paragraphs.get(element)),
  }
}
