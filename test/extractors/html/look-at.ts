import { load } from 'cheerio'
import { readCell, type ShownCell } from '../../../extractors/html/content/read-cell.js'
import type { DomElement } from '../../../extractors/html/dom/dom-element.js'
import { type PageLooks, pageLooks } from '../../../extractors/html/style/page-looks.js'
import { pageStyles } from '../../../extractors/html/style/page-styles.js'

/** A page with the looks of its elements, and its first element that a selector finds. */
export async function lookAt(html: string): Promise<{ looks: PageLooks; find: (selector: string) => DomElement }> {
  const page = load(html)
  const root = page('html')[0] as DomElement
  const looks = pageLooks(root, await pageStyles(root, false))
  return { looks, find: (selector) => page(selector)[0] as DomElement }
}

/** What the cell of a table of one cell shows, with a style sheet and what stands in the head of the page. */
export async function shownIn(cell: string, css = '', head = ''): Promise<ShownCell> {
  const { looks, find } = await lookAt(
    `<!DOCTYPE html>${head}<style>${css}</style><table><tr><td>${cell}</td></tr></table>`,
  )
  return readCell(find('td'), looks, ({ name }) => name === 'table')
}
