import type { Block } from '../../../src/model/extraction.js'
import { limitFinding } from '../../../src/model/limit-reached.js'
import type { Limits } from '../../../src/model/limits.js'
import type { CellContent } from '../../table/table-reading.js'
import { tableReading } from '../../table/table-reading.js'
import type { LineCell } from '../line-cell.js'
import { filledSpans } from './filled-spans.js'
import type { TextTable } from './table-shape.js'

/** Blocks of a table whose rows are lists of cells, before it is known how many lines it takes. */
export type RowsTable = Omit<TextTable, 'lines'>

/**
 * The table of rows of cells. Where all have equally many these stand in columns, and words that are repeated over the slots of
 * one cell are that cell; else each run of rows with equally many is a grid whose columns only count.
 */
export function rowsTable(rows: readonly (readonly LineCell[])[], limits: Limits): RowsTable {
  const counts = new Set(rows.map((row) => row.length))
  if (counts.size > 1) return { blocks: raggedBlocks(rows), findings: [] }
  if (rows.length * (rows[0]?.length ?? 0) > limits['table-slots'])
    return { blocks: [], findings: [limitFinding('table-slots', limits)] }
  const cells = filledSpans(rows).map(({ item, ...place }) => ({ ...place, item: item as CellContent }))
  const { grid, findings } = tableReading(cells, [], limits)
  return { blocks: grid ? [{ kind: 'grid', grid }] : [], findings }
}

/** Runs of rows with equally many cells, each a grid. */
export function raggedBlocks(rows: readonly (readonly LineCell[])[]): Block[] {
  const runs: (readonly LineCell[])[][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run && run[0]!.length === row.length) run.push(row)
    else runs.push([row])
  }
  return runs.map((run) => ({
    kind: 'grid',
    grid: {
      rows: run.length,
      columns: run[0]!.length,
      ragged: true,
      cells: run.flatMap((cells, row) =>
        cells.map((cell, column) => ({ row, column, rowSpan: 1, columnSpan: 1, ...cell })),
      ),
    },
  }))
}
