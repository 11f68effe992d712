import { type CellKind, rowsOf, type Sheet, type SheetCell } from '../sheet.js'

/** Number of columns beside the stub. */
const SLOTS = 4
const STUB_WIDTH = 0.36

/**
 * Table 2 of 2019 on five columns, as its Word template has it: below a header over columns 1, 2–3 and 4 the figures of
 * the blocks after the first stand in columns 1–2, 3 and 4, so that headers and figures do not line up.
 */
export function misalignedTableTwo(sheet: Sheet): Sheet {
  let block = 0
  const cells = rowsOf(sheet).flatMap((row): SheetCell[] => {
    if (row[0]!.kind === 'band') {
      block++
      return [{ ...row[0]!, columnSpan: SLOTS + 1 }]
    }
    let column = 1
    return row.map((cell, index) => {
      if (index === 0) return cell
      const columnSpan = spanOf(index - 1, row.length - 1, cell.kind, block)
      const placed = { ...cell, column, columnSpan }
      column += columnSpan
      return placed
    })
  })
  const widths = [STUB_WIDTH, ...new Array<number>(SLOTS).fill((1 - STUB_WIDTH) / SLOTS)]
  return { ...sheet, columns: SLOTS + 1, cells, widths }
}

function spanOf(index: number, count: number, kind: CellKind, block: number): number {
  if (count === 2) return 2
  const wide = kind === 'data' && block > 1 ? 0 : 1
  return index === wide ? 2 : 1
}
