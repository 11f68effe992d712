import { slotsOf } from '../model/grid.js'
import { cellClasses } from './cell-classes.js'
import { type GridCellView, type GridView, standsFor } from './data/grid-views.js'
import { html, type Markup } from './html/html.js'
import { idWords } from './id-words.js'

/** A grid of the document as a table of its own, for sources without pages; ids stand in the headers that they belong to. */
export function gridFigure(grid: GridView): Markup {
  const ids = headerIds(grid)
  const rows = Array.from({ length: grid.rows }, (_, row) =>
    grid.cells.filter(({ cell }) => cell.row === row).sort((a, b) => a.cell.column - b.cell.column),
  )
  const tables = grid.tables.length > 0 ? grid.tables.join(' · ') : '不属官方表格'
  return html`<figure class="grid" id="grid-${grid.index}">
<figcaption>表 ${grid.index + 1} <span class="measure">（${grid.rows} 行 × ${grid.columns} 列）</span> <code class="id">${tables}</code></figcaption>
<div class="scroll"><table class="read" role="grid" data-roving aria-label="表 ${grid.index + 1}"><tbody>
${rows.map(
  (row) => html`<tr>${row.map((view) => gridCell(view, ids.get(view) ?? [], view === grid.cells[0]))}</tr>
`,
)}</tbody></table></div></figure>
`
}

function gridCell(view: GridCellView, ids: readonly string[], first: boolean): Markup {
  const { cell, role, flag } = view
  const rowSpan = cell.rowSpan > 1 && html` rowspan="${cell.rowSpan}"`
  const columnSpan = cell.columnSpan > 1 && html` colspan="${cell.columnSpan}"`
  return html`<td${rowSpan}${columnSpan} class="${cellClasses(role, flag)}" data-for="${standsFor(view)}" tabindex="${first ? 0 : -1}">${
    cell.text
  }${ids.map((id) => html` <code class="id">${idWords(id)}</code>`)}</td>`
}

/**
 * The ids of rows and columns by the cell that is their header in the grid: the one left of a row's first figure, the one
 * over a column's first. Where there is none (a piece without its header) the figure itself.
 */
function headerIds(grid: GridView): ReadonlyMap<GridCellView, readonly string[]> {
  const slots = slotsOf({ ...grid, cells: grid.cells.map(({ cell }) => cell) })
  const viewOf = new Map(grid.cells.map((view) => [view.cell, view]))
  const at = (row: number, column: number): GridCellView | undefined => {
    const cell = slots[row]?.[column]
    return cell && viewOf.get(cell)
  }
  const ids = new Map<GridCellView, string[]>()
  const add = (header: GridCellView | undefined, figure: GridCellView, id: string): void => {
    const place = header && header.views.length === 0 ? header : figure
    ids.set(place, [...(ids.get(place) ?? []), id])
  }
  const seen = new Set<string>()
  const reading = [...grid.cells].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column)
  for (const figure of reading) {
    for (const { table, row } of [...figure.views, ...figure.row.slice(0, 1)]) {
      if (!seen.has(`row ${table}/${row}`)) add(at(figure.cell.row, figure.cell.column - 1), figure, row)
      seen.add(`row ${table}/${row}`)
    }
    for (const { table, column } of figure.views) {
      if (!seen.has(`column ${table}/${column}`)) add(at(figure.cell.row - 1, figure.cell.column), figure, column)
      seen.add(`column ${table}/${column}`)
    }
  }
  return ids
}
