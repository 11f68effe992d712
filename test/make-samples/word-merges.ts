import type { Sheet } from './sheet.js'
import { type WordCell, type WordRow, wordRows } from './word-rows.js'

/** Rows without vertical merging at the left: what a label above covers is skipped by `gridBefore`; wide last cells shrink to one column before a `gridAfter`. */
export const gridBeforeRows = (sheet: Sheet): WordRow[] =>
  wordRows(sheet).map((row) => {
    const skipped = row.cells.findIndex((cell) => cell.vertical !== 'continue')
    const last = row.cells.at(-1)!
    const after = last.source?.kind === 'data' ? last.span - 1 : 0
    const cells = row.cells.slice(skipped).map((cell, index): WordCell => {
      const { vertical, ...rest } = cell === last ? { ...cell, span: cell.span - after } : cell
      const isLeading = cell.source?.kind === 'stub' || cell.source?.kind === 'corner' || skipped + index === 0
      return isLeading || !vertical ? rest : { ...rest, vertical }
    })
    return { ...row, before: cells[0]!.column, after, cells }
  })

/** Rows in which a wide cell is written as one cell per column, joined by `hMerge`. */
export const horizontalMergeRows = (sheet: Sheet): WordRow[] =>
  wordRows(sheet).map((row) => ({
    ...row,
    cells: row.cells.flatMap((cell): WordCell[] => {
      if (cell.span === 1) return [cell]
      return Array.from({ length: cell.span }, (_, index) => ({
        ...cell,
        column: cell.column + index,
        span: 1,
        horizontal: index === 0 ? 'restart' : 'continue',
        source: index === 0 ? cell.source : null,
      }))
    }),
  }))
