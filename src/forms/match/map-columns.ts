import { type Cell, type Grid, rowWidth, slotsOf } from '../../model/grid.js'
import { memoizeText } from '../../model/memoize.js'
import type { MergedColumn, MergedTable } from '../merged-table.js'
import { perObject } from '../per-object.js'
import { labelGap, labelOf, nearest } from '../vocabulary.js'
import { CLEARLY_NEARER, MISSING_COLUMN, SPANNER_SHARE, SURE, UNKNOWN_HEADER } from './distances.js'

/** Which columns of slots (zero-based) of a grid are under the header of a column of the form. */
export interface ColumnRange {
  readonly column: MergedColumn
  readonly first: number
  readonly last: number
}

export interface ColumnMap {
  /** From left to right on the page, which need not be the order of the form. */
  readonly ranges: readonly ColumnRange[]
  /** Largest distance of a header that was matched. */
  readonly distance: number
  /** How many slots the rows cover in which its headers stand; more than one number where these differ. */
  readonly widths: readonly number[]
  /** Headers behind the corner that are none of the table's: a remark, a unit, the year before. */
  readonly strange: readonly Pick<Header, 'first' | 'last'>[]
}

/** Whether every header names its column and none is left over: a column that no header names is not printed. */
export const isWholeHeader = ({ ranges, distance, strange }: ColumnMap): boolean =>
  ranges.length > 0 && distance < SURE && strange.length === 0

/** Whether the headers are in the order of the form. */
export const inFormOrder = ({ ranges }: ColumnMap, columns: readonly MergedColumn[]): boolean =>
  ranges.every(
    ({ column }, index) => index === 0 || columns.indexOf(ranges[index - 1]!.column) < columns.indexOf(column),
  )

/** Paths of headers remembered for each table, and what parts the texts of one. */
const MOST_PATHS = 512
const BETWEEN = '\n'

/** A header that one cell makes: its ranges, the row that it begins in, and the texts above them, from the outside in. */
interface Header {
  readonly first: number
  readonly last: number
  readonly row: number
  readonly path: readonly string[]
}

/**
 * Aligns the headers in rows `from` to `to` (exclusive) of a grid with the columns of a table: those that name one column
 * and no other header does go by their text alone, the others by their order from left to right. Columns of other forms may
 * take part; what the header does not name is left out.
 */
export function mapColumns(grid: Grid, from: number, to: number, table: MergedTable): ColumnMap {
  const headers = headersOf(grid, from, to)
  const { columns } = table
  const distanceTo = distancesTo(table)
  const distances = headers.map(({ path }) => distanceTo(path.join(BETWEEN)))
  const sure = surePairs(distances)
  const cost = distances.map((row, h) =>
    row.map((own, c) => (sure.every((pair) => (pair.h === h) === (pair.c === c)) ? own : Number.POSITIVE_INFINITY)),
  )
  const best: number[][] = [[0]]
  for (let h = 0; h <= headers.length; h++) {
    best[h] ??= []
    for (let c = 0; c <= columns.length; c++) {
      if (h === 0 && c === 0) continue
      best[h]![c] = Math.min(
        h > 0 ? best[h - 1]![c]! + UNKNOWN_HEADER : Number.POSITIVE_INFINITY,
        c > 0 ? best[h]![c - 1]! + MISSING_COLUMN : Number.POSITIVE_INFINITY,
        h > 0 && c > 0 ? best[h - 1]![c - 1]! + cost[h - 1]![c - 1]! : Number.POSITIVE_INFINITY,
      )
    }
  }
  const ranges: ColumnRange[] = []
  let distance = 0
  for (let h = headers.length, c = columns.length; h > 0 && c > 0; ) {
    const here = best[h]![c]!
    if (here === best[h - 1]![c - 1]! + cost[h - 1]![c - 1]!) {
      const { first, last } = headers[h - 1]!
      ranges.unshift({ column: columns[c - 1]!, first, last })
      distance = Math.max(distance, cost[h - 1]![c - 1]!)
      h--
      c--
    } else if (here === best[h - 1]![c]! + UNKNOWN_HEADER) h--
    else c--
  }
  for (const { h, c } of sure) {
    const { first, last } = headers[h]!
    if (!ranges.some(({ column }) => column === columns[c])) ranges.push({ column: columns[c]!, first, last })
  }
  const rows = new Set(
    headers.flatMap(({ first, row }) => (ranges.some((range) => range.first === first) ? [row] : [])),
  )
  const strange = headers.flatMap((header, h) =>
    h > 0 && !ranges.some(({ first }) => first === header.first) ? [{ ...header, h }] : [],
  )
  const isRival = (h: number) =>
    ranges.some(({ column, first }) => {
      const c = columns.indexOf(column)
      const own = distances[headers.findIndex((header) => header.first === first)]![c]!
      return distances[h]![c]! < Math.min(own + CLEARLY_NEARER, 1)
    })
  return {
    ranges: ranges.sort((a, b) => a.first - b.first),
    // where two headers name one column as well, none can be believed
    distance: strange.some(({ h }) => isRival(h)) ? 1 : distance,
    widths: [...new Set([...rows].map((row) => rowWidth(grid, row)))],
    strange: strange.map(({ first, last }) => ({ first, last })),
  }
}

/** Headers and columns, by their indexes, that are nearer to each other than either is to anything else. */
function surePairs(distances: readonly (readonly number[])[]): { readonly h: number; readonly c: number }[] {
  return distances.flatMap((row, h) => {
    const c = row.indexOf(Math.min(...row))
    const own = row[c]!
    const rivals = [
      ...row.filter((_, other) => other !== c),
      ...distances.flatMap((r, other) => (other === h ? [] : [r[c]!])),
    ]
    return own < SURE && rivals.every((rival) => rival > own) ? [{ h, c }] : []
  })
}

/** Nothing, or the number of a column, which says nothing about it. */
const BLANK_OR_NUMBER = /^\s*\d*\s*$/

function headersOf(grid: Grid, from: number, to: number): Header[] {
  const slots = slotsOf(grid).slice(from, to)
  const headers: (Header & { readonly leaf: Cell })[] = []
  for (let column = 0; column < grid.columns; column++) {
    const cells = [...new Set(slots.map((row) => row[column]))].filter(
      (cell): cell is Cell => cell !== undefined && !BLANK_OR_NUMBER.test(cell.text),
    )
    const leaf = cells.at(-1)
    if (!leaf) continue
    const previous = headers.at(-1)
    if (previous?.leaf === leaf && previous.last === column - 1) {
      headers[headers.length - 1] = { ...previous, last: column }
    } else
      headers.push({ first: column, last: column, row: leaf.row, leaf, path: cells.map((cell) => labelOf(cell.text)) })
  }
  return headers
}

/** Tells the distances of a header, by the joined texts of its path, to the columns of a table. */
const distancesTo = perObject(({ columns }: MergedTable) =>
  memoizeText((path) => columns.map((column) => headerDistance(path.split(BETWEEN), column)), MOST_PATHS),
)

/** How far a header is from a column: its own text (which may be split over up to three rows) and what spans it. */
function headerDistance(path: readonly string[], column: MergedColumn): number {
  let own = 1
  for (let parts = 1; parts <= Math.min(3, path.length); parts++) {
    own = Math.min(own, nearest(path.slice(-parts).join(''), column.leaves))
  }
  if (column.spanners.length === 0) return own
  if (path.length < 2) return own * (1 - SPANNER_SHARE) + MISSING_COLUMN * SPANNER_SHARE
  const above = column.spanners.map((spanner) =>
    path.slice(0, -1).reduce((best, text) => Math.min(best, labelGap(text, spanner)), 1),
  )
  const spanned = above.reduce((sum, distance) => sum + distance, 0) / above.length
  return own * (1 - SPANNER_SHARE) + spanned * SPANNER_SHARE
}
