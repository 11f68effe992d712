import { groupBy } from '../model/group-by.js'
import type { PagePlace } from '../model/locator.js'
import type { GridCellView } from './data/grid-views.js'
import { html, type Markup } from './html/html.js'

/** A cell of a grid at one of its places on a page. */
export interface PlacedCell {
  readonly view: GridCellView
  readonly place: PagePlace
}

/** Points: the ids are smaller than what the form prints, and a monospaced letter takes 0.6 of its size. */
const SIZE = 6
const LETTER = 0.6 * SIZE
const PADDING = 2.5

const idWidth = (id: string): number => id.length * LETTER + 2 * PADDING

/** Places of figures by table and row, and by table and column. */
function lines(cells: readonly PlacedCell[]) {
  const placed = cells.flatMap(({ view, place }) => view.views.map((cell) => ({ cell, box: place.box })))
  const loose = cells.flatMap(({ view, place }) => view.row.slice(0, 1).map((cell) => ({ cell, box: place.box })))
  return {
    rows: groupBy([...placed, ...loose], ({ cell }) => `${cell.table}/${cell.row}`),
    columns: groupBy(placed, ({ cell }) => `${cell.table}/${cell.column}`),
  }
}

/** Where the row ids end at the right: at the left edge of the tables. */
const edgeOf = (cells: readonly PlacedCell[]): number =>
  Math.min(...cells.filter(({ view }) => view.role !== 'outside').map(({ place }) => place.box[0])) - 2

/** Points that the row ids need beyond the left edge of the page; 0 for a page without official tables. */
export function pageIdsWidth(cells: readonly PlacedCell[]): number {
  const ids = [...lines(cells).rows.values()].map((row) => idWidth(row[0]!.cell.row))
  return ids.length === 0 ? 0 : Math.max(0, Math.ceil(Math.max(...ids) + 2 - edgeOf(cells)))
}

/** The matched row ids left of the tables, the column ids over the first figure of each column. */
export function pageIds(cells: readonly PlacedCell[]): Markup {
  const { rows, columns } = lines(cells)
  const edge = edgeOf(cells)
  const rowIds = [...rows.values()].map((row) => {
    const id = row[0]!.cell.row
    const top = Math.min(...row.map(({ box }) => box[1]))
    const bottom = Math.max(...row.map(({ box }) => box[3]))
    return pill(id, edge - idWidth(id), (top + bottom) / 2, false)
  })
  const columnIds = [...columns.values()].map((column) => {
    const id = column[0]!.cell.column
    const first = column.reduce((best, cell) => (cell.box[1] < best.box[1] ? cell : best))
    const [left, top, right] = first.box
    const fits = idWidth(id) <= right - left
    // beside the header's text, which stands in the middle
    return fits
      ? pill(id, right - idWidth(id) - 1, top - SIZE / 4, false)
      : pill(id, right - SIZE / 2 - 1.5, top - 1, true)
  })
  return html`<g class="ids" aria-hidden="true">${rowIds}${columnIds}</g>`
}

/** An id on a ground of its own: lying with its left edge at x and its middle at y, or standing upwards from y around x. */
function pill(id: string, x: number, y: number, standing: boolean): Markup {
  const round = (points: number) => Math.round(points * 100) / 100
  const turn = standing ? ' rotate(-90)' : ''
  return html`<g transform="translate(${round(x)} ${round(y)})${turn}"><rect y="${-SIZE / 2 - 1}" width="${round(idWidth(id))}" height="${SIZE + 2}" rx="2"/><text x="${PADDING}" y="${SIZE * 0.32}">${id}</text></g>
`
}
