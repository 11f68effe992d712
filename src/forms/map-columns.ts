import { normalizeLabel } from '../../normalizers/label.js'
import { type Cell, type Grid, slotsOf } from '../model/grid.js'
import { nearest } from './vocabulary.js'
import type { ColumnWording, TableWording } from './wording.js'

/** Which tracks (columns of slots, zero-based) of a grid stand under the header of a column of the form. */
export interface ColumnTracks {
  readonly column: ColumnWording
  readonly first: number
  readonly last: number
}

export interface ColumnMap {
  /** From left to right on the page, which need not be the order of the form. */
  readonly tracks: readonly ColumnTracks[]
  /** Largest distance of a header that was matched. */
  readonly distance: number
}

/** Whether the headers stand in the order of the form. */
export const inFormOrder = ({ tracks }: ColumnMap, columns: readonly ColumnWording[]): boolean =>
  tracks.every(
    ({ column }, index) => index === 0 || columns.indexOf(tracks[index - 1]!.column) < columns.indexOf(column),
  )

/** A header that stands out of order is believed only when it is this near to its column. */
const SURE_OUT_OF_ORDER = 0.15

/** Costs in units of label distance; see `headerDistance`. */
const MISSING_COLUMN = 0.3
const UNKNOWN_HEADER = 0.2
const SPANNER_SHARE = 0.35

/** A header that one cell makes: its tracks and the texts above them, from the outside in. */
interface Header {
  readonly first: number
  readonly last: number
  readonly path: readonly string[]
}

/**
 * Aligns the headers in rows `from` to `to` (exclusive) of a grid with the columns of a table, from left to right; those
 * that do not fit the form's order are matched by their text alone. Columns of other forms may take part; what the header
 * does not name is left out.
 */
export function mapColumns(grid: Grid, from: number, to: number, table: TableWording): ColumnMap {
  const headers = headersOf(grid, from, to)
  const { columns } = table
  const cost = headers.map((header) => columns.map((column) => headerDistance(header, column)))
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
  const tracks: ColumnTracks[] = []
  let distance = 0
  for (let h = headers.length, c = columns.length; h > 0 && c > 0; ) {
    const here = best[h]![c]!
    if (here === best[h - 1]![c - 1]! + cost[h - 1]![c - 1]!) {
      const { first, last } = headers[h - 1]!
      tracks.unshift({ column: columns[c - 1]!, first, last })
      distance = Math.max(distance, cost[h - 1]![c - 1]!)
      h--
      c--
    } else if (here === best[h - 1]![c]! + UNKNOWN_HEADER) h--
    else c--
  }
  return withStrays(tracks, distance, headers, cost, columns)
}

/** Adds the headers that the order left over, each where it names one column and no other header does. */
function withStrays(
  aligned: readonly ColumnTracks[],
  distance: number,
  headers: readonly Header[],
  cost: readonly (readonly number[])[],
  columns: readonly ColumnWording[],
): ColumnMap {
  const tracks = [...aligned]
  columns.forEach((column, c) => {
    if (tracks.some((track) => track.column === column)) return
    const naming = headers.filter(
      (header, h) => cost[h]![c]! < SURE_OUT_OF_ORDER && !tracks.some((track) => track.first === header.first),
    )
    if (naming.length === 1) tracks.push({ column, first: naming[0]!.first, last: naming[0]!.last })
  })
  return { tracks: tracks.sort((a, b) => a.first - b.first), distance }
}

function headersOf(grid: Grid, from: number, to: number): Header[] {
  const slots = slotsOf(grid).slice(from, to)
  const headers: (Header & { readonly leaf: Cell })[] = []
  for (let track = 0; track < grid.columns; track++) {
    const cells = [...new Set(slots.map((row) => row[track]))].filter(
      (cell): cell is Cell => cell !== undefined && cell.text.trim() !== '',
    )
    const leaf = cells.at(-1)
    if (!leaf) continue
    const previous = headers.at(-1)
    if (previous?.leaf === leaf && previous.last === track - 1) {
      headers[headers.length - 1] = { ...previous, last: track }
    } else headers.push({ first: track, last: track, leaf, path: cells.map((cell) => normalizeLabel(cell.text)) })
  }
  return headers
}

/** How far a header is from a column: its own text (which may be split over up to three rows) and what spans it. */
function headerDistance(header: Header, column: ColumnWording): number {
  let own = 1
  for (let parts = 1; parts <= Math.min(3, header.path.length); parts++) {
    own = Math.min(own, nearest(header.path.slice(-parts).join(''), column.leaves))
  }
  if (column.spanners.length === 0 || header.path.length < 2) return own
  const above = column.spanners.map((spanner) => nearest(spanner, header.path.slice(0, -1)))
  const spanned = above.reduce((sum, distance) => sum + distance, 0) / above.length
  return own * (1 - SPANNER_SHARE) + spanned * SPANNER_SHARE
}
