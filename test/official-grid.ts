import { figureRows } from '../src/forms/figure-rows.js'
import type { Form, FormColumn, FormTable } from '../src/forms/form.js'
import type { Cell, Grid } from '../src/model/grid.js'

/** Figures of a table by row id, then column id; null is printed blank. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number | null>>>>

interface Draft {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  text: string
}

const gridOf = (rows: number, columns: number, drafts: readonly Draft[]): Grid => ({
  rows,
  columns,
  cells: drafts.map((draft): Cell => ({ ...draft, at: [{ table: 1, row: draft.row + 1, cell: draft.column + 1 }] })),
})

/** Header cells of columns whose first stands at track `left`: spanners over equal beginnings, leaves down to the last row. */
function headerCells(columns: readonly FormColumn[], left: number, depth: number): Draft[] {
  const drafts: Draft[] = []
  for (let level = 0; level < depth; level++) {
    columns.forEach(({ header }, index) => {
      const text = header[level]
      if (text === undefined) return
      const previous = drafts.find((cell) => cell.row === level && cell.column + cell.columnSpan === left + index)
      const same =
        previous && columns[index - 1]!.header.slice(0, level + 1).join('/') === header.slice(0, level + 1).join('/')
      if (previous && same && level < header.length - 1) previous.columnSpan++
      else {
        const rowSpan = level === header.length - 1 ? depth - level : 1
        drafts.push({ row: level, column: left + index, rowSpan, columnSpan: 1, text })
      }
    })
  }
  return drafts
}

const shown = (figure: number | null | undefined): string =>
  figure === null || figure === undefined ? '' : String(figure)

/** Tables 3 and 4 as the form lays them out: header, stub with the groups as row spans, one row of cells per row of figures. */
export function tableGrid(table: FormTable, figures: Figures): Grid {
  const rows = figureRows(table)
  const groupsOf = (id: string): string[] => {
    const group = table.rows.find((row) => row.id === id)?.group
    return group ? [...groupsOf(group), group] : []
  }
  const labelled = rows.some((row) => row.label !== '')
  const stub = labelled ? 1 + Math.max(...rows.map((row) => groupsOf(row.id).length)) : 0
  const depth = Math.max(...table.columns.map((column) => column.header.length))
  const drafts: Draft[] = headerCells(table.columns, stub, depth)
  if (stub > 0) drafts.push({ row: 0, column: 0, rowSpan: depth, columnSpan: stub, text: table.corner?.[0] ?? '' })
  const open = new Map<string, Draft>()
  rows.forEach((row, index) => {
    const at = depth + index
    const groups = groupsOf(row.id)
    groups.forEach((group, level) => {
      const cell = open.get(group)
      if (cell) cell.rowSpan++
      else {
        const text = table.rows.find((candidate) => candidate.id === group)!.label
        const next = { row: at, column: level, rowSpan: 1, columnSpan: 1, text }
        open.set(group, next)
        drafts.push(next)
      }
    })
    if (stub > 0) {
      drafts.push({ row: at, column: groups.length, rowSpan: 1, columnSpan: stub - groups.length, text: row.label })
    }
    table.columns.forEach((column, offset) => {
      const text = shown(figures[row.id]?.[column.id])
      drafts.push({ row: at, column: stub + offset, rowSpan: 1, columnSpan: 1, text })
    })
  })
  return gridOf(depth + rows.length, stub + table.columns.length, drafts)
}

/** Table 2: its blocks one under the other, each a band, a header and its rows; narrow blocks spread their last column. */
export function blocksGrid(form: Form, figures: Readonly<Record<string, Figures>>): Grid {
  const tables = form.tables.filter((table) => table.section === 2)
  const width = 1 + Math.max(...tables.map((table) => table.columns.length))
  const drafts: Draft[] = []
  let at = 0
  const line = (texts: readonly string[]) => {
    texts.forEach((text, column) => {
      const columnSpan = column === texts.length - 1 ? width - column : 1
      drafts.push({ row: at, column, rowSpan: 1, columnSpan, text })
    })
    at++
  }
  for (const table of tables) {
    line([table.title])
    line([table.corner![0]!, ...table.columns.map((column) => column.header[0]!)])
    for (const row of table.rows) {
      line([row.label, ...table.columns.map((column) => shown(figures[table.id]?.[row.id]?.[column.id]))])
    }
  }
  return gridOf(at, width, drafts)
}

/** The three printed tables of a report. */
export const formGrids = (form: Form, figures: Readonly<Record<string, Figures>>): Grid[] => [
  blocksGrid(form, figures),
  ...form.tables.filter((table) => table.section > 2).map((table) => tableGrid(table, figures[table.id] ?? {})),
]
