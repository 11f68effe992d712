import { cellLabel } from '../../forms/merged-table.js'
import { officialBook } from '../../forms/official-book.js'
import type { Report } from '../../forms/report.js'
import { cellPointer } from '../../model/cell-pointer.js'
import type { CellState, TableEntries } from '../../model/entry.js'
import { cellViews, type Flag } from './cell-views.js'
import { tableLayouts } from './table-layouts.js'

/** A figure of one year: its value (inferred ones carry their state), and what findings say of it. */
export interface Point {
  readonly year: number
  readonly value: number | null
  readonly state: CellState
  readonly flag?: Flag
}

/** A figure over the years of an agency. */
export interface Series {
  readonly pointer: string
  readonly table: string
  readonly label: string
  readonly unit: string | null
  readonly points: readonly Point[]
}

/** The cells whose figures are followed over the years: totals where a table has them, else every cell. */
const followed: readonly { table: string; row: string; column: string; label: string; unit: string | null }[] =
  officialBook().tables.flatMap((table) => {
    const form = [...table.versions.keys()].at(-1) ?? ''
    const totals = table.columns.filter(({ id }) => /(^|\.)total$/.test(id))
    const columns = totals.length > 0 ? totals : table.columns
    return table.rows.flatMap((row) =>
      columns.map((column) => ({
        table: table.id,
        row: row.id,
        column: column.id,
        label: cellLabel(table, row.id, column.id, form),
        unit: column.unit,
      })),
    )
  })

/** Those of `followed` that a report has, by pointer. */
export function pointsOf(report: Report, year: number): ReadonlyMap<string, Point> {
  const views = cellViews(report, tableLayouts(report))
  const tables = report.tables as Readonly<Record<string, TableEntries | undefined>>
  const points = new Map<string, Point>()
  for (const { table, row, column } of followed) {
    const entry = tables[table]?.[row]?.[column]
    if (!entry) continue
    const pointer = cellPointer(table, row, column)
    const flag = views.get(pointer)?.flag ?? null
    points.set(pointer, {
      year,
      value: entry.value ?? entry.inferred ?? null,
      state: entry.state,
      ...(flag === null ? {} : { flag }),
    })
  }
  return points
}

/** The points of several years as series, in the order of the forms; a figure that no year prints has none. */
export const seriesOf = (years: readonly ReadonlyMap<string, Point>[]): Series[] =>
  followed.flatMap(({ table, row, column, label, unit }) => {
    const pointer = cellPointer(table, row, column)
    const points = years.flatMap((year) => year.get(pointer) ?? [])
    return points.some(({ value }) => value !== null) ? [{ pointer, table, label, unit, points }] : []
  })
