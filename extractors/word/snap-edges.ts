import type { WordRow } from './word-block.js'

/** Gives edges that differ by at most `tolerance` the place of the leftmost of them: programs round the widths of each row anew. */
export function snapEdges(rows: readonly WordRow[], tolerance: number): WordRow[] {
  const edges = rows.flatMap(({ cells, from, to }) => [from, to, ...cells.flatMap(({ left, right }) => [left, right])])
  const snapped = new Map<number, number>()
  let first = Number.NEGATIVE_INFINITY
  for (const edge of [...new Set(edges)].sort((a, b) => a - b)) {
    if (edge - first > tolerance) first = edge
    snapped.set(edge, first)
  }
  const at = (edge: number): number => snapped.get(edge) ?? edge
  return rows.map((row) => ({
    ...row,
    from: at(row.from),
    to: at(row.to),
    cells: row.cells.map((cell) => ({ ...cell, left: at(cell.left), right: at(cell.right) })),
  }))
}
