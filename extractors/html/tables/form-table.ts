import type { PlacedCell } from '../../table/placed-cell.js'

/** A cell as a row of the source states it; `rowSpan` 0 reaches to the end of the group of rows. */
export interface StatedCell<Item> {
  readonly item: Item
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Rows of one thead, tbody or tfoot, each with its cells in order. */
export type RowGroup<Item> = readonly (readonly StatedCell<Item>[])[]

export interface TableModel<Item> {
  readonly cells: readonly PlacedCell<Item>[]
  /** The first slot of each place where a cell lies over another. */
  readonly overlaps: readonly { readonly row: number; readonly column: number }[]
}

/** A cell that reaches down into the rows to come: columns from `left` to `right` (exclusive), rows before `until`. */
interface Hanging {
  readonly left: number
  readonly right: number
  readonly until: number
}

/**
 * Cells that may hang into rows, summed over the rows: a table of a million slots stays below, and forming it is a second's
 * work.
 */
const MOST_HANGING = 2_000_000

/**
 * Puts the cells of a table in their places by the WHATWG table model: a cell takes the first free slot of its row, right of
 * the cell before it; cells from above hang down and are stepped over. Spans that reach beyond the group of rows end with it,
 * as browsers draw them. Slots are never enumerated, so a span costs nothing whatever its size. Null where the table is beyond
 * all measure. https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
export function formTable<Item>(groups: readonly RowGroup<Item>[]): TableModel<Item> | null {
  const cells: PlacedCell<Item>[] = []
  const overlaps: { row: number; column: number }[] = []
  let groupStart = 0
  let work = 0
  for (const group of groups) {
    const groupEnd = groupStart + group.length
    let hanging: Hanging[] = []
    for (const [index, stated] of group.entries()) {
      const row = groupStart + index
      hanging = hanging.filter(({ until }) => until > row)
      work += hanging.length
      if (work > MOST_HANGING) return null

      const begun: Hanging[] = []
      let column = 0
      let next = 0
      for (const { item, rowSpan, columnSpan } of stated) {
        for (let above = hanging[next]; above && above.left <= column; above = hanging[++next]) {
          column = Math.max(column, above.right)
        }
        const right = column + columnSpan
        const until = rowSpan === 0 ? groupEnd : Math.min(groupEnd, row + rowSpan)
        const covered = hanging[next]
        if (covered && covered.left < right) overlaps.push({ row, column: covered.left })
        cells.push({ item, row, column, rowSpan: until - row, columnSpan })
        if (until > row + 1) begun.push({ left: column, right, until })
        column = right
      }
      if (begun.length > 0) hanging = [...hanging, ...begun].sort((a, b) => a.left - b.left)
    }
    groupStart = groupEnd
  }
  return { cells, overlaps }
}
