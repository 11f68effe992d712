import type { Sheet, SheetCell } from '../sheet.js'

/**
 * The sheet without row spans (or column spans): the text stands in the first slot, and empty cells take the place of
 * the rest.
 */
export const emptyForSpans = (sheet: Sheet, spans: 'rows' | 'columns'): Sheet => ({
  ...sheet,
  cells: sheet.cells.flatMap((cell): SheetCell[] => {
    const count = spans === 'rows' ? cell.rowSpan : cell.columnSpan
    const one = spans === 'rows' ? { ...cell, rowSpan: 1 } : { ...cell, columnSpan: 1 }
    const { figure, names, ...rest } = one
    const empty = Array.from(
      { length: count - 1 },
      (_, nth): SheetCell => ({
        ...rest,
        row: cell.row + (spans === 'rows' ? nth + 1 : 0),
        column: cell.column + (spans === 'columns' ? nth + 1 : 0),
        text: '',
      }),
    )
    return [one, ...empty]
  }),
})
