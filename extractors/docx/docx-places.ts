import type { CheerioAPI } from 'cheerio'
import type { Locator } from '../../src/model/locator.js'
import { attribute, childElements, type DomElement } from '../dom/dom-element.js'
import type { Places } from '../dom/places.js'
import { CELL_MARK, PARAGRAPH_MARK } from './mark-document.js'
import type { WordCell, WordRow, WordTables } from './read-word-tables.js'
import { type CellShape, shapeCells } from './shape-cells.js'

/** The numbers of the bookmarks that stand directly in an element. */
function marksIn(element: DomElement, name: string): number[] {
  return childElements(element).flatMap((child) => {
    const id = child.name === 'a' ? attribute(child, 'id') : ''
    return id.startsWith(name) ? [Number(id.slice(name.length))] : []
  })
}

const elementsOf = (page: CheerioAPI, selector: string): DomElement[] => page(selector).toArray() as DomElement[]

/**
 * Gives the cells of the page that mammoth made of a marked document the spans that the document states, takes out those that
 * are part of others or in a row that is left out, and puts a cell where a row begins or ends beside the grid of its table.
 * Answers where everything stands in the document: the nth `w:tbl`, `w:tr` of it, `w:tc` of that, and the nth `w:p`, from 1. A
 * cell that was put in stands nowhere.
 */
export function docxPlaces(page: CheerioAPI, { tables, cells }: WordTables): Places {
  const shapes = new Map<WordCell, CellShape>()
  const rows = new Map<WordCell, WordRow>()
  for (const table of tables) {
    for (const [cell, shape] of shapeCells(table)) shapes.set(cell, shape)
    for (const row of table.rows) for (const cell of row.cells) rows.set(cell, row)
  }

  const cellPlaces = new Map<DomElement, readonly Locator[]>()
  for (const tr of elementsOf(page, 'tr')) {
    const elements = childElements(tr)
    const ofRow = elements.map((element) => cells[marksIn(element, CELL_MARK)[0] ?? -1])
    for (const [at, element] of elements.entries()) {
      const cell = ofRow[at]
      const shape = cell && shapes.get(cell)
      if (!cell || !shape || shape.merged) {
        page(element).remove()
        continue
      }
      page(element).attr({ rowspan: String(shape.rowSpan), colspan: String(shape.columnSpan) })
      cellPlaces.set(element, [cell.at])
    }
    const row = ofRow[0] && rows.get(ofRow[0])
    if (!row) continue
    if (row.leftOut) page(tr).remove()
    if (row.before > 0) page(tr).prepend(`<td colspan="${row.before}"></td>`)
    if (row.after > 0) page(tr).append(`<td colspan="${row.after}"></td>`)
  }

  const paragraphPlaces = new Map<DomElement, readonly Locator[]>()
  for (const element of elementsOf(page, 'p')) {
    const marks = marksIn(element, PARAGRAPH_MARK)
    paragraphPlaces.set(
      element,
      marks.map((mark) => ({ paragraph: mark + 1 })),
    )
  }
  page(`a[id^="${CELL_MARK}"], a[id^="${PARAGRAPH_MARK}"]`).remove()
  return {
    cell: (cell) => cellPlaces.get(cell) ?? null,
    isParagraph: (element) => paragraphPlaces.has(element),
    paragraph: (element) => paragraphPlaces.get(element) ?? [],
  }
}
