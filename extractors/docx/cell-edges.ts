import type { StatedCell, StatedRow, StatedWidth } from './stated-cell.js'

/** A row as its table states it, deleted cells left out. */
export interface RowOfCells {
  readonly row: StatedRow
  readonly cells: readonly StatedCell[]
}

/** Where the cells of a row begin and end, and what the row states in all. */
export interface RowEdges {
  /** One more than cells: the left edge of each, and the right one of the last. */
  readonly edges: readonly number[]
  readonly to: number
}

/** The totals of rows that state the same width differ by no more than this share: programs round each width. */
const SAME_TOTAL = 0.02

function edgesOf(before: number, sizes: readonly number[], after: number): RowEdges {
  const edges = [before]
  for (const size of sizes) edges.push(edges.at(-1)! + size)
  return { edges, to: edges.at(-1)! + after }
}

/** Edges in columns of the table's grid. */
const byColumns = ({ row, cells }: RowOfCells, widest: number): RowEdges => {
  const cut = (span: number): number => Math.min(span, widest)
  return edgesOf(
    cut(row.before),
    cells.map(({ span }) => cut(span)),
    cut(row.after),
  )
}

/** Edges by the widths that a row states; null where it does not state all of them, or in several units. */
function byWidths({ row, cells }: RowOfCells): (RowEdges & { readonly unit: string }) | null {
  const before = row.before > 0 ? row.widthBefore : NO_WIDTH
  const after = row.after > 0 ? row.widthAfter : NO_WIDTH
  const widths = cells.map(({ width }) => width)
  const all = [before, ...widths, after].filter((width) => width !== NO_WIDTH)
  const unit = widths[0]?.unit
  if (unit === undefined || all.some((width) => width?.unit !== unit)) return null
  return {
    ...edgesOf(
      before?.width ?? 0,
      widths.map((width) => width?.width ?? 0),
      after?.width ?? 0,
    ),
    unit,
  }
}

const NO_WIDTH: StatedWidth = { width: 0, unit: 'dxa' }

/**
 * Where the cells of a table begin and end. Rows that cover different numbers of columns, and yet are all of one width, were
 * written without spans: there, as in Word, the widths tell. `isByWidth` says that edges are lengths.
 */
export function cellEdges(
  rows: readonly RowOfCells[],
  widest: number,
): { readonly rows: readonly RowEdges[]; readonly isByWidth: boolean } {
  const inColumns = rows.map((row) => byColumns(row, widest))
  const shown = rows.flatMap(({ row, cells }, at) => (row.leftOut === null && cells.length > 0 ? [at] : []))
  if (new Set(shown.map((at) => inColumns[at]!.to)).size <= 1) return { rows: inColumns, isByWidth: false }
  const inWidths = rows.map(byWidths)
  const stated = shown.flatMap((at) => inWidths[at] ?? [])
  const totals = stated.map(({ to }) => to)
  const isOneWidth = Math.max(...totals) - Math.min(...totals) <= Math.max(...totals) * SAME_TOTAL
  const isOneUnit = new Set(stated.map(({ unit }) => unit)).size === 1
  if (stated.length < shown.length || !isOneUnit || !isOneWidth) return { rows: inColumns, isByWidth: false }
  return { rows: inWidths.map((row, at) => row ?? inColumns[at]!), isByWidth: true }
}
